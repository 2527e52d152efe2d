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
    static void onlySanesTestBackend(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/dll.conf"));
        if (!file.open(QIODevice::WriteOnly) || file.write("test\n") < 0
            || !QFile::copy(QStringLiteral("/etc/sane.d/test.conf"), folder + QStringLiteral("/test.conf")))
            qFatal("%s", qPrintable(folder));
        qputenv("SANE_CONFIG_DIR", folder.toLocal8Bit());
    }
    QString saved(const QImage &image, const char *name) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        if (!image.save(path))
            qFatal("%s", qPrintable(path));
        return path;
    }

private Q_SLOTS:
    void initTestCase() { onlySanesTestBackend(m_folder.path()); }
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
    void pagesAreScannedIntoAFolder()
    {
        const QString out = m_folder.filePath(QStringLiteral("scan"));
        const auto scanned =
            ask({QStringLiteral("scan"), QStringLiteral("--device"), QStringLiteral("test:0"), QStringLiteral("--out"),
                 out, QStringLiteral("--source"), QStringLiteral("feeder"), QStringLiteral("--max-pages"),
                 QStringLiteral("2"), QStringLiteral("--dpi"), QStringLiteral("100")});
        QVERIFY2(scanned.exit == 0, scanned.out.constData());
        QCOMPARE(scanned.json()[u"pages"].toArray().size(), 2);
        for (const char *name : {"page-001.jpg", "page-002.jpg", "scan.pdf"})
            QVERIFY(QFileInfo(out + u'/' + name).size() > 500);
        QCOMPARE(ask({QStringLiteral("scan"), QStringLiteral("--device"), QStringLiteral("test:77"),
                      QStringLiteral("--out"), out})
                     .json()[u"fault"]
                     .toString(),
                 QStringLiteral("devices.absent"));
        QCOMPARE(ask({QStringLiteral("scan"), QStringLiteral("--out"), out}).exit, 2);
    }
    void devicesAreListedAndChecked()
    {
        QFile file(m_folder.filePath(QStringLiteral("devices.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"devices": {"slipPrinter": {"driver": "simulated"},
            "documentScanner": {"driver": "sane", "settings": {"device": "test:0", "name": "Glass"}},
            "barcodeReader": {"driver": "wedge", "settings": {"path": "/nowhere"}}}})");
        file.close();
        const QStringList rest{QStringLiteral("--devices"), file.fileName()};
        const auto listed = ask(QStringList{QStringLiteral("devices"), QStringLiteral("list")} + rest);
        QCOMPARE(listed.exit, 0);
        QMap<QString, QString> states;
        for (const QJsonValue &device : listed.json()[u"devices"].toArray())
            states.insert(device[u"device"].toString(), device[u"state"].toString());
        QCOMPARE(states, (QMap<QString, QString>{
                             {"barcodeReader", "absent"}, {"documentScanner", "ready"}, {"slipPrinter", "ready"}}));
        QCOMPARE(ask(QStringList{QStringLiteral("devices"), QStringLiteral("check")} + rest).exit, 1);
        QCOMPARE(ask({QStringLiteral("devices"), QStringLiteral("check")}).exit, 2);
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
