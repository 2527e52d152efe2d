// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Visit.h>
#include <seva/station/LanguageChoice.h>

#include <QImage>

namespace seva {

/// What stands on a fee receipt: the applicant's language and English. No name and no date of birth; of the application
/// number the last four digits.
struct ReceiptPage
{
    QString language;
    QString kendra;
    QString kendraEnglish;
    QString service;
    QString serviceEnglish;
    QString token;
    QString arnEnd;
    QString when; ///< day of the payment
    Payment payment;
    bool duplicate = false;
};

/// Black on white, `width` pixels at 203 dpi.
QImage drawReceipt(const ReceiptPage &page, const LanguageChoice &languages, int width);

} // namespace seva
