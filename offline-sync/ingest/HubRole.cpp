// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubService.h"

// What a hub machine does by whether it leads.
namespace seva::sync {

namespace {

/// How long a claim may wait for its copy; a counter waits 500 ms in all.
constexpr Instant kCopyMost = 400;
/// Somebody at a desk waits for the day's list.
constexpr Instant kListCopyMost = 10'000;

HttpResponse soon(const Fault &why)
{
    HttpResponse response = refusal(503, why);
    response.headers.insert("retry-after", "1");
    return response;
}

} // namespace

std::shared_ptr<Claims> HubService::claims() const
{
    const std::lock_guard lock(m_roleLock);
    return m_claims;
}

void HubService::setUpstream(std::shared_ptr<const PumpThread> pump)
{
    const std::lock_guard lock(m_roleLock);
    m_upstream.swap(pump);
}

std::shared_ptr<const PumpThread> HubService::upstream() const
{
    const std::lock_guard lock(m_roleLock);
    return m_upstream;
}

/// What the other machines' logs say was given out counts here.
Result<void> HubService::openClaims(std::uint64_t epoch)
{
    const std::shared_ptr<const Roster> roster = m_book.roster();
    Claims::Place place{&roster->kendra, m_parts.catalogue.get(), roster.get(), m_parts.enrolment.station};
    if (m_lease) {
        if (roster->voters.size() < Roster::kVotersForLease)
            place.numbers = roster->voters.first() == place.station ? Claims::Numbers::Lower : Claims::Numbers::Upper;
        place.epoch = epoch;
        place.holds = [lease = m_lease] { return lease->holds(); };
        const QList<OriginId> own = m_store.ownOrigins();
        for (const OriginId &origin : m_store.heads().keys())
            if (!own.contains(origin) && m_book.kindOf(m_book.stationOf(m_store, origin)) == QLatin1String("HUB"))
                place.others.append(origin);
    }
    Result<std::unique_ptr<Claims>> opened = Claims::open(m_parts.journal, place, m_parts.clock.now());
    if (!opened)
        return opened.fault();
    (*opened)->use(roster);
    {
        const std::lock_guard lock(m_roleLock);
        m_claims = *std::move(opened);
    }
    // A newer one may have come while the claims were read.
    use(m_book.roster());
    return {};
}

Result<void> HubService::lead(std::uint64_t epoch)
{
    Result<void> led = recordTakeover(epoch);
    if (led.ok())
        led = openClaims(epoch);
    answerTakeover([&] { return led.ok() ? answer(200, TakeoverAnswer{epoch}) : soon(led.fault()); });
    return led;
}

void HubService::follow(bool ended)
{
    if (ended)
        answerTakeover([this] { return soon(fault("hub.takeover-ended", m_parts.enrolment.station)); });
    std::shared_ptr<Claims> before;
    const std::lock_guard lock(m_roleLock);
    m_claims.swap(before);
}

/// One of the Kendra's hub machines, or the data centre.
bool HubService::isMachine(const HttpRequest &request) const
{
    const QString kind = m_book.mayTalk(request.peer).ok() ? m_book.kindOf(request.peer) : QString();
    return kind == QLatin1String("HUB") || kind == QLatin1String("DATA-CENTRE");
}

/// A station is sent to the machine that leads; while nobody does, it asks again soon.
std::optional<HttpResponse> HubService::elsewhere(const HttpRequest &request) const
{
    if (!m_lease || isMachine(request) || (m_lease->holds() && claims()))
        return {};
    const QString leader = m_lease->leader();
    if (leader.isEmpty() || leader == m_parts.enrolment.station)
        return soon(fault("sync.no-hub-leads", m_parts.enrolment.station));
    return refusal(421, fault("sync.not-the-hub", leader));
}

/// Everything that this machine had written by now is then known to whoever leads after it.
void HubService::answerWhenCopied(const QByteArray &target, const HttpResponse &response, const Respond &respond)
{
    const std::uint64_t seq = m_store.heads().value(m_store.origin()).acked;
    const Instant most = target == "/v1/appointments" ? kListCopyMost : kCopyMost;
    m_lease->whenCopied(seq, most, [response, respond, self = m_parts.enrolment.station](bool copied) {
        respond(copied ? response : soon(fault("sync.not-copied", self)));
    });
}

} // namespace seva::sync
