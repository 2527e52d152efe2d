// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Ids.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/SlipPaper.h>

#include <QImage>

namespace seva {

/// What stands on a token slip. No name, no ARN: whoever finds it learns nothing of a person.
struct SlipPage
{
    using Line = SlipPaper::Line;

    QString language;
    Line kendra;
    QString number;   ///< as shown, "N 047"
    QString when;     ///< day and time of issue
    QString stages;   ///< "A → B → C"
    int exitFrom = 0; ///< minutes
    int exitTo = 0;
    Line keepReady;
    Line service;
    Line officer;         ///< who by law answers for the certificate; empty where the law promises nothing
    int promisedDays = 0; ///< working days the law allows; 0: no promise
    bool late = false;
    int copy = 1; ///< above 1: marked DUPLICATE
    QByteArray qrText;
};

/// Height of the digits of the number on paper, in millimetres (rule K-17 wants at least 12).
inline constexpr double kSlipNumberHeight = 14.0;
inline constexpr double kSlipNumberLeast = 12.5; ///< for the longer numbers of the emergency series

/// Black on white, `width` pixels at 203 dpi (576 = 80 mm paper).
QImage drawSlip(const SlipPage &page, const LanguageChoice &languages, int width);

/// "N047" → "N 047", "NA001" → "NA 001": read more easily, said the same.
QString shownToken(const QString &number);
/// "A-03" → "A 3".
QString shownCounter(const StationId &station);

} // namespace seva
