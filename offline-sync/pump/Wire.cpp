// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Wire.h>

#include <seva/sync/Limits.h>

#include <algorithm>
#include <cmath>

namespace seva::sync {

namespace {

static_assert(Wire::kPieceMost == kBlobChunkBytes);

/// Half of it may be there when another begins: so many captures have one of the largest pieces each under way.
constexpr std::int64_t kBudgetMost = 2 * std::int64_t(kCapturesUnderWay) * Wire::kPieceMost;
/// How far behind its share a lane that had nothing to send may come back.
constexpr std::int64_t kBehindMost = 2 * std::int64_t(Wire::kPieceMost);
/// Answered sooner than this, more goes at once; later than that, less.
constexpr Instant kSoon = 125;
constexpr Instant kLate = 300;
/// Headers, TLS and TCP of one request and its answer, roughly.
constexpr std::int64_t kRequestBytes = 700;
/// What a link that was quiet may send beyond its cap, as a part of a second.
constexpr double kBurstSeconds = 0.25;
/// Interactive has none: it is before all of them.
constexpr std::array<double, kLanes> kWeight{1, 4, 1, 2};

constexpr bool isBulk(Lane lane)
{
    return lane != Lane::Interactive;
}

} // namespace

bool Wire::mayBegin(Instant now) const
{
    return m_underWay * 2 <= m_budget && freeAt(now) <= now;
}

Instant Wire::freeAt(Instant now) const
{
    if (m_cap <= 0 || m_creditAt < 0)
        return now;
    // A clock that was set back gives no credit and takes none.
    const double credit = m_credit + double(std::max<Instant>(0, now - m_creditAt)) * double(m_cap) / 1000;
    return credit >= 0 ? now : now + Instant(std::ceil(-credit * 1000 / double(m_cap)));
}

void Wire::refill(Instant now)
{
    if (m_creditAt < 0)
        m_credit = double(m_cap) * kBurstSeconds;
    else
        m_credit += double(std::max<Instant>(0, now - m_creditAt)) * double(m_cap) / 1000;
    m_credit = std::min(m_credit, double(m_cap) * kBurstSeconds);
    m_creditAt = now;
}

Lane Wire::next(const QList<Lane> &lanes) const
{
    return *std::min_element(lanes.begin(), lanes.end(),
                             [this](Lane a, Lane b) { return m_share[std::size_t(a)] < m_share[std::size_t(b)]; });
}

int Wire::piece() const
{
    std::int64_t bytes = std::min<std::int64_t>(m_budget, kPieceMost);
    if (m_cap > 0)
        bytes = std::min(bytes, std::int64_t(double(m_cap) * kBurstSeconds));
    return int(std::max<std::int64_t>(bytes, kPieceLeast));
}

void Wire::began(std::uint64_t id, Lane lane, std::int64_t bytes, Instant now)
{
    m_flights.insert(id, Flight{lane, bytes, now});
    if (m_cap > 0) {
        refill(now);
        m_credit -= double(bytes + kRequestBytes);
    }
    if (!isBulk(lane))
        return;
    m_underWay += bytes;
    // Who had nothing to send for a while has no claim to what the others took meanwhile.
    const std::size_t index = std::size_t(lane);
    const double most = *std::max_element(m_share.begin(), m_share.end());
    m_share[index] = std::max(m_share[index], most - double(kBehindMost)) + double(bytes) / kWeight[index];
}

void Wire::answered(std::uint64_t id, Instant now)
{
    const auto found = m_flights.constFind(id);
    if (found == m_flights.constEnd())
        return;
    const Flight flight = *found;
    m_flights.erase(found);
    if (!isBulk(flight.lane))
        return;
    const bool telling = m_underWay * 4 >= m_budget;
    m_underWay -= flight.bytes;
    // Its first round trips made the connection: how long one takes is not known yet.
    if (m_way < 0)
        return;
    const Instant time = now - flight.since - m_way;
    if (time >= kLate)
        m_budget = std::max<std::int64_t>(m_budget / 2, kPieceLeast);
    else if (time <= kSoon && telling)
        m_budget = std::min(m_budget * 2, kBudgetMost);
}

void Wire::setBack(Instant by)
{
    if (m_creditAt >= 0)
        m_creditAt = std::max<Instant>(m_creditAt - by, 0);
    for (Flight &flight : m_flights)
        flight.since -= by;
}

void Wire::failed()
{
    if (m_underWay > 0)
        m_budget = std::max<std::int64_t>(m_budget / 2, kPieceLeast);
    m_flights.clear();
    m_underWay = 0;
    m_way = -1;
}

void Wire::roundTrip(Instant time)
{
    if (m_way < 0 || time < m_way)
        m_way = std::max<Instant>(time, 0);
}

} // namespace seva::sync
