// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace seva::test {

/// A service on a port of the kernel's choice that says to each connection what a test wants, byte for byte.
class RawService
{
    Q_DISABLE_COPY_MOVE(RawService)
public:
    /// `talk(say, question)`: say() sends; the connection is closed when talk returns.
    using Say = std::function<bool(const QByteArray &)>;
    using Talk = std::function<void(const Say &say, const QByteArray &question)>;

    explicit RawService(Talk talk) : m_talk(std::move(talk)), m_door(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        auto *const address = reinterpret_cast<sockaddr *>(&place);
        if (::bind(m_door, address, size) != 0 || ::listen(m_door, 128) != 0
            || ::getsockname(m_door, address, &size) != 0)
            qFatal("no port for a test");
        m_port = ntohs(place.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~RawService()
    {
        m_ends = true;
        ::shutdown(m_door, SHUT_RDWR);
        ::shutdown(m_line, SHUT_RDWR);
        m_thread.join();
        ::close(m_door);
    }

    int port() const { return m_port; }
    /// Questions that have come.
    int asked() const { return m_asked; }
    /// Blocks a talk until the asker has hung up or the service ends.
    void hold() const
    {
        char byte = 0;
        while (::recv(m_line, &byte, 1, 0) > 0)
            continue;
    }

private:
    void serve()
    {
        while (!m_ends) {
            m_line = ::accept(m_door, nullptr, nullptr);
            if (m_line < 0)
                return;
            QByteArray question;
            char piece[4096];
            for (ssize_t count = 1; count > 0 && !whole(question);) {
                count = ::recv(m_line, piece, sizeof piece, 0);
                question.append(piece, qsizetype(std::max<ssize_t>(count, 0)));
            }
            ++m_asked;
            m_talk([this](const QByteArray &bytes) { return send(bytes); }, question);
            ::close(m_line);
        }
    }
    static bool whole(const QByteArray &question)
    {
        const qsizetype end = question.indexOf("\r\n\r\n");
        const qsizetype named = question.toLower().indexOf("content-length:");
        const qsizetype length =
            named < 0 ? 0
                      : question.mid(named + 15, question.indexOf("\r\n", named) - named - 15).trimmed().toLongLong();
        return end >= 0 && question.size() >= end + 4 + length;
    }
    bool send(const QByteArray &bytes) const
    {
        return ::send(m_line, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }

    Talk m_talk;
    int m_door;
    int m_port = 0;
    std::atomic<int> m_line{-1};
    std::atomic<int> m_asked{0};
    std::atomic<bool> m_ends{false};
    std::thread m_thread;
};

} // namespace seva::test
