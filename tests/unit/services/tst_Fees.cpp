// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <QTest>

using namespace seva;

namespace {

FeeQuestion question(const QString &service, const QString &scheme, const QString &booklet, QDate born, QDate basis,
                     const QString &reasons = {}, const QString &validity = {})
{
    return {service, scheme, booklet, born, basis, validity, reasons.split(' ', Qt::SkipEmptyParts)};
}

const QString Fresh = "passport.ordinary.fresh";
const QString Reissue = "passport.ordinary.reissue";
const QDate Old(2026, 6, 30);
const QDate Now(2026, 7, 1);
const QDate Adult(1991, 3, 4);
const QDate Minor(2014, 3, 4);

} // namespace

class TestFees : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();

private Q_SLOTS:
    /// Every row of domain reference 3.1 and 3.2 of the services at hand, in rupees.
    void everyLineOfBothSchedules_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QString>("booklet");
        QTest::addColumn<bool>("minor");
        QTest::addColumn<int>("normal2012");
        QTest::addColumn<int>("tatkaal2012");
        QTest::addColumn<int>("normal2026");
        QTest::addColumn<int>("tatkaal2026");
        QTest::newRow("fresh 36") << Fresh << ""
                                  << "36" << false << 1500 << 3500 << 2500 << 5000;
        QTest::newRow("fresh 60") << Fresh << ""
                                  << "60" << false << 2000 << 4000 << 3500 << 6000;
        QTest::newRow("fresh minor") << Fresh << ""
                                     << "36" << true << 1000 << 3000 << 1750 << 4250;
        QTest::newRow("expired 36") << Reissue << "VALIDITY_EXPIRED_OVER_3Y"
                                    << "36" << false << 1500 << 3500 << 2500 << 5000;
        QTest::newRow("pages 60") << Reissue << "EXHAUSTION_OF_PAGES"
                                  << "60" << false << 2000 << 4000 << 3500 << 6000;
        QTest::newRow("expired minor") << Reissue << "VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE"
                                       << "36" << true << 1000 << 3000 << 1750 << 4250;
        QTest::newRow("lost 36") << Reissue << "LOST"
                                 << "36" << false << 3000 << 5000 << 5000 << 7500;
        QTest::newRow("damaged 60") << Reissue << "DAMAGED"
                                    << "60" << false << 3500 << 5500 << 6000 << 8500;
        QTest::newRow("stolen minor") << Reissue << "STOLEN"
                                      << "36" << true << 3000 << 5000 << 4250 << 6750;
        QTest::newRow("particulars 36") << Reissue << "CHANGE_PARTICULARS"
                                        << "36" << false << 1500 << 3500 << 2500 << 5000;
        QTest::newRow("particulars 60") << Reissue << "CHANGE_PARTICULARS"
                                        << "60" << false << 2000 << 4000 << 3500 << 6000;
        QTest::newRow("particulars minor") << Reissue << "CHANGE_PARTICULARS"
                                           << "36" << true << 1000 << 3000 << 1750 << 4250;
        QTest::newRow("lost while changing") << Reissue << "CHANGE_PARTICULARS LOST"
                                             << "36" << false << 3000 << 5000 << 5000 << 7500;
    }
    void everyLineOfBothSchedules()
    {
        QFETCH(QString, service);
        QFETCH(QString, reasons);
        QFETCH(QString, booklet);
        QFETCH(bool, minor);
        const auto total = [&](const QString &scheme, QDate basis) {
            const auto due =
                m_catalogue->fee(question(service, scheme, booklet, minor ? Minor : Adult, basis, reasons));
            return due ? int(due->payable.minor / 100) : -1;
        };
        QTEST(total("NORMAL", Old), "normal2012");
        QTEST(total("TATKAAL", Old), "tatkaal2012");
        QTEST(total("NORMAL", Now), "normal2026");
        QTEST(total("TATKAAL", Now), "tatkaal2026");
    }

    void flatFees()
    {
        const auto old = m_catalogue->fee(question("passport.pcc", "NORMAL", "", Adult, Old));
        const auto now = m_catalogue->fee(question("passport.pcc", "NORMAL", "", Minor, Now));
        const auto sewa = m_catalogue->fee(question("pb.residence-certificate", "NORMAL", "", Adult, Now));
        QVERIFY(old && now && sewa);
        QCOMPARE(old->payable, rupees(50000));
        QCOMPARE(now->payable, rupees(75000));
        QCOMPARE(sewa->payable, rupees(8500));
        QCOMPARE(sewa->parts.size(), 2);
        QCOMPARE(sewa->parts.at(1).amount, rupees(7500));
    }

    /// The worked examples of domain reference 3.4, and the boundaries of the rebate.
    void rebateForTheYoungAndTheOld_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("booklet");
        QTest::addColumn<int>("in2012");
        QTest::addColumn<int>("in2026");
        QTest::newRow("65, 36 pages") << 65 << Fresh << "NORMAL"
                                      << "36" << 1350 << 2250;
        QTest::newRow("65, 60 pages") << 65 << Fresh << "NORMAL"
                                      << "60" << 1800 << 3150;
        QTest::newRow("child of 6") << 6 << Fresh << "NORMAL"
                                    << "36" << 900 << 1575;
        QTest::newRow("60 is not older than 60") << 60 << Fresh << "NORMAL"
                                                 << "36" << 1500 << 2500;
        QTest::newRow("61") << 61 << Fresh << "NORMAL"
                            << "36" << 1350 << 2250;
        QTest::newRow("8 is not below 8") << 8 << Fresh << "NORMAL"
                                          << "36" << 1000 << 1750;
        QTest::newRow("7") << 7 << Fresh << "NORMAL"
                           << "36" << 900 << 1575;
        QTest::newRow("re-issue has none") << 65 << Reissue << "NORMAL"
                                           << "36" << 1500 << 2500;
        QTest::newRow("Tatkaal: on the normal part until 2026") << 65 << Fresh << "TATKAAL"
                                                                << "36" << 3350 << 5000;
    }
    void rebateForTheYoungAndTheOld()
    {
        QFETCH(int, age);
        QFETCH(QString, service);
        QFETCH(QString, scheme);
        QFETCH(QString, booklet);
        const auto total = [&](QDate basis) {
            const auto due = m_catalogue->fee(question(service, scheme, booklet, basis.addYears(-age), basis));
            return due ? int(due->payable.minor / 100) : -1;
        };
        QTEST(total(Old), "in2012");
        QTEST(total(Now), "in2026");
    }

    void aFamilyOfFourAddsUp()
    {
        for (const auto &[basis, sum] : {std::pair(Old, 490000), std::pair(Now, 832500)}) {
            qint64 total = 0;
            for (const int age : {35, 36, 6, 12}) {
                const auto due = m_catalogue->fee(question(Fresh, "NORMAL", "36", basis.addYears(-age), basis));
                QVERIFY(due);
                total += due->payable.minor;
            }
            QCOMPARE(total, qint64(sum));
        }
    }

    void theRebateBeganOnItsDay()
    {
        const QDate first(2017, 6, 24);
        const QDate born(1950, 1, 1);
        QCOMPARE(m_catalogue->fee(question(Fresh, "NORMAL", "36", born, first.addDays(-1)))->payable, rupees(150000));
        QCOMPARE(m_catalogue->fee(question(Fresh, "NORMAL", "36", born, first))->payable, rupees(135000));
    }

    void fifteenMayChooseTenYears()
    {
        const QDate fifteen = Now.addYears(-15);
        const auto tenYears = m_catalogue->fee(question(Fresh, "NORMAL", "36", fifteen, Now, {}, "TEN_YEARS"));
        const auto untilAdult = m_catalogue->fee(question(Fresh, "NORMAL", "36", fifteen, Now, {}, "UP_TO_18"));
        const auto tooYoung =
            m_catalogue->fee(question(Fresh, "NORMAL", "36", fifteen.addDays(1), Now, {}, "TEN_YEARS"));
        QVERIFY(tenYears && untilAdult && tooYoung);
        QCOMPARE(tenYears->payable, rupees(250000));
        QCOMPARE(untilAdult->payable, rupees(175000));
        QCOMPARE(tooYoung->payable, rupees(175000));
    }

    void theScheduleFollowsTheSubmission()
    {
        QCOMPARE(m_catalogue->fee(question(Fresh, "NORMAL", "36", Adult, Old))->scheduleId, QString("IN-2012-10-01"));
        QCOMPARE(m_catalogue->fee(question(Fresh, "NORMAL", "36", Adult, Now))->scheduleId, QString("IN-2026-07-01"));
        QCOMPARE(m_catalogue->fee(question(Fresh, "NORMAL", "36", Adult, Now))->lineId, QString("B1"));
    }

    void whatHasNoLineIsRefusedByName_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("booklet");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("basis");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("no such service") << "passport.space"
                                         << "NORMAL"
                                         << "36" << Adult << Now << "UNKNOWN_SERVICE";
        QTest::newRow("before all schedules") << Fresh << "NORMAL"
                                              << "36" << Adult << QDate(2012, 9, 30) << "NO_SCHEDULE";
        QTest::newRow("no date of birth") << Fresh << "NORMAL"
                                          << "36" << QDate() << Now << "DATE_OF_BIRTH_NEEDED";
        QTest::newRow("born tomorrow") << Fresh << "NORMAL"
                                       << "36" << Now.addDays(1) << Now << "DATE_OF_BIRTH_NEEDED";
        QTest::newRow("60 pages for a minor") << Fresh << "NORMAL"
                                              << "60" << Minor << Now << "MINOR_36_ONLY";
        QTest::newRow("no such booklet") << Fresh << "NORMAL"
                                         << "48" << Adult << Now << "BOOKLET_UNKNOWN";
        QTest::newRow("no Tatkaal for this service") << "passport.pcc"
                                                     << "TATKAAL"
                                                     << "" << Adult << Now << "NO_TATKAAL";
    }
    void whatHasNoLineIsRefusedByName()
    {
        QFETCH(QString, service);
        QFETCH(QString, scheme);
        QFETCH(QString, booklet);
        QFETCH(QDate, born);
        QFETCH(QDate, basis);
        const auto due = m_catalogue->fee(question(service, scheme, booklet, born, basis));
        QVERIFY(!due);
        QCOMPARE(due.fault().code, QString("services.no-fee"));
        QTEST(due.fault().subject.section(' ', 0, 0), "refusal");
    }

    void agesCountWholeYears()
    {
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 17);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)), 18);
        QCOMPARE(ageOn(QDate(1990, 11, 23), QDate(2026, 11, 22)), 35);
        QCOMPARE(ageOn(QDate(1990, 11, 23), QDate(2026, 11, 23)), 36);
    }
};

QTEST_GUILESS_MAIN(TestFees)
#include "tst_Fees.moc"
