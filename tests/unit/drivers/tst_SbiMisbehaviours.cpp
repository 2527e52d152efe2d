// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerBench.h"

using namespace seva;
using namespace seva::test;

namespace {

constexpr qint64 kBlockedMost = 100;
constexpr milliseconds kLookTime{2'000};
constexpr int kRandomStandard = 40;
constexpr int kRandomLong = 200;

const QString kDone = QStringLiteral("done");
const QString kGarbage = QStringLiteral("devices.garbage-answer");
const QString kLate = QStringLiteral("devices.deadline-passed");
const QString kStale = QStringLiteral("sbi.stale");
const QString kFailed = QStringLiteral("devices.driver-failed");

const QStringList kStalls{"stall", "stallInHeader", "stallInBody", "hugeChunk"};
/// What real services do, and what does no harm.
const QStringList kTolerated{"405OKButGood", "keepsOpen", "shortLength", "noLength", "oldHttp"};

QString endOfLineFlaw(const QString &flaw)
{
    return kTolerated.contains(flaw) ? kDone : kStalls.contains(flaw) ? kLate : flaw == u"405OK" ? kFailed : kGarbage;
}

QString endOfCaptureFlaw(const QString &flaw)
{
    static const QMap<QString, QString> others{{"hashInSmallLetters", kDone},
                                               {"scoreAbove", kDone},
                                               {"scoreBelow", kDone},
                                               {"scoreNoNumber", kDone},
                                               {"scoreNull", kDone},
                                               {"paddedToken", kDone},
                                               {"noObject", kDone},
                                               {"noFingers", kDone},
                                               {"fingerLeftOut", kDone},
                                               {"tampered", kFailed},
                                               {"keyExpired", kFailed},
                                               {"notReady", kFailed},
                                               {"notRegistered", kFailed},
                                               {"unknownError", kFailed},
                                               {"busy", QStringLiteral("devices.busy")},
                                               {"stale", kStale},
                                               {"fromTheFuture", kStale}};
    return others.value(flaw, kGarbage);
}

/// What the status page says of some of them, so that a technician can tell them apart.
QString reasonOf(const QString &flaw)
{
    static const QMap<QString, QString> known{{"wrongTransaction", "sbi.wrong-transaction"},
                                              {"replayed", "sbi.replayed"},
                                              {"replayedRehashed", "sbi.replayed"},
                                              {"expiredCertificate", "certificate has expired"},
                                              {"notYetValidCertificate", "not yet valid"},
                                              {"strangersCertificate", "sbi.certificate-refused"},
                                              {"weakKey", "2048"},
                                              {"otherPayload", "sbi.signature-wrong"},
                                              {"algorithmNone", "sbi.jws-malformed"},
                                              {"algorithmHmac", "sbi.jws-malformed"},
                                              {"otherScanner", "sbi.wrong-device"},
                                              {"stale", "sbi.stale"},
                                              {"noTime", "sbi.no-time"},
                                              {"wrongHash", "sbi.hash-wrong"},
                                              {"hashOfNothingBefore", "sbi.hash-wrong"},
                                              {"fingerNotAsked", "sbi.wrong-fingers"},
                                              {"wrongPurpose", "sbi.wrong-purpose"},
                                              {"recordBomb", "vision.finger-record"},
                                              {"recordOfOtherFinger", "sbi.wrong-record"},
                                              {"fourGigabytes", "devices.service-too-large"},
                                              {"redirect", "devices.service-redirected"},
                                              {"portSquatter", "devices.service-garbage"},
                                              {"cutInBody", "devices.service-cut"},
                                              {"405OK", "sbi.device-refused: 110"},
                                              {"tampered", "sbi.device-refused: 103"}};
    return known.value(flaw);
}

} // namespace

/// Whatever the service does: one end, in its time, the caller's thread never held, the next capture works.
class tst_SbiMisbehaviours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughOfThem()
    {
        const QStringList all = lineFlaws() + captureFlaws() + streamFlaws();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QVERIFY2(all.size() >= 60, qPrintable(QString::number(all.size())));
    }

    void ofACapture_data()
    {
        QTest::addColumn<QString>("end");
        QStringList flaws = lineFlaws() + captureFlaws();
        flaws.removeOne(QStringLiteral("random"));
        for (const QString &flaw : std::as_const(flaws))
            QTest::newRow(qPrintable(flaw))
                << (lineFlaws().contains(flaw) ? endOfLineFlaw(flaw) : endOfCaptureFlaw(flaw));
    }
    void ofACapture()
    {
        QFETCH(QString, end);
        const QString flaw = QString::fromLatin1(QTest::currentDataTag());
        // For some there has to be something before it, to replay or to chain to.
        const bool second = flaw.startsWith(QLatin1String("replayed")) || flaw == u"hashOfNothingBefore";
        QJsonArray steps{flawed(flaw), QJsonObject()};
        if (second)
            steps.prepend(QJsonObject());
        FingerBench bench(fingerScene(steps));
        QVERIFY(bench.ready());
        const Heartbeat heart;
        if (second)
            QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        const RequestId spoilt = bench.scanner->capture(FingerBench::request());
        if (end == kLate) {
            QVERIFY(bench.stalls());
            bench.alarms.advance(milliseconds(FingerBench::kDeadline - 1));
            QCoreApplication::processEvents();
            QVERIFY(bench.scanner->isOpen(spoilt));
            bench.alarms.advance(milliseconds(1));
        }
        QCOMPARE(bench.endings->of(spoilt), end);
        if (end != kDone && end != kLate)
            QVERIFY2(bench.detail().contains(reasonOf(flaw)), qPrintable(bench.detail()));
        // Nothing of it stays: the next one of the same applicant is good.
        FingerRequest again = FingerBench::request();
        QCOMPARE(bench.endings->of(bench.scanner->capture(again)), kDone);
        QCOMPARE(bench.last().fingers.size(), 2);
        QVERIFY(!bench.last().fingers[0].picture.empty() && !bench.last().fingers[1].picture.empty());
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

    void ofTheInformation_data() { services(); }
    void ofTheInformation() { lookMeets("info"); }
    void ofTheDiscovery_data() { services(); }
    void ofTheDiscovery() { lookMeets("discovery"); }

    void ofThePreview_data()
    {
        QTest::addColumn<int>("pictures");
        for (const QString &flaw : streamFlaws() + QStringList{"stall", "garbage", "fourGigabytes", "redirect"})
            QTest::newRow(qPrintable(flaw)) << (flaw == u"endOfStream" || flaw == u"endlessPictures" ? 1 : 0);
    }
    void ofThePreview()
    {
        QFETCH(int, pictures);
        const QJsonObject stream{{"stream", flawed(QString::fromLatin1(QTest::currentDataTag()))}};
        FingerBench bench(fingerScene({QJsonObject{{"delayMs", 150}}}, {{"services", stream}}));
        QVERIFY(bench.ready());
        const Heartbeat heart;
        QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        if (pictures > 0 && bench.frames->isEmpty())
            QVERIFY(QByteArray(QTest::currentDataTag()) == "endOfStream");
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

    void whoeverCancelsIsHeardAtOnce_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("cancelled") << false;
        QTest::newRow("the scanner is closed") << true;
    }
    void whoeverCancelsIsHeardAtOnce()
    {
        QFETCH(bool, gone);
        FingerBench bench(fingerScene({flawed(QStringLiteral("stall")), QJsonObject()}));
        QVERIFY(bench.ready());
        const RequestId open = bench.scanner->capture(FingerBench::request());
        QVERIFY(bench.stalls());
        const Heartbeat heart;
        if (gone) {
            bench.scanner.reset();
            QCOMPARE(bench.captures->size(), 0);
            return;
        }
        bench.scanner->cancel(open);
        QCOMPARE(bench.endings->of(open), QStringLiteral("cancelled"));
        QCOMPARE(bench.endings->of(bench.scanner->capture(FingerBench::request())), kDone);
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

    /// Answers damaged anywhere: 40, and 200 in the long tier.
    void random_data()
    {
        QTest::addColumn<int>("seed");
        const int count = qEnvironmentVariableIsSet("SEVA_LONG") ? kRandomLong : kRandomStandard;
        for (int seed = 1; seed <= count; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void random()
    {
        QFETCH(int, seed);
        FingerBench bench(fingerScene({flawed(QStringLiteral("random"), seed), QJsonObject()}));
        QVERIFY(bench.ready());
        const Heartbeat heart;
        const RequestId id = bench.scanner->capture(FingerBench::request());
        const bool ended =
            QTest::qWaitFor([&] { return !bench.scanner->isOpen(id) || bench.fingers->held() > 0; }, 10'000);
        QVERIFY(ended);
        bench.alarms.advance(milliseconds(FingerBench::kDeadline));
        const QString end = bench.endings->of(id);
        QVERIFY2(QStringList({kDone, kGarbage, kLate, kFailed}).contains(end), qPrintable(end));
        FingerRequest again = FingerBench::request();
        again.transaction = QStringLiteral("case-0002");
        QCOMPARE(bench.endings->of(bench.scanner->capture(again)), kDone);
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

private:
    static void services()
    {
        QTest::addColumn<bool>("well");
        QTest::addColumn<bool>("stalls");
        for (const QString &flaw : lineFlaws()) {
            if (flaw != u"random")
                QTest::newRow(qPrintable(flaw)) << kTolerated.contains(flaw) << kStalls.contains(flaw);
        }
    }
    /// A service that goes wrong before any capture: the scanner is there or not, and says so in time.
    static void lookMeets(const char *which)
    {
        QFETCH(bool, well);
        QFETCH(bool, stalls);
        const QJsonObject service{{which, flawed(QString::fromLatin1(QTest::currentDataTag()))}};
        FingerBench bench(fingerScene({}, {{"services", service}}));
        const Heartbeat heart;
        const RequestId check = bench.scanner->selfCheck();
        bench.alarms.advance(milliseconds(0));
        // The look at the start, then the one of the check; five seconds are the most it may take.
        for (int second = 0; stalls && second < 6 && bench.scanner->isOpen(check); second += 2) {
            QVERIFY(
                QTest::qWaitFor([&] { return bench.fingers->held() > 0 || !bench.scanner->isOpen(check); }, 10'000));
            bench.alarms.advance(kLookTime);
            (void)QTest::qWaitFor([&] { return !bench.scanner->isOpen(check); }, 200);
        }
        const QString checked = bench.endings->of(check);
        QVERIFY2(checked == u"checked" || (stalls && checked == kLate), qPrintable(checked));
        QCOMPARE(bench.scanner->status().state == DeviceState::Ready, well);
        const RequestId capture = bench.scanner->capture(FingerBench::request());
        bench.alarms.advance(milliseconds(0));
        const QString end = bench.endings->of(capture);
        QVERIFY2((end == kDone) == well, qPrintable(end));
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }
};

QTEST_GUILESS_MAIN(tst_SbiMisbehaviours)
#include "tst_SbiMisbehaviours.moc"
