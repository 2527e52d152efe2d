// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seva::test {

/// A port of the loopback interface that nobody had a moment ago, for what must be written down before the server
/// starts. Below those that the kernel gives to connections: a server started again later must find it free.
inline quint16 freePort()
{
    constexpr int kFirst = 20'000, kMany = 12'000, kStride = 37;
    static int tried = 0;
    while (tried < kMany) {
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto port = quint16(kFirst + (::getpid() * kStride + tried++) % kMany);
        at.sin_port = htons(port);
        const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool free = ::bind(file, reinterpret_cast<sockaddr *>(&at), sizeof at) == 0;
        ::close(file);
        if (free)
            return port;
    }
    qFatal("no free port");
}

} // namespace seva::test
