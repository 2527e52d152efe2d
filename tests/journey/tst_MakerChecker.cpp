// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kFresh = QStringLiteral("passport.ordinary.fresh");
const QString kA = QStringLiteral("A-01");
const QString kB = QStringLiteral("B-01");

SmallKendra::Setup twoCounters(bool differentStations = true)
{
    SmallKendra::Setup setup;
    setup.counters = {kA, kB};
    setup.differentStations = differentStations;
    return setup;
}

/// One case, served at counter A and begun at counter B.
struct CaseAtB
{
    explicit CaseAtB(const SmallKendra::Setup &setup = twoCounters()) : kendra(setup) {}

    bool begin(const OperatorId &personAtA = {}, const OperatorId &personAtB = {})
    {
        id = kendra.arrive(kFresh);
        if (!kendra.signIn(kA, personAtA) || !kendra.signIn(kB, personAtB) || !kendra.serveStage(kA, id))
            return false;
        desk().callNext();
        const bool called = kendra.until([this] { return desk().moment() == CounterDesk::Called; });
        desk().startService();
        return called && kendra.until([this] { return desk().view()->evidence()->loading() == 0; });
    }
    CounterDesk &desk() { return *kendra.at(kB).desk; }

    SmallKendra kendra;
    VisitId id;
};

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
        CaseAtB at(twoCounters(differentStations));
        QVERIFY(at.begin(QStringLiteral("X9001"), personAtB));
        CounterDesk &b = at.desk();
        for (int row = 0; row < b.verification()->checks()->rowCount(); ++row)
            b.verification()->checks()->pass(row);
        QVERIFY(b.verification()->canVerify());
        b.verification()->verify();
        QCOMPARE(b.messages()->code(), refusal);
        QCOMPARE(at.kendra.visit(kB, at.id).signoffs.size(), refusal.isEmpty() ? 2 : 1);
    }

    void theCaptionOfAPictureFollowsTheLanguage()
    {
        CaseAtB at;
        QVERIFY(at.begin());
        CounterDesk &b = at.desk();
        EvidenceModel &evidence = *b.view()->evidence();
        evidence.selectKey(QStringLiteral("photo"));
        const QString english = evidence.caption();
        QSignalSpy told(&evidence, &EvidenceModel::currentChanged);
        QVERIFY(at.kendra.at(kB).languages->choose(QStringLiteral("hi")));
        QVERIFY2(evidence.caption() != english, qPrintable(english));
        QVERIFY2(!told.isEmpty(), "the words under the picture stay in the language before");
        QCOMPARE(evidence.standing(), EvidenceModel::Here);
    }

    void nothingIsVerifiedWhileACheckIsOpenOrFailed()
    {
        CaseAtB at;
        QVERIFY(at.begin());
        CounterDesk &b = at.desk();
        b.verification()->verify();
        QCOMPARE(b.messages()->code(), QStringLiteral("counter.checks-open"));
        for (int row = 0; row < b.verification()->checks()->rowCount(); ++row)
            b.verification()->checks()->pass(row);
        b.verification()->checks()->fail(0);
        QVERIFY(!b.verification()->canVerify());
        b.verification()->verify();
        QCOMPARE(at.kendra.visit(kB, at.id).signoffs.size(), 1);
    }

    void aReturnedCaseComesToTheFrontOfItsStageWithTheReason()
    {
        CaseAtB at;
        QVERIFY(at.begin());
        at.kendra.arrive(kFresh);
        CounterDesk &b = at.desk();
        b.verification()->returning()->sendBack(QStringLiteral("A"), QStringLiteral("SCAN"), QStringLiteral("Page 2"));
        QCOMPARE(b.moment(), CounterDesk::Idle);
        at.kendra.share();
        CounterDesk &a = *at.kendra.at(kA).desk;
        QVERIFY(at.kendra.until([&] { return a.queue()->count() == 2; }));
        QCOMPARE(a.queue()->rows().first().visit, at.id);
        QVERIFY(a.queue()->rows().first().returned);
        a.callNext();
        QVERIFY(at.kendra.until([&] { return a.moment() == CounterDesk::Called; }));
        QVERIFY(a.view()->returned().contains(QStringLiteral("Page 2")));
    }
};

QTEST_MAIN(tst_MakerChecker)
#include "tst_MakerChecker.moc"
