// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Validate.h>

namespace seva::checks {

/// A text without the characters people put between digits, and where each of the others stood.
struct Compact
{
    Compact(const QString &given, const char *leaveOut);
    /// Place in the text as it was given.
    int place(int index) const { return index < places.size() ? places.at(index) : length; }

    QString text; ///< in capitals
    QList<int> places;
    int length = 0;
};

/// Index of the first character that does not fit the mask, the text's length when it is too short, -1 when it fits.
/// 'A' stands for a letter, '9' for a digit, 'X' for either, '1' for a digit from 1 to 9.
int firstMisfit(const QString &text, const char *mask);

CheckedValue wrong(const char *problem, int where = -1);
CheckedValue right(const QString &value);

CheckedValue arn(const QString &text, const ValueContext &context);
CheckedValue fileNumber(const QString &text, const ValueContext &context);
CheckedValue passportNumber(const QString &text, const ValueContext &context);
CheckedValue token(const QString &text, const ValueContext &context);
CheckedValue ifsc(const QString &text, const ValueContext &context);
CheckedValue draftNumber(const QString &text, const ValueContext &context);
CheckedValue utr(const QString &text, const ValueContext &context);
CheckedValue postalItem(const QString &text, const ValueContext &context);

CheckedValue pan(const QString &text, const ValueContext &context);
CheckedValue epic(const QString &text, const ValueContext &context);
CheckedValue aadhaar(const QString &text, const ValueContext &context);
CheckedValue mobile(const QString &text, const ValueContext &context);
CheckedValue email(const QString &text, const ValueContext &context);

CheckedValue name(const QString &text, const ValueContext &context);
CheckedValue date(const QString &text, const ValueContext &context);
CheckedValue birthDate(const QString &text, const ValueContext &context);

CheckedValue pin(const QString &text, const ValueContext &context);

} // namespace seva::checks
