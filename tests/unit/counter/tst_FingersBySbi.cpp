// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerBench.h"
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

constexpr qint64 kBlockedMost = 100;
constexpr int kReal = 30'000;
constexpr milliseconds kDeadline{60'000};

/// A case open at counter A, whose scanner is the driver `sbi` before a service that does what the steps say.
class CounterA
{
public:
    explicit CounterA(const QJsonArray &captures, const QJsonObject &more = {})
        : fingers(*fingerSceneFrom(fingerScene(captures, more), QStringLiteral("test")), at.kendra.clock)
    {
        QFile file(trust.filePath(QStringLiteral("maker.pem")));
        if (!fingers.listen(0, 0) || !file.open(QIODevice::WriteOnly) || file.write(VirtualFingers::authority()) < 1)
            qFatal("no virtual scanner");
        file.close();
        const QJsonObject settings{
            {"trust", trust.path()}, {"firstPort", fingers.port()}, {"lastPort", fingers.port()}};
        auto made = makeSbiFingers(settings, at.kendra.clock, *at.kendra.alarms);
        if (!made)
            qFatal("%s", qPrintable(made.fault().code));
        CounterPost &post = *at.kendra.at(QStringLiteral("A-01")).post;
        simulated = std::exchange(post.devices.fingers, std::move(*made));
        context.emplace(post, messages);
        task.emplace(*context);
        context->open(at.id);
        // Four prints are as good as ten here, and drawn sooner.
        for (const int finger : {3, 4, 5, 8, 9, 10})
            task->except(finger, QStringLiteral("BANDAGED"));
        captured = std::make_unique<QSignalSpy>(&scanner(), &FingerprintScanner::captured);
        tried = std::make_unique<QSignalSpy>(&scanner(), &FingerprintScanner::tried);
    }

    FingerprintScanner &scanner() { return *at.kendra.at(QStringLiteral("A-01")).post->devices.fingers; }
    bool ready()
    {
        return QTest::qWaitFor([this] { return scanner().status().state == DeviceState::Ready; }, kReal);
    }
    /// The clock stands while the service answers. Where it only holds the line, the deadline comes.
    bool take(bool stalls = false)
    {
        task->take();
        at.kendra.alarms->advance(milliseconds(0));
        if (stalls) {
            if (!QTest::qWaitFor([this] { return fingers.held() > 0; }, kReal))
                return false;
            at.kendra.alarms->advance(kDeadline);
        }
        return QTest::qWaitFor([this] { return !task->busy(); }, kReal);
    }
    /// How far the journal goes, by origin; the chain's digest covers what stands in it.
    QMap<OriginId, Digest> journal()
    {
        QMap<OriginId, Digest> out;
        const QMap<OriginId, Cursor> heads = at.kendra.at(QStringLiteral("A-01")).runtime->journal().heads();
        for (auto it = heads.begin(); it != heads.end(); ++it)
            out.insert(it.key(), it->head);
        return out;
    }
    int printsRecorded()
    {
        const QList<CapturedFinger> all = at.visit().fingers;
        return int(std::count_if(all.begin(), all.end(), [](const CapturedFinger &finger) {
            return !finger.digest.isEmpty() && finger.quality > 0 && finger.exception.isEmpty();
        }));
    }
    int standing(FingerTask::Standing wanted) const
    {
        const QVariantList all = task->fingers();
        return int(std::count_if(all.begin(), all.end(), [wanted](const QVariant &finger) {
            return finger.toMap()[QStringLiteral("standing")].toInt() == wanted;
        }));
    }

    OpenCase at;
    QTemporaryDir trust;
    VirtualFingers fingers;
    std::unique_ptr<FingerprintScanner> simulated;
    MessageLine messages;
    std::optional<CaseContext> context;
    std::optional<FingerTask> task;
    std::unique_ptr<QSignalSpy> captured, tried;
};

QJsonObject only(const char *finger, const QJsonObject &how)
{
    return {{"prints", QJsonObject{{finger, how}}}};
}

} // namespace

/// Counter A and a scanner's service that misbehaves: the case stays as it was, and the next capture is good.
class tst_FingersBySbi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One at least of each group of tst_SbiMisbehaviours: on the line, its framing, its status, the token, the
    /// payload, the record, the scanner's own refusals, and damage by chance.
    void theThirdSlapMeets_data()
    {
        using Ends = QList<std::pair<QString, QString>>;
        const QString garbage = QStringLiteral("devices.garbage-answer");
        const QString failed = QStringLiteral("devices.driver-failed");
        QTest::addColumn<Ends>("flaws");
        QTest::newRow("the line") << Ends{{"stall", "devices.deadline-passed"},
                                          {"endlessGarbage", garbage},
                                          {"fourGigabytes", garbage},
                                          {"405OK", failed},
                                          {"redirect", garbage}};
        QTest::newRow("what is signed") << Ends{{"replayed", garbage},
                                                {"expiredCertificate", garbage},
                                                {"algorithmNone", garbage},
                                                {"wrongTransaction", garbage},
                                                {"stale", "sbi.stale"}};
        QTest::newRow("prints and refusals")
            << Ends{{"recordBomb", garbage}, {"tampered", failed}, {"busy", "devices.busy"}};
    }
    void theThirdSlapMeets()
    {
        using Ends = QList<std::pair<QString, QString>>;
        QFETCH(Ends, flaws);
        QJsonArray steps;
        for (const auto &[flaw, end] : flaws) {
            for (const QJsonObject &step : {QJsonObject(), QJsonObject(), flawed(flaw), QJsonObject()})
                steps.append(step);
        }
        CounterA counter(steps);
        QVERIFY(counter.ready());
        const Heartbeat heart;
        for (const auto &[flaw, end] : flaws) {
            const auto before = counter.journal();
            counter.captured->clear();
            QVERIFY2(counter.take(end == u"devices.deadline-passed"), qPrintable(flaw));
            QVERIFY2(counter.messages.code() == end, qPrintable(flaw + u' ' + counter.messages.code()));
            QVERIFY(!counter.messages.text().isEmpty());
            caseIsIntact(counter, before);
            QCOMPARE(counter.captured->size(), 2);
            QVERIFY(counter.task->resumes());

            // Only the thumbs are asked for again, in the same transaction, and then everything is recorded.
            QVERIFY2(counter.take(), qPrintable(flaw));
            QCOMPARE(counter.captured->size(), 3);
            QCOMPARE(counter.captured->last()[1].value<SlapCapture>().slap, Slap::Thumbs);
            QCOMPARE(counter.printsRecorded(), 4);
            QVERIFY(counter.journal() != before);
            QVERIFY(!counter.task->resumes());
        }
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

    /// Before any print: the very first question, and the preview beside it.
    void theFirstSlapMeets_data()
    {
        QTest::addColumn<QJsonObject>("services");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *service, const char *flaw, bool taken) {
            QTest::newRow(flaw) << QJsonObject{{service, flawed(QString::fromLatin1(flaw))}} << taken;
        };
        row("stream", "endOfStream", true);
        row("stream", "pictureBomb", true);
        row("info", "strangersInfo", false);
        row("discovery", "garbage", false);
    }
    void theFirstSlapMeets()
    {
        QFETCH(QJsonObject, services);
        QFETCH(bool, taken);
        CounterA counter({}, {{"services", services}});
        QCOMPARE(counter.ready() || !taken, true);
        const auto before = counter.journal();
        const Heartbeat heart;
        QVERIFY(counter.take());
        if (taken) {
            QCOMPARE(counter.printsRecorded(), 4);
        } else {
            QVERIFY2(counter.messages.code().startsWith(u"devices."), qPrintable(counter.messages.code()));
            caseIsIntact(counter, before);
        }
        QVERIFY2(heart.worst() <= kBlockedMost, qPrintable(QString::number(heart.worst())));
    }

    void damageAnywhereLeavesTheCaseIntact()
    {
        constexpr int seed = 3;
        CounterA counter({flawed(QStringLiteral("random"), seed), QJsonObject()});
        QVERIFY(counter.ready());
        const auto before = counter.journal();
        counter.task->take();
        QVERIFY(QTest::qWaitFor([&] { return !counter.task->busy() || counter.fingers.held() > 0; }, kReal));
        counter.at.kendra.alarms->advance(kDeadline);
        QVERIFY(QTest::qWaitFor([&] { return !counter.task->busy(); }, kReal));
        if (counter.task->resumes()) {
            caseIsIntact(counter, before);
            QVERIFY(counter.take());
        }
        QCOMPARE(counter.at.visit().fingers.size(), 10);
    }

    /// The first try of the thumbs is good but for one of them; the second one breaks off. What was good is not lost.
    void printsOfASlapThatFailedAreKept()
    {
        const QJsonObject dry = only("rightThumb", {{"dry", 1.0}, {"smudged", 1.0}});
        const QJsonObject lost = only("leftThumb", {{"missing", true}});
        CounterA counter({QJsonObject(), QJsonObject(), dry, flawed(QStringLiteral("reset")), lost});
        QVERIFY(counter.ready());
        QVERIFY(counter.take());
        QVERIFY(counter.task->resumes());
        const FingerTry first = counter.tried->last()[1].value<FingerTry>();
        QCOMPARE(first.fingers.size(), 2);
        const int left = first.fingers[1].quality;
        QVERIFY(left > 0 && first.fingers[0].quality < defaultFingerThreshold(FingerPosition::RightThumb));

        QVERIFY(counter.take());
        const QList<CapturedFinger> kept = counter.at.visit().fingers;
        QCOMPARE(kept.size(), 10);
        QCOMPARE(counter.printsRecorded(), 4);
        const CapturedFinger leftThumb = kept[int(FingerPosition::LeftThumb) - 1];
        QCOMPARE(leftThumb.quality, left);
        QVERIFY(leftThumb.tries > 3);
    }

    void allFingersCanBeTakenAnew()
    {
        CounterA counter({QJsonObject(), flawed(QStringLiteral("garbage")), QJsonObject()});
        QVERIFY(counter.ready());
        QVERIFY(counter.take());
        QCOMPARE(counter.standing(FingerTask::Good), 1);
        QCOMPARE(counter.standing(FingerTask::Missing), 3);
        counter.task->takeAnew();
        QVERIFY(QTest::qWaitFor([&] { return !counter.task->busy(); }, kReal));
        QCOMPARE(counter.captured->size(), 4);
        QCOMPARE(counter.printsRecorded(), 4);
    }

private:
    static void caseIsIntact(CounterA &counter, const QMap<OriginId, Digest> &before)
    {
        QCOMPARE(counter.journal(), before);
        QVERIFY(counter.context->isOpen());
        QCOMPARE(counter.context->id(), counter.at.id);
        QCOMPARE(counter.at.desk().moment(), CounterDesk::Serving);
    }
};

QTEST_MAIN(tst_FingersBySbi)
#include "tst_FingersBySbi.moc"
