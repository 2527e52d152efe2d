// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Line.h"

#include <poll.h>
#include <sys/socket.h>

namespace seva {

namespace {

constexpr qsizetype kPiece = 65'536;

} // namespace

bool Line::say(const QByteArray &bytes) const
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t more = ::send(m_socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

QByteArray Line::hear() const
{
    QByteArray bytes(kPiece, '\0');
    bytes.resize(qsizetype(std::max<ssize_t>(::recv(m_socket, bytes.data(), std::size_t(bytes.size()), 0), 0)));
    return bytes;
}

bool Line::pause(std::chrono::milliseconds time) const
{
    pollfd waits{m_socket, POLLIN, 0};
    return ::poll(&waits, 1, int(time.count())) == 0;
}

void Line::hold() const
{
    ++m_held;
    while (!hear().isEmpty())
        continue;
    --m_held;
}

void Line::reset() const
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace seva
