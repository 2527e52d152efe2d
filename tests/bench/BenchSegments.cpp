// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of an event on the wire: in the segments of a backlog, and of one event that is sent at once. What is sealed
// cannot be packed and is reported apart. JSON on standard output; exit 1 above a bound.
#include "Applications.h"

#include <seva/base/Cbor.h>
#include <seva/events/TokenCalled.h>
#include <seva/journal/Journal.h>
#include <seva/sync/Messages.h>

#include <QCborArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace seva;

namespace {

constexpr int kApplications = 45;
constexpr double kBacklogBound = 105;
constexpr double kInteractiveBound = 500;

struct Sizes
{
    qint64 events = 0;
    qint64 wire = 0;
    qint64 segments = 0;
};

qint64 wireBytes(const Segment &segment)
{
    sync::PushRequest request;
    request.segment.segment = segment;
    request.station = QStringLiteral("A-03");
    return sync::encode(request).size();
}

Result<QList<Event>> record(Journal &journal, const QList<EventDraft> &drafts)
{
    return journal.execute([&](const State &, Instant) { return drafts; });
}

Sizes backlog(Journal &journal, std::uint64_t after)
{
    Sizes sizes;
    const auto segments = journal.segments(journal.origin(), after, kSegmentMaxEventsCatchingUp, 1 << 30);
    for (const Segment &segment : *segments) {
        ++sizes.segments;
        sizes.wire += wireBytes(segment);
        sizes.events += qint64(segment.last - segment.first + 1);
    }
    return sizes;
}

} // namespace

int main(int argc, char **argv)
{
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QTemporaryDir dir(place + QStringLiteral("/bench-segments-XXXXXX"));
    SeededRandom random(11);
    ManualClock clock(1'795'405'500'000);
    const auto keys = std::move(*openSoftwareKeyStore(dir.path(), random));
    JournalOptions options;
    options.kendraSecretSeed = QByteArray(32, 'k');
    options.kendraPublic = crypto::boxPair(options.kendraSecretSeed).publicKey;
    options.kendraKeyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
    const auto journal = std::move(*Journal::open(dir.path(), *keys, clock, random, options));
    qint64 sealed = 0;
    for (int i = 0; i < kApplications; ++i) {
        const VisitId id = uuidV7(clock.now(), random.bytes(10));
        for (const EventDraft &draft : bench::application(id, 100'000 + i, QDate(2026, 12, 1), true, random)) {
            clock.advance(1000 + random.below(9000));
            // Nonce and tag, beside the text.
            sealed += draft.personal.isEmpty() ? 0 : cbor::encode(draft.personal).size() + 40;
            if (!record(*journal, {draft}).ok())
                return 2;
        }
    }
    const Sizes sizes = backlog(*journal, 0);
    const std::uint64_t last = std::uint64_t(sizes.events);
    TokenCalled called{QStringLiteral("A"), QStringLiteral("A-03"), 17, QStringLiteral("HUB"), QStringLiteral("op-1")};
    if (!record(*journal, {draft(uuidV7(clock.now(), random.bytes(10)), called)}).ok())
        return 2;
    const Sizes one = backlog(*journal, last);
    const double open = double(sizes.wire - sealed) / double(sizes.events);
    const bool holds = open <= kBacklogBound && double(one.wire) <= kInteractiveBound && one.events == 1;
    const QJsonObject out{{QStringLiteral("bench"), QStringLiteral("segments")},
                          {QStringLiteral("events"), sizes.events},
                          {QStringLiteral("segments"), sizes.segments},
                          {QStringLiteral("wireBytesPerEvent"), double(sizes.wire) / double(sizes.events)},
                          {QStringLiteral("sealedBytesPerEvent"), double(sealed) / double(sizes.events)},
                          {QStringLiteral("wireWithoutSealedPerEvent"), open},
                          {QStringLiteral("oneEventBytes"), one.wire},
                          {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
