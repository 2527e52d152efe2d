// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/Advice.h>
#include <seva/domain/Exceptions.h>
#include <seva/events/ExceptionSigned.h>

using namespace seva;
using namespace seva::tests;

namespace {

const QString Kiosk = QStringLiteral("KIOSK-01");
const QString A1 = QStringLiteral("A-01");
const QString B1 = QStringLiteral("B-01");
const QString C1 = QStringLiteral("C-01");
const QString Asha = QStringLiteral("asha");
const QString Leela = QStringLiteral("leela");
const QString Lost = QStringLiteral("tatkaal-lost");
const QString Order = QStringLiteral("RAO-17 of 23 November");

VisitId atA(Desk &desk, const QMap<QString, QString> &answers, const char *service = "passport.ordinary.fresh")
{
    desk.run(LeaseNumbers{Kiosk, QStringLiteral("N"), QStringLiteral("block-1")}, QStringLiteral("HUB"));
    const VisitId id = desk.listed(QString::fromLatin1(service));
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true}, Kiosk);
    desk.serve(id, A1, Asha);
    desk.run(EnterParticulars{id, answers, QStringLiteral("TYPED")}, A1, Asha);
    return id;
}

VisitId lostUnderTatkaal(Desk &desk)
{
    return atA(desk,
               {{QStringLiteral("scheme"), QStringLiteral("TATKAAL")},
                {QStringLiteral("reissueReasons"), QStringLiteral("LOST")},
                {QStringLiteral("lostOn"), QStringLiteral("2026-10-01")},
                {QStringLiteral("previousPassportNo"), QStringLiteral("M2577817")}},
               "passport.ordinary.reissue");
}

SignException exception(Desk &desk, const VisitId &id, const QString &officer)
{
    return {id, Lost, Order, officer, desk.signedBy(officer, exceptionDigest(desk.visit(id), Lost, Order))};
}

QStringList refusedRules(const Desk &desk, const VisitId &id)
{
    QStringList rules;
    const RuleQuestion question = questionOf(desk.visit(id), desk.kendra, QDate(2026, 11, 23));
    for (const Finding &each : eligibilityOf(*desk.catalogue, question).refusals)
        rules.append(each.rule);
    return rules;
}

} // namespace

/// A refusal is lifted by a second person's signature; a disclosed "yes" stops a grant until an officer has reviewed
/// it.
class TestExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherOfficersSignatureLiftsOneRule()
    {
        Desk desk;
        const VisitId id = lostUnderTatkaal(desk);
        QCOMPARE(refusedRules(desk, id), QStringList{Lost});
        desk.run(exception(desk, id, Leela), A1, Asha);
        QVERIFY(refusedRules(desk, id).isEmpty());
        QCOMPARE(desk.visit(id).lifted.first().officerId, Leela);
        QCOMPARE(desk.visit(id).lifted.first().order, Order);
        QCOMPARE(desk.refusal(exception(desk, id, Leela), A1, Asha), QStringLiteral("domain.nothing-to-lift"));
    }

    void whoServesTheCounterLiftsNothing()
    {
        Desk desk;
        const VisitId id = lostUnderTatkaal(desk);
        QCOMPARE(desk.refusal(exception(desk, id, Asha), A1, Asha), QStringLiteral("domain.not-an-officer"));
        SignException unknown = exception(desk, id, Leela);
        unknown.officerId = QStringLiteral("nobody");
        QCOMPARE(desk.refusal(unknown, A1, Asha), QStringLiteral("domain.not-an-officer"));
        for (RosterOperator &person : desk.roster.operators)
            if (person.id == QLatin1String("meera"))
                person.roles = {Role::VerificationOfficer};
        QCOMPARE(desk.refusal(exception(desk, id, QStringLiteral("meera")), A1, Asha),
                 QStringLiteral("domain.not-an-officer"));
    }

    void theSignatureIsForThisRuleAndOrder()
    {
        Desk desk;
        const VisitId id = lostUnderTatkaal(desk);
        SignException command = exception(desk, id, Leela);
        command.order = QStringLiteral("RAO-18");
        QCOMPARE(desk.refusal(command, A1, Asha), QStringLiteral("domain.exception-signature-wrong"));
        command = exception(desk, id, Leela);
        command.order.clear();
        QCOMPARE(desk.refusal(command, A1, Asha), QStringLiteral("domain.order-missing"));
        command = exception(desk, id, Leela);
        command.rule = QStringLiteral("tatkaal-damaged");
        QCOMPARE(desk.refusal(command, A1, Asha), QStringLiteral("domain.nothing-to-lift"));
    }

    void whatIsAppliedForThenIsWhatWasLifted()
    {
        Desk desk;
        const VisitId id = lostUnderTatkaal(desk);
        desk.run(exception(desk, id, Leela), A1, Asha);
        const auto enter = [&](const char *field, const char *value) {
            desk.run(EnterParticulars{id,
                                      {{QString::fromLatin1(field), QString::fromLatin1(value)}},
                                      QStringLiteral("TYPED")},
                     A1, Asha);
        };
        enter("villageTownCity", "MANDVI");
        QVERIFY(refusedRules(desk, id).isEmpty());
        enter("reissueReasons", "STOLEN");
        QCOMPARE(refusedRules(desk, id), QStringList{Lost});
    }

    void theHubChecksTheSignatureAgain()
    {
        Desk desk;
        const VisitId id = lostUnderTatkaal(desk);
        const auto audited = [&](const OperatorId &officer, const QByteArray &signature) {
            Event event;
            static_cast<EventDraft &>(event) =
                draft(id, ExceptionSigned{Lost, QStringLiteral("APO_OVERRIDE"), Order, officer, Asha, A1, signature});
            return audit(desk.state, event, &desk.roster);
        };
        const QByteArray good = exception(desk, id, Leela).signature;
        QVERIFY(audited(Leela, good).isEmpty());
        QCOMPARE(audited(Leela, QByteArray(64, 'x')).size(), 1);
        QCOMPARE(audited(Asha, desk.signedBy(Asha, exceptionDigest(desk.visit(id), Lost, Order))).size(), 1);
    }

    void aDisclosedYesStopsTheGrantUntilItIsReviewed()
    {
        Desk desk;
        const VisitId id = atA(desk, {{QStringLiteral("q1a"), QStringLiteral("true")},
                                      {QStringLiteral("otherDetailsText"), QStringLiteral("COURT OF BHUJ")}});
        desk.completeA(id);
        desk.submit(id);
        desk.serve(id, B1, QStringLiteral("meera"));
        desk.verify(id);
        desk.serve(id, C1, Leela);
        const auto grant = [&] { return desk.decision(id, Leela, QStringLiteral("GRANT"), QStringLiteral("PRE")); };
        const auto stopped = desk.tryOut(grant(), C1, Leela);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.fault().code, QStringLiteral("domain.grant-stopped"));
        QCOMPARE(stopped.fault().subject, QStringLiteral("grant-after-review"));
        QCOMPARE(desk.refusal(ReviewAnswers{id, QStringLiteral("BECAUSE"), {}}, C1, Leela),
                 QStringLiteral("domain.review-unknown"));
        const Digest before = desk.shown(id);
        desk.run(ReviewAnswers{id, QStringLiteral("COURT_PERMITS"), QStringLiteral("order of 3 November")}, C1, Leela);
        QVERIFY(desk.shown(id) != before); // the officer signs the review with the decision
        QCOMPARE(desk.refusal(ReviewAnswers{id, QStringLiteral("ENDED"), {}}, C1, Leela),
                 QStringLiteral("domain.nothing-to-review"));
        desk.run(grant(), C1, Leela);
        QCOMPARE(desk.visit(id).outcome, Outcome::Granted);
    }

    void aHoldOrRefusalNeedsNoReview()
    {
        Desk desk;
        const VisitId id = atA(desk, {{QStringLiteral("q2"), QStringLiteral("true")},
                                      {QStringLiteral("otherDetailsText"), QStringLiteral("COURT OF BHUJ")}});
        desk.completeA(id);
        desk.submit(id);
        desk.serve(id, B1, QStringLiteral("meera"));
        desk.verify(id);
        desk.serve(id, C1, Leela);
        desk.run(desk.decision(id, Leela, QStringLiteral("REFUSE"), {}, {QStringLiteral("6(2)(e)")}), C1, Leela);
        QCOMPARE(desk.visit(id).outcome, Outcome::Refused);
    }

    void anEditVoidsTheReview()
    {
        Desk desk;
        const VisitId id = atA(desk, {{QStringLiteral("q1a"), QStringLiteral("true")},
                                      {QStringLiteral("otherDetailsText"), QStringLiteral("COURT OF BHUJ")}});
        desk.completeA(id);
        desk.submit(id);
        desk.serve(id, B1, QStringLiteral("meera"));
        desk.verify(id);
        desk.serve(id, C1, Leela);
        desk.run(ReviewAnswers{id, QStringLiteral("ENDED"), {}}, C1, Leela);
        desk.run(ReturnApplication{id, QStringLiteral("A"), QStringLiteral("PARTICULARS"), {}}, C1, Leela);
        desk.serve(id, A1, Asha);
        desk.run(EnterParticulars{id, {{QStringLiteral("q1b"), QStringLiteral("true")}}, QStringLiteral("TYPED")}, A1,
                 Asha);
        QVERIFY(!desk.visit(id).review);
    }

    void nothingIsReviewedWhereNothingWasDisclosed()
    {
        Desk desk;
        const VisitId id = atA(desk, {});
        desk.completeA(id);
        desk.submit(id);
        desk.serve(id, B1, QStringLiteral("meera"));
        desk.verify(id);
        desk.serve(id, C1, Leela);
        QCOMPARE(desk.refusal(ReviewAnswers{id, QStringLiteral("ENDED"), {}}, C1, Leela),
                 QStringLiteral("domain.nothing-to-review"));
    }
};

QTEST_GUILESS_MAIN(TestExceptions)
#include "tst_Exceptions.moc"
