// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplyCase.h"

#include <seva/domain/Booklet.h>
#include <seva/domain/Exceptions.h>
#include <seva/domain/FeeStanding.h>
#include <seva/events/AcknowledgementPrinted.h>
#include <seva/events/AnswersReviewed.h>
#include <seva/events/ApplicantConfirmed.h>
#include <seva/events/ApplicationForwarded.h>
#include <seva/events/ApplicationHeld.h>
#include <seva/events/ApplicationRefused.h>
#include <seva/events/ApplicationReturned.h>
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/BiometricsWaived.h>
#include <seva/events/ChallanReported.h>
#include <seva/events/ExceptionSigned.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/FileNumberAssigned.h>
#include <seva/events/GrantConfirmed.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/GrantReferred.h>
#include <seva/events/ParticularsEntered.h>
#include <seva/events/PaymentAsked.h>
#include <seva/events/PaymentEnded.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/ReceiptPrinted.h>
#include <seva/events/RefundRequested.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/SignatureCaptured.h>
#include <seva/events/SlipPrinted.h>
#include <seva/events/StatusPosted.h>
#include <seva/events/TokenRefused.h>
#include <seva/events/VisitParked.h>
#include <seva/events/VisitResumed.h>

#include <algorithm>

namespace seva {

namespace {

/// One step of the attempt with this reference; what the machine of payments refuses changes nothing.
void step(Visit &visit, const QString &reference, PaymentEvent::What what, const FeeCollected &fee, Instant at)
{
    for (PaymentAttempt &attempt : visit.attempts) {
        if (attempt.reference != reference)
            continue;
        const PaymentEvent event{what, attempt.arn, fee.amount, fee.approvalCode, at, visit.day};
        if (const auto after = next(attempt, event); std::holds_alternative<PaymentAttempt>(after))
            attempt = std::get<PaymentAttempt>(after);
    }
}

/// The fee that was collected is what the open attempt asked for.
void settleAttempt(Visit &visit, const FeeCollected &fee, Instant at)
{
    for (const PaymentAttempt &attempt : visit.attempts) {
        if (isUnclear(attempt) && paymentModeName(attempt.mode) == fee.mode && attempt.amount == fee.amount)
            return step(visit, attempt.reference, PaymentEvent::What::Approve, fee, at);
    }
}

/// An edit after the confirmation voids it: people sign what they saw, nothing else.
void voidConfirmation(Visit &visit)
{
    visit.confirmed = {};
    visit.confirmedLanguage.clear();
}

void capture(State &state, Visit &visit, const Event &event)
{
    if (is<ParticularsEntered>(event)) {
        const auto e = as<ParticularsEntered>(event);
        for (auto it = e.before.begin(); it != e.before.end(); ++it)
            if (!visit.before.contains(it.key()))
                visit.before.insert(it.key(), it.value());
        visit.fields.insert(e.after);
        visit.review.reset();
        // The officer signed for what was applied for then.
        for (const QString &id : exceptionFields())
            if (e.after.contains(id))
                visit.lifted.clear();
        for (const QString &id : bookletFields())
            visit.bookletOld = visit.bookletOld || (visit.booklet && e.after.contains(id));
        if (e.after.contains(QStringLiteral("arn")))
            visit.arn = e.after.value(QStringLiteral("arn"));
    } else if (is<DocumentScanned>(event)) {
        const auto e = as<DocumentScanned>(event);
        visit.documents.insert(e.document, e);
    } else if (is<PhotoCaptured>(event)) {
        const auto e = as<PhotoCaptured>(event);
        visit.photo = e.digest;
        visit.photoBytes = e.bytes;
        visit.photoMediaType = e.mediaType;
        visit.photoMeasures = e.measures;
        visit.photoOverride = e.overrideReason;
        visit.waived.remove(QStringLiteral("PHOTO"));
    } else if (is<FingerprintsCaptured>(event)) {
        visit.fingers = as<FingerprintsCaptured>(event).fingers;
        visit.waived.remove(QStringLiteral("FINGERPRINTS"));
    } else if (is<BiometricsWaived>(event)) {
        const auto e = as<BiometricsWaived>(event);
        visit.waived.insert(e.what, e.reason);
    } else if (is<SignatureCaptured>(event)) {
        const auto e = as<SignatureCaptured>(event);
        visit.signature = e.digest;
        visit.thumb = e.thumb;
        visit.waived.remove(QStringLiteral("SIGNATURE"));
    } else if (is<FeeCollected>(event)) {
        const auto e = as<FeeCollected>(event);
        visit.payments.append(
            Payment{e.amount, e.mode, e.receiptNo, instantOf(event.hlc), e.scheduleId, e.lineId, e.approvalCode});
        ++state.receipts[e.station];
        settleAttempt(visit, e, instantOf(event.hlc));
    } else {
        return;
    }
    voidConfirmation(visit);
}

/// The case goes on to another stage, or waits for the end.
void moveOn(Visit &visit, const Event &event, const QString &nextStepId)
{
    if (!nextStepId.isEmpty())
        visit.stepId = nextStepId;
    visit.waitingSince = instantOf(event.hlc);
    visit.returned = false;
    visit.station.clear();
    visit.operatorId.clear();
}

template <typename E>
void signOff(Visit &visit, const Event &event, const E &e)
{
    visit.signoffs.append(Signoff{e.stepId, e.operatorId, e.station, e.shown, instantOf(event.hlc)});
}

template <typename E>
void decided(State &state, Visit &visit, const Event &event, Outcome outcome)
{
    const auto e = as<E>(event);
    signOff(visit, event, e);
    visit.outcome = outcome;
    visit.decision = e.decision;
    visit.provisionalNumber = e.provisionalNumber;
    ++state.provisionals[e.station];
}

void handOver(State &state, Visit &visit, const Event &event)
{
    if (is<ApplicationSubmitted>(event)) {
        const auto e = as<ApplicationSubmitted>(event);
        signOff(visit, event, e);
        moveOn(visit, event, e.nextStepId);
    } else if (is<ApplicationVerified>(event)) {
        const auto e = as<ApplicationVerified>(event);
        signOff(visit, event, e);
        visit.checks = e.checks;
        moveOn(visit, event, e.nextStepId);
    } else if (is<ApplicationReturned>(event)) {
        const auto e = as<ApplicationReturned>(event);
        visit.returnReason = e.reason;
        visit.returnRemarks = e.remarks;
        // What was signed from the target stage on has to be signed again.
        const auto from = std::find_if(visit.signoffs.begin(), visit.signoffs.end(),
                                       [&](const Signoff &s) { return s.stepId == e.toStepId; });
        visit.signoffs.erase(from, visit.signoffs.end());
        visit.checks.clear();
        moveOn(visit, event, e.toStepId);
        visit.returned = true;
    } else if (is<ApplicationForwarded>(event)) {
        const auto e = as<ApplicationForwarded>(event);
        visit.outcome = Outcome::Forwarded;
        visit.provisionalNumber = e.provisionalNumber;
        visit.station = e.station;
        visit.operatorId = e.operatorId;
        ++state.provisionals[e.station];
    }
}

void decide(State &state, Visit &visit, const Event &event)
{
    if (is<GrantDecided>(event)) {
        decided<GrantDecided>(state, visit, event, Outcome::Granted);
        visit.pvMode = as<GrantDecided>(event).pvMode;
    } else if (is<ApplicationHeld>(event)) {
        const auto e = as<ApplicationHeld>(event);
        decided<ApplicationHeld>(state, visit, event, Outcome::Held);
        visit.reasons = e.reasons;
        visit.documentsToBring = e.documents;
        visit.note = e.note;
    } else if (is<ApplicationRefused>(event)) {
        const auto e = as<ApplicationRefused>(event);
        decided<ApplicationRefused>(state, visit, event, Outcome::Refused);
        visit.reasons = e.reasons;
        visit.note = e.note;
    } else if (is<GrantConfirmed>(event)) {
        visit.confirmation = Confirmation::Confirmed;
    } else if (is<GrantReferred>(event)) {
        visit.confirmation = Confirmation::Referred;
        visit.referralReason = as<GrantReferred>(event).reason;
    } else if (is<FileNumberAssigned>(event)) {
        visit.fileNumber = as<FileNumberAssigned>(event).fileNumber;
    }
}

void afterwards(Visit &visit, const Event &event)
{
    if (is<StatusPosted>(event)) {
        const auto e = as<StatusPosted>(event);
        visit.statuses.append(StatusLine{e.status, e.by, e.article, e.reason, e.on, instantOf(event.hlc)});
    } else if (is<TokenRefused>(event)) {
        const auto e = as<TokenRefused>(event);
        visit.refusedOn = e.on;
        visit.refusedFor = e.reasons;
        visit.documentsToBring = e.documents;
    }
}

/// The bank's confirmation is money: it counts like a payment made before the visit.
void reportChallan(Visit &visit, const ChallanReported &e)
{
    const Challan challan{e.number,
                          visit.arn,
                          e.amount,
                          e.generatedAt,
                          challanState(e.state).value_or(ChallanState::Generated),
                          e.depositedAt,
                          e.confirmationDue,
                          e.confirmed};
    const auto known = std::find_if(visit.challans.begin(), visit.challans.end(),
                                    [&e](const Challan &each) { return each.number == e.number; });
    const bool wasConfirmed = known != visit.challans.end() && known->state == ChallanState::Confirmed;
    if (known == visit.challans.end())
        visit.challans.append(challan);
    else
        *known = challan;
    if (challan.state == ChallanState::Confirmed && !wasConfirmed)
        visit.payments.append(
            Payment{e.amount, paymentModeName(PaymentMode::Challan), e.number, 0, visit.feeSchedule, {}, e.number});
}

void money(Visit &visit, const Event &event)
{
    if (is<RefundRequested>(event)) {
        const auto e = as<RefundRequested>(event);
        visit.refunds.append(RefundRequest{e.amount, e.reason, instantOf(event.hlc)});
        voidConfirmation(visit);
    } else if (is<ChallanReported>(event)) {
        reportChallan(visit, as<ChallanReported>(event));
        voidConfirmation(visit);
    } else if (is<ReceiptPrinted>(event)) {
        const auto e = as<ReceiptPrinted>(event);
        for (Payment &payment : visit.payments)
            if (payment.receiptNo == e.receiptNo)
                payment.copies = e.copy;
    }
}

void lift(Visit &visit, const Event &event)
{
    if (is<ExceptionSigned>(event)) {
        const auto e = as<ExceptionSigned>(event);
        visit.lifted.append(LiftedRule{e.rule, e.exception, e.order, e.officerId});
        voidConfirmation(visit);
    } else if (is<AnswersReviewed>(event)) {
        const auto e = as<AnswersReviewed>(event);
        visit.review = AnswersReview{e.code, e.note, e.operatorId};
    } else if (is<BookletCompared>(event)) {
        visit.booklet = as<BookletCompared>(event);
        visit.bookletOld = false;
        voidConfirmation(visit);
    }
}

void atCounter(Visit &visit, const Event &event)
{
    if (is<ServiceStarted>(event)) {
        visit.operatorId = as<ServiceStarted>(event).operatorId;
    } else if (is<VisitParked>(event)) {
        visit.parkReason = as<VisitParked>(event).reason;
    } else if (is<VisitResumed>(event)) {
        const auto e = as<VisitResumed>(event);
        visit.station = e.station;
        visit.operatorId = e.operatorId;
        visit.parkReason.clear();
    } else if (is<ApplicantConfirmed>(event)) {
        const auto e = as<ApplicantConfirmed>(event);
        visit.confirmed = e.shown;
        visit.confirmedLanguage = e.language;
    } else if (is<PaymentAsked>(event)) {
        const auto e = as<PaymentAsked>(event);
        PaymentAttempt attempt;
        attempt.reference = e.reference;
        attempt.arn = visit.arn;
        attempt.mode = e.mode == QLatin1String("UPI") ? PaymentMode::Upi : PaymentMode::Card;
        attempt.amount = e.amount;
        attempt.state = PaymentState::Asked; // after a crash nobody knows whether it was: look it up
        attempt.at = instantOf(event.hlc);
        visit.attempts.append(attempt);
    } else if (is<PaymentEnded>(event)) {
        const auto e = as<PaymentEnded>(event);
        const bool declined = e.outcome == QLatin1String("DECLINED");
        step(visit, e.reference, declined ? PaymentEvent::What::Decline : PaymentEvent::What::LoseTouch, {},
             instantOf(event.hlc));
    } else if (is<SlipPrinted>(event)) {
        visit.slipCopies = as<SlipPrinted>(event).copy;
    } else if (is<AcknowledgementPrinted>(event)) {
        visit.letterCopies = as<AcknowledgementPrinted>(event).copy;
    }
}

} // namespace

OperatorId actorOf(const Event &event)
{
    // Every event with an actor names it in a field of its own; the key differs from type to type.
    if (is<ServiceStarted>(event))
        return as<ServiceStarted>(event).operatorId;
    if (is<ApplicationSubmitted>(event))
        return as<ApplicationSubmitted>(event).operatorId;
    if (is<ApplicationVerified>(event))
        return as<ApplicationVerified>(event).operatorId;
    if (is<ApplicationReturned>(event))
        return as<ApplicationReturned>(event).operatorId;
    if (is<GrantDecided>(event))
        return as<GrantDecided>(event).operatorId;
    if (is<ApplicationHeld>(event))
        return as<ApplicationHeld>(event).operatorId;
    if (is<ApplicationRefused>(event))
        return as<ApplicationRefused>(event).operatorId;
    if (is<PaymentAsked>(event))
        return as<PaymentAsked>(event).operatorId;
    if (is<PaymentEnded>(event))
        return as<PaymentEnded>(event).operatorId;
    if (is<FeeCollected>(event))
        return as<FeeCollected>(event).operatorId;
    if (is<ExceptionSigned>(event))
        return as<ExceptionSigned>(event).officerId;
    if (is<AnswersReviewed>(event))
        return as<AnswersReviewed>(event).operatorId;
    if (is<BookletCompared>(event))
        return as<BookletCompared>(event).operatorId;
    if (is<RefundRequested>(event))
        return as<RefundRequested>(event).operatorId;
    return {};
}

void applyToCase(State &state, Visit &visit, const Event &event)
{
    capture(state, visit, event);
    handOver(state, visit, event);
    decide(state, visit, event);
    atCounter(visit, event);
    money(visit, event);
    lift(visit, event);
    afterwards(visit, event);
}

} // namespace seva
