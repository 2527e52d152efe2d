// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecureMessaging.h"

#include <seva/base/Clock.h>

#include <chrono>
#include <optional>
#include <stop_token>

namespace seva::chip {

/// What a chip may take for all of a read, whatever the request says.
inline constexpr std::chrono::milliseconds kMostTime{10'000};
/// 61xx: parts of one answer; 64 KiB need 256 of them.
inline constexpr int kMostContinuations = 256;
/// 6Cxx: how often one command is repeated with the length the chip asks for.
inline constexpr int kMostLengthCorrections = 1;

/// The way to one chip: PC/SC, or a test.
class CardChannel
{
public:
    virtual ~CardChannel() = default;
    /// One command and its answer, within `patience`. Faults: "chip.card-lost", "chip.too-slow".
    virtual Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds patience) = 0;
};

/// One conversation: its time, its continuations, its secure messaging.
class CardTalk
{
public:
    CardTalk(CardChannel &channel, Clock &clock, std::chrono::milliseconds time = kMostTime, std::stop_token stop = {})
        : m_channel(channel), m_clock(clock), m_end(clock.now() + qMin(time, kMostTime).count()),
          m_stop(std::move(stop))
    {
    }

    /// The answer whatever its status; secured once secure() was called.
    Result<Answer> send(const Command &command);
    /// The same, but any status except 9000 is "chip.command-refused" (subject: instruction and status).
    Result<QByteArray> demand(const Command &command);

    void secure(SessionKeys keys) { m_messaging.emplace(std::move(keys)); }
    bool isSecured() const { return m_messaging.has_value(); }
    /// Bytes of plain data within an answer of so many bytes, secured or not.
    int dataWithin(int answerBytes) const;
    int commandsSent() const { return m_commands; }

private:
    Result<Answer> exchange(Command command);
    Result<Answer> once(const Command &command);

    CardChannel &m_channel;
    Clock &m_clock;
    Instant m_end;
    std::stop_token m_stop;
    std::optional<SecureMessaging> m_messaging;
    int m_commands = 0;
};

} // namespace seva::chip
