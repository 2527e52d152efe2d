// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Messages.h>
#include <seva/sync/Takeover.h>

namespace seva::sync {

/// GET /v1/hub, for the Kendra's hub machines alone: what one of them says of itself (sevactl hub show).
struct HubStatus
{
    static constexpr bool kNested = true;
    StationId station;
    QString rule; ///< "one", "pair" or "vote"
    bool leads = false;
    std::uint64_t epoch = 0;   ///< promised, or of the mandate, or that it leads in
    StationId leader;          ///< as it knows lately; empty = nobody
    StationId primary;         ///< of a pair: whose the epoch is
    Instant authorityLeft = 0; ///< milliseconds for which it may lead without an answer of the others
    Instant otherUnheard = 0;  ///< milliseconds since any other machine was heard
    bool inStep = false;       ///< of a pair, at the one that leads: the other has everything that was answered
    QList<HaveMessage> heads;  ///< how far it has the logs of all hub machines
    TakeoverWord word;         ///< whose word made it lead in this epoch; `at` is 0 where nobody's did
    template <typename V>
    void fields(V &v)
    {
        v(1, station);
        v(2, rule);
        v(3, leads);
        v(4, epoch);
        v(5, leader);
        v(6, primary);
        v(7, authorityLeft);
        v(8, otherUnheard);
        v(9, inStep);
        v(10, heads);
        v(11, word);
    }
};

} // namespace seva::sync
