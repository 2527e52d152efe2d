// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/StraightLine.h>

#include <seva/base/Log.h>
#include <seva/sync/PumpThread.h>
#include <seva/sync/RovingTransport.h>

#include <atomic>

namespace seva::sync {

namespace {

/// Many stations may do so at once, and nobody waits for what a heartbeat tells.
constexpr Instant kBeat = 5'000;
constexpr Instant kBackoffCap = 60'000;

bool sharesTheLine(const RosterStation &station)
{
    return station.revoked == 0 && station.kind != QLatin1String("HUB") && station.kind != QLatin1String("DATA-CENTRE");
}

} // namespace

bool isHubAbsent(const Uplink &hub, Instant late, Instant now)
{
    return hub.link != Uplink::Link::Linked && hub.served != 0 && now - hub.served >= kHubAbsentMost + late;
}

std::int64_t straightShareOf(const Roster &roster)
{
    const auto parts = std::count_if(roster.stations.begin(), roster.stations.end(), sharesTheLine);
    return kSiteStraightMost / std::max<std::int64_t>(parts, 1);
}

struct StraightLine::Line
{
    std::atomic<bool> known = false;
    std::unique_ptr<RovingTransport> transport;
    std::unique_ptr<PumpThread> pump; // gone before what it sends through and tells
};

StraightLine::StraightLine(const Enrolment &enrolment, EventStore &store, BlobStore &blobs, const Clock &clock,
                           Random &random, std::function<void()> changed)
    : m_self(enrolment), m_store(store), m_blobs(blobs), m_clock(clock), m_random(random),
      m_changed(std::move(changed)), m_late(random.below(std::uint32_t(kStraightSpread)))
{
}

StraightLine::~StraightLine()
{
    end();
}

void StraightLine::look(const Uplink &hub)
{
    const bool active = uplink().active;
    if (active && hub.link == Uplink::Link::Linked)
        end();
    else if (!active && isHubAbsent(hub, m_late, m_clock.now()))
        begin();
    else
        return;
    m_changed();
}

/// Where the roster names no data centre there is nobody to send to.
void StraightLine::begin()
{
    const std::shared_ptr<const Roster> roster = m_self.book->roster();
    if (!roster || roster->centres.isEmpty())
        return;
    qCInfo(logSync) << "no hub: what is here goes straight to the data centre";
    PumpOptions options;
    options.task = PumpTask::Uploads;
    options.peer = QStringLiteral("data-centre");
    options.station = m_self.station;
    options.beatEvery = kBeat;
    options.backoffCap = kBackoffCap;
    options.bytesPerSecond = straightShareOf(*roster);
    auto line = std::make_unique<Line>();
    line->transport = lineStraightToCentre(m_self, m_clock, m_random);
    line->pump =
        std::make_unique<PumpThread>(std::make_unique<Pump>(m_store, &m_blobs, *m_self.book, m_random, options),
                                     *line->transport, m_clock, [this, known = &line->known](const Uplink &now) {
                                         if (now.link == Uplink::Link::Linked)
                                             *known = true;
                                         m_changed();
                                     });
    const std::lock_guard lock(m_lock);
    m_line = std::move(line);
}

void StraightLine::end()
{
    std::unique_ptr<Line> ended;
    {
        const std::lock_guard lock(m_lock);
        ended.swap(m_line);
    }
    if (ended)
        qCInfo(logSync) << "a hub is there again: nothing goes straight to the data centre any more";
}

void StraightLine::appended()
{
    const std::lock_guard lock(m_lock);
    if (m_line)
        m_line->pump->appended();
}

StraightUplink StraightLine::stateOf(const Line &line)
{
    const Uplink now = line.pump->uplink();
    return {true, now.link == Uplink::Link::Linked, line.known, now.waitingEvents, now.waitingCaptures, now.problem};
}

StraightUplink StraightLine::uplink() const
{
    const std::lock_guard lock(m_lock);
    return m_line ? stateOf(*m_line) : StraightUplink{};
}

void StraightLine::show(LinkReport &report) const
{
    const std::lock_guard lock(m_lock);
    if (!m_line)
        return;
    report.uplink.straight = stateOf(*m_line);
    report.asked += wordsOf(m_line->transport->candidates());
    if (!m_line->known)
        return;
    const LinkReport there = m_line->pump->report();
    report.peer = there.peer;
    report.lastDurable = there.lastDurable;
    report.clockApart = there.clockApart;
    report.bytesPerSecond = there.bytesPerSecond;
    report.lanes = there.lanes;
    report.stuck = there.stuck;
    for (LaneReport &lane : report.lanes)
        if (lane.reason == QLatin1String("sync.unreachable"))
            lane.reason = fault("sync.centre-unreachable").code;
}

} // namespace seva::sync
