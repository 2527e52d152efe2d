// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asked.h"
#include "Definitions.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

void columns()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QStringList>("warned");
}

/// What these answers of an applicant are refused and warned of.
void row(const QString &service, const char *words, const char *refused, const char *warned = "")
{
    QTest::newRow(qPrintable(service + ' ' + words)) << service << QString(words) << split(refused) << split(warned);
}

} // namespace

/// The rules of domain 1.7, 2.1, 2.4, 2.6 to 2.8 and 2.11, line by line.
class TestEligibility : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = shippedCatalogue();
    void compare();

private Q_SLOTS:
    void everyRuleSaysWhenceAndInFiveLanguages()
    {
        const auto rules = m_catalogue->rules().rules();
        QVERIFY2(rules.size() > 110, qPrintable(QString::number(rules.size())));
        for (const Rule &rule : rules) {
            QVERIFY2(!rule.source.isEmpty() && !rule.confidence.isEmpty(), qPrintable(rule.id));
            QSet<QString> texts;
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                texts.insert(rule.text.byLanguage.value(language));
            QVERIFY2(texts.size() == 5 && !texts.contains(QString()), qPrintable(rule.id));
        }
    }

    void applicants_data();
    void applicants();
    void windowsAndPlaces_data();
    void windowsAndPlaces();
    void tatkaalFresh_data();
    void tatkaalFresh();
    void tatkaalReissue_data();
    void tatkaalReissue();
    void aYesStopsAGrantUntilItIsReviewed();
    void anOrderOfTheOfficerLiftsWhatItMay();
    void rulesOfAnotherDayDoNotHold();
};

void TestEligibility::compare()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    const Eligibility found = eligibilityOf(*m_catalogue, asked(service, words));
    QTEST(rulesOf(found.refusals), "refused");
    QTEST(rulesOf(found.warnings), "warned");
}

void TestEligibility::applicants_data()
{
    columns();
    // 2.1, 2.7
    row(Fresh, "", "");
    row(Fresh, "heldPassportBefore=true", "fresh-only-first");
    row(Fresh, "dateOfBirth=2015-01-01 booklet=60", "minor-36-pages", "non-ecr-until-18");
    row(Fresh, "dateOfBirth=2010-01-01 booklet=60 validityRequired=TEN_YEARS nonEcr=true", "");
    row(Fresh, "dateOfBirth=2008-11-23 booklet=60 nonEcr=false", "");
    row(Fresh, "dateOfBirth=2008-11-24 booklet=60 nonEcr=true", "minor-36-pages");
    row(Fresh, "dateOfBirth=2012-01-01 validityRequired=TEN_YEARS nonEcr=true", "ten-years-from-15");
    row(Fresh, "dateOfBirth=2011-11-23 validityRequired=TEN_YEARS nonEcr=true", "");
    row(Fresh, "validityRequired=UP_TO_18", "until-18-for-minors");
    row(Fresh, "dateOfBirth=2010-01-01 validityRequired=UP_TO_18 nonEcr=true", "");
    row(Fresh, "dateOfBirth=2026-11-24 nonEcr=true", "born-before-application");
    row(Fresh, "q3a=true", "", "other-details-reviewed");
    row(Pcc, "otherDetailsYes=true", "", "other-details-reviewed");
    // 2.8
    row(Fresh, "nonEcr=true education=8TH_9TH", "", "ecr-printed-without-proof");
    row(Fresh, "nonEcr=true education=8TH_9TH dateOfBirth=1970-01-01", "");
    row(Fresh, "nonEcr=true education=10TH_AND_ABOVE", "");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=DELETE_ECR", "delete-ecr-needs-non-ecr");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=DELETE_ECR nonEcr=true", "");
}

void TestEligibility::applicants()
{
    compare();
}

void TestEligibility::windowsAndPlaces_data()
{
    columns();
    // 2.6: windows of a re-issue
    const char *due = "reissueReasons=VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE previousExpiryDate=";
    const auto window = [&](const char *day, const char *refused, const char *warned) {
        row(Reissue, qPrintable(QString(due) + day), refused, warned);
    };
    window("2027-11-23", "", "");
    window("2027-11-24", "reissue-too-early", "");
    window("2023-11-23", "", "");
    window("2023-11-22", "", "reissue-over-three-years");
    row(Reissue, "reissueReasons=VALIDITY_EXPIRED_OVER_3Y previousExpiryDate=2023-11-22", "");
    row(Reissue, "reissueReasons=VALIDITY_EXPIRED_OVER_3Y previousExpiryDate=2023-11-23", "",
        "reissue-within-three-years");
    row(Reissue, "reissueReasons=EXHAUSTION_OF_PAGES previousExpiryDate=2033-01-01", "");
    row(Reissue, "reissueReasons=LOST lostOn=2026-11-24", "lost-before-application");
    row(Reissue, "reissueReasons=LOST lostOn=2026-11-23", "");
    row(Reissue, "reissueReasons=VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE", "");
    // 1.7
    row(Fresh, "kendra=MOBILE_VAN", "");
    row(Fresh, "kendra=MOBILE_VAN scheme=TATKAAL", "van-normal-only");
    row(Fresh, "kendra=POPSK scheme=TATKAAL", "");
    // 2.4
    row(Pcc, "pccCountry=USA pccPurpose=EMPLOYMENT", "");
    row(Pcc, "pccCountry=USA,CAN", "pcc-one-country");
    row(Pcc, "pccPurpose=TOURISM", "pcc-not-for-tourism");
    row(Pcc, "particularsChanged=true", "pcc-reissue-first");
    row(Pcc, "scheme=TATKAAL", "pcc-no-tatkaal");
}

void TestEligibility::windowsAndPlaces()
{
    compare();
}

void TestEligibility::tatkaalFresh_data()
{
    columns();
    // 2.11: Tatkaal, fresh
    const auto tatkaal = [&](const QString &service, const char *words, const char *refused, const char *warned = "") {
        row(service, qPrintable(QString("scheme=TATKAAL ") + words), refused, warned);
    };
    tatkaal(Fresh, "", "");
    tatkaal(Fresh, "citizenshipBy=REGISTRATION_NATURALISATION", "tatkaal-naturalised");
    tatkaal(Fresh, "adopted=true", "tatkaal-adopted");
    tatkaal(Fresh, "bornOutOfWedlock=true", "tatkaal-out-of-wedlock");
    tatkaal(Fresh, "surrogacy=true", "tatkaal-surrogacy");
    tatkaal(Fresh, "dateOfBirth=2015-01-01 nonEcr=true parents=SINGLE", "tatkaal-single-parent");
    tatkaal(Fresh, "dateOfBirth=2015-01-01 nonEcr=true parents=OTHER_DIED", "");
    tatkaal(Fresh, "citizenshipBy=DESCENT pobOutsideIndia=true", "tatkaal-born-abroad");
    tatkaal(Fresh, "citizenshipBy=DESCENT pobOutsideIndia=false", "");
    row(Fresh, "scheme=TATKAAL q5c=true", "tatkaal-repatriated", "other-details-reviewed");
    row(Fresh, "scheme=TATKAAL q5b=true", "tatkaal-deported", "other-details-reviewed");
    tatkaal(Fresh, "state=NL", "tatkaal-nagaland");
    tatkaal(Fresh, "state=AS nagaOrigin=true", "tatkaal-nagaland");
    tatkaal(Fresh, "state=JK", "");
}

void TestEligibility::tatkaalFresh()
{
    compare();
}

void TestEligibility::tatkaalReissue_data()
{
    columns();
    // 2.11: Tatkaal, re-issue
    const auto tatkaal = [&](const QString &service, const char *words, const char *refused, const char *warned = "") {
        row(service, qPrintable(QString("scheme=TATKAAL ") + words), refused, warned);
    };
    tatkaal(Reissue, "reissueReasons=EXHAUSTION_OF_PAGES", "");
    tatkaal(Reissue, "reissueReasons=LOST", "tatkaal-lost");
    tatkaal(Reissue, "reissueReasons=STOLEN", "tatkaal-lost");
    tatkaal(Reissue, "reissueReasons=DAMAGED damageExtent=READABLE", "");
    tatkaal(Reissue, "reissueReasons=DAMAGED damageExtent=BEYOND_RECOGNITION", "tatkaal-damaged");
    tatkaal(Reissue, "reissueReasons=DAMAGED", "", "tatkaal-damage-unknown");
    tatkaal(Reissue, "reissueReasons=SVP_RENEWAL", "tatkaal-short-validity");
    for (const char *kind : {"SEX", "APPEARANCE", "SIGNATURE"})
        tatkaal(Reissue, qPrintable(QString("reissueReasons=CHANGE_PARTICULARS changeReasons=") + kind),
                "tatkaal-change-of-person");
    for (const char *kind : {"DATE_OF_BIRTH", "PLACE_OF_BIRTH"})
        tatkaal(Reissue, qPrintable(QString("reissueReasons=CHANGE_PARTICULARS changeReasons=") + kind),
                "tatkaal-change-of-birth");
    for (const char *kind : {"SPOUSE_NAME", "PARENT_NAME"})
        tatkaal(Reissue, qPrintable(QString("reissueReasons=CHANGE_PARTICULARS changeReasons=") + kind),
                "tatkaal-change-of-family");
    for (const char *kind : {"GIVEN_NAME", "SURNAME"})
        tatkaal(Reissue, qPrintable(QString("reissueReasons=CHANGE_PARTICULARS changeReasons=") + kind),
                "tatkaal-change-of-name");
    tatkaal(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=ADDRESS", "");
    tatkaal(Reissue, "reissueReasons=EXHAUSTION_OF_PAGES addressOutsideOffice=true", "tatkaal-other-office");
}

void TestEligibility::tatkaalReissue()
{
    compare();
}

void TestEligibility::anOrderOfTheOfficerLiftsWhatItMay()
{
    const auto with = [this](const char *words) { return eligibilityOf(*m_catalogue, asked(Reissue, words)); };
    const Eligibility lifted = with("scheme=TATKAAL reissueReasons=LOST lifted=tatkaal-lost");
    QVERIFY(lifted.isEligible());
    QCOMPARE(rulesOf(lifted.warnings), QStringList{"tatkaal-lost"});
    QCOMPARE(lifted.warnings.first().exception, QString("APO_OVERRIDE"));
    // An officer lifts the rule that was shown, and no other one.
    QVERIFY(!with("scheme=TATKAAL reissueReasons=CHANGE_PARTICULARS changeReasons=SURNAME lifted=tatkaal-lost")
                 .isEligible());
    QVERIFY(!with("scheme=TATKAAL reissueReasons=DAMAGED damageExtent=BEYOND_RECOGNITION lifted=tatkaal-lost")
                 .isEligible());
}

void TestEligibility::aYesStopsAGrantUntilItIsReviewed()
{
    const auto stops = [this](const QString &service, const char *words) {
        return rulesOf(grantRulesOf(*m_catalogue, asked(service, words)).refusals);
    };
    QVERIFY(stops(Fresh, "q1a=false q5c=false").isEmpty());
    for (const char *question :
         {"q1a", "q1b", "q1c", "q1d", "q2", "q3a", "q3b", "q3c", "q4a", "q4b", "q4c", "q4d", "q5a", "q5b", "q5c"}) {
        const QByteArray yes = QByteArray(question) + "=true";
        QCOMPARE(stops(Fresh, yes), QStringList{"grant-after-review"});
        QCOMPARE(stops(Reissue, yes), QStringList{"grant-after-review"});
        QVERIFY(stops(Fresh, yes + " reviewed=true").isEmpty());
    }
    QCOMPARE(stops("passport.pcc", "otherDetailsYes=true"), QStringList{"grant-after-review"});
    QCOMPARE(stops("passport.gep", "otherDetailsYes=true"), QStringList{"grant-after-review"});
}

void TestEligibility::rulesOfAnotherDayDoNotHold()
{
    QVERIFY(!eligibilityOf(*m_catalogue, asked(Fresh, "scheme=TATKAAL state=JK on=2018-01-24")).isEligible());
    QVERIFY(eligibilityOf(*m_catalogue, asked(Fresh, "scheme=TATKAAL state=JK on=2018-01-25")).isEligible());
}

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_Eligibility.moc"
