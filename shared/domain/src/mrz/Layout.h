// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Mrz.h>

#include <array>

namespace seva::mrz {

inline constexpr QChar Filler = u'<';

/// Characters of one line, counted from 0; length 0: the format has no such field.
struct Span
{
    int line = 0;
    int start = 0;
    int length = 0;
};

/// Where things stand in a format (Doc 9303 parts 4 to 7, sections 4.2.2).
struct Layout
{
    MrzFormat format;
    const char *name;
    int lines;
    int width;
    const char *codeLetters; ///< what the document code may begin with
    Span code, issuer, names, number, numberDigit, nationality, birth, birthDigit, sex, expiry, expiryDigit;
    Span optional1, optional1Digit, optional2, composite;
    std::array<Span, 4> compositeOver;
    bool longNumbers; ///< a number of more than nine characters goes on in optional1
};

const Layout &layoutOf(MrzFormat format);
/// By number and width of the lines, and the letter V of visas.
const Layout *layoutFor(const QStringList &lines);

bool isLetter(QChar each);
bool isDigit(QChar each);
/// Fillers at the end are dropped, others become spaces.
QString plain(const QString &field);

} // namespace seva::mrz
