// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/domain/Exceptions.h>
#include <seva/events/ApplicationVerified.h>

using namespace seva;
using namespace seva::tests;

namespace {

const QString A1 = QStringLiteral("A-01");
const QString B1 = QStringLiteral("B-01");
const QString Meera = QStringLiteral("meera");
const QString Leela = QStringLiteral("leela");

void revoke(Desk &desk, const QString &who, Instant since)
{
    for (RosterOperator &person : desk.roster.operators)
        if (person.id == who)
            person.revoked = since;
}

VisitId atB(Desk &desk)
{
    desk.run(LeaseNumbers{QStringLiteral("KIOSK-01"), QStringLiteral("N"), QStringLiteral("b")}, QStringLiteral("HUB"));
    const VisitId id = desk.listed();
    desk.run(IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true},
             QStringLiteral("KIOSK-01"));
    desk.serve(id, A1, QStringLiteral("asha"));
    desk.completeA(id);
    desk.submit(id);
    desk.serve(id, B1, Meera);
    return id;
}

} // namespace

/// Who was revoked signs nothing more, and what was signed before holds.
class TestRevoked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRevokedOfficerNeitherSignsInNorSigns()
    {
        Desk desk;
        const VisitId id = atB(desk);
        const Command verified = desk.verification(id, Meera);
        revoke(desk, Meera, desk.now);
        QCOMPARE(desk.refusal(verified, B1, Meera), QStringLiteral("domain.operator-revoked"));
        QCOMPARE(desk.refusal(SignIn{Meera, Role::VerificationOfficer}, B1, Meera),
                 QStringLiteral("domain.operator-revoked"));
        revoke(desk, Meera, 0);
        QCOMPARE(desk.refusal(verified, B1, Meera), QString());
    }

    void aSignatureIsJudgedByWhenItWasMade()
    {
        Desk desk;
        const VisitId id = atB(desk);
        const Digest shown = desk.shown(id);
        const Instant at = desk.now;
        RosterStation counterB;
        counterB.id = B1;
        desk.roster.stations.append(counterB);
        const auto findings = [&](Instant person, Instant station) {
            revoke(desk, Meera, person);
            desk.roster.stations.last().revoked = station;
            ApplicationVerified body;
            body.stepId = QStringLiteral("B");
            body.shown = shown;
            body.operatorId = Meera;
            body.station = B1;
            body.signature = desk.signedBy(Meera, shown);
            Event event;
            static_cast<EventDraft &>(event) = draft(id, body);
            event.hlc = Hlc(at) << 16;
            return audit(desk.state, event, &desk.roster);
        };
        QCOMPARE(instantOf(Hlc(at) << 16), at);
        QCOMPARE(findings(0, 0), QStringList());
        QCOMPARE(findings(at + 1, at + 1), QStringList());
        QCOMPARE(findings(at, 0).size(), 1);
        QVERIFY(findings(at, 0).first().contains(Meera));
        QCOMPARE(findings(0, at).size(), 1);
        QVERIFY(findings(0, at).first().contains(B1));
    }

    void theRosterSaysItToEverybody()
    {
        Desk desk;
        const crypto::KeyPair issuer = crypto::signingPair(QByteArray(crypto::kKeyBytes, 'i'));
        revoke(desk, Leela, 1'700'000'000'123);
        desk.roster.stations.first().revoked = 1'700'000'000'456;
        const Result<Roster> read = decodeRoster(encodeRoster(desk.roster, issuer.secretKey), issuer.publicKey);
        QCOMPARE(read->person(Leela)->revoked, Instant(1'700'000'000'123));
        QCOMPARE(read->person(Meera)->revoked, Instant(0));
        QCOMPARE(read->stations.first().revoked, Instant(1'700'000'000'456));
        QCOMPARE(maySign(read->person(Leela), Leela).fault().code, QStringLiteral("domain.operator-revoked"));
        QVERIFY(maySign(read->person(Meera), Meera).ok());
        QCOMPARE(maySign(nullptr, Leela).fault().code, QStringLiteral("domain.operator-unknown"));
    }
};

QTEST_GUILESS_MAIN(TestRevoked)
#include "tst_Revoked.moc"
