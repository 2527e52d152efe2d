// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QString>

#include <span>

namespace seva {

class LanguageChoice;

/// What a person reads for a code; "%1" stands for the fault's subject.
struct FaultSentence
{
    const char *code;
    const char *sentence;
};
/// Nothing for this code in a table: nullptr.
const char *sentenceOf(std::span<const FaultSentence> table, const QString &code);

/// A Fault for people: what happened and where, then what to do next, in the language of the screen.
/// docs/fault-codes.d is the technician's side of the same codes.
QString faultText(const Fault &fault);

/// Whether there is a sentence of its own for this code.
bool hasFaultText(const QString &code);

/// The same in another language, for paper or another person's screen.
QString faultTextIn(const LanguageChoice &languages, const QString &code, const Fault &fault);

} // namespace seva
