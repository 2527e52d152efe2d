// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StormFleet.h"

#include <seva/events/GrantDecided.h>
#include <seva/sync/Messages.h>
#include <seva/test/SegmentMaker.h>

#include <atomic>
#include <thread>

namespace seva::bench {

using namespace seva::sync;

namespace {

constexpr int kEventsPerVisit = 20;
constexpr Instant kStart = 1'760'000'000'000;

/// Visits of twenty events, each of which names a digest and a signature that do not compress.
void fill(seva::test::SegmentMaker &maker, int events)
{
    QByteArray visit;
    for (int i = 0; i < events; ++i) {
        if (i % kEventsPerVisit == 0)
            visit = Digest::of({maker.origin(), QByteArray::number(i)}).bytes();
        const VisitId id = uuidV7(kStart + i / kEventsPerVisit, visit.mid(1, 10));
        GrantDecided decided;
        decided.stepId = QStringLiteral("C");
        decided.decision = QStringLiteral("GRANT");
        decided.pvMode = QStringLiteral("POST");
        decided.shown = Digest::of({visit, QByteArray::number(i)});
        decided.operatorId = QStringLiteral("op-1");
        decided.station = QStringLiteral("C-01");
        decided.signature = decided.shown.bytes().mid(1, 16);
        decided.language = QStringLiteral("gu");
        maker.append(i % kEventsPerVisit == 0 ? seva::test::tokenIssued(id, i) : draft(id, decided),
                     (Hlc(kStart) + Hlc(i)) << 16);
    }
}

} // namespace

StormFleet::StormFleet(const QString &folder, int stations, int kendras) : m_stations(stations), m_kendraCount(kendras)
{
    for (int k = 0; k < kendras; ++k) {
        m_kendras.push_back(
            std::make_unique<StormKendra>(folder + QLatin1Char('/') + QString::number(k), k, perKendra()));
        QList<QByteArray> keys;
        for (int i = 0; i < perKendra(); ++i)
            keys.append(seva::test::SegmentMaker(nameOf(i * kendras + k)).signingKey());
        m_kendras.back()->enter(keys);
    }
}

StormFleet::Station StormFleet::make(int station, int segments, const QString &folder) const
{
    const int inKendra = station / m_kendraCount;
    Station out{station, kendra(kendraOf(station)).certificate(inKendra, folder), {}, {}};
    seva::test::SegmentMaker maker(nameOf(station));
    fill(maker, segments * kEvents);
    out.segments = maker.cutAll(kEvents);
    for (const Segment &segment : out.segments) {
        PushRequest push;
        push.segment.segment = segment;
        push.station = StormKendra::stationId(inKendra);
        out.pushes.append(HttpRequest{"POST", pushTarget(segment), {}, encode(push), {}});
    }
    return out;
}

void inParallel(int count, int threads, const std::function<void(int)> &act)
{
    std::atomic<int> next = 0;
    std::vector<std::thread> running;
    for (int t = 0; t < threads; ++t)
        running.emplace_back([&] {
            for (int i = next++; i < count; i = next++)
                act(i);
        });
    for (std::thread &thread : running)
        thread.join();
}

} // namespace seva::bench
