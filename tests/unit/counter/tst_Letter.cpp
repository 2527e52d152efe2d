// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/counter/Letter.h>

#include <QProcess>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

/// A decided visit as the letter sees it.
struct Case
{
    Case()
    {
        visit.service = QStringLiteral("passport.ordinary.fresh");
        visit.scheme = QStringLiteral("NORMAL");
        visit.token = QStringLiteral("N047");
        visit.arn = QStringLiteral("26-1000007074");
        visit.day = QDate(2026, 11, 23);
        visit.submittedOn = QDate(2026, 11, 13);
        visit.fields = goodFields();
        visit.fields.remove(QStringLiteral("reissueReasons")); // a fresh application has none
        visit.outcome = Outcome::Granted;
        visit.decision = QStringLiteral("GRANT");
        visit.pvMode = QStringLiteral("PRE");
        visit.provisionalNumber = QStringLiteral("PRV-GJ-BHJ-PSK-C-01-261123-001-42");
        visit.payments = {Payment{rupees(250'000), QStringLiteral("CARD"), QStringLiteral("R-A-01-261123-0001"), 0}};
        for (const char *step : {"A", "B", "C"})
            visit.signoffs.append({QString::fromLatin1(step),
                                   QLatin1String(step) + QStringLiteral("1001"),
                                   QLatin1String(step) + QStringLiteral("-01"),
                                   {},
                                   0});
    }

    LetterContent content(SmallKendra &kendra, const QString &language, bool duplicate = false)
    {
        const VisitRegister::Place &place = kendra.at(QStringLiteral("A-01")).runtime->visits().place();
        QImage photo(350, 450, QImage::Format_ARGB32);
        photo.fill(Qt::lightGray);
        return letterContent({visit, *place.catalogue, place.kendra, place.roster.get(),
                              *kendra.at(QStringLiteral("A-01")).languages, language, QDate(2026, 11, 23), photo,
                              duplicate, place.calendar});
    }

    Visit visit;
};

QStringList values(const LetterContent &content)
{
    QStringList out;
    for (const LetterRow &row : content.rows)
        out.append(row.value + QLatin1Char(' ') + row.englishValue);
    return out;
}

bool has(const LetterContent &content, const QString &text)
{
    return values(content).join(QLatin1Char('\n')).contains(text);
}

} // namespace

class tst_Letter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kendra = std::make_unique<SmallKendra>(
            SmallKendra::Setup{KendraType::Psk, {QStringLiteral("A-01")}, QStringLiteral("instant"), true, {}});
    }
    void cleanupTestCase() { m_kendra.reset(); }

    void itNamesWhatWasDecidedAndByWhom()
    {
        Case c;
        const LetterContent content = c.content(*m_kendra, QStringLiteral("en"));
        for (const char *text :
             {"N047", "26-1000007074", "RAVI KUMAR YADAV", "24/10/1984", "₹2,500", "R-A-01-261123-0001",
              "IN-2026-07-01", "A: A1001 Asha Patel, A-01", "C: C1001, C-01", "PRV-GJ-BHJ-PSK-C-01-261123-001-42"})
            QVERIFY2(has(content, QString::fromUtf8(text)), text);
        QVERIFY(content.sentences.contains(QStringLiteral("Provisional: becomes final when the centre confirms.")));
    }

    void aConfirmedGrantCarriesTheFileNumberAndNoProvision()
    {
        Case c;
        c.visit.fileNumber = QStringLiteral("AH1000000000126");
        c.visit.confirmation = Confirmation::Confirmed;
        const LetterContent content = c.content(*m_kendra, QStringLiteral("en"));
        QCOMPARE(content.number, c.visit.fileNumber);
        QVERIFY(!content.sentences.contains(QStringLiteral("Provisional: becomes final when the centre confirms.")));
    }

    void aHoldNamesReasonsAndDocumentsInBothLanguages()
    {
        Case c;
        c.visit.outcome = Outcome::Held;
        c.visit.decision = QStringLiteral("HOLD");
        c.visit.pvMode.clear();
        const VisitRegister::Place &place = m_kendra->at(QStringLiteral("A-01")).runtime->visits().place();
        const ServiceDefinition *service = place.catalogue->service(c.visit.service);
        const ReasonDefinition reason = service->decision(QStringLiteral("HOLD"))->reasons.first();
        c.visit.reasons = {reason.code};
        c.visit.documentsToBring = {service->documents.first().id};
        const LetterContent content = c.content(*m_kendra, QStringLiteral("gu"));
        QVERIFY(has(content, reason.text.in(QStringLiteral("gu"))));
        QVERIFY(has(content, reason.text.in(QStringLiteral("en"))));
        QVERIFY(has(content, service->documents.first().name.in(QStringLiteral("gu"))));
    }

    void aPromiseOfTheLawIsToldWithItsDateAndItsOfficers()
    {
        Case c;
        c.visit.service = QStringLiteral("pb.residence-certificate");
        const LetterContent content = c.content(*m_kendra, QStringLiteral("pa"));
        // Fifteen working days of a central office after Monday 23 November 2026: the 24th and Christmas lie outside or
        // within.
        QVERIFY(has(content, QStringLiteral("15/12/2026")));
        for (const char *officer : {"ਤਹਿਸੀਲਦਾਰ Tehsildar", "ਡਿਪਟੀ ਕਮਿਸ਼ਨਰ Deputy Commissioner"})
            QVERIFY2(has(content, QString::fromUtf8(officer)), officer);
        c.visit.day = QDate(2027, 12, 24);
        // The holidays of 2028 are not known: the days are told, no date is made up.
        QVERIFY(has(c.content(*m_kendra, QStringLiteral("en")), QStringLiteral("within 15 working days")));
        QVERIFY(!has(c.content(*m_kendra, QStringLiteral("en")), QStringLiteral("until")));
    }

    void theQrHoldsNothingAboutThePerson()
    {
        Case c;
        QCOMPARE(c.content(*m_kendra, QStringLiteral("hi")).tracking,
                 QStringLiteral("SEVA:") + c.visit.provisionalNumber);
    }

    void itIsAGoodPdfInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "hi", "gu", "pa", "ur"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void itIsAGoodPdfInEveryLanguage()
    {
        QFETCH(QString, language);
        Case c;
        const auto pdf = letterPdf(c.content(*m_kendra, language, true));
        QVERIFY(pdf.ok());
        QVERIFY(pdf->contains("pdfaid"));
        // No transparency: the only soft mask named is none.
        QCOMPARE(pdf->count("/SMask"), pdf->count("/SMask /None"));
        QVERIFY(pdf->contains("/OutputIntent"));
        const QString path = m_kendra->folder(QStringLiteral("letter-%1.pdf").arg(language));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        QVERIFY(qpdf.waitForFinished());
        QCOMPARE(qpdf.exitCode(), 0);
        QProcess fonts;
        fonts.start(QStringLiteral("pdffonts"), {path});
        QVERIFY(fonts.waitForFinished());
        const QList<QByteArray> lines = fonts.readAllStandardOutput().trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        for (const QByteArray &line : lines.mid(2))
            QVERIFY2(line.contains(" yes "), line.constData());
        if (const QString keep = qEnvironmentVariable("SEVA_KEEP_LETTERS"); !keep.isEmpty())
            QFile::copy(path, keep + QLatin1Char('/') + QFileInfo(path).fileName());
    }

private:
    std::unique_ptr<SmallKendra> m_kendra;
};

QTEST_MAIN(tst_Letter)
#include "tst_Letter.moc"
