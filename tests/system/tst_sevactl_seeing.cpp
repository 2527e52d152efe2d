// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/seeing/Codes.h"
#include "../unit/seeing/Pictures.h"
#include "../unit/seeing/SecureQrIssuer.h"

#include <seva/test/Programs.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace seva::test;

/// The verbs of devices that see, as processes.
class TestSevactlSeeing : public QObject
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

private Q_SLOTS:
    void aCodeIsRead()
    {
        const auto read =
            ask({QStringLiteral("barcode"), QStringLiteral("read"), saved(qrCode("26-1234567890", 5), "arn.png")});
        QCOMPARE(read.exit, 0);
        const QJsonObject code = read.json()[u"codes"][0].toObject();
        QCOMPARE(code[u"kind"].toString(), QStringLiteral("applicationReference"));
        QCOMPARE(code[u"symbology"].toString(), QStringLiteral("qr"));
        QCOMPARE(QByteArray::fromBase64(code[u"base64"].toString().toLatin1()), QByteArray("26-1234567890"));
    }
    void aSecureQrIsHeldAgainstPinnedIssuers()
    {
        const SecureQrIssuer issuer(m_folder.path(), QStringLiteral("issuer"));
        const QTemporaryDir strangers;
        const SecureQrIssuer stranger(strangers.path(), QStringLiteral("stranger"));
        const QByteArray content = secureQrFields("0").join('\xff') + '\xff' + QByteArray(500, 'p');
        const QString genuine = saved(qrCode(issuer.payload(content), 4, QR_ECLEVEL_L), "genuine.png");
        const QString forged = saved(qrCode(stranger.payload(content), 4, QR_ECLEVEL_L), "forged.png");
        const auto seal = [&](const QString &path, int exit) {
            const auto read = ask({QStringLiteral("barcode"), QStringLiteral("read"), path, QStringLiteral("--issuers"),
                                   m_folder.path()});
            return read.exit == exit ? read.json()[u"codes"][0][u"secureQr"][u"seal"].toString()
                                     : QStringLiteral("exit %1").arg(read.exit);
        };
        QCOMPARE(seal(genuine, 0), QStringLiteral("genuine"));
        QCOMPARE(seal(forged, 1), QStringLiteral("notGenuine"));
    }
    void aWholeAadhaarNumberIsNotPrinted()
    {
        const QByteArray old = "<?xml version=\"1.0\"?><PrintLetterBarcodeData uid=\"999912345678\" name=\"X\"/>";
        const auto read = ask({QStringLiteral("barcode"), QStringLiteral("read"), saved(qrCode(old, 4), "old.png")});
        QCOMPARE(read.exit, 0);
        const QJsonObject code = read.json()[u"codes"][0].toObject();
        QCOMPARE(code[u"kind"].toString(), QStringLiteral("aadhaarClearText"));
        QVERIFY(!code.contains(u"base64"));
        QVERIFY(!read.out.contains("99991234"));
    }
    void whatIsNoPictureOrHasNoCodeIsRefused()
    {
        QImage empty(300, 300, QImage::Format_Grayscale8);
        empty.fill(255);
        QCOMPARE(ask({QStringLiteral("barcode"), QStringLiteral("read"), saved(empty, "empty.png")}).exit, 1);
        const auto missing = ask({QStringLiteral("barcode"), QStringLiteral("read"), m_folder.filePath("nothing.png")});
        QCOMPARE(missing.exit, 1);
        QCOMPARE(missing.json()[u"fault"].toString(), QStringLiteral("ctl.picture-not-opened"));
        QCOMPARE(ask({QStringLiteral("barcode"), QStringLiteral("read")}).exit, 2);
    }
};

QTEST_MAIN(TestSevactlSeeing)
#include "tst_sevactl_seeing.moc"
