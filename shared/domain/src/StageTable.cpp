// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/State.h>

#include <array>

namespace seva {

namespace {

struct Row
{
    const char *event;
    QList<Phase> from;
    std::optional<Phase> to; ///< nothing: the phase stays
};

using enum Phase;

// The whole life of a visit. An event that does not fit its row changes nothing and is noted.
const std::array kTable{
    Row{"TokenIssued", {Expected}, Waiting},
    Row{"TokenRefused", {Expected}, {}},
    Row{"SlipPrinted", {Waiting, Claimed, Called, Serving, Parked, NoShow, Decided, Closed}, {}},
    Row{"TokenClaimed", {Waiting}, Claimed},
    Row{"ClaimReleased", {Claimed}, Waiting},
    Row{"TokenCalled", {Waiting, Claimed, Parked, NoShow}, Called},
    Row{"TokenRecalled", {Called}, {}},
    Row{"TokenNoShow", {Called}, NoShow},
    Row{"TokenReentered", {NoShow}, Waiting},
    Row{"ServiceStarted", {Called}, Serving},
    Row{"VisitParked", {Called, Serving}, Parked},
    Row{"VisitResumed", {Parked}, Serving},
    Row{"ParticularsEntered", {Serving}, {}},
    Row{"DocumentScanned", {Serving}, {}},
    Row{"PhotoCaptured", {Serving}, {}},
    Row{"FingerprintsCaptured", {Serving}, {}},
    Row{"BiometricsWaived", {Serving}, {}},
    Row{"SignatureCaptured", {Serving}, {}},
    Row{"BookletCompared", {Serving}, {}},
    Row{"PaymentAsked", {Serving}, {}},
    Row{"PaymentEnded", {Serving}, {}},
    Row{"FeeCollected", {Serving}, {}},
    Row{"ExceptionSigned", {Serving}, {}},
    Row{"RefundRequested", {Serving}, {}},
    Row{"AnswersReviewed", {Serving}, {}},
    Row{"ChallanReported", {Expected, Waiting, Claimed, Called, Serving, Parked, NoShow, Decided, Closed}, {}},
    Row{"ReceiptPrinted", {Waiting, Claimed, Called, Serving, Parked, NoShow, Decided, Closed}, {}},
    Row{"ApplicantConfirmed", {Serving}, {}},
    Row{"ApplicationSubmitted", {Serving}, Waiting},
    Row{"ApplicationVerified", {Serving}, Waiting},
    Row{"ApplicationReturned", {Serving}, Waiting},
    Row{"GrantDecided", {Serving}, Decided},
    Row{"ApplicationHeld", {Serving}, Decided},
    Row{"ApplicationRefused", {Serving}, Decided},
    Row{"ApplicationForwarded", {Waiting, Serving}, Decided},
    Row{"GrantConfirmed", {Decided, Closed}, {}},
    Row{"GrantReferred", {Decided, Closed}, {}},
    Row{"FileNumberAssigned", {Decided, Closed}, {}},
    Row{"StatusPosted", {Decided, Closed}, {}},
    Row{"AcknowledgementPrinted", {Decided, Closed}, {}},
    Row{"VisitClosed", {Decided}, Closed},
};

} // namespace

std::optional<Phase> nextPhase(Phase from, const QString &eventType)
{
    for (const Row &row : kTable)
        if (eventType == QLatin1String(row.event))
            return row.from.contains(from) ? row.to.value_or(from) : std::optional<Phase>();
    return std::nullopt;
}

} // namespace seva
