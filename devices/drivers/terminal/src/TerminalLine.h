// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SecretBytes.h>

#include <QDeadlineTimer>
#include <QString>

#include <span>
#include <stop_token>
#include <string_view>

namespace seva::terminal {

/// One connection to a terminal. Calls block, but never past `deadline`, and 50 ms after a stop at the latest.
class TerminalLine
{
    Q_DISABLE_COPY_MOVE(TerminalLine)
public:
    TerminalLine(QDeadlineTimer deadline, std::stop_token stop);
    ~TerminalLine();

    /// `address` in digits: no name is ever looked up. Gives up after 3 s: an absent terminal is told early.
    bool open(const QString &address, int port);
    bool send(std::string_view message);

    /// Gone: closed, late, stopped, or too much without an end.
    enum class Heard { Message, Gone };
    /// The next message, within this object's wiped block until the next call.
    Heard next(std::span<char> &message);

private:
    bool wait(short what, QDeadlineTimer until);
    void dropHeard();

    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    SecretBytes m_bytes;
    std::size_t m_filled = 0;
    std::size_t m_heard = 0;
    int m_socket = -1;
};

} // namespace seva::terminal
