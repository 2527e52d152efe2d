// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Network.h"

#include <seva/test/Programs.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

constexpr int kPatience = 120'000;
const QString kIp = QStringLiteral("/usr/sbin/ip");

/// A hub on another host of the LAN, its own authority, that listens wherever there is room.
class FarHub
{
public:
    FarHub(const FarHost &host, const QString &folder) : m_host(host), m_folder(folder) {}

    bool start()
    {
        QStringList words = m_host.inside().mid(1);
        words.append(programPath(QStringLiteral("seva-hub")));
        QStringList arguments = TestHub::arguments(m_folder);
        arguments.replaceInStrings(QStringLiteral("127.0.0.1:0"), QStringLiteral("0.0.0.0:0"));
        m_running = std::make_unique<Running>(kIp, words + arguments);
        const QByteArray line = m_running->awaitLine("listening on");
        m_port = line.mid(line.lastIndexOf(':') + 1).trimmed();
        return !m_port.isEmpty();
    }
    bool stop() { return m_running->stop(); }
    QString url() const { return QStringLiteral("https://%1:").arg(m_host.address()) + QString::fromLatin1(m_port); }
    QString codeOf(const QString &station) const
    {
        QFile file(m_folder + QStringLiteral("/codes.json"));
        return file.open(QIODevice::ReadOnly)
                   ? QJsonDocument::fromJson(file.readAll()).object().value(station).toString()
                   : QString();
    }

private:
    const FarHost &m_host;
    const QString m_folder;
    QByteArray m_port;
    std::unique_ptr<Running> m_running;
};

QJsonObject lastAsked(const Ended &ended, const QString &url)
{
    QJsonObject out;
    for (const QJsonValue &line : ended.json().value(QStringLiteral("asked")).toArray())
        if (line.toObject().value(QStringLiteral("url")).toString() == url)
            out = line.toObject();
    return out;
}

} // namespace

/// A hub that moved is heard of by multicast DNS: two hosts, a line between them, and our own programs.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHubThatMovedIsFoundAndAStrangerThatSaysTheSameIsNot()
    {
        const FarHost host;
        QVERIFY2(host.trouble().isEmpty(), qPrintable(host.trouble()));
        QTemporaryDir dir;
        FarHub hub(host, dir.filePath(QStringLiteral("hub")));
        FarHub stranger(host, dir.filePath(QStringLiteral("stranger")));
        QVERIFY(hub.start());
        const QString station = dir.filePath(QStringLiteral("station"));
        const Ended enrolled =
            runProgram(QStringLiteral("sevactl"),
                       {QStringLiteral("enrol"), QStringLiteral("--hub"), hub.url(), QStringLiteral("--code"),
                        hub.codeOf(QStringLiteral("A-01")), QStringLiteral("--station"), QStringLiteral("A-01"),
                        QStringLiteral("--data"), station});
        QVERIFY2(enrolled.exit == 0, enrolled.out + enrolled.err);
        const QString before = hub.url();
        QCOMPARE(find(station).json().value(QStringLiteral("hub")).toString(), before);

        QVERIFY(hub.stop());
        // The same Kendra by its own word, with another authority; it has the name first.
        QVERIFY(stranger.start());
        const Ended alone = findUntil(station, [&](const Ended &e) { return !lastAsked(e, stranger.url()).isEmpty(); });
        QCOMPARE(alone.exit, 1);
        QCOMPARE(alone.json().value(QStringLiteral("fault")).toString(), QStringLiteral("ctl.no-hub-found"));
        QCOMPARE(lastAsked(alone, stranger.url()).value(QStringLiteral("fault")).toString(),
                 QStringLiteral("sync.unreachable"));

        QVERIFY(hub.start());
        QVERIFY(hub.url() != before);
        const Ended found = findUntil(station, [](const Ended &e) { return e.exit == 0; });
        QCOMPARE(found.json().value(QStringLiteral("hub")).toString(), hub.url());
        const QJsonObject there = lastAsked(found, hub.url());
        QCOMPARE(there.value(QStringLiteral("from")).toString(), QStringLiteral("mdns"));
        QCOMPARE(there.value(QStringLiteral("station")).toString(), QStringLiteral("HUB"));
        QCOMPARE(lastAsked(found, before).value(QStringLiteral("from")).toString(), QStringLiteral("enrolment"));
    }

private:
    static Ended find(const QString &station)
    {
        return runProgram(QStringLiteral("sevactl"),
                          {QStringLiteral("hub"), QStringLiteral("find"), QStringLiteral("--data"), station});
    }
    /// A hub tells of itself a moment after it listens.
    static Ended findUntil(const QString &station, const std::function<bool(const Ended &)> &enough)
    {
        QElapsedTimer took;
        took.start();
        Ended last = find(station);
        while (!enough(last) && took.elapsed() < kPatience)
            last = find(station);
        return last;
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_Discovery.moc"
