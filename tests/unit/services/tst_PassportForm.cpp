// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/FormRules.h>
#include <seva/domain/Validate.h>
#include <seva/test/FormAnswers.h>

#include <QTest>

using namespace seva;

namespace {

const QString Fresh = "passport.ordinary.fresh";
const QString Reissue = "passport.ordinary.reissue";
const QDate Basis(2026, 11, 1);
const QStringList Languages{"en", "gu", "hi", "pa", "ur"};

/// What every rule leaves alone.
const QMap<QString, QString> Plain{{"scheme", "NORMAL"},
                                   {"booklet", "36"},
                                   {"givenName", "ASHA RANI"},
                                   {"surname", "SHAH"},
                                   {"gender", "FEMALE"},
                                   {"dateOfBirth", "1985-02-14"},
                                   {"placeOfBirth", "BHUJ"},
                                   {"maritalStatus", "SINGLE"},
                                   {"citizenshipBy", "BIRTH"},
                                   {"education", "GRADUATE_AND_ABOVE"},
                                   {"employmentType", "PRIVATE"},
                                   {"nonEcr", "true"},
                                   {"fatherName", "RAMESH SHAH"},
                                   {"houseStreet", "51 STATION ROAD"},
                                   {"villageTownCity", "BHUJ"},
                                   {"district", "KACHCHH"},
                                   {"state", "GJ"},
                                   {"pin", "370001"},
                                   {"mobile", "9876543210"}};

} // namespace

/// Expectations: the field catalogue of the official form (version 3) and section 6(2) of the Passports Act, 1967.
class TestPassportForm : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();

    QMap<QString, QString> problems(const QMap<QString, QString> &changes, const QString &service = Fresh) const
    {
        QMap<QString, QString> answers = test::usualAnswers();
        answers.insert(Plain);
        answers.insert(changes);
        return m_catalogue->problems(service, answers, Basis);
    }

private Q_SLOTS:
    void theFormAsksWhatTheOfficialOneAsks()
    {
        for (const char *id : {"aliasKnown",
                               "nameChanged",
                               "pobOutsideIndia",
                               "pan",
                               "voterId",
                               "aadhaar",
                               "aadhaarConsent",
                               "govtServantParentSpouse",
                               "distinguishingMark",
                               "residingSince",
                               "permanentSameAsPresent",
                               "emergencyNameAddress",
                               "emergencyMobile",
                               "reference1",
                               "reference2",
                               "heldIdentityCertificate",
                               "prevDiplomaticOfficial",
                               "appliedNotIssued",
                               "otherDetailsText",
                               "declarationAgreed",
                               "declarationPlace",
                               "declarationDate",
                               "fatherFileOrPassportNo",
                               "motherFileOrPassportNo"}) {
            QVERIFY2(m_catalogue->service(Fresh)->field(id), id);
            QVERIFY2(m_catalogue->service(Reissue)->field(id), id);
        }
        for (const char *id : {"previousIssueDate", "previousPlaceOfIssue", "previousFileNo", "previousExpiryDate"})
            QVERIFY2(m_catalogue->service(Reissue)->field(id), id);
    }

    void eachQuestionNamesItsClause_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("clause");
        const QList<std::pair<const char *, const char *>> clauses{
            {"q1a", "f"}, {"q1b", "g"}, {"q1c", "g"}, {"q1d", "g"}, {"q2", "e"},
            {"q3a", ""},  {"q3b", ""},  {"q3c", ""},  {"q4a", "a"}, {"q4b", "a"},
            {"q4c", "a"}, {"q4d", "a"}, {"q5a", "h"}, {"q5b", "h"}, {"q5c", "h"}};
        for (const auto &[field, clause] : clauses)
            QTest::newRow(field) << QString(field) << (*clause ? QString("PA1967-6(2)(%1)").arg(clause) : QString());
    }
    void eachQuestionNamesItsClause()
    {
        QFETCH(QString, field);
        QTEST(m_catalogue->service(Fresh)->field(field)->clause, "clause");
        QCOMPARE(problems({{field, "true"}}), (QMap<QString, QString>{{"otherDetailsText", "FORM-DETAILS"}}));
        QVERIFY(problems({{field, "true"}, {"otherDetailsText", "Court of Bhuj, 12/2025"}}).isEmpty());
        QVERIFY(problems({{field, "false"}}).isEmpty());
    }

    void aBrokenRuleIsNamedAtItsFirstField_data()
    {
        using Answers = QMap<QString, QString>;
        QTest::addColumn<QString>("service");
        QTest::addColumn<Answers>("changes");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &service, const Answers &changes, const char *field,
                            const char *rule) {
            QTest::newRow(name) << service << changes << QString(field) << QString(rule);
        };
        const QString name40(40, 'A');
        const Answers old{{"reissueReasons", "EXHAUSTION_OF_PAGES"}, {"previousPassportNo", "M2577817"}};
        const auto held = [&old](const char *issued, const char *expires) {
            Answers answers = old;
            answers.insert({{"previousIssueDate", issued}, {"previousExpiryDate", expires}});
            return answers;
        };
        const Answers elsewhere{{"permanentSameAsPresent", "false"},
                                {"permanentHouseStreet", "1 A ROAD"},
                                {"permanentVillageTownCity", "PUNE"},
                                {"permanentDistrict", "PUNE"},
                                {"permanentState", "GJ"},
                                {"permanentPin", "411001"}};
        row("no parent", Fresh, {{"fatherName", ""}}, "fatherName", "FORM-PARENT");
        row("the mother alone", Fresh, {{"fatherName", ""}, {"motherName", "KAVITA SHAH"}}, "", "");
        row("a guardian alone", Fresh, {{"fatherName", ""}, {"guardianName", "MEENA SHAH"}}, "", "");
        row("married without a spouse", Fresh, {{"maritalStatus", "MARRIED"}}, "spouseName", "FORM-SPOUSE");
        row("widowed without a spouse", Fresh, {{"maritalStatus", "WIDOW_WIDOWER"}}, "", "");
        row("no surname", Fresh, {{"surname", ""}}, "", "");
        row("75 characters", Fresh, {{"givenName", name40}, {"surname", name40.left(35)}}, "", "");
        row("76 characters", Fresh, {{"givenName", name40}, {"surname", name40.left(36)}}, "givenName",
            "FORM-NAME-LENGTH");
        row("born on that day", Fresh, {{"dateOfBirth", "2026-11-01"}}, "", "");
        row("born the day after", Fresh, {{"dateOfBirth", "2026-11-02"}}, "dateOfBirth", "FORM-BORN");
        row("lives there since the month of birth", Fresh, {{"residingSince", "02/1985"}}, "", "");
        row("lives there since before birth", Fresh, {{"residingSince", "1985-01"}}, "dateOfBirth", "FORM-RESIDING");
        row("the PIN code of Mumbai", Fresh, {{"pin", "400001"}}, "pin", "FORM-PIN");
        row("the permanent PIN code of Pune in Gujarat", Fresh, elsewhere, "permanentPin", "FORM-PERMANENT-PIN");
        row("Aadhaar without consent", Fresh, {{"aadhaar", "XXXXXXXX7058"}}, "aadhaarConsent", "FORM-CONSENT");
        row("Aadhaar with consent", Fresh, {{"aadhaar", "XXXXXXXX7058"}, {"aadhaarConsent", "true"}}, "", "");
        row("a passport of ten years", Reissue, held("2016-05-01", "2026-04-30"), "", "");
        row("expired when issued", Reissue, held("2016-05-01", "2016-05-01"), "previousIssueDate",
            "FORM-PASSPORT-DATES");
        row("issued after the application", Reissue, held("2026-11-02", "2036-11-01"), "previousIssueDate",
            "FORM-PASSPORT-ISSUED");
        row("issued before birth", Reissue, held("1984-05-01", "1994-04-30"), "dateOfBirth", "FORM-PASSPORT-BORN");
    }
    void aBrokenRuleIsNamedAtItsFirstField()
    {
        using Answers = QMap<QString, QString>;
        QFETCH(QString, service);
        QFETCH(Answers, changes);
        QFETCH(QString, field);
        QFETCH(QString, rule);
        Answers expected;
        if (!field.isEmpty())
            expected.insert(field, rule);
        QCOMPARE(problems(changes, service), expected);
        if (!rule.isEmpty())
            QCOMPARE(formProblemText(*m_catalogue->service(service), rule).byLanguage.keys(), Languages);
    }

    void aCheckedValueIsNamedByItsOwnProblem()
    {
        QCOMPARE(problems({{"pan", "ABCCE1234F"}}).value("pan"), QString("pan.not-a-person"));
        QCOMPARE(problems({{"voterId", "A1"}}).value("voterId"), QString("epic.format"));
        QCOMPARE(problems({{"emergencyMobile", "1234567890"}}).value("emergencyMobile"), QString("mobile.start"));
        QVERIFY(problems({{"pan", "ABCPE1234F"}, {"voterId", "ABC1234567"}}).isEmpty());
        const ServiceDefinition &service = *m_catalogue->service(Fresh);
        QCOMPARE(formProblemText(service, "pan.format").byLanguage, valueProblemText("pan.format").byLanguage);
        QVERIFY(formProblemText(service, "required").byLanguage.isEmpty());
    }

    void conditionalFieldsFollowTheirQuestion()
    {
        const auto asked = [this](const QMap<QString, QString> &changes) {
            QMap<QString, QString> answers = test::usualAnswers();
            answers.insert(Plain);
            answers.insert(changes);
            return m_catalogue->askedFields(Fresh, answers);
        };
        QVERIFY(!asked({}).contains("aliases") && asked({{"aliasKnown", "true"}}).contains("aliases"));
        QCOMPARE(problems({{"aliasKnown", "true"}}).value("aliases"), QString("required"));
        QVERIFY(asked({{"pobOutsideIndia", "true"}}).contains("pobCountry"));
        QVERIFY(!asked({{"pobOutsideIndia", "true"}}).contains("pobState"));
        QVERIFY(!asked({{"permanentSameAsPresent", "true"}}).contains("permanentPin"));
        QCOMPARE(problems({{"permanentSameAsPresent", "false"}}).size(), 5);
        QCOMPARE(problems({{"appliedNotIssued", "true"}}).size(), 2);
    }

    void onlyTheLastFourDigitsOfAnAadhaarAreKept()
    {
        const FieldDefinition &aadhaar = *m_catalogue->service(Fresh)->field("aadhaar");
        QCOMPARE(keptValue(aadhaar, "9999 4105 7058"), QString("XXXXXXXX7058"));
        QVERIFY(mayBeKept(aadhaar, "XXXXXXXX7058") && mayBeKept(aadhaar, ""));
        for (const char *typed : {"999941057058", "9999", "9999 4105 7059", "99994105705"})
            QVERIFY2(!mayBeKept(aadhaar, typed), typed);
        const FieldDefinition &pan = *m_catalogue->service(Fresh)->field("pan");
        QCOMPARE(keptValue(pan, "abcpe1234f"), QString("ABCPE1234F"));
        QVERIFY(mayBeKept(pan, "abc"));
    }

    void everyStateOfThePinCodesIsAnOption()
    {
        const FieldDefinition &state = *m_catalogue->service(Fresh)->field("pobState");
        QCOMPARE(state.options.size(), 36);
        for (const FieldOption &option : state.options)
            QCOMPARE(stateCode(option.id), option.id);
    }
};

QTEST_GUILESS_MAIN(TestPassportForm)
#include "tst_PassportForm.moc"
