// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/DayClose.h>
#include <seva/domain/FeeStanding.h>

using namespace seva;
using namespace seva::tests;

namespace {

const QString Kiosk = QStringLiteral("KIOSK-01");
const QString Hub = QStringLiteral("HUB");
const QString A1 = QStringLiteral("A-01");
const QString Asha = QStringLiteral("asha");
const QString Number = QStringLiteral("CH-4711");
const QDate Today(2026, 11, 23);
constexpr Instant Hour = 3'600'000;

/// Saturdays and Sundays off, no holidays.
WorkingCalendar plainWeek()
{
    WorkingCalendar calendar;
    calendar.weeklyOffs = {{Qt::Saturday, {}}, {Qt::Sunday, {}}};
    calendar.years = {Today.year()};
    return calendar;
}

VisitId atA(Desk &desk)
{
    desk.run(LeaseNumbers{Kiosk, QStringLiteral("N"), QStringLiteral("block-1")}, Hub);
    const VisitId id = desk.listed();
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true}, Kiosk);
    desk.serve(id, A1, Asha);
    return id;
}

void sixtyPages(Desk &desk, const VisitId &id)
{
    desk.run(EnterParticulars{id, {{QStringLiteral("booklet"), QStringLiteral("60")}}, QStringLiteral("TYPED")}, A1,
             Asha);
}

FeeBalance balance(const Desk &desk, const VisitId &id, QDate on = Today)
{
    return feeBalance(desk.visit(id), *desk.catalogue, desk.kendra.type, on).value();
}

ReportChallan challan(const VisitId &id, const char *what, Instant at, std::int64_t minor = 100000)
{
    return {id, Number, QString::fromLatin1(what), rupees(minor), at};
}

} // namespace

/// What was paid, what is owed, what goes back: from one account, at the counter and at the end of the day.
class TestFeeStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartPaymentLeavesTheDifference()
    {
        Desk desk;
        const VisitId id = atA(desk);
        QCOMPARE(balance(desk, id).due, rupees(0));
        sixtyPages(desk, id);
        QCOMPARE(balance(desk, id).paid, rupees(250000));
        QCOMPARE(balance(desk, id).due, rupees(100000));
        QCOMPARE(feeDue(desk.visit(id), *desk.catalogue, desk.kendra.type, Today).value(), rupees(100000));
    }

    void moreThanTheFeeIsAskedBackOnce()
    {
        Desk desk;
        const VisitId id = atA(desk);
        sixtyPages(desk, id);
        desk.run(CollectFee{id, rupees(100000), QStringLiteral("CASH"), {}, {}, {}}, A1, Asha);
        desk.run(EnterParticulars{id, {{QStringLiteral("booklet"), QStringLiteral("36")}}, QStringLiteral("TYPED")}, A1,
                 Asha);
        QCOMPARE(balance(desk, id).excess, rupees(100000));
        const auto tooMuch = [&] {
            return closeOf(desk.state, Today, nullptr, *desk.catalogue, KendraType::Psk).paidTooMuch;
        };
        QCOMPARE(tooMuch(), QStringList{desk.visit(id).token});
        const auto refund = [&](std::int64_t minor, const char *reason) {
            return RequestRefund{id, rupees(minor), QString::fromLatin1(reason)};
        };
        QCOMPARE(desk.refusal(refund(100001, "PAID_TOO_MUCH"), A1, Asha), QStringLiteral("domain.refund-refused"));
        QCOMPARE(desk.refusal(refund(100000, "BECAUSE"), A1, Asha), QStringLiteral("domain.refund-reason-unknown"));
        desk.run(refund(100000, "PAID_TOO_MUCH"), A1, Asha);
        QCOMPARE(balance(desk, id).excess, rupees(0));
        QCOMPARE(tooMuch(), QStringList());
        QCOMPARE(balance(desk, id).due, rupees(0));
        QCOMPARE(desk.refusal(refund(100000, "PAID_TOO_MUCH"), A1, Asha), QStringLiteral("domain.refund-refused"));
    }

    void aFeeWithoutAppointmentHoldsOneYear()
    {
        Desk desk;
        const VisitId id = atA(desk);
        Visit &visit = desk.state.visits[id];
        visit.unscheduled = true;
        QCOMPARE(balance(desk, id, visit.submittedOn.addYears(1)).due, rupees(0));
        const FeeBalance late = balance(desk, id, visit.submittedOn.addYears(1).addDays(1));
        QCOMPARE(late.forfeited, rupees(250000));
        QCOMPARE(late.due, rupees(250000));
    }

    void aChallanIsMoneyOnceTheBankConfirms()
    {
        Desk desk;
        const WorkingCalendar calendar = plainWeek();
        desk.calendar = &calendar;
        const VisitId id = atA(desk);
        sixtyPages(desk, id);
        const Instant start = desk.now - 10 * Hour;
        QCOMPARE(desk.refusal(challan(id, "DEPOSITED", start), Hub), QStringLiteral("domain.challan-unknown"));
        desk.run(challan(id, "GENERATED", start), Hub);
        QCOMPARE(desk.visit(id).challans.first().state, ChallanState::Generated);
        QCOMPARE(desk.refusal(challan(id, "DEPOSITED", start + 2 * Hour), Hub),
                 QStringLiteral("domain.challan-refused"));
        desk.run(challan(id, "DEPOSITED", start + 4 * Hour), Hub);
        QCOMPARE(desk.visit(id).challans.first().state, ChallanState::Deposited);
        QCOMPARE(balance(desk, id).due, rupees(100000));
        desk.run(challan(id, "CONFIRMED", start + 9 * Hour), Hub);
        QCOMPARE(desk.visit(id).challans.first().state, ChallanState::Confirmed);
        QCOMPARE(balance(desk, id).due, rupees(0));
        desk.run(challan(id, "CONFIRMED", start + 9 * Hour), Hub);
        QCOMPARE(desk.visit(id).payments.size(), 2);
    }

    void anotherAmountAtTheBankIsNoMoney()
    {
        Desk desk;
        const WorkingCalendar calendar = plainWeek();
        desk.calendar = &calendar;
        const VisitId id = atA(desk);
        sixtyPages(desk, id);
        const Instant start = desk.now - 10 * Hour;
        desk.run(challan(id, "GENERATED", start), Hub);
        desk.run(challan(id, "DEPOSITED", start + 4 * Hour), Hub);
        desk.run(challan(id, "CONFIRMED", start + 9 * Hour, 10000), Hub);
        QCOMPARE(desk.visit(id).challans.first().state, ChallanState::Mismatch);
        QCOMPARE(balance(desk, id).due, rupees(100000));
    }

    void eachPrintOfAReceiptIsCounted()
    {
        Desk desk;
        const VisitId id = atA(desk);
        sixtyPages(desk, id);
        desk.run(CollectFee{id, rupees(100000), QStringLiteral("CASH"), {}, {}, {}}, A1, Asha);
        const Payment &payment = desk.visit(id).payments.last();
        QCOMPARE(payment.scheduleId, QStringLiteral("IN-2026-07-01"));
        QVERIFY(!payment.lineId.isEmpty());
        const RecordReceipt printed{id, payment.receiptNo};
        desk.run(printed, A1, Asha);
        desk.run(printed, A1, Asha);
        QCOMPARE(desk.visit(id).payments.last().copies, 2);
        // The portal gave its own receipt for what was paid there.
        QCOMPARE(desk.refusal(RecordReceipt{id, desk.visit(id).payments.first().receiptNo}, A1, Asha),
                 QStringLiteral("domain.receipt-unknown"));
    }

    void theDayIsHeldAgainstTheBanksFile()
    {
        Desk desk;
        const VisitId id = atA(desk);
        sixtyPages(desk, id);
        desk.run(AskPayment{id, QStringLiteral("CARD"), QStringLiteral("P-1")}, A1, Asha);
        QCOMPARE(closeOf(desk.state, Today, nullptr, *desk.catalogue, KendraType::Psk).unclear,
                 QStringList{QStringLiteral("P-1")});
        desk.run(CollectFee{id, rupees(100000), QStringLiteral("CARD"), QStringLiteral("112233"), {}, {}}, A1, Asha);
        const QString receipt = desk.visit(id).payments.last().receiptNo;

        const auto close = [&](const char *csv) {
            const auto lines = readBankFile(QByteArray("reference,amount,currency\n") + csv);
            return closeOf(desk.state, Today, &*lines, *desk.catalogue, KendraType::Psk);
        };
        const DayClose good = close("112233,100000,INR\n");
        QVERIFY(good.agrees());
        QVERIFY(good.paidTooMuch.isEmpty());
        QCOMPARE(good.takings.size(), 1);
        QCOMPARE(good.takings.first().station, A1);
        QCOMPARE(good.takings.first().mode, QStringLiteral("CARD"));
        QCOMPARE(good.takings.first().total, rupees(100000));
        QCOMPARE(close("").notAtBank, QStringList{receipt});
        QCOMPARE(close("112233,99999,INR\n").otherAmount, QStringList{receipt});
        QCOMPARE(close("112233,100000,INR\n445566,100000,INR\n").onlyAtBank, QStringList{QStringLiteral("445566")});
        QVERIFY(closeOf(desk.state, Today.addDays(1), nullptr, *desk.catalogue, KendraType::Psk).takings.isEmpty());
    }

    void aBrokenBankFileIsRefusedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("where");
        QTest::newRow("no header") << QByteArray("112233,1,INR\n") << "line 1:";
        QTest::newRow("no number") << QByteArray("reference,amount,currency\nA,1.5,INR\n") << "line 2:";
        QTest::newRow("negative") << QByteArray("reference,amount,currency\nA,1,INR\nB,-1,INR\n") << "line 3:";
        QTest::newRow("too few cells") << QByteArray("reference,amount,currency\nA,1\n") << "line 2:";
        QTest::newRow("no reference") << QByteArray("reference,amount,currency\n,1,INR\n") << "line 2:";
    }
    void aBrokenBankFileIsRefusedByItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, where);
        const auto lines = readBankFile(csv);
        QVERIFY(!lines.ok());
        QCOMPARE(lines.fault().code, QStringLiteral("domain.bank-file"));
        QVERIFY2(lines.fault().subject.startsWith(where), qPrintable(lines.fault().subject));
    }
};

QTEST_GUILESS_MAIN(TestFeeStanding)
#include "tst_FeeStanding.moc"
