// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RawLine.h"
#include "SyncKit.h"

#include <seva/sync/HubClient.h>

#include <QSemaphore>
#include <QThread>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

class tst_Hub : public QObject
{
    Q_OBJECT

private:
    static HttpResponse ask(const QString &url, const TlsFiles &tls, const QByteArray &method, const QByteArray &target,
                            const QByteArray &body = {})
    {
        CurlTransport transport(url, tls);
        HttpRequest request;
        request.method = method;
        request.target = target;
        request.body = body;
        const Result<HttpResponse> response = transport.ask(request, 5'000);
        return response.ok() ? *response : HttpResponse{.status = 0};
    }

private Q_SLOTS:
    void eventsGoUpAndDownAndCapturesFollow()
    {
        TestKendra kendra;
        Machine centreMachine(kendra, QStringLiteral("DC"));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto centre = centreMachine.serve(HubParts::Role::DataCentre);
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*centre));
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        Machine display(kendra, QStringLiteral("DISPLAY-01"), urlOf(*hub));
        const VisitId visit = kiosk.issue(1);
        const Digest photo = must(kiosk.vault->store(visit, QByteArray(600'000, 'p')));
        const auto kioskLink = kiosk.link();
        const auto displayLink = display.link();
        QTRY_COMPARE_WITH_TIMEOUT(display.has(kiosk.journal->origin()), std::uint64_t(1), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(centreMachine.has(kiosk.journal->origin()), std::uint64_t(1), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(centreMachine.vault->has(photo), 20'000);
        QCOMPARE(must(centreMachine.vault->open(visit, photo)), QByteArray(600'000, 'p'));
        QTRY_COMPARE_WITH_TIMEOUT(kioskLink->uplink().waitingEvents, std::uint64_t(0), 5'000);
        QCOMPARE(kioskLink->uplink().link, Uplink::Link::Linked);
        // A display fetches what it needs.
        std::optional<Result<void>> fetched;
        displayLink->fetchCapture(photo, [&](const Result<void> &answer) { fetched = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(fetched.has_value(), 10'000);
        QVERIFY(fetched->ok());
        QVERIFY(display.vault->has(photo));
    }

    void aCallReachesTheDisplaySoon()
    {
        QSemaphore arrived;
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        Machine display(kendra, QStringLiteral("DISPLAY-01"), urlOf(*hub));
        const auto kioskLink = kiosk.link();
        const auto displayLink = display.link();
        QTRY_COMPARE_WITH_TIMEOUT(displayLink->uplink().link, Uplink::Link::Linked, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(kioskLink->uplink().link, Uplink::Link::Linked, 10'000);
        display.journal->observe([&](const QList<Event> &events) {
            arrived.release(int(std::count_if(events.begin(), events.end(), [&](const Event &event) {
                return event.origin == kiosk.journal->origin();
            })));
        });
        QList<qint64> times;
        for (int i = 1; i <= 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            kiosk.issue(i);
            QVERIFY(arrived.tryAcquire(1, 10'000));
            times.append(timer.elapsed());
        }
        std::sort(times.begin(), times.end());
        qInfo() << "event to other station, ms:" << times;
        QVERIFY2(times.at(4) <= 300, "median over 300 ms");
    }

    void whatWasDoneWhileTheCentreWasAwayArrivesOnce()
    {
        TestKendra kendra;
        Machine centreMachine(kendra, QStringLiteral("DC"));
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        auto centre = centreMachine.serve(HubParts::Role::DataCentre);
        const quint16 port = centre->port();
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*centre));
        Machine kiosk(kendra, QStringLiteral("KIOSK-01"), urlOf(*hub));
        const auto link = kiosk.link();
        const OriginId origin = kiosk.journal->origin();
        for (int i = 1; i <= 30; ++i)
            kiosk.issue(i);
        centre.reset(); // mid-way, wherever it is
        for (int i = 31; i <= 60; ++i)
            kiosk.issue(i);
        QTRY_COMPARE_WITH_TIMEOUT(hubMachine.has(origin), std::uint64_t(60), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(link->uplink().waitingUpstream > 0 && !link->uplink().upstreamLinked, 15'000);
        centre = centreMachine.serve(HubParts::Role::DataCentre, {}, port);
        QTRY_COMPARE_WITH_TIMEOUT(centreMachine.has(origin), std::uint64_t(60), 20'000);
        QCOMPARE(centreMachine.journal->heads().value(origin).head, kiosk.journal->heads().value(origin).head);
        QTRY_VERIFY_WITH_TIMEOUT(link->uplink().waitingUpstream == 0 && link->uplink().upstreamLinked, 15'000);
    }

    void claimsAndNumbersAnswerInTheCallersThread()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        const VisitId visit = hubMachine.issue(1);
        Machine counter(kendra, QStringLiteral("A-01"), urlOf(*hub));
        const auto link = counter.link();
        QList<KendraLink::Claim> answers;
        QThread *thread = QThread::currentThread();
        const auto keep = [&](const KendraLink::Claim &claim) {
            QCOMPARE(QThread::currentThread(), thread);
            answers.append(claim);
        };
        link->claim(QStringLiteral("r1"), QStringLiteral("A"), keep);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.at(0).kind, KendraLink::Claim::Kind::Granted);
        QCOMPARE(answers.at(0).visit, visit);
        link->claim(QStringLiteral("r2"), QStringLiteral("A"), keep);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.at(1).kind, KendraLink::Claim::Kind::NoneWaiting);
        std::optional<bool> leased;
        link->leaseNumbers(QStringLiteral("N"), [&](bool granted) { leased = granted; });
        QTRY_COMPARE(leased, std::optional<bool>(true));
        QTRY_VERIFY_WITH_TIMEOUT(counter.has(hubMachine.journal->origin()) > 0, 5'000);
        hub.reset();
        QElapsedTimer timer;
        timer.start();
        link->claim(QStringLiteral("r3"), QStringLiteral("A"), keep);
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.at(2).kind, KendraLink::Claim::Kind::Unreachable);
        QVERIFY(timer.elapsed() < 1'500);
        // Offline only when the hub has long noticed the silence.
        QCOMPARE(link->uplink().link == Uplink::Link::Offline, false);
        QTRY_COMPARE_WITH_TIMEOUT(link->uplink().link, Uplink::Link::Offline, 10'000);
    }

    void whoHasNoCertificateMayOnlyEnrol()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        const TlsFiles nobody{hubMachine.enrolment.tls.authority, {}, {}, false};
        QCOMPARE(ask(urlOf(*hub), nobody, "GET", "/v1/cursors").status, 403);
        QCOMPARE(ask(urlOf(*hub), nobody, "POST", "/v1/pull", "x").status, 403);
        QCOMPARE(ask(urlOf(*hub), nobody, "GET", "/v1/roster").status, 403);
        QCOMPARE(ask(urlOf(*hub), nobody, "GET", "/v1/ca").status, 200);
        // Another authority's certificate does not even get through the handshake.
        TestKendra other;
        Machine stranger(other, QStringLiteral("A-01"));
        TlsFiles wrong = stranger.enrolment.tls;
        wrong.authority = hubMachine.enrolment.tls.authority;
        QCOMPARE(ask(urlOf(*hub), wrong, "GET", "/v1/cursors").status, 0);
        // And a hub of another authority is not talked to.
        QCOMPARE(ask(urlOf(*hub), stranger.enrolment.tls, "GET", "/v1/ca").status, 0);
    }

    void codesEnrolOnceAndOnlyAtTheirAuthority()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        QTemporaryDir dir;
        QTemporaryDir otherDir;
        const auto keys = must(openSoftwareKeyStore(dir.path(), kendra.random));
        const auto otherKeys = must(openSoftwareKeyStore(otherDir.path(), kendra.random));
        const QString code = kendra.desk->codeOf("A-01");
        const auto refusedWith = [&](const QString &used, const StationId &station, const KeyStore &with) {
            const auto result = enrol(urlOf(*hub), used, station, otherDir.path(), with);
            return result.ok() ? QStringLiteral("enrolled") : result.fault().code;
        };
        QCOMPARE(refusedWith("AAAAAAAAAA-" + code.section('-', -1), "A-01", *otherKeys), "sync.code-wrong");
        QCOMPARE(refusedWith(code, "A-02", *otherKeys), "sync.code-wrong");
        QCOMPARE(refusedWith(code.section('-', 0, 0) + "-00000000000000000000", "A-01", *otherKeys),
                 "sync.authority-not-the-codes");
        const Enrolment enrolled = must(enrol(urlOf(*hub), code, "A-01", dir.path(), *keys));
        QCOMPARE(enrolled.station, QStringLiteral("A-01"));
        QCOMPARE(enrolled.book->signingKey("A-01"), keys->signingPublic());
        QCOMPARE(must(journalOptions(enrolled, *keys)).kendraSecretSeed.size(), 32);
        QCOMPARE(refusedWith(code, "A-01", *otherKeys), "sync.code-wrong");
        QCOMPARE(must(loadEnrolment(dir.path())).hubUrl, urlOf(*hub));
        QCOMPARE(QFile::permissions(enrolled.tls.key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(HubClient(enrolled).status("AH", QDate(2000, 1, 1)).value(), QByteArray("{\"found\":false}"));
    }

    void oversizedTruncatedAndForeignTrafficIsHarmless()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        const TlsFiles tls = hubMachine.enrolment.tls;
        QCOMPARE(ask(urlOf(*hub), tls, "POST", "/v1/keys", QByteArray(kBodyMaxBytes + 1, 'x')).status, 413);
        QCOMPARE(ask(urlOf(*hub), tls, "POST", "/v1/keys", "garbage").status, 400);
        QCOMPARE(ask(urlOf(*hub), tls, "GET", "/v1/" + QByteArray(kHeaderMaxBytes, 'y')).status, 431);
        QCOMPARE(ask(urlOf(*hub), tls, "DELETE", "/v1/cursors").status, 404);
        const QByteArray head = "POST /v1/keys HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n";
        {
            RawLine plain(hub->port());
            plain.sendPlain("GET /v1/cursors HTTP/1.1\r\n\r\n");
            QVERIFY(plain.closedWithin(5'000));
            RawLine truncated(hub->port(), &tls);
            truncated.send(head + "half a body");
        }
        RawLine noise(hub->port(), &tls);
        noise.send("\x01\x02 nonsense \r\n\r\n");
        QVERIFY(noise.readAll(5'000).startsWith("HTTP/1.1 400"));
        QCOMPARE(ask(urlOf(*hub), tls, "GET", "/v1/cursors").status, 200);
    }

    void aSlowSenderIsCutOff()
    {
        TestKendra kendra;
        Machine hubMachine(kendra, QStringLiteral("HUB"));
        const auto hub = hubMachine.serve(HubParts::Role::KendraHub);
        RawLine slow(hub->port(), &hubMachine.enrolment.tls);
        QElapsedTimer timer;
        timer.start();
        // A byte every half second never ends the header.
        while (timer.elapsed() < 2 * kReadDeadlineSeconds * 1000 && slow.send("G") && !slow.closedWithin(500)) {
        }
        QVERIFY2(timer.elapsed() < (kReadDeadlineSeconds + 4) * 1000, "still connected");
        QCOMPARE(ask(urlOf(*hub), hubMachine.enrolment.tls, "GET", "/v1/cursors").status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_Hub)
#include "tst_Hub.moc"
