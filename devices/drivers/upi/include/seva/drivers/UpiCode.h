// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Money.h>
#include <seva/base/Result.h>

#include <QString>

namespace seva {

/// Who is paid, as NPCI's UPI linking specification 1.6 names it.
struct UpiPayee
{
    /// "pa": the virtual payment address, such as kendra@bank.
    QString address;
    /// "pn": 1 to 99 characters.
    QString name;
    /// "mc": four digits (ISO 18245); 9399 is government services.
    QString merchantCode;
};

/// The text of a dynamic code for exactly this amount and reference: mode 15, the amount with two decimals, every value
/// percent-encoded (a space is %20). At most 400 characters. Fault "upi.code-impossible" names what does not fit:
/// another currency than INR, an amount outside 1 to 9,999,999,999 paise, a reference that validFeeReference() does not
/// know, an address that is none.
Result<QString> upiCode(const UpiPayee &payee, const Money &amount, const QString &reference, const QString &note = {});

} // namespace seva
