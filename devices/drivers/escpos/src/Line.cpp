// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Line.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seva::escpos {

namespace {

constexpr int kSlice = 50;
constexpr int kConnectMilliseconds = 3'000;
constexpr qsizetype kMostAtOnce = 4'096;

short wait(int fd, short events, int milliseconds)
{
    pollfd one{fd, events, 0};
    return ::poll(&one, 1, milliseconds) > 0 ? one.revents : short(0);
}

bool again()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

int Until::slice() const
{
    return static_cast<int>(std::clamp<qint64>(at.remainingTime(), 0, kSlice));
}

Until Until::within(int milliseconds) const
{
    return {stop, std::min(at, QDeadlineTimer(milliseconds))};
}

std::optional<Trouble> Line::open(const Until &until)
{
    if (isOpen())
        return std::nullopt;
    return m_port ? connect(until.within(kConnectMilliseconds)) : openDevice();
}

std::optional<Trouble> Line::openDevice()
{
    m_fd = ::open(QFile::encodeName(m_host).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (isOpen())
        return std::nullopt;
    return errno == ENOENT || errno == ENODEV || errno == ENXIO ? Trouble::Absent : Trouble::DriverFailed;
}

std::optional<Trouble> Line::connect(const Until &until)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(m_host.toLatin1().constData(), QByteArray::number(m_port).constData(), &hints, &found) != 0)
        return Trouble::DriverFailed;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> address(found, &::freeaddrinfo);
    m_fd = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (!isOpen())
        return Trouble::DriverFailed;
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    if (::connect(m_fd, found->ai_addr, found->ai_addrlen) != 0 && errno != EINPROGRESS)
        return lost();
    while (!until.over()) {
        if (!wait(m_fd, POLLOUT, until.slice()))
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        return error ? lost() : std::nullopt;
    }
    return lost();
}

void Line::close()
{
    if (isOpen())
        ::close(std::exchange(m_fd, -1));
}

std::optional<Trouble> Line::lost()
{
    close();
    return Trouble::SwitchedOff;
}

std::optional<Trouble> Line::receive(QByteArray &bytes)
{
    QByteArray buffer(kMostAtOnce, Qt::Uninitialized);
    const ssize_t got = ::read(m_fd, buffer.data(), static_cast<size_t>(buffer.size()));
    if (got > 0) {
        bytes = buffer.first(got);
        return std::nullopt;
    }
    if (got < 0 && again())
        return std::nullopt;
    if (got == 0 && m_port == 0) {
        // A device file answers so at once, again and again, while the printer has nothing to say.
        (void)::poll(nullptr, 0, kSlice);
        return std::nullopt;
    }
    return lost();
}

std::optional<Trouble> Line::read(const Until &until, QByteArray &bytes)
{
    bytes.clear();
    const short events = wait(m_fd, POLLIN, until.slice());
    const auto trouble = events ? receive(bytes) : std::nullopt;
    // A device that is unplugged says so beside its silence.
    return !trouble && bytes.isEmpty() && (events & (POLLHUP | POLLERR | POLLNVAL)) ? lost() : trouble;
}

std::optional<Trouble> Line::write(const QByteArray &bytes, const Until &until, const Heard &heard)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        if (until.over())
            return Trouble::DeadlinePassed;
        const short events = wait(m_fd, POLLIN | POLLOUT, until.slice());
        if (events & POLLIN) {
            QByteArray said;
            if (const auto trouble = receive(said))
                return trouble;
            if (const auto trouble = heard(said))
                return trouble;
        }
        if (events & (POLLHUP | POLLERR | POLLNVAL))
            return lost();
        if (!(events & POLLOUT))
            continue;
        const auto part = static_cast<size_t>(std::min(bytes.size() - sent, kMostAtOnce));
        const ssize_t wrote = m_port ? ::send(m_fd, bytes.constData() + sent, part, MSG_NOSIGNAL)
                                     : ::write(m_fd, bytes.constData() + sent, part);
        if (wrote < 0 && !again())
            return lost();
        sent += std::max<ssize_t>(wrote, 0);
    }
    return std::nullopt;
}

} // namespace seva::escpos
