// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Challan.h>

#include <QTest>

using namespace seva;

namespace {

using What = ChallanEvent::What;

constexpr Instant Hour = 3'600'000;
const QString Arn = "26-0012345678";
/// Friday, 20 November 2026, 10:00 in India.
const Instant Made = QDateTime(QDate(2026, 11, 20), QTime(4, 30), QTimeZone::utc()).toMSecsSinceEpoch();

/// Weekends off; the Monday after the challan is a holiday.
WorkingCalendar calendar()
{
    WorkingCalendar made;
    made.weeklyOffs = {{6, {}}, {7, {}}};
    made.years = {2026, 2027};
    made.holidays.insert(QDate(2026, 11, 23), {});
    return made;
}

ChallanTerms terms()
{
    return *test::shippedFees()->schedule("IN-2026-07-01")->terms->challan;
}

Challan challan()
{
    Challan made;
    made.number = "C-1";
    made.arn = Arn;
    made.amount = rupees(250000);
    made.generatedAt = Made;
    return made;
}

ChallanEvent deposit(Instant at, QDate on = QDate(2026, 11, 20))
{
    return {What::Deposit, at, on, Arn, rupees(250000)};
}

ChallanEvent bank(const QString &arn = Arn, std::int64_t minor = 250000)
{
    return {What::BankAnswers, Made + 96 * Hour, QDate(2026, 11, 25), arn, rupees(minor)};
}

const char *const Names[]{"GENERATED", "DEPOSITED", "CONFIRMED", "MISMATCH", "EXPIRED"};

QString after(const Challan &from, const ChallanEvent &event, Challan *to = nullptr)
{
    const auto reply = next(from, event, terms(), calendar());
    if (!reply)
        return reply.fault().code;
    if (const auto *refusal = std::get_if<NamedRefusal>(&*reply))
        return refusal->id;
    if (to)
        *to = std::get<Challan>(*reply);
    return Names[int(std::get<Challan>(*reply).state)];
}

Challan deposited()
{
    Challan made = challan();
    after(made, deposit(Made + 3 * Hour), &made);
    return made;
}

} // namespace

/// Three hours, 85 days, two working days: the terms of the fee table.
class TestChallans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBankTakesItAfterThreeHours()
    {
        QCOMPARE(after(challan(), deposit(Made + 3 * Hour - 1)), QString("CHALLAN_TOO_EARLY"));
        QCOMPARE(after(challan(), deposit(Made + 3 * Hour)), QString("DEPOSITED"));
        QCOMPARE(payableFrom(challan(), terms()), Made + 3 * Hour);
    }

    void itExpiresAfter85Days()
    {
        const Instant end = Made + 85 * 24 * Hour;
        QCOMPARE(expiresAt(challan(), terms()), end);
        QCOMPARE(after(challan(), deposit(end - 1, QDate(2027, 2, 13))), QString("DEPOSITED"));
        QCOMPARE(after(challan(), deposit(end, QDate(2027, 2, 13))), QString("CHALLAN_EXPIRED"));
        QCOMPARE(after(challan(), {What::TimePasses, end - 1}), QString("GENERATED"));
        Challan expired;
        QCOMPARE(after(challan(), {What::TimePasses, end}, &expired), QString("EXPIRED"));
        QCOMPARE(after(expired, deposit(Made + 4 * Hour)), QString("CHALLAN_EXPIRED"));
        QCOMPARE(after(expired, bank()), QString("CHALLAN_CLOSED"));
        QCOMPARE(after(deposited(), {What::TimePasses, end}), QString("DEPOSITED"));
    }

    void theBankAnswersWithinTwoWorkingDays()
    {
        const Challan paid = deposited();
        QCOMPARE(paid.confirmationDue, QDate(2026, 11, 25));
        QVERIFY(!isOverdue(paid, QDate(2026, 11, 25)));
        QVERIFY(isOverdue(paid, QDate(2026, 11, 26)));
        QVERIFY(!isOverdue(challan(), QDate(2026, 12, 26)));
        QCOMPARE(after(challan(), deposit(Made + 4 * Hour, QDate(2029, 1, 2))), QString("calendar.year-missing"));
    }

    void itIsConfirmedOrNot()
    {
        Challan confirmed;
        QCOMPARE(after(deposited(), bank(), &confirmed), QString("CONFIRMED"));
        QCOMPARE(after(confirmed, bank()), QString("CONFIRMED"));
        QCOMPARE(after(confirmed, bank(Arn, 1)), QString("CHALLAN_CLOSED"));
        QVERIFY(!isOverdue(confirmed, QDate(2026, 12, 31)));
        QCOMPARE(after(deposited(), bank(Arn, 240000)), QString("MISMATCH"));
        QCOMPARE(after(deposited(), bank("26-0099999999")), QString("MISMATCH"));
        QCOMPARE(after(challan(), bank()), QString("CHALLAN_NOT_PAID"));
        QCOMPARE(after(deposited(), deposit(Made + 5 * Hour)), QString("CHALLAN_ALREADY_PAID"));
    }

    void everyNameHasItsTexts()
    {
        const auto book = test::shippedFees();
        for (const char *name : {"CHALLAN_TOO_EARLY", "CHALLAN_EXPIRED", "CHALLAN_ALREADY_PAID", "CHALLAN_NOT_PAID",
                                 "CHALLAN_CLOSED", "PAYMENT_UNCLEAR", "PAYMENT_OTHER_ARN", "REFUND_ONLY_EXCESS"}) {
            const FeeRefusal refusal = book->refusal(name);
            QVERIFY(!refusal.rule.isEmpty());
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                QVERIFY2(!refusal.text.byLanguage.value(language).isEmpty(), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestChallans)
#include "tst_Challans.moc"
