// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThreeHubs.h"

#include <seva/events/NumbersLeased.h>
#include <seva/events/TokenClaimed.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::test;

namespace {

constexpr int kPatience = 60'000;
constexpr int kTakeover = 10'000;
constexpr int kTokensPerRound = 30;
constexpr int kClaimsPerRound = 8;

bool isLong()
{
    return qEnvironmentVariableIsSet("SEVA_LONG");
}

} // namespace

/// Three hub machines as processes: whichever leads is killed, again and again, while counters claim and kiosks take
/// numbers over real TLS. Another gives tokens out within ten seconds; nothing that was answered is forgotten or given
/// twice.
class tst_HubFailover : public QObject
{
    Q_OBJECT

    struct Given
    {
        ClaimAnswer answer;
        QString station;
    };
    const SystemClock m_clock;
    QMap<QString, Given> m_claims; ///< "station|request" → what was answered
    QStringList m_asked;           ///< the keys of it, in order
    int m_tokens = 0;
    int m_requests = 0;

    /// A claim with this request id until it is granted, also if the first answer got lost.
    void claim(AskingStation &counter, const QString &request)
    {
        const QByteArray body = encode(ClaimRequest{request, QStringLiteral("A")});
        const auto response = counter.ask("/v1/claim", body, kPatience);
        QVERIFY2(response && response->status == 200, response ? qPrintable(faultOf(*response).code) : "no answer");
        const Result<ClaimAnswer> granted = decode<ClaimAnswer>(response->body);
        QVERIFY(granted.ok());
        const QString key = counter.station() + QLatin1Char('|') + request;
        if (m_claims.contains(key)) {
            ClaimAnswer &before = m_claims[key].answer;
            QCOMPARE(granted->visit, before.visit);
            // By the same word, or by a later epoch's.
            QVERIFY(granted->fence == before.fence || granted->epoch > before.epoch);
            QVERIFY(granted->fence >= before.fence && granted->leaseUntil >= before.leaseUntil);
            before = *granted;
            return;
        }
        // Nobody calls here: after 90 s a token is given back and goes to the next who asks.
        const Instant now = m_clock.now();
        for (const Given &other : std::as_const(m_claims))
            QVERIFY2(other.answer.visit != granted->visit || other.answer.leaseUntil <= now,
                     qPrintable(granted->token));
        m_claims.insert(key, {*granted, counter.station()});
        m_asked.append(key);
    }

    /// Blocks of both kiosks as a counter knows them.
    void numbersNeverOverlap(AskingStation &counter)
    {
        QVERIFY(counter.exchange(kPatience));
        counter.journal().read([](const State &state) {
            for (const NumberBlock &one : state.blocks)
                for (const NumberBlock &other : state.blocks)
                    QVERIFY(&one == &other || one.day != other.day || one.prefix != other.prefix
                            || one.first + one.count <= other.first || other.first + other.count <= one.first);
        });
    }

    /// Every answer stands in what the hub that leads passes on.
    void nothingIsForgotten(AskingStation &observer)
    {
        QVERIFY(observer.exchange(kPatience));
        QSet<QString> known;
        const QMap<OriginId, Cursor> heads = observer.journal().heads();
        for (auto it = heads.begin(); it != heads.end(); ++it) {
            std::uint64_t after = 0;
            for (auto page = observer.journal().events(it.key(), after, 1'000); page.ok() && !page->isEmpty();
                 page = observer.journal().events(it.key(), after, 1'000)) {
                for (const Event &event : *page)
                    if (is<TokenClaimed>(event)) {
                        const auto e = as<TokenClaimed>(event);
                        known.insert(QStringLiteral("%1|%2|%3").arg(e.station, e.requestId).arg(e.fence));
                    }
                after = page->last().seq;
            }
        }
        for (auto it = m_claims.constBegin(); it != m_claims.constEnd(); ++it)
            QVERIFY2(known.contains(QStringLiteral("%1|%2").arg(it.key()).arg(it->answer.fence)), qPrintable(it.key()));
        observer.journal().read([this](const State &state) {
            qsizetype tokens = 0;
            for (const Visit &visit : state.visits)
                tokens += !visit.token.isEmpty();
            QCOMPARE(tokens, m_tokens);
        });
    }

private Q_SLOTS:
    void whoeverLeadsIsKilled()
    {
        const int kills = isLong() ? 100 : 2;
        const QTemporaryDir folder;
        ThreeHubs kendra(folder.path());
        QCOMPARE(kendra.start(), QString());
        AskingStation kiosk(kendra, QStringLiteral("KIOSK-01"));
        AskingStation second(kendra, QStringLiteral("KIOSK-02"));
        AskingStation counter(kendra, QStringLiteral("A-01"));
        AskingStation other(kendra, QStringLiteral("A-02"));
        for (int kill = 0; kill <= kills; ++kill) {
            QVERIFY(kiosk.issueTokens(m_tokens, kTokensPerRound, kPatience));
            for (AskingStation *each : {&kiosk, &second}) {
                const auto block = each->ask(
                    "/v1/numbers",
                    encode(NumbersRequest{QString::number(++m_requests), QString(QLatin1Char(char('A' + kill % 20)))}),
                    kPatience);
                QVERIFY(block && block->status == 200);
            }
            for (int n = 0; n < kClaimsPerRound; ++n)
                claim(n % 2 == 0 ? counter : other, QString::number(++m_requests));
            if (kill == kills)
                break;
            const QString leader = counter.asked();
            // What is under way when it dies may have been written and was not answered.
            const QString begun = QString::number(++m_requests);
            kendra.kill(leader);
            QElapsedTimer since;
            since.start();
            claim(counter, begun);
            const qint64 away = since.elapsed();
            qInfo() << leader << "was killed," << counter.asked() << "gave a token after" << away << "ms";
            QVERIFY2(away <= kTakeover, qPrintable(QString::number(away)));
            QVERIFY(counter.asked() != leader);
            // What the dead one had answered, its follower answers.
            const QStringList before = m_asked.mid(std::max<qsizetype>(0, m_asked.size() - 12));
            for (const QString &key : before) {
                AskingStation &asker = key.startsWith(counter.station()) ? counter : other;
                claim(asker, key.section(QLatin1Char('|'), 1));
            }
            QVERIFY(kendra.startHub(leader));
        }
        numbersNeverOverlap(counter);
        nothingIsForgotten(other);
    }

    /// A machine that stood still for longer than its authority lasts gives nothing out when it wakes up.
    void whoeverStoodStillGivesNothing()
    {
        const QTemporaryDir folder;
        ThreeHubs kendra(folder.path());
        QCOMPARE(kendra.start(), QString());
        m_claims.clear();
        m_asked.clear();
        m_tokens = 0;
        AskingStation kiosk(kendra, QStringLiteral("KIOSK-01"));
        AskingStation counter(kendra, QStringLiteral("A-01"));
        AskingStation other(kendra, QStringLiteral("A-02"));
        QVERIFY(kiosk.issueTokens(m_tokens, kTokensPerRound, kPatience));
        claim(counter, QStringLiteral("before"));
        const QString leader = counter.asked();
        kendra.halt(leader);
        claim(counter, QStringLiteral("meanwhile"));
        QVERIFY(counter.asked() != leader);
        kendra.goOn(leader);
        const QByteArray body = encode(ClaimRequest{QStringLiteral("late"), QStringLiteral("A")});
        std::optional<HttpResponse> late;
        QTRY_VERIFY_WITH_TIMEOUT((late = other.askAt(leader, "/v1/claim", body)), kPatience);
        QVERIFY2(late->status == 421 || late->status == 503, qPrintable(QString::number(late->status)));
        claim(other, QStringLiteral("late"));
        claim(counter, QStringLiteral("before"));
        nothingIsForgotten(other);
    }

    /// A machine that is stopped on purpose hands over at once.
    void whoeverStopsHandsOver()
    {
        const QTemporaryDir folder;
        ThreeHubs kendra(folder.path());
        QCOMPARE(kendra.start(), QString());
        m_claims.clear();
        m_asked.clear();
        m_tokens = 0;
        AskingStation kiosk(kendra, QStringLiteral("KIOSK-01"));
        AskingStation counter(kendra, QStringLiteral("A-01"));
        QVERIFY(kiosk.issueTokens(m_tokens, kTokensPerRound, kPatience));
        claim(counter, QStringLiteral("before"));
        const QString leader = counter.asked();
        QElapsedTimer since;
        since.start();
        QVERIFY(kendra.stopHub(leader));
        claim(counter, QStringLiteral("after"));
        qInfo() << "handed over in" << since.elapsed() << "ms";
        QVERIFY(counter.asked() != leader);
        nothingIsForgotten(counter);
    }
};

QTEST_GUILESS_MAIN(tst_HubFailover)
#include "tst_HubFailover.moc"
