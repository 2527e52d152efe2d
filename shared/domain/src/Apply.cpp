// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyCase.h"

#include <seva/base/Mutant.h>
#include <seva/events/ApplicationForwarded.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/CashMoved.h>
#include <seva/events/ClaimReleased.h>
#include <seva/events/DrawerCounted.h>
#include <seva/events/HubTakenOver.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/events/OperatorSignedOut.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenClaimed.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/TokenRecalled.h>
#include <seva/events/TokenReentered.h>

#include <algorithm>

namespace seva {

namespace {

void note(State &state, const Event &event, const char *what)
{
    state.anomalies.append(QStringLiteral("%1/%2 %3: %4")
                               .arg(QString::fromLatin1(event.origin.toHex().left(8)))
                               .arg(event.seq)
                               .arg(event.type, QLatin1String(what)));
}

QString key(QDate day, const QString &label)
{
    return day.toString(Qt::ISODate) + QLatin1Char('|') + label;
}

void listAppointment(State &state, const Event &event)
{
    const auto e = as<AppointmentListed>(event);
    Visit &visit = state.visits[event.subject];
    visit.id = event.subject;
    visit.kendra = e.kendra;
    visit.day = e.day;
    visit.listed = true;
    visit.unscheduled = e.unscheduled;
    visit.arn = e.arn;
    visit.appointmentNo = e.appointmentNo;
    visit.batch = e.batch;
    visit.reportingMinute = e.reportingMinute;
    visit.slotMinute = e.slotMinute;
    visit.service = e.service;
    visit.scheme = e.scheme;
    visit.language = e.language;
    visit.groupId = e.groupId;
    visit.submittedOn = e.submittedOn;
    visit.feeSchedule = e.feeSchedule;
    visit.fields = e.values;
    visit.warnings = e.warnings;
    visit.erased = event.erased;
    if (e.paid.minor > 0)
        visit.payments.append(Payment{e.paid, e.paymentMode, e.paymentRef, 0, e.feeSchedule, {}, e.paymentRef});
    if (!e.arn.isEmpty())
        state.byArn.insert(e.arn, event.subject);
}

void issueToken(State &state, const Event &event)
{
    const auto e = as<TokenIssued>(event);
    Visit &visit = state.visits[event.subject];
    if (visit.id.isNull()) {
        visit.id = event.subject;
        visit.service = e.service;
        visit.scheme = e.scheme;
    }
    if (!nextPhase(visit.phase, event.type))
        return note(state, event, "a second token for one visit");
    visit.kendra = e.kendra;
    visit.day = e.day;
    visit.token = e.number;
    visit.stepId = e.stepId;
    visit.language = e.language;
    visit.priority = e.priority;
    visit.walkIn = e.walkIn;
    visit.late = e.late;
    visit.emergencySeries = e.emergencySeries;
    visit.issuedAt = visit.waitingSince = instantOf(event.hlc);
    visit.phase = Phase::Waiting;
    const QString label = key(e.day, e.number);
    if (state.byToken.contains(label))
        note(state, event, "a token number given twice");
    state.byToken.insert(label, event.subject);
    const auto digits =
        std::find_if(e.number.begin(), e.number.end(), [](QChar c) { return c.isDigit(); }) - e.number.begin();
    state.used[key(e.day, e.number.left(digits))].insert(e.number.mid(digits).toInt());
}

void queueEvent(State &state, const Event &event, Visit &visit, Phase next)
{
    if (is<TokenClaimed>(event)) {
        const auto e = as<TokenClaimed>(event);
        visit.station = e.station;
        visit.epoch = e.epoch;
        visit.fence = e.fence;
        visit.leaseUntil = e.leaseUntil;
        state.epoch = std::max(state.epoch, e.epoch);
        state.fence = std::max(state.fence, e.fence);
    } else if (is<ClaimReleased>(event)) {
        visit.station.clear();
    } else if (is<TokenCalled>(event)) {
        const auto e = as<TokenCalled>(event);
        visit.stepId = e.stepId;
        visit.station = e.station;
        visit.operatorId = e.operatorId;
        visit.calledAt = instantOf(event.hlc);
        visit.recalls = 0;
    } else if (is<TokenRecalled>(event)) {
        visit.recalls = as<TokenRecalled>(event).count;
        visit.calledAt = instantOf(event.hlc);
    } else if (is<TokenReentered>(event)) {
        visit.waitingSince = as<TokenReentered>(event).waitingSince;
        visit.station.clear();
    }
    visit.phase = next;
}

/// A station's block from one number on is one block; of what two epochs say of it the later one counts, whichever
/// arrives first.
void addBlock(QList<NumberBlock> &blocks, const NumberBlock &block)
{
    const auto same = std::find_if(blocks.begin(), blocks.end(), [&](const NumberBlock &known) {
        return known.first == block.first && known.station == block.station && known.prefix == block.prefix
               && known.day == block.day;
    });
    if (same == blocks.end())
        blocks.append(block);
    else if (same->epoch < block.epoch)
        *same = block;
}

bool kendraEvent(State &state, const Event &event)
{
    if (is<NumbersLeased>(event)) {
        const auto e = as<NumbersLeased>(event);
        addBlock(state.blocks, NumberBlock{e.station, e.prefix, e.first, e.count, e.epoch, e.day, e.requestId});
        state.epoch = std::max(state.epoch, e.epoch);
    } else if (is<HubTakenOver>(event)) {
        state.epoch = std::max(state.epoch, as<HubTakenOver>(event).epoch);
    } else if (is<LanesAgreed>(event)) {
        const auto e = as<LanesAgreed>(event);
        state.lanes.insert(e.stepId, e.stations);
    } else if (is<OperatorSignedIn>(event)) {
        const auto e = as<OperatorSignedIn>(event);
        state.signedIn.insert(e.station, e.operatorId);
    } else if (is<OperatorSignedOut>(event)) {
        state.signedIn.remove(as<OperatorSignedOut>(event).station);
    } else if (is<DrawerCounted>(event)) {
        const auto e = as<DrawerCounted>(event);
        const bool open = e.when == QLatin1String("OPENING");
        state.drawers.insert(e.station, {open, e.day, e.counted, {e.counted.currency, 0}});
    } else if (is<CashMoved>(event)) {
        const auto e = as<CashMoved>(event);
        Drawer &drawer = state.drawers[e.station];
        drawer.moved = add(drawer.moved, e.amount).value_or(drawer.moved);
    } else {
        return false;
    }
    return true;
}

/// What the stage table says, and of two hub machines the higher epoch's word: what one wrote that nobody heard may
/// turn up after another gave the token to somebody else.
std::optional<Phase> nextOf(const Visit &visit, const Event &event)
{
    if (visit.phase == Phase::Claimed && is<TokenClaimed>(event) && as<TokenClaimed>(event).epoch > visit.epoch)
        return Phase::Claimed;
    if (visit.phase == Phase::Claimed && is<ClaimReleased>(event) && as<ClaimReleased>(event).fence < visit.fence)
        return {};
    if (is<TokenCalled>(event) && SEVA_MUTANT("complete-twice-unnoticed"))
        return Phase::Called;
    return nextPhase(visit.phase, event.type);
}

void remember(Visit &visit, const Event &event)
{
    visit.history.append(HistoryLine{event.type, actorOf(event), visit.station, instantOf(event.hlc)});
}

} // namespace

void apply(State &state, const Event &event)
{
    if (kendraEvent(state, event))
        return;
    if (is<AppointmentListed>(event))
        return listAppointment(state, event);
    if (is<TokenIssued>(event))
        issueToken(state, event);
    const auto found = state.visits.find(event.subject);
    if (found == state.visits.end())
        return note(state, event, "no such visit");
    Visit &visit = *found;
    if (!is<TokenIssued>(event)) {
        const std::optional<Phase> next = nextOf(visit, event);
        if (!next) {
            // The demonstration and the hub count a second announcement of the same waiting; anything else
            // that does not fit is kept in the journal and shown to the supervisor.
            if (is<TokenCalled>(event))
                ++visit.doubleCalls;
            return note(state, event, "does not fit the visit's stage");
        }
        queueEvent(state, event, visit, *next);
        applyToCase(state, visit, event);
    }
    remember(visit, event);
}

} // namespace seva
