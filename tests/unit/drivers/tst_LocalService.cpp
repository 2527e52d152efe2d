// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"
#include "RawService.h"

#include <seva/drivers/LocalService.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>

#include <future>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kAtOnceMs = 5'000;

QString endOf(const Result<LocalAnswer> &answer)
{
    return answer ? QString::fromLatin1(QByteArray::number(answer->status) + ' ' + answer->body) : answer.fault().code;
}

LocalRequest to(int port)
{
    LocalRequest request;
    request.port = port;
    request.method = "MOSIPDINFO";
    request.path = "/info";
    request.bodyMost = 1'000;
    request.headerMost = 2'000;
    return request;
}

bool isJsonList(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).isArray();
}

} // namespace

class tst_LocalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByAnyWordAndSaysWhatCame()
    {
        QByteArray heard;
        RawService service([&heard](const RawService::Say &say, const QByteArray &question) {
            heard = question;
            say("HTTP/1.1 405 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]");
        });
        LocalRequest request = to(service.port());
        request.headers = {{"Content-Type", "application/json"}};
        request.body = R"({"type":"Finger"})";
        const auto answer = LocalService(m_clock).ask(request, {});
        QVERIFY2(answer, qPrintable(endOf(answer)));
        QCOMPARE(answer->status, 405);
        QCOMPARE(answer->contentType, QByteArray("application/json"));
        QCOMPARE(answer->body, QByteArray("[]"));
        QVERIFY2(heard.startsWith("MOSIPDINFO /info HTTP/1.1\r\n"), heard.constData());
        QVERIFY2(heard.endsWith("\r\n\r\n" + request.body), heard.constData());
        QVERIFY(!heard.contains("Expect") && !heard.contains("Accept-Encoding"));
    }

    void everyEndHasItsName_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const QByteArray &said, const char *end) {
            QTest::newRow(name) << said << QString::fromLatin1(end);
        };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        row("whole", ok + "Content-Length: 4\r\n\r\nbody", "200 body");
        row("until the end of the line", ok + "\r\nbody", "200 body");
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nbody", "200 body");
        row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n", "200 body");
        row("an answer before the answer", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "\r\nbody", "200 body");
        row("empty", ok + "Content-Length: 0\r\n\r\n", "200 ");
        row("four gigabytes promised", ok + "Content-Length: 4294967296\r\n\r\nx", "devices.service-too-large");
        row("beyond 64 bits", ok + "Content-Length: 99999999999999999999\r\n\r\nx", "devices.service-garbage");
        row("length below nothing", ok + "Content-Length: -1\r\n\r\nx", "devices.service-garbage");
        row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy", "devices.service-garbage");
        row("more than promised to be taken", ok + "\r\n" + QByteArray(1'001, 'x'), "devices.service-too-large");
        row("headers without end", ok + QByteArray("A: b\r\n").repeated(1'000), "devices.service-too-large");
        row("one header too long", ok + "A: " + QByteArray(3'000, 'b') + "\r\n\r\n", "devices.service-too-large");
        row("cut in the body", ok + "Content-Length: 5\r\n\r\nbody", "devices.service-cut");
        row("cut in a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n9\r\nbody", "devices.service-cut");
        row("nothing", "", "devices.service-cut");
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "devices.service-garbage");
        row("a chunk that is none", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", "devices.service-cut");
        row("elsewhere", "HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:1/\r\n\r\n", "devices.service-redirected");
    }
    void everyEndHasItsName()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, end);
        RawService service([&said](const RawService::Say &say, const QByteArray &) { say(said); });
        QCOMPARE(endOf(LocalService(m_clock).ask(to(service.port()), {})), end);
    }

    void aPromisedEndIsNotWaitedFor()
    {
        // The service keeps the line open after what it promised.
        RawService *me = nullptr;
        RawService service([&me](const RawService::Say &say, const QByteArray &) {
            say("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody");
            me->hold();
        });
        me = &service;
        QCOMPARE(endOf(LocalService(m_clock).ask(to(service.port()), {})), QStringLiteral("200 body"));
    }

    void aLengthThatCountsCharactersIsForgiven()
    {
        const QByteArray body = QStringLiteral("[\"अआइ\"]").toUtf8();
        RawService service([&body](const RawService::Say &say, const QByteArray &) {
            say("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n" + body);
        });
        LocalRequest request = to(service.port());
        request.whole = &isJsonList;
        const auto answer = LocalService(m_clock).ask(request, {});
        QVERIFY2(answer, qPrintable(endOf(answer)));
        QCOMPARE(answer->body, body);
    }

    void aStallEndsByTheClockAndByAStop()
    {
        RawService *me = nullptr;
        RawService service([&me](const RawService::Say &say, const QByteArray &) {
            say("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo");
            me->hold();
        });
        me = &service;
        for (const bool stopped : {false, true}) {
            ManualClock clock;
            const LocalService asker(clock);
            std::stop_source stop;
            const int before = service.asked();
            auto answer =
                std::async(std::launch::async, [&] { return asker.ask(to(service.port()), stop.get_token()); });
            QTRY_COMPARE(service.asked(), before + 1);
            clock.advance(4'999);
            QCOMPARE(answer.wait_for(std::chrono::milliseconds(60)), std::future_status::timeout);
            QElapsedTimer since;
            since.start();
            if (stopped)
                stop.request_stop();
            else
                clock.advance(1);
            QCOMPARE(endOf(answer.get()),
                     stopped ? QStringLiteral("devices.service-stopped") : QStringLiteral("devices.service-slow"));
            QVERIFY(since.elapsed() < kAtOnceMs);
        }
    }

    void aStreamIsTakenPieceByPiece()
    {
        RawService service([](const RawService::Say &say, const QByteArray &) {
            if (say("HTTP/1.0 200 OK\r\n\r\n"))
                while (say(QByteArray(1'000, 'x')))
                    continue;
        });
        qsizetype taken = 0;
        LocalRequest request = to(service.port());
        request.sink = [&taken](std::span<const char> piece) {
            taken += qsizetype(piece.size());
            return taken < 50'000;
        };
        const auto answer = LocalService(m_clock).ask(request, {});
        QVERIFY2(answer, qPrintable(endOf(answer)));
        QVERIFY(answer->body.isEmpty() && taken >= 50'000);
    }

    void manyPortsAreAskedAtOnce()
    {
        RawService good([](const RawService::Say &say, const QByteArray &) { say("HTTP/1.1 200 OK\r\n\r\nbody"); });
        RawService *me = nullptr;
        RawService stalls([&me](const RawService::Say &, const QByteArray &) { me->hold(); });
        me = &stalls;
        int nobody = 0;
        {
            const RawService gone([](const RawService::Say &, const QByteArray &) {});
            nobody = gone.port();
        }
        ManualClock clock;
        QList<LocalRequest> requests(100, to(nobody));
        requests[7] = to(stalls.port());
        requests[50] = to(good.port());
        requests[51].method = "bad word";
        const LocalService asker(clock);
        auto answers = std::async(std::launch::async, [&] { return asker.askAll(requests, {}); });
        QTRY_VERIFY(stalls.asked() == 1 && good.asked() == 1);
        clock.advance(5'000);
        QCOMPARE(answers.wait_for(std::chrono::milliseconds(kAtOnceMs)), std::future_status::ready);
        QMap<QString, int> ends;
        const auto all = answers.get();
        for (const auto &answer : all)
            ++ends[endOf(answer)];
        QCOMPARE(endOf(all[50]), QStringLiteral("200 body"));
        QCOMPARE(endOf(all[7]), QStringLiteral("devices.service-slow"));
        QCOMPARE(ends.value("devices.service-absent"), 97);
        QCOMPARE(ends.value("devices.service-question"), 1);
    }

    void nothingSlipsIntoTheQuestion_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("method") << QByteArray("GET / HTTP/1.1\r\nA") << QByteArray("/") << "127.0.0.1" << QByteArray();
        QTest::newRow("path") << QByteArray("GET") << QByteArray("/ HTTP/1.1\r\nA: b") << "127.0.0.1" << QByteArray();
        QTest::newRow("relative") << QByteArray("GET") << QByteArray("@evil/") << "127.0.0.1" << QByteArray();
        QTest::newRow("host") << QByteArray("GET") << QByteArray("/") << "127.0.0.1@evil" << QByteArray();
        QTest::newRow("header") << QByteArray("GET") << QByteArray("/") << "127.0.0.1" << QByteArray("a\r\nB: c");
    }
    void nothingSlipsIntoTheQuestion()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QString, host);
        QFETCH(QByteArray, value);
        LocalRequest request = to(9);
        request.method = method;
        request.path = path;
        request.host = host;
        request.headers = {{"A", value}};
        QCOMPARE(endOf(LocalService(m_clock).ask(request, {})), QStringLiteral("devices.service-question"));
    }

    void tlsIsHeldAgainstAnAuthorityOrAKey()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath("key.pem");
        const QString certificate = folder.filePath("certificate.pem");
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        const QStringList make{
            "req",   "-x509", "-newkey",  "ec",         "-pkeyopt", "ec_paramgen_curve:P-256",     "-nodes",
            "-days", "3650",  "-subj",    "/CN=Vendor", "-addext",  "subjectAltName=IP:127.0.0.1", "-keyout",
            key,     "-out",  certificate};
        QCOMPARE(runProgram(openssl, make).exit, 0);
        const QByteArray pem = runProgram(openssl, {"x509", "-in", certificate, "-noout", "-pubkey"}).out;
        const QByteArray der =
            QByteArray::fromBase64(pem.mid(pem.indexOf('\n')).replace("-----END PUBLIC KEY-----", ""));
        const QByteArray pin = "sha256//" + QCryptographicHash::hash(der, QCryptographicHash::Sha256).toBase64();

        // Another implementation's TLS; -www answers any question over GET.
        QProcess server;
        server.start(openssl, {"s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www"});
        QByteArray said;
        QVERIFY(QTest::qWaitFor([&] { return (said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"); },
                                10'000));
        LocalRequest request = to(said.mid(said.indexOf("127.0.0.1:") + 10).split('\n').first().toInt());
        request.tls = true;
        request.method = "GET";
        request.bodyMost = 100'000;
        const auto end = [&](const LocalTrust &trust) {
            request.trust = trust;
            const auto answer = LocalService(m_clock).ask(request, {});
            return answer ? QString::number(answer->status) : answer.fault().code;
        };
        const QString refused = QStringLiteral("devices.service-untrusted");
        QCOMPARE(end({certificate, {}, false}), QStringLiteral("200"));
        QCOMPARE(end({{}, pin, false}), QStringLiteral("200"));
        QCOMPARE(end({{}, {}, true}), QStringLiteral("200"));
        QCOMPARE(end({{}, {}, false}), refused);
        QCOMPARE(end({{}, "sha256//" + QByteArray(32, 'x').toBase64(), false}), refused);
        QCOMPARE(end({folder.filePath("missing.pem"), {}, false}), refused);
        server.kill();
        server.waitForFinished();
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(tst_LocalService)
#include "tst_LocalService.moc"
