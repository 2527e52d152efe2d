// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RosterPress.h>

#include "EnrolmentCodes.h"

#include <seva/base/Files.h>

#include <QFile>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

namespace seva::sync {

namespace {

constexpr qint64 kRosterMaxBytes = 1 << 20;
constexpr qint64 kCertificateMaxBytes = 64 << 10;
/// Everybody who changes it does so within milliseconds.
constexpr int kLockWait = 2'000;
constexpr qsizetype kNameMost = 80;

bool isId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,22}[A-Za-z0-9])?$"));
    return form.match(id).hasMatch();
}

/// The entry with this id, of stations or of people; null when there is none.
template <typename Entry>
Entry *entryOf(QList<Entry> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const Entry &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Fault bad(const QString &what)
{
    return fault("sync.roster-entry-bad", what);
}

template <typename Entry>
Result<void> addTo(QList<Entry> &list, const Entry &entry)
{
    if (!isId(entry.id))
        return bad(entry.id);
    if (entryOf(list, entry.id))
        return fault("sync.roster-entry-there", entry.id);
    // At the end: the place of a kiosk in the list decides the letter of its emergency series.
    list.append(entry);
    return {};
}

/// Since the first time it was said.
template <typename Entry>
Result<void> setRevoked(QList<Entry> &list, const QString &id, Instant now)
{
    Entry *entry = entryOf(list, id);
    if (!entry)
        return fault("sync.roster-no-entry", id);
    if (now == 0 || entry->revoked == 0)
        entry->revoked = now;
    return {};
}

} // namespace

Result<Roster> changeRoster(const QString &authority, const std::function<Result<void>(Roster &)> &change)
{
    const QString file = authority + QStringLiteral("/roster.cbor");
    if (!QFile::exists(authority + QStringLiteral("/issuer.seed")) || !QFile::exists(file))
        return fault("sync.roster-no-authority", authority);
    QLockFile lock(authority + QStringLiteral("/roster.lock"));
    if (!lock.tryLock(kLockWait))
        return fault("sync.roster-busy", authority);
    const Result<QByteArray> seed = files::read(authority + QStringLiteral("/issuer.seed"), crypto::kKeyBytes);
    const Result<QByteArray> bytes = files::read(file, kRosterMaxBytes);
    if (!seed || !bytes)
        return seed.ok() ? bytes.fault() : seed.fault();
    const crypto::KeyPair issuer = crypto::signingPair(*seed);
    Result<Roster> roster = decodeRoster(*bytes, issuer.publicKey);
    if (!roster)
        return roster;
    if (const Result<void> changed = change(*roster); !changed)
        return changed.fault();
    if (encodeRoster(*roster, issuer.secretKey) == *bytes)
        return roster;
    ++roster->version;
    if (const auto kept = files::writeDurably(file, encodeRoster(*roster, issuer.secretKey), 0644); !kept)
        return kept.fault();
    return roster;
}

Result<void> addStation(Roster &roster, const StationId &id, const QString &kind, const QString &stepId)
{
    static const QStringList kKinds{QStringLiteral("KIOSK"), QStringLiteral("DISPLAY"), QStringLiteral("COUNTER"),
                                    QStringLiteral("HUB")};
    if (!kKinds.contains(kind))
        return bad(kind);
    if ((kind == QLatin1String("COUNTER")) == stepId.isEmpty())
        return bad(id + QLatin1Char(' ') + stepId);
    RosterStation station;
    station.id = id;
    station.kind = kind;
    station.stepId = stepId;
    return addTo(roster.stations, station);
}

Result<void> revokeStation(Roster &roster, const StationId &id, Instant now)
{
    // Everybody trusts what this one says of the others.
    if (const RosterStation *station = roster.station(id); station && station->kind == QLatin1String("DATA-CENTRE"))
        return bad(id);
    return setRevoked(roster.stations, id, now);
}

Result<void> addPerson(Roster &roster, const RosterOperator &person)
{
    if (person.name.trimmed().isEmpty() || person.name.size() > kNameMost || person.roles.isEmpty())
        return bad(person.id);
    return addTo(roster.operators, person);
}

Result<void> revokePerson(Roster &roster, const OperatorId &id, Instant now)
{
    return setRevoked(roster.operators, id, now);
}

Result<void> restorePerson(Roster &roster, const OperatorId &id)
{
    return setRevoked(roster.operators, id, 0);
}

Result<QString> enrolmentCodeFor(const QString &data, const StationId &id, Random &random)
{
    const Result<QByteArray> certificate =
        files::read(data + QStringLiteral("/authority/ca.pem"), kCertificateMaxBytes);
    if (!certificate)
        return certificate.fault();
    EnrolmentCodes codes(data);
    if (const Result<void> loaded = codes.load(); !loaded)
        return loaded.fault();
    if (codes.of(id).isEmpty())
        if (const Result<void> added = codes.add({id}, *certificate, random); !added)
            return added.fault();
    return codes.of(id);
}

} // namespace seva::sync
