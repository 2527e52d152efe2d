// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Verhoeff.h>

#include <array>

namespace seva {

namespace {

using Row = std::array<int, 10>;

constexpr std::array<Row, 10> Product{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                       {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                       {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                       {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                       {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                       {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                       {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                       {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                       {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                       {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
constexpr Row Permutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

} // namespace

bool verhoeffHolds(const QString &digits)
{
    std::size_t sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        std::size_t digit = std::size_t(digits.at(digits.size() - 1 - at).digitValue());
        for (qsizetype power = 0; power < at % 8; ++power)
            digit = std::size_t(Permutation.at(digit));
        sum = std::size_t(Product.at(sum).at(digit));
    }
    return sum == 0;
}

bool isAadhaarNumber(const QString &digits)
{
    constexpr qsizetype length = 12;
    const auto plain = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return digits.size() == length && digits.front() >= u'2' && std::all_of(digits.begin(), digits.end(), plain)
           && verhoeffHolds(digits);
}

} // namespace seva
