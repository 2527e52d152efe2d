// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

using namespace seva;
using tests::Desk;

namespace {

const QString A1 = QStringLiteral("A-01");
const QString Asha = QStringLiteral("asha");
const QString Kiosk = QStringLiteral("KIOSK-01");

VisitId atA(Desk &desk)
{
    desk.run(LeaseNumbers{Kiosk, QStringLiteral("N"), QStringLiteral("block-1")}, QStringLiteral("HUB"));
    const VisitId id = desk.listed();
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true}, Kiosk);
    desk.serve(id, A1, Asha);
    // Paid online for 36 pages: with 60 there is a difference to collect.
    desk.run(EnterParticulars{id, {{QStringLiteral("booklet"), QStringLiteral("60")}}, QStringLiteral("TYPED")}, A1,
             Asha);
    return id;
}

AskPayment ask(const VisitId &id, const char *reference, const char *mode = "CARD")
{
    return {id, QString::fromLatin1(mode), QString::fromLatin1(reference)};
}

Money dueOf(const Desk &desk, const VisitId &id)
{
    return feeDue(desk.visit(id), *desk.catalogue, desk.kendra.type, QDate(2026, 11, 23)).value();
}

CollectFee collect(const Desk &desk, const VisitId &id, const char *mode = "CARD")
{
    return {id, dueOf(desk, id), QString::fromLatin1(mode), QStringLiteral("112233"), QStringLiteral("9"), {}};
}

} // namespace

/// What is asked of a terminal is recorded first, and what nobody answered is not asked twice.
class TestPaymentAsked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAttemptIsRecordedBeforeAnybodyIsAsked()
    {
        Desk desk;
        const VisitId id = atA(desk);
        QVERIFY(dueOf(desk, id).minor > 0);
        const Digest confirmed = desk.shown(id);
        desk.run(ask(id, "P-1"), A1, Asha);
        QCOMPARE(desk.visit(id).attempts.size(), 1);
        QCOMPARE(desk.visit(id).attempts.first().state, PaymentState::Asked);
        QCOMPARE(desk.visit(id).attempts.first().amount, dueOf(desk, id));
        QCOMPARE(desk.visit(id).payments.size(), 1);
        QCOMPARE(desk.shown(id), confirmed);
    }

    void whatNobodyAskedForIsNotCollected()
    {
        Desk desk;
        const VisitId id = atA(desk);
        QCOMPARE(desk.refusal(collect(desk, id), A1, Asha), QStringLiteral("domain.payment-not-asked"));
        desk.run(ask(id, "P-1", "UPI"), A1, Asha);
        QCOMPARE(desk.refusal(collect(desk, id), A1, Asha), QStringLiteral("domain.payment-not-asked"));
        desk.run(collect(desk, id, "UPI"), A1, Asha);
        QCOMPARE(desk.visit(id).attempts.first().state, PaymentState::Approved);
        QCOMPARE(desk.visit(id).payments.size(), 2);
        QCOMPARE(desk.refusal(ask(id, "P-2"), A1, Asha), QStringLiteral("domain.payment-refused"));
    }

    void anUnclearAttemptIsCleared()
    {
        Desk desk;
        const VisitId id = atA(desk);
        desk.run(ask(id, "P-1"), A1, Asha);
        QCOMPARE(desk.refusal(ask(id, "P-2"), A1, Asha), QStringLiteral("domain.payment-refused"));
        desk.run(EndPayment{id, QStringLiteral("P-1"), false}, A1, Asha);
        QCOMPARE(desk.visit(id).attempts.first().state, PaymentState::Unknown);
        QCOMPARE(desk.refusal(ask(id, "P-2"), A1, Asha), QStringLiteral("domain.payment-refused"));
        desk.run(EndPayment{id, QStringLiteral("P-1"), true}, A1, Asha);
        QCOMPARE(desk.visit(id).attempts.first().state, PaymentState::Declined);
        QCOMPARE(desk.refusal(EndPayment{id, QStringLiteral("P-1"), true}, A1, Asha),
                 QStringLiteral("domain.payment-not-open"));
        QCOMPARE(desk.refusal(ask(id, "P-1"), A1, Asha), QStringLiteral("domain.payment-refused"));
        desk.run(ask(id, "P-2"), A1, Asha);
        desk.run(collect(desk, id), A1, Asha);
        QCOMPARE(dueOf(desk, id).minor, 0);
    }

    void cashWaitsUntilAnUnclearAttemptIsLookedUp()
    {
        Desk desk;
        const VisitId id = atA(desk);
        desk.run(ask(id, "P-1"), A1, Asha);
        QCOMPARE(desk.refusal(collect(desk, id, "CASH"), A1, Asha), QStringLiteral("domain.payment-unclear"));
        desk.run(EndPayment{id, QStringLiteral("P-1"), false}, A1, Asha);
        QCOMPARE(desk.refusal(collect(desk, id, "CASH"), A1, Asha), QStringLiteral("domain.payment-unclear"));
        desk.run(EndPayment{id, QStringLiteral("P-1"), true}, A1, Asha);
        desk.run(collect(desk, id, "CASH"), A1, Asha);
        QCOMPARE(dueOf(desk, id).minor, 0);
    }

    void cashIsTakenWithoutAsking()
    {
        Desk desk;
        const VisitId id = atA(desk);
        desk.run(collect(desk, id, "CASH"), A1, Asha);
        QVERIFY(desk.visit(id).attempts.isEmpty());
        QCOMPARE(dueOf(desk, id).minor, 0);
    }
};

QTEST_GUILESS_MAIN(TestPaymentAsked)
#include "tst_PaymentAsked.moc"
