// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawerLine.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace seva::drawer {

namespace {

constexpr int kSlice = 50;
constexpr qint64 kConnectTime = 2'000;

} // namespace

DrawerLine::DrawerLine(const Place &place, QDeadlineTimer deadline, std::stop_token stop)
    : m_deadline(deadline), m_stop(std::move(stop))
{
    m_line = place.path.isEmpty() ? connectTo(place) : openPath(place.path);
}

DrawerLine::~DrawerLine()
{
    if (m_line >= 0)
        ::close(m_line);
}

int DrawerLine::openPath(const QString &path)
{
    const QByteArray name = path.toLocal8Bit();
    for (;;) {
        int line = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        if (line < 0 && errno == EACCES)
            line = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
        // The slip printer's driver holds the same file while it prints.
        if (line >= 0 || errno != EBUSY || !rest(kSlice))
            return line;
    }
}

int DrawerLine::connectTo(const Place &place)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(place.address.toLatin1().constData(), QByteArray::number(place.port).constData(), &hints, &found)
        != 0)
        return -1;
    const int line = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool begun = ::connect(line, found->ai_addr, found->ai_addrlen) == 0 || errno == EINPROGRESS;
    ::freeaddrinfo(found);
    m_line = line;
    int error = 0;
    socklen_t size = sizeof error;
    const bool there = begun && wait(POLLOUT, std::min(m_deadline, QDeadlineTimer(kConnectTime)))
                       && ::getsockopt(line, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    if (!there)
        ::close(line);
    return there ? line : -1;
}

bool DrawerLine::wait(short what, QDeadlineTimer until)
{
    while (!m_stop.stop_requested() && !until.hasExpired()) {
        pollfd one{m_line, what, 0};
        if (::poll(&one, 1, int(std::clamp<qint64>(until.remainingTime(), 0, kSlice))) > 0)
            return true;
    }
    return false;
}

bool DrawerLine::rest(int milliseconds)
{
    const QDeadlineTimer until = std::min(m_deadline, QDeadlineTimer(milliseconds));
    while (!m_stop.stop_requested() && !until.hasExpired())
        ::poll(nullptr, 0, int(std::clamp<qint64>(until.remainingTime(), 0, kSlice)));
    return !m_stop.stop_requested() && !m_deadline.hasExpired();
}

bool DrawerLine::write(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size() && wait(POLLOUT, m_deadline)) {
        const ssize_t count = ::write(m_line, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(count, 0);
    }
    return sent == bytes.size();
}

std::optional<quint8> DrawerLine::read(int milliseconds)
{
    quint8 byte = 0;
    const QDeadlineTimer until = std::min(m_deadline, QDeadlineTimer(milliseconds));
    if (!wait(POLLIN, until) || ::read(m_line, &byte, 1) != 1)
        return std::nullopt;
    return byte;
}

} // namespace seva::drawer
