// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Random.h>
#include <seva/test/Programs.h>

#include "../../../offline-sync/demo/Books.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <poll.h>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kStandardKills = 200;
constexpr int kLongKills = 10'000;
/// A new Kendra after so many, so that the books stay short.
constexpr int kKillsPerKendra = 100;
constexpr int kHubEvery = 5; ///< of the kills
constexpr int kMostLines = 25;
constexpr int kMostMilliseconds = 25;
constexpr int kWrongNamed = 5;
const QString kStation = QStringLiteral("A-01");

/// The hashes of an origin's events, in order.
QList<Digest> eventsOf(const demo::Book &book, const OriginId &origin)
{
    QList<Digest> hashes;
    for (const Event &event : book.events)
        if (event.origin == origin)
            hashes.append(event.hash);
    return hashes;
}

/// A station and its hub, both killed again and again.
class Pair
{
public:
    explicit Pair(quint32 seed) : m_random(seed), m_hub(m_folder.filePath(QStringLiteral("hub"))) {}

    bool start() { return m_hub.start() && run(QString::number(m_random.below(1U << 30))); }

    /// Lets it write a little, kills the station or the hub and the station, and starts them again.
    bool kill()
    {
        const int lines = 1 + int(m_random.below(kMostLines));
        for (int line = 0; line < lines; ++line)
            if (!hear())
                return false;
        const bool hubToo = m_random.below(kHubEvery) == 0;
        if (hubToo)
            ::kill(pid_t(m_hub.pid()), SIGKILL);
        // The station goes on for a moment; without its hub, too.
        ::poll(nullptr, 0, int(m_random.below(kMostMilliseconds)));
        ::kill(pid_t(m_station->pid()), SIGKILL);
        while (hear())
            continue;
        return (!hubToo || m_hub.start()) && run(QString::number(m_random.below(1U << 30)));
    }

    /// Everything comes to rest, and the books are compared: what does not hold.
    QString verdict()
    {
        ::kill(pid_t(m_station->pid()), SIGKILL);
        while (hear())
            continue;
        if (!run(QStringLiteral("drain")) || m_station->awaitLine("drained").isEmpty())
            return QStringLiteral("it does not drain");
        m_station.reset();
        if (!m_hub.stop())
            return QStringLiteral("the hub does not end");
        return compare();
    }
    qint64 told() const { return m_told.size(); }
    qint64 toldCaptures() const { return m_toldCaptures.size(); }

private:
    bool run(const QString &seed)
    {
        m_station = std::make_unique<Running>(
            QStringLiteral(SEVA_STATION_WRITER),
            QStringList{m_folder.filePath(QStringLiteral("station")), m_hub.url(), m_hub.codeOf(kStation), seed});
        return !m_station->awaitLine("open").isEmpty();
    }
    /// The next line of the station; false when it is gone.
    bool hear()
    {
        const QByteArray line = m_station->awaitLine(" ").trimmed();
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4 && words[0] == "event")
            m_told.append({QByteArray::fromHex(words[1]), words[2].toULongLong(),
                           Digest::fromHex(QString::fromLatin1(words[3]))});
        else if (words.size() == 2 && words[0] == "capture")
            m_toldCaptures.append(Digest::fromHex(QString::fromLatin1(words[1])));
        return !line.isEmpty();
    }
    QString compare() const
    {
        QStringList wrong;
        const auto station =
            demo::openBook(kStation, m_folder.filePath(QStringLiteral("station")), QStringLiteral("hub"), wrong);
        const auto hub = demo::openBook(QStringLiteral("HUB"), m_hub.folder(), {}, wrong);
        if (!station || !hub)
            return station ? hub.fault().code : station.fault().code;
        const QList<Digest> own = eventsOf(*station, station->own);
        for (const Told &one : m_told)
            if (one.origin != station->own || own.value(qsizetype(one.seq) - 1) != one.hash)
                wrong.append(QStringLiteral("event %1 was told and is not at the station").arg(one.seq));
        if (const QList<Digest> there = eventsOf(*hub, station->own); there != own)
            wrong.append(QStringLiteral("the hub holds %1 events of the station's %2, or others")
                             .arg(there.size())
                             .arg(own.size()));
        for (const Digest &digest : m_toldCaptures)
            if (!station->captures.contains(digest) || !hub->captures.contains(digest))
                wrong.append(QStringLiteral("capture %1 is lost").arg(digest.brief()));
        return wrong.mid(0, kWrongNamed).join(QStringLiteral("; "));
    }

    struct Told
    {
        OriginId origin;
        std::uint64_t seq = 0;
        Digest hash;
    };
    SeededRandom m_random;
    const QTemporaryDir m_folder;
    TestHub m_hub;
    std::unique_ptr<Running> m_station;
    QList<Told> m_told;
    QList<Digest> m_toldCaptures;
};

} // namespace

/// kill -9 of a station and of its hub at any moment: nothing that was told is lost, nothing arrives twice.
class TestSyncKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingComesTwice()
    {
        const int wanted = qEnvironmentVariableIntValue("SEVA_KILLS");
        const int kills = wanted > 0 ? wanted : qEnvironmentVariableIsSet("SEVA_LONG") ? kLongKills : kStandardKills;
        const int seed =
            qEnvironmentVariableIntValue("SEVA_SEED") > 0 ? qEnvironmentVariableIntValue("SEVA_SEED") : 20261123;
        qInfo("seed %d, %d kills (SEVA_SEED, SEVA_LONG, SEVA_KILLS)", seed, kills);
        qint64 events = 0, captures = 0;
        for (int done = 0; done < kills;) {
            Pair pair(quint32(seed + done));
            QVERIFY(pair.start());
            for (int n = 0; n < kKillsPerKendra; ++n, ++done)
                QVERIFY2(pair.kill(), qPrintable(QStringLiteral("kill %1").arg(done)));
            const QString wrong = pair.verdict();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("up to kill %1: %2").arg(done).arg(wrong)));
            events += pair.told();
            captures += pair.toldCaptures();
        }
        qInfo("%d kills, %lld events and %lld captures told, 0 lost, 0 twice", kills, events, captures);
        QVERIFY(events > kills && captures > 0);
    }
};

QTEST_GUILESS_MAIN(TestSyncKills)
#include "tst_SyncKills.moc"
