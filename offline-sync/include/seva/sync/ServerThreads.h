// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace seva::sync {

/// Threads in which one server or many answer (ServerOptions::shared). They outlive every server that uses them.
class ServerThreads
{
public:
    explicit ServerThreads(int count);
    /// Waits for what runs in them.
    ~ServerThreads();
    ServerThreads(const ServerThreads &) = delete;
    ServerThreads &operator=(const ServerThreads &) = delete;
    /// As many as keep this machine's processors busy while some wait for a disk or a database; 3 at least.
    static int forThisMachine();

private:
    friend class HttpServer;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace seva::sync
