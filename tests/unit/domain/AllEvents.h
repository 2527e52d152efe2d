// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/events/AcknowledgementPrinted.h>
#include <seva/events/AnswersReviewed.h>
#include <seva/events/ApplicantConfirmed.h>
#include <seva/events/ApplicationForwarded.h>
#include <seva/events/ApplicationHeld.h>
#include <seva/events/ApplicationRefused.h>
#include <seva/events/ApplicationReturned.h>
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/BiometricsWaived.h>
#include <seva/events/BookletCompared.h>
#include <seva/events/CashMoved.h>
#include <seva/events/ChallanReported.h>
#include <seva/events/ClaimReleased.h>
#include <seva/events/DocumentScanned.h>
#include <seva/events/DrawerCounted.h>
#include <seva/events/ExceptionSigned.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/FileNumberAssigned.h>
#include <seva/events/FingerprintsCaptured.h>
#include <seva/events/GrantConfirmed.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/GrantReferred.h>
#include <seva/events/HubTakenOver.h>
#include <seva/events/LanesAgreed.h>
#include <seva/events/NumbersLeased.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/events/OperatorSignedOut.h>
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
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenClaimed.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/TokenNoShow.h>
#include <seva/events/TokenRecalled.h>
#include <seva/events/TokenReentered.h>
#include <seva/events/TokenRefused.h>
#include <seva/events/VisitClosed.h>
#include <seva/events/VisitParked.h>
#include <seva/events/VisitResumed.h>

namespace seva::tests {

/// Those whose names come last.
template <typename Visitor>
void forEachLastEventType(Visitor &&visit)
{
    visit.template operator()<ServiceStarted>();
    visit.template operator()<SignatureCaptured>();
    visit.template operator()<SlipPrinted>();
    visit.template operator()<StatusPosted>();
    visit.template operator()<TokenCalled>();
    visit.template operator()<TokenClaimed>();
    visit.template operator()<TokenIssued>();
    visit.template operator()<TokenNoShow>();
    visit.template operator()<TokenRecalled>();
    visit.template operator()<TokenReentered>();
    visit.template operator()<TokenRefused>();
    visit.template operator()<VisitClosed>();
    visit.template operator()<VisitParked>();
    visit.template operator()<VisitResumed>();
}

/// Calls `visit.template operator()<E>()` for every event type there is.
template <typename Visitor>
void forEachEventType(Visitor &&visit)
{
    visit.template operator()<AcknowledgementPrinted>();
    visit.template operator()<AnswersReviewed>();
    visit.template operator()<ApplicantConfirmed>();
    visit.template operator()<ApplicationForwarded>();
    visit.template operator()<ApplicationHeld>();
    visit.template operator()<ApplicationRefused>();
    visit.template operator()<ApplicationReturned>();
    visit.template operator()<ApplicationSubmitted>();
    visit.template operator()<ApplicationVerified>();
    visit.template operator()<AppointmentListed>();
    visit.template operator()<BiometricsWaived>();
    visit.template operator()<BookletCompared>();
    visit.template operator()<CashMoved>();
    visit.template operator()<ChallanReported>();
    visit.template operator()<ClaimReleased>();
    visit.template operator()<DocumentScanned>();
    visit.template operator()<DrawerCounted>();
    visit.template operator()<ExceptionSigned>();
    visit.template operator()<FeeCollected>();
    visit.template operator()<FileNumberAssigned>();
    visit.template operator()<FingerprintsCaptured>();
    visit.template operator()<GrantConfirmed>();
    visit.template operator()<GrantDecided>();
    visit.template operator()<GrantReferred>();
    visit.template operator()<HubTakenOver>();
    visit.template operator()<LanesAgreed>();
    visit.template operator()<NumbersLeased>();
    visit.template operator()<OperatorSignedIn>();
    visit.template operator()<OperatorSignedOut>();
    visit.template operator()<ParticularsEntered>();
    visit.template operator()<PaymentAsked>();
    visit.template operator()<PaymentEnded>();
    visit.template operator()<PhotoCaptured>();
    visit.template operator()<ReceiptPrinted>();
    visit.template operator()<RefundRequested>();
    forEachLastEventType(visit);
}

} // namespace seva::tests
