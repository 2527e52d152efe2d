// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Network.h"

#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace seva::test;

namespace {

const QString kNear = QStringLiteral("10.213.77.1");

QString codeOf(const QString &folder, const QString &station)
{
    QFile file(folder + QStringLiteral("/codes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(station).toString()
                                          : QString();
}

/// The demonstration Kendra's hub, here, on every address.
std::unique_ptr<Running> startHub(const QString &folder, QString *url)
{
    QStringList arguments = TestHub::arguments(folder);
    arguments.replaceInStrings(QStringLiteral("127.0.0.1:0"), QStringLiteral("0.0.0.0:0"));
    auto hub = std::make_unique<Running>(programPath(QStringLiteral("seva-hub")), arguments);
    const QByteArray line = hub->awaitLine("listening on");
    *url =
        QStringLiteral("https://%1:").arg(kNear) + QString::fromLatin1(line.mid(line.lastIndexOf(':') + 1).trimmed());
    return hub;
}

} // namespace

/// Two stations on two hosts whose hub is killed hear of each other by multicast DNS and read from each other.
class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHostsReadFromEachOtherWhileTheHubIsGone()
    {
        const FarHost host;
        QVERIFY2(host.trouble().isEmpty(), qPrintable(host.trouble()));
        QTemporaryDir dir;
        const QString hubFolder = dir.filePath(QStringLiteral("hub"));
        const QString hereFolder = dir.filePath(QStringLiteral("here"));
        QString url;
        auto hub = startHub(hubFolder, &url);
        const QString program = QStringLiteral(SEVA_NEAR_STATION);
        const QString one = QStringLiteral("A-01");
        const QString two = QStringLiteral("B-01");
        Running here(program, {hereFolder, url, codeOf(hubFolder, one), one});
        Running there(host.inside().first(), host.inside().mid(1)
                                                 + QStringList{program, dir.filePath(QStringLiteral("there")), url,
                                                               codeOf(hubFolder, two), two});
        QCOMPARE(here.awaitLine("linked"), QByteArray("linked 0"));
        QCOMPARE(there.awaitLine("linked"), QByteArray("linked 0"));

        QCOMPARE(::kill(pid_t(hub->pid()), SIGKILL), 0);
        for (Running *station : {&here, &there})
            QCOMPARE(station->awaitLine("away 1"), QByteArray("away 1"));
        for (const auto &[maker, reader] : {std::pair(&here, &there), std::pair(&there, &here)}) {
            maker->say("make one");
            const QByteArray event = maker->awaitLine("made ").replace("made ", "event ");
            QVERIFY(!event.isEmpty());
            QCOMPARE(reader->awaitLine(event), event);
        }
        // Whoever looks for a hub does not hear of a station.
        const Ended found = runProgram(QStringLiteral("sevactl"), {QStringLiteral("hub"), QStringLiteral("find"),
                                                                   QStringLiteral("--data"), hereFolder});
        QCOMPARE(found.json().value(QStringLiteral("fault")).toString(), QStringLiteral("ctl.no-hub-found"));
        for (const QJsonValue &line : found.json().value(QStringLiteral("asked")).toArray())
            QVERIFY(line.toObject().value(QStringLiteral("from")).toString() != QLatin1String("mdns"));

        // At another port: it is heard of, too, and then nobody reads from a neighbour any more.
        hub = startHub(hubFolder, &url);
        for (Running *station : {&here, &there})
            QCOMPARE(station->awaitLine("linked 0"), QByteArray("linked 0"));
        QVERIFY(hub->stop());
    }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_Neighbours.moc"
