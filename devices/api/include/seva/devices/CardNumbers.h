// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace seva {

/// Primary account numbers (ISO/IEC 7812-1) have so many digits.
inline constexpr int kCardNumberLeast = 13;
inline constexpr int kCardNumberMost = 19;

/// Writes `cover` over every digit of what may be a card number, in place, so that no copy of it is made: a run of 13
/// to 19 digits that passes the check of ISO/IEC 7812-1 annex B (Luhn), and within a run that does not, or is longer,
/// any 13 to 19 digits that pass and begin as payment cards do (2 to 6, or 8).
///
/// Digits belong to one run when at most three signs that are neither letters nor controls stand between two of them
/// (spaces, dashes, quotes, brackets, '='). A digit may be ASCII, a decimal digit of any script in UTF-8, or
/// written as JSON writes it (\u0034). One long number in ten passes by chance: it is covered too.
///
/// `keep` is text of our own, such as a reference, that is left alone wherever it stands. `cover` is ASCII; where JSON
/// is to stay JSON it is '1', of which no number of 13 to 19 digits passes. Answers how many were found.
int scrubCardNumbers(std::span<char> text, std::string_view keep = {}, char cover = '*');

/// Whether `digits` (ASCII) has 13 to 19 digits that pass the check.
bool isCardNumber(std::string_view digits);

} // namespace seva
