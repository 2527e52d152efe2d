// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Clock.h>

#include <QTest>

using namespace seva;

namespace {

const QByteArray kKolkata = "Asia/Kolkata";

} // namespace

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayAndTimeFollowTheZone();
    void aManualClockStandsStill();
    void anOffsetMovesTheMachinesClock();
};

void tst_Clock::dayAndTimeFollowTheZone()
{
    // 2026-11-23 08:45 IST is 03:15 UTC; a few minutes after midnight IST it is yesterday in UTC.
    const Instant morning = instantOf(QDate(2026, 11, 23), QTime(8, 45), kKolkata);
    QCOMPARE(morning, Instant(1795403700000));
    QCOMPARE(dayOf(morning, kKolkata), QDate(2026, 11, 23));
    QCOMPARE(timeOf(morning, kKolkata), QTime(8, 45));
    QCOMPARE(timeOf(morning, "UTC"), QTime(3, 15));
    const Instant midnight = instantOf(QDate(2026, 11, 23), QTime(0, 5), kKolkata);
    QCOMPARE(dayOf(midnight, kKolkata), QDate(2026, 11, 23));
    QCOMPARE(dayOf(midnight, "UTC"), QDate(2026, 11, 22));
}

void tst_Clock::aManualClockStandsStill()
{
    ManualClock clock(1000);
    QCOMPARE(clock.now(), Instant(1000));
    clock.advance(250);
    QCOMPARE(clock.now(), Instant(1250));
    clock.set(5);
    QCOMPARE(clock.now(), Instant(5));
}

void tst_Clock::anOffsetMovesTheMachinesClock()
{
    const Instant then = instantOf(QDate(2026, 11, 23), QTime(8, 45), kKolkata);
    const SystemClock clock(SystemClock::offsetTo(then));
    const Instant first = clock.now();
    QVERIFY(first >= then);
    QVERIFY(first - then < 60000);
    QVERIFY(clock.now() >= first);
}

QTEST_APPLESS_MAIN(tst_Clock)
#include "tst_Clock.moc"
