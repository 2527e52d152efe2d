// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asked.h"
#include "Definitions.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

class TestAdvice : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = shippedCatalogue();

private Q_SLOTS:
    void policeMode_data();
    void policeMode();
    void validity_data();
    void validity();
    void promises_data();
    void promises();
    void changesReopen();
    void groundsOfSection62();
    void holdReasonsFollowTheCase();
    void aliasesStandForTheirAnswers();
};

void TestAdvice::policeMode_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QString &service, const char *words, const char *mode, const char *rule) {
        QTest::newRow(qPrintable(service + ' ' + words)) << service << QString(words) << QString(mode) << QString(rule);
    };
    row(Fresh, "", "PRE", "police-default");
    row(Fresh, "outOfTurn=true scanned=OUT_OF_TURN_SET scanned=STANDARD_DECLARATION", "POST", "police-out-of-turn");
    row(Fresh, "outOfTurn=true scanned=OUT_OF_TURN_SET", "PRE", "police-default");
    row(Fresh, "scheme=TATKAAL", "POST", "police-tatkaal");
    row(Fresh, "employmentType=PSU employerAnnexure=IDENTITY_CERTIFICATE scanned=EMPLOYER_ANNEXURE", "NONE",
        "police-identity-certificate");
    row(Fresh, "employmentType=PSU employerAnnexure=IDENTITY_CERTIFICATE", "PRE", "police-default");
    row(Fresh, "employmentType=PSU employerAnnexure=NO_OBJECTION_CERTIFICATE scanned=EMPLOYER_ANNEXURE", "POST",
        "police-no-objection");
    row(Fresh, "employmentType=PSU employerAnnexure=PRIOR_INTIMATION scanned=EMPLOYER_ANNEXURE", "PRE",
        "police-prior-intimation");
    row(Fresh, "dateOfBirth=2015-01-01 scanned=PARENT_PASSPORTS", "NONE", "police-minor-of-passport-holders");
    row(Fresh, "dateOfBirth=2015-01-01", "PRE", "police-default");
    row(Fresh, "employmentType=RETIRED_GOVT dobProof=SERVICE_RECORD", "POST", "police-pensioner");
    const char *due = "reissueReasons=VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE ";
    row(Reissue, qPrintable(QString(due) + "earlierReport=CLEAR"), "NONE", "police-reissue-clear");
    row(Reissue, qPrintable(QString(due) + "earlierReport=CLEAR previousExpiryDate=2023-11-23"), "NONE",
        "police-reissue-clear");
    row(Reissue, qPrintable(QString(due) + "earlierReport=CLEAR previousExpiryDate=2023-11-22"), "PRE",
        "police-default");
    row(Reissue, due, "PRE", "police-default");
    row(Reissue, qPrintable(QString(due) + "earlierReport=ADVERSE"), "PRE", "police-adverse");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=ADDRESS earlierReport=CLEAR", "POST",
        "police-new-address");
    row(Reissue, "reissueReasons=LOST earlierReport=CLEAR", "PRE", "police-lost");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=GIVEN_NAME|SURNAME earlierReport=CLEAR", "PRE",
        "police-full-name");
    row(Pcc, "earlierReport=CLEAR", "NONE", "police-pcc-clear");
    row(Pcc, "", "PRE", "police-default");
}

void TestAdvice::policeMode()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    const PoliceAdvice advice = policeAdvice(*m_catalogue, asked(service, words));
    QTEST(advice.mode, "mode");
    QTEST(advice.rule, "rule");
    QVERIFY(!advice.source.isEmpty());
    QVERIFY(!advice.text.in("ur").isEmpty());
}

void TestAdvice::validity_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("until");
    QTest::newRow("adult") << "" << QDate(2036, 11, 22);
    QTest::newRow("minor of 11") << "dateOfBirth=2015-01-01" << QDate(2031, 11, 22);
    QTest::newRow("minor of 16") << "dateOfBirth=2010-05-05" << QDate(2028, 5, 4);
    QTest::newRow("minor of 16, ten years")
        << "dateOfBirth=2010-05-05 validityRequired=TEN_YEARS" << QDate(2036, 11, 22);
}

void TestAdvice::validity()
{
    QFETCH(QString, words);
    QTEST(validityAdvice(*m_catalogue, asked(Fresh, words)).until, "until");
}

void TestAdvice::promises_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("by");
    QTest::newRow("none") << Fresh << "pvMode=NONE" << 3 << QDate(2026, 11, 26);
    QTest::newRow("post") << Fresh << "pvMode=POST" << 3 << QDate(2026, 11, 26);
    QTest::newRow("pre") << Fresh << "pvMode=PRE" << 3 << QDate();
    QTest::newRow("Tatkaal none") << Fresh << "scheme=TATKAAL pvMode=NONE" << 1 << QDate(2026, 11, 24);
    QTest::newRow("Tatkaal post") << Fresh << "scheme=TATKAAL pvMode=POST" << 3 << QDate(2026, 11, 26);
    QTest::newRow("Tatkaal pre") << Fresh << "scheme=TATKAAL pvMode=PRE" << -1 << QDate();
    QTest::newRow("certificate, clear") << Pcc << "pvMode=NONE" << 0 << Today;
    QTest::newRow("undecided") << Fresh << "" << -1 << QDate();
}

void TestAdvice::promises()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    // No holidays in that week: working days are the days of the week.
    const auto add = [](QDate day, int count) { return day.addDays(count); };
    const Promise promise = promiseFor(*m_catalogue, asked(service, words), add);
    QTEST(promise.workingDays, "days");
    QTEST(promise.by, "by");
}

void TestAdvice::changesReopen()
{
    const auto reopened = [this](const char *words) { return reopenedBy(*m_catalogue, asked(Fresh, words)); };
    QVERIFY(reopened("").isEmpty());
    QVERIFY(reopened("changed=email").isEmpty());
    const auto address = reopened("changed=pin");
    QCOMPARE(rulesOf(address), QStringList{"reopen-address"});
    QCOMPARE(address.first().step, QString("A"));
    QCOMPARE(address.first().documents, QStringList{"ADDRESS_PROOF"});
    QCOMPARE(rulesOf(reopened("changed=surname changed=dateOfBirth")), QStringList({"reopen-name", "reopen-birth"}));
    QCOMPARE(rulesOf(reopened("changed=scheme")), QStringList{"reopen-scheme"});
    QCOMPARE(rulesOf(reopened("changed=parents")), QStringList{"reopen-parents"});
    QCOMPARE(rulesOf(reopened("changed=nonEcr")), QStringList{"reopen-non-ecr"});
}

void TestAdvice::groundsOfSection62()
{
    QString here;
    QString central;
    for (const Ground &ground : refusalGrounds(*m_catalogue, asked(Fresh, "")))
        (ground.decidableHere ? here : central) += ground.code.mid(5, 1);
    QCOMPARE(here, QString("aefgh"));
    QCOMPARE(central, QString("bcdi"));
}

void TestAdvice::holdReasonsFollowTheCase()
{
    const auto suggested = [this](const QString &service, const char *words) {
        QStringList codes;
        for (const Ground &ground : holdReasons(*m_catalogue, asked(service, words)))
            if (ground.suggested)
                codes.append(ground.code);
        return codes;
    };
    QVERIFY(suggested(Fresh, "").isEmpty());
    QCOMPARE(suggested(Fresh, "q1a=true"), QStringList{"PENDING_CASE_DISCLOSED"});
    QCOMPARE(suggested(Fresh, "employmentType=PSU"), QStringList{"NOC_OR_PI_MISSING"});
    QCOMPARE(suggested(Fresh, "dateOfBirth=2015-01-01"), QStringList{"PARENT_CONSENT"});
    QVERIFY(suggested(Fresh, "dateOfBirth=2015-01-01 scanned=PARENT_CONSENT").isEmpty());
    QCOMPARE(suggested(Reissue, "reissueReasons=DAMAGED"), QStringList{"OLD_PASSPORT_NOT_PRODUCED"});
    QVERIFY(suggested(Reissue, "reissueReasons=LOST").isEmpty());
}

void TestAdvice::aliasesStandForTheirAnswers()
{
    const auto particulars = serviceOrAlias(*m_catalogue, "passport.ordinary.reissue-particulars");
    QVERIFY(particulars);
    QCOMPARE(particulars->service->id, Reissue);
    QCOMPARE(particulars->answers.value("reissueReasons"), QString("CHANGE_PARTICULARS"));
    const auto replacement = serviceOrAlias(*m_catalogue, "passport.ordinary.replacement");
    QVERIFY(replacement);
    QCOMPARE(replacement->service->id, Reissue);
    QVERIFY(!serviceOrAlias(*m_catalogue, "passport.space"));
    QVERIFY(serviceOrAlias(*m_catalogue, Fresh)->answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_Advice.moc"
