// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThreeHubs.h"

#include <seva/events/HubTakenOver.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::test;

namespace {

constexpr int kPatience = 60'000;
constexpr int kTokens = 6;
const QString kOne = QStringLiteral("HUB");
const QString kTwo = QStringLiteral("HUB-2");
const QString kOfficer = QStringLiteral("sunil");

} // namespace

/// A small Kendra's two hub machines as processes: the primary is killed, the supervisor confirms on the other one with
/// sevactl, and the first comes back.
class tst_HubTakeover : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ThreeHubs m_kendra{m_folder.path(), 2};
    int m_tokens = 0;

    ClaimAnswer claim(AskingStation &counter, const QString &request)
    {
        const auto response = counter.ask("/v1/claim", encode(ClaimRequest{request, QStringLiteral("A")}), kPatience);
        return response && response->status == 200 ? *decode<ClaimAnswer>(response->body) : ClaimAnswer();
    }

    bool numbers(AskingStation &kiosk, const QString &request)
    {
        const auto block = kiosk.ask("/v1/numbers", encode(NumbersRequest{request, QStringLiteral("N")}), kPatience);
        return block && block->status == 200;
    }

    Ended takeOver(const QStringList &more)
    {
        QFile pin(m_folder.filePath(QStringLiteral("pin")));
        if (!pin.open(QIODevice::WriteOnly) || pin.write("161803\n") <= 0)
            return {};
        pin.close();
        return runProgram(QStringLiteral("sevactl"),
                          QStringList{QStringLiteral("hub"), QStringLiteral("takeover"), QStringLiteral("--data"),
                                      m_kendra.dataOf(kTwo), QStringLiteral("--by"), kOfficer,
                                      QStringLiteral("--pin-file"), pin.fileName(), QStringLiteral("--why"),
                                      QStringLiteral("HUB does not start")}
                              + more);
    }

    QJsonObject show(const QString &at)
    {
        return runProgram(QStringLiteral("sevactl"), {QStringLiteral("hub"), QStringLiteral("show"),
                                                      QStringLiteral("--data"), m_kendra.dataOf(at)})
            .json();
    }
    static QString adviceOf(const QJsonObject &shown)
    {
        return shown.value(QStringLiteral("advice")).toObject().value(QStringLiteral("code")).toString();
    }

    const QStringList m_confirmed{QStringLiteral("--the-other-is-off")};
    std::unique_ptr<AskingStation> m_kiosk;
    std::unique_ptr<AskingStation> m_counter;
    std::unique_ptr<AskingStation> m_other;
    ClaimAnswer m_before;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_kendra.start(), QString());
        m_kiosk = std::make_unique<AskingStation>(m_kendra, QStringLiteral("KIOSK-01"));
        m_counter = std::make_unique<AskingStation>(m_kendra, QStringLiteral("A-01"));
        m_other = std::make_unique<AskingStation>(m_kendra, QStringLiteral("A-02"));
        QVERIFY(m_kiosk->issueTokens(m_tokens, kTokens, kPatience));
        m_before = claim(*m_counter, QStringLiteral("before"));
        QVERIFY(!m_before.visit.isNull());
        QCOMPARE(m_counter->asked(), kOne);
        QVERIFY(numbers(*m_kiosk, QStringLiteral("block 1")));
    }

    /// It is there: nobody can say otherwise.
    void nobodyTakesOverFromTheLiving()
    {
        QTRY_COMPARE_WITH_TIMEOUT(adviceOf(show(kTwo)), QStringLiteral("fine"), kPatience);
        QCOMPARE(show(kOne).value(QStringLiteral("leads")).toString(), kOne);
        QCOMPARE(takeOver(m_confirmed).json().value(QStringLiteral("fault")).toString(),
                 QStringLiteral("hub.takeover-other-answers"));
        QCOMPARE(takeOver({}).exit, 2);
    }

    void theSupervisorTakesOver()
    {
        m_kendra.kill(kOne);
        QTRY_COMPARE_WITH_TIMEOUT(adviceOf(show(kTwo)), QStringLiteral("switch-on-or-take-over"), kPatience);
        QElapsedTimer since;
        since.start();
        Ended said = takeOver(m_confirmed);
        for (const QDeadlineTimer deadline(kPatience); said.exit != 0 && !deadline.hasExpired();) {
            QCOMPARE(said.json().value(QStringLiteral("fault")).toString(),
                     QStringLiteral("hub.takeover-other-answers"));
            said = takeOver(m_confirmed);
        }
        QCOMPARE(said.exit, 0);
        qInfo() << "the word was followed after" << since.elapsed() << "ms";
        const auto epoch = std::uint64_t(said.json().value(QStringLiteral("epoch")).toInteger());
        QVERIFY(epoch > m_before.epoch);
        // What was answered is known, what comes is new, and the dead machine's fences are over.
        const ClaimAnswer again = claim(*m_counter, QStringLiteral("before"));
        QCOMPARE(again.visit, m_before.visit);
        QCOMPARE(again.epoch, epoch); // said anew
        QVERIFY(again.fence > m_before.fence);
        const ClaimAnswer next = claim(*m_other, QStringLiteral("after"));
        QVERIFY(!next.visit.isNull() && next.visit != m_before.visit);
        QCOMPARE(next.epoch, epoch);
        QVERIFY(next.fence > m_before.fence);
        QCOMPARE(m_counter->asked(), kTwo);
    }

    void numbersGoOnInTheOtherHalf()
    {
        QVERIFY(numbers(*m_kiosk, QStringLiteral("block 2")));
        QVERIFY(m_kiosk->exchange(kPatience));
        QList<int> firsts;
        m_kiosk->journal().read([&](const State &state) {
            for (const NumberBlock &block : state.blocks)
                firsts.append(block.first);
        });
        QCOMPARE(firsts, (QList<int>{1, 5'001}));
    }

    /// The first machine is switched on again.
    void theFirstOneFollows()
    {
        QVERIFY(m_kendra.startHub(kOne));
        std::optional<HttpResponse> late;
        const QByteArray body = encode(ClaimRequest{QStringLiteral("late"), QStringLiteral("A")});
        QTRY_VERIFY_WITH_TIMEOUT((late = m_other->askAt(kOne, "/v1/claim", body))
                                     && (late->status == 421 || late->status == 200),
                                 kPatience);
        QCOMPARE(late->status, 421);
        QCOMPARE(faultOf(*late).subject, kTwo);
        QTRY_COMPARE_WITH_TIMEOUT(adviceOf(show(kOne)), QStringLiteral("fine"), kPatience);
        const QJsonObject word = show(kOne).value(QStringLiteral("officersWord")).toObject();
        QCOMPARE(word.value(QStringLiteral("by")).toString(), kOfficer);
    }

    void theWordStandsInEveryJournal()
    {
        QVERIFY(m_counter->exchange(kPatience));
        QList<HubTakenOver> recorded;
        for (const OriginId &origin : m_counter->journal().heads().keys()) {
            const Result<QList<Event>> events = m_counter->journal().events(origin, 0, 1'000);
            QVERIFY(events.ok());
            for (const Event &event : *events)
                if (is<HubTakenOver>(event))
                    recorded.append(as<HubTakenOver>(event));
        }
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded.first().operatorId, kOfficer);
        QCOMPARE(recorded.first().why, QStringLiteral("HUB does not start"));
        QCOMPARE(recorded.first().instead, kOne);
    }
};

QTEST_GUILESS_MAIN(tst_HubTakeover)
#include "tst_HubTakeover.moc"
