// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalLine.h"

#include "TerminalFrame.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace seva::terminal {

namespace {

constexpr qint64 kSlice = 50;
constexpr qint64 kConnectTime = 3'000;

addrinfo *resolve(const QString &address, int port)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const bool known =
        ::getaddrinfo(address.toLatin1().constData(), QByteArray::number(port).constData(), &hints, &found) == 0;
    return known ? found : nullptr;
}

} // namespace

TerminalLine::TerminalLine(QDeadlineTimer deadline, std::stop_token stop)
    : m_deadline(deadline), m_stop(std::move(stop)), m_bytes(kFrameMost)
{
}

TerminalLine::~TerminalLine()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool TerminalLine::wait(short what, QDeadlineTimer until)
{
    while (!m_stop.stop_requested() && !until.hasExpired()) {
        pollfd one{m_socket, what, 0};
        const qint64 slice = std::clamp<qint64>(until.remainingTime(), 0, kSlice);
        if (::poll(&one, 1, int(slice)) > 0)
            return true;
    }
    return false;
}

bool TerminalLine::open(const QString &address, int port)
{
    addrinfo *const place = resolve(address, port);
    if (!place)
        return false;
    m_socket = ::socket(place->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int result = m_socket < 0 ? -1 : ::connect(m_socket, place->ai_addr, place->ai_addrlen);
    const bool begun = result == 0 || (m_socket >= 0 && errno == EINPROGRESS);
    ::freeaddrinfo(place);
    if (!begun || !wait(POLLOUT, std::min(m_deadline, QDeadlineTimer(kConnectTime))))
        return false;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

bool TerminalLine::send(std::string_view message)
{
    while (!message.empty() && wait(POLLOUT, m_deadline)) {
        const ssize_t sent = ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        message.remove_prefix(std::size_t(std::max<ssize_t>(sent, 0)));
    }
    return message.empty();
}

void TerminalLine::dropHeard()
{
    char *const bytes = m_bytes.data();
    std::memmove(bytes, bytes + m_heard, m_filled - m_heard);
    m_filled -= m_heard;
    m_heard = 0;
    explicit_bzero(bytes + m_filled, m_bytes.size() - m_filled);
}

TerminalLine::Heard TerminalLine::next(std::span<char> &message)
{
    dropHeard();
    for (;;) {
        if (const auto place = findFrame({m_bytes.data(), m_filled})) {
            m_heard = place->from + place->size;
            message = m_bytes.all().subspan(place->from, place->size);
            return Heard::Message;
        }
        if (m_filled == m_bytes.size() || !wait(POLLIN, m_deadline))
            return Heard::Gone;
        const ssize_t got = ::recv(m_socket, m_bytes.data() + m_filled, m_bytes.size() - m_filled, 0);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            return Heard::Gone;
        m_filled += std::size_t(std::max<ssize_t>(got, 0));
    }
}

} // namespace seva::terminal
