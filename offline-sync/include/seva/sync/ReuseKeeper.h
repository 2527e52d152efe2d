// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/Journal.h>
#include <seva/sync/ReuseBook.h>
#include <seva/sync/RosterBook.h>

#include <condition_variable>
#include <thread>

namespace seva::sync {

/// At the authority of a Kendra: publishes what the people of the coming days showed before, whenever that differs from
/// what was published. One thread, which looks once a minute.
class ReuseKeeper
{
public:
    struct Place
    {
        Journal &journal; ///< in which the earlier applications are
        BookShelf &shelf;
        const RosterBook &book;
        QString dataFolder; ///< with authority/
        const Clock &clock;
        Random &random;
    };
    /// Everything referred to must outlive it.
    explicit ReuseKeeper(Place place) : m_place(std::move(place)) {}
    ~ReuseKeeper();

    /// Begins the thread; once.
    void start();
    /// One look, now: whether a new version was published. Where there was never anything nothing is published. Faults:
    /// those of openBookSigner() and publishReusable().
    Result<bool> look();

private:
    void run();

    const Place m_place;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace seva::sync
