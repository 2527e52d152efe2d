// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/base/Files.h>
#include <seva/sync/RovingTransport.h>
#include <seva/sync/SubnetProbe.h>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kDeadline = 20'000;
constexpr int kPatience = 60'000;

/// A server that says what it is told to.
class Says
{
public:
    using Answer = std::function<HttpResponse(const HttpRequest &)>;
    Says(const TlsFiles &tls, Answer answer, const QString &address = QStringLiteral("127.0.0.1"), quint16 port = 0)
        : m_answer(std::move(answer))
    {
        m_server = must(HttpServer::start({address, port, tls}, [this](const HttpRequest &request, const Respond &to) {
            ++asked;
            HttpResponse response = m_answer(request);
            if (response.status == 0)
                held.append(to);
            else
                to(response);
        }));
        url = QStringLiteral("https://%1:%2").arg(address).arg(m_server->port());
    }
    quint16 port() const { return m_server->port(); }

    std::atomic<int> asked = 0;
    QList<Respond> held; ///< what was answered with 0: not at all
    QString url;

private:
    const Answer m_answer;
    std::unique_ptr<HttpServer> m_server;
};

HttpResponse saying(const QByteArray &word)
{
    HttpResponse response;
    response.body = word;
    return response;
}

HttpResponse follower(const QString &leader)
{
    return refusal(421, Fault{QStringLiteral("sync.not-the-hub"), leader});
}

HttpRequest question(const QByteArray &target = "/v1/cursors")
{
    HttpRequest request;
    request.method = "GET";
    request.target = target;
    return request;
}

/// Connections that are taken and never answered, on every address of this machine; counts them.
class Tarpit
{
public:
    Tarpit() : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in any{};
        any.sin_family = AF_INET;
        socklen_t size = sizeof any;
        auto *address = reinterpret_cast<sockaddr *>(&any);
        if (::bind(m_listener, address, size) != 0 || ::listen(m_listener, 128) != 0
            || ::getsockname(m_listener, address, &size) != 0)
            qFatal("no tarpit");
        port = ntohs(any.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~Tarpit()
    {
        m_stopping = true;
        m_thread.join();
        for (const pollfd &each : m_open)
            ::close(each.fd);
        ::close(m_listener);
    }

    quint16 port = 0;
    std::atomic<int> taken = 0;
    std::atomic<int> atOnce = 0;

private:
    void run()
    {
        while (!m_stopping) {
            QList<pollfd> all = m_open;
            all.append({m_listener, POLLIN, 0});
            ::poll(all.data(), nfds_t(all.size()), 20);
            m_open.clear();
            for (const pollfd &each : std::as_const(all)) {
                if (each.fd == m_listener)
                    continue;
                char bytes[4096];
                if (each.revents != 0 && ::recv(each.fd, bytes, sizeof bytes, MSG_DONTWAIT) == 0)
                    ::close(each.fd);
                else
                    m_open.append({each.fd, POLLIN, 0});
            }
            if (all.last().revents != 0) {
                m_open.append({::accept(m_listener, nullptr, nullptr), POLLIN, 0});
                ++taken;
            }
            atOnce = std::max(atOnce.load(), int(m_open.size()));
        }
    }

    const int m_listener;
    QList<pollfd> m_open;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace

class tst_Roving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowersWordIsObeyedAtOnce();
    void whatWasUnderWayAtTheOneLeftFails();
    void whenOneDiesTheNextIsAskedAndRemembered();
    void withoutAnyItBrowses();
    void busyIsNoReasonToGo();
    void theSubnetIsProbedAndOnlyTheHandshakeDecides();
    void theProbeAsksSixteenAtOnce();

private:
    Roving parts(const QList<FoundAt> &places)
    {
        Roving out;
        out.tls = m_station.enrolment.tls;
        out.arguments = places;
        return out;
    }

    QTemporaryDir m_dir;
    TestKendra m_kendra;
    Machine m_hub{m_kendra, QStringLiteral("HUB")};
    Machine m_station{m_kendra, QStringLiteral("A-01")};
    const TlsFiles &m_tls = m_hub.enrolment.tls;
};

void tst_Roving::aFollowersWordIsObeyedAtOnce()
{
    Says leader(m_tls, [](const HttpRequest &) { return saying("leader"); });
    Says first(m_tls, [](const HttpRequest &) { return follower(QStringLiteral("HUB-3")); });
    Says second(m_tls, [](const HttpRequest &) { return follower(QStringLiteral("HUB")); });
    RovingTransport line(parts({{first.url, "HUB"}, {second.url, "HUB-2"}, {leader.url, "HUB-3"}}), m_kendra.clock,
                         m_kendra.random);
    QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("leader"));
    QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("leader"));
    QCOMPARE(first.asked, 1);
    QCOMPARE(second.asked, 0);
    QCOMPARE(line.current(), leader.url);
    // Two that name each other: the question comes back, it does not go round for ever.
    Says other(m_tls, [](const HttpRequest &) { return follower(QStringLiteral("HUB")); });
    Says one(m_tls, [](const HttpRequest &) { return follower(QStringLiteral("HUB-2")); });
    RovingTransport round(parts({{one.url, "HUB"}, {other.url, "HUB-2"}}), m_kendra.clock, m_kendra.random);
    QCOMPARE(must(round.ask(question(), kDeadline)).status, 421);
    QCOMPARE(one.asked + other.asked, RovingTransport::kFollowMost + 1);
}

void tst_Roving::whatWasUnderWayAtTheOneLeftFails()
{
    std::atomic<bool> deposed = false;
    Says old(m_tls, [&](const HttpRequest &request) {
        if (request.target == "/v1/pull")
            return HttpResponse{.status = 0};
        return deposed ? follower(QStringLiteral("HUB-2")) : saying("old");
    });
    Says young(m_tls, [](const HttpRequest &) { return saying("young"); });
    RovingTransport line(parts({{old.url, "HUB"}, {young.url, "HUB-2"}}), m_kendra.clock, m_kendra.random);
    QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("old"));
    std::promise<Result<HttpResponse>> pulled;
    line.send(question("/v1/pull"), kDeadline, [&](const Result<HttpResponse> &r) { pulled.set_value(r); });
    QTRY_COMPARE(old.asked.load(), 2);
    deposed = true;
    QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("young"));
    const Result<HttpResponse> left = pulled.get_future().get();
    QVERIFY(!left.ok());
    QCOMPARE(left.fault().code, QStringLiteral("sync.unreachable"));
}

void tst_Roving::whenOneDiesTheNextIsAskedAndRemembered()
{
    auto first = std::make_unique<Says>(m_tls, [](const HttpRequest &) { return saying("first"); });
    Says second(m_tls, [](const HttpRequest &) { return saying("second"); });
    Roving given = parts({{first->url, "HUB"}, {second.url, "HUB-2"}});
    given.lastWorked = m_dir.filePath(QStringLiteral("last-hub"));
    {
        RovingTransport line(given, m_kendra.clock, m_kendra.random);
        QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("first"));
        first.reset();
        int failures = 0;
        while (line.current() != second.url && failures < 10)
            failures += line.ask(question(), kDeadline).ok() ? 0 : 1;
        QVERIFY2(failures <= Endpoints::kAttemptsMost, qPrintable(QString::number(failures)));
        QCOMPARE(must(line.ask(question(), kDeadline)).body, QByteArray("second"));
        const auto kept = [&] { return files::read(given.lastWorked, 1'000); };
        QTRY_VERIFY(kept().ok() && *kept() == second.url.toUtf8() + '\n');
    }
    RovingTransport again(given, m_kendra.clock, m_kendra.random);
    QCOMPARE(again.current(), second.url);
    const QStringList words = wordsOf(again.candidates());
    QCOMPARE(words.size(), 2);
    QCOMPARE(words.first(), second.url + QStringLiteral(" (last-worked): not asked"));
}

void tst_Roving::withoutAnyItBrowses()
{
    Says hub(m_tls, [](const HttpRequest &) { return saying("hub"); });
    Roving given = parts({{QStringLiteral("https://127.0.0.1:1")}});
    given.rules.browse = true;
    std::atomic<int> browsed = 0;
    given.browse = [&](const std::function<bool()> &) {
        return browsed++ == 0 ? QList<FoundAt>{{hub.url, QStringLiteral("HUB")}} : QList<FoundAt>{};
    };
    RovingTransport line(given, m_kendra.clock, m_kendra.random);
    QTRY_VERIFY_WITH_TIMEOUT(line.ask(question(), kDeadline).ok(), kDeadline);
    QCOMPARE(browsed, 1);
    QCOMPARE(line.candidates().last().from, LearntFrom::Mdns);
}

void tst_Roving::busyIsNoReasonToGo()
{
    Says busy(m_tls, [](const HttpRequest &) { return refusal(503, Fault{QStringLiteral("sync.x"), {}}); });
    Says idle(m_tls, [](const HttpRequest &) { return saying("idle"); });
    RovingTransport line(parts({{busy.url}, {idle.url}}), m_kendra.clock, m_kendra.random);
    for (int i = 0; i < 2 * Endpoints::kAttemptsMost; ++i)
        QCOMPARE(must(line.ask(question(), kDeadline)).status, 503);
    QCOMPARE(idle.asked, 0);
}

void tst_Roving::theSubnetIsProbedAndOnlyTheHandshakeDecides()
{
    TestKendra elsewhere;
    Machine strangersHub{elsewhere, QStringLiteral("HUB")};
    Says hub(
        m_tls, [](const HttpRequest &) { return saying("hub"); }, QStringLiteral("127.0.0.77"));
    Says stranger(
        strangersHub.enrolment.tls, [](const HttpRequest &) { return saying("stranger"); }, QStringLiteral("127.0.0.9"),
        hub.port());
    Roster roster;
    roster.stations.append({QStringLiteral("HUB"), QStringLiteral("HUB"), {}, {}, {}, {}, {}});
    roster.stations[0].addresses = {QStringLiteral("127.0.0.5:%1").arg(hub.port())};
    const QStringList plan = probePlan(roster);
    QVERIFY(plan.contains(stranger.url) && plan.contains(hub.url));
    CurlTransport transport({}, m_station.enrolment.tls);
    // A machine under load may need more than the 300 ms of one try.
    QTRY_COMPARE_WITH_TIMEOUT(probe(transport, plan, [] { return false; }), QList<FoundAt>{FoundAt{hub.url}},
                              kPatience);
    QCOMPARE(stranger.asked, 0);
}

void tst_Roving::theProbeAsksSixteenAtOnce()
{
    Tarpit tarpit;
    QStringList urls;
    for (int host = 1; host <= 3 * kProbeAtOnce; ++host)
        urls.append(QStringLiteral("https://127.0.1.%1:%2").arg(host).arg(tarpit.port));
    CurlTransport transport({}, m_station.enrolment.tls);
    QElapsedTimer took;
    took.start();
    QVERIFY(probe(transport, urls, [] { return false; }).isEmpty());
    QVERIFY(took.elapsed() >= 3 * kProbeDeadline);
    QTRY_COMPARE(tarpit.taken.load(), urls.size());
    QVERIFY2(tarpit.atOnce >= 2 && tarpit.atOnce <= kProbeAtOnce, qPrintable(QString::number(tarpit.atOnce)));
}

QTEST_GUILESS_MAIN(tst_Roving)
#include "tst_Roving.moc"
