// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process of the data centre for many Kendras.
#include "SmallStation.h"

#include <seva/events/AppointmentListed.h>
#include <seva/sync/CurlTransport.h>
#include <seva/sync/HubLink.h>
#include <seva/test/FreePort.h>
#include <seva/test/PostgresCluster.h>
#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kEvents = 20;
constexpr int kKills = 3;

QString demonstrationOf(const QString &kendra)
{
    return QString(demonstrationKendra()).replace(QStringLiteral("gj-bhj-psk"), kendra);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QJsonObject site(const QString &folder, const QString &kendra)
{
    return {{QStringLiteral("data"), folder},
            {QStringLiteral("listen"), QStringLiteral("127.0.0.1:%1").arg(freePort())},
            {QStringLiteral("kendra-config"), demonstrationOf(kendra)}};
}

QString codeOf(const QString &folder, const QString &station)
{
    QFile file(folder + QStringLiteral("/codes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(station).toString()
                                          : QString();
}

QString urlIn(const QByteArray &line)
{
    return QStringLiteral("https://127.0.0.1:") + QString::fromLatin1(line.mid(line.lastIndexOf(':') + 1).trimmed());
}

QStringList wordsFor(const QString &list)
{
    return {QStringLiteral("--role"), QStringLiteral("data-centre"), QStringLiteral("--services"),
            servicesFolder(),         QStringLiteral("--sites"),     list};
}

void speak(SmallStation &station)
{
    for (int i = 0; i < kEvents; ++i) {
        AppointmentListed listed;
        listed.kendra = QStringLiteral("GJ-BHJ-PSK");
        listed.service = QStringLiteral("passport.ordinary.fresh");
        listed.arn = QString::fromLatin1(station.random.bytes(8).toHex());
        station.record(draft(uuidV7(station.clock.now(), station.random.bytes(10)), listed));
    }
}

/// Whether what the station said is kept at the data centre.
bool isHeard(const sync::HubLink &link)
{
    return QTest::qWaitFor(
        [&] { return link.uplink().link == Uplink::Link::Linked && link.uplink().waitingEvents == 0; },
        kProgramMilliseconds);
}

bool isHeard(SmallStation &station)
{
    speak(station);
    return isHeard(sync::HubLink(station.self, *station.journal, station.vault, station.clock, station.random));
}

} // namespace

class TestSites : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString in(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString list(const QJsonArray &sites) const
    {
        write(in("sites.json"), QJsonDocument(QJsonObject{{QStringLiteral("sites"), sites}}).toJson());
        return in("sites.json");
    }

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    /// Two Kendras and a third whose folder is no folder: the two work at once, the third when it is mended.
    void eachKendraIsServed()
    {
        const PostgresCluster database;
        write(in("third"), "not a folder");
        const QString gj = QStringLiteral("gj-bhj-psk"), mission = QStringLiteral("us-was-mission");
        Running centre(QStringLiteral("seva-hub"),
                       wordsFor(list({site(in("first"), gj), site(in("third"), gj), site(in("second"), mission)}))
                           + QStringList{QStringLiteral("--store"), QString::fromUtf8(database.address())});
        const QString first = urlIn(centre.awaitLine("first: seva-hub: DC listening"));
        const QString second = urlIn(centre.awaitLine("second: seva-hub: DC listening"));
        SmallStation here(in("here"), first, codeOf(in("first"), QStringLiteral("A-01")), QStringLiteral("A-01"));
        SmallStation abroad(in("abroad"), second, codeOf(in("second"), QStringLiteral("HUB")), QStringLiteral("HUB"));
        QVERIFY(isHeard(here));
        QVERIFY(isHeard(abroad));
        QCOMPARE(database.ask("SELECT count(DISTINCT site) FROM seva.segment"), QByteArray("2"));
        QTRY_VERIFY_WITH_TIMEOUT(database.ask("SELECT count(*) FROM seva.event").toInt() >= 2 * kEvents,
                                 kProgramMilliseconds);
        // A machine of one Kendra is nobody at the other: another authority signed for it.
        sync::HttpRequest question;
        question.method = "GET";
        question.target = "/v1/cursors";
        sync::CurlTransport atHome(first, here.self.tls), astray(second, here.self.tls);
        QVERIFY(atHome.ask(question, kProgramMilliseconds).ok());
        QVERIFY(!astray.ask(question, kProgramMilliseconds).ok());
        QVERIFY(QFile::remove(in("third")));
        QVERIFY(!centre.awaitLine("third: seva-hub: DC listening").isEmpty());
        QVERIFY(centre.stop());
    }

    /// kill -9 while both Kendras are sending: started anew, each has everything once.
    void killedInTheMiddle()
    {
        const PostgresCluster database;
        const QStringList words = wordsFor(list({site(in("k1"), QStringLiteral("gj-bhj-psk")),
                                                 site(in("k2"), QStringLiteral("us-was-mission"))}))
                                  + QStringList{QStringLiteral("--store"), QString::fromUtf8(database.address())};
        auto centre = std::make_unique<Running>(QStringLiteral("seva-hub"), words);
        const QString first = urlIn(centre->awaitLine("k1: seva-hub: DC listening"));
        const QString second = urlIn(centre->awaitLine("k2: seva-hub: DC listening"));
        SmallStation here(in("k1-a"), first, codeOf(in("k1"), QStringLiteral("A-01")), QStringLiteral("A-01"));
        SmallStation abroad(in("k2-h"), second, codeOf(in("k2"), QStringLiteral("HUB")), QStringLiteral("HUB"));
        const sync::HubLink one(here.self, *here.journal, here.vault, here.clock, here.random);
        const sync::HubLink two(abroad.self, *abroad.journal, abroad.vault, abroad.clock, abroad.random);
        for (int kill = 0; kill < kKills; ++kill) {
            speak(here);
            speak(abroad);
            ::kill(pid_t(centre->pid()), SIGKILL);
            centre = std::make_unique<Running>(QStringLiteral("seva-hub"), words);
            QVERIFY(!centre->awaitLine("k2: seva-hub: DC listening").isEmpty());
        }
        QVERIFY(isHeard(one));
        QVERIFY(isHeard(two));
        QCOMPARE(database.ask("SELECT string_agg(n::text, ' ') FROM (SELECT sum(last - first + 1) AS n"
                              " FROM seva.segment GROUP BY site) s"),
                 QByteArray::number(kKills * kEvents) + ' ' + QByteArray::number(kKills * kEvents));
        QVERIFY(centre->stop());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("{\"sites\": [") << QByteArray("byte ");
        QTest::newRow("empty") << QByteArray("{\"sites\": []}") << QByteArray("1 to 1000");
        QTest::newRow("misspelt") << QByteArray(R"({"sites": [{"data": "/x", "listen": "127.0.0.1:0"},
                                                             {"data": "/y", "port": "1"}]})")
                                  << QByteArray("site 2: \"port\"");
        QTest::newRow("one folder twice") << QByteArray(R"({"sites": [{"data": "/x", "listen": "127.0.0.1:0"},
                                                                    {"data": "/x/", "listen": "127.0.0.1:0"}]})")
                                          << QByteArray("site 2: \"data\" of another");
        QTest::newRow("one port twice") << QByteArray(R"({"sites": [{"data": "/x", "listen": "127.0.0.1:7401"},
                                                                  {"data": "/y", "listen": "127.0.0.1:7401"}]})")
                                        << QByteArray("site 2: \"listen\" of another");
        QTest::newRow("no folder") << QByteArray(R"({"sites": [{"listen": "127.0.0.1:0"}]})")
                                   << QByteArray("site 1: no \"data\"");
        QTest::newRow("no port") << QByteArray(R"({"sites": [{"data": "/x", "listen": "127.0.0.1"}]})")
                                 << QByteArray("site 1: \"listen\"");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, said);
        write(in("wrong.json"), text);
        const Ended ended = runProgram(QStringLiteral("seva-hub"), wordsFor(in("wrong.json")));
        QCOMPARE(ended.exit, 1);
        QVERIFY2(ended.err.contains("hub.sites-malformed") && ended.err.contains(said), ended.err.constData());
    }

    void whatIsSaidOfEachIsNotSaidOfAll()
    {
        const Ended ended = runProgram(QStringLiteral("seva-hub"),
                                       wordsFor(in("sites.json")) + QStringList{QStringLiteral("--data"), in("x")});
        QCOMPARE(ended.exit, 2);
        QVERIFY2(ended.err.contains("--sites and --data"), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestSites)
#include "tst_Sites.moc"
