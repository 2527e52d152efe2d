// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/base/Files.h>
#include <seva/sync/Bundle.h>
#include <seva/sync/Claims.h>
#include <seva/sync/EventStore.h>
#include <seva/sync/Ingest.h>
#include <seva/sync/RosterPress.h>

#include <QThread>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kSoon = 20'000;
const QString kA1 = QStringLiteral("A-01");
const QString kA2 = QStringLiteral("A-02");

/// What somebody does at the authority while everything runs.
Roster change(TestKendra &kendra, const std::function<Result<void>(Roster &)> &what)
{
    return must(changeRoster(kendra.dir.path() + QStringLiteral("/authority"), what));
}

Result<Roster> tried(TestKendra &kendra, const std::function<Result<void>(Roster &)> &what)
{
    return changeRoster(kendra.dir.path() + QStringLiteral("/authority"), what);
}

RosterOperator leela(TestKendra &kendra)
{
    return must(makeOperator(QStringLiteral("C3009"), QStringLiteral("Leela Shah"), {Role::GrantingOfficer},
                             QStringLiteral("2468"), kendra.random));
}

HttpResponse ask(const QString &url, const TlsFiles &tls, const QByteArray &method, const QByteArray &target)
{
    CurlTransport transport(url, tls);
    HttpRequest request;
    request.method = method;
    request.target = target;
    const Result<HttpResponse> response = transport.ask(request, 5'000);
    return response.ok() ? *response : HttpResponse{.status = 0};
}

} // namespace

/// The roster changes while everything runs.
class tst_Rosters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeMakesTheNextVersionAndNothingElseDoes()
    {
        TestKendra kendra;
        const Roster before = *kendra.desk->book()->roster();
        const RosterOperator person = leela(kendra);
        const Roster after = change(kendra, [&](Roster &roster) { return addPerson(roster, person); });
        QCOMPARE(after.version, before.version + 1);
        QVERIFY(after.person(person.id));
        QCOMPARE(change(kendra, [](Roster &) { return Result<void>(); }).version, after.version);
        // Twice revoked is revoked since the first time.
        change(kendra, [&](Roster &roster) { return revokePerson(roster, person.id, 1'000); });
        const Roster revoked = change(kendra, [&](Roster &roster) { return revokePerson(roster, person.id, 2'000); });
        QCOMPARE(revoked.version, after.version + 1);
        QCOMPARE(revoked.person(person.id)->revoked, Instant(1'000));
        const Roster restored = change(kendra, [&](Roster &roster) { return restorePerson(roster, person.id); });
        QCOMPARE(restored.person(person.id)->revoked, Instant(0));
        QCOMPARE(restored.person(person.id)->publicKey, person.publicKey);
    }

    void whatCannotStandInARosterIsRefusedAndNothingIsWritten()
    {
        TestKendra kendra;
        const int version = kendra.desk->book()->version();
        const RosterOperator person = leela(kendra);
        const auto station = [](const char *id, const char *kind, const char *stage) {
            return [=](Roster &roster) {
                return addStation(roster, QString::fromLatin1(id), QString::fromLatin1(kind),
                                  QString::fromLatin1(stage));
            };
        };
        QCOMPARE(tried(kendra, station("A-01", "COUNTER", "A")).fault().code, "sync.roster-entry-there");
        QCOMPARE(tried(kendra, station("A-55", "COUNTER", "")).fault().code, "sync.roster-entry-bad");
        QCOMPARE(tried(kendra, station("A-55", "DATA-CENTRE", "")).fault().code, "sync.roster-entry-bad");
        QCOMPARE(tried(kendra, station("A 55", "KIOSK", "")).fault().code, "sync.roster-entry-bad");
        QCOMPARE(tried(kendra, [](Roster &r) { return revokeStation(r, QStringLiteral("DC"), 1); }).fault().code,
                 "sync.roster-entry-bad");
        QCOMPARE(tried(kendra, [](Roster &r) { return revokeStation(r, QStringLiteral("X-1"), 1); }).fault().code,
                 "sync.roster-no-entry");
        RosterOperator nameless = person;
        nameless.name.clear();
        QCOMPARE(tried(kendra, [&](Roster &r) { return addPerson(r, nameless); }).fault().code,
                 "sync.roster-entry-bad");
        QCOMPARE(changeRoster(kendra.dir.path(), [](Roster &) { return Result<void>(); }).fault().code,
                 "sync.roster-no-authority");
        must(kendra.desk->book()->refresh());
        QCOMPARE(kendra.desk->book()->version(), version);
    }

    void itReachesHubAndStationWhileTheyWork()
    {
        TestKendra kendra;
        Machine centreMachine(kendra, QStringLiteral("DC"));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        hubMachine.ownBook = true;
        const auto centre = centreMachine.serve(HubParts::Role::DataCentre);
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*centre));
        Machine counter(kendra, kA1, urlOf(*hub));
        const auto link = counter.link();
        // One that was told by the book itself, in whatever thread.
        std::atomic<int> told = 0;
        const auto watch = counter.enrolment.book->observe(
            [&told](const std::shared_ptr<const Roster> &roster) { told = roster->version; });
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().link, Uplink::Link::Linked, kSoon);
        const RosterOperator person = leela(kendra);
        const int version = change(kendra, [&](Roster &r) { return addPerson(r, person); }).version;
        QTRY_COMPARE_WITH_TIMEOUT(told.load(), version, kSoon);
        QVERIFY(counter.enrolment.book->roster()->person(person.id));
        QVERIFY(hubMachine.enrolment.book->roster()->person(person.id));
        counter.enrolment.book->forget(watch);
        // And it is on the disk: the next start has it.
        QCOMPARE(must(loadEnrolment(counter.dir.path())).book->version(), version);
    }

    void aStationAddedMeanwhileEnrolsAndIsBelievedByAll()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        Machine display(kendra, QStringLiteral("DISPLAY-01"), urlOf(*hub));
        const auto displayLink = display.link();
        QTRY_COMPARE_WITH_TIMEOUT(displayLink->uplink().link, Uplink::Link::Linked, kSoon);
        const StationId fresh = QStringLiteral("KIOSK-02");
        change(kendra, [&](Roster &r) { return addStation(r, fresh, QStringLiteral("KIOSK"), {}); });
        const QString code = must(enrolmentCodeFor(kendra.dir.path(), fresh, kendra.random));
        QCOMPARE(must(enrolmentCodeFor(kendra.dir.path(), fresh, kendra.random)), code);
        Machine kiosk(kendra, fresh, urlOf(*hub), code);
        const auto kioskLink = kiosk.link();
        kiosk.issue(1);
        QTRY_COMPARE_WITH_TIMEOUT(display.has(kiosk.journal->origin()), std::uint64_t(1), kSoon);
    }

    void aRevokedStationIsCutOffAtOnceAndWhatItSentStays()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        Machine stolen(kendra, kA1, urlOf(*hub));
        Machine other(kendra, kA2, urlOf(*hub));
        const OriginId origin = stolen.journal->origin();
        const auto link = stolen.link();
        stolen.issue(1);
        QTRY_COMPARE_WITH_TIMEOUT(hubMachine.has(origin), std::uint64_t(1), kSoon);
        change(kendra, [&](Roster &r) { return revokeStation(r, kA1, kendra.clock.now()); });
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().problem, QStringLiteral("sync.station-revoked"), kSoon);
        stolen.issue(2);
        const HttpResponse refusedAnswer = ask(urlOf(*hub), stolen.enrolment.tls, "GET", "/v1/roster");
        QCOMPARE(refusedAnswer.status, 403);
        QCOMPARE(faultOf(refusedAnswer).code, "sync.station-revoked");
        // Nothing new of it anywhere; a station that comes later gets what it sent before.
        const auto otherLink = other.link();
        QTRY_COMPARE_WITH_TIMEOUT(other.has(origin), std::uint64_t(1), kSoon);
        QCOMPARE(hubMachine.has(origin), std::uint64_t(1));
        QVERIFY(other.enrolment.book->mayTalk(kA2).ok());
        QCOMPARE(other.enrolment.book->mayTalk(kA1).fault().code, "sync.station-revoked");
        // Its code serves nobody any more, whatever the key.
        QTemporaryDir again;
        const auto keys = must(openSoftwareKeyStore(again.path(), kendra.random));
        QVERIFY(!enrol(urlOf(*hub), kendra.desk->codeOf(kA1), kA1, again.path(), *keys).ok());
    }

    /// It was stolen, stands in the hall all the same, and has the hub's name in its certificate.
    void aRevokedHubIsSentNothing()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        Machine counter(kendra, kA1, urlOf(*hub));
        const OriginId origin = counter.journal->origin();
        const auto link = counter.link();
        counter.issue(1);
        QTRY_COMPARE_WITH_TIMEOUT(hubMachine.has(origin), std::uint64_t(1), kSoon);
        change(kendra, [&](Roster &r) { return revokeStation(r, QStringLiteral("HUB"), kendra.clock.now()); });
        // On the connection that stands, too.
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().problem, QStringLiteral("sync.server-revoked"), kSoon);
        counter.issue(2);
        bool told = false;
        link->claim(QStringLiteral("r1"), QStringLiteral("A"), [&](const KendraLink::Claim &claim) {
            told = true;
            QCOMPARE(claim.problem.code, QStringLiteral("sync.server-revoked"));
        });
        QTRY_VERIFY_WITH_TIMEOUT(told, kSoon);
        QCOMPARE(hubMachine.has(origin), std::uint64_t(1));
    }

    void theBundleOfARevokedStationStaysOutside()
    {
        TestKendra kendra;
        Machine hub(kendra, QStringLiteral("HUB"));
        Machine stolen(kendra, kA1);
        stolen.issue(1);
        JournalStore outStore(*stolen.journal);
        VaultStore outBlobs(*stolen.vault);
        JournalStore inStore(*hub.journal);
        VaultStore inBlobs(*hub.vault);
        must(stolen.enrolment.book->adopt(kendra.desk->book()->bytes()));
        const BundlePlace from{outStore, outBlobs, *stolen.enrolment.book, kA1, *stolen.keys};
        const BundlePlace to{inStore, inBlobs, *kendra.desk->book(), QStringLiteral("HUB"), *hub.keys};
        QTemporaryDir stick;
        must(exportBundle(from, stick.path(), false, kendra.clock.now(), kendra.random));
        change(kendra, [&](Roster &r) { return revokeStation(r, kA1, kendra.clock.now()); });
        must(kendra.desk->book()->refresh());
        QCOMPARE(importBundle(to, stick.path()).fault().code, "sync.station-revoked");
        QCOMPARE(hub.has(stolen.journal->origin()), std::uint64_t(0));
    }

    void aDamagedFileChangesNothing()
    {
        TestKendra kendra;
        const auto book = kendra.desk->book();
        const QByteArray good = book->bytes();
        QByteArray bad = good;
        bad[bad.size() / 2] = char(bad.at(bad.size() / 2) ^ 1);
        must(files::writeDurably(kendra.dir.path() + QStringLiteral("/authority/roster.cbor"), bad, 0644));
        QVERIFY(!book->refresh().ok());
        QCOMPARE(book->bytes(), good);
        QVERIFY(!tried(kendra, [](Roster &r) { return revokeStation(r, kA1, 1); }).ok());
    }
};

QTEST_GUILESS_MAIN(tst_Rosters)
#include "tst_Rosters.moc"
