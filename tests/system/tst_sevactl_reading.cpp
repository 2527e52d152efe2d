// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/seeing/Papers.h"

#include <seva/test/Programs.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// `sevactl mrz read` and `sevactl read-document` as processes: JSON out; 0 read, 1 not, 2 wrong use.
class TestSevactlReading : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Ended ask(const QStringList &words) { return runProgram(QStringLiteral("sevactl"), words); }
    QString saved(const QImage &image, const char *name) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (!image.save(path))
            qFatal("%s", qPrintable(path));
        return path;
    }
    static QStringList zone()
    {
        MrzRequest request;
        request.documentNumber = QStringLiteral("Z1234567");
        request.surname = QStringLiteral("SHARMA");
        request.givenNames = QStringLiteral("ASHA RANI");
        request.birth = QDate(1985, 2, 14);
        request.expiry = QDate(2036, 6, 30);
        request.sex = QStringLiteral("F");
        return composeMrz(request).value().lines;
    }
    static QJsonObject fieldOf(const Ended &ended, const char *name)
    {
        for (const QJsonValue &field : ended.json()[u"fields"].toArray())
            if (field[u"field"].toString() == QLatin1String(name))
                return field.toObject();
        return {};
    }
    static QStringList lines(const QJsonValue &value)
    {
        QStringList all;
        for (const QJsonValue &line : value.toArray())
            all.append(line.toString());
        return all;
    }

private Q_SLOTS:
    void aZoneIsRead()
    {
        SeededRandom random(21);
        const QString page = saved(Zones().page(zone(), random, 0), "page.png");
        const Ended read =
            ask({QStringLiteral("mrz"), QStringLiteral("read"), page, QStringLiteral("--dpi"), QStringLiteral("300")});
        QVERIFY2(read.exit == 0, read.out + read.err);
        QVERIFY(read.json()[u"accepted"].toBool());
        QVERIFY(read.json()[u"complete"].toBool());
        QCOMPARE(lines(read.json()[u"lines"]), zone());
        // A confidence for each character.
        QCOMPARE(read.json()[u"confidence"].toArray().size(), 2);
        QCOMPARE(read.json()[u"confidence"][1].toArray().size(), zone().at(1).size());
    }
    void aZoneWhoseDigitsDoNotHoldIsNotAccepted()
    {
        QStringList wrong = zone();
        // The year of birth: neither a letter for a digit nor one that looks like another.
        wrong[1][13] = u'4';
        SeededRandom random(22);
        const Ended read =
            ask({QStringLiteral("mrz"), QStringLiteral("read"), saved(Zones().page(wrong, random, 0), "wrong.png"),
                 QStringLiteral("--dpi"), QStringLiteral("300")});
        QCOMPARE(read.exit, 1);
        QVERIFY(!read.json()[u"accepted"].toBool(true));
        QVERIFY(read.json()[u"found"].toBool());
    }
    void noZoneNoPictureAndWrongWordsAreTold()
    {
        QImage empty(600, 400, QImage::Format_Grayscale8);
        empty.fill(255);
        const Ended none = ask({QStringLiteral("mrz"), QStringLiteral("read"), saved(empty, "empty.png")});
        QCOMPARE(none.exit, 1);
        QVERIFY(!none.json()[u"found"].toBool(true));
        const Ended missing =
            ask({QStringLiteral("mrz"), QStringLiteral("read"), m_folder.filePath(QStringLiteral("nothing.png"))});
        QCOMPARE(missing.exit, 1);
        QCOMPARE(missing.json()[u"fault"].toString(), QStringLiteral("ctl.picture-not-opened"));
        QCOMPARE(ask({QStringLiteral("mrz"), QStringLiteral("read")}).exit, 2);
        QCOMPARE(ask({QStringLiteral("mrz"), QStringLiteral("read"), QStringLiteral("a"), QStringLiteral("b")}).exit,
                 2);
    }

    void aPaperIsReadAndHeldAgainstTheForm()
    {
        Papers papers(31);
        const Ended read =
            ask({QStringLiteral("read-document"), saved(papers.pan(200), "pan.png"), QStringLiteral("--form"),
                 QStringLiteral("name=MEENA RAO"), QStringLiteral("--form"), QStringLiteral("birthDate=1985-02-14")});
        QVERIFY2(read.exit == 0, read.out + read.err);
        QCOMPARE(read.json()[u"kind"].toString(), QStringLiteral("pan"));
        QVERIFY(read.json()[u"confidence"].toInt() >= 60);
        QCOMPARE(fieldOf(read, "name")[u"value"].toString(), QStringLiteral("MEERA RAO"));
        // MEE[N]A, MEE[R]A: from, length.
        QCOMPARE(fieldOf(read, "name")[u"differsInForm"].toArray(), (QJsonArray{QJsonArray{3, 1}}));
        QCOMPARE(fieldOf(read, "name")[u"differsInPaper"].toArray(), (QJsonArray{QJsonArray{3, 1}}));
        QCOMPARE(fieldOf(read, "birthDate")[u"differsInForm"].toArray(), QJsonArray());
        QCOMPARE(fieldOf(read, "number")[u"value"].toString(), QStringLiteral("ABCPS1234K"));
    }
    void theZoneOfAPassportStandsForItsPrint()
    {
        Papers papers(32);
        const Ended read = ask({QStringLiteral("read-document"), saved(papers.passportData(zone()), "passport.png"),
                                QStringLiteral("--dpi"), QStringLiteral("300")});
        QVERIFY2(read.exit == 0, read.out + read.err);
        QCOMPARE(read.json()[u"kind"].toString(), QStringLiteral("passport"));
        QCOMPARE(lines(read.json()[u"zone"]), zone());
        // Checked by its digits, above what print alone is ever given.
        QCOMPARE(fieldOf(read, "expiryDate")[u"value"].toString(), QStringLiteral("2036-06-30"));
        QCOMPARE(fieldOf(read, "expiryDate")[u"confidence"].toInt(), 99);
        QCOMPARE(fieldOf(read, "issuePlace")[u"value"].toString(), QStringLiteral("AHMEDABAD"));
    }
    void anAadhaarNumberIsNeitherPrintedNorKept()
    {
        Papers papers(33);
        const QString number = papers.aadhaarNumber();
        const QString masked = m_folder.filePath(QStringLiteral("masked.jpg"));
        const Ended read =
            ask({QStringLiteral("read-document"), saved(papers.aadhaar(number, QStringLiteral("en"), 300), "card.png"),
                 QStringLiteral("--masked"), masked});
        QVERIFY2(read.exit == 0, read.out + read.err);
        QCOMPARE(read.json()[u"kind"].toString(), QStringLiteral("aadhaar"));
        QVERIFY(read.json()[u"masked"].toInt() > 0);
        QVERIFY(!read.out.contains(number.toLatin1()) && !read.out.contains(number.left(8).toLatin1()));
        const QImage kept(masked);
        QVERIFY(!kept.isNull());
        QVERIFY(qGray(kept.pixel(papers.firstEight().center())) < 40);
    }
    void anotherPaperNoPictureAndWrongWordsAreTold()
    {
        Papers papers(34);
        const Ended other = ask({QStringLiteral("read-document"), saved(papers.letter(200), "letter.png")});
        QCOMPARE(other.exit, 1);
        QCOMPARE(other.json()[u"kind"].toString(), QStringLiteral("other"));
        QFile text(m_folder.filePath(QStringLiteral("text.png")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no picture");
        text.close();
        QCOMPARE(ask({QStringLiteral("read-document"), text.fileName()}).exit, 1);
        QCOMPARE(ask({QStringLiteral("read-document")}).exit, 2);
        QCOMPARE(
            ask({QStringLiteral("read-document"), text.fileName(), QStringLiteral("--colour"), QStringLiteral("red")})
                .exit,
            2);
        // A language that is not installed is the asker's mistake.
        const Ended language = ask({QStringLiteral("read-document"), m_folder.filePath(QStringLiteral("letter.png")),
                                    QStringLiteral("--languages"), QStringLiteral("xxx")});
        QCOMPARE(language.exit, 2);
        QCOMPARE(language.json()[u"fault"].toString(), QStringLiteral("vision.text-model-missing"));
    }
};

QTEST_MAIN(TestSevactlReading)
#include "tst_sevactl_reading.moc"
