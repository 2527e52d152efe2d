// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

using namespace seva;
using tests::Desk;

namespace {

const QString kA1 = QStringLiteral("A-01");
const QString kA2 = QStringLiteral("A-02");
const QString kB1 = QStringLiteral("B-01");
const QString kC1 = QStringLiteral("C-01");
const QString kKiosk = QStringLiteral("KIOSK-01");
const QString kHub = QStringLiteral("HUB");
const QString kAsha = QStringLiteral("asha");
const QString kMeera = QStringLiteral("meera");
const QString kLeela = QStringLiteral("leela");

IssueToken token(const VisitId &id)
{
    return IssueToken{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, true};
}

/// A visit with a token, waiting for A.
VisitId waiting(Desk &desk)
{
    if (desk.state.blocks.isEmpty())
        desk.run(LeaseNumbers{kKiosk, QStringLiteral("N"), QStringLiteral("block-1")}, kHub);
    const VisitId id = desk.listed();
    desk.run(token(id), kKiosk);
    return id;
}

VisitId atC(Desk &desk)
{
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    desk.completeA(id);
    desk.submit(id);
    desk.serve(id, kB1, kMeera);
    desk.verify(id);
    desk.serve(id, kC1, kLeela);
    return id;
}

} // namespace

class tst_Decide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeVisitFromListToLetter();
    void listingAKnownArnAgainChangesNothing();
    void oneVisitGetsOneToken();
    void earlyIsToldWhenAndLateIsMarked();
    void withoutABlockTheEmergencySeriesOfTheKioskIsUsed();
    void editAfterConfirmationVoidsIt();
    void whoLookedAtAPageAnswersInACode();
    void submissionNamesEverythingThatIsMissing();
    void samePersonOrStationMaySignOnlyOnce_data();
    void samePersonOrStationMaySignOnlyOnce();
    void forgedSignatureAndOldDigestAreRefused();
    void postOfficeKendraForwardsInsteadOfDeciding();
    void returnedCaseGoesToTheFrontAndIsSignedAgain();
    void holdAndRefusalNeedAKnownReason();
    void recallsArePacedAndCounted();
    void staleFenceIsRefusedAndNoted();
    void reservedLaneIsLeftToItsCounter();
    void somebodyWhoComesBackWaitsBehindThree();
    void everyEventInEveryPhaseIsHarmless();
};

void tst_Decide::wholeVisitFromListToLetter()
{
    Desk desk;
    const VisitId id = atC(desk);
    desk.run(desk.decision(id, kLeela, QStringLiteral("GRANT"), QStringLiteral("POST")), kC1, kLeela);
    const Visit &visit = desk.visit(id);
    QCOMPARE(visit.outcome, Outcome::Granted);
    QCOMPARE(visit.confirmation, Confirmation::Provisional);
    QVERIFY(provisionalNumberHolds(visit.provisionalNumber));
    QCOMPARE(desk.refusal(CloseVisit{id}, kC1, kLeela), QStringLiteral("domain.close-without-letter"));
    desk.run(RecordLetter{id, Digest::of("letter"), QStringLiteral("gu")}, kC1, kLeela);
    desk.run(CloseVisit{id}, kC1, kLeela);
    desk.run(ConfirmGrant{id, QStringLiteral("AH1071234567826")}, QStringLiteral("DC"));
    QCOMPARE(desk.visit(id).phase, Phase::Closed);
    QCOMPARE(desk.visit(id).confirmation, Confirmation::Confirmed);
    QCOMPARE(desk.visit(id).fileNumber, QStringLiteral("AH1071234567826"));
    QVERIFY2(desk.state.anomalies.isEmpty(), qPrintable(desk.state.anomalies.join(QLatin1Char('\n'))));
}

void tst_Decide::listingAKnownArnAgainChangesNothing()
{
    Desk desk;
    const VisitId id = desk.listed();
    ListAppointment again;
    again.id = QUuid::createUuidV5(id, QByteArray("other"));
    again.appointment.arn = desk.visit(id).arn;
    QVERIFY(desk.tryOut(again, kHub, {}).value().isEmpty());
}

void tst_Decide::oneVisitGetsOneToken()
{
    Desk desk;
    const VisitId id = waiting(desk);
    QCOMPARE(desk.visit(id).token, QStringLiteral("N001"));
    QCOMPARE(desk.refusal(token(id), kKiosk), QStringLiteral("domain.token-already-issued"));
    const VisitId next = waiting(desk);
    QCOMPARE(desk.visit(next).token, QStringLiteral("N002"));
}

void tst_Decide::earlyIsToldWhenAndLateIsMarked()
{
    Desk desk;
    desk.run(LeaseNumbers{kKiosk, QStringLiteral("N"), QStringLiteral("b")}, kHub);
    const VisitId id = desk.listed(); // reporting 09:15, slot 09:30
    const auto at = [&](int h, int m) { desk.now = instantOf(QDate(2026, 11, 23), QTime(h, m), desk.kendra.timeZone); };
    at(8, 44);
    const auto early = desk.tryOut(token(id), kKiosk, {});
    QCOMPARE(early.fault().code, QStringLiteral("domain.too-early"));
    QCOMPARE(early.fault().subject, QString::number(8 * 60 + 45));
    at(10, 30);
    desk.run(token(id), kKiosk);
    QCOMPARE(desk.visit(id).late, false);
    at(8, 50);
    const VisitId other = desk.listed();
    at(10, 31);
    desk.run(token(other), kKiosk);
    QCOMPARE(desk.visit(other).late, true);
}

void tst_Decide::withoutABlockTheEmergencySeriesOfTheKioskIsUsed()
{
    Desk desk;
    const VisitId id = desk.listed();
    QCOMPARE(desk.refusal(token(id), QStringLiteral("KIOSK-02")), QStringLiteral("domain.numbers-exhausted"));
    IssueToken alone = token(id);
    alone.hubReachable = false;
    desk.run(alone, QStringLiteral("KIOSK-02"));
    QCOMPARE(desk.visit(id).token, QStringLiteral("NB001"));
    QVERIFY(desk.visit(id).emergencySeries);
    QVERIFY(isTokenNumber(desk.visit(id).token));
}

void tst_Decide::editAfterConfirmationVoidsIt()
{
    Desk desk;
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    desk.completeA(id);
    desk.run(EnterParticulars{id, {{QStringLiteral("surname"), QStringLiteral("VERMA")}}, QStringLiteral("CORRECTED")},
             kA1, kAsha);
    QVERIFY(desk.visit(id).confirmed.isEmpty());
    const Command submit =
        SubmitApplication{id, desk.shown(id), QStringLiteral("en"), desk.signedBy(kAsha, desk.shown(id))};
    const auto refused = desk.tryOut(submit, kA1, kAsha);
    QCOMPARE(refused.fault().code, QStringLiteral("domain.items-open"));
    QCOMPARE(refused.fault().subject, QStringLiteral("confirmation"));
}

void tst_Decide::whoLookedAtAPageAnswersInACode()
{
    Desk desk;
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    const QString document = documentsOf(desk.visit(id), *desk.catalogue, QDate(2026, 11, 23)).first().id;
    CapturedPage page{Digest::of("page"), 1000, QStringLiteral("image/jpeg")};
    for (const char *wrong : {"YES", "no_number", "999941057058"}) {
        page.looked = QString::fromLatin1(wrong);
        QCOMPARE(desk.refusal(AttachScan{id, document, {page}}, kA1, kAsha),
                 QStringLiteral("domain.page-look-unknown"));
    }
    for (const char *known : {"", "NO_NUMBER", "MASKED"}) {
        page.looked = QString::fromLatin1(known);
        desk.run(AttachScan{id, document, {page}}, kA1, kAsha);
        const DocumentScanned &scan = desk.visit(id).documents[document];
        QCOMPARE(scan.pages.first().looked, page.looked);
        QCOMPARE(scan.operatorId, kAsha);
    }
}

void tst_Decide::submissionNamesEverythingThatIsMissing()
{
    Desk desk;
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    const QStringList open = openItems(desk.visit(id), *desk.catalogue, desk.kendra, QDate(2026, 11, 23));
    for (const char *item : {"photo", "fingerprints", "signature", "confirmation"})
        QVERIFY2(open.contains(QLatin1String(item)), item);
    const auto documents = documentsOf(desk.visit(id), *desk.catalogue, QDate(2026, 11, 23));
    QVERIFY(!documents.isEmpty());
    for (const DocumentDefinition &document : documents)
        QCOMPARE(open.contains(QStringLiteral("document:") + document.id), document.mandatory);
}

void tst_Decide::samePersonOrStationMaySignOnlyOnce_data()
{
    QTest::addColumn<QString>("station");
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("stationsDiffer");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("another person, another station") << kC1 << kLeela << true << "";
    QTest::newRow("person of A") << kC1 << kAsha << true << "domain.same-person";
    QTest::newRow("person of B") << kC1 << kMeera << true << "domain.same-person";
    QTest::newRow("station of A") << QStringLiteral("C-shared") << kLeela << true << "domain.same-station";
    QTest::newRow("station of A in a van") << QStringLiteral("C-shared") << kLeela << false << "";
    QTest::newRow("person of A in a van") << QStringLiteral("C-shared") << kAsha << false << "domain.same-person";
}

void tst_Decide::samePersonOrStationMaySignOnlyOnce()
{
    QFETCH(QString, station);
    QFETCH(QString, who);
    QFETCH(bool, stationsDiffer);
    QFETCH(QString, refusal);
    Desk desk;
    desk.kendra.differentStations = stationsDiffer;
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    desk.completeA(id);
    desk.submit(id);
    desk.serve(id, kB1, kMeera);
    desk.verify(id);
    if (station == QLatin1String("C-shared"))
        desk.state.visits[id].signoffs[0].station = station;
    desk.serve(id, station, who);
    QCOMPARE(desk.refusal(desk.decision(id, who, QStringLiteral("GRANT"), QStringLiteral("NONE")), station, who),
             refusal);
}

void tst_Decide::forgedSignatureAndOldDigestAreRefused()
{
    Desk desk;
    const VisitId id = atC(desk);
    auto forged =
        std::get<DecideApplication>(desk.decision(id, kLeela, QStringLiteral("GRANT"), QStringLiteral("NONE")));
    forged.signature = desk.signedBy(kMeera, forged.shown);
    QCOMPARE(desk.refusal(forged, kC1, kLeela), QStringLiteral("domain.signature-wrong"));
    auto old = forged;
    old.shown = Digest::of("something else");
    old.signature = desk.signedBy(kLeela, old.shown);
    QCOMPARE(desk.refusal(old, kC1, kLeela), QStringLiteral("domain.shown-differs"));
}

void tst_Decide::postOfficeKendraForwardsInsteadOfDeciding()
{
    Desk desk(KendraType::Popsk);
    const VisitId id = waiting(desk);
    desk.serve(id, kA1, kAsha);
    desk.completeA(id);
    desk.submit(id);
    desk.serve(id, kB1, kMeera);
    desk.verify(id);
    QCOMPARE(desk.visit(id).phase, Phase::Decided);
    QCOMPARE(desk.visit(id).outcome, Outcome::Forwarded);
    QVERIFY(provisionalNumberHolds(desk.visit(id).provisionalNumber));
}

void tst_Decide::returnedCaseGoesToTheFrontAndIsSignedAgain()
{
    Desk desk;
    const VisitId other = waiting(desk);
    desk.now += 1000;
    const VisitId id = waiting(desk);
    desk.run(ClaimToken{QStringLiteral("A"), kA2, QStringLiteral("r0"), {}}, kHub);
    QCOMPARE(desk.visit(other).station, kA2);
    desk.serve(id, kA1, kAsha);
    desk.completeA(id);
    desk.submit(id);
    desk.serve(id, kB1, kMeera);
    desk.run(ReleaseClaim{other, desk.visit(other).fence, QStringLiteral("GIVEN_BACK")}, kHub);
    desk.run(ReturnApplication{id, QStringLiteral("A"), QStringLiteral("SCAN_UNREADABLE"), {}}, kB1, kMeera);
    QCOMPARE(desk.state.waiting(QStringLiteral("A")).first()->id, id);
    QVERIFY(desk.visit(id).signoffs.isEmpty());
    QCOMPARE(desk.visit(id).returnReason, QStringLiteral("SCAN_UNREADABLE"));
}

void tst_Decide::holdAndRefusalNeedAKnownReason()
{
    Desk desk;
    const VisitId id = atC(desk);
    QCOMPARE(desk.refusal(desk.decision(id, kLeela, QStringLiteral("HOLD"), {}), kC1, kLeela),
             QStringLiteral("domain.reason-missing"));
    QCOMPARE(
        desk.refusal(desk.decision(id, kLeela, QStringLiteral("HOLD"), {}, {QStringLiteral("BECAUSE")}), kC1, kLeela),
        QStringLiteral("domain.reason-unknown"));
    QCOMPARE(desk.refusal(desk.decision(id, kLeela, QStringLiteral("SHRED"), {}), kC1, kLeela),
             QStringLiteral("domain.decision-unknown"));
    desk.run(desk.decision(id, kLeela, QStringLiteral("HOLD"), {}, {QStringLiteral("DOC_MISSING")}), kC1, kLeela);
    QCOMPARE(desk.visit(id).outcome, Outcome::Held);
}

void tst_Decide::recallsArePacedAndCounted()
{
    Desk desk;
    const VisitId id = waiting(desk);
    desk.run(ClaimToken{QStringLiteral("A"), kA1, QStringLiteral("r"), {}}, kHub);
    desk.run(CallToken{id, QStringLiteral("HUB"), desk.visit(id).fence}, kA1, kAsha);
    QCOMPARE(desk.refusal(RecallToken{id}, kA1, kAsha), QStringLiteral("domain.recall-too-soon"));
    for (int i = 0; i < 2; ++i) {
        desk.now += 30'000;
        desk.run(RecallToken{id}, kA1, kAsha);
    }
    desk.now += 30'000;
    QCOMPARE(desk.refusal(RecallToken{id}, kA1, kAsha), QStringLiteral("domain.recalls-used"));
    desk.run(MarkNoShow{id}, kA1, kAsha);
    QCOMPARE(desk.visit(id).phase, Phase::NoShow);
}

void tst_Decide::staleFenceIsRefusedAndNoted()
{
    Desk desk;
    const VisitId id = waiting(desk);
    desk.run(ClaimToken{QStringLiteral("A"), kA1, QStringLiteral("r"), {}}, kHub);
    const std::uint64_t old = desk.visit(id).fence;
    desk.run(ReleaseClaim{id, old, QStringLiteral("LEASE_OVER")}, kHub);
    desk.run(ClaimToken{QStringLiteral("A"), kA2, QStringLiteral("r2"), {}}, kHub);
    QVERIFY(desk.visit(id).fence > old);
    QCOMPARE(desk.refusal(CallToken{id, QStringLiteral("HUB"), old}, kA1, kAsha),
             QStringLiteral("domain.claimed-by-another"));
    desk.run(CallToken{id, QStringLiteral("HUB"), desk.visit(id).fence}, kA2, QStringLiteral("vikram"));
    QCOMPARE(desk.visit(id).station, kA2);
}

void tst_Decide::reservedLaneIsLeftToItsCounter()
{
    Desk desk;
    for (int i = 0; i < 12; ++i)
        waiting(desk);
    desk.run(AgreeLanes{QStringLiteral("A"), {kA1, kA2}}, kHub);
    const QStringList lanes{kA1, kA2};
    int claimed = 0;
    while (desk.tryOut(ClaimToken{QStringLiteral("A"), kA1, QString::number(claimed), {kA2}}, kHub, {}).ok())
        ++claimed;
    int own = 0;
    for (const Visit &visit : desk.state.visits) {
        own += laneOf(visit.id, lanes) == kA1;
        if (laneOf(visit.id, lanes) == kA2)
            QCOMPARE(visit.phase, Phase::Waiting);
    }
    QCOMPARE(claimed, own);
    QVERIFY(claimed > 0 && claimed < 12);
}

void tst_Decide::somebodyWhoComesBackWaitsBehindThree()
{
    Desk desk;
    const VisitId gone = waiting(desk);
    for (int i = 0; i < 5; ++i) {
        desk.now += 1000;
        waiting(desk);
    }
    desk.run(ClaimToken{QStringLiteral("A"), kA1, QStringLiteral("r"), {}}, kHub);
    desk.run(CallToken{gone, QStringLiteral("HUB"), desk.visit(gone).fence}, kA1, kAsha);
    desk.run(MarkNoShow{gone}, kA1, kAsha);
    desk.run(ReenterToken{gone}, kA1, kAsha);
    QCOMPARE(desk.state.waiting(QStringLiteral("A")).at(3)->id, gone);
}

void tst_Decide::everyEventInEveryPhaseIsHarmless()
{
    // Events may arrive in any order from elsewhere: apply() never crashes and never leaves the table.
    SeededRandom random(2026);
    Desk desk;
    const VisitId id = atC(desk);
    desk.run(desk.decision(id, kLeela, QStringLiteral("GRANT"), QStringLiteral("NONE")), kC1, kLeela);
    QList<Event> all;
    for (const HistoryLine &line : desk.visit(id).history) {
        Event event;
        event.type = line.type;
        event.subject = id;
        event.origin = "X";
        all.append(event);
    }
    for (int round = 0; round < 2000; ++round) {
        State state = desk.state;
        for (int i = 0; i < 20; ++i)
            apply(state, all.at(int(random.below(std::uint32_t(all.size())))));
        QCOMPARE(state.visits.size(), desk.state.visits.size());
    }
}

QTEST_APPLESS_MAIN(tst_Decide)
#include "tst_Decide.moc"
