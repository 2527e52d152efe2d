// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Money.h>
#include <seva/base/Result.h>

#include <QList>

/// Lists that a bank or the portal sends as CSV (RFC 4180, UTF-8, at most 4 MiB). Broken: "domain.bank-file" with the
/// line.
namespace seva {

/// One payment as the bank booked it, under an approval code or our reference.
struct BankLine
{
    QString reference;
    Money amount;
};

/// "reference,amount,currency" with a header row; amounts in minor units.
Result<QList<BankLine>> readBankFile(const QByteArray &csv);

/// A step of a challan.
struct ChallanLine
{
    int line = 0;
    QString number;
    QString arn;
    QString state; ///< GENERATED, DEPOSITED, CONFIRMED
    Money amount;
    Instant at = 0;
};

/// "challan,arn,state,amount,currency,at" with a header row; `at` in ISO 8601 with its offset.
Result<QList<ChallanLine>> readChallanFile(const QByteArray &csv);

} // namespace seva
