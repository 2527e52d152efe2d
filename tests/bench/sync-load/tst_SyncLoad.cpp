// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceBytes.h"
#include "Figures.h"
#include "Ledger.h"
#include "ProcessTimes.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace seva::bench;

/// What the figures of './seva bench sync' rest on.
class TestSyncLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentilesAreNearestRanks()
    {
        QList<double> hundred;
        for (int i = 100; i > 0; --i)
            hundred.append(i);
        QCOMPARE(percentile(hundred, 0.5), 50.0);
        QCOMPARE(percentile(hundred, 0.99), 99.0);
        QCOMPARE(percentile(hundred, 1), 100.0);
        QCOMPARE(percentile({7, 3}, 0.5), 3.0);
        QCOMPARE(percentile({7, 3}, 0.51), 7.0);
        QCOMPARE(percentile({7}, 0), 7.0);
        QCOMPARE(percentile({}, 0.5), 0.0);
    }

    void theLedgerCountsWhatIsMissingTwiceOrForeign_data()
    {
        using Ranges = QList<std::pair<int, int>>;
        QTest::addColumn<Ranges>("there");
        QTest::addColumn<int>("lost");
        QTest::addColumn<int>("duplicated");
        QTest::addColumn<int>("foreign");
        QTest::newRow("everything once") << Ranges{{1, 250}, {251, 500}} << 0 << 0 << 0;
        QTest::newRow("in another order") << Ranges{{251, 500}, {1, 250}} << 0 << 0 << 0;
        QTest::newRow("nothing") << Ranges{} << 500 << 0 << 0;
        QTest::newRow("a hole") << Ranges{{1, 100}, {111, 500}} << 10 << 0 << 0;
        QTest::newRow("the end") << Ranges{{1, 499}} << 1 << 0 << 0;
        QTest::newRow("twice") << Ranges{{1, 250}, {1, 250}, {251, 500}} << 0 << 250 << 0;
        QTest::newRow("overlapping") << Ranges{{1, 300}, {251, 500}} << 0 << 50 << 0;
        QTest::newRow("one inside another") << Ranges{{1, 500}, {20, 29}} << 0 << 10 << 0;
        QTest::newRow("more than was sent") << Ranges{{1, 510}} << 0 << 0 << 10;
        QTest::newRow("more, twice") << Ranges{{1, 510}, {501, 510}} << 0 << 10 << 10;
    }
    void theLedgerCountsWhatIsMissingTwiceOrForeign()
    {
        using Ranges = QList<std::pair<int, int>>;
        QFETCH(const Ranges, there);
        QFETCH(const int, lost);
        QFETCH(const int, duplicated);
        QFETCH(const int, foreign);
        Ledger ledger;
        ledger.expect("a", 500);
        ledger.expect("a", 250); // said again: takes nothing back
        for (const auto &[first, last] : there)
            ledger.found("a", std::uint64_t(first), std::uint64_t(last));
        const Ledger::Verdict verdict = ledger.verdict();
        QCOMPARE(int(verdict.lost), lost);
        QCOMPARE(int(verdict.duplicated), duplicated);
        QCOMPARE(int(verdict.foreign), foreign);
    }

    void anOriginThatNobodySentIsForeign()
    {
        Ledger ledger;
        ledger.found("b", 1, 3);
        QCOMPARE(ledger.verdict().foreign, 3u);
    }

    void processorTimeOfALine()
    {
        const QByteArray line = "42 (a (b) c) S 7 1 1 0 -1 4194304 1 2 3 4 100 50 20 5 20 0 1 0 9 9 9";
        QCOMPARE(processorTime(line), 175.0 * 1000 / double(::sysconf(_SC_CLK_TCK)));
        QCOMPARE(parentOf(line), 7);
        QCOMPARE(processorTime("nothing"), 0.0);
    }

    void whatADeviceSent()
    {
        const QByteArray table = "Inter-|   Receive  |  Transmit\n face |bytes packets\n"
                                 "    lo: 1 2 3 4 5 6 7 8 900 10 11 12 13 14 15 16\n"
                                 "eth0:21 2 3 4 5 6 7 8 99000000000 10 11 12 13 14 15 16\n";
        QCOMPARE(sentBytes(table, "lo"), 900.0);
        QCOMPARE(sentBytes(table, "eth0"), 99e9);
        QCOMPARE(sentBytes(table, "eth"), 0.0);
    }

    /// As below the runner: a namespace of its own, the /sys of another.
    void aDeviceOfOurOwnNamespaceCounts()
    {
        const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        here.sin_port = htons(9); // discard: nobody has to listen
        const QByteArray datagram(10'000, 'x');
        const double before = sentBytesOf("lo");
        const auto sent = ::sendto(socket, datagram.constData(), std::size_t(datagram.size()), 0,
                                   reinterpret_cast<const sockaddr *>(&here), sizeof here);
        ::close(socket);
        QCOMPARE(qsizetype(sent), datagram.size());
        QVERIFY(sentBytesOf("lo") - before >= 10'000);
    }

    void ourOwnTimeGoesUp()
    {
        const double before = processorTimeOf(::getpid());
        volatile double sum = 0;
        for (QElapsedTimer timer; processorTimeOf(::getpid()) < before + 30;) {
            if (!timer.isValid())
                timer.start();
            for (int i = 0; i < 100'000; ++i)
                sum = sum + i;
            QVERIFY2(timer.elapsed() < 60'000, "this process takes no time");
        }
        QVERIFY(peakMebibytes(::getpid()) > 1);
    }
};

QTEST_GUILESS_MAIN(TestSyncLoad)
#include "tst_SyncLoad.moc"
