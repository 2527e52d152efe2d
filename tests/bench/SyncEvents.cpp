// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One round of ours for './seva bench sync': a kiosk's journal of whole applications drained into a data centre's
// PostgreSQL, first as the durable log alone, then until it is rows; single events; then the store without a network.
#include "Applications.h"
#include "SyncCentre.h"
#include "SyncRig.h"

#include <seva/base/Cbor.h>
#include <seva/events/TokenCalled.h>

#include <QUrl>

#include <algorithm>

using namespace seva;
using namespace seva::bench;
using namespace seva::sync::test;

namespace {

constexpr int kApplicationsAtOnce = 30;
constexpr int kSingles = 21;
constexpr int kAcceptors = 4;
constexpr int kRigEvents = 20'000;
constexpr int kPerSegment = 500;
/// Nonce and tag, beside the text.
constexpr qsizetype kSealing = 40;

/// Exactly so many events; the bytes of what is sealed in them.
qint64 fill(Machine &station, int events)
{
    qint64 sealed = 0;
    for (int number = 0; events > 0;) {
        QList<EventDraft> drafts;
        for (int i = 0; i < kApplicationsAtOnce; ++i)
            drafts.append(application(uuidV7(station.kendra.clock.now(), station.kendra.random.bytes(10)), ++number,
                                      QDate(2026, 12, 1), true, station.kendra.random));
        drafts = drafts.mid(0, events);
        for (const EventDraft &draft : drafts)
            sealed += draft.personal.isEmpty() ? 0 : cbor::encode(draft.personal).size() + kSealing;
        must(station.journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
        events -= int(drafts.size());
    }
    return sealed;
}

qint64 middleOf(QList<qint64> values)
{
    std::nth_element(values.begin(), values.begin() + kSingles / 2, values.end());
    return values.at(kSingles / 2);
}

/// On a link that is otherwise still: what goes over the wire for one event, up and both ways.
void singles(Machine &station, StationLink &link, const QString &url)
{
    const quint16 port = quint16(QUrl(url).port());
    QList<qint64> up;
    QList<qint64> both;
    for (int i = 0; i < kSingles; ++i) {
        const qint64 sent = sentTo(port);
        const qint64 before = loopbackBytes();
        const VisitId visit = uuidV7(station.kendra.clock.now(), station.kendra.random.bytes(10));
        const EventDraft called = draft(visit, TokenCalled{QStringLiteral("A"), QStringLiteral("A-03"), 17,
                                                           QStringLiteral("HUB"), QStringLiteral("op-1")});
        must(station.journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{called}); }));
        link.sendNow();
        up.append(sentTo(port) - sent);
        both.append(loopbackBytes() - before);
    }
    figure("wire.ours.one", "bytes", double(middleOf(up)));
    figure("wire.ours.one.both", "bytes", double(middleOf(both)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    crypto::initialise();
    const int events = eventsWanted();
    {
        TestKendra kendra;
        Centre centre(kendra);
        Machine station(kendra, QStringLiteral("KIOSK-01"));
        const qint64 sealed = fill(station, events);
        const OriginId origin = station.journal->origin();
        {
            const QString url = centre.serveAnew(false);
            const qint64 before = loopbackBytes();
            std::unique_ptr<StationLink> link;
            const double time = secondsOf([&] {
                link = std::make_unique<StationLink>(station, url);
                link->awaitEvents();
            });
            const double wire = double(loopbackBytes() - before) / events;
            centre.mustHave(origin, std::uint64_t(events));
            figure("push.ours", "events/s", events / time);
            figure("wire.ours", "bytes/event", wire);
            figure("wire.ours.sealed", "bytes/event", double(sealed) / events);
            singles(station, *link, url);
        }
        const std::uint64_t all = std::uint64_t(events + kSingles);
        const QString url = centre.serveAnew(true);
        const double time = secondsOf([&] {
            StationLink link(station, url);
            centre.awaitRows(origin, all);
        });
        centre.mustHave(origin, all);
        figure("rows.ours", "events/s", double(all) / time);
    }
    SyncRig rig(std::min(events, kRigEvents), kPerSegment);
    figure("accept.ours", "events/s", rig.acceptAlone(kAcceptors));
    figure("unpack.ours", "events/s", rig.unpack());
    figure("merge.rows", "events/s", rig.mergeRows());
    return 0;
}
