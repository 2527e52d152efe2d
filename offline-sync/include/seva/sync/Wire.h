// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/LinkReport.h>

#include <QMap>

namespace seva::sync {

/// Shares one link between the lanes: what goes next, how much of it at once. Interactive work begins whenever it is
/// there; the others share by weight, as far as the cap lets them, and never have more under way than a slow link
/// carries in about a quarter of a second: so long, and no longer, a token waits behind a picture.
class Wire
{
public:
    /// `bytesPerSecond`: what may go up in the long run; 0 = no cap.
    explicit Wire(std::int64_t bytesPerSecond) : m_cap(bytesPerSecond) {}

    /// Whether something besides interactive work may begin now.
    bool mayBegin(Instant now) const;
    /// When the cap lets something begin again; not after `now` when it does not forbid it.
    Instant freeAt(Instant now) const;
    /// The lane among those with work that is furthest behind its share.
    Lane next(const QList<Lane> &lanes) const;
    /// The largest piece of a capture to send now.
    int piece() const;
    /// Whether so much goes at once that long segments do not keep others waiting.
    bool isWide() const { return m_budget >= kPieceMost; }

    void began(std::uint64_t id, Lane lane, std::int64_t bytes, Instant now);
    void answered(std::uint64_t id, Instant now);
    /// The clock was set back by so much: what was planned lies as far ahead as before.
    void setBack(Instant by);
    /// Everything under way was given up.
    void failed();
    /// A small question was answered after this time: it says how long the way alone is.
    void roundTrip(Instant time);

    std::int64_t cap() const { return m_cap; }

    static constexpr int kPieceLeast = 8 << 10;
    static constexpr int kPieceMost = 256 << 10;

private:
    struct Flight
    {
        Lane lane = Lane::Interactive;
        std::int64_t bytes = 0;
        Instant since = 0;
    };
    void refill(Instant now);

    const std::int64_t m_cap;
    std::int64_t m_budget = 64 << 10; ///< bytes of bulk under way at once
    std::int64_t m_underWay = 0;
    double m_credit = 0; ///< of the cap, in bytes; below 0 = a debt
    Instant m_creditAt = -1;
    Instant m_way = -1; ///< shortest round trip seen
    std::array<double, kLanes> m_share{};
    QMap<std::uint64_t, Flight> m_flights;
};

} // namespace seva::sync
