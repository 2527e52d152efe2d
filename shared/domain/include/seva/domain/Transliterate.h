// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace seva {

/// How a name of another script may be spelt in Latin letters: capitals A to Z and spaces, by ICU's Any-Latin
/// (ISO 15919 for the scripts of India) made plain, without the last inherent "a" that Hindi, Gujarati and Punjabi do
/// not speak. For Devanagari, Gujarati, Gurmukhi and Perso-Arabic, which writes few vowels, so that Urdu needs most
/// correction. Only ever a suggestion: the spelling is the applicant's (domain rule 2.6). Empty for an empty name, one
/// longer than 120 characters, or one in which no letter is left. Text that is Latin already comes back in capitals.
QString romanSuggestion(const QString &name);

inline constexpr int MaxTransliterated = 120;

} // namespace seva
