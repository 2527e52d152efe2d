// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Codes.h"
#include "Pictures.h"
#include "SecureQrIssuer.h"

#include <seva/drivers/ReadBarcodes.h>
#include <seva/vision/SecureQr.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace seva;
using namespace seva::test;

/// Aadhaar's Secure QR, versions 1 and 2, issued by an issuer of the test: keys, signatures and packing are made by
/// the openssl and gzip programs.
class tst_SecureQr : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SecureQrIssuer> m_issuer;

    static QByteArray photo() { return QByteArray("\xff\x4f\xff\x51", 4) + QByteArray(700, '\x7f') + "\xff\xd9"; }
    static QByteArray covered(int version, const QByteArray &flag, int hashes)
    {
        QByteArrayList fields = secureQrFields(flag);
        if (version == 2) {
            fields.prepend("V2");
            fields.append("3210");
        }
        QByteArray bytes = fields.join('\xff') + '\xff' + photo();
        for (int i = 0; i < hashes; ++i)
            bytes += i == hashes - 1 ? hashOf9876543210() : QByteArray(32, char('a' + i));
        return bytes;
    }
    /// The number 9876543210 hashed four times, as an independent program computed it.
    static QByteArray hashOf9876543210()
    {
        return QByteArray::fromHex("469e22b85e755c4f5df70669afe3e6db6b894f9315a171937dbaf166b34d94f5");
    }

private Q_SLOTS:
    void initTestCase() { m_issuer = std::make_unique<SecureQrIssuer>(m_folder.path(), QStringLiteral("issuer")); }

    void bothVersionsAreReadAndCheckedThroughAPrintedCode_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<int>("hashes");
        QTest::newRow("V1 nothing") << 1 << QByteArray("0") << 0;
        QTest::newRow("V1 one") << 1 << QByteArray("1") << 1;
        QTest::newRow("V1 the other") << 1 << QByteArray("2") << 1;
        QTest::newRow("V1 both") << 1 << QByteArray("3") << 2;
        QTest::newRow("V2 nothing") << 2 << QByteArray("0") << 0;
        QTest::newRow("V2 e-mail") << 2 << QByteArray("3") << 1;
    }
    void bothVersionsAreReadAndCheckedThroughAPrintedCode()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, flag);
        QFETCH(int, hashes);
        const QByteArray content = covered(version, flag, hashes);
        const auto found = readBarcodes(frameFrom(qrCode(m_issuer->payload(content), 4, QR_ECLEVEL_L)));
        QCOMPARE(found.size(), 1);
        QCOMPARE(payloadKindOf(found[0].code.bytes), PayloadKind::AadhaarSecure);
        auto code = parseSecureQr(found[0].code.bytes);
        QVERIFY2(code, qPrintable(code ? QString() : code.fault().subject));
        QCOMPARE(code->version, version);
        QCOMPARE(code->referenceId, QStringLiteral("9994202611231045123"));
        QCOMPARE(code->fields.value(QStringLiteral("name")), QStringLiteral("ASHA RÄNI SHARMA"));
        QCOMPARE(code->fields.value(QStringLiteral("town")), QStringLiteral("BHUJ"));
        QCOMPARE(code->fields.value(QStringLiteral("mobileLastDigits")),
                 version == 2 ? QStringLiteral("3210") : QString());
        QCOMPARE(code->photo, photo());
        QCOMPARE(code->hashes.size(), hashes);
        QCOMPARE(matchesHash(*code, "9876543210"), hashes > 0);
        QVERIFY(!matchesHash(*code, "9876543211"));
        QCOMPARE(code->covered, content);
        const auto issuers = SecureQrIssuers::fromFolder(m_folder.path());
        QVERIFY(issuers);
        issuers->check(*code);
        QCOMPARE(code->seal, SecureQrSeal::Genuine);
        QVERIFY(code->issuer.startsWith(QStringLiteral("CN=issuer")));
    }
    void aChangedCodeOrAStrangersIsNotGenuine()
    {
        const auto issuers = SecureQrIssuers::fromFolder(m_folder.path());
        QVERIFY(issuers);
        const QByteArray content = covered(1, "0", 0);
        QByteArray changed = content;
        changed.replace("1990", "1991");
        auto code = parseSecureQr(SecureQrIssuer::decimal(SecureQrIssuer::packed(changed + m_issuer->sign(content))));
        QVERIFY(code);
        QCOMPARE(code->seal, SecureQrSeal::Unchecked);
        issuers->check(*code);
        QCOMPARE(code->seal, SecureQrSeal::NotGenuine);
        const QTemporaryDir elsewhere;
        const SecureQrIssuer stranger(elsewhere.path(), QStringLiteral("stranger"));
        auto forged = parseSecureQr(stranger.payload(content));
        QVERIFY(forged);
        issuers->check(*forged);
        QCOMPARE(forged->seal, SecureQrSeal::NotGenuine);
        SecureQrIssuers().check(*forged);
        QCOMPARE(forged->seal, SecureQrSeal::Unchecked);
    }
    void whatIsNoSecureQrIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QByteArray good = covered(1, "0", 0);
        const QByteArray seal(256, 's');
        const auto made = [](const QByteArray &bytes) {
            return SecureQrIssuer::decimal(SecureQrIssuer::packed(bytes));
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("letters") << QByteArray(1'000, 'a');
        QTest::newRow("digits of nothing") << QByteArray(1'000, '7');
        QTest::newRow("too many digits") << QByteArray(8'000, '7');
        QTest::newRow("ends early") << m_issuer->payload(good).chopped(300);
        QTest::newRow("no fields") << made(QByteArray(900, 'x') + seal);
        QTest::newRow("too few fields") << made(good.left(60) + noise(600) + seal);
        QTest::newRow("no flag") << made(QByteArray(good).replace(0, 1, "7") + noise(300) + seal);
        QTest::newRow("hashes missing") << made(QByteArray(good.left(good.indexOf(photo())).replace(0, 1, "3"))
                                                + noise(20) + noise(256));
        QTest::newRow("version 5") << made("V5\xff" + good + noise(300) + seal);
        QTest::newRow("a bomb") << made(QByteArray(4'000'000, '0'));
    }
    void whatIsNoSecureQrIsRefused()
    {
        QFETCH(QByteArray, payload);
        const auto code = parseSecureQr(payload);
        QVERIFY(!code);
        QCOMPARE(code.fault().code, QStringLiteral("vision.secure-qr-broken"));
    }
    void onlyRsaCertificatesArePinned()
    {
        QVERIFY(!SecureQrIssuers::fromPem({"no certificate"}));
        QVERIFY(!SecureQrIssuers::fromFolder(m_folder.filePath(QStringLiteral("nowhere"))));
        QCOMPARE(SecureQrIssuers::fromFolder(m_folder.path())->count(), 1);
    }

private:
    /// Packs badly, so that the payload keeps the length of a real one.
    static QByteArray noise(int length)
    {
        SeededRandom random(11);
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes.append(char(random.below(255)));
        return bytes;
    }
};

QTEST_MAIN(tst_SecureQr)
#include "tst_SecureQr.moc"
