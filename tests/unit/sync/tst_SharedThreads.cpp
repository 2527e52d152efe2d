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

/// A machine that serves, another that asks, and the threads of all servers.
struct Place
{
    std::unique_ptr<HttpServer> serve(HttpServer::Handler handler) const
    {
        ServerOptions options;
        options.tls = hub.enrolment.tls;
        options.shared = threads;
        return must(HttpServer::start(options, std::move(handler)));
    }
    CurlTransport lineTo(quint16 port) const
    {
        return CurlTransport(QStringLiteral("https://127.0.0.1:%1").arg(port), station.enrolment.tls);
    }

    TestKendra kendra;
    const Machine hub{kendra, QStringLiteral("HUB")};
    const Machine station{kendra, QStringLiteral("A-01")};
    const std::shared_ptr<ServerThreads> threads = std::make_shared<ServerThreads>(2);
};

} // namespace

class TestSharedThreads : public QObject
{
    Q_OBJECT

private:
    static QByteArray ask(CurlTransport &line)
    {
        const Result<HttpResponse> answer = line.ask(HttpRequest{"GET", "/", {}, {}, {}}, kDeadline);
        return answer.ok() ? answer->body : answer.fault().code.toUtf8();
    }

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void eachAnswersForItself()
    {
        const Place place;
        const auto one = place.serve([](const HttpRequest &, const Respond &to) { to(saying("one")); });
        auto two = place.serve([](const HttpRequest &, const Respond &to) { to(saying("two")); });
        CurlTransport toOne = place.lineTo(one->port());
        CurlTransport toTwo = place.lineTo(two->port());
        QCOMPARE(ask(toOne), QByteArray("one"));
        QCOMPARE(ask(toTwo), QByteArray("two"));
        two.reset(); // with a connection that stands
        QCOMPARE(ask(toOne), QByteArray("one"));
        QCOMPARE(ask(toTwo), QByteArray("sync.unreachable"));
    }

    /// When a server has gone, so has its handler; the others are answered meanwhile.
    void theEndWaitsForWhatIsUnderWay()
    {
        const Place place;
        const auto other = place.serve([](const HttpRequest &, const Respond &to) { to(saying("other")); });
        std::binary_semaphore begun(0), finish(0);
        std::atomic<bool> first = true, gone = false;
        auto slow = place.serve([&](const HttpRequest &, const Respond &to) {
            if (first.exchange(false)) {
                begun.release();
                finish.acquire();
            }
            to(saying("late"));
        });
        const quint16 port = slow->port();
        CurlTransport toSlow = place.lineTo(port);
        std::thread asking([&] { ask(toSlow); });
        begun.acquire();
        std::thread ending([&] {
            slow.reset();
            gone = true;
        });
        // Its port is closed: it is ending, and must not have ended.
        CurlTransport again = place.lineTo(port);
        const auto isClosed = [&] { return !again.ask(HttpRequest{"GET", "/", {}, {}, {}}, kShort).ok(); };
        const bool closed = QTest::qWaitFor(isClosed, kDeadline);
        CurlTransport toOther = place.lineTo(other->port());
        const QByteArray heard = ask(toOther);
        const bool tooEarly = gone;
        finish.release();
        ending.join();
        asking.join();
        QCOMPARE(heard, QByteArray("other"));
        QVERIFY(closed && !tooEarly);
    }

    /// Whoever still owes an answer finds nobody, and may say so at any time.
    void anAnswerThatIsOwedKeepsNoServer()
    {
        const Place place;
        Respond owed;
        std::binary_semaphore asked(0);
        auto server = place.serve([&](const HttpRequest &, const Respond &to) {
            owed = to;
            asked.release();
        });
        CurlTransport line = place.lineTo(server->port());
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
        const Place place;
        std::atomic<quint16> port = 0;
        std::atomic<int> answered = 0;
        std::vector<std::jthread> stations; // which stop and end with the test
        for (int i = 0; i < 4; ++i)
            stations.emplace_back([&](const std::stop_token &stop) {
                while (!stop.stop_requested()) {
                    CurlTransport line = place.lineTo(port);
                    if (ask(line) == "here")
                        ++answered;
                }
            });
        for (int turn = 0; turn < 30; ++turn) {
            const auto server = place.serve([](const HttpRequest &, const Respond &to) { to(saying("here")); });
            const int before = answered;
            port = server->port();
            QTRY_VERIFY_WITH_TIMEOUT(answered > before, kDeadline);
        }
    }
};

QTEST_GUILESS_MAIN(TestSharedThreads)
#include "tst_SharedThreads.moc"
