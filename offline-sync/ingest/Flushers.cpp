// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flushers.h"

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

namespace seva::sync {

namespace {

constexpr std::size_t kThreads = 4;

} // namespace

Flushers::Flushers() : m_threads(std::make_unique<boost::asio::thread_pool>(kThreads)) {}

Flushers::~Flushers() = default;

void Flushers::post(std::function<void()> work)
{
    boost::asio::post(*m_threads, std::move(work));
}

void Flushers::stop()
{
    m_threads->stop();
    m_threads->join();
}

} // namespace seva::sync
