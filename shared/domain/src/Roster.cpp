// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Roster.h>

#include <seva/base/Cbor.h>

#include <QCborArray>
#include <QUrl>

#include <algorithm>

namespace seva {

namespace {

constexpr int kMaxRosterBytes = 4 << 20;
/// Of a station's and of a person's line.
constexpr int kRevokedKey = 15;

QCborMap encodeSettings(const QMap<QString, QStringList> &settings)
{
    QCborMap out;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        out.insert(it.key(), QCborArray::fromStringList(*it));
    return out;
}

QCborMap encodeKendra(const Kendra &k)
{
    QCborMap names;
    for (auto it = k.name.begin(); it != k.name.end(); ++it)
        names.insert(it.key(), it.value());
    return QCborMap{{1, k.id},
                    {2, kendraTypeName(k.type)},
                    {3, names},
                    {4, k.timeZone},
                    {5, k.currency},
                    {6, QCborArray::fromStringList(k.languages)},
                    {7, k.fileNumberPrefix},
                    {8, k.demonstration},
                    {9, k.differentStations},
                    {12, k.calendar},
                    {13, encodeSettings(k.settings)}};
}

QStringList strings(const QCborValue &value)
{
    QStringList out;
    for (const QCborValue &element : value.toArray())
        out.append(element.toString());
    return out;
}

Kendra decodeKendra(const QCborMap &m)
{
    Kendra k;
    k.id = m[1].toString();
    k.type = kendraTypeOf(m[2].toString());
    const QCborMap names = m[3].toMap();
    for (auto it = names.constBegin(); it != names.constEnd(); ++it)
        k.name.insert(it.key().toString(), it.value().toString());
    k.timeZone = m[4].toByteArray();
    k.currency = m[5].toString();
    k.languages = strings(m[6]);
    k.fileNumberPrefix = m[7].toString();
    k.demonstration = m[8].toBool();
    k.differentStations = m[9].toBool(true);
    // Keys 10 and 11 of older rosters: minutes before the reporting time, and after the slot.
    for (const auto &[key, setting] : {std::pair(10, "earlyMinutes"), std::pair(11, "lateMinutes")})
        if (m.contains(key))
            k.settings.insert(QLatin1String(setting), {QString::number(m[key].toInteger())});
    k.calendar = m[12].toString();
    const QCborMap settings = m[13].toMap();
    for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
        k.settings.insert(it.key().toString(), strings(it.value()));
    return k;
}

QCborMap encodeStation(const RosterStation &s)
{
    QCborMap out{{1, s.id}, {2, s.kind}, {3, s.stepId}, {4, s.signingKey}, {5, s.boxKey}, {6, s.wrappedKendraSecret}};
    if (!s.addresses.isEmpty())
        out.insert(7, QCborArray::fromStringList(s.addresses));
    if (s.revoked != 0)
        out.insert(kRevokedKey, qint64(s.revoked));
    return out;
}

RosterStation decodeStation(const QCborMap &m)
{
    return RosterStation{m[1].toString(),    m[2].toString(),    m[3].toString(), m[4].toByteArray(),
                         m[5].toByteArray(), m[6].toByteArray(), strings(m[7]),   m[kRevokedKey].toInteger()};
}

QCborMap encodeOperator(const RosterOperator &o)
{
    QCborArray roles;
    for (const Role role : o.roles)
        roles.append(roleName(role));
    QCborMap out{{1, o.id}, {2, o.name}, {3, roles}, {4, o.salt}, {5, o.publicKey}, {6, o.sealedSeed}};
    if (o.revoked != 0)
        out.insert(kRevokedKey, qint64(o.revoked));
    return out;
}

RosterOperator decodeOperator(const QCborMap &m)
{
    RosterOperator o{m[1].toString(),    m[2].toString(),           {}, m[4].toByteArray(), m[5].toByteArray(),
                     m[6].toByteArray(), m[kRevokedKey].toInteger()};
    for (const QString &name : strings(m[3]))
        if (const auto role = roleOf(name))
            o.roles.append(*role);
    return o;
}

/// "host:port", an IPv6 address in brackets.
bool isAddress(const QString &text)
{
    const QUrl url(QStringLiteral("https://") + text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty()
           && url.authority() == text;
}

bool isCentre(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty()
           && text == QStringLiteral("https://") + url.authority();
}

bool isHub(const RosterStation *station)
{
    return station && station->kind == QLatin1String("HUB");
}

/// The index of the first that is wrong or one too many; -1 when all are fine.
template <typename Fits>
qsizetype wrongAmong(const QStringList &list, qsizetype most, Fits fits)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (i >= most || !fits(list.at(i)) || list.indexOf(list.at(i)) < i)
            return i;
    return -1;
}

template <typename T, typename Encode>
QCborArray encodeAll(const QList<T> &list, Encode encode)
{
    QCborArray out;
    for (const T &element : list)
        out.append(encode(element));
    return out;
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Cse: return QStringLiteral("CSE");
    case Role::VerificationOfficer: return QStringLiteral("VO");
    case Role::GrantingOfficer: return QStringLiteral("GO");
    case Role::Supervisor: return QStringLiteral("SUPERVISOR");
    }
    return {};
}

std::optional<Role> roleOf(const QString &name)
{
    for (const Role role : {Role::Cse, Role::VerificationOfficer, Role::GrantingOfficer, Role::Supervisor})
        if (roleName(role) == name)
            return role;
    return std::nullopt;
}

Role roleFor(StepKind kind)
{
    switch (kind) {
    case StepKind::Capture: return Role::Cse;
    case StepKind::Verify: return Role::VerificationOfficer;
    case StepKind::Decide: break;
    }
    return Role::GrantingOfficer;
}

const RosterOperator *Roster::person(const OperatorId &id) const
{
    const auto it =
        std::find_if(operators.begin(), operators.end(), [&](const RosterOperator &o) { return o.id == id; });
    return it == operators.end() ? nullptr : &*it;
}

const RosterStation *Roster::station(const StationId &id) const
{
    const auto it = std::find_if(stations.begin(), stations.end(), [&](const RosterStation &s) { return s.id == id; });
    return it == stations.end() ? nullptr : &*it;
}

QString Roster::wrongPlace() const
{
    for (qsizetype i = 0; i < stations.size(); ++i) {
        const RosterStation &at = stations.at(i);
        const qsizetype wrong = wrongAmong(at.addresses, isHub(&at) ? kMaxAddresses : 0, isAddress);
        if (wrong >= 0)
            return QStringLiteral("/stations/%1/addresses/%2").arg(i).arg(wrong);
    }
    const auto votes = [this](const QString &id) { return isHub(station(id)); };
    if (const qsizetype wrong = wrongAmong(voters, kMaxVoters, votes); wrong >= 0)
        return QStringLiteral("/voters/%1").arg(wrong);
    if (const qsizetype wrong = wrongAmong(centres, kMaxCentres, isCentre); wrong >= 0)
        return QStringLiteral("/centres/%1").arg(wrong);
    return {};
}

QByteArray encodeRoster(const Roster &roster, const QByteArray &issuerSecretKey)
{
    QCborMap list{{1, qint64(roster.version)},
                  {2, encodeKendra(roster.kendra)},
                  {3, roster.keyId},
                  {4, roster.kendraPublic},
                  {5, encodeAll(roster.stations, encodeStation)},
                  {6, encodeAll(roster.operators, encodeOperator)}};
    if (!roster.voters.isEmpty())
        list.insert(7, QCborArray::fromStringList(roster.voters));
    if (!roster.centres.isEmpty())
        list.insert(8, QCborArray::fromStringList(roster.centres));
    const QByteArray body = cbor::encode(list);
    return cbor::encode(QCborMap{{1, body}, {2, crypto::sign(issuerSecretKey, body)}});
}

Result<Roster> decodeRoster(const QByteArray &bytes, const QByteArray &issuerPublicKey)
{
    const auto outer = cbor::decode(bytes, kMaxRosterBytes);
    if (!outer)
        return outer.fault();
    const QCborMap signedBody = outer->toMap();
    const QByteArray body = signedBody[1].toByteArray();
    if (!crypto::verify(issuerPublicKey, body, signedBody[2].toByteArray()))
        return fault("domain.roster-signature");
    const auto inner = cbor::decode(body, kMaxRosterBytes);
    if (!inner)
        return inner.fault();
    const QCborMap m = inner->toMap();
    Roster roster;
    roster.version = int(m[1].toInteger());
    roster.kendra = decodeKendra(m[2].toMap());
    roster.keyId = m[3].toString();
    roster.kendraPublic = m[4].toByteArray();
    for (const QCborValue &station : m[5].toArray())
        roster.stations.append(decodeStation(station.toMap()));
    for (const QCborValue &person : m[6].toArray())
        roster.operators.append(decodeOperator(person.toMap()));
    roster.voters = strings(m[7]);
    roster.centres = strings(m[8]);
    if (const QString wrong = roster.wrongPlace(); !wrong.isEmpty())
        return fault("domain.roster-places", wrong);
    return roster;
}

Result<RosterOperator> makeOperator(const OperatorId &id, const QString &name, const QList<Role> &roles,
                                    const QString &pin, Random &random)
{
    RosterOperator person{id, name, roles, random.bytes(16), {}, {}, 0};
    const auto key = crypto::passwordKey(pin, person.salt);
    if (!key)
        return key.fault();
    const QByteArray seed = random.bytes(crypto::kKeyBytes);
    person.publicKey = crypto::signingPair(seed).publicKey;
    person.sealedSeed = crypto::seal(*key, seed, id.toUtf8(), random);
    return person;
}

Result<void> maySign(const RosterOperator *person, const OperatorId &id)
{
    if (!person)
        return fault("domain.operator-unknown", id);
    return person->revoked == 0 ? Result<void>() : Result<void>(fault("domain.operator-revoked", id));
}

Result<crypto::KeyPair> unlockOperator(const RosterOperator &person, const QString &pin)
{
    const auto key = crypto::passwordKey(pin, person.salt);
    if (!key)
        return key.fault();
    const auto seed = crypto::unseal(*key, person.sealedSeed, person.id.toUtf8());
    if (!seed || seed->size() != crypto::kKeyBytes)
        return fault("domain.pin-wrong", person.id);
    crypto::KeyPair pair = crypto::signingPair(*seed);
    if (pair.publicKey != person.publicKey)
        return fault("domain.operator-key-differs", person.id);
    return pair;
}

} // namespace seva
