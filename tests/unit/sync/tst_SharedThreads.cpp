// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Servers of many Kendras in the same threads: one ends, with whatever it was doing, and the others go on.
#include "SyncKit.h"

#include <atomic>
#include <semaphore>
#include <thread>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kDeadline = 20'000;
constexpr int kShort = 1'000;

HttpResponse saying(const char *what)
{
    HttpResponse response;
    response.body = what;
    return response;
}

} // namespace

class TestSharedThreads : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> serve(const Machine &hub, const std::shared_ptr<ServerThreads> &threads,
                                      HttpServer::Handler handler)
    {
        ServerOptions options;
        options.tls = hub.enrolment.tls;
        options.shared = threads;
        return must(HttpServer::start(options, std::move(handler)));
    }
    static QByteArray ask(CurlTransport &line)
    {
        const Result<HttpResponse> answer = line.ask(HttpRequest{"GET", "/", {}, {}, {}}, kDeadline);
        return answer.ok() ? answer->body : answer.fault().code.toUtf8();
    }
    static QString urlOf(const HttpServer &server) { return QStringLiteral("https://127.0.0.1:%1").arg(server.port()); }

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void eachAnswersForItself()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        const auto threads = std::make_shared<ServerThreads>(2);
        const auto one = serve(hub, threads, [](const HttpRequest &, const Respond &to) { to(saying("one")); });
        auto two = serve(hub, threads, [](const HttpRequest &, const Respond &to) { to(saying("two")); });
        CurlTransport toOne(urlOf(*one), station.enrolment.tls);
        CurlTransport toTwo(urlOf(*two), station.enrolment.tls);
        QCOMPARE(ask(toOne), QByteArray("one"));
        QCOMPARE(ask(toTwo), QByteArray("two"));
        two.reset(); // with a connection that stands
        QCOMPARE(ask(toOne), QByteArray("one"));
        QCOMPARE(ask(toTwo), QByteArray("sync.unreachable"));
    }

    /// When a server has gone, so has its handler; the others are answered meanwhile.
    void theEndWaitsForWhatIsUnderWay()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        const auto threads = std::make_shared<ServerThreads>(2);
        const auto other = serve(hub, threads, [](const HttpRequest &, const Respond &to) { to(saying("other")); });
        std::binary_semaphore begun(0), finish(0);
        std::atomic<bool> first = true, gone = false;
        auto slow = serve(hub, threads, [&](const HttpRequest &, const Respond &to) {
            if (first.exchange(false)) {
                begun.release();
                finish.acquire();
            }
            to(saying("late"));
        });
        const QString url = urlOf(*slow);
        CurlTransport toSlow(url, station.enrolment.tls);
        std::thread asking([&] { ask(toSlow); });
        begun.acquire();
        std::thread ending([&] {
            slow.reset();
            gone = true;
        });
        // Its port is closed: it is ending, and must not have ended.
        CurlTransport again(url, station.enrolment.tls);
        QTRY_COMPARE_WITH_TIMEOUT(again.ask(HttpRequest{"GET", "/", {}, {}, {}}, kShort).ok(), false, kDeadline);
        CurlTransport toOther(urlOf(*other), station.enrolment.tls);
        const QByteArray heard = ask(toOther);
        const bool tooEarly = gone;
        finish.release();
        ending.join();
        asking.join();
        QCOMPARE(heard, QByteArray("other"));
        QVERIFY(!tooEarly);
    }

    /// Whoever still owes an answer finds nobody, and may say so at any time.
    void anAnswerThatIsOwedKeepsNoServer()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        const auto threads = std::make_shared<ServerThreads>(2);
        Respond owed;
        std::binary_semaphore asked(0);
        auto server = serve(hub, threads, [&](const HttpRequest &, const Respond &to) {
            owed = to;
            asked.release();
        });
        CurlTransport line(urlOf(*server), station.enrolment.tls);
        QByteArray heard;
        std::thread asking([&] { heard = ask(line); });
        asked.acquire();
        server.reset();
        asking.join();
        QCOMPARE(heard, QByteArray("sync.unreachable"));
        owed(saying("nobody hears this"));
    }

    /// Servers come and go under stations that keep asking.
    void manyTimes()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        const auto threads = std::make_shared<ServerThreads>(3);
        std::atomic<bool> over = false;
        std::atomic<quint16> port = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> stations;
        for (int i = 0; i < 4; ++i)
            stations.emplace_back([&] {
                while (!over) {
                    CurlTransport line(QStringLiteral("https://127.0.0.1:%1").arg(port.load()), station.enrolment.tls);
                    if (ask(line) == "here")
                        ++answered;
                }
            });
        for (int turn = 0; turn < 30; ++turn) {
            const auto server = serve(hub, threads, [](const HttpRequest &, const Respond &to) { to(saying("here")); });
            const int before = answered;
            port = server->port();
            QTRY_VERIFY_WITH_TIMEOUT(answered > before, kDeadline);
        }
        over = true;
        for (std::thread &each : stations)
            each.join();
    }
};

QTEST_GUILESS_MAIN(TestSharedThreads)
#include "tst_SharedThreads.moc"
