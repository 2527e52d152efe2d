// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>
#include <seva/sync/RosterBook.h>

namespace seva::sync {

/// Keeps the data centre's own journal beside a store of record (PostgreSQL): what the store took in is folded into the
/// journal, so that office and status answers work, and what the office decides goes into the store like any
/// station's events. One thread.
class OfficeFeed
{
public:
    OfficeFeed(EventStore &store, Journal &journal, RosterBook &book, StationId self)
        : m_store(store), m_journal(journal), m_book(book), m_self(std::move(self))
    {
    }
    /// Until both have everything. The next call goes on where a fault stopped it.
    Result<void> step();

private:
    Result<void> up();
    Result<void> down();
    Result<bool> downPage();
    Result<void> keysUp();
    Result<void> keysDown();

    EventStore &m_store;
    Journal &m_journal;
    RosterBook &m_book;
    const StationId m_self;
};

} // namespace seva::sync
