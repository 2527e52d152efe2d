// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportBench.h"

#include <seva/drivers/PassportData.h>

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace seva;
using namespace seva::test;

Q_DECLARE_METATYPE(seva::PassportScene)
Q_DECLARE_METATYPE(seva::ChipCheck)

namespace {

using Make = void (*)(PassportScene &);

PassportScene made(Make change)
{
    PassportScene scene;
    change(scene);
    return scene;
}

} // namespace

/// Whole reads of virtual passports, without a reader.
class TestReadChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChipIsReadAndProven_data()
    {
        QTest::addColumn<PassportScene>("scene");
        QTest::addColumn<int>("protocol");
        const auto row = [](const char *name, ChipProtocol protocol, Make change) {
            QTest::newRow(name) << made(change) << int(protocol);
        };
        using enum chip::CipherKind;
        row("PACE AES-128 brainpool 256", ChipProtocol::Pace, [](PassportScene &) {});
        row("PACE 3DES P-192", ChipProtocol::Pace, [](PassportScene &s) { s.paceCipher = TripleDes, s.paceCurve = 8; });
        row("PACE AES-192 P-384", ChipProtocol::Pace,
            [](PassportScene &s) { s.paceCipher = Aes192, s.paceCurve = 15; });
        row("PACE AES-256 P-521", ChipProtocol::Pace,
            [](PassportScene &s) { s.paceCipher = Aes256, s.paceCurve = 18; });
        row("PACE P-256", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 12; });
        row("PACE brainpool 192", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 9; });
        row("PACE P-224", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 10; });
        row("PACE brainpool 224", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 11; });
        row("PACE brainpool 320", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 14; });
        row("PACE brainpool 384", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 16; });
        row("PACE brainpool 512", ChipProtocol::Pace, [](PassportScene &s) { s.paceCurve = 17; });
        row("BAC", ChipProtocol::Bac, [](PassportScene &s) { s.pace = false; });
        row("BAC, short answers only", ChipProtocol::Bac,
            [](PassportScene &s) { s.pace = false, s.longestAnswer = 256, s.active = PassportScene::Active::Ecdsa; });
        row("chip authentication 3DES", ChipProtocol::Pace, [](PassportScene &s) { s.chipCipher = TripleDes; });
        row("chip authentication AES-256", ChipProtocol::Bac,
            [](PassportScene &s) { s.chipCipher = Aes256, s.pace = false; });
        row("active authentication ECDSA", ChipProtocol::Pace,
            [](PassportScene &s) { s.active = PassportScene::Active::Ecdsa; });
        row("portrait of 50,000 bytes", ChipProtocol::Pace, [](PassportScene &s) { s.photoBytes = 50'000; });
        row("portrait of 50,000 bytes, short answers", ChipProtocol::Pace, [](PassportScene &s) {
            s.photoBytes = 50'000, s.longestAnswer = 256, s.active = PassportScene::Active::Ecdsa;
        });
        row("JPEG 2000", ChipProtocol::Pace, [](PassportScene &s) { s.jpeg2000 = true; });
    }
    void everyChipIsReadAndProven()
    {
        QFETCH(PassportScene, scene);
        QFETCH(int, protocol);
        const auto card = m_bench.passport(scene);
        DirectChannel channel(*card);
        PassportRequest request = PassportBench::rightRequest();
        request.dataGroups = {1, 2, 11, 12, 13, 14, 15};
        const auto read = m_bench.read(channel, request);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.fault().code + QLatin1Char(' ') + read.fault().subject));
        const PassportReading &reading = read->reading;
        QCOMPARE(int(reading.protocol), protocol);
        QCOMPARE(reading.dataGroups.keys(), (QList<int>{1, 2, 11, 12, 13, 14, 15}));
        for (auto group = reading.dataGroups.begin(); group != reading.dataGroups.end(); ++group)
            QCOMPARE(group.value(), card->file(quint16(0x0100 + group.key())));
        QCOMPARE(reading.securityObject, card->file(0x011d));
        using enum ChipCheck;
        for (const ChipCheck check :
             {DataGroupHashes, Signature, SignerChain, Validity, ActiveAuthentication, ChipAuthentication})
            QCOMPARE(lineOf(reading, check), QStringLiteral("passed"));
        QCOMPARE(*zoneInDataGroup1(reading.dataGroups[1]), scene.zone);
        const auto face = faceInDataGroup2(reading.dataGroups[2]);
        QVERIFY(face.ok());
        const auto pixels = decodedFace(*face);
        QVERIFY2(pixels.ok(), pixels.ok() ? "" : qPrintable(pixels.fault().subject));
        QCOMPARE(pixels->width, 413);
        QCOMPARE(pixels->height, 531);
    }

    void anotherSceneFailsAnotherCheck_data()
    {
        QTest::addColumn<PassportScene>("scene");
        QTest::addColumn<ChipCheck>("check");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, ChipCheck check, const char *line, Make change) {
            QTest::newRow(name) << made(change) << check << QString::fromLatin1(line);
        };
        using enum ChipCheck;
        row("wrong hash", DataGroupHashes, "failed chip.hash-differs", [](PassportScene &s) { s.wrongHash = 2; });
        row("tampered signature", Signature, "failed chip.signature-wrong",
            [](PassportScene &s) { s.tamperedSignature = true; });
        row("signer of an impostor", SignerChain, "failed chip.chain-broken",
            [](PassportScene &s) { s.signer = SignerKind::Unknown; });
        row("signer of an unknown country", SignerChain, "failed chip.country-unknown",
            [](PassportScene &s) { s.signer = SignerKind::Stranger; });
        row("expired signer", Validity, "failed chip.signer-expired",
            [](PassportScene &s) { s.signer = SignerKind::Expired; });
        row("missing SOD", DataGroupHashes, "failed chip.sod-missing",
            [](PassportScene &s) { s.noSecurityObject = true; });
        row("missing SOD, signature", Signature, "failed chip.sod-missing",
            [](PassportScene &s) { s.noSecurityObject = true; });
        row("clone, active", ActiveAuthentication, "failed chip.proof-wrong", [](PassportScene &s) { s.clone = true; });
        row("clone, chip", ChipAuthentication, "failed chip.proof-wrong", [](PassportScene &s) { s.clone = true; });
        row("nothing to prove, active", ActiveAuthentication, "not done chip.not-offered",
            [](PassportScene &s) { s.active = PassportScene::Active::None; });
        row("nothing to prove, chip", ChipAuthentication, "not done chip.not-offered",
            [](PassportScene &s) { s.chipCipher.reset(); });
        row("no list", Revocation, "not done chip.no-revocation-list", [](PassportScene &) {});
    }
    void anotherSceneFailsAnotherCheck()
    {
        QFETCH(PassportScene, scene);
        QFETCH(ChipCheck, check);
        QFETCH(QString, line);
        const auto read = m_bench.read(scene);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.fault().code));
        QCOMPARE(lineOf(read->reading, check), line);
        QCOMPARE(read->reading.checks.size(), 7);
    }

    void revocationIsReadFromTheList()
    {
        PassportBench bench;
        QVERIFY(bench.store.import(bench.authority.revocationList(), kToday).ok());
        PassportScene scene;
        QCOMPARE(lineOf(bench.read(scene)->reading, ChipCheck::Revocation), QStringLiteral("passed"));
        scene.signer = SignerKind::Revoked;
        QCOMPARE(lineOf(bench.read(scene)->reading, ChipCheck::Revocation),
                 QStringLiteral("failed chip.signer-revoked"));
        bench.clock.advance(Instant{200} * 24 * 3600 * 1000);
        scene.signer = SignerKind::Good;
        QCOMPARE(lineOf(bench.read(scene)->reading, ChipCheck::Revocation),
                 QStringLiteral("not done chip.revocation-list-old"));
    }

    void aWrongKeyOpensNothing_data()
    {
        QTest::addColumn<bool>("pace");
        QTest::addColumn<bool>("number");
        QTest::newRow("BAC") << false << false;
        QTest::newRow("PACE, zone") << true << false;
        QTest::newRow("PACE, number") << true << true;
    }
    void aWrongKeyOpensNothing()
    {
        QFETCH(bool, pace);
        QFETCH(bool, number);
        PassportScene scene;
        scene.pace = pace;
        PassportRequest request = PassportBench::rightRequest();
        request.access.documentNumber = QStringLiteral("L898902C4");
        if (number)
            request.access.cardAccessNumber = QStringLiteral("654321");
        QCOMPARE(m_bench.read(scene, request).fault().code, QStringLiteral("chip.access-denied"));
    }

    void theCardAccessNumberOpensPaceOnly()
    {
        PassportRequest request;
        request.access.cardAccessNumber = QStringLiteral("123456");
        PassportScene scene;
        QVERIFY(m_bench.read(scene, request).ok());
        scene.pace = false;
        QCOMPARE(m_bench.read(scene, request).fault().code, QStringLiteral("chip.pace-unsupported"));
    }

    /// No more commands than the sizes of the files need at the chip's longest answer, plus 15.
    void noMoreCommandsThanNeeded_data()
    {
        QTest::addColumn<int>("longest");
        QTest::addColumn<bool>("pace");
        for (const int longest : {256, 1'024, 4'096, 32'767}) {
            QTest::addRow("PACE %d", longest) << longest << true;
            QTest::addRow("BAC %d", longest) << longest << false;
        }
    }
    void noMoreCommandsThanNeeded()
    {
        QFETCH(int, longest);
        QFETCH(bool, pace);
        PassportScene scene;
        scene.longestAnswer = longest;
        scene.pace = pace;
        scene.photoBytes = 20'480;
        scene.active = PassportScene::Active::Ecdsa;
        const auto card = m_bench.passport(scene);
        DirectChannel channel(*card);
        const auto read = m_bench.read(channel);
        QVERIFY(read.ok());
        // Also EF.COM, EF.SOD, DG14 and DG15 are read, for the checks; they count with their own sizes.
        // What secure messaging leaves of an answer: status, MAC, padding indicator, lengths, whole blocks.
        const int block = pace ? 16 : 8;
        const bool extended = longest > 256;
        const int most = (longest - (extended ? 2 : 0) - 14 - (extended ? 5 : 4)) / block * block - 1;
        int needed = 0;
        for (const quint16 id : {0x011c, 0x2f01, 0x011e, 0x011d, 0x0101, 0x0102, 0x010e, 0x010f})
            needed += int((card->file(quint16(id)).size() + most - 1) / most);
        QVERIFY2(card->file(0x0102).size() > 20'480, "the portrait is too small");
        QVERIFY2(read->commands <= needed + 15,
                 qPrintable(QStringLiteral("%1, needed %2").arg(read->commands).arg(needed)));
    }

    void shippedScenesAreRead()
    {
        const QDir scenes(QStringLiteral(SEVA_SOURCE_DIR "/devices/instruments/passport/scenes"));
        const QStringList names = scenes.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 10);
        for (const QString &name : names) {
            QFile file(scenes.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto scene = PassportScene::read(QJsonDocument::fromJson(file.readAll()).object());
            QVERIFY2(scene.ok(), qPrintable(name));
        }
    }

    void aBrokenSceneIsToldByItsKey()
    {
        const auto problem = [](const QJsonObject &json) { return PassportScene::read(json).fault().subject; };
        QVERIFY(problem({{QStringLiteral("paceCurve"), 7}}).startsWith(QStringLiteral("paceCurve: 8 to 18")));
        QVERIFY(problem({{QStringLiteral("signer"), QStringLiteral("me")}}).startsWith(QStringLiteral("signer: good")));
        QVERIFY(problem({{QStringLiteral("colour"), 1}}).startsWith(QStringLiteral("colour:")));
        QVERIFY(problem({{QStringLiteral("mrz"), QStringLiteral("P<")}}).startsWith(QStringLiteral("mrz:")));
    }

private:
    PassportBench m_bench;
};

QTEST_MAIN(TestReadChip)
#include "tst_ReadChip.moc"
