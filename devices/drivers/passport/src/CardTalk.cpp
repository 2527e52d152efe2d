// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardTalk.h"

#include <seva/chip/ChipFaults.h>

namespace seva::chip {

namespace {

constexpr int kMostAnswerBytes = 65'536;
constexpr quint8 kGetResponse = 0xc0;
constexpr quint8 kMoreThere = 0x61;
constexpr quint8 kOtherLength = 0x6c;

quint8 high(const Answer &answer)
{
    return quint8(answer.status >> 8);
}

/// A length of 0 stands for 256.
int lengthIn(const Answer &answer)
{
    const int low = answer.status & 0xff;
    return low ? low : 256;
}

Fault endless(const char *status)
{
    return chipFault(Wrong::AnswerEndless, QLatin1String(status));
}

} // namespace

Result<Answer> CardTalk::once(const Command &command)
{
    const Instant left = m_end - m_clock.now();
    if (left <= 0 || m_stop.stop_requested())
        return chipFault(Wrong::TooSlow);
    ++m_commands;
    const auto bytes = m_channel.transmit(command.bytes(), std::chrono::milliseconds(left));
    if (!bytes)
        return bytes.fault();
    if (m_clock.now() > m_end)
        return chipFault(Wrong::TooSlow);
    return readAnswer(*bytes);
}

Result<Answer> CardTalk::exchange(Command command)
{
    auto answer = once(command);
    for (int i = 0; answer && high(*answer) == kOtherLength; ++i) {
        if (i == kMostLengthCorrections)
            return endless("6cxx");
        command.expected = lengthIn(*answer);
        answer = once(command);
    }
    QByteArray whole;
    for (int i = 0; answer && high(*answer) == kMoreThere; ++i) {
        whole += answer->data;
        if (i == kMostContinuations || whole.size() > kMostAnswerBytes)
            return endless("61xx");
        answer = once({0, kGetResponse, 0, 0, {}, lengthIn(*answer)});
    }
    if (answer && !whole.isEmpty())
        answer->data.prepend(whole);
    return answer;
}

Result<Answer> CardTalk::send(const Command &command)
{
    if (!m_messaging)
        return exchange(command);
    const auto answer = exchange(m_messaging->protect(command));
    return answer ? m_messaging->open(*answer) : answer;
}

Result<QByteArray> CardTalk::demand(const Command &command)
{
    const auto answer = send(command);
    if (!answer)
        return answer.fault();
    if (!answer->ok()) {
        return chipFault(Wrong::CommandRefused,
                         QStringLiteral("%1 %2").arg(command.ins, 2, 16, QLatin1Char('0')).arg(answer->statusText()));
    }
    return answer->data;
}

int CardTalk::dataWithin(int answerBytes) const
{
    return m_messaging ? m_messaging->dataWithin(answerBytes) : answerBytes;
}

} // namespace seva::chip
