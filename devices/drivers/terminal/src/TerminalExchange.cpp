// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalExchange.h"

#include "TerminalLine.h"

namespace seva::terminal {

namespace {

constexpr qint64 kCancelTime = 200;
/// A terminal that only ever tells progress or repeats other payments is not waited for.
constexpr int kMessagesMost = 200;

/// Best effort: a payment that is not wanted any more should not wait for a card.
void cancel(const Place &place, const QString &reference)
{
    TerminalLine line{QDeadlineTimer(kCancelTime), std::stop_token()};
    if (line.open(place.address, place.port))
        (void)line.send(encode({Verb::Cancel, reference, {}, {}}));
}

Outcome listen(TerminalLine &line, const Question &question)
{
    Outcome outcome;
    outcome.end = End::Unclear;
    for (int i = 0; i < kMessagesMost; ++i) {
        std::span<char> message;
        if (line.next(message) == TerminalLine::Heard::Gone)
            return outcome;
        outcome.answer = decode(message, question);
        outcome.covered += outcome.answer.covered;
        if (outcome.answer.word == Word::Progress || outcome.answer.word == Word::Other)
            continue;
        outcome.end = outcome.answer.word == Word::Garbage ? End::Garbage : End::Answered;
        return outcome;
    }
    outcome.end = End::Garbage;
    return outcome;
}

} // namespace

Outcome exchange(const Place &place, const Question &question, std::chrono::milliseconds time,
                 const std::stop_token &stop)
{
    Outcome outcome;
    {
        TerminalLine line(QDeadlineTimer(time.count()), stop);
        if (!line.open(place.address, place.port))
            return {};
        outcome = line.send(encode(question)) ? listen(line, question) : Outcome{End::Unclear, {}, {}};
    }
    if (question.verb == Verb::Charge && outcome.end != End::Answered)
        cancel(place, question.reference);
    return outcome;
}

} // namespace seva::terminal
