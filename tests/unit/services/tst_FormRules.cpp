// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/Advice.h>

#include <seva/test/FormAnswers.h>

#include <QTest>

using namespace seva;

namespace {

const QString Fresh = "passport.ordinary.fresh";
const QString Reissue = "passport.ordinary.reissue";
const QDate Basis(2026, 11, 1);

QMap<QString, QString> goodAnswers()
{
    QMap<QString, QString> answers = test::usualAnswers();
    answers.insert({{"scheme", "NORMAL"},
                    {"booklet", "36"},
                    {"givenName", "ASHA RANI"},
                    {"surname", "SHAH"},
                    {"nameLocal", "આશા રાણી શાહ"},
                    {"nameLocalLang", "gu"},
                    {"gender", "FEMALE"},
                    {"dateOfBirth", "1985-02-14"},
                    {"placeOfBirth", "BHUJ"},
                    {"maritalStatus", "MARRIED"},
                    {"citizenshipBy", "BIRTH"},
                    {"education", "GRADUATE_AND_ABOVE"},
                    {"employmentType", "PRIVATE"},
                    {"nonEcr", "true"},
                    {"fatherName", "RAMESH SHAH"},
                    {"spouseName", "AMIT SHAH"},
                    {"houseStreet", "51 STATION ROAD"},
                    {"villageTownCity", "BHUJ"},
                    {"district", "KACHCHH"},
                    {"state", "GJ"},
                    {"pin", "370001"},
                    {"mobile", "9876543210"}});
    return answers;
}

QStringList ids(const QList<AdvisedDocument> &documents)
{
    QStringList names;
    for (const AdvisedDocument &document : documents)
        names.append(document.definition.id);
    return names;
}

} // namespace

class TestFormRules : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();

private Q_SLOTS:
    void goodAnswersHaveNoProblems()
    {
        const auto found = m_catalogue->problems(Fresh, goodAnswers());
        QVERIFY2(found.isEmpty(), qPrintable(found.keys().join(' ')));
    }

    void eachWrongAnswerIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        struct Row
        {
            const char *name, *field, *value, *reason;
        };
        // clang-format off
        const QByteArray longName(76, 'A');
        const char *longNameText = longName.constData();
        const QList<Row> rows{
            {"nothing", "givenName", "", "required"},
            {"small letters", "givenName", "Asha", "pattern"},
            {"markup", "surname", "SHAH <B>", "pattern"},
            {"a line more", "surname", "SHAH\n", "pattern"},
            {"long name", "givenName", longNameText, "length"},
            {"no such day", "dateOfBirth", "1990-02-31", "date"},
            {"day first", "dateOfBirth", "14-02-1985", "date"},
            {"the year 1899", "dateOfBirth", "1899-12-31", "date"},
            {"no such option", "booklet", "48", "option"},
            {"neither yes nor no", "nonEcr", "maybe", "option"},
            {"short mobile", "mobile", "98765", "pattern"},
            {"mobile of another land", "mobile", "1876543210", "pattern"},
            {"PIN from zero", "pin", "070001", "pattern"},
            {"digits of another script", "pin", "३७०००१", "pattern"},
            {"markup in own script", "nameLocal", "આશા <script>", "pattern"},
            {"tag in an address", "houseStreet", "<img src=x>", "pattern"},
            {"not an address", "email", "asha at home", "pattern"},
        };
        // clang-format on
        for (const Row &row : rows)
            QTest::newRow(row.name) << QString::fromUtf8(row.field) << QString::fromUtf8(row.value)
                                    << QString::fromUtf8(row.reason);
    }
    void eachWrongAnswerIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        auto answers = goodAnswers();
        answers.insert(field, value);
        const auto found = m_catalogue->problems(Fresh, answers);
        QCOMPARE(found.value(field), reason);
        QCOMPARE(found.size(), 1);
    }

    void theOfficialFormsMandatoryFieldsAreRequired_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *id : {"aliasKnown",
                               "nameChanged",
                               "pobOutsideIndia",
                               "pobDistrict",
                               "pobState",
                               "organisation",
                               "govtServantParentSpouse",
                               "permanentSameAsPresent",
                               "emergencyNameAddress",
                               "emergencyMobile",
                               "q1a",
                               "q1b",
                               "q1c",
                               "q1d",
                               "q2",
                               "q3a",
                               "q3b",
                               "q3c",
                               "q4a",
                               "q4b",
                               "q4c",
                               "q4d",
                               "q5a",
                               "q5b",
                               "q5c",
                               "declarationAgreed",
                               "declarationPlace",
                               "declarationDate"})
            QTest::newRow(id) << QString(id);
    }
    void theOfficialFormsMandatoryFieldsAreRequired()
    {
        QFETCH(QString, field);
        auto answers = goodAnswers();
        answers.remove(field);
        QCOMPARE(m_catalogue->problems(Fresh, answers), (QMap<QString, QString>{{field, "required"}}));
    }

    void withoutTheDeclarationNothingIsTaken()
    {
        auto answers = goodAnswers();
        answers.insert("declarationAgreed", "false");
        QCOMPARE(m_catalogue->problems(Fresh, answers),
                 (QMap<QString, QString>{{"declarationAgreed", "FORM-DECLARATION"}}));
    }

    void severalReasonsAreOneAnswer()
    {
        auto answers = goodAnswers();
        answers.insert("previousPassportNo", "M2577817");
        answers.insert("reissueReasons", "CHANGE_PARTICULARS|LOST");
        QCOMPARE(m_catalogue->problems(Reissue, answers), (QMap<QString, QString>{{"changeReasons", "required"}}));
        answers.insert("changeReasons", "ADDRESS|SPOUSE_NAME");
        QVERIFY(m_catalogue->problems(Reissue, answers).isEmpty());
        answers.insert("changeReasons", "ADDRESS,SPOUSE_NAME");
        QCOMPARE(m_catalogue->problems(Reissue, answers).value("changeReasons"), QString("option"));
        answers.insert("reissueReasons", "LOST");
        QVERIFY(!m_catalogue->askedFields(Reissue, answers).contains("changeReasons"));
        QVERIFY(m_catalogue->problems(Reissue, answers).isEmpty());
    }

    void documentsFollowTheAnswers_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("expected");
        const QStringList plain{"DOB_PROOF", "ADDRESS_PROOF", "NON_ECR_PROOF"};
        QTest::newRow("adult") << Fresh << "nonEcr"
                               << "true" << plain;
        QTest::newRow("ECR") << Fresh << "nonEcr"
                             << "false" << plain.mid(0, 2);
        QTest::newRow("minor") << Fresh << "dateOfBirth"
                               << "2015-05-05"
                               << QStringList{"DOB_PROOF", "ADDRESS_PROOF", "PARENT_CONSENT", "PARENT_PASSPORTS"};
        QTest::newRow("Tatkaal") << Fresh << "scheme"
                                 << "TATKAAL" << plain + QStringList{"TATKAAL_SET", "STANDARD_DECLARATION"};
        QTest::newRow("government") << Fresh << "employmentType"
                                    << "GOVERNMENT" << plain + QStringList{"EMPLOYER_ANNEXURE"};
        QTest::newRow("expired") << Reissue << "reissueReasons"
                                 << "VALIDITY_EXPIRED_OVER_3Y" << QStringList{"OLD_PASSPORT", "NON_ECR_PROOF"};
        QTest::newRow("lost") << Reissue << "reissueReasons"
                              << "LOST" << QStringList{"POLICE_REPORT", "LOSS_DECLARATION", "DOB_PROOF",
                                                       "ADDRESS_PROOF", "NON_ECR_PROOF",    "OLD_PASSPORT_COPIES"};
    }
    void documentsFollowTheAnswers()
    {
        QFETCH(QString, service);
        QFETCH(QString, field);
        QFETCH(QString, value);
        auto answers = goodAnswers();
        answers.insert(field, value);
        QTEST(ids(documentsFor(*m_catalogue, {service, answers, Basis, Basis})), "expected");
    }

    void anUnknownServiceAsksNothing()
    {
        QVERIFY(documentsFor(*m_catalogue, {"passport.space", {}, Basis, Basis}).isEmpty());
        QVERIFY(m_catalogue->askedFields("passport.space", {}).isEmpty());
        QVERIFY(m_catalogue->problems("passport.space", {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormRules)
#include "tst_FormRules.moc"
