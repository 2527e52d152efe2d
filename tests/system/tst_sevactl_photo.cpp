// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/DrawnFace.h>
#include <seva/test/Programs.h>
#include <seva/vision/Codec.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// The photo verbs, as processes.
class TestSevactlPhoto : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Ended ask(const QStringList &words) { return runProgram(QStringLiteral("sevactl"), words); }
    QString saved(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
        return file.fileName();
    }
    QString drawn(const char *name, double eyesOpen) const
    {
        DrawnFace face;
        face.seed = 4;
        face.width = 1280;
        face.height = 960;
        face.head = 0.70;
        face.eyesOpen = eyesOpen;
        return saved(name, encodeJpeg(draw(face), 95, 0)->bytes);
    }

private Q_SLOTS:
    void aPortraitIsCutAndPasses()
    {
        const QString out = m_folder.filePath(QStringLiteral("out.jpg"));
        const auto cut = ask({"photo", "crop", drawn("good.jpg", 1), out});
        QVERIFY2(cut.exit == 0, qPrintable(cut.json()[u"worst"].toString()));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto header = inspectPicture(file.readAll());
        QCOMPARE(QSize(header->width, header->height), QSize(630, 810));
        QCOMPARE(ask({"photo", "check", out}).json()[u"passes"].toBool(), true);
    }
    void closedEyesAreAFinding()
    {
        const auto checked = ask({"photo", "check", "--live", drawn("asleep.jpg", 0)});
        QCOMPARE(checked.exit, 1);
        QVERIFY(checked.json()[u"findings"].toArray().contains(QStringLiteral("EyesOpen")));
        QCOMPARE(checked.json()[u"scores"][u"NoHeadCoverings"].toInt(), -1);
    }
    void twoPhotosAreComparedOnceTheRiskIsAccepted()
    {
        const QString one = drawn("one.jpg", 1), other = drawn("other.jpg", 0.9), accept = "--accept-provenance-risk";
        QCOMPARE(ask({"photo", "compare", one, other}).exit, 2);
        QCOMPARE(ask({"photo", "compare", accept, one}).exit, 2);
        const auto alike = ask({"photo", "compare", accept, one, other});
        QCOMPARE(alike.exit, 0);
        QCOMPARE(alike.json()[u"band"].toString(), QStringLiteral("MATCH"));
        QVERIFY(alike.json()[u"findings"].toArray().isEmpty());
        QVERIFY(alike.json()[u"advice"].toBool());
        const Frame wall{320, 240, 960, PixelFormat::Rgb24, QByteArray(qsizetype{320} * 240 * 3, char(220)), 0};
        const auto nobody = ask({"photo", "compare", accept, one, saved("wall.jpg", encodeJpeg(wall, 90, 0)->bytes)});
        QCOMPARE(nobody.exit, 1);
        QCOMPARE(nobody.json()[u"fault"].toString(), QStringLiteral("vision.no-face-to-compare"));
        const auto unlike = ask({"photo", "compare", accept, one, other, "--model", "/nowhere/x.onnx"});
        QCOMPARE(unlike.json()[u"fault"].toString(), QStringLiteral("vision.model-unreadable"));
    }
    void whatIsNoPictureIsRefused()
    {
        QCOMPARE(ask({"photo", "check", saved("text.jpg", "no picture")}).json()[u"fault"].toString(),
                 QStringLiteral("vision.picture-unreadable"));
        QCOMPARE(ask({"photo", "check"}).exit, 2);
        QCOMPARE(ask({"photo", "check", "--rule", "cat", "x.jpg"}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestSevactlPhoto)
#include "tst_sevactl_photo.moc"
