// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"

#include <algorithm>

namespace seva::mrz {

namespace {

constexpr Span None{};

constexpr Layout Td1{MrzFormat::Td1,
                     "TD1",
                     3,
                     30,
                     "ACI",
                     {0, 0, 2},
                     {0, 2, 3},
                     {2, 0, 30},
                     {0, 5, 9},
                     {0, 14, 1},
                     {1, 15, 3},
                     {1, 0, 6},
                     {1, 6, 1},
                     {1, 7, 1},
                     {1, 8, 6},
                     {1, 14, 1},
                     {0, 15, 15},
                     None,
                     {1, 18, 11},
                     {1, 29, 1},
                     {Span{0, 5, 25}, Span{1, 0, 7}, Span{1, 8, 7}, Span{1, 18, 11}},
                     true};

/// The two-line formats differ in width, letters and what follows the date of expiry.
constexpr Layout twoLines(MrzFormat format, const char *name, int width, const char *letters)
{
    return Layout{format,
                  name,
                  2,
                  width,
                  letters,
                  {0, 0, 2},
                  {0, 2, 3},
                  {0, 5, width - 5},
                  {1, 0, 9},
                  {1, 9, 1},
                  {1, 10, 3},
                  {1, 13, 6},
                  {1, 19, 1},
                  {1, 20, 1},
                  {1, 21, 6},
                  {1, 27, 1},
                  {1, 28, width - 28},
                  None,
                  None,
                  None,
                  {None, None, None, None},
                  false};
}

constexpr Layout td2()
{
    Layout layout = twoLines(MrzFormat::Td2, "TD2", 36, "ACI");
    layout.optional1 = {1, 28, 7};
    layout.composite = {1, 35, 1};
    layout.compositeOver = {Span{1, 0, 10}, Span{1, 13, 7}, Span{1, 21, 14}, None};
    layout.longNumbers = true;
    return layout;
}

constexpr Layout td3()
{
    Layout layout = twoLines(MrzFormat::Td3, "TD3", 44, "P");
    layout.optional1 = {1, 28, 14};
    layout.optional1Digit = {1, 42, 1};
    layout.composite = {1, 43, 1};
    layout.compositeOver = {Span{1, 0, 10}, Span{1, 13, 7}, Span{1, 21, 22}, None};
    return layout;
}

constexpr std::array Layouts{Td1, td2(), td3(), twoLines(MrzFormat::MrvA, "MRV-A", 44, "V"),
                             twoLines(MrzFormat::MrvB, "MRV-B", 36, "V")};

} // namespace

const Layout &layoutOf(MrzFormat format)
{
    return *std::find_if(Layouts.begin(), Layouts.end(),
                         [format](const Layout &each) { return each.format == format; });
}

const Layout *layoutFor(const QStringList &lines)
{
    for (const Layout &each : Layouts) {
        const bool isVisa = each.codeLetters[0] == 'V';
        const bool saysVisa = !lines.isEmpty() && lines.first().startsWith(QLatin1Char('V'));
        const bool wide =
            std::any_of(lines.begin(), lines.end(), [&each](const QString &line) { return line.size() == each.width; });
        if (lines.size() == each.lines && wide && isVisa == (saysVisa && each.lines == 2))
            return &each;
    }
    return nullptr;
}

bool isLetter(QChar each)
{
    return each >= u'A' && each <= u'Z';
}

bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

QString plain(const QString &field)
{
    qsizetype end = field.size();
    while (end > 0 && field.at(end - 1) == Filler)
        --end;
    return field.left(end).replace(Filler, QLatin1Char(' '));
}

} // namespace seva::mrz
