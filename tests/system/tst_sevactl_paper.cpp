// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

const QString Kendra = SEVA_SOURCE_DIR "/installers/demonstration/kendra-gj-bhj-psk.json";
const QString Fresh = "passport.ordinary.fresh";

Ended sevactl(const QStringList &words)
{
    return runProgram(QStringLiteral("sevactl"), words);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Paper and calls into files, as processes.
class TestSevactlPaper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Ended slip(const QString &token, const QString &file, const QStringList &more = {})
    {
        return sevactl(
            QStringList{"print", "slip", "--token", token, "--service", Fresh, "--to", m_folder.filePath(file)} + more);
    }

private Q_SLOTS:
    void aSlipBecomesAPictureOfItsWidth()
    {
        const Ended ended = slip("N047", "slip.png", {"--language", "ur", "--width", "58", "--kendra", Kendra});
        QCOMPARE(ended.exit, 0);
        QCOMPARE(ended.json()["width"].toInt(), 384);
        QCOMPARE(ended.json()["duplicate"].toBool(), false);
        QVERIFY(content(m_folder.filePath("slip.png")).startsWith("\x89PNG"));
    }

    void aSlipBecomesTheBytesOfThePrinter()
    {
        const Ended ended = slip("N047", "slip.escpos", {"--copy", "2"});
        QCOMPARE(ended.exit, 0);
        QCOMPARE(ended.json()["duplicate"].toBool(), true);
        const QByteArray bytes = content(m_folder.filePath("slip.escpos"));
        QVERIFY(bytes.startsWith("\x1b@"));
        QVERIFY(bytes.chopped(1).endsWith("\x1dVB"));
        QCOMPARE(ended.json()["bytes"].toInt(), bytes.size());
    }

    void whatIsNoTokenOrServiceIsRefused()
    {
        QCOMPARE(slip("RAVI", "no.png").exit, 1);
        const Ended ended = sevactl(
            {"print", "slip", "--token", "N047", "--service", "passport.none", "--to", m_folder.filePath("no.png")});
        QCOMPARE(ended.exit, 1);
        QCOMPARE(ended.json()["fault"].toString(), QString("ctl.no-such-service"));
        QCOMPARE(slip("N047", "no.txt").exit, 2);
        QCOMPARE(slip("N047", "no.png", {"--width", "76"}).exit, 2);
        QCOMPARE(slip("N047", "no.png", {"--minutes", "60-40"}).exit, 2);
        QVERIFY(!QFile::exists(m_folder.filePath("no.png")));
    }

    void aLetterBecomesAPdf()
    {
        const QString path = m_folder.filePath("letter.pdf");
        QCOMPARE(sevactl({"print", "letter", "--sample", "--language", "gu", "--to", path}).exit, 0);
        QVERIFY(content(path).startsWith("%PDF-1.4"));
        QCOMPARE(sevactl({"print", "letter", "--to", path}).exit, 2);
        QFile visit(m_folder.filePath("visit.json"));
        QVERIFY(visit.open(QIODevice::WriteOnly));
        visit.write("{\"service\": \"passport.ordinary.fresh\", \"day\": \"2026-11-23\"}");
        visit.close();
        const Ended open = sevactl({"print", "letter", "--visit", visit.fileName(), "--to", path});
        QCOMPARE(open.exit, 1);
        QCOMPARE(open.json()["fault"].toString(), QString("ctl.visit-not-decided"));
    }

    void aCallBecomesASound()
    {
        const QString path = m_folder.filePath("call.wav");
        const Ended ended = sevactl({"announce", "N047", "A3", "pa,en", "--wav", path});
        QCOMPARE(ended.exit, 0);
        const QByteArray sound = content(path);
        QVERIFY(sound.startsWith("RIFF"));
        // 16 bit, 22,050 Hz: as long as it says.
        const double seconds = double(sound.size()) / 2 / 22'050;
        QVERIFY(qAbs(seconds * 1000 - ended.json()["lengthMs"].toDouble()) < 10);
        QVERIFY(seconds > 6 && seconds < 12);
        QVERIFY(ended.json()["texts"].toObject().contains("pa"));
    }

    void nothingButACallIsSpoken()
    {
        const QString path = m_folder.filePath("no.wav");
        for (const QStringList &words :
             {QStringList{"RAVI", "A3", "en"}, {"N047", "DESK", "en"}, {"N047", "A3", "xx"}}) {
            const Ended ended = sevactl(QStringList{"announce"} + words + QStringList{"--wav", path});
            QCOMPARE(ended.exit, 1);
            QVERIFY(!ended.out.contains("RAVI"));
        }
        QCOMPARE(sevactl({"announce", "N047", "A3", "--wav", path}).exit, 2);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSevactlPaper)
#include "tst_sevactl_paper.moc"
