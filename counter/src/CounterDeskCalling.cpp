// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a counter gets its next token: the hub first, its own lane when the hub is away, a slip as the last way.
#include <seva/counter/CounterDesk.h>

#include <seva/domain/Shown.h>
#include <seva/station/SlipCode.h>

#include <QPointer>

namespace seva {

namespace {

constexpr int kRequestIdBytes = 16;

} // namespace

void CounterDesk::callNext()
{
    if (m_case.isOpen())
        return m_messages.say(fault("counter.case-open", m_case.visit().token));
    if (m_calling)
        return;
    if (takeUpOwnClaim())
        return;
    m_calling = true;
    m_messages.clear();
    Q_EMIT changed();
    KendraLink *link = m_post.visits.link();
    if (!link)
        return claimed({});
    const QString requestId = QString::fromLatin1(m_post.random.bytes(kRequestIdBytes).toHex());
    link->claim(requestId, m_stepId, [self = QPointer(this)](const KendraLink::Claim &claim) {
        if (self)
            self->claimed(claim);
    });
}

/// The hub gave this counter a token, and the answer was lost on the way (a restart, a broken line): it is called now
/// instead of waiting out its lease. False when there is none.
bool CounterDesk::takeUpOwnClaim()
{
    for (const Visit &visit : m_post.visits.inPhase(Phase::Claimed, m_stepId))
        if (visit.station == station() && visit.leaseUntil > m_post.visits.clock().now())
            return call(visit.id, QStringLiteral("HUB"), visit.fence);
    return false;
}

void CounterDesk::claimed(const KendraLink::Claim &claim)
{
    switch (claim.kind) {
    case KendraLink::Claim::Kind::Granted:
        m_claim = claim;
        m_claimAlarm = m_post.devices.alarms->after(kEventsWait, [this] {
            if (!m_claim)
                return;
            m_post.visits.link()->release(m_claim->visit, m_claim->fence);
            m_messages.say(fault("counter.claim-without-events", m_claim->token));
            endCalling();
        });
        return awaitEvents();
    case KendraLink::Claim::Kind::NoneWaiting:
        endCalling();
        //: The hub has no token for this stage
        return m_messages.say(MessageLine::Note, tr("Nobody is waiting for this stage."));
    case KendraLink::Claim::Kind::Refused: endCalling(); return m_messages.say(claim.problem);
    case KendraLink::Claim::Kind::Unreachable: callFromLane();
    }
}

bool CounterDesk::eventsHere() const
{
    const auto visit = m_post.visits.visit(m_claim->visit);
    return visit && visit->phase == Phase::Claimed && visit->fence == m_claim->fence;
}

void CounterDesk::awaitEvents()
{
    if (!m_claim || !eventsHere())
        return;
    const KendraLink::Claim claim = *m_claim;
    endCalling();
    if (!call(claim.visit, QStringLiteral("HUB"), claim.fence))
        m_post.visits.link()->release(claim.visit, claim.fence);
}

/// Each counter has its own share of the waiting tokens, agreed while everything was linked: without asking anybody
/// no token is called twice.
void CounterDesk::callFromLane()
{
    // Only when the hub keeps this counter's lane for it, which it does once the link counts as away on both sides.
    if (m_post.visits.uplink().link != Uplink::Link::Offline) {
        endCalling();
        return m_messages.say(MessageLine::Note,
                              //: The hub was there a moment ago. F2 is the key that calls the next token
                              tr("The hub did not answer in time. Try again in a few seconds (F2)."));
    }
    VisitId mine;
    bool agreed = false;
    m_post.visits.read([&](const State &state) {
        const QStringList lanes = state.lanes.value(m_stepId);
        agreed = lanes.contains(station());
        for (const Visit *visit : state.waiting(m_stepId))
            if (mine.isNull() && agreed && laneOf(visit->id, lanes) == station())
                mine = visit->id;
    });
    endCalling();
    if (!mine.isNull() && call(mine, QStringLiteral("LANE"), 0))
        return;
    m_asksForSlip = true;
    Q_EMIT changed();
    m_messages.say(MessageLine::Check,
                   agreed
                       //: Ctrl+L is the key for a slip
                       ? tr("No answer from the hub, and nobody waits in this counter's own lane. Scan a slip or type "
                            "its number (Ctrl+L).")
                       //: No agreement was made before the hub went away. Ctrl+L is the key for a slip
                       : tr("No answer from the hub. Scan a slip or type its number (Ctrl+L)."));
}

bool CounterDesk::call(const VisitId &id, const QString &how, std::uint64_t fence)
{
    if (!m_case.run(CallToken{id, how, fence}))
        return false;
    m_asksForSlip = false;
    m_case.open(id);
    return true;
}

void CounterDesk::endCalling()
{
    m_post.devices.alarms->dismiss(m_claimAlarm);
    m_claim.reset();
    m_calling = false;
    Q_EMIT changed();
}

void CounterDesk::showSlip(const QString &text)
{
    const QString typed = text.trimmed().toUpper();
    std::optional<Visit> visit;
    if (isTokenNumber(typed)) {
        visit = m_post.visits.byToken(typed);
    } else {
        const std::shared_ptr<const Roster> roster = m_post.visits.place().roster;
        const Result<SlipContent> slip = readSlip(text.toLatin1(), *roster, m_post.visits.clock().now());
        if (!slip)
            return m_messages.say(slip.fault());
        visit = m_post.visits.visit(slip->visit);
    }
    if (!visit)
        return m_messages.say(fault("counter.slip-unknown", isTokenNumber(typed) ? typed : QString()));
    if (visit->phase == Phase::NoShow) {
        if (m_case.run(ReenterToken{visit->id}))
            //: Somebody who was absent is back: %1 is the token
            m_messages.say(MessageLine::Done, tr("%1 waits again.").arg(visit->token));
        return;
    }
    if (m_case.isOpen())
        return m_messages.say(fault("counter.slip-with-case-open", m_case.visit().token));
    if (!m_asksForSlip)
        return m_messages.say(fault("counter.slip-while-linked", visit->token));
    call(visit->id, QStringLiteral("SLIP"), 0);
}

} // namespace seva
