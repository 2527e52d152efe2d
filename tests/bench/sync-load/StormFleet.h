// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ledger.h"
#include "StormKendra.h"

#include <seva/journal/Segment.h>

namespace seva::bench {

/// The stations of a storm: every one with an origin, a signing key and a certificate of its own. What one sends is
/// made when its turn comes, and forgotten afterwards.
class StormFleet
{
public:
    static constexpr int kEvents = 250; ///< of each station, in one segment

    /// Stations are dealt to the Kendras in turn, so that all are met at once.
    StormFleet(const QString &folder, int stations, int kendras);

    int size() const { return m_stations; }
    int perKendra() const { return (m_stations + m_kendraCount - 1) / m_kendraCount; }
    int kendraOf(int station) const { return station % m_kendraCount; }
    const StormKendra &kendra(int number) const { return *m_kendras.at(std::size_t(number)); }

    struct Station
    {
        int number = 0;
        sync::TlsFiles tls;
        QList<Segment> segments;
        QList<sync::HttpRequest> pushes; ///< one for each segment
    };
    /// `segments` of kEvents each; the certificate lies in `folder`.
    Station make(int station, int segments, const QString &folder) const;

private:
    static QByteArray nameOf(int station) { return "storm " + QByteArray::number(station); }

    const int m_stations;
    const int m_kendraCount;
    std::vector<std::unique_ptr<StormKendra>> m_kendras;
};

/// Runs act(0) to act(count - 1) on so many threads.
void inParallel(int count, int threads, const std::function<void(int)> &act);

} // namespace seva::bench
