// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubHall.h"

#include <seva/events/HubTakenOver.h>
#include <seva/sync/HubStatus.h>

#include <QDeadlineTimer>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kPatience = 60'000;
const QString kOne = QStringLiteral("HUB");
const QString kTwo = QStringLiteral("HUB-2");
const QStringList kPair{kOne, kTwo};
const QString kWhy = QStringLiteral("The power supply of HUB burnt out");

/// Two machines whose spans are short enough for a test; what they are in a Kendra stands in tst_Pair.
struct PairHall : Hall
{
    PairHall() : Hall(Addresses::One, kPair)
    {
        spans.mustBeStill = 1'500;
        spans.settling = 500;
        spans.silent = 1'000;
    }
    HttpResponse order(const QString &hub, const TakeoverRequest &word, const QString &as = {})
    {
        const Enrolment &self = machines[as.isEmpty() ? hub : as]->enrolment;
        return must(ask(hub, post("/v1/takeover", encode(word)), self));
    }
    /// Asked again while the other machine was heard a moment ago.
    bool takenOver(const QString &hub)
    {
        const QDeadlineTimer deadline(kPatience);
        HttpResponse said = order(hub, word());
        while (said.status != 200 && !deadline.hasExpired()) {
            if (faultOf(said).code != QLatin1String("hub.takeover-other-answers"))
                return false;
            said = order(hub, word());
        }
        return said.status == 200;
    }
    TakeoverRequest word() const { return {kSupervisor, kPin, kWhy, true}; }
    HubStatus status(const QString &hub)
    {
        HttpRequest request;
        request.method = "GET";
        request.target = "/v1/hub";
        return must(decode<HubStatus>(must(ask(hub, request, machines[hub]->enrolment)).body));
    }
    /// A block of token numbers at this hub; its first number, 0 when there was none.
    int numbers(const QString &hub, const QString &id)
    {
        const QByteArray body = encode(NumbersRequest{id, QStringLiteral("N")});
        if (must(ask(hub, post("/v1/numbers", body), counter->enrolment)).status != 200)
            return 0;
        int first = 0;
        machines[hub]->journal->read([&](const State &state) {
            for (const NumberBlock &block : state.blocks)
                if (block.requestId == id)
                    first = block.first;
        });
        return first;
    }
    QList<HubTakenOver> recorded(const QString &hub)
    {
        QList<HubTakenOver> out;
        const Journal &journal = *machines[hub]->journal;
        for (const OriginId &origin : journal.heads().keys())
            for (const Event &event : must(journal.events(origin, 0, 1'000)))
                if (is<HubTakenOver>(event))
                    out.append(as<HubTakenOver>(event));
        return out;
    }
};

} // namespace

/// The two hub machines of a small Kendra over TLS, as a station, an officer and each other see them.
class tst_HubPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrimaryLeadsAndTheOtherCopies()
    {
        PairHall hall;
        hall.hubs[kOne] = must(hall.tryStart(kOne));
        // It cannot know whether the other one took over while it was off.
        QCOMPARE(hall.claim(kOne, QStringLiteral("r")).status, 503);
        hall.hubs[kTwo] = must(hall.tryStart(kTwo));
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kOne, QStringLiteral("r")).status, 409, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kTwo, QStringLiteral("r")).status, 421, kPatience);
        QCOMPARE(faultOf(hall.claim(kTwo, QStringLiteral("r"))).subject, kOne);
        hall.machines[kOne]->issue(1);
        QTRY_VERIFY_WITH_TIMEOUT(hall.status(kOne).inStep, kPatience);
        QCOMPARE(hall.claim(kOne, QStringLiteral("copied")).status, 200);
        // The other machine had it before the counter heard.
        std::uint64_t fence = 0;
        hall.machines[kTwo]->journal->read([&](const State &state) { fence = state.fence; });
        QVERIFY(fence > 0);
        QCOMPARE(hall.numbers(kOne, QStringLiteral("block")), 1);
        // Without the other one it goes on alone.
        hall.hubs.remove(kTwo);
        hall.machines[kOne]->issue(2);
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kOne, QStringLiteral("alone")).status, 200, kPatience);
        QVERIFY(!hall.status(kOne).inStep);
        QCOMPARE(hall.status(kOne).rule, QStringLiteral("pair"));
    }

    void onlyAnOfficersConfirmedWordCounts()
    {
        PairHall hall;
        hall.start(kPair);
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kOne, QStringLiteral("r")).status, 409, kPatience);
        const auto refused = [&](const TakeoverRequest &word, const QString &as = {}) {
            const HttpResponse response = hall.order(kTwo, word, as);
            return response.status == 200 ? QString() : faultOf(response).code;
        };
        TakeoverRequest word = hall.word();
        QCOMPARE(refused(word), QStringLiteral("hub.takeover-other-answers"));
        word.otherIsOff = false;
        QCOMPARE(refused(word), QStringLiteral("hub.takeover-unconfirmed"));
        word = hall.word();
        word.why = QStringLiteral("  ");
        QCOMPARE(refused(word), QStringLiteral("hub.takeover-unconfirmed"));
        word = hall.word();
        word.by = kClerk;
        QCOMPARE(refused(word), QStringLiteral("hub.takeover-may-not"));
        word.by = QStringLiteral("NOBODY");
        QCOMPARE(refused(word), QStringLiteral("domain.operator-unknown"));
        word = hall.word();
        word.pin = QStringLiteral("000000");
        QCOMPARE(refused(word), QStringLiteral("domain.pin-wrong"));
        // From another machine nobody can say it.
        QCOMPARE(refused(hall.word(), kOne), QStringLiteral("sync.no-such-resource"));
        QCOMPARE(faultOf(hall.order(kOne, hall.word())).code, QStringLiteral("hub.takeover-leads-already"));
        QVERIFY(hall.recorded(kTwo).isEmpty());
        QCOMPARE(hall.claim(kOne, QStringLiteral("r")).status, 409);
    }

    /// What the dead primary gave out and did not copy is not given again; what it copied gets the same answer.
    void theSecondTakesOverAndNothingIsGivenTwice()
    {
        PairHall hall;
        hall.start(kPair);
        QTRY_VERIFY_WITH_TIMEOUT(hall.status(kOne).inStep, kPatience);
        hall.machines[kOne]->issue(1);
        const HttpResponse copied = hall.claim(kOne, QStringLiteral("copied"));
        QCOMPARE(copied.status, 200);
        QCOMPARE(hall.numbers(kOne, QStringLiteral("first block")), 1);
        const std::uint64_t before = hall.status(kOne).epoch;
        // The second one is away for a while, and what the first gives out then nobody else has.
        hall.hubs.remove(kTwo);
        QTRY_COMPARE_WITH_TIMEOUT(hall.numbers(kOne, QStringLiteral("alone")), 21, kPatience);
        hall.hubs.remove(kOne);
        hall.hubs[kTwo] = must(hall.tryStart(kTwo));
        QVERIFY(hall.takenOver(kTwo));
        const HubStatus now = hall.status(kTwo);
        QVERIFY(now.leads && now.epoch > before);
        QCOMPARE(now.word.by, kSupervisor);
        QCOMPARE(now.word.why, kWhy);
        const QList<HubTakenOver> recorded = hall.recorded(kTwo);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded.first().operatorId, kSupervisor);
        QCOMPARE(recorded.first().instead, kOne);
        QCOMPARE(recorded.first().epoch, now.epoch);
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kTwo, QStringLiteral("copied")).status, 200, kPatience);
        isSaidAnew(hall.claim(kTwo, QStringLiteral("copied")), copied);
        QCOMPARE(hall.numbers(kTwo, QStringLiteral("after")), 5'001);
        QCOMPARE(hall.numbers(kTwo, QStringLiteral("after that")), 5'021);
        // The old one is switched on again: it follows, and what it gave out alone is known again.
        hall.hubs[kOne] = must(hall.tryStart(kOne));
        QTRY_COMPARE_WITH_TIMEOUT(hall.claim(kOne, QStringLiteral("late")).status, 421, kPatience);
        QCOMPARE(faultOf(hall.claim(kOne, QStringLiteral("late"))).subject, kTwo);
        const OriginId old = hall.machines[kOne]->journal->origin();
        QTRY_COMPARE_WITH_TIMEOUT(hall.machines[kTwo]->has(old), hall.machines[kOne]->has(old), kPatience);
        QCOMPARE(hall.numbers(kTwo, QStringLiteral("last")), 5'041);
        QTRY_COMPARE_WITH_TIMEOUT(hall.recorded(kOne).size(), 1, kPatience);
    }
};

QTEST_GUILESS_MAIN(tst_HubPair)
#include "tst_HubPair.moc"
