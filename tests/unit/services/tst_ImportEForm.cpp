// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/base/Files.h>
#include <seva/domain/AppointmentImport.h>

#include <QTest>

using namespace seva;

namespace {

const QString Day = "tests/fixtures/psk-day/";
const KendraId Bhuj = "GJ-BHJ-PSK";

} // namespace

class TestImportEForm : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();
    QByteArray m_xsd = test::contentOf("shared/service-definitions/eform.xsd");
    QByteArray m_good = test::contentOf(Day + "eforms/26-1000007554.xml");

    ImportReport import(const QByteArray &xml, const QString &name = "form.xml") const
    {
        return importEForm(xml, name, m_xsd, *m_catalogue, Bhuj);
    }

    ImportReport importWith(const QByteArray &what, const QByteArray &by) const
    {
        QByteArray xml = m_good;
        if (!xml.contains(what))
            qFatal("'%s' is not in the form", what.constData());
        return import(xml.replace(what, by));
    }

    QList<ImportReport> formsOfTheDay() const
    {
        QList<ImportReport> reports;
        const auto files = files::readFolder(test::sourcePath(Day + "eforms"), ".xml");
        if (!files)
            return reports;
        for (auto file = files->begin(); file != files->end(); ++file)
            reports.append(import(*file, file.key()));
        return reports;
    }

private Q_SLOTS:
    void aFormBecomesAnUnscheduledRow()
    {
        const ImportReport report = import(m_good);
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.rows.size(), 1);
        const AppointmentRow &row = report.rows.first();
        QVERIFY(row.unscheduled);
        QVERIFY(!row.date.isValid());
        QCOMPARE(row.arn, QString("26-1000007554"));
        QCOMPARE(row.kendra, Bhuj);
        QCOMPARE(row.serviceId, QString("passport.ordinary.fresh"));
        QCOMPARE(row.preferredLanguage, QString("hi"));
        QCOMPARE(row.submittedOn, QDate(2026, 10, 19));
        QCOMPARE(row.fields.value("fatherName"), QString("RAMESH SHARMA"));
        QCOMPARE(row.fields.value("nameLocal"), QString("सुनीता शर्मा"));
        QCOMPARE(row.fields.value("mobile"), QString("6706008300"));
        QCOMPARE(row.fields.value("q4b"), QString("false"));
        QCOMPARE(importWith("q4b=\"false\"", "q4b=\"true\"").rows.first().fields.value("q4b"), QString("true"));
        // An older form: what it does not say is named, for counter A to ask.
        for (const char *missing : {"aliasKnown", "permanentSameAsPresent", "emergencyNameAddress", "emergencyMobile"})
            QVERIFY2(row.warnings.contains(QLatin1String(missing) + QLatin1String(".required")), missing);
    }

    void theFormsOwnValidFlagIsIgnored()
    {
        QCOMPARE(importWith("valid=\"true\"", "valid=\"false\"").rows.size(), 1);
        const ImportReport edited = importWith("6706008300", "123");
        QVERIFY(edited.rows.isEmpty());
        QCOMPARE(edited.problems.first().code, QString("mobile.format"));
    }

    void allFormsOfTheDayJoinTheirAppointments()
    {
        const ImportReport list = importCsv(test::contentOf(Day + "appointments.csv"), *m_catalogue, Bhuj);
        const auto forms = formsOfTheDay();
        QCOMPARE(forms.size(), 10);
        const ImportReport joined = joinForms(list, forms);
        QVERIFY(joined.problems.isEmpty());
        QCOMPARE(joined.rows.size(), 120);
        int withForm = 0;
        for (const AppointmentRow &row : joined.rows) {
            withForm += row.warnings.contains("pobCountry.not-asked") ? 1 : 0; // the list does not say it
            QVERIFY(!row.unscheduled);
            QVERIFY2(row.warnings.filter("form.differs").isEmpty(), qPrintable(row.warnings.join(' ')));
        }
        QCOMPARE(withForm, 10);
    }

    void aFormWithoutAppointmentStaysUnscheduled()
    {
        const ImportReport list = importCsv(test::contentOf(Day + "appointments.csv"), *m_catalogue, Bhuj);
        const ImportReport other = importWith("26-1000007554", "261000009999");
        const ImportReport joined = joinForms(list, {other, other});
        QCOMPARE(joined.rows.size(), 121);
        QVERIFY(joined.rows.last().unscheduled);
        QCOMPARE(joined.rows.last().arn, QString("26-1000009999"));
        QCOMPARE(joined.problems.size(), 1);
        QCOMPARE(joined.problems.first().code, QString("arn.duplicate"));
    }

    void whatDiffersFromTheAppointmentIsAWarning()
    {
        const ImportReport list = importCsv(test::contentOf(Day + "appointments.csv"), *m_catalogue, Bhuj);
        const ImportReport joined = joinForms(list, {importWith("<Surname>SHARMA", "<Surname>VERMA")});
        for (const AppointmentRow &row : joined.rows) {
            if (row.arn != "26-1000007554")
                continue;
            QVERIFY(row.warnings.contains("form.differs: surname"));
            QCOMPARE(row.fields.value("surname"), QString("SHARMA"));
        }
    }

    void extensionsOfOthersAreListed()
    {
        const ImportReport report =
            importWith("</EForm>", "<x:Portal xmlns:x=\"urn:example\"><x:Theme/></x:Portal></EForm>");
        QCOMPARE(report.rows.size(), 1);
        QVERIFY(report.rows.first().warnings.contains("element.unknown: Portal"));
        QVERIFY(report.rows.first().warnings.contains("element.unknown: Theme"));
    }

    void badFormsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *what, const char *by, const char *code, int line) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(by) << QString(code) << line;
        };
        row("no ARN", " arn=\"26-1000007554\"", "", "xml.schema", 3);
        row("ARN too short", "26-1000007554", "26-55", "arn.format", 3);
        row("unknown service", "passport.ordinary\"", "passport.lunar\"", "service.unknown", 3);
        row("unknown element of ours", "<Education>", "<Hobby/><Education>", "xml.schema", 11);
        row("unknown attribute of ours", "pin=\"380015\"", "pin=\"380015\" colour=\"red\"", "xml.schema", 14);
        row("wrong order", "<PreviousPassport number=\"\"/>", "<Meta arn=\"1\"/>", "xml.schema", 15);
        row("no such day", "2013-01-15", "2013-02-30", "date.invalid", 8);
        row("markup as text", "SUNITA", "&lt;b&gt;SUNITA", "name.characters", 6);
        row("not agreed", "agreed=\"true\"", "agreed=\"false\"", "declaration.not-agreed", 3);
        row("wrong namespace", "urn:in:seva:eform:1", "urn:in:seva:eform:2", "xml.schema", 2);
        row("not well-formed", "</Applicant>", "</Aplicant>", "xml.malformed", 12);
        row("undeclared entity", "SUNITA", "&sunita;", "xml.malformed", 6);
    }
    void badFormsSayWhere()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, code);
        QFETCH(int, line);
        const ImportReport report = importWith(what, by);
        QVERIFY(report.rows.isEmpty());
        QVERIFY(!report.problems.isEmpty());
        QCOMPARE(report.problems.first().code, code);
        QCOMPARE(report.problems.first().line, line);
        QCOMPARE(report.problems.first().file, QString("form.xml"));
        QVERIFY(!report.problems.first().reason.isEmpty());
    }

    void anAadhaarNumberIsCutAtOnce()
    {
        const QByteArray taken = "</NonECR><Aadhaar consent=\"true\">9999 4105 7058</Aadhaar>";
        const ImportReport good = importWith("</NonECR>", taken);
        QCOMPARE(good.rows.size(), 1);
        QCOMPARE(good.rows.first().fields.value("aadhaar"), QString("XXXXXXXX7058"));
        const ImportReport bad = importWith("</NonECR>", QByteArray(taken).replace("7058", "7059"));
        QCOMPARE(bad.problems.first().code, QString("aadhaar.check-digit"));
        QVERIFY(!bad.problems.first().reason.contains("4105"));
    }

    void theQuestionsOfTheFormAreTaken()
    {
        const AppointmentRow row = importWith("q4b=\"false\"", "q4b=\"true\"").rows.first();
        QCOMPARE(row.fields.value("q4b"), QString("true"));
        QCOMPARE(row.fields.value("q1a"), QString("false"));
        QCOMPARE(row.fields.value("pobState"), QString("GJ"));
        QCOMPARE(row.fields.value("declarationPlace"), QString("AHMEDABAD"));
    }

    void anotherShapeIsMappedFieldByField()
    {
        const QByteArray other = test::contentOf("tests/fixtures/eforms/plain-export-v2.xml");
        const ImportReport report = import(other, "export.xml");
        for (const ImportProblem &problem : report.problems)
            qWarning() << problem.line << problem.field << problem.code;
        QVERIFY(report.problems.isEmpty());
        const AppointmentRow &row = report.rows.first();
        const AppointmentRow same = import(m_good).rows.first();
        QCOMPARE(row.arn, same.arn);
        QCOMPARE(row.serviceId, same.serviceId);
        QCOMPARE(row.submittedOn, same.submittedOn);
        for (const char *field :
             {"givenName", "surname", "gender", "dateOfBirth", "maritalStatus", "education", "employmentType", "nonEcr",
              "fatherName", "motherName", "houseStreet", "state", "pin", "mobile", "scheme", "booklet"})
            QCOMPARE(row.fields.value(field), same.fields.value(field));
        QVERIFY(row.warnings.contains("form.adapted: plain-export-V2"));
        QVERIFY(row.warnings.contains("element.unknown: Applicant/ShoeSize"));
        QVERIFY(!row.warnings.contains("element.unknown: FormStatus")); // "Not Valid" there, and read by nobody
    }

    void whatAnotherShapeSaysIsCheckedLikeOurs()
    {
        QByteArray other = test::contentOf("tests/fixtures/eforms/plain-export-v2.xml");
        QVERIFY(import(QByteArray(other).replace(">Female<", ">Queen<")).problems.first().code == "gender.unknown");
        const ImportReport day = import(QByteArray(other).replace("15/01/2013", "31/02/2013"));
        QCOMPARE(day.problems.first().code, QString("date.invalid"));
        QCOMPARE(day.problems.first().line, 13);
        QCOMPARE(import(other.replace("<FormVersion>V2", "<FormVersion>V9")).problems.first().code,
                 QString("xml.schema")); // a version nobody mapped
    }

    void aSchemaProblemNamesTheElementButNoValue()
    {
        const ImportReport report = importWith("q1a=\"false\"", "q1a=\"SECRET\"");
        QCOMPARE(report.problems.first().path, QString("/EForm/OtherDetails"));
        for (const ImportProblem &problem : report.problems)
            QVERIFY2(!problem.reason.contains("SECRET"), qPrintable(problem.reason));
    }

    void aSchemaThatIsNoneIsSaid()
    {
        const ImportReport report = importEForm(m_good, "form.xml", "<schema/>", *m_catalogue, Bhuj);
        QVERIFY(report.rows.isEmpty());
        QCOMPARE(report.problems.first().code, QString("xml.no-schema"));
    }
};

QTEST_GUILESS_MAIN(TestImportEForm)
#include "tst_ImportEForm.moc"
