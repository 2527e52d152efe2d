// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace seva;

namespace {

constexpr int kStandardKills = 50;
constexpr int kLongKills = 1000;
/// A new folder after so many kills, so that checking each stays short.
constexpr int kKillsPerFolder = 20;

struct Acknowledged
{
    std::uint64_t seq = 0;
    Digest hash;
};

/// Reads what the writer says, kills it after `lines` of it and a moment, and reads what it had still said.
QList<Acknowledged> killAfter(QProcess &writer, int lines, qint64 microseconds)
{
    QByteArray said;
    while (said.count('\n') < lines && writer.waitForReadyRead(20'000))
        said += writer.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < microseconds * 1000)
        continue;
    ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
    writer.waitForFinished(20'000);
    said += writer.readAllStandardOutput();
    QList<Acknowledged> all;
    for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            all.append({parts[1].toULongLong(), Digest::fromHex(QString::fromLatin1(parts[2]))});
    }
    return all;
}

/// What a screen shows of a visit.
QString shown(const Visit &v)
{
    return QStringList{v.id.toString(),
                       v.arn,
                       v.token,
                       v.stepId,
                       QString::number(int(v.phase)),
                       QString::number(v.waitingSince),
                       v.fields.value(QStringLiteral("surname")),
                       QString::number(v.paid(QStringLiteral("INR")).minor)}
        .join(QLatin1Char('|'));
}

QStringList screen(const State &state)
{
    QStringList lines;
    for (const Visit &visit : state.visits)
        lines.append(shown(visit));
    lines.sort();
    return lines;
}

} // namespace

class tst_JournalKills : public QObject
{
    Q_OBJECT

private:
    /// Every acknowledged event is there, and the state is what a fold from nothing makes of the events.
    static void compare(Station &station, const QMap<std::uint64_t, Digest> &acknowledged)
    {
        const QList<Event> events = *station.journal->events(station.journal->origin(), 0, 1 << 30);
        for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) {
            QVERIFY2(it.key() <= std::uint64_t(events.size()),
                     qPrintable(QStringLiteral("event %1 is lost").arg(it.key())));
            QCOMPARE(events[qsizetype(it.key()) - 1].hash, it.value());
        }
        State fresh;
        for (const Event &event : events)
            apply(fresh, event);
        station.journal->read([&fresh](const State &state) {
            QCOMPARE(screen(state), screen(fresh));
            QCOMPARE(state.byToken.size(), fresh.byToken.size());
            QCOMPARE(state.byArn, fresh.byArn);
        });
    }

private Q_SLOTS:
    void noAcknowledgedEventIsLostToASigkill()
    {
        const bool many = qEnvironmentVariableIsSet("SEVA_LONG");
        const int kills = many ? kLongKills : kStandardKills;
        const int seed =
            qEnvironmentVariableIntValue("SEVA_SEED") > 0 ? qEnvironmentVariableIntValue("SEVA_SEED") : 20261123;
        qInfo("seed %d, %d kills (SEVA_SEED, SEVA_LONG)", seed, kills);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::unique_ptr<Station> station;
        QMap<std::uint64_t, Digest> acknowledged;
        qint64 total = 0;
        for (int n = 0; n < kills; ++n) {
            if (n % kKillsPerFolder == 0) {
                station = std::make_unique<Station>();
                acknowledged.clear();
            }
            station->close();
            QProcess writer;
            writer.start(QStringLiteral(SEVA_JOURNAL_WRITER),
                         {station->folder(), QString::number(random.bounded(1 << 30))});
            for (const Acknowledged &a : killAfter(writer, random.bounded(1, 30), random.bounded(0, 4000))) {
                acknowledged.insert(a.seq, a.hash);
                ++total;
            }
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            const auto report = verifyJournal(station->folder(), *station->keys, station->options);
            QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.fault().code));
            for (const JournalFinding &f : report->findings)
                QFAIL(qPrintable(
                    QStringLiteral("kill %1: %2 %3/%4 %5").arg(n).arg(f.file, f.origin).arg(f.seq).arg(f.what)));
            station->open();
            compare(*station, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %lld acknowledged events, 0 lost", kills, static_cast<long long>(total));
        QVERIFY(total >= kills);
    }

    void aSecondProcessIsRefusedNamingTheHolder()
    {
        Station station;
        QProcess second;
        second.start(QStringLiteral(SEVA_JOURNAL_WRITER), {station.folder(), QStringLiteral("1")});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 3);
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(said.contains("journal.held") && said.contains("A-03")
                     && said.contains(QByteArray::number(QCoreApplication::applicationPid())),
                 said.constData());
        // The first goes on undisturbed.
        station.must(Station::issued(station.newVisit(), QStringLiteral("N101")));
    }
};

QTEST_GUILESS_MAIN(tst_JournalKills)
#include "tst_JournalKills.moc"
