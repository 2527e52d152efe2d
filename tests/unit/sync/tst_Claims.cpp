// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/domain/Command.h>
#include <seva/events/OperatorSignedIn.h>
#include <seva/journal/Upkeep.h>
#include <seva/sync/Claims.h>
#include <seva/sync/RosterPress.h>

#include <QProcess>

#include <cstdio>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kTokens = 4000;
constexpr int kProcesses = 8;
constexpr int kPatienceMs = 100'000;
constexpr Instant kDay = 24 * 3'600'000;
const QString kCallNext = QStringLiteral("--call-next");

/// What one of the eight processes does: a line on standard output per visit it was given.
int callNextUntilNobodyWaits(const QString &url, const TlsFiles &tls)
{
    CurlTransport transport(url, tls);
    for (int n = 0;; ++n) {
        HttpRequest request;
        request.method = "POST";
        request.target = "/v1/claim";
        request.body = encode(ClaimRequest{QString::number(n), QStringLiteral("A")});
        const HttpResponse response = must(transport.ask(request, 20'000));
        if (response.status != 200)
            return response.status == 409 ? 0 : 1;
        std::puts(must(decode<ClaimAnswer>(response.body)).visit.toByteArray().constData());
    }
}

HttpRequest asking(const StationId &peer, const QByteArray &body)
{
    HttpRequest request;
    request.peer = peer;
    request.body = body;
    return request;
}

struct Authority
{
    Authority() : roster(kendra.desk->book()->roster()) { open(); }
    void open() { openAt(kendra.clock.now()); }
    void openAt(Instant now)
    {
        claims =
            must(Claims::open(*hub.journal, {&roster->kendra, &catalogue, roster.get(), QStringLiteral("HUB")}, now));
    }
    HttpResponse claim(const StationId &station, const QString &requestId)
    {
        return claims->claim(asking(station, encode(ClaimRequest{requestId, QStringLiteral("A")})), kendra.clock.now());
    }
    void beat(const StationId &station, Instant now, std::int64_t unheard = 0, bool leaving = false)
    {
        must(claims->heartbeat(asking(station, encode(HeartbeatRequest{leaving, unheard, {}})), now));
    }
    void signIn(const StationId &station)
    {
        const EventDraft in =
            draft(VisitId(), OperatorSignedIn{QStringLiteral("asha"), QStringLiteral("CSE"), station});
        must(hub.journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{in}); }));
    }
    QStringList lanes()
    {
        QStringList agreed;
        hub.journal->read([&](const State &state) { agreed = state.lanes.value(QStringLiteral("A")); });
        return agreed;
    }

    TestKendra kendra;
    Machine hub{kendra, QStringLiteral("HUB")};
    std::shared_ptr<const Roster> roster;
    ServiceCatalogue catalogue;
    std::unique_ptr<Claims> claims;
};

} // namespace

class tst_Claims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRequestGetsTheSameToken()
    {
        Authority a;
        a.hub.issue(1);
        a.hub.issue(2);
        const HttpResponse first = a.claim("A-01", "r1");
        QCOMPARE(first.status, 200);
        QCOMPARE(a.claim("A-01", "r1").body, first.body);
        QVERIFY(a.claim("A-02", "r1").body != first.body);
        QCOMPARE(a.claim("A-01", "r2").status, 409);
        // Also after the hub was restarted, in a new epoch.
        const std::uint64_t epoch = a.claims->epoch();
        a.open();
        QVERIFY(a.claims->epoch() > epoch);
        isSaidAnew(a.claim("A-01", "r1"), first);
    }

    /// The journal of a hub from an older image knows an epoch that was used again since.
    void aHubFromAnOlderImageRepeatsNoEpochAndNoFence()
    {
        Authority a;
        a.hub.issue(1);
        a.hub.issue(2);
        const ClaimAnswer first = must(decode<ClaimAnswer>(a.claim("A-01", "r1").body));
        must(a.hub.journal->remember(QStringLiteral("claims/epoch"), "1"));
        a.openAt(a.kendra.clock.now() + 1'000);
        QVERIFY(a.claims->epoch() > first.epoch);
        const ClaimAnswer second = must(decode<ClaimAnswer>(a.claim("A-01", "r2").body));
        QVERIFY(second.fence > first.fence);
        // Not only because it still has the grant: fences of an epoch begin where no earlier epoch came to.
        QVERIFY(second.fence >= second.epoch * 1'024 && first.fence < second.epoch * 1'024);
    }

    void whatWasPromisedUnderAnEarlierNameIsPromised()
    {
        Authority a;
        a.hub.issue(1);
        a.hub.issue(2);
        const HttpResponse first = a.claim("A-01", "r1");
        must(a.hub.journal->upkeep().renewOrigin());
        a.open();
        isSaidAnew(a.claim("A-01", "r1"), first);
    }

    void aClockADayAheadForgetsNoClaim()
    {
        Authority a;
        a.hub.issue(1);
        a.hub.issue(2);
        const HttpResponse first = a.claim("A-01", "r1");
        a.openAt(a.kendra.clock.now() + kDay);
        isSaidAnew(a.claim("A-01", "r1"), first);
    }

    void aLeaseThatIsOverIsGivenBack()
    {
        Authority a;
        const VisitId visit = a.hub.issue(1);
        QCOMPARE(a.claim("A-01", "r1").status, 200);
        QCOMPARE(a.claim("A-02", "r2").status, 409);
        const Instant now = a.kendra.clock.now();
        must(a.claims->tick(now + 80'000));
        QCOMPARE(a.claim("A-02", "r3").status, 409);
        must(a.claims->heartbeat(asking("A-01", encode(HeartbeatRequest{false, 0, {visit}})), now + 80'000));
        must(a.claims->tick(now + 100'000));
        QCOMPARE(a.claim("A-02", "r4").status, 409);
        must(a.claims->tick(now + 171'000));
        const auto granted = must(decode<ClaimAnswer>(a.claim("A-02", "r5").body));
        QCOMPARE(granted.visit, visit);
    }

    void onlyTheHolderGivesBack()
    {
        Authority a;
        const VisitId visit = a.hub.issue(1);
        const auto granted = must(decode<ClaimAnswer>(a.claim("A-01", "r1").body));
        const QByteArray body = encode(ReleaseRequest{visit, granted.fence});
        a.claims->release(asking("A-02", body), a.kendra.clock.now());
        QCOMPARE(a.claim("A-02", "r2").status, 409);
        a.claims->release(asking("A-01", body), a.kendra.clock.now());
        QCOMPARE(a.claim("A-02", "r3").status, 200);
    }

    void lanesAreAgreedAmongCountersThatAreThere()
    {
        Authority a;
        const Instant now = a.kendra.clock.now();
        a.signIn("A-01");
        a.signIn("A-02");
        a.beat("A-01", now);
        a.beat("A-02", now);
        a.beat("A-03", now); // nobody signed in
        must(a.claims->tick(now));
        QCOMPARE(a.lanes(), QStringList({"A-01", "A-02"}));
        // A-02 falls silent: its lane stays its own, whoever joins.
        a.signIn("A-03");
        a.beat("A-01", now + 10'000);
        a.beat("A-03", now + 10'000);
        a.claims->pulled("A-01", a.hub.journal->origin(), 1000);
        must(a.claims->tick(now + 10'000));
        QCOMPARE(a.lanes(), QStringList({"A-01", "A-02"}));
        // It left on purpose: the lanes are agreed anew.
        a.beat("A-02", now + 10'000, 0, true);
        must(a.claims->tick(now + 10'000));
        QCOMPARE(a.lanes(), QStringList({"A-01", "A-03"}));
    }

    void tokensInTheLaneOfASilentCounterAreLeftToIt()
    {
        Authority a;
        const Instant now = a.kendra.clock.now();
        a.signIn("A-01");
        a.signIn("A-02");
        a.beat("A-01", now);
        a.beat("A-02", now);
        must(a.claims->tick(now));
        for (int i = 1; i <= 40; ++i)
            a.hub.issue(i);
        const auto takeAll = [&](const QString &prefix, Instant at) {
            QList<QUuid> got;
            for (int i = 0;; ++i) {
                const HttpResponse response = a.claims->claim(
                    asking("A-01", encode(ClaimRequest{prefix + QString::number(i), QStringLiteral("A")})), at);
                if (response.status != 200)
                    return got;
                got.append(must(decode<ClaimAnswer>(response.body)).visit);
            }
        };
        a.beat("A-01", now + 60'000);
        // It hears nobody, although the hub hears it: that is silence too.
        a.beat("A-02", now + 60'000, 60'000);
        const QList<QUuid> mine = takeAll("x", now + 60'000);
        QVERIFY(mine.size() < 40);
        for (const QUuid &visit : mine)
            QCOMPARE(laneOf(visit, {"A-01", "A-02"}), QStringLiteral("A-01"));
        a.beat("A-02", now + 61'000, 500);
        const QList<QUuid> rest = takeAll("y", now + 61'000);
        QCOMPARE(mine.size() + rest.size(), 40);
    }

    /// C-03: eight counters, each a process with a connection of its own, call next until nobody waits.
    /// It is told nothing any more: nobody waits for it to agree, or for the tokens of its lane.
    void theLaneOfARevokedCounterIsFree()
    {
        Authority a;
        const Instant now = a.kendra.clock.now();
        for (const StationId &station : {QStringLiteral("A-01"), QStringLiteral("A-02")}) {
            a.signIn(station);
            a.beat(station, now);
        }
        must(a.claims->tick(now));
        QCOMPARE(a.lanes(), QStringList({"A-01", "A-02"}));
        for (const StationId &station : {QStringLiteral("A-01"), QStringLiteral("A-02")})
            a.claims->pulled(station, a.hub.journal->origin(), std::numeric_limits<qint64>::max());
        auto next = std::make_shared<Roster>(*a.roster);
        must(revokeStation(*next, QStringLiteral("A-01"), now));
        a.claims->use(next);
        const Instant later = now + 60'000;
        a.beat(QStringLiteral("A-02"), later);
        must(a.claims->tick(later));
        QCOMPARE(a.lanes(), QStringList({"A-02"}));
        for (int i = 1; i <= 8; ++i)
            a.hub.issue(i);
        for (int i = 1; i <= 8; ++i)
            QCOMPARE(a.claim(QStringLiteral("A-02"), QString::number(i)).status, 200);
    }

    void eightProcessesShareFourThousandTokensWithoutATwice()
    {
        TestKendra kendra;
        std::vector<std::unique_ptr<Machine>> counters;
        for (int i = 1; i <= kProcesses; ++i)
            counters.push_back(std::make_unique<Machine>(kendra, QStringLiteral("A-0%1").arg(i)));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        QList<EventDraft> tokens;
        for (int i = 1; i <= kTokens; ++i)
            tokens.append(Machine::issued(uuidV7(kendra.clock.now(), kendra.random.bytes(10)), i));
        must(hubMachine.journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(tokens); }));
        const std::unique_ptr<Hub> hub = hubMachine.serve(HubParts::Role::KendraHub);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const auto &counter : counters) {
            const TlsFiles &tls = counter->enrolment.tls;
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    {kCallNext, urlOf(*hub), tls.authority, tls.certificate, tls.key});
        }
        QSet<QByteArray> distinct;
        int total = 0;
        int busy = 0;
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(kPatienceMs));
            QCOMPARE(process->exitCode(), 0);
            const QList<QByteArray> called = process->readAllStandardOutput().split('\n');
            total += int(called.size()) - 1;
            busy += called.size() > 1 ? 1 : 0;
            distinct += QSet<QByteArray>(called.begin(), called.end() - 1);
        }
        QCOMPARE(total, kTokens);
        QCOMPARE(distinct.size(), kTokens);
        QCOMPARE(busy, kProcesses);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == kCallNext)
        return callNextUntilNobodyWaits(words.at(1), TlsFiles{words.at(2), words.at(3), words.at(4)});
    tst_Claims test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Claims.moc"
