// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>

namespace seva {

/// One connection of the virtual service; the socket is somebody else's to close.
class Line
{
public:
    Line(int socket, std::atomic<int> &held) : m_socket(socket), m_held(held) {}

    /// Whether the other side still takes it.
    bool say(const QByteArray &bytes) const;
    /// At most so many bytes; empty: the other side is gone.
    QByteArray hear() const;
    /// Whether the other side is still there after that time.
    bool pause(std::chrono::milliseconds time) const;
    /// Says nothing more until the other side hangs up.
    void hold() const;
    /// The end comes as a reset.
    void reset() const;

private:
    int m_socket;
    std::atomic<int> &m_held;
};

} // namespace seva
