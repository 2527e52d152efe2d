// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talk.h"

#include "Commands.h"

namespace seva::escpos {

namespace {

constexpr int kAnswerMilliseconds = 1'000;
constexpr int kAskAgainMilliseconds = 250;
constexpr int kQuietMilliseconds = 150;

} // namespace

void Talk::hangUp()
{
    m_line.close();
    m_answers.clear();
}

std::optional<Trouble> Talk::open(const Until &until)
{
    if (m_line.isOpen())
        return std::nullopt;
    m_answers.clear();
    return m_line.open(until);
}

std::optional<Trouble> Talk::heard(const QByteArray &bytes)
{
    m_answers.hear(bytes);
    if (m_answers.garbage()) {
        m_answers.clear();
        return Trouble::GarbageAnswer;
    }
    if (const auto now = m_answers.takeAutomatic())
        m_condition = *now;
    return std::nullopt;
}

std::optional<Trouble> Talk::listen(const Until &until)
{
    QByteArray said;
    if (const auto trouble = m_line.read(until, said))
        return trouble;
    return said.isEmpty() ? std::nullopt : heard(said);
}

std::optional<Trouble> Talk::realTime(int n, Condition &into, const Until &until)
{
    if (until.over())
        return Trouble::DeadlinePassed;
    (void)m_answers.takeRealTime();
    // Not stopped before the answer is here: it would be taken for that of the next question, or the line would have
    // to be closed, and a printer that talks to one at a time refuses whoever comes before it has noticed.
    const Until soon{{}, until.within(kAnswerMilliseconds).at};
    const auto hear = [this](const QByteArray &bytes) { return heard(bytes); };
    if (const auto trouble = m_line.write(askRealTime(n), soon, hear))
        return trouble;
    while (!soon.over()) {
        if (const auto trouble = listen(soon))
            return trouble;
        if (const auto answer = m_answers.takeRealTime()) {
            into.learn(n, *answer);
            return std::nullopt;
        }
    }
    // A printer that takes bytes and says nothing is off behind its network card.
    return Trouble::SwitchedOff;
}

std::optional<Trouble> Talk::examine(const Until &until)
{
    Condition now;
    now.presenter = m_condition.presenter;
    for (const int n : {1, 2, 3, 4}) {
        if (const auto trouble = realTime(n, now, until))
            return trouble;
    }
    now.presenter = m_condition.presenter;
    m_condition = now;
    return m_condition.trouble();
}

std::optional<Trouble> Talk::send(const QByteArray &bytes, const Until &until)
{
    return m_line.write(bytes, until, [this](const QByteArray &said) {
        const auto trouble = heard(said);
        return trouble ? trouble : m_condition.trouble();
    });
}

std::optional<Trouble> Talk::awaitDone(const Until &until)
{
    (void)m_answers.takeStatus();
    if (const auto trouble = send(askDone(), until))
        return trouble;
    QDeadlineTimer askAgain(kAskAgainMilliseconds);
    while (!until.over()) {
        if (const auto trouble = listen(until))
            return trouble;
        if (m_answers.takeStatus())
            return std::nullopt;
        if (const auto trouble = m_condition.trouble())
            return trouble;
        // Not every printer tells of its troubles by itself.
        if (askAgain.hasExpired()) {
            if (const auto trouble = examine(until))
                return trouble;
            if (m_answers.takeStatus())
                return std::nullopt;
            askAgain.setRemainingTime(kAskAgainMilliseconds);
        }
    }
    return Trouble::DeadlinePassed;
}

std::optional<Trouble> Talk::calm(const Until &until)
{
    if (const auto trouble = awaitDone(until))
        return trouble;
    const Until quiet = until.within(kQuietMilliseconds);
    while (!quiet.over()) {
        if (const auto trouble = listen(quiet))
            return trouble;
    }
    return std::nullopt;
}

bool Talk::forget(const Until &until)
{
    if (!m_line.isOpen())
        return false;
    const auto hear = [this](const QByteArray &bytes) { return heard(bytes); };
    const Until soon = until.within(kAnswerMilliseconds);
    if (const auto trouble = m_line.write(escpos::forget(), soon, hear))
        return false;
    m_answers.clear();
    return true;
}

} // namespace seva::escpos
