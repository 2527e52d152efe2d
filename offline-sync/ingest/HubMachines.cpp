// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubMachines.h"

#include <seva/authority/Lease.h>
#include <seva/authority/Pair.h>
#include <seva/sync/Claims.h>

namespace seva::sync {

namespace {

constexpr Instant kBackoffCap = 1'000;
/// Captures are copied beside everything else: a disk that flushes so much answers a claim's copy at once all the same,
/// and the largest Kendra's day (2 GB) is over in ten minutes.
constexpr std::int64_t kCaptureCopyMost = 4 << 20;
constexpr Instant kCaptureBeat = 2'000;
constexpr Instant kLookEvery = 60'000;
/// Hub machines that agree who leads, by a majority or by an officer's word.
constexpr qsizetype kSeveral = 2;

/// How far this journal has the logs of the Kendra's hub machines.
authority::Heads hubHeads(const EventStore &store, const RosterBook &book)
{
    const QList<OriginId> own = store.ownOrigins();
    authority::Heads out;
    const QMap<OriginId, Cursor> heads = store.heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        if (own.contains(it.key()) || book.kindOf(book.stationOf(store, it.key())) == QLatin1String("HUB"))
            out.insert(it.key(), it->acked);
    return out;
}

std::uint64_t epochSeen(const Journal &journal)
{
    std::uint64_t seen = 0;
    journal.read([&seen](const State &state) { seen = state.epoch; });
    return seen;
}

/// Three and more vote; of two one is primary.
decltype(LeaseKeeper::Place::rule) ruleOf(const HubParts &parts, const QStringList &voters)
{
    const StationId self = parts.enrolment.station;
    const Journal &journal = parts.journal;
    const auto epochAtLeast = [&journal, &clock = parts.clock] { return Claims::nextEpoch(journal, clock.now()); };
    if (voters.size() >= Roster::kVotersForLease)
        return [=, &random = parts.random](const LeaseKeeper::Hands &hands, const authority::Promise &kept,
                                           Instant now) -> std::unique_ptr<authority::Rule> {
            return std::make_unique<authority::Lease>(
                authority::Lease::Place{self, voters, hands.keep, hands.heads, epochAtLeast, random}, kept, now);
        };
    const StationId other = voters.first() == self ? voters.last() : voters.first();
    return [=, first = voters.first(), spans = parts.pairSpans,
            &journal](const LeaseKeeper::Hands &hands, const authority::Promise &kept,
                      Instant now) -> std::unique_ptr<authority::Rule> {
        return std::make_unique<authority::Pair>(
            authority::Pair::Place{self, first, other, hands.keep, hands.heads, epochAtLeast,
                                   [&journal] { return epochSeen(journal); }, spans},
            kept, now);
    };
}

} // namespace

bool HubMachines::areWanted(const HubParts &parts)
{
    return parts.role == HubParts::Role::KendraHub && parts.enrolment.book->roster()->voters.size() >= kSeveral;
}

bool HubMachines::mayBeTheOne(const HubParts &parts)
{
    if (parts.role != HubParts::Role::KendraHub)
        return true;
    const QList<RosterStation> stations = parts.enrolment.book->roster()->stations;
    const auto first = std::find_if(stations.begin(), stations.end(),
                                    [](const RosterStation &station) { return station.kind == QLatin1String("HUB"); });
    return first == stations.end() || first->id == parts.enrolment.station;
}

Result<std::unique_ptr<HubMachines>> HubMachines::start(const HubParts &parts, EventStore &store, BlobStore &blobs,
                                                        Told told)
{
    std::unique_ptr<HubMachines> machines(new HubMachines);
    if (const Result<void> opened = machines->open(parts, store, blobs, std::move(told)); !opened)
        return opened.fault();
    return machines;
}

Result<void> HubMachines::open(const HubParts &parts, EventStore &store, BlobStore &blobs, Told told)
{
    RosterBook &book = *parts.enrolment.book;
    const std::shared_ptr<const Roster> roster = book.roster();
    const StationId self = parts.enrolment.station;
    if (!roster->voters.contains(self))
        return fault("hub.not-a-voter", self);
    LeaseKeeper::Place place{.self = self,
                             .voters = roster->voters,
                             .rule = ruleOf(parts, roster->voters),
                             .others = {},
                             .file = parts.dataFolder + QStringLiteral("/promise.cbor"),
                             .origin = [&store] { return store.origin(); },
                             .heads = [&store, &book] { return hubHeads(store, book); },
                             .lead = std::move(told.lead),
                             .stop = std::move(told.stop),
                             .copied = std::move(told.copied)};
    for (const StationId &voter : roster->voters) {
        const RosterStation *other = roster->station(voter);
        if (voter == self)
            continue;
        if (!other || other->addresses.isEmpty())
            return fault("hub.voter-without-address", voter);
        place.others.emplace(voter, lineToMachine(parts.enrolment, voter, parts.clock, parts.random));
    }
    Result<std::unique_ptr<LeaseKeeper>> lease = LeaseKeeper::start(std::move(place));
    if (!lease)
        return lease.fault();
    m_lease = *std::move(lease);
    for (const StationId &voter : roster->voters)
        if (voter != self)
            connect(parts, voter, store, blobs);
    return {};
}

void HubMachines::connect(const HubParts &parts, const StationId &other, EventStore &store, BlobStore &blobs)
{
    RosterBook &book = *parts.enrolment.book;
    const auto run = [&](BlobStore *captures, const PumpOptions &options, Transport &transport) {
        return std::make_unique<PumpThread>(std::make_unique<Pump>(store, captures, book, parts.random, options),
                                            transport, parts.clock, [](const Uplink &) {});
    };
    Line line;
    line.transport = lineToMachine(parts.enrolment, other, parts.clock, parts.random);
    PumpOptions options;
    options.peer = QStringLiteral("hub/") + other;
    options.station = parts.enrolment.station;
    options.backoffCap = kBackoffCap;
    line.pump = run(nullptr, options, *line.transport);
    line.blobs = std::make_unique<CapturesBetween>(
        blobs, [lease = m_lease.get(), other] { return lease->holds() || lease->leader() == other; });
    options.task = PumpTask::Captures;
    options.peer = QStringLiteral("captures/") + other;
    options.beatEvery = kCaptureBeat;
    options.bytesPerSecond = kCaptureCopyMost;
    line.captures = run(line.blobs.get(), options, *line.transport);
    m_lines.push_back(std::move(line));
}

HubMachines::~HubMachines()
{
    // It tells of copies, the captures ask it who leads: it stops first and goes last.
    if (m_lease)
        m_lease->stop();
    for (Line &line : m_lines) {
        line.captures.reset();
        line.pump.reset();
    }
}

/// Who may be sent captures now was not before; a bundle brings some without saying so.
void HubMachines::follow(Instant now)
{
    const QString leader = m_lease->holds() ? QStringLiteral("-") : m_lease->leader();
    const bool another = std::exchange(m_leader, leader) != leader;
    if (!another && std::abs(now - m_lookAt) < kLookEvery)
        return;
    m_lookAt = now;
    captureCame();
}

void HubMachines::captureCame()
{
    for (const Line &line : m_lines)
        line.captures->appended();
}

void HubMachines::appended()
{
    for (const Line &line : m_lines)
        line.pump->appended();
    if (m_lease)
        m_lease->news();
}

QList<std::shared_ptr<const Kept>> HubMachines::kept() const
{
    QList<std::shared_ptr<const Kept>> out;
    for (const Line &line : m_lines)
        out << line.pump->kept() << line.captures->kept();
    return out;
}

} // namespace seva::sync
