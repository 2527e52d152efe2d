// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Money.h>

#include <QTest>

#include <limits>

using namespace seva;

class tst_Money : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWithinACurrencyOnly();
    void doesNotAddBeyondItsRange();
    void isWrittenAsPeopleReadIt_data();
    void isWrittenAsPeopleReadIt();
};

void tst_Money::addsWithinACurrencyOnly()
{
    QCOMPARE(add(rupees(150000), rupees(50)), std::optional(rupees(150050)));
    QCOMPARE(add(rupees(150000), rupees(-150000)), std::optional(rupees(0)));
    QVERIFY(!add(rupees(1), Money{QStringLiteral("USD"), 1}).has_value());
    QVERIFY(!add(rupees(1), Money{QString(), 1}).has_value());
}

void tst_Money::doesNotAddBeyondItsRange()
{
    QVERIFY(!add(rupees(std::numeric_limits<std::int64_t>::max()), rupees(1)).has_value());
    QVERIFY(!add(rupees(std::numeric_limits<std::int64_t>::min()), rupees(-1)).has_value());
}

void tst_Money::isWrittenAsPeopleReadIt_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole rupees") << "INR" << qint64(250000) << QString::fromUtf8("₹2,500");
    QTest::newRow("with paise") << "INR" << qint64(250050) << QString::fromUtf8("₹2,500.50");
    QTest::newRow("few paise") << "INR" << qint64(7) << QString::fromUtf8("₹0.07");
    QTest::newRow("nothing") << "INR" << qint64(0) << QString::fromUtf8("₹0");
    QTest::newRow("no group") << "INR" << qint64(99900) << QString::fromUtf8("₹999");
    QTest::newRow("lakh") << "INR" << qint64(12345600) << QString::fromUtf8("₹1,23,456");
    QTest::newRow("crore") << "INR" << qint64(1234567800) << QString::fromUtf8("₹1,23,45,678");
    QTest::newRow("refund") << "INR" << qint64(-150000) << QString::fromUtf8("-₹1,500");
    QTest::newRow("dollars") << "USD" << qint64(12500) << "USD 125.00";
    QTest::newRow("many dollars") << "USD" << qint64(123456789) << "USD 1,234,567.89";
    QTest::newRow("smallest") << "USD" << std::numeric_limits<qint64>::min() << "-USD 92,233,720,368,547,758.08";
}

void tst_Money::isWrittenAsPeopleReadIt()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    QCOMPARE(moneyText({currency, minor}), text);
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_Money.moc"
