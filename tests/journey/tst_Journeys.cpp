// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

SmallKendra::Setup setupOf(KendraType type, const QStringList &counters)
{
    SmallKendra::Setup setup;
    setup.type = type;
    setup.counters = counters;
    return setup;
}

} // namespace

/// Each service from token to letter, worked with the verbs of the view-models and simulated devices.
class tst_Journeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyServiceIsServedFromTokenToLetter_data()
    {
        QTest::addColumn<KendraType>("type");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("counters");
        QTest::addColumn<bool>("forwarded");
        const QStringList abc{QStringLiteral("A-01"), QStringLiteral("B-01"), QStringLiteral("C-01")};
        const QStringList ab{QStringLiteral("A-01"), QStringLiteral("B-01")};
        const QStringList ad{QStringLiteral("A-01"), QStringLiteral("D-01")};
        QTest::newRow("fresh passport at a PSK")
            << KendraType::Psk << QStringLiteral("passport.ordinary.fresh") << abc << false;
        QTest::newRow("re-issue at a PSK")
            << KendraType::Psk << QStringLiteral("passport.ordinary.reissue") << abc << false;
        QTest::newRow("clearance certificate at a PSK")
            << KendraType::Psk << QStringLiteral("passport.pcc") << abc << false;
        QTest::newRow("fresh passport at a POPSK")
            << KendraType::Popsk << QStringLiteral("passport.ordinary.fresh") << ab << true;
        QTest::newRow("identity certificate at a passport office")
            << KendraType::PassportOffice << QStringLiteral("passport.identity-certificate") << abc << false;
        QTest::newRow("surrender certificate at a mission")
            << KendraType::Mission << QStringLiteral("passport.surrender") << abc << false;
        QTest::newRow("emergency certificate at a mission")
            << KendraType::Mission << QStringLiteral("passport.emergency-certificate") << abc << false;
        QTest::newRow("official passport at the CPV division")
            << KendraType::Cpv << QStringLiteral("passport.diplomatic-official") << abc << false;
        QTest::newRow("background verification at a PSK")
            << KendraType::Psk << QStringLiteral("passport.gep") << abc << false;
        QTest::newRow("income certificate at a Sewa Kendra")
            << KendraType::SewaKendra << QStringLiteral("pb.income-certificate")
            << QStringList{QStringLiteral("A-01"), QStringLiteral("B-01"), QStringLiteral("D-01")} << false;
        QTest::newRow("residence certificate at a Sewa Kendra")
            << KendraType::SewaKendra << QStringLiteral("pb.residence-certificate") << ad << false;
    }

    void everyServiceIsServedFromTokenToLetter()
    {
        QFETCH(KendraType, type);
        QFETCH(QString, service);
        QFETCH(QStringList, counters);
        QFETCH(bool, forwarded);
        SmallKendra kendra(setupOf(type, counters));
        const VisitId id = kendra.arrive(service);
        for (const QString &counter : counters)
            QVERIFY2(kendra.signIn(counter), qPrintable(kendra.at(counter).session->problem()));
        if (!kendra.serveAll(7, 1))
            for (const QString &counter : counters)
                qWarning() << counter << kendra.at(counter).desk->moment()
                           << kendra.at(counter).desk->messages()->text()
                           << kendra.at(counter).desk->messages()->fault().subject;
        const Visit visit = kendra.visit(counters.last(), id);
        QCOMPARE(visit.phase, Phase::Closed);
        QCOMPARE(visit.outcome == Outcome::Forwarded, forwarded);
        QCOMPARE(visit.letterCopies, 1);
        QCOMPARE(visit.doubleCalls, 0);
        QCOMPARE(visit.signoffs.size(), counters.size());
        QVERIFY(!visit.provisionalNumber.isEmpty());
        letterIsGood(kendra, counters.last());
    }

    void aServiceAddedAsDataIsServedToTheEnd()
    {
        SmallKendra::Setup setup = setupOf(KendraType::Psk, {QStringLiteral("K-01"), QStringLiteral("L-01")});
        setup.services = {QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/services/fifth.service.json"),
                          QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/services/fifth.fees.json")};
        SmallKendra kendra(setup);
        const VisitId id = kendra.arrive(QStringLiteral("gj.senior-card"));
        for (const QString &counter : setup.counters)
            QVERIFY(kendra.signIn(counter));
        QVERIFY(kendra.serveAll(3, 1));
        const Visit visit = kendra.visit(QStringLiteral("L-01"), id);
        QCOMPARE(visit.phase, Phase::Closed);
        QVERIFY(visit.outcome != Outcome::None);
        letterIsGood(kendra, QStringLiteral("L-01"));
    }

    void aWalkInsEmptyFormIsFilledAndServed()
    {
        SmallKendra kendra(setupOf(KendraType::Psk, {QStringLiteral("A-01")}));
        const VisitId id = kendra.arrive(QStringLiteral("passport.ordinary.fresh"),
                                         {{QStringLiteral("givenName"), QStringLiteral("ASHA")}});
        QVERIFY(kendra.signIn(QStringLiteral("A-01")));
        SmallStation &a = kendra.at(QStringLiteral("A-01"));
        a.serve->start(5);
        const bool submitted =
            kendra.until([&] { return kendra.visit(QStringLiteral("A-01"), id).stepId == QLatin1String("B"); });
        QVERIFY2(submitted, qPrintable(a.desk->messages()->text()));
    }

    void whatIsDueIsTakenOnceAndStandsInTheJournal()
    {
        SmallKendra kendra(setupOf(KendraType::Psk, {QStringLiteral("A-01")}));
        const VisitId id = kendra.arrive(QStringLiteral("passport.ordinary.fresh"));
        QVERIFY(kendra.signIn(QStringLiteral("A-01")));
        SmallStation &a = kendra.at(QStringLiteral("A-01"));
        a.serve->start(5);
        QVERIFY(kendra.until([&] { return kendra.visit(QStringLiteral("A-01"), id).stepId == QLatin1String("B"); }));
        const Visit visit = kendra.visit(QStringLiteral("A-01"), id);
        QCOMPARE(visit.payments.size(), 1);
        QVERIFY(visit.payments.first().amount.minor > 0);
        QVERIFY(!visit.payments.first().receiptNo.isEmpty());
    }

private:
    void letterIsGood(SmallKendra &kendra, const QString &counter)
    {
        const QDir folder(kendra.folder(QStringLiteral("out-") + counter) + QStringLiteral("/letters"));
        const QStringList letters = folder.entryList({QStringLiteral("*.pdf")});
        QCOMPARE(letters.size(), 1);
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), folder.filePath(letters.first())});
        QVERIFY(qpdf.waitForFinished());
        QCOMPARE(qpdf.exitCode(), 0);
    }
};

QTEST_MAIN(tst_Journeys)
#include "tst_Journeys.moc"
