// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/devices/Device.h>

namespace seva {

enum class FeeMethod { Card, UpiCode };

struct FeeRequest
{
    RequestContext context{milliseconds(120'000), {}};
    FeeMethod method = FeeMethod::Card;
    /// 1 to 9,999,999,999 minor units.
    Money amount;
    /// Ours, unique per attempt, 1 to 32 of [A-Za-z0-9-]: what an unclear payment is looked up by.
    QString reference;
};

/// All a terminal may tell: never a card number (PCI DSS).
struct FeeApproval
{
    QString reference;
    Money amount;
    FeeMethod method = FeeMethod::Card;
    /// The acquirer's authorisation code (ISO 8583 field 38, 6 characters).
    QString approvalCode;
    /// Retrieval reference number (ISO 8583 field 37, 12 characters); for UPI the UTR.
    QString rrn;
    /// Last four digits of the card; empty for UPI.
    QString lastFour;
    Instant at = 0;
};

/// A card terminal or UPI device. Faults: payment-declined (nothing was charged), payment-unknown or
/// deadline-passed (look it up before charging again), absent, garbage-answer, request-refused.
class FeeTerminal : public Device
{
    Q_OBJECT
public:
    /// Ends in approved(). One at a time.
    virtual RequestId charge(const FeeRequest &request) = 0;
    /// What became of an earlier charge; ends in approved(), or failed with payment-declined when it
    /// was never charged, or payment-unknown.
    virtual RequestId lookUp(const QString &reference, const RequestContext &context) = 0;

Q_SIGNALS:
    /// The text of the UPI code to show to the payer.
    void codeReady(seva::RequestId request, const QString &payload);
    void approved(seva::RequestId request, const seva::FeeApproval &approval);

protected:
    using Device::Device;
};

/// Whether a reference has the form stated above.
bool validFeeReference(const QString &reference);

} // namespace seva
