// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace seva {

/// Characters of a text (UTF-16), from 0.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// What of two texts the other one does not have, in order, adjacent characters as one span.
struct TextDifference
{
    QList<TextSpan> inFirst;
    QList<TextSpan> inSecond;

    bool same() const { return inFirst.isEmpty() && inSecond.isEmpty(); }
};

/// By their longest common subsequence, upper and lower case taken for the same: what a person's eye should be led to.
/// Of texts of more than 200 characters that differ, everything does.
TextDifference differenceOf(const QString &first, const QString &second);

} // namespace seva
