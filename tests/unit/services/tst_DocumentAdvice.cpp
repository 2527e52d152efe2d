// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asked.h"
#include "Definitions.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

class TestDocumentAdvice : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = shippedCatalogue();
    AdvisedDocument document(const RuleQuestion &question, const QString &id) const
    {
        for (const AdvisedDocument &advised : documentsFor(*m_catalogue, question))
            if (advised.definition.id == id)
                return advised;
        return {};
    }
    QStringList accepted(const RuleQuestion &question, const QString &id) const
    {
        QStringList proofs;
        for (const AcceptedProof &accepted : document(question, id).accepts)
            proofs.append(accepted.proof.id);
        return proofs;
    }

private Q_SLOTS:
    void documents_data();
    void documents();
    void whatIsAccepted_data();
    void whatIsAccepted();
    void theBirthCertificateAloneSinceItsDay();
    void conditionsAreToldWithTheProof();
    void theDigiLockerRuleIsASetting();
    void noDocumentCountsTwiceForTatkaal();
    void annexuresAreKnownByMeaning();
    void otherServicesSayThemselvesWhatTheyAsk();
};

void TestDocumentAdvice::documents_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("mandatory");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const QString &service, const char *words, const char *mandatory, const char *offered = "") {
        QTest::newRow(qPrintable(service + ' ' + words))
            << service << QString(words) << split(mandatory) << split(offered);
    };
    row(Fresh, "", "DOB_PROOF ADDRESS_PROOF");
    row(Fresh, "nonEcr=true", "DOB_PROOF ADDRESS_PROOF NON_ECR_PROOF");
    row(Fresh, "nonEcr=true dateOfBirth=1976-11-22", "DOB_PROOF ADDRESS_PROOF NON_ECR_PROOF");
    row(Fresh, "nonEcr=true dateOfBirth=1975-11-23", "DOB_PROOF ADDRESS_PROOF");
    row(Fresh, "outOfTurn=true", "DOB_PROOF ADDRESS_PROOF STANDARD_DECLARATION OUT_OF_TURN_SET");
    row(Fresh, "scheme=TATKAAL", "DOB_PROOF ADDRESS_PROOF TATKAAL_SET STANDARD_DECLARATION");
    row(Fresh, "dateOfBirth=2015-01-01 nonEcr=true", "DOB_PROOF ADDRESS_PROOF PARENT_CONSENT", "PARENT_PASSPORTS");
    row(Fresh, "dateOfBirth=2010-01-01 nonEcr=true validityRequired=TEN_YEARS",
        "DOB_PROOF ADDRESS_PROOF PARENT_CONSENT", "PARENT_PASSPORTS");
    row(Fresh, "dateOfBirth=2015-01-01 scheme=TATKAAL",
        "DOB_PROOF ADDRESS_PROOF PARENT_CONSENT TATKAAL_SET STANDARD_DECLARATION", "PARENT_PASSPORTS");
    row(Fresh, "employmentType=PSU", "DOB_PROOF ADDRESS_PROOF", "EMPLOYER_ANNEXURE");
    row(Reissue, "reissueReasons=VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE", "OLD_PASSPORT");
    row(Reissue, "reissueReasons=EXHAUSTION_OF_PAGES", "OLD_PASSPORT");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=ADDRESS", "OLD_PASSPORT ADDRESS_PROOF");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=DATE_OF_BIRTH", "OLD_PASSPORT DOB_PROOF");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=SURNAME|ADDRESS",
        "OLD_PASSPORT NAME_CHANGE_PROOF ADDRESS_PROOF");
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=DELETE_ECR nonEcr=true dateOfBirth=1960-01-01",
        "OLD_PASSPORT NON_ECR_PROOF");
    row(Reissue, "reissueReasons=LOST", "POLICE_REPORT LOSS_DECLARATION DOB_PROOF ADDRESS_PROOF",
        "OLD_PASSPORT_COPIES");
    row(Reissue, "reissueReasons=STOLEN|CHANGE_PARTICULARS changeReasons=ADDRESS",
        "POLICE_REPORT LOSS_DECLARATION DOB_PROOF ADDRESS_PROOF", "OLD_PASSPORT_COPIES");
    row(Reissue, "reissueReasons=DAMAGED", "OLD_PASSPORT LOSS_DECLARATION");
    row(Reissue, "reissueReasons=SVP_RENEWAL", "OLD_PASSPORT SVP_PROOF");
    row(Pcc, "", "OLD_PASSPORT", "ADDRESS_PROOF PCC_SUPPORT");
    row(Pcc, "addressChanged=true", "OLD_PASSPORT ADDRESS_PROOF", "PCC_SUPPORT");
    row(Pcc, "pccPurpose=EMPLOYMENT", "OLD_PASSPORT PCC_SUPPORT", "ADDRESS_PROOF");
}

void TestDocumentAdvice::documents()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    QStringList mandatory;
    QStringList offered;
    for (const AdvisedDocument &advised : documentsFor(*m_catalogue, asked(service, words))) {
        (advised.definition.mandatory ? mandatory : offered).append(advised.definition.id);
        QVERIFY2(!advised.because.isEmpty(), qPrintable(advised.definition.id));
    }
    QTEST(mandatory, "mandatory");
    QTEST(offered, "offered");
}

void TestDocumentAdvice::whatIsAccepted_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<bool>("taken");
    const auto row = [](const QString &service, const char *words, const char *document, const char *proof,
                        bool taken) {
        QTest::newRow(qPrintable(QString("%1 %2 %3").arg(words, document, proof)))
            << service << QString(words) << QString(document) << QString(proof) << taken;
    };
    row(Fresh, "dateOfBirth=2023-09-30", "DOB_PROOF", "AADHAAR", true);
    row(Fresh, "dateOfBirth=2023-10-01", "DOB_PROOF", "AADHAAR", false);
    row(Fresh, "", "DOB_PROOF", "SERVICE_RECORD", false);
    row(Fresh, "employmentType=RETIRED_GOVT", "DOB_PROOF", "SERVICE_RECORD", true);
    row(Fresh, "", "DOB_PROOF", "ORPHANAGE_DECLARATION", true);
    row(Fresh, "", "DOB_PROOF", "WATER_BILL", false);
    row(Fresh, "", "ADDRESS_PROOF", "WATER_BILL", true);
    row(Fresh, "", "ADDRESS_PROOF", "DRIVING_LICENCE", false);
    row(Fresh, "", "ADDRESS_PROOF", "RATION_CARD", false);
    row(Fresh, "", "ADDRESS_PROOF", "SPOUSE_PASSPORT", true);
    row(Fresh, "maritalStatus=SINGLE", "ADDRESS_PROOF", "SPOUSE_PASSPORT", false);
    row(Fresh, "", "ADDRESS_PROOF", "PARENT_PASSPORT", false);
    row(Fresh, "dateOfBirth=2015-01-01", "ADDRESS_PROOF", "PARENT_PASSPORT", true);
    row(Fresh, "nonEcr=true", "NON_ECR_PROOF", "MATRICULATION", true);
    row(Fresh, "nonEcr=true", "NON_ECR_PROOF", "AGE_PROOF", false);
    row(Fresh, "dateOfBirth=2015-01-01 parents=BOTH_CONSENT", "PARENT_CONSENT", "MINOR_BOTH_PARENTS", true);
    row(Fresh, "dateOfBirth=2015-01-01 parents=BOTH_CONSENT", "PARENT_CONSENT", "MINOR_ONE_PARENT", false);
    for (const char *parents : {"ONE_DOES_NOT_CONSENT", "SEPARATED", "SINGLE", "OTHER_DIED"})
        row(Fresh, qPrintable(QString("dateOfBirth=2015-01-01 parents=") + parents), "PARENT_CONSENT",
            "MINOR_BOTH_PARENTS", false);
    row(Fresh, "dateOfBirth=2015-01-01", "PARENT_CONSENT", "MINOR_ONE_PARENT", true);
    row(Fresh, "scheme=TATKAAL", "TATKAAL_SET", "OWN_PASSPORT", false);
    row(Reissue, "scheme=TATKAAL reissueReasons=EXHAUSTION_OF_PAGES", "TATKAAL_SET", "OWN_PASSPORT", true);
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=SPOUSE_NAME", "NAME_CHANGE_PROOF", "NEWSPAPERS",
        false);
    row(Reissue, "reissueReasons=CHANGE_PARTICULARS changeReasons=SURNAME", "NAME_CHANGE_PROOF", "NEWSPAPERS", true);
}

void TestDocumentAdvice::whatIsAccepted()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    QFETCH(QString, document);
    QFETCH(QString, proof);
    QTEST(accepted(asked(service, words), document).contains(proof), "taken");
}

void TestDocumentAdvice::theBirthCertificateAloneSinceItsDay()
{
    QVERIFY(accepted(asked(Fresh, "dateOfBirth=2023-10-01 on=2025-02-23"), "DOB_PROOF").size() > 1);
    QCOMPARE(accepted(asked(Fresh, "dateOfBirth=2023-10-01 on=2025-02-24"), "DOB_PROOF"),
             QStringList{"BIRTH_CERTIFICATE"});
}

void TestDocumentAdvice::conditionsAreToldWithTheProof()
{
    for (const AcceptedProof &accepted : document(asked(Fresh, ""), "DOB_PROOF").accepts) {
        const bool mustShowAll = split("AADHAAR EPIC PAN DRIVING_LICENCE SERVICE_RECORD").contains(accepted.proof.id);
        QCOMPARE(rulesOf(accepted.conditions).contains("full-date-of-birth"), mustShowAll);
    }
}

void TestDocumentAdvice::theDigiLockerRuleIsASetting()
{
    RuleQuestion question = asked(Fresh, "");
    const auto said = [&] {
        QStringList rules;
        for (const AcceptedProof &accepted : document(question, "ADDRESS_PROOF").accepts)
            rules += rulesOf(accepted.conditions);
        return rules.contains("aadhaar-through-digilocker");
    };
    QVERIFY(said());
    question.settings.insert("aadhaarThroughDigiLocker", {"false"});
    QVERIFY(!said());
    question = asked(Fresh, "on=2023-08-04");
    QVERIFY(!said());
}

void TestDocumentAdvice::noDocumentCountsTwiceForTatkaal()
{
    const AdvisedDocument three = document(asked(Fresh, "scheme=TATKAAL"), "TATKAAL_SET");
    QCOMPARE(three.atLeast, 3);
    QVERIFY(proofProblems(three, {"AADHAAR", "PAN", "EPIC"}).isEmpty());
    QCOMPARE(proofProblems(three, {"AADHAAR", "PAN"}), QStringList{"proof.too-few:3"});
    QCOMPARE(proofProblems(three, {"AADHAAR", "PAN", "PAN"}), QStringList({"proof.twice:PAN", "proof.too-few:3"}));
    QCOMPARE(proofProblems(three, {"AADHAAR", "PAN", "WATER_BILL"}),
             QStringList({"proof.not-accepted:WATER_BILL", "proof.too-few:3"}));
    const AdvisedDocument two = document(asked(Fresh, "scheme=TATKAAL dateOfBirth=2015-01-01"), "TATKAAL_SET");
    QCOMPARE(two.atLeast, 2);
    QVERIFY(proofProblems(two, {"STUDENT_ID", "BIRTH_CERTIFICATE"}).isEmpty());
}

void TestDocumentAdvice::annexuresAreKnownByMeaning()
{
    const auto letter = [this](const char *words, const char *id, const char *proof) {
        for (const AcceptedProof &accepted : document(asked(Fresh, words), id).accepts)
            if (accepted.proof.id == QLatin1String(proof))
                return accepted.annexure;
        return QString("not taken");
    };
    QCOMPARE(letter("dateOfBirth=2015-01-01", "PARENT_CONSENT", "MINOR_BOTH_PARENTS"), QString("D"));
    QCOMPARE(letter("dateOfBirth=2015-01-01", "PARENT_CONSENT", "MINOR_ONE_PARENT"), QString("C"));
    QCOMPARE(letter("dateOfBirth=2010-01-01 on=2015-01-01", "PARENT_CONSENT", "MINOR_BOTH_PARENTS"), QString("H"));
    QCOMPARE(letter("scheme=TATKAAL", "STANDARD_DECLARATION", "STANDARD_DECLARATION"), QString("E"));
    QCOMPARE(letter("employmentType=GOVERNMENT", "EMPLOYER_ANNEXURE", "IDENTITY_CERTIFICATE"), QString("A"));
    QCOMPARE(letter("", "DOB_PROOF", "BIRTH_CERTIFICATE"), QString());
}

void TestDocumentAdvice::otherServicesSayThemselvesWhatTheyAsk()
{
    const auto documents = documentsFor(*m_catalogue, asked("pb.residence-certificate", ""));
    QVERIFY(!documents.isEmpty());
    for (const AdvisedDocument &advised : documents)
        QCOMPARE(rulesOf(advised.because), QStringList{"pb.residence-certificate#" + advised.definition.id});
    QVERIFY(policeAdvice(*m_catalogue, asked("pb.residence-certificate", "")).mode.isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentAdvice)
#include "tst_DocumentAdvice.moc"
