// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/BankFiles.h>
#include <seva/domain/ServiceCatalogue.h>
#include <seva/domain/State.h>
#include <seva/events/DrawerCounted.h>

#include <algorithm>

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
    QStringList drawersOpen;  ///< counters whose drawer was counted when it opened, and not since
    QStringList notCounted;   ///< counters that took cash and did not count at all
    /// What DrawerCounted said on that day, in order; filled in by who has the events.
    QList<DrawerCounted> drawers;
    bool agrees() const
    {
        const bool isCounted = drawersOpen.isEmpty()
                               && std::all_of(drawers.begin(), drawers.end(),
                                              [](const DrawerCounted &each) { return each.difference.minor == 0; });
        return isCounted && unclear.isEmpty() && notAtBank.isEmpty() && otherAmount.isEmpty() && onlyAtBank.isEmpty();
    }
};

/// `bank` nullptr: nothing is compared.
DayClose closeOf(const State &state, QDate day, const QList<BankLine> *bank, const ServiceCatalogue &catalogue,
                 KendraType at);

} // namespace seva
