// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TerminalWords.h"

#include <chrono>
#include <stop_token>

namespace seva::terminal {

struct Place
{
    QString address;
    int port = 0;
};

/// How an exchange ended. Unreachable: the question never left, so nothing was charged. Unclear: it left, and what
/// became of it is not known. Garbage: as Unclear, because the terminal answered something that is no answer.
enum class End { Answered, Unreachable, Unclear, Garbage };

struct Outcome
{
    End end = End::Unreachable;
    Answer answer;
    /// Fields that carried a card number, of all messages of the exchange.
    QStringList covered;
};

/// One question and what came of it; blocks for `time` at most. When stopped while a charge runs, the terminal is asked
/// to cancel it.
Outcome exchange(const Place &place, const Question &question, std::chrono::milliseconds time,
                 const std::stop_token &stop);

} // namespace seva::terminal
