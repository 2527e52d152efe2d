// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include <seva/domain/AppointmentRules.h>
#include <seva/domain/Shown.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/ClaimReleased.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/events/OperatorSignedOut.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/SlipPrinted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenClaimed.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/TokenNoShow.h>
#include <seva/events/TokenRecalled.h>
#include <seva/events/TokenReentered.h>
#include <seva/events/VisitParked.h>
#include <seva/events/VisitResumed.h>

#include <algorithm>

namespace seva {

namespace {

constexpr int kBlockSize = 20;
constexpr int kMaxRecalls = 2;
constexpr Instant kRecallPause = 30'000;
constexpr int kHighestNumber = 9999;
constexpr int kReentersBehind = 3;

} // namespace

QDate DecideQueue::today() const
{
    return dayOf(m_context.now, m_context.kendra->timeZone);
}

Result<const Visit *> DecideQueue::in(const VisitId &id, const QList<Phase> &phases) const
{
    const Visit *visit = m_state.visit(id);
    if (!visit)
        return fault("domain.visit-unknown");
    if (!phases.contains(visit->phase))
        return fault("domain.visit-elsewhere", visit->token);
    return visit;
}

Result<void> DecideQueue::signedIn() const
{
    if (m_context.operatorId.isEmpty() || !m_context.role)
        return fault("domain.not-signed-in", m_context.station);
    return {};
}

Result<void> DecideQueue::mayWork(const Visit &visit) const
{
    if (const auto here = signedIn(); !here)
        return here;
    const Workflow *workflow = m_context.catalogue->workflow(visit.service, m_context.kendra->type);
    const int step = workflow ? workflow->indexOf(visit.stepId) : -1;
    if (step < 0)
        return fault("domain.service-not-offered", visit.service);
    if (roleFor(workflow->steps.at(step).kind) != *m_context.role)
        return fault("domain.role-not-for-stage", visit.stepId);
    return {};
}

Result<Drafts> DecideQueue::operator()(const ListAppointment &c) const
{
    const Visit &a = c.appointment;
    if (m_state.byArn.contains(a.arn))
        return Drafts{};
    AppointmentListed e;
    e.kendra = a.kendra;
    e.day = a.day;
    e.batch = a.batch;
    e.reportingMinute = a.reportingMinute;
    e.slotMinute = a.slotMinute;
    e.service = a.service;
    e.scheme = a.scheme;
    e.language = a.language;
    e.groupId = a.groupId;
    e.submittedOn = a.submittedOn;
    e.feeSchedule = a.feeSchedule;
    e.paid = c.paid;
    e.paymentMode = c.paymentMode;
    e.unscheduled = a.unscheduled;
    e.arn = a.arn;
    e.appointmentNo = a.appointmentNo;
    e.paymentRef = c.paymentRef;
    e.values = a.fields;
    e.warnings = a.warnings;
    return Drafts{draft(c.id, e)};
}

namespace {

bool isOverruled(const NumberBlock &mine, int first, int count, const QList<NumberBlock> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const NumberBlock &other) {
        return other.epoch > mine.epoch && other.station != mine.station && other.day == mine.day
               && other.prefix == mine.prefix && first < other.first + other.count && other.first < first + count;
    });
}

} // namespace

QList<int> freeNumbers(const State &state, const StationId &station, const QString &prefix, QDate day)
{
    const QSet<int> used = state.used.value(day.toString(Qt::ISODate) + QLatin1Char('|') + prefix);
    QList<int> free;
    for (const NumberBlock &block : state.blocks) {
        if (block.station != station || block.prefix != prefix || block.day != day)
            continue;
        for (int n = block.first; n < block.first + block.count; ++n)
            if (!used.contains(n) && !isOverruled(block, n, 1, state.blocks))
                free.append(n);
    }
    return free;
}

/// The lowest number of this station's blocks of today that is not used; the emergency series has a second
/// letter of the kiosk's own and counts from 1 without asking anybody.
Result<QString> DecideQueue::nextNumber(const QString &prefix, bool emergency) const
{
    const auto label = [](const QString &series, int n) {
        return series + QStringLiteral("%1").arg(n, 3, 10, QLatin1Char('0'));
    };
    if (const QList<int> free = freeNumbers(m_state, m_context.station, prefix, today()); !free.isEmpty())
        return label(prefix, free.first());
    if (!emergency)
        return fault("domain.numbers-exhausted", prefix);
    // "KIOSK-01" → A, "KIOSK-02" → B: the roster's order of kiosks, the same on every machine.
    int kiosk = 0;
    for (const RosterStation &station : m_context.roster ? m_context.roster->stations : QList<RosterStation>()) {
        if (station.id == m_context.station)
            break;
        kiosk += station.kind == QLatin1String("KIOSK");
    }
    const QString series = prefix + QChar(ushort('A' + kiosk % 26));
    const QSet<int> own = m_state.used.value(today().toString(Qt::ISODate) + QLatin1Char('|') + series);
    for (int n = 1; n <= kHighestNumber; ++n)
        if (!own.contains(n))
            return label(series, n);
    return fault("domain.emergency-series-exhausted", series);
}

Result<Ruling> DecideQueue::arrival(const Visit &listed) const
{
    const AppointmentRules rules(*m_context.catalogue, *m_context.kendra, m_context.calendar);
    const Result<Ruling> ruling = rules.arrival(listed, m_context.now);
    if (!ruling)
        return ruling;
    if (ruling->isRefused() && ruling->notice == QLatin1String("EARLY"))
        return fault("domain.too-early", QString::number(rules.firstMinute(listed)));
    // Without a rule that lets somebody come on another day, nobody does.
    const bool anotherDay = !listed.unscheduled && listed.day != today() && !ruling->walkIn;
    if (ruling->isRefused() || anotherDay)
        return fault("domain.appointment-other-day", listed.day.toString(Qt::ISODate));
    return ruling;
}

Result<Ruling> DecideQueue::walkIn(const IssueToken &c) const
{
    const AppointmentRules rules(*m_context.catalogue, *m_context.kendra, m_context.calendar);
    const Ruling ruling = rules.walkIn(c.service, c.scheme, c.priority, today());
    if (ruling.isRefused())
        return fault("domain.walk-in-closed", ruling.rule);
    return ruling;
}

Result<Drafts> DecideQueue::operator()(const IssueToken &c) const
{
    const Visit *listed = m_state.visit(c.id);
    if (!listed && !c.walkIn)
        return fault("domain.appointment-unknown");
    if (listed && listed->phase != Phase::Expected)
        return fault("domain.token-already-issued", listed->token);
    const QString serviceId = listed ? listed->service : c.service;
    const QString scheme = listed ? listed->scheme : c.scheme;
    const ServiceDefinition *service = m_context.catalogue->service(serviceId);
    const Workflow *workflow = m_context.catalogue->workflow(serviceId, m_context.kendra->type);
    if (!service || !workflow || workflow->steps.isEmpty())
        return fault("domain.token-service-not-offered", serviceId);
    const Result<Ruling> ruling = listed ? arrival(*listed) : walkIn(c);
    if (!ruling)
        return ruling.fault();
    const bool tatkaal = scheme == QLatin1String("TATKAAL") && !service->tatkaalTokenPrefix.isEmpty();
    const Result<QString> number =
        nextNumber(tatkaal ? service->tatkaalTokenPrefix : service->tokenPrefix, !c.hubReachable);
    if (!number)
        return number.fault();
    TokenIssued e;
    e.number = *number;
    e.service = serviceId;
    e.scheme = scheme;
    e.stepId = workflow->steps.first().id;
    e.language = c.language;
    e.priority = c.priority;
    e.walkIn = !listed || ruling->walkIn;
    e.late = ruling->notice == QLatin1String("LATE");
    e.emergencySeries = number->size() > 1 && number->at(1).isLetter();
    e.station = m_context.station;
    e.kendra = m_context.kendra->id;
    e.day = today();
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideQueue::operator()(const RecordSlip &c) const
{
    const Visit *visit = m_state.visit(c.id);
    if (!visit || visit->token.isEmpty())
        return fault("domain.slip-without-token");
    return Drafts{draft(c.id, SlipPrinted{visit->slipCopies + 1})};
}

namespace {

Fault claimedByAnother(const Visit &visit)
{
    return fault("domain.claimed-by-another", visit.token);
}

} // namespace

Result<Drafts> DecideQueue::operator()(const ClaimToken &c) const
{
    VisitId next = c.again;
    if (const Visit *mine = m_state.visit(next); mine && (mine->phase != Phase::Claimed || mine->station != c.station))
        return claimedByAnother(*mine);
    if (next.isNull()) {
        const QStringList lanes = m_state.lanes.value(c.stepId);
        const QList<const Visit *> waiting = m_state.waiting(c.stepId);
        const auto free = std::find_if(waiting.begin(), waiting.end(), [&](const Visit *visit) {
            return !c.reserved.contains(laneOf(visit->id, lanes)) || laneOf(visit->id, lanes) == c.station;
        });
        if (free == waiting.end())
            return fault("domain.none-waiting", c.stepId);
        next = (*free)->id;
    }
    TokenClaimed e;
    e.stepId = c.stepId;
    e.station = c.station;
    e.epoch = m_state.epoch;
    e.fence = m_state.fence + 1;
    e.leaseUntil = m_context.now + m_context.claimLease;
    e.requestId = c.requestId;
    return Drafts{draft(next, e)};
}

Result<Drafts> DecideQueue::operator()(const ReleaseClaim &c) const
{
    const Visit *visit = m_state.visit(c.id);
    if (!visit || visit->phase != Phase::Claimed || visit->fence != c.fence)
        return Drafts{};
    return Drafts{draft(c.id, ClaimReleased{c.fence, c.why})};
}

Result<Drafts> DecideQueue::operator()(const LeaseNumbers &c) const
{
    int first = 1;
    for (const NumberBlock &block : m_state.blocks) {
        if (block.day != today())
            continue;
        const bool answer = block.requestId == c.requestId && block.station == c.station;
        if (answer && block.epoch >= m_state.epoch)
            return Drafts{};
        // An earlier epoch's word is said anew: one in between, that nobody heard, may have given it to somebody else.
        if (answer && !isOverruled(block, block.first, block.count, m_state.blocks))
            return Drafts{draft(VisitId(), NumbersLeased{c.station, block.prefix, block.first, block.count,
                                                         m_state.epoch, today(), c.requestId})};
        if (block.prefix == c.prefix)
            first = std::max(first, block.first + block.count);
    }
    if (first + kBlockSize > kHighestNumber)
        return fault("domain.series-exhausted", c.prefix);
    NumbersLeased e{c.station, c.prefix, first, kBlockSize, m_state.epoch, today(), c.requestId};
    return Drafts{draft(VisitId(), e)};
}

Result<Drafts> DecideQueue::operator()(const AgreeLanes &c) const
{
    if (m_state.lanes.value(c.stepId) == c.stations)
        return Drafts{};
    return Drafts{draft(VisitId(), LanesAgreed{c.stepId, c.stations, m_state.epoch})};
}

Result<Drafts> DecideQueue::operator()(const CallToken &c) const
{
    const auto visit = in(c.id, {Phase::Waiting, Phase::Claimed, Phase::NoShow});
    if (!visit)
        return visit.fault();
    if (const auto may = mayWork(**visit); !may)
        return may.fault();
    const bool claimedByHub = (*visit)->phase == Phase::Claimed;
    if (claimedByHub && ((*visit)->station != m_context.station || (*visit)->fence != c.fence))
        return claimedByAnother(**visit);
    if (c.how == QLatin1String("HUB") && !claimedByHub)
        return fault("domain.claim-over", (*visit)->token);
    const QStringList lanes = m_state.lanes.value((*visit)->stepId);
    if (c.how == QLatin1String("LANE") && laneOf(c.id, lanes) != m_context.station)
        return fault("domain.other-lane", (*visit)->token);
    TokenCalled e{(*visit)->stepId, m_context.station, c.fence, c.how, m_context.operatorId};
    return Drafts{draft(c.id, e)};
}

Result<Drafts> DecideQueue::operator()(const RecallToken &c) const
{
    const auto visit = in(c.id, {Phase::Called});
    if (!visit)
        return visit.fault();
    if ((*visit)->recalls >= kMaxRecalls)
        return fault("domain.recalls-used", (*visit)->token);
    if (m_context.now - (*visit)->calledAt < kRecallPause)
        return fault("domain.recall-too-soon", (*visit)->token);
    return Drafts{draft(c.id, TokenRecalled{m_context.station, (*visit)->recalls + 1})};
}

Result<Drafts> DecideQueue::operator()(const MarkNoShow &c) const
{
    const auto visit = in(c.id, {Phase::Called});
    if (!visit)
        return visit.fault();
    return Drafts{draft(c.id, TokenNoShow{(*visit)->stepId, m_context.station, m_context.operatorId})};
}

Result<Drafts> DecideQueue::operator()(const ReenterToken &c) const
{
    const auto visit = in(c.id, {Phase::NoShow});
    if (!visit)
        return visit.fault();
    // Behind three others, not at the end.
    const QList<const Visit *> waiting = m_state.waiting((*visit)->stepId);
    const Instant since =
        waiting.size() < kReentersBehind ? m_context.now : waiting.at(kReentersBehind - 1)->waitingSince + 1;
    return Drafts{draft(c.id, TokenReentered{(*visit)->stepId, m_context.station, since})};
}

Result<Drafts> DecideQueue::operator()(const StartService &c) const
{
    const auto visit = in(c.id, {Phase::Called});
    if (!visit)
        return visit.fault();
    if ((*visit)->station != m_context.station)
        return fault("domain.called-elsewhere", (*visit)->token);
    if (const auto may = mayWork(**visit); !may)
        return may.fault();
    return Drafts{draft(c.id, ServiceStarted{(*visit)->stepId, m_context.station, m_context.operatorId})};
}

Result<Drafts> DecideQueue::operator()(const ParkVisit &c) const
{
    const auto visit = in(c.id, {Phase::Called, Phase::Serving});
    if (!visit)
        return visit.fault();
    if ((*visit)->station != m_context.station)
        return fault("domain.served-elsewhere", (*visit)->token);
    return Drafts{draft(c.id, VisitParked{(*visit)->stepId, m_context.station, m_context.operatorId, c.reason})};
}

Result<Drafts> DecideQueue::operator()(const ResumeVisit &c) const
{
    const auto visit = in(c.id, {Phase::Parked});
    if (!visit)
        return visit.fault();
    if (const auto may = mayWork(**visit); !may)
        return may.fault();
    return Drafts{draft(c.id, VisitResumed{(*visit)->stepId, m_context.station, m_context.operatorId})};
}

Result<Drafts> DecideQueue::operator()(const SignIn &c) const
{
    const RosterOperator *person = m_context.roster ? m_context.roster->person(c.operatorId) : nullptr;
    if (const auto may = seva::maySign(person, c.operatorId); !may)
        return may.fault();
    if (!person->roles.contains(c.role))
        return fault("domain.role-not-held", roleName(c.role));
    return Drafts{draft(VisitId(), OperatorSignedIn{c.operatorId, roleName(c.role), m_context.station})};
}

Result<Drafts> DecideQueue::operator()(const SignOut &c) const
{
    if (!m_state.signedIn.contains(m_context.station))
        return Drafts{};
    return Drafts{
        draft(VisitId(), OperatorSignedOut{m_state.signedIn.value(m_context.station), m_context.station, c.why})};
}

} // namespace seva
