// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubHall.h"

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kElection = 60'000;
constexpr int kCaptures = 20;
constexpr int kCaptureBytes = 1 << 20;
const QString kSpare = QStringLiteral("HUB-4"); ///< has no vote

} // namespace

/// The machines of one Kendra as a station and as each other see them.
class tst_HubMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotVoteDoesNotStart()
    {
        Hall nowhere(Addresses::None);
        QCOMPARE(nowhere.tryStart(QStringLiteral("HUB")).fault().code, QStringLiteral("hub.voter-without-address"));
        // Two that do not vote would each give out the same numbers.
        Hall small(Addresses::One, {});
        QCOMPARE(small.tryStart(QStringLiteral("HUB-2")).fault().code, QStringLiteral("hub.too-few-voters"));
        QVERIFY(small.tryStart(QStringLiteral("HUB")).ok());
        Hall hall;
        QCOMPARE(hall.tryStart(kSpare).fault().code, QStringLiteral("hub.not-a-voter"));
        QFile promise(hall.machines[QStringLiteral("HUB")]->dir.filePath(QStringLiteral("promise.cbor")));
        QVERIFY(promise.open(QIODevice::WriteOnly) && promise.write("torn") == 4 && promise.flush());
        QCOMPARE(hall.tryStart(QStringLiteral("HUB")).fault().code, QStringLiteral("hub.promise-unreadable"));
    }

    void aStationIsSentToWhoLeads()
    {
        Hall hall;
        hall.start();
        // Nobody leads yet: it is to ask again soon.
        const HttpResponse early = hall.claim(QStringLiteral("HUB"), QStringLiteral("r"));
        QVERIFY(early.status == 503 || early.status == 409 || early.status == 421);
        if (early.status == 503)
            QCOMPARE(early.headers.value("retry-after"), QByteArray("1"));
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        for (const QString &hub : kHubs) {
            if (hub == leader)
                continue;
            QTRY_COMPARE_WITH_TIMEOUT(hall.claim(hub, QStringLiteral("r")).status, 421, kElection);
            const HttpResponse there = hall.claim(hub, QStringLiteral("r"));
            QCOMPARE(faultOf(there).code, QStringLiteral("sync.not-the-hub"));
            QCOMPARE(faultOf(there).subject, leader);
        }
    }

    void onlyHubMachinesOfTheSameListVote()
    {
        Hall hall;
        hall.hubs[QStringLiteral("HUB")] = must(hall.tryStart(QStringLiteral("HUB")));
        LeaseRequest vote;
        vote.kind = int(authority::Ask::Kind::Sound);
        vote.epoch = 1;
        vote.voters = kHubs;
        const Enrolment &two = hall.machines[QStringLiteral("HUB-2")]->enrolment;
        QCOMPARE(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two)).status, 200);
        // A counter is sent elsewhere, like with everything.
        QVERIFY(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), hall.counter->enrolment)).status
                >= 400);
        vote.voters.removeLast();
        const HttpResponse other = must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two));
        QCOMPARE(other.status, 409);
        QCOMPARE(faultOf(other).code, QStringLiteral("sync.other-voters"));
        vote.kind = 17;
        QCOMPARE(must(hall.ask(QStringLiteral("HUB"), post("/v1/lease", encode(vote)), two)).status, 400);
    }

    void everyAddressOfAMachineCounts()
    {
        Hall hall(Addresses::DeadOneFirst);
        hall.start();
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        hall.machines[leader]->issue(1);
        // Its log goes the same way as the votes.
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(leader, QStringLiteral("r")).status, 200, kElection);
        const OriginId log = hall.machines[leader]->journal->origin();
        for (const QString &hub : kHubs)
            QTRY_COMPARE_WITH_TIMEOUT(hall.machines[hub]->has(log), hall.machines[leader]->has(log), kElection);
    }

    /// The hub dies before the data centre has the pictures: whoever leads then brings them.
    void aFollowerHasTheCapturesToo()
    {
        Hall hall;
        const quint16 port = seva::test::freePort();
        hall.uplink = QStringLiteral("https://127.0.0.1:%1").arg(port);
        hall.start();
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        Machine &leading = *hall.machines[leader];
        const HubLink link(hall.counter->enrolment, *hall.counter->journal, *hall.counter->vault, hall.kendra.clock,
                           hall.kendra.random);
        QList<Digest> captures;
        for (int i = 1; i <= kCaptures; ++i) {
            leading.issue(kCaptures + i);
            captures.append(
                must(hall.counter->vault->store(hall.counter->issue(i), hall.kendra.random.bytes(kCaptureBytes))));
        }
        // Nobody who asks for a token waits for them.
        for (int i = 1; i <= kCaptures; ++i)
            QCOMPARE(hall.claim(leader, QString::number(i)).status, 200);
        const auto hasAll = [&captures](const Machine &machine) {
            const VaultStore vault(*machine.vault);
            return std::all_of(captures.begin(), captures.end(), [&](const Digest &d) { return vault.has(d); });
        };
        for (const QString &hub : kHubs)
            QTRY_VERIFY_WITH_TIMEOUT(hasAll(*hall.machines[hub]), kElection);
        hall.hubs.remove(leader);
        Machine dc(hall.kendra, QStringLiteral("DC"));
        const std::unique_ptr<Hub> centre = dc.serve(HubParts::Role::DataCentre, {}, port);
        QTRY_VERIFY_WITH_TIMEOUT(hasAll(dc), kElection);
    }

    /// What came to a follower alone, from a leader that is gone, comes to the next one.
    void theNextLeaderIsBroughtWhatOnlyAnotherHas()
    {
        Hall hall;
        const QStringList two{kHubs.at(0), kHubs.at(1)};
        const auto store = [&hall](const QString &hub, int number) {
            Machine &machine = *hall.machines[hub];
            return must(machine.vault->store(machine.issue(number), hall.kendra.random.bytes(1'000)));
        };
        const Digest one = store(two.first(), 1);
        const Digest other = store(two.last(), 2);
        hall.start(two);
        for (const QString &hub : two)
            QTRY_VERIFY_WITH_TIMEOUT(VaultStore(*hall.machines[hub]->vault).has(one)
                                         && VaultStore(*hall.machines[hub]->vault).has(other),
                                     kElection);
    }

    /// What has no copy is not answered; once it has, the same question gets the answer.
    void aClaimWaitsForItsCopy()
    {
        Hall hall;
        hall.start();
        QString leader;
        QTRY_VERIFY_WITH_TIMEOUT(!(leader = hall.leader()).isEmpty(), kElection);
        Machine &leading = *hall.machines[leader];
        leading.issue(1);
        leading.issue(2);
        const HttpResponse granted = hall.claim(leader, QStringLiteral("with a copy"));
        QCOMPARE(granted.status, 200);
        // Some other machine had it before the answer came.
        const OriginId log = leading.journal->origin();
        const std::uint64_t fence = must(decode<ClaimAnswer>(granted.body)).fence;
        bool copied = false;
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.machines[hub]->journal->read([&](const State &state) { copied = copied || state.fence >= fence; });
        QVERIFY(copied);
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.hubs.remove(hub);
        const std::uint64_t before = leading.has(log);
        const HttpResponse alone = hall.claim(leader, QStringLiteral("alone"));
        QCOMPARE(alone.status, 503);
        const QString why = faultOf(alone).code;
        QVERIFY2(why == QLatin1String("sync.not-copied") || why == QLatin1String("sync.no-hub-leads"), qPrintable(why));
        const bool written = leading.has(log) > before;
        for (const QString &hub : kHubs)
            if (hub != leader)
                hall.hubs[hub] = must(hall.tryStart(hub));
        QString next;
        QTRY_VERIFY_WITH_TIMEOUT(!(next = hall.leader()).isEmpty(), kElection);
        const HttpResponse again = hall.claim(next, QStringLiteral("alone"));
        QCOMPARE(again.status, 200);
        if (written && next == leader)
            QVERIFY(must(decode<ClaimAnswer>(again.body)).visit != must(decode<ClaimAnswer>(granted.body)).visit);
    }
};

QTEST_GUILESS_MAIN(tst_HubMachines)
#include "tst_HubMachines.moc"
