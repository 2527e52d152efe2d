// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CardTalk.h>
#include <seva/chip/ChipFaults.h>

#include <seva/base/Random.h>

#include <QTest>

namespace seva::test {

inline QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// A chip that says what is written down, and compares what it is asked.
class ScriptedChip : public chip::CardChannel
{
public:
    explicit ScriptedChip(QList<std::pair<QByteArray, QByteArray>> script) : m_script(std::move(script)) {}
    Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds) override
    {
        if (m_script.isEmpty())
            return chip::chipFault(chip::Wrong::CardLost);
        const auto [expected, answer] = m_script.takeFirst();
        if (command != expected)
            qWarning("asked %s\n   not %s", command.toHex().constData(), expected.toHex().constData());
        wrong += command != expected;
        return answer;
    }
    bool isDone() const { return m_script.isEmpty() && wrong == 0; }
    int wrong = 0;

private:
    QList<std::pair<QByteArray, QByteArray>> m_script;
};

/// Chance as a worked example has it.
class WrittenRandom : public Random
{
public:
    explicit WrittenRandom(QList<QByteArray> draws) : m_draws(std::move(draws)) {}
    QByteArray bytes(int count) override
    {
        QByteArray next = m_draws.isEmpty() ? QByteArray() : m_draws.takeFirst();
        Q_ASSERT(next.size() <= count);
        return next.rightJustified(count, '\0');
    }
    std::uint32_t below(std::uint32_t) override { return 0; }

private:
    QList<QByteArray> m_draws;
};

} // namespace seva::test
