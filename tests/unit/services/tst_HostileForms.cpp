// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/AppointmentImport.h>

#include <QFile>
#include <QTest>

#include <ctime>

using namespace seva;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double Slower = 10; // a sanitizer's own time and memory
#else
constexpr double Slower = 1;
#endif
constexpr double MaxMilliseconds = 100 * Slower; // of the processor, so that a busy machine does not count
constexpr qint64 MaxKilobytes = qint64(64 * 1024 * Slower);

const QByteArray Head = "<?xml version=\"1.0\"?>\n";
const QByteArray Ours = "<EForm xmlns=\"urn:in:seva:eform:1\">";

/// The most memory this process has held since the last call of forgetPeak().
qint64 peakKilobytes()
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

bool forgetPeak()
{
    QFile file("/proc/self/clear_refs");
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

QByteArray numbered(const char *before, int count, const char *after)
{
    QByteArray text;
    for (int at = 0; at < count; ++at)
        text += before + QByteArray::number(at, 36) + after;
    return text;
}

QByteArray laughs()
{
    QByteArray bomb = "<!DOCTYPE EForm [<!ENTITY a0 \"lol\">";
    for (int level = 1; level < 10; ++level) {
        const QByteArray use = "&a" + QByteArray::number(level - 1) + ";";
        bomb += "<!ENTITY a" + QByteArray::number(level) + " \"" + use.repeated(10) + "\">";
    }
    return bomb + "]><EForm>&a9;</EForm>";
}

} // namespace

/// Threat T-03: what an e-Form from outside may try. Each file is refused, quickly, without memory, and says where.
class TestHostileForms : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();
    QByteArray m_xsd = test::contentOf("shared/service-definitions/eform.xsd");
    QByteArray m_good = test::contentOf("tests/fixtures/psk-day/eforms/26-1000007554.xml");

    static void row(const char *name, const QByteArray &xml, const char *code)
    {
        QTest::newRow(name) << xml << QString::fromLatin1(code);
    }

    static void documentTypes()
    {
        const char *dtd = "xml.dtd";
        row("entity bomb", Head + laughs(), dtd);
        row("quadratic blow-up",
            Head + "<!DOCTYPE EForm [<!ENTITY a \"" + QByteArray(50000, 'a') + "\">]><EForm>"
                + QByteArray("&a;").repeated(50000) + "</EForm>",
            dtd);
        row("empty DTD", Head + "<!DOCTYPE EForm><EForm/>", dtd);
        row("external DTD", Head + "<!DOCTYPE EForm SYSTEM \"http://example.invalid/e.dtd\">\n<EForm/>", dtd);
        row("public DTD", Head + "<!DOCTYPE EForm PUBLIC \"-//X//Y\" \"file:///etc/passwd\"><EForm/>", dtd);
        row("external entity", Head + "<!DOCTYPE EForm [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EForm>&x;</EForm>",
            dtd);
        row("parameter entity", Head + "<!DOCTYPE EForm [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><EForm/>",
            dtd);
        row("entity within itself", Head + "<!DOCTYPE EForm [<!ENTITY a \"&a;\">]><EForm>&a;</EForm>", dtd);
        row("default attributes", Head + "<!DOCTYPE EForm [<!ATTLIST EForm agreed CDATA \"true\">]><EForm/>", dtd);
        row("unparsed entity",
            Head
                + "<!DOCTYPE EForm [<!NOTATION n SYSTEM \"n\"><!ENTITY u SYSTEM \"file:///dev/zero\" NDATA "
                  "n>]><EForm/>",
            dtd);
        row("DTD after a byte order mark", "\xEF\xBB\xBF<!DOCTYPE EForm [<!ENTITY a \"b\">]><EForm>&a;</EForm>", dtd);
        row("DTD of ten thousand entities",
            Head + "<!DOCTYPE EForm [" + numbered("<!ENTITY e", 10000, " \"x\">") + "]><EForm/>", dtd);
    }

    static void sizes()
    {
        row("17 levels", QByteArray("<a>").repeated(17) + QByteArray("</a>").repeated(17), "xml.too-deep");
        row("100,000 levels", QByteArray("<a>").repeated(100000), "xml.too-deep");
        row("30,000 elements", "<a>" + QByteArray("<b/>").repeated(30000) + "</a>", "xml.too-many-nodes");
        row("30,000 comments", "<a>" + QByteArray("<!---->").repeated(30000) + "</a>", "xml.too-many-nodes");
        row("30,000 instructions", "<a>" + QByteArray("<?b?>").repeated(30000) + "</a>", "xml.too-many-nodes");
        row("30,000 attributes", "<a>" + QByteArray("<b c='' d='' e='' f=''/>").repeated(7500) + "</a>",
            "xml.too-many-nodes");
        row("2 MiB", "<a>" + QByteArray(2 << 20, 'x') + "</a>", "xml.too-large");
        row("1 MiB of text", "<a>" + QByteArray(900000, 'x') + "</a>", "xml.schema");
        row("one element of 100,000 attributes", "<a" + numbered(" b", 100000, "=''") + "/>",
            "xml.too-many-attributes");
        row("one element of 40,000 namespaces", "<a" + numbered(" xmlns:n", 40000, "='u'") + "/>",
            "xml.too-many-attributes");
        row("namespaces of many elements", "<a>" + numbered("<b xmlns:n", 200, "='u'/>") + "</a>",
            "xml.too-many-namespaces");
        row("a name of 900,000 letters", "<" + QByteArray(900000, 'n') + "/>", "xml.malformed");
        row("an attribute of 900,000 letters", "<a b='" + QByteArray(900000, 'x') + "'/>", "xml.schema");
        row("an unknown entity of 900,000 letters", "<a>&" + QByteArray(900000, 'e') + ";</a>", "xml.malformed");
        row("150,000 character references", "<a>" + QByteArray("&#65;").repeated(150000) + "</a>", "xml.schema");
        row("200,000 predefined entities", "<a>" + QByteArray("&lt;").repeated(200000) + "</a>", "xml.schema");
        row("a comment of 900,000 letters", "<a><!--" + QByteArray(900000, 'c') + "--></a>", "xml.schema");
        row("an instruction of 900,000 letters", "<a><?b " + QByteArray(900000, 'c') + "?></a>", "xml.schema");
        row("1,000 blocks of CDATA", "<a>" + QByteArray("<![CDATA[<<<<]]>").repeated(1000) + "</a>", "xml.schema");
        row("19,000 unexpected elements of ours", Ours + QByteArray("<Hobby/>").repeated(19000) + "</EForm>",
            "xml.schema");
        row("19,000 different unexpected names", Ours + numbered("<H", 19000, "/>") + "</EForm>", "xml.schema");
        row("an adapted form of 19,000 unknown leaves",
            "<form1><FormVersion>V2</FormVersion>" + numbered("<H", 19000, "/>") + "</form1>", "arn.format");
    }

    static void encodings()
    {
        const char *encoding = "xml.encoding";
        row("UTF-16", QByteArray("\xff\xfe<\0a\0/\0>\0", 10), encoding);
        row("UTF-32", QByteArray("<\0\0\0a\0\0\0/\0\0\0>\0\0\0", 16), encoding);
        row("EBCDIC", QByteArray("\x4c\xa7\x94\x93\x40"), "xml.encoding");
        row("not UTF-8", "<a>\xc3\x28</a>", encoding);
        row("overlong UTF-8", "<a>\xc0\xbc</a>", encoding);
        row("a surrogate", "<a>\xed\xa0\x80</a>", encoding);
        row("declared Latin-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", encoding);
        row("declared UTF-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", encoding);
        row("zero bytes", QByteArray("<a>\0</a>", 8), encoding);
        row("packed", QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10), encoding);
    }

    static void malformed(const QByteArray &good)
    {
        const char *bad = "xml.malformed";
        row("control character", "<a>\x01</a>", bad);
        row("reference to character 0", "<a>&#0;</a>", bad);
        row("reference beyond Unicode", "<a>&#xFFFFFFFFFF;</a>", bad);
        row("nothing", {}, bad);
        row("JSON", "{}", bad);
        row("PDF", "%PDF-1.7\n1 0 obj", bad);
        row("cut off", good.left(700), bad);
        row("two roots", good + "<EForm/>", bad);
        row("DTD after the root", "<a/><!DOCTYPE a>", bad);
        row("small doctype", "<!doctype a><a/>", bad);
        row("attribute twice", "<a b='' b=''/>", bad);
        row("markup within an attribute", "<a b='<c/>'/>", bad);
        row("16 levels never closed", QByteArray("<a>").repeated(16), bad);
        row("undeclared entity in an attribute", "<a b='&c;'/>", bad);
    }

    static void outside()
    {
        const char *schema = "xml.schema";
        row("no prefix declared", "<a><x:b/></a>", schema);
        row("inclusion",
            "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" "
            "parse=\"text\"/></a>",
            schema);
        row("other schema location",
            "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:noNamespaceSchemaLocation=\"file:///etc/passwd\"/>",
            schema);
        row("our schema from elsewhere",
            "<EForm xmlns=\"urn:in:seva:eform:1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"urn:in:seva:eform:1 file:///etc/passwd\"/>",
            schema);
        row("style sheet", "<?xml-stylesheet href=\"file:///etc/passwd\"?><a/>", schema);
        row("another type by name",
            "<EForm xmlns=\"urn:in:seva:eform:1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:type=\"Declaration\" agreed=\"true\" date=\"2026-01-01\"/>",
            schema);
    }

private Q_SLOTS:
    void isRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("code");
        documentTypes();
        sizes();
        encodings();
        malformed(m_good);
        outside();
    }
    void isRefusedAtOnce()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(forgetPeak());
        const qint64 before = peakKilobytes();
        const std::clock_t start = std::clock();
        const ImportReport report = importEForm(xml, "form.xml", m_xsd, *m_catalogue, "GJ-BHJ-PSK");
        const double milliseconds = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        const qint64 grown = peakKilobytes() - before;
        QVERIFY2(milliseconds < MaxMilliseconds, qPrintable(QString("%1 ms").arg(milliseconds)));
        QVERIFY2(before > 0 && grown < MaxKilobytes, qPrintable(QString("%1 KiB").arg(grown)));
        QVERIFY(report.rows.isEmpty());
        QVERIFY(!report.problems.isEmpty());
        QTEST(report.problems.first().code, "code");
        for (const ImportProblem &problem : report.problems) {
            QVERIFY(!problem.reason.contains("root:"));
            QVERIFY2(problem.reason.size() <= 200 && problem.path.size() <= 1000, qPrintable(problem.reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileForms)
#include "tst_HostileForms.moc"
