// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kFresh = QStringLiteral("passport.ordinary.fresh");

} // namespace

/// C-19: A, B and C of a case differ in person, and in station where the Kendra says so.
class tst_MakerChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyChecksTheirOwnWork_data()
    {
        QTest::addColumn<bool>("differentStations");
        QTest::addColumn<QString>("personAtB");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("another person") << true << QStringLiteral("B2001") << QString();
        QTest::newRow("the same person") << true << QStringLiteral("X9001") << QStringLiteral("domain.same-person");
        QTest::newRow("the same person in a van")
            << false << QStringLiteral("X9001") << QStringLiteral("domain.same-person");
    }

    void nobodyChecksTheirOwnWork()
    {
        QFETCH(bool, differentStations);
        QFETCH(QString, personAtB);
        QFETCH(QString, refusal);
        SmallKendra::Setup setup;
        setup.counters = {QStringLiteral("A-01"), QStringLiteral("B-01")};
        setup.differentStations = differentStations;
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(QStringLiteral("A-01"), QStringLiteral("X9001")));
        QVERIFY(kendra.signIn(QStringLiteral("B-01"), personAtB));
        QVERIFY(kendra.serveStage(QStringLiteral("A-01"), id));
        CounterDesk &b = *kendra.at(QStringLiteral("B-01")).desk;
        b.callNext();
        QVERIFY(kendra.until([&] { return b.moment() == CounterDesk::Called; }));
        b.startService();
        QVERIFY(kendra.until([&] { return b.view()->evidence()->loading() == 0; }));
        for (int row = 0; row < b.verification()->checks()->rowCount(); ++row)
            b.verification()->checks()->pass(row);
        QVERIFY(b.verification()->canVerify());
        b.verification()->verify();
        QCOMPARE(b.messages()->code(), refusal);
        QCOMPARE(kendra.visit(QStringLiteral("B-01"), id).signoffs.size(), refusal.isEmpty() ? 2 : 1);
    }

    void theCaptionOfAPictureFollowsTheLanguage()
    {
        SmallKendra::Setup setup;
        setup.counters = {QStringLiteral("A-01"), QStringLiteral("B-01")};
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(QStringLiteral("A-01")));
        QVERIFY(kendra.signIn(QStringLiteral("B-01")));
        QVERIFY(kendra.serveStage(QStringLiteral("A-01"), id));
        CounterDesk &b = *kendra.at(QStringLiteral("B-01")).desk;
        b.callNext();
        QVERIFY(kendra.until([&] { return b.moment() == CounterDesk::Called; }));
        b.startService();
        EvidenceModel &evidence = *b.view()->evidence();
        QVERIFY(kendra.until([&] { return evidence.loading() == 0; }));
        evidence.selectKey(QStringLiteral("photo"));
        const QString english = evidence.caption();
        QSignalSpy told(&evidence, &EvidenceModel::currentChanged);
        QVERIFY(kendra.at(QStringLiteral("B-01")).languages->choose(QStringLiteral("hi")));
        QVERIFY2(evidence.caption() != english, qPrintable(english));
        QVERIFY2(!told.isEmpty(), "the words under the picture stay in the language before");
        QCOMPARE(evidence.standing(), EvidenceModel::Here);
    }

    void nothingIsVerifiedWhileACheckIsOpenOrFailed()
    {
        SmallKendra::Setup setup;
        setup.counters = {QStringLiteral("A-01"), QStringLiteral("B-01")};
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(QStringLiteral("A-01")));
        QVERIFY(kendra.signIn(QStringLiteral("B-01")));
        QVERIFY(kendra.serveStage(QStringLiteral("A-01"), id));
        CounterDesk &b = *kendra.at(QStringLiteral("B-01")).desk;
        b.callNext();
        QVERIFY(kendra.until([&] { return b.moment() == CounterDesk::Called; }));
        b.startService();
        b.verification()->verify();
        QCOMPARE(b.messages()->code(), QStringLiteral("counter.checks-open"));
        for (int row = 0; row < b.verification()->checks()->rowCount(); ++row)
            b.verification()->checks()->pass(row);
        b.verification()->checks()->fail(0);
        QVERIFY(!b.verification()->canVerify());
        b.verification()->verify();
        QCOMPARE(kendra.visit(QStringLiteral("B-01"), id).signoffs.size(), 1);
    }

    void aReturnedCaseComesToTheFrontOfItsStageWithTheReason()
    {
        SmallKendra::Setup setup;
        setup.counters = {QStringLiteral("A-01"), QStringLiteral("B-01")};
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(kFresh);
        QVERIFY(kendra.signIn(QStringLiteral("A-01")));
        QVERIFY(kendra.signIn(QStringLiteral("B-01")));
        QVERIFY(kendra.serveStage(QStringLiteral("A-01"), id));
        kendra.arrive(kFresh);
        CounterDesk &b = *kendra.at(QStringLiteral("B-01")).desk;
        b.callNext();
        QVERIFY(kendra.until([&] { return b.moment() == CounterDesk::Called; }));
        b.startService();
        b.verification()->returning()->sendBack(QStringLiteral("A"), QStringLiteral("SCAN"), QStringLiteral("Page 2"));
        QCOMPARE(b.moment(), CounterDesk::Idle);
        kendra.share();
        CounterDesk &a = *kendra.at(QStringLiteral("A-01")).desk;
        QVERIFY(kendra.until([&] { return a.queue()->count() == 2; }));
        QCOMPARE(a.queue()->rows().first().visit, id);
        QVERIFY(a.queue()->rows().first().returned);
        a.callNext();
        QVERIFY(kendra.until([&] { return a.moment() == CounterDesk::Called; }));
        QVERIFY(a.view()->returned().contains(QStringLiteral("Page 2")));
    }
};

QTEST_MAIN(tst_MakerChecker)
#include "tst_MakerChecker.moc"
