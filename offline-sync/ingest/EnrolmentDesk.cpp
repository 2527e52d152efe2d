// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/EnrolmentDesk.h>

#include "EnrolmentCodes.h"

#include <seva/base/Files.h>
#include <seva/sync/RosterPress.h>

#include <QDir>
#include <QFile>

namespace seva::sync {

namespace {

constexpr int kWrongCodesMax = 100;

Result<QByteArray> seedFile(const QString &path, Random &random)
{
    if (!QFile::exists(path))
        if (const Result<void> kept = files::writeDurably(path, random.bytes(crypto::kKeyBytes), 0600); !kept)
            return kept.fault();
    return files::read(path, crypto::kKeyBytes);
}

QString quarterOf(const Kendra &kendra, Instant now)
{
    const QDate day = dayOf(now, kendra.timeZone);
    return QStringLiteral("%1/%2Q%3").arg(kendra.id).arg(day.year()).arg((day.month() + 2) / 3);
}

} // namespace

EnrolmentDesk::EnrolmentDesk(const QString &folder, DemoAuthority ca)
    : m_folder(folder), m_ca(std::move(ca)), m_codes(std::make_unique<EnrolmentCodes>(folder))
{
}

EnrolmentDesk::~EnrolmentDesk() = default;

Result<std::unique_ptr<EnrolmentDesk>> EnrolmentDesk::open(const QString &folder, const KendraSetup &setup,
                                                           Random &random, Instant machineTime, Instant kendraTime)
{
    const QString authority = folder + QStringLiteral("/authority");
    QDir().mkpath(authority);
    Result<DemoAuthority> ca = DemoAuthority::open(authority, machineTime);
    if (!ca)
        return ca.fault();
    std::unique_ptr<EnrolmentDesk> desk(new EnrolmentDesk(folder, *std::move(ca)));
    if (const Result<void> loaded = desk->load(random); !loaded)
        return loaded.fault();
    const bool made = QFile::exists(authority + QStringLiteral("/roster.cbor"));
    const Result<void> roster = made ? desk->m_book->load() : desk->makeRoster(setup, random, kendraTime);
    if (!roster)
        return roster.fault();
    if (const Result<void> codes = desk->openCodes(random); !codes)
        return codes.fault();
    return desk;
}

Result<void> EnrolmentDesk::load(Random &random)
{
    const QString authority = m_folder + QStringLiteral("/authority");
    const Result<QByteArray> issuer = seedFile(authority + QStringLiteral("/issuer.seed"), random);
    const Result<QByteArray> kendra = seedFile(authority + QStringLiteral("/kendra.seed"), random);
    if (!issuer || !kendra)
        return issuer.ok() ? kendra.fault() : issuer.fault();
    m_issuer = crypto::signingPair(*issuer);
    m_kendraSeed = *kendra;
    m_book = std::make_shared<RosterBook>(authority + QStringLiteral("/roster.cbor"), m_issuer.publicKey);
    return {};
}

Result<void> EnrolmentDesk::makeRoster(const KendraSetup &setup, Random &random, Instant kendraTime)
{
    Roster roster;
    roster.kendra = setup.kendra;
    roster.keyId = quarterOf(setup.kendra, kendraTime);
    roster.kendraPublic = crypto::boxPair(m_kendraSeed).publicKey;
    roster.stations = setup.stations;
    roster.voters = setup.voters;
    roster.centres = setup.centres;
    for (const KendraSetup::Person &person : setup.people) {
        Result<RosterOperator> entry = makeOperator(person.id, person.name, person.roles, person.pin, random);
        if (!entry)
            return entry.fault();
        roster.operators.append(*entry);
    }
    return m_book->adopt(encodeRoster(roster, m_issuer.secretKey));
}

Result<void> EnrolmentDesk::openCodes(Random &random)
{
    if (QFile::exists(m_folder + QStringLiteral("/codes.json")))
        return m_codes->load();
    QList<StationId> all;
    for (const RosterStation &station : m_book->roster()->stations)
        all.append(station.id);
    return m_codes->add(all, m_ca.certificate(), random);
}

QString EnrolmentDesk::codeOf(const StationId &station) const
{
    const std::lock_guard lock(m_mutex);
    return m_codes->of(station);
}

/// Puts the station's keys into the roster's entry.
Result<void> EnrolmentDesk::fill(RosterStation *entry, const EnrolRequest &request)
{
    const QString code = m_codes->of(request.station);
    const bool fits = entry && entry->revoked == 0 && !code.isEmpty()
                      && crypto::equal(Digest::of(code.toUtf8()).bytes(), Digest::of(request.code.toUtf8()).bytes())
                      && (entry->signingKey.isEmpty() || entry->signingKey == request.signingKey);
    if (!fits) {
        ++m_wrong;
        return fault("sync.code-wrong", request.station);
    }
    if (entry->signingKey == request.signingKey && entry->boxKey == request.boxKey)
        return {};
    entry->signingKey = request.signingKey;
    entry->boxKey = request.boxKey;
    entry->wrappedKendraSecret = crypto::wrap(request.boxKey, m_kendraSeed);
    return {};
}

/// Called with m_mutex held.
Result<void> EnrolmentDesk::admit(const EnrolRequest &request)
{
    // A station that was added since this program started.
    if (m_codes->of(request.station).isEmpty())
        if (const Result<void> loaded = m_codes->load(); !loaded)
            return loaded;
    const Result<Roster> changed = changeRoster(m_folder + QStringLiteral("/authority"), [&](Roster &roster) {
        const auto entry = std::find_if(roster.stations.begin(), roster.stations.end(),
                                        [&](const RosterStation &station) { return station.id == request.station; });
        return fill(entry == roster.stations.end() ? nullptr : &*entry, request);
    });
    return changed.ok() ? m_book->refresh() : Result<void>(changed.fault());
}

Result<EnrolAnswer> EnrolmentDesk::enrol(const EnrolRequest &request, Instant machineTime)
{
    const std::lock_guard lock(m_mutex);
    if (m_wrong >= kWrongCodesMax)
        return fault("sync.codes-locked");
    if (request.signingKey.size() != crypto::kKeyBytes || request.boxKey.size() != crypto::kKeyBytes
        || request.signingRequest.size() > (16 << 10))
        return fault("sync.enrol-malformed", request.station);
    const QString kind = m_book->kindOf(request.station);
    const bool serves = kind == QLatin1String("HUB") || kind == QLatin1String("DATA-CENTRE");
    const Result<QByteArray> certificate = m_ca.issue(request.signingRequest, request.station, serves, machineTime);
    if (!certificate)
        return certificate.fault();
    if (const Result<void> admitted = admit(request); !admitted)
        return admitted.fault();
    return EnrolAnswer{*certificate, m_ca.certificate(), m_book->bytes(), m_issuer.publicKey};
}

} // namespace seva::sync
