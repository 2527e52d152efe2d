// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinePress.h"

#include "Commands.h"

namespace seva::escpos {

namespace {

constexpr int kForgetMilliseconds = 1'000;
constexpr int kListenMilliseconds = 3'600'000;

/// What could not be written down must not be printed.
std::optional<Trouble> unless(const Result<void> &written)
{
    return written ? std::nullopt : std::optional(Trouble::DriverFailed);
}

} // namespace

Ending LinePress::ended(std::optional<Trouble> trouble)
{
    // After garbage nobody knows which answer belongs to which question.
    if (trouble == Trouble::GarbageAnswer || trouble == Trouble::SwitchedOff)
        m_talk.hangUp();
    return {trouble, m_talk.condition(), std::exchange(m_out, {}), m_talk.isOpen()};
}

Ending LinePress::examine(const Until &until)
{
    if (const auto trouble = m_talk.open(until))
        return ended(trouble);
    // So that it tells by itself from now on.
    if (!m_journal.open()) {
        if (const auto trouble = m_talk.send(initialise(), until))
            return ended(trouble);
    }
    return ended(m_talk.examine(until));
}

Ending LinePress::listen(std::stop_token stop)
{
    const Condition before = m_talk.condition();
    const Until until{std::move(stop), QDeadlineTimer(kListenMilliseconds)};
    while (!until.over() && m_talk.condition() == before) {
        if (m_talk.listen(until)) {
            // A printer may close a line on which nothing was said for long: one try before it counts as off.
            m_talk.hangUp();
            return examine(until);
        }
    }
    return ended(m_talk.condition().trouble());
}

std::optional<Trouble> LinePress::ready(const Until &until)
{
    if (const auto trouble = m_talk.open(until))
        return trouble;
    const auto open = m_journal.open();
    if (open && !m_talk.forget(until)) {
        m_talk.hangUp();
        return Trouble::SwitchedOff;
    }
    if (const auto trouble = m_talk.examine(until))
        return trouble;
    if (open) {
        if (const auto trouble = m_talk.send(resynchronise(), until))
            return trouble;
    }
    if (const auto trouble = m_talk.send(initialise(), until))
        return trouble;
    if (!open)
        return std::nullopt;
    if (const auto trouble = m_talk.calm(until))
        return trouble;
    return settle(*open, until);
}

std::optional<Trouble> LinePress::settle(const JobJournal::Open &open, const Until &until)
{
    if (open.burnt)
        return cutOff(open.jobId, true, until);
    if (const auto trouble = burn(bands(voidMark(m_width)).join(), until))
        return trouble;
    return cutOff(open.jobId, false, until);
}

Ending LinePress::print(const SlipJob &job, const Until &until)
{
    if (const auto trouble = ready(until))
        return ended(trouble);
    // Perhaps it has just turned out that this very job is on paper.
    if (m_out.contains(job.jobId))
        return ended(std::nullopt);
    const auto trouble = deliver(job, until);
    // It shall not come out by itself when somebody puts in paper.
    if (trouble)
        (void)m_talk.forget({{}, QDeadlineTimer(kForgetMilliseconds)});
    return ended(trouble);
}

std::optional<Trouble> LinePress::deliver(const SlipJob &job, const Until &until)
{
    if (const auto trouble = unless(m_journal.sending({job.jobId, false})))
        return trouble;
    if (const auto trouble = burn(bands(job.page).join(), until))
        return trouble;
    if (const auto trouble = unless(m_journal.sending({job.jobId, true})))
        return trouble;
    return cutOff(job.jobId, true, until);
}

std::optional<Trouble> LinePress::burn(const QByteArray &picture, const Until &until)
{
    if (const auto trouble = m_talk.send(picture, until))
        return trouble;
    return m_talk.awaitDone(until);
}

std::optional<Trouble> LinePress::cutOff(const QString &jobId, bool printed, const Until &until)
{
    if (const auto trouble = m_talk.send(cut(), until))
        return trouble;
    if (const auto trouble = m_talk.awaitDone(until))
        return trouble;
    if (printed)
        m_out.append(jobId);
    return unless(m_journal.settle(jobId, printed));
}

} // namespace seva::escpos
