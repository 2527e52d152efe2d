// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/BankFiles.h>
#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/State.h>

/// The end of the day: what was taken, by counter and mode, held against what the bank says.
namespace seva {

struct Taking
{
    StationId station;
    QString mode; ///< CASH, CARD, UPI
    Money total;
    int count = 0;
};

struct DayClose
{
    QDate day;
    QList<Taking> takings;    ///< by station, then mode
    QStringList unclear;      ///< references of attempts whose end nobody knows
    QStringList notAtBank;    ///< receipts by card or UPI that the bank's file does not name
    QStringList otherAmount;  ///< receipts for which it names another amount
    QStringList onlyAtBank;   ///< references that no receipt has
    QList<Money> refunds;     ///< asked for on that day, one sum per currency
    QStringList paidTooMuch;  ///< tokens for which more came than their fee, and was not asked back yet
    QStringList challansLate; ///< deposited, and the bank's days have passed
    bool agrees() const
    {
        return unclear.isEmpty() && notAtBank.isEmpty() && otherAmount.isEmpty() && onlyAtBank.isEmpty();
    }
};

/// `bank` nullptr: nothing is compared.
DayClose closeOf(const State &state, QDate day, const QList<BankLine> *bank, const ServiceCatalogue &catalogue,
                 KendraType at);

} // namespace seva
