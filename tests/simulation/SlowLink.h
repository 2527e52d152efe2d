// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryStore.h"

#include <seva/sync/Pump.h>

#include <QSet>

namespace seva::sync::test {

/// A hub's pump over a line of so many bytes a second that carries one thing after the other (the worst line there
/// is: no fair queue), and the data centre behind it. No thread; time passes when told.
class SlowLink
{
public:
    struct Line
    {
        std::int64_t bytesPerSecond = 500'000; ///< 4 Mbit/s
        Instant delay = 20;                    ///< each way
    };
    SlowLink(Line line, std::int64_t cap, BlobStore *captures);

    /// Events of one more counter reach the hub.
    void arriveFromCounter(int count, int bytes);
    /// One claim of the hub itself; when it is at the centre its age is in `ages`.
    void claim();
    void pass(Instant time);

    MemoryStore hub{"HUB", 1};
    MemoryStore counter{"A-01", 1};
    MemoryStore centre{"DC", 1};
    QList<Instant> ages;
    std::int64_t carried = 0; ///< bytes that went up
    std::int64_t pieces = 0;  ///< of them pieces of captures
    std::int64_t events = 0;  ///< of them segments of counters
    int late = 0;             ///< requests that missed their deadline
    int mostSegments = 0;     ///< under way at once
    QSet<Digest> whole;       ///< captures that are there
    std::unique_ptr<Pump> pump;
    Instant now = 1'795'403'700'000;

private:
    struct Flight
    {
        Pump::Send send;
        Instant there = 0;
        Instant back = 0;
        Instant until = 0;
        bool arrived = false;
        Result<HttpResponse> response = HttpResponse{};
    };
    void step(const Pump::Event &event);
    void begin(const Pump::Send &send);
    HttpResponse handle(const HttpRequest &request);
    HttpResponse handlePush(const HttpRequest &request);
    HttpResponse handlePiece(const HttpRequest &request);
    CursorsAnswer truth() const;

    const Line m_line;
    SeededRandom m_random{7};
    std::unique_ptr<RosterBook> m_book;
    QMap<std::uint64_t, Flight> m_flights;
    Instant m_lineFree = 0;
    Instant m_wakeAt = 0;
    QMap<QByteArray, qint64> m_parts;
    QMap<std::uint64_t, Instant> m_claimed; ///< the hub's events that are not there yet
};

} // namespace seva::sync::test
