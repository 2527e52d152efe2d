// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/events/DrawerCounted.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kCounter = QStringLiteral("A-01");
// Places of the pieces on the page: notes of 500, 200, 100, 50, 20, 10, coins of 20, 10, 5, 2, 1.
constexpr int k500 = 0;
constexpr int kCoin10 = 7;

QList<DrawerCounted> recorded(SmallKendra &kendra)
{
    Journal &journal = kendra.at(kCounter).runtime->journal();
    QList<DrawerCounted> out;
    const auto events = journal.events(journal.origin(), 0, 1000);
    for (const Event &event : *events)
        if (is<DrawerCounted>(event))
            out.append(as<DrawerCounted>(event));
    return out;
}

void count(DrawerTask &drawer, int notes)
{
    drawer.begin();
    drawer.count(k500, QString::number(notes));
    drawer.finish();
}

} // namespace

/// The cash of counter A, counted when it opens and when it closes.
class TestDrawerTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumFollowsWhatIsTyped()
    {
        OpenCase a;
        DrawerTask &drawer = *a.desk().drawer();
        QCOMPARE(drawer.pieces().size(), 11);
        drawer.begin();
        drawer.count(k500, "3");
        drawer.count(kCoin10, "4");
        QVERIFY(drawer.total().endsWith(QString::fromUtf8("₹1,540")));
        QVERIFY(drawer.amounts().at(k500).endsWith(QString::fromUtf8("₹1,500")));
        QCOMPARE(drawer.counts().at(kCoin10), QString("4"));
        drawer.count(kCoin10, "");
        QCOMPARE(drawer.counts().at(kCoin10), QString());
        drawer.count(11, "1");
        drawer.count(-1, "1");
        QVERIFY(drawer.total().endsWith(QString::fromUtf8("₹1,500")));
    }

    void aDayWithCashEndsWithWhatOughtToBeThere()
    {
        OpenCase a;
        DrawerTask &drawer = *a.desk().drawer();
        QVERIFY(drawer.opening());
        QVERIFY(!drawer.notice().isEmpty());
        count(drawer, 2);
        QVERIFY(!drawer.opening());
        QVERIFY(drawer.notice().isEmpty());
        a.capture().fee()->collect(FeeTask::Cash);
        const Money fee = a.visit().payments.last().amount;
        QCOMPARE(fee, rupees(250000));
        count(drawer, 7);
        QVERIFY(drawer.opening());
        QCOMPARE(recorded(a.kendra).size(), 2);
        QCOMPARE(recorded(a.kendra).last().expected, rupees(350000));
        QCOMPARE(recorded(a.kendra).last().difference, rupees(0));
        QVERIFY(a.desk().messages()->text().contains(QString::fromUtf8("₹3,500")));
    }

    void whatIsMissingWaitsForAReason()
    {
        OpenCase a;
        DrawerTask &drawer = *a.desk().drawer();
        count(drawer, 4);
        drawer.begin();
        drawer.count(k500, "3");
        // Who does not know what ought to be there counts what is there.
        QVERIFY(drawer.difference().isEmpty());
        drawer.explain("NOT_KNOWN");
        QCOMPARE(recorded(a.kendra).size(), 1);
        QSignalSpy done(&drawer, &DrawerTask::recorded);
        drawer.finish();
        QVERIFY(done.isEmpty());
        QVERIFY(drawer.difference().contains(QString::fromUtf8("₹500")));
        QCOMPARE(drawer.reasons().size(), 4);
        // Counting on takes the answer away again.
        drawer.count(kCoin10, "1");
        QVERIFY(drawer.difference().isEmpty());
        drawer.finish();
        QVERIFY(drawer.difference().contains(QString::fromUtf8("₹490")));
        drawer.explain("CHANGE_WRONG");
        QCOMPARE(done.size(), 1);
        QCOMPARE(recorded(a.kendra).last().difference, rupees(-49000));
        QCOMPARE(recorded(a.kendra).last().reason, QString("CHANGE_WRONG"));
        QCOMPARE(recorded(a.kendra).last().operatorId, QString("A1001"));
    }

    void anOpenDrawerSurvivesARestart()
    {
        OpenCase a;
        count(*a.desk().drawer(), 4);
        a.capture().fee()->collect(FeeTask::Cash);
        a.kendra.restart(kCounter);
        QVERIFY(a.kendra.signIn(kCounter));
        DrawerTask &drawer = *a.desk().drawer();
        QVERIFY(!drawer.opening());
        count(drawer, 9);
        QVERIFY(drawer.opening());
        QCOMPARE(recorded(a.kendra).last().expected, rupees(450000));
        QVERIFY(a.kendra.at(kCounter).runtime->journal().rebuild().ok());
        QVERIFY(drawer.opening());
        QVERIFY(drawer.notice().isEmpty());
    }
};

QTEST_MAIN(TestDrawerTask)
#include "tst_DrawerTask.moc"
