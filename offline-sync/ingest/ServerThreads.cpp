// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerThreadsPrivate.h"

#include <algorithm>

namespace seva::sync {

namespace {

constexpr int kThreadsLeast = 3;

} // namespace

ServerThreads::ServerThreads(int count) : d(std::make_unique<Private>())
{
    for (int i = 0; i < count; ++i)
        d->threads.emplace_back([io = &d->io] { io->run(); });
}

ServerThreads::~ServerThreads()
{
    d->io.stop();
    for (std::thread &thread : d->threads)
        thread.join();
}

int ServerThreads::forThisMachine()
{
    return std::max(kThreadsLeast, int(std::thread::hardware_concurrency()));
}

} // namespace seva::sync
