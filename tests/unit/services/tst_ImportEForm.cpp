// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/base/Files.h>
#include <seva/domain/AppointmentImport.h>

#include <QElapsedTimer>
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

    static void addEntityRows(const QByteArray &head)
    {
        QByteArray bomb = head + "<!DOCTYPE EForm [<!ENTITY a0 \"lol\">";
        for (int level = 1; level < 10; ++level) {
            const QByteArray name = QByteArray::number(level);
            const QByteArray use = "&a" + QByteArray::number(level - 1) + ";";
            bomb += "<!ENTITY a" + name + " \"" + use.repeated(10) + "\">";
        }
        bomb += "]><EForm>&a9;</EForm>";
        QByteArray subset = head + "<EForm/>";
        subset.replace("<EForm", "<!DOCTYPE EForm SYSTEM \"http://example.invalid/e.dtd\">\n<EForm");
        QByteArray parameter = head + "<!DOCTYPE EForm [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><EForm/>";
        QByteArray quadratic = head + "<!DOCTYPE EForm [<!ENTITY a \"" + QByteArray(50000, 'a') + "\">]><EForm>"
                               + QByteArray("&a;").repeated(50000) + "</EForm>";
        QTest::newRow("external DTD") << subset << "xml.dtd";
        QTest::newRow("entity bomb") << bomb << "xml.dtd";
        QTest::newRow("external entity") << head
                                                + "<!DOCTYPE EForm [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                                  "<EForm>&x;</EForm>"
                                         << "xml.dtd";
        QTest::newRow("parameter entity") << parameter << "xml.dtd";
        QTest::newRow("quadratic blow-up") << quadratic << "xml.dtd";
        QTest::newRow("empty DTD") << head + "<!DOCTYPE EForm><EForm/>"
                                   << "xml.dtd";
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
        QCOMPARE(row.fields.value("otherDetailsYes"), QString("false"));
        QCOMPARE(importWith("q4b=\"false\"", "q4b=\"true\"").rows.first().fields.value("otherDetailsYes"),
                 QString("true"));
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
            withForm += row.fields.contains("otherDetailsYes") ? 1 : 0;
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

    void hostileFilesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("code");
        const QByteArray head = "<?xml version=\"1.0\"?>\n";
        addEntityRows(head);
        QTest::newRow("17 levels") << QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17)
                                   << "xml.too-deep";
        QTest::newRow("100,000 levels") << QByteArray("<a>").repeated(100000) << "xml.too-deep";
        QTest::newRow("30,000 elements") << "<a>" + QByteArray("<b/>").repeated(30000) + "</a>"
                                         << "xml.too-many-nodes";
        QTest::newRow("30,000 comments") << "<a>" + QByteArray("<!---->").repeated(30000) + "</a>"
                                         << "xml.too-many-nodes";
        QTest::newRow("30,000 instructions") << "<a>" + QByteArray("<?b?>").repeated(30000) + "</a>"
                                             << "xml.too-many-nodes";
        QTest::newRow("30,000 attributes") << "<a>" + QByteArray("<b c='' d='' e='' f=''/>").repeated(7500) + "</a>"
                                           << "xml.too-many-nodes";
        QTest::newRow("2 MiB") << "<a>" + QByteArray(2 << 20, 'x') + "</a>"
                               << "xml.too-large";
        QTest::newRow("1 MiB of text") << "<a>" + QByteArray(900000, 'x') + "</a>"
                                       << "xml.schema";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0a\0/\0>\0", 10) << "xml.encoding";
        QTest::newRow("not UTF-8") << QByteArray("<a>\xc3\x28</a>") << "xml.encoding";
        QTest::newRow("declared Latin-1")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>") << "xml.encoding";
        QTest::newRow("declared UTF-7") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>")
                                        << "xml.encoding";
        QTest::newRow("zero bytes") << QByteArray("<a>\0</a>", 8) << "xml.encoding";
        QTest::newRow("control character") << QByteArray("<a>\x01</a>") << "xml.malformed";
        QTest::newRow("nothing") << QByteArray() << "xml.malformed";
        QTest::newRow("JSON") << QByteArray("{}") << "xml.malformed";
        QTest::newRow("cut off") << m_good.left(700) << "xml.malformed";
        QTest::newRow("two roots") << m_good + "<EForm/>"
                                   << "xml.malformed";
        QTest::newRow("attribute twice") << QByteArray("<a b='' b=''/>") << "xml.malformed";
        QTest::newRow("no prefix declared") << QByteArray("<a><x:b/></a>") << "xml.schema";
        QTest::newRow("inclusion") << QByteArray("<a xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                                                 "<xi:include href=\"file:///etc/passwd\" parse=\"text\"/></a>")
                                   << "xml.schema";
        QTest::newRow("other schema location")
            << QByteArray("<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                          "xsi:noNamespaceSchemaLocation=\"file:///etc/passwd\"/>")
            << "xml.schema";
    }
    void hostileFilesAreRefusedAtOnce()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, code);
        QElapsedTimer clock;
        clock.start();
        const ImportReport report = import(xml);
        QVERIFY2(clock.elapsed() < 1000, "hostile input must not cost time"); // 100 ms is held in the long tier
        QVERIFY(report.rows.isEmpty());
        QVERIFY(!report.problems.isEmpty());
        QCOMPARE(report.problems.first().code, code);
        for (const ImportProblem &problem : report.problems)
            QVERIFY(!problem.reason.contains("root:"));
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
