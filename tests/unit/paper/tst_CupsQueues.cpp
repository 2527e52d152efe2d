// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cupsd of the test's own, at a port of its own: letters through cups-pdf, slips through a raw queue.
#include "PdfRules.h"
#include "PrinterBench.h"

#include <seva/counter/Letter.h>
#include <seva/drivers/CupsLetters.h>
#include <seva/test/FreePort.h>

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTcpServer>
#include <QTcpSocket>

using namespace seva;
using namespace seva::test;

namespace {

class Cups
{
public:
    bool start()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const char *name : {"root", "spool", "tmp", "cache", "state", "log"})
            QDir(m_folder.path()).mkdir(name);
        // Filters do not run as root.
        QFile::setPermissions(m_folder.filePath("tmp"), QFile::Permissions(0x7777));
        const QString files =
            QStringLiteral("ServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/tmp\nCacheDir %1/cache\n"
                           "StateDir %1/state\nAccessLog %1/log/access\nErrorLog %1/log/error\n"
                           "PageLog %1/log/page\nFileDevice Yes\nSystemGroup root\n")
                .arg(m_folder.path());
        write("files.conf", files);
        write("cupsd.conf", QStringLiteral("Listen %1\nWebInterface No\nBrowsing No\nDefaultAuthType None\n"
                                           "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                           "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                                           "<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n")
                                .arg(server()));
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start("/usr/sbin/cupsd",
                        {"-f", "-c", m_folder.filePath("cupsd.conf"), "-s", m_folder.filePath("files.conf")});
        return QTest::qWaitFor([this] { return run("lpstat", {"-r"}).contains("is running"); }, 15'000);
    }
    ~Cups()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    QString server() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    QByteArray run(const QString &program, const QStringList &words) const
    {
        QProcess process;
        QStringList environment = QProcess::systemEnvironment();
        environment.append("CUPS_SERVER=" + server());
        process.setEnvironment(environment);
        process.start(program, words);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    void queue(const QString &name, const QString &device, const QStringList &more) const
    {
        run("lpadmin", QStringList{"-p", name, "-v", device, "-o", "printer-error-policy=abort-job", "-E"} + more);
    }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    int m_port = freePort();
    QTemporaryDir m_folder;
    QProcess m_process;
};

QByteArray letter(const QString &language)
{
    LetterContent content;
    content.language = language;
    content.title = language == "ur" ? "وصولی کا خط" : language == "hi" ? "पावती पत्र" : "Acknowledgement";
    content.englishTitle = "Acknowledgement";
    content.kendra = "Passport Seva Kendra Bhuj";
    content.token = "N 047";
    content.number = "PRV-GJ-BHJ-PSK-C-01-261123-0001-42";
    content.rows = {{"Fee", "Fee", "₹ 2,500", "2,500 rupees"}};
    content.sentences = {"Keep this letter.", "Your application is granted provisionally."};
    content.tracking = "SEVA:PRV";
    content.photo = QImage(350, 450, QImage::Format_ARGB32);
    content.photo.fill(QColor(120, 130, 140, 128));
    return letterPdf(content).value();
}

} // namespace

class tst_CupsQueues : public QObject
{
    Q_OBJECT

    Cups m_cups;
    SystemClock m_clock;
    QtAlarms m_alarms;

    QString print(LetterPrinter &printer, const QString &job, const QByteArray &pdf, int deadline = 30'000)
    {
        QSignalSpy printed(&printer, &LetterPrinter::printed);
        QSignalSpy failed(&printer, &Device::failed);
        LetterJob letter;
        letter.context.deadline = milliseconds(deadline);
        letter.jobId = job;
        letter.pdf = pdf;
        printer.print(letter);
        (void)QTest::qWaitFor([&] { return printed.size() + failed.size() > 0; }, deadline + 5'000);
        return printed.isEmpty() ? failed.value(0).value(1).value<Fault>().code : QStringLiteral("printed");
    }
    std::unique_ptr<LetterPrinter> letters(const QString &queue)
    {
        return *makeCupsLetters({{"queue", queue}, {"server", m_cups.server()}}, m_clock, m_alarms);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cups.start()); }

    void theRulesFindWhatIsWrong()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.fillRect(0, 0, 900, 900, QColor(200, 0, 0, 90));
            painter.drawText(100, 2000, "half transparent");
        }
        const QStringList found = pdfFindings(bytes);
        for (const char *finding : {"6.2.2 no output intent of PDF/A", "6.4 something is half transparent",
                                    "6.7.11 the metadata do not say PDF/A-1b"})
            QVERIFY2(found.contains(finding), finding);
        QByteArray other = letter("en");
        other.replace("pdfaid:conformance=\"B\"", "pdfaid:conformance=\"A\"");
        QCOMPARE(pdfFindings(other), QStringList{"6.7.11 the metadata do not say PDF/A-1b"});
        QCOMPARE(pdfFindings("%PDF-1.4\nnothing"), QStringList{"qpdf does not take it"});
    }

    void aLetterIsPdfA_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "hi", "gu", "pa", "ur"})
            QTest::newRow(language) << language;
    }
    void aLetterIsPdfA()
    {
        QFETCH(QString, language);
        QCOMPARE(pdfFindings(letter(language)).join("; "), QString());
    }

    void aLetterHasOneDate()
    {
        QByteArray pdf = letter("en");
        const QByteArray made = pdf;
        const QByteArray place = "/CreationDate (D:";
        constexpr int digits = 14;
        const QByteArray another(digits, '9');
        pdf.replace(pdf.indexOf(place) + place.size(), digits, another);
        QCOMPARE(pdfFindings(pdf), QStringList("6.7.3 the dates of making differ"));
        agreeOnDate(pdf);
        QCOMPARE(pdf, made);
    }

    void aLetterArrivesThroughCupsPdf()
    {
        m_cups.queue("PAPER", "cups-pdf:/", {"-P", "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"});
        const auto printer = letters("PAPER");
        const QString job = QStringLiteral("seva-test-%1").arg(QCoreApplication::applicationPid());
        QCOMPARE(print(*printer, job, letter("hi")), QStringLiteral("printed"));
        QCOMPARE(printer->status().state, DeviceState::Ready);
        const QDir folder("/var/spool/cups-pdf/ANONYMOUS");
        const QStringList papers = folder.entryList({job + '*'});
        QCOMPARE(papers.size(), 1);
        QProcess qpdf;
        qpdf.start("qpdf", {"--check", folder.filePath(papers[0])});
        QVERIFY(qpdf.waitForFinished());
        QCOMPARE(qpdf.exitCode(), 0);
        // Its letters became drawings on the way through PostScript: they are read as a person reads them.
        const QString page = m_cups.filePath("page");
        m_cups.run("pdftoppm", {"-r", "200", "-png", "-singlefile", folder.filePath(papers[0]), page});
        const QByteArray text = m_cups.run("tesseract", {page + ".png", "-", "--psm", "11"});
        QVERIFY2(text.contains("261123-0001-42"), text.constData());
        QVERIFY(folder.exists(papers[0]) && QFile::remove(folder.filePath(papers[0])));
        // CUPS remembers, also for a program that was started again.
        QCOMPARE(print(*letters("PAPER"), job, letter("hi")), QStringLiteral("devices.job-known"));
    }

    void whatIsHandedOverIsTheLetterByteForByte()
    {
        QTcpServer sink;
        QVERIFY(sink.listen(QHostAddress::LocalHost));
        QByteArray got;
        connect(&sink, &QTcpServer::newConnection, &sink, [&] {
            QTcpSocket *line = sink.nextPendingConnection();
            connect(line, &QTcpSocket::readyRead, line, [&got, line] { got += line->readAll(); });
        });
        m_cups.queue("ARCHIVE", QStringLiteral("socket://127.0.0.1:%1").arg(sink.serverPort()), {"-m", "raw"});
        const QByteArray pdf = letter("ur");
        QCOMPARE(print(*letters("ARCHIVE"), "L-1", pdf), QStringLiteral("printed"));
        QTRY_COMPARE(got.size(), pdf.size());
        QCOMPARE(got, pdf);
    }

    void aStoppedQueueIsNamedAndPrintsNothingLater()
    {
        const QString path = m_cups.filePath("stopped.pdf");
        m_cups.queue("STOPPED", "file:" + path, {"-m", "raw"});
        m_cups.run("cupsdisable", {"STOPPED"});
        const auto printer = letters("STOPPED");
        QCOMPARE(print(*printer, "L-2", letter("en")), QStringLiteral("devices.switched-off"));
        QCOMPARE(printer->status().state, DeviceState::Failed);
        QTRY_VERIFY(!m_cups.run("lpstat", {"-o"}).contains("STOPPED"));
        m_cups.run("cupsenable", {"STOPPED"});
        QCOMPARE(print(*printer, "L-2", letter("en")), QStringLiteral("printed"));
        QCOMPARE(print(*letters("NOWHERE"), "L-3", letter("en")), QStringLiteral("devices.absent"));
    }

    void aSlipComesOutOfTheRawQueue()
    {
        PaperMachine machine;
        m_cups.queue("SLIPS", QStringLiteral("socket://127.0.0.1:%1").arg(machine.port), {"-m", "raw"});
        Slips slips(QJsonObject{{"line", "queue"}, {"queue", "SLIPS"}, {"server", m_cups.server()}});
        const RasterPage page = noisyPage(47);
        QCOMPARE(slips.print("N047-1", page, 30'000), QStringLiteral("printed"));
        QTRY_VERIFY_WITH_TIMEOUT(machine.told("paper"), 10'000);
        const auto papers = machine.collect();
        QCOMPARE(papers.size(), 1);
        QVERIFY(isWhole(papers[0].image, page));
        QCOMPARE(slips.print("N047-1", page, 30'000), QStringLiteral("devices.job-known"));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    tst_CupsQueues test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CupsQueues.moc"
