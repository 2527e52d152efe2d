// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Codes.h"
#include "Papers.h"

#include <seva/drivers/PageInspector.h>
#include <seva/drivers/ReadBarcodes.h>
#include <seva/vision/Codec.h>
#include <seva/vision/NumberMask.h>
#include <seva/vision/PaperKind.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Papers of nobody: what they are, what stands on them, and that no Aadhaar number can be read back from what is kept.
/// The witness is the tesseract program, which knows nothing of how a page was masked.
class tst_ReadPages : public QObject
{
    Q_OBJECT

    static constexpr int kCards = 1;
    std::unique_ptr<PageInspector> m_inspector;
    QTemporaryDir m_folder;

    static int cards()
    {
        const int asked = qEnvironmentVariableIntValue("SEVA_CARDS");
        return asked > 0 ? asked : kCards;
    }
    static Picture pictureOf(const QImage &image, int dpi)
    {
        return {encoded(image, "JPG", 80), QStringLiteral("image/jpeg"), image.width(), image.height(), dpi};
    }
    /// All that the program reads in a picture, as digits only.
    QString digitsIn(const QByteArray &bytes, const QString &mode)
    {
        QFile file(m_folder.filePath(QStringLiteral("kept.jpg")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room");
        file.close();
        QProcess program;
        program.setProcessEnvironment([] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
            return environment;
        }());
        program.start(QStringLiteral("tesseract"), {file.fileName(), QStringLiteral("-"), QStringLiteral("--psm"), mode,
                                                    QStringLiteral("-l"), QStringLiteral("eng")});
        if (!program.waitForFinished(120'000) || program.exitCode() != 0)
            qFatal("tesseract did not run");
        QString text = QString::fromUtf8(program.readAllStandardOutput());
        return text.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    }
    /// Grey levels: the brightest pixel, and the mean difference.
    static int brightest(const QImage &image, const QRect &part)
    {
        int most = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                most = std::max(most, qGray(image.pixel(x, y)));
        }
        return most;
    }
    static double difference(const QImage &a, const QImage &b, const QRect &part)
    {
        double sum = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
        return sum / (part.width() * part.height());
    }
    static QString value(const PageFindings &findings, const char *field)
    {
        for (const PageField &one : findings.fields) {
            if (one.field == QLatin1String(field))
                return one.value;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = PageInspector::load({QStringLiteral("eng"), {}, milliseconds(300'000)});
        QVERIFY2(made, made ? "" : qPrintable(made.fault().subject));
        m_inspector = std::move(*made);
    }
    void noNumberCanBeReadBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("quarters");
        QTest::newRow("English, 300") << "en" << 300 << 0;
        QTest::newRow("Hindi, 150") << "hi" << 150 << 0;
        QTest::newRow("Gujarati, 300") << "gu" << 300 << 0;
        QTest::newRow("Punjabi, 200") << "pa" << 200 << 0;
        QTest::newRow("Hindi, upside down") << "hi" << 200 << 2;
        QTest::newRow("Gujarati, sideways") << "gu" << 200 << 1;
    }
    void noNumberCanBeReadBack()
    {
        QFETCH(QString, language);
        QFETCH(int, dpi);
        QFETCH(int, quarters);
        Papers papers(quint64(language.front().unicode()) * 1'000 + quint64(dpi + quarters));
        for (int i = 0; i < cards(); ++i) {
            const QString number = papers.aadhaarNumber();
            const QTransform turn = QTransform().rotate(90 * quarters);
            const QImage card = papers.aadhaar(number, language, dpi).transformed(turn);
            // The witness can read it before, where other scripts do not confuse it.
            if (language == QLatin1String("en"))
                QVERIFY(digitsIn(encoded(card, "JPG", 90), QStringLiteral("3")).contains(number));
            const auto page = m_inspector->inspect(pictureOf(card, dpi), 2 << 20);
            QVERIFY2(page, page ? "" : qPrintable(page.fault().code));
            QCOMPARE(page->findings.kind, QStringLiteral("aadhaar"));
            QVERIFY(page->findings.masked > 0);
            const QImage kept = QImage::fromData(page->picture.bytes).transformed(turn.inverted());
            QCOMPARE(kept.size(), card.transformed(turn.inverted()).size());
            for (const char *mode : {"3", "6", "11"}) {
                const QString digits = digitsIn(encoded(kept, "PNG"), QLatin1String(mode));
                QVERIFY2(!digits.contains(number.left(4)) && !digits.contains(number.mid(4, 4)), qPrintable(digits));
            }
            // Nothing is left where they stood, and the last four stay as they were.
            const QImage upright = card.transformed(turn.inverted());
            QVERIFY2(brightest(kept, papers.firstEight()) < 40, qPrintable(QString::number(i)));
            QVERIFY(difference(kept, upright, papers.lastFour()) < 6);
            const QString said = value(page->findings, "number");
            QVERIFY2(said.isEmpty() || said.startsWith(QStringLiteral("XXXXXXXX")), qPrintable(said));
            QVERIFY(said.size() <= 12);
        }
    }
    void aCodeWithTheNumberIsPaintedOver()
    {
        Papers papers(9);
        const QString number = papers.aadhaarNumber();
        QImage card = papers.aadhaar(number, QStringLiteral("en"), 300);
        const QByteArray payload = "<?xml version=\"1.0\"?><PrintLetterBarcodeData uid=\"" + number.toLatin1()
                                   + "\" name=\"Meera Rao\" gender=\"F\" yob=\"1985\"/>";
        const QImage code = qrCode(payload, 5);
        QPainter(&card).drawImage(card.width() - code.width() - 10, 20, code);
        QVERIFY(!readBarcodes(frameFrom(card)).isEmpty());
        const auto page = m_inspector->inspect(pictureOf(card, 300), 0);
        QVERIFY(page);
        QCOMPARE(page->findings.kind, QStringLiteral("aadhaar"));
        const auto kept = decodePicture(page->picture.bytes);
        QVERIFY(kept);
        QVERIFY(readBarcodes(*kept).isEmpty());
        QVERIFY(!digitsIn(page->picture.bytes, QStringLiteral("11")).contains(number.left(8)));
    }
    void papersAreToldApart()
    {
        Papers papers(4);
        const auto pan = m_inspector->inspect(pictureOf(papers.pan(200), 200), 0);
        QVERIFY(pan);
        QCOMPARE(pan->findings.kind, QStringLiteral("pan"));
        QCOMPARE(value(pan->findings, "number"), QStringLiteral("ABCPS1234K"));
        QCOMPARE(value(pan->findings, "name"), QStringLiteral("MEERA RAO"));
        QCOMPARE(value(pan->findings, "father"), QStringLiteral("KIRAN RAO"));
        QCOMPARE(value(pan->findings, "birthDate"), QStringLiteral("1985-02-14"));
        const QImage paper = papers.birthCertificate(200);
        const Picture picture = pictureOf(paper, 200);
        const auto birth = m_inspector->inspect(picture, 0);
        QVERIFY(birth);
        QCOMPARE(birth->findings.kind, QStringLiteral("birthCertificate"));
        QCOMPARE(value(birth->findings, "name"), QStringLiteral("MEERA RAO"));
        QCOMPARE(value(birth->findings, "mother"), QStringLiteral("LATA RAO"));
        QCOMPARE(value(birth->findings, "father"), QStringLiteral("KIRAN RAO"));
        QCOMPARE(value(birth->findings, "birthDate"), QStringLiteral("1985-02-14"));
        QCOMPARE(value(birth->findings, "place"), QStringLiteral("BHUJ"));
        // What needs no mask is not encoded again.
        QCOMPARE(birth->picture.bytes, picture.bytes);
    }
    void theZoneOfAPassportIsSeenBesideItsPrint()
    {
        MrzRequest request;
        request.documentNumber = QStringLiteral("Z1234567");
        request.surname = QStringLiteral("SHARMA");
        request.givenNames = QStringLiteral("ASHA RANI");
        request.birth = QDate(1985, 2, 14);
        request.expiry = QDate(2036, 6, 30);
        request.sex = QStringLiteral("F");
        const auto zone = composeMrz(request);
        QVERIFY(zone);
        Papers papers(14);
        const Picture picture = pictureOf(papers.passportData(zone->lines), 300);
        const auto page = m_inspector->inspect(picture, 0);
        QVERIFY2(page, page ? "" : qPrintable(page.fault().code));
        QCOMPARE(page->findings.kind, QStringLiteral("passport"));
        QCOMPARE(page->findings.zone, zone->lines);
        const QMap<QByteArray, QString> printed{
            {"number", "Z1234567"},      {"surname", "SHARMA"},        {"givenNames", "ASHA RANI"},
            {"birthDate", "1985-02-14"}, {"place", "BHUJ, GUJARAT"},   {"issuePlace", "AHMEDABAD"},
            {"issueDate", "2016-07-01"}, {"expiryDate", "2036-06-30"}, {"sex", "F"}};
        for (auto one = printed.begin(); one != printed.end(); ++one)
            QCOMPARE(value(page->findings, one.key()), one.value());
        // Nothing of it is taken for an Aadhaar number.
        QCOMPARE(page->findings.masked, 0);
        QCOMPARE(page->picture.bytes, picture.bytes);
    }
    void theLastPageOfAPassportIsRead()
    {
        Papers papers(15);
        const auto page = m_inspector->inspect(pictureOf(papers.passportLast(200), 200), 0);
        QVERIFY2(page, page ? "" : qPrintable(page.fault().code));
        QCOMPARE(page->findings.kind, QStringLiteral("passport"));
        QCOMPARE(page->findings.zone, QStringList());
        const QMap<QByteArray, QString> printed{
            {"father", "KIRAN SHARMA"},
            {"mother", "LATA SHARMA"},
            {"spouse", "RAVI SHARMA"},
            {"address", "12 STATION ROAD, NEAR THE LAKE, BHUJ, KACHCHH, PIN: 370001, GUJARAT, INDIA"},
            {"pin", "370001"},
            {"fileNumber", "AH1067891234516"}};
        for (auto one = printed.begin(); one != printed.end(); ++one)
            QCOMPARE(value(page->findings, one.key()), one.value());
        // The number there is that of the passport before.
        QCOMPARE(value(page->findings, "number"), QString());
    }
    void aDrivingLicenceIsAnotherPaper()
    {
        Papers papers(16);
        const Picture picture = pictureOf(papers.drivingLicence(200), 200);
        const auto page = m_inspector->inspect(picture, 0);
        QVERIFY(page);
        QCOMPARE(page->findings.kind, QStringLiteral("other"));
        QCOMPARE(page->findings.masked, 0);
        QCOMPARE(page->picture.bytes, picture.bytes);
    }
    void otherNumbersStay()
    {
        Papers papers(6);
        const Picture picture = pictureOf(papers.letter(200), 200);
        const auto letter = m_inspector->inspect(picture, 0);
        QVERIFY(letter);
        QCOMPARE(letter->findings.kind, QStringLiteral("other"));
        QCOMPARE(letter->findings.masked, 0);
        QCOMPARE(letter->picture.bytes, picture.bytes);
    }
    void placesAreFoundByShape()
    {
        const auto word = [](const char *text, int x) {
            return PrintedWord{QString::fromLatin1(text), QRect(x, 10, 40, 12), 90, 0};
        };
        const auto never = [](const QString &) { return false; };
        // Of four groups all but the last; strictly only what the check takes.
        const QList<PrintedWord> groups{word("2345", 0), word("67B9", 50), word("0124", 100), word("5678", 150)};
        const auto places = placesToMask(groups, false, never);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first(), QRect(0, 10, 140, 12));
        QCOMPARE(placesToMask(groups, true, never).size(), 0);
        const auto known = [](const QString &digits) { return digits == QLatin1String("234567890124"); };
        const QList<PrintedWord> within{word("1999", 0), word("2345", 50), word("67890124", 100), word("5678", 150)};
        QCOMPARE(placesToMask(within, true, known), QList<QRect>{QRect(50, 10, 60, 12)});
        // Too far apart, or on another line: not one number.
        QVERIFY(placesToMask({word("2345", 0), word("6789", 200), word("0124", 400)}, false, never).isEmpty());
        // In one word: two thirds of it.
        const auto whole = placesToMask({word("234567890124", 0)}, false, never);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole.first().width(), 26);
    }
    void aLatePageIsAFault()
    {
        Papers papers(3);
        const auto hasty = PageInspector::load({QStringLiteral("eng"), {}, milliseconds(0)});
        QVERIFY(hasty);
        const auto page = (*hasty)->inspect(pictureOf(papers.pan(200), 200), 0);
        QVERIFY(!page);
        QCOMPARE(page.fault().code, QStringLiteral("vision.text-late"));
        QVERIFY(!PageInspector::load({QStringLiteral("xxx"), {}, milliseconds(1)}));
    }
};

QTEST_MAIN(tst_ReadPages)
#include "tst_ReadPages.moc"
