// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Payment.h>

#include <QTest>

using namespace seva;

namespace {

using What = PaymentEvent::What;
using State = PaymentState;

const QString Arn = "26-0012345678";
const QDate Day(2026, 11, 23);

PaymentTerms terms()
{
    return *test::shippedFees()->schedule("IN-2026-07-01")->terms;
}

PaymentAttempt attempt(PaymentMode mode, State state, std::int64_t minor = 250000, const QString &reference = "P-1")
{
    PaymentAttempt made;
    made.reference = reference;
    made.arn = Arn;
    made.mode = mode;
    made.amount = rupees(minor);
    made.state = state;
    if (state == State::Approved || state == State::Reconciled) {
        made.proof = "112233";
        made.clearedOn = Day;
    }
    return made;
}

PaymentEvent happens(What what, std::int64_t minor = 250000)
{
    return {what, Arn, rupees(minor), what == What::Claim ? "123456789012" : "112233", 7, Day};
}

template <typename Value>
QString refusalOf(const std::variant<Value, NamedRefusal> &reply)
{
    const auto *refusal = std::get_if<NamedRefusal>(&reply);
    return refusal ? refusal->id : QString();
}

QString nameOf(State state)
{
    const char *const names[]{"intended", "asked", "unknown", "approved", "declined", "reconciled"};
    return names[int(state)];
}

/// The state after, or the refusal.
QString after(const PaymentAttempt &from, const PaymentEvent &what)
{
    const auto reply = next(from, what);
    const auto *to = std::get_if<PaymentAttempt>(&reply);
    return to ? nameOf(to->state) : refusalOf(reply);
}

FeeAccount accountOf(const QList<PaymentAttempt> &attempts)
{
    FeeAccount account;
    account.arn = Arn;
    account.currency = "INR";
    account.attempts = attempts;
    return account;
}

} // namespace

class TestPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every state against every event, for a card.
    void everyStepOfACardPayment_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<QStringList>("to");
        const auto row = [](State from, const char *to) {
            QTest::newRow(qPrintable(nameOf(from))) << from << QString(to).split(' ');
        };
        // Ask, ShowCode, Claim, LoseTouch, Approve, Decline, Reconcile
        row(State::Intended, "asked PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED declined "
                             "PAYMENT_NOT_ASKED");
        row(State::Asked,
            "PAYMENT_REFERENCE_USED PAYMENT_NO_SUCH_CLAIM PAYMENT_NO_SUCH_CLAIM unknown approved declined "
            "reconciled");
        row(State::Unknown, "PAYMENT_REFERENCE_USED PAYMENT_NO_SUCH_CLAIM PAYMENT_NO_SUCH_CLAIM unknown approved "
                            "declined reconciled");
        row(State::Approved, "PAYMENT_REFERENCE_USED PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED PAYMENT_CLOSED approved "
                             "PAYMENT_CLOSED reconciled");
        row(State::Declined, "PAYMENT_REFERENCE_USED PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED PAYMENT_CLOSED PAYMENT_CLOSED "
                             "declined reconciled");
        row(State::Reconciled, "PAYMENT_REFERENCE_USED PAYMENT_NOT_ASKED PAYMENT_NOT_ASKED PAYMENT_CLOSED reconciled "
                               "PAYMENT_CLOSED reconciled");
    }
    void everyStepOfACardPayment()
    {
        QFETCH(State, from);
        QFETCH(QStringList, to);
        QStringList found;
        for (const What what :
             {What::Ask, What::ShowCode, What::Claim, What::LoseTouch, What::Approve, What::Decline, What::Reconcile})
            found.append(after(attempt(PaymentMode::Card, from), happens(what)));
        QCOMPARE(found, to);
    }

    void aCodeThatIsShownAndANumberOnAPhoneAreNoPayment()
    {
        const auto shown = next(attempt(PaymentMode::Upi, State::Asked), happens(What::ShowCode));
        const PaymentAttempt &code = std::get<PaymentAttempt>(shown);
        QVERIFY(code.codeShown);
        QVERIFY(!isCleared(code));
        const auto claim = next(code, happens(What::Claim));
        const PaymentAttempt &claimed = std::get<PaymentAttempt>(claim);
        QCOMPARE(claimed.claimed, QString("123456789012"));
        QCOMPARE(claimed.state, State::Unknown);
        QCOMPARE(balanceOf(accountOf({claimed}), rupees(250000), terms(), Day).due, rupees(250000));
        PaymentEvent wrong = happens(What::Claim);
        for (const char *utr : {"", "12345678901", "1234567890123", "12345678901a"}) {
            wrong.proof = utr;
            QCOMPARE(after(code, wrong), QString("PAYMENT_NO_SUCH_CLAIM"));
        }
        QCOMPARE(after(claimed, happens(What::Reconcile)), QString("reconciled"));
    }

    void cashNeedsNobodyOutside()
    {
        QCOMPARE(after(attempt(PaymentMode::Cash, State::Intended), happens(What::Approve)), QString("approved"));
    }

    void anotherAmountApplicationOrProofIsRefused()
    {
        const PaymentAttempt asked = attempt(PaymentMode::Card, State::Asked);
        QCOMPARE(after(asked, happens(What::Approve, 249999)), QString("PAYMENT_AMOUNT_DIFFERS"));
        QCOMPARE(after(asked, happens(What::Reconcile, 250001)), QString("PAYMENT_AMOUNT_DIFFERS"));
        PaymentEvent foreign = happens(What::Approve);
        foreign.arn = "26-0099999999";
        QCOMPARE(after(asked, foreign), QString("PAYMENT_OTHER_ARN"));
        PaymentEvent again = happens(What::Approve);
        again.proof = "445566";
        QCOMPARE(after(attempt(PaymentMode::Card, State::Approved), again), QString("PAYMENT_REPEATED"));
    }

    void aBalanceSaysPaidDueExcessAndUnclear_data()
    {
        QTest::addColumn<QList<int>>("cleared");
        QTest::addColumn<int>("unclear");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("excess");
        QTest::newRow("nothing paid") << QList<int>{} << 0 << 500000 << 0;
        QTest::newRow("the normal part paid online, the difference at the counter")
            << QList<int>{250000} << 0 << 250000 << 0;
        QTest::newRow("in parts") << QList<int>{100000, 400000} << 0 << 0 << 0;
        QTest::newRow("paid twice") << QList<int>{500000, 500000} << 0 << 0 << 500000;
        QTest::newRow("unclear is not paid") << QList<int>{} << 500000 << 500000 << 0;
    }
    void aBalanceSaysPaidDueExcessAndUnclear()
    {
        QFETCH(QList<int>, cleared);
        QFETCH(int, unclear);
        QList<PaymentAttempt> attempts{attempt(PaymentMode::Card, State::Declined, 500000, "declined")};
        for (const int minor : cleared)
            attempts.append(attempt(PaymentMode::Online, State::Approved, minor, QString::number(attempts.size())));
        if (unclear > 0)
            attempts.append(attempt(PaymentMode::Card, State::Unknown, unclear, "unclear"));
        const FeeBalance balance = balanceOf(accountOf(attempts), rupees(500000), terms(), Day);
        QTEST(int(balance.due.minor), "due");
        QTEST(int(balance.excess.minor), "excess");
        QTEST(int(balance.unclear.minor), "unclear");
    }

    void aFeeHoldsOneYear()
    {
        const QDate paid(2026, 1, 15);
        QCOMPARE(holdsUntil(paid, {}, terms()), QDate(2027, 1, 15));
        QCOMPARE(holdsUntil(paid, {2026, 5, 1}, terms()), QDate(2027, 5, 1));
        QCOMPARE(holdsUntil(paid, {2026, 1, 1}, terms()), QDate(2027, 1, 15));
        QCOMPARE(holdsUntil({2028, 2, 29}, {}, terms()), QDate(2029, 2, 28));
        PaymentAttempt old = attempt(PaymentMode::Online, State::Approved);
        old.clearedOn = paid;
        const FeeAccount account = accountOf({old});
        QCOMPARE(balanceOf(account, rupees(250000), terms(), {2027, 1, 15}).due, rupees(0));
        const FeeBalance late = balanceOf(account, rupees(250000), terms(), {2027, 1, 16});
        QCOMPARE(late.due, rupees(250000));
        QCOMPARE(late.forfeited, rupees(250000));
        QCOMPARE(late.excess, rupees(0));
    }

    void whatMayNotBeAskedForHasAName()
    {
        const FeeAccount paidHalf = accountOf({attempt(PaymentMode::Online, State::Approved, 100000)});
        const auto asked = [&](const PaymentAttempt &wanted, const FeeAccount &account) {
            return refusalOf(intend(account, wanted, rupees(250000), terms(), Day));
        };
        PaymentAttempt wanted = attempt(PaymentMode::Card, State::Intended, 150000, "P-2");
        QCOMPARE(asked(wanted, paidHalf), QString());
        wanted.amount = rupees(50000);
        QCOMPARE(asked(wanted, paidHalf), QString());
        wanted.amount = rupees(150001);
        QCOMPARE(asked(wanted, paidHalf), QString("PAYMENT_NOT_DUE"));
        wanted.amount = rupees(0);
        QCOMPARE(asked(wanted, paidHalf), QString("PAYMENT_NOT_DUE"));
        wanted.amount = Money{"USD", 100};
        QCOMPARE(asked(wanted, paidHalf), QString("PAYMENT_OTHER_CURRENCY"));
        wanted.amount = rupees(150000);
        wanted.reference = "P-1";
        QCOMPARE(asked(wanted, paidHalf), QString("PAYMENT_REFERENCE_USED"));
        wanted.reference = "P-2";
        wanted.arn = "26-0099999999";
        QCOMPARE(asked(wanted, paidHalf), QString("PAYMENT_OTHER_ARN"));
        wanted.arn = Arn;
        for (const State open : {State::Asked, State::Unknown})
            QCOMPARE(asked(wanted, accountOf({attempt(PaymentMode::Card, open)})), QString("PAYMENT_UNCLEAR"));
        wanted.mode = PaymentMode::Upi;
        QCOMPARE(asked(wanted, paidHalf), QString());
        const PaymentTerms old = *test::shippedFees()->schedule("IN-2012-10-01")->terms;
        QCOMPARE(refusalOf(intend(paidHalf, wanted, rupees(250000), old, Day)), QString("PAYMENT_MODE_NOT_TAKEN"));
        wanted.mode = PaymentMode::Challan;
        QCOMPARE(refusalOf(intend(paidHalf, wanted, rupees(250000), old, Day)), QString());
    }

    void onlyExcessIsPaidBack()
    {
        FeeAccount account = accountOf({attempt(PaymentMode::Online, State::Approved, 250000, "1"),
                                        attempt(PaymentMode::Online, State::Reconciled, 250000, "2")});
        const auto back = [&](std::int64_t minor) {
            return refund(account, rupees(minor), rupees(250000), terms(), Day);
        };
        QCOMPARE(refusalOf(back(250001)), QString("REFUND_ONLY_EXCESS"));
        QCOMPARE(refusalOf(back(0)), QString("REFUND_ONLY_EXCESS"));
        account = std::get<FeeAccount>(back(200000));
        QCOMPARE(balanceOf(account, rupees(250000), terms(), Day).excess, rupees(50000));
        QCOMPARE(refusalOf(back(50001)), QString("REFUND_ONLY_EXCESS"));
        account = std::get<FeeAccount>(back(50000));
        QCOMPARE(balanceOf(account, rupees(250000), terms(), Day).paid, rupees(250000));
        QCOMPARE(refusalOf(back(1)), QString("REFUND_ONLY_EXCESS"));
        QCOMPARE(refusalOf(refund(account, Money{"USD", 1}, rupees(0), terms(), Day)), QString("REFUND_ONLY_EXCESS"));
    }
};

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_Payments.moc"
