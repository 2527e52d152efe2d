// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerBench.h"

#include <seva/instruments/DrawnPrint.h>
#include <seva/vision/Codec.h>
#include <seva/vision/PrintMeasures.h>

#include <Jws.h>

#include <QCryptographicHash>

using namespace seva;
using namespace seva::test;
using enum FingerPosition;

namespace {

const QString kDone = QStringLiteral("done");

/// Another implementation makes keys, certificates and signatures.
class OpenSsl
{
public:
    explicit OpenSsl(const QStringList &extra = {})
    {
        run(QStringList{"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Maker", "-keyout",
                        at("maker.key"), "-out", at("maker.pem")}
            + extra);
    }
    QString folder() const { return m_folder.path(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QByteArray run(const QStringList &arguments) const
    {
        const Ended ended = runProgram(QStandardPaths::findExecutable(QStringLiteral("openssl")), arguments);
        if (ended.exit != 0)
            qFatal("openssl: %s", ended.err.constData());
        return ended.out;
    }
    QByteArray token(const QByteArray &payload, const QByteArray &algorithm = "RS256") const
    {
        const QByteArray der = run({"x509", "-in", at("maker.pem"), "-outform", "DER"});
        const QByteArray header = "{\"alg\":\"" + algorithm + "\",\"x5c\":[\"" + der.toBase64() + "\"]}";
        const QByteArray what = url(header) + '.' + url(payload);
        write("what", what);
        return what + '.' + url(run({"dgst", "-sha256", "-sign", at("maker.key"), at("what")}));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(at(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    static QByteArray url(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

private:
    QTemporaryDir m_folder;
};

QString opened(const QByteArray &token, const QString &trust, Instant now)
{
    const auto authorities = sbi::Trust::read(trust);
    if (!authorities)
        return authorities.fault().code;
    const auto said = sbi::openJws(token, *authorities, now);
    return said ? QString::fromUtf8(QJsonDocument(*said).toJson(QJsonDocument::Compact)) : said.fault().code;
}

FingerRequest slap(Slap which)
{
    FingerRequest request;
    request.slap = which;
    request.context.deadline = milliseconds(FingerBench::kDeadline);
    return request;
}

PrintMeasures measured(const std::vector<float> &ridges, const PrintFlaws &flaws)
{
    return measurePrint(drawnPrint(ridges, flaws, 1), 500);
}

} // namespace

class tst_SbiFingers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOpenSslSignedIsOpenedAndNothingElse()
    {
        const OpenSsl maker;
        const OpenSsl stranger;
        const Instant now = SystemClock().now();
        constexpr Instant year = Instant{365} * 86'400'000;
        const QByteArray token = maker.token("{\"a\":1}");
        QCOMPARE(opened(token, maker.folder(), now), QStringLiteral("{\"a\":1}"));
        QCOMPARE(opened(token, {}, now), QStringLiteral("{\"a\":1}"));
        QCOMPARE(opened(token, stranger.folder(), now), QStringLiteral("sbi.certificate-refused"));
        QCOMPARE(opened(token, maker.folder(), now + year), QStringLiteral("sbi.certificate-refused"));
        QCOMPARE(opened(token, maker.folder(), now - year), QStringLiteral("sbi.certificate-refused"));
        QCOMPARE(opened(maker.token("{}", "HS256"), maker.folder(), now), QStringLiteral("sbi.jws-malformed"));
        QByteArray other = token;
        const QList<QByteArray> parts = token.split('.');
        other.replace(parts[1], OpenSsl::url("{\"a\":2}"));
        QCOMPARE(opened(other, maker.folder(), now), QStringLiteral("sbi.signature-wrong"));
        QCOMPARE(opened(token, QStringLiteral("/nowhere"), now), QStringLiteral("sbi.trust-folder"));
    }

    void whatTheScannerSignsOpenSslVerifies()
    {
        FingerBench bench(fingerScene({}));
        QVERIFY(bench.ready());
        QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        const QList<QByteArray> tokens = bench.last().attestation.trimmed().split('\n');
        QCOMPARE(tokens.size(), 2);
        const OpenSsl witness;
        for (const QByteArray &token : tokens) {
            const QList<QByteArray> parts = token.split('.');
            const QJsonObject header =
                QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding)).object();
            witness.write("signer.der", QByteArray::fromBase64(header["x5c"][0].toString().toLatin1()));
            witness.write("what", parts[0] + '.' + parts[1]);
            witness.write("signature", QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding));
            witness.write("key.pub", witness.run({"x509", "-in", witness.at("signer.der"), "-noout", "-pubkey"}));
            QVERIFY(witness
                        .run({"dgst", "-sha256", "-verify", witness.at("key.pub"), "-signature",
                              witness.at("signature"), witness.at("what")})
                        .contains("Verified OK"));
        }
    }

    void aTenPrintOfBothVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("0.9.5") << "0.9.5";
        QTest::newRow("1.0") << "1.0";
    }
    void aTenPrintOfBothVersions()
    {
        QFETCH(QString, version);
        FingerBench bench(fingerScene({}, {{"device", QJsonObject{{"specVersion", version}}}}));
        QVERIFY(bench.ready());
        QVERIFY2(bench.detail().contains("SBI " + version), qPrintable(bench.detail()));
        QSet<int> seen;
        for (const Slap which : {Slap::RightFour, Slap::LeftFour, Slap::Thumbs}) {
            FingerRequest request = slap(which);
            request.transaction = QStringLiteral("case-7");
            QCOMPARE(bench.endings->of(bench.scanner->capture(request)), kDone);
            for (const FingerCapture &finger : bench.last().fingers) {
                seen.insert(int(finger.position));
                QCOMPARE(finger.bestTry, 1);
                QVERIFY(finger.quality >= 80 && finger.advice == FingerAdvice::None && !finger.record.isEmpty());
                const auto picture = decodePicture(finger.picture.bytes);
                QVERIFY(picture && picture->width == kPrintWidth && finger.picture.dpi == 500);
            }
        }
        QCOMPARE(seen.size(), 10);
        QCOMPARE(bench.fingers->captures(), 3);
    }

    void theBestOfEachFingerIsKeptOverThreeTries()
    {
        const QJsonObject dry{{"dry", 1}};
        const QJsonObject smudged{{"smudged", 1}};
        // Each try spoils another finger; the middle one stays dry.
        FingerBench bench(
            fingerScene({QJsonObject{{"prints", QJsonObject{{"rightIndex", dry}, {"rightMiddle", dry}}}},
                         QJsonObject{{"prints", QJsonObject{{"rightRing", smudged}, {"rightMiddle", dry}}}},
                         QJsonObject{{"prints", QJsonObject{{"rightMiddle", dry}}}}}));
        QVERIFY(bench.ready());
        FingerRequest request = slap(Slap::RightFour);
        request.without = {RightLittle};
        QCOMPARE(bench.endings->of(bench.scanner->capture(request)), kDone);
        QCOMPARE(bench.tries->size(), 3);
        const SlapCapture kept = bench.last();
        QCOMPARE(kept.tries, 3);
        QCOMPARE(kept.fingers.size(), 3);
        QVERIFY(kept.fingers[0].quality > 80 && kept.fingers[0].bestTry >= 2);
        QVERIFY(kept.fingers[1].quality < 20 && !kept.fingers[1].picture.empty());
        QCOMPARE(kept.fingers[1].advice, FingerAdvice::Moisten);
        QVERIFY(kept.fingers[2].quality > 80 && kept.fingers[2].bestTry != 2);
    }

    void aFingerThatIsNotThereIsSaidSo()
    {
        FingerBench bench(fingerScene({}, {{"prints", QJsonObject{{"rightMiddle", QJsonObject{{"missing", true}}}}}}));
        QVERIFY(bench.ready());
        QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        QVERIFY(bench.last().fingers[0].quality > 80);
        QCOMPARE(bench.last().fingers[1].quality, notSeenQuality);
        QCOMPARE(bench.last().fingers[1].advice, FingerAdvice::NotSeen);
        QVERIFY(bench.last().fingers[1].picture.empty());
    }

    void thePreviewIsShownWhileTheScannerWorks()
    {
        FingerBench bench(fingerScene({QJsonObject{{"afterPictures", 2}}}));
        QVERIFY(bench.ready());
        QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        QVERIFY(!bench.frames->isEmpty());
        QVERIFY(bench.frames->first()[0].value<Frame>().valid());
    }

    void whoIsNotTrustedIsNotThere_data()
    {
        QTest::addColumn<QString>("flaw");
        QTest::addColumn<QString>("reason");
        QTest::newRow("stranger") << "strangersInfo"
                                  << "sbi.certificate-refused";
        QTest::newRow("expired") << "expiredInfo"
                                 << "expired";
        QTest::newRow("not registered") << "unsignedInfo"
                                        << "sbi.jws-malformed";
    }
    void whoIsNotTrustedIsNotThere()
    {
        QFETCH(QString, flaw);
        QFETCH(QString, reason);
        FingerBench bench(fingerScene({}, {{"services", QJsonObject{{"info", flawed(flaw)}}}}));
        QTRY_VERIFY2(bench.detail().contains(reason), qPrintable(bench.detail()));
        QVERIFY(bench.scanner->status().state != DeviceState::Ready);
    }

    void anotherScannerThanTheOneNamedIsNotUsed()
    {
        FingerBench bench(fingerScene({}), {{"serial", "VF-0002"}});
        QTRY_VERIFY2(bench.detail().contains(QStringLiteral("sbi.nobody")), qPrintable(bench.detail()));
        QCOMPARE(bench.scanner->status().state, DeviceState::Absent);
    }

    void settingsAreReadStrictly_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::newRow("no trust") << QJsonObject{};
        QTest::newRow("empty trust") << QJsonObject{{"trust", ""}};
        QTest::newRow("unknown") << QJsonObject{{"unchecked", true}, {"prot", 4'501}};
        QTest::newRow("too many ports") << QJsonObject{{"unchecked", true}, {"firstPort", 1}, {"lastPort", 500}};
    }
    void settingsAreReadStrictly()
    {
        QFETCH(QJsonObject, settings);
        SystemClock clock;
        QtAlarms alarms;
        const auto made = makeSbiFingers(settings, clock, alarms);
        QVERIFY(!made);
        QCOMPARE(made.fault().code, QStringLiteral("devices.settings-wrong"));
    }

    /// Eight people who do not exist: clean prints pass, each flaw at its full strength falls below the threshold of a
    /// thumb, and the advice is the one for the flaw.
    void theOwnCheckTellsGoodFromPoor()
    {
        int clean = 0;
        int told = 0;
        for (quint64 person = 500; person < 508; ++person) {
            const std::vector<float> ridges = drawnRidges(person, RightIndex);
            clean += measured(ridges, {}).score >= 80 ? 1 : 0;
            const PrintMeasures dry = measured(ridges, {1, 0, 0, 0, false});
            const PrintMeasures wet = measured(ridges, {0, 1, 0, 0, false});
            const PrintMeasures smudged = measured(ridges, {0, 0, 1, 0, false});
            const PrintMeasures aside = measured(ridges, {0, 0, 0, 1, false});
            QVERIFY2(dry.score < 30 && wet.score < 30 && smudged.score < 30,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(dry.score).arg(wet.score).arg(smudged.score)));
            QVERIFY(aside.score < measured(ridges, {0, 0, 0, 0.5, false}).score);
            told += adviceOf(dry) == FingerAdvice::Moisten && adviceOf(wet) == FingerAdvice::Dry
                            && adviceOf(aside) == FingerAdvice::MoveToCentre
                        ? 1
                        : 0;
            QCOMPARE(measured(ridges, {0, 0, 0, 0, true}).score, notSeenQuality);
        }
        QVERIFY2(clean == 8 && told >= 7, qPrintable(QStringLiteral("%1 %2").arg(clean).arg(told)));
    }
};

QTEST_GUILESS_MAIN(tst_SbiFingers)
#include "tst_SbiFingers.moc"
