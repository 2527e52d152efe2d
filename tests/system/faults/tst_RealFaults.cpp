// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chain.h"
#include "Network.h"

#include <seva/base/Random.h>

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kPatience = 60'000;
constexpr qint64 kHour = 3'600'000;

bool isLong()
{
    return qEnvironmentVariableIsSet("SEVA_LONG");
}

} // namespace

/// The shipped programs under the faults of real machines: killed, out of disk, with a clock that jumps, behind a bad
/// line, three days without one. Whatever happens: each number that was told is one visit at the data centre.
class TestRealFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is mounted here goes with this process, however it ends.
    void initTestCase()
    {
        QVERIFY(::unshare(CLONE_NEWNS) == 0);
        QVERIFY(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
    }

    void anyoneMayBeKilled()
    {
        const int kills = isLong() ? 500 : 15;
        constexpr quint64 seed = 20261123;
        SeededRandom random(seed);
        const QTemporaryDir folder;
        Chain chain(folder.path());
        QCOMPARE(chain.start(), QString());
        for (int kill = 0; kill < kills; ++kill) {
            const auto victim = Chain::Part(random.below(Chain::kParts));
            const int whole = int(random.below(3));
            for (int token = 0; token < whole; ++token)
                QVERIFY2(!chain.takeToken().isEmpty(), qPrintable(QString::number(kill)));
            chain.beginToken();
            (void)QTest::qWaitFor([] { return false; }, int(random.below(120)));
            chain.kill(victim);
            if (victim != Chain::Kiosk) // what was begun goes on
                chain.kill(Chain::Kiosk);
            QVERIFY2(chain.restart(victim), qPrintable(QString::number(victim)));
            if (victim != Chain::Kiosk)
                QVERIFY(chain.restart(Chain::Kiosk));
        }
        QVERIFY(!chain.takeToken().isEmpty());
        QVERIFY(chain.drained(kPatience));
        QCOMPARE(chain.verdict(), QString());
    }

    void aFullDisk_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("of the kiosk") << int(Chain::Kiosk);
        QTest::newRow("of the hub") << int(Chain::Hub);
        QTest::newRow("of the data centre") << int(Chain::Centre);
    }
    void aFullDisk()
    {
        QFETCH(const int, part);
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path(), 48);
        QCOMPARE(disk.trouble(), QString());
        Chain chain(folder.path());
        QVERIFY(QDir().mkpath(disk.path() + QStringLiteral("/data")));
        QVERIFY(QFile::link(disk.path() + QStringLiteral("/data"), chain.dataOf(Chain::Part(part))));
        QCOMPARE(chain.start(), QString());
        QVERIFY(!chain.takeToken().isEmpty());
        QVERIFY(disk.fill());
        const bool ownDisk = part == Chain::Kiosk;
        // A kiosk that cannot keep a number gives none.
        constexpr int notForLong = 1'500;
        for (int citizen = 0; citizen < 4; ++citizen)
            QCOMPARE(chain.takeToken(ownDisk ? notForLong : Chain::kPatience).isEmpty(), ownDisk);
        QVERIFY(disk.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!chain.takeToken(notForLong).isEmpty(), kPatience);
        QVERIFY(chain.drained(kPatience));
        QCOMPARE(chain.verdict(), QString());
    }

    void theClockJumps();
    void aBadLine();
    void threeDaysWithoutALine();
};

void TestRealFaults::theClockJumps()
{
    const QTemporaryDir folder;
    const QString rate = folder.filePath(QStringLiteral("clock"));
    const auto jump = [&](const QByteArray &by) {
        QFile file(rate + QStringLiteral(".new"));
        return file.open(QIODevice::WriteOnly) && file.write(by + '\n') > 0 && file.flush()
               && ::rename(qPrintable(file.fileName()), qPrintable(rate)) == 0;
    };
    QVERIFY(jump("+0"));
    Chain chain(folder.path());
    const QStringList faked{QStringLiteral("LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
                            QStringLiteral("FAKETIME_TIMESTAMP_FILE=") + rate, QStringLiteral("FAKETIME_NO_CACHE=1"),
                            QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC=1")};
    chain.of(Chain::Kiosk).environment = faked;
    QCOMPARE(chain.start(), QString());
    for (const char *by : {"+0", "+90m", "-2h", "+26h", "-26h", "+0"}) {
        QVERIFY(jump(by));
        for (int citizen = 0; citizen < 3; ++citizen)
            QVERIFY2(!chain.takeToken().isEmpty(), by);
    }
    QVERIFY(chain.drained(kPatience));
    QCOMPARE(chain.verdict(), QString());
}

void TestRealFaults::aBadLine()
{
    const QTemporaryDir folder;
    FarHost far;
    QCOMPARE(far.trouble(), QString());
    Chain chain(folder.path());
    chain.of(Chain::Centre).before = far.inside();
    chain.of(Chain::Centre).address = far.address();
    QCOMPARE(chain.start(), QString());
    const auto citizens = [&](int many) {
        for (int citizen = 0; citizen < many; ++citizen)
            if (chain.takeToken().isEmpty())
                return false;
        return true;
    };
    QVERIFY2(far.rate(QStringLiteral("128kbit")), qPrintable(far.trouble()));
    QVERIFY(citizens(8));
    QVERIFY2(far.lose(10), qPrintable(far.trouble()));
    QVERIFY(citizens(8));
    for (int cut = 0; cut < 3; ++cut) {
        QVERIFY2(far.cut(true), qPrintable(far.trouble()));
        QVERIFY(citizens(4));
        QVERIFY2(far.cut(false), qPrintable(far.trouble()));
        QVERIFY(citizens(2));
    }
    QVERIFY(chain.drained(kPatience));
    QVERIFY2(far.lose(0), qPrintable(far.trouble()));
    QCOMPARE(chain.verdict(), QString());
}

void TestRealFaults::threeDaysWithoutALine()
{
    const QTemporaryDir folder;
    Chain chain(folder.path());
    QCOMPARE(chain.start(), QString());
    QVERIFY(!chain.takeToken().isEmpty());
    chain.kill(Chain::Centre);
    constexpr int days = 3;
    for (int day = 1; day <= days; ++day) {
        for (const Chain::Part part : {Chain::Kiosk, Chain::Hub}) {
            QVERIFY(chain.stop(part));
            chain.of(part).clockOffset = day * 24 * kHour;
        }
        QVERIFY(chain.restart(Chain::Hub));
        QVERIFY(chain.restart(Chain::Kiosk));
        for (int citizen = 0; citizen < 6; ++citizen)
            QVERIFY2(!chain.takeToken().isEmpty(), qPrintable(QString::number(day)));
    }
    chain.of(Chain::Centre).clockOffset = days * 24 * kHour;
    QVERIFY(chain.restart(Chain::Centre));
    QVERIFY(chain.drained(kPatience));
    QCOMPARE(chain.verdict(), QString());
}

QTEST_GUILESS_MAIN(TestRealFaults)
#include "tst_RealFaults.moc"
