// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Kendra at work: seva-hub as a process with a day's journal, a display and forty counters, each with its own journal
// and link, of which each asks for a token every two seconds and calls it. How long a claim takes, and how long it is
// from the counter's durable call to the display's state. Figures for './seva bench sync'.
// Usage: sync_lan [CLAIMS] FOLDER   (claims of each counter)
#include "Figures.h"
#include "LanKendra.h"
#include "ProcessTimes.h"

#include "../Applications.h"

#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <latch>
#include <thread>

using namespace seva;
using namespace seva::bench;

namespace {

constexpr int kCounters = 40;
constexpr int kClaims = 30;
constexpr int kFinished = 100; ///< visits of the morning, 39 events each
constexpr int kSpare = 100;    ///< tokens that are still waiting at the end
constexpr double kEvery = 2'000;
constexpr int kBatch = 50;
const QString kOperator = QStringLiteral("op-1");

class BusyKendra
{
public:
    BusyKendra(const QString &folder, int claims);
    void work();
    bool report();

private:
    void fill();
    void serve(LanStation &counter, int number);
    std::unique_ptr<LanStation> join(const StationId &id)
    {
        return std::make_unique<LanStation>(m_stations.filePath(id), m_hub.url(), m_hub.codeOf(id), id);
    }

    /// Forty machines have forty disks: here their journals lie in memory, so that the disk is the hub's alone.
    const QTemporaryDir m_stations{QStringLiteral("/dev/shm/lan-XXXXXX")};
    const int m_claims;
    LanHub m_hub;
    CallBoard m_board;
    std::unique_ptr<LanStation> m_kiosk;
    std::unique_ptr<LanStation> m_display;
    std::vector<std::unique_ptr<LanStation>> m_counters;

    std::latch m_ready{kCounters};
    std::mutex m_mutex;
    QList<double> m_waited;
    std::atomic<int> m_refused = 0;
};

BusyKendra::BusyKendra(const QString &folder, int claims)
    : m_claims(claims), m_hub(folder + QStringLiteral("/hub"), kCounters), m_kiosk(join(QStringLiteral("KIOSK-01"))),
      m_display(join(QStringLiteral("DISPLAY-01")))
{
    for (int i = 0; i < kCounters; ++i)
        m_counters.push_back(join(LanHub::counterId(i)));
    fill();
    m_board.watchDisplay(m_display->journal());
    m_display->connect();
    m_kiosk->connect();
}

void BusyKendra::fill()
{
    QList<EventDraft> drafts;
    const auto put = [&](const QList<EventDraft> &more) {
        drafts += more;
        if (drafts.size() >= kBatch || more.isEmpty())
            m_kiosk->record(std::exchange(drafts, {}));
    };
    const QDate yesterday = dayOf(m_kiosk->clock().now(), "Asia/Kolkata").addDays(-1);
    for (int i = 0; i < kFinished; ++i)
        put(application(uuidV7(m_kiosk->clock().now(), m_kiosk->random().bytes(10)), i, yesterday, true,
                        m_kiosk->random()));
    for (int i = 0; i < kCounters * m_claims + kSpare; ++i)
        put({m_kiosk->token(i)});
    put({});
}

/// One counter's day, in a thread of its own: answers come in the thread that made the link.
void BusyKendra::serve(LanStation &counter, int number)
{
    m_board.watchCounter(counter.journal());
    counter.connect();
    const OriginId kiosk = m_kiosk->journal().origin();
    const std::uint64_t all = m_kiosk->journal().heads().value(kiosk).acked;
    until("a counter has the morning", [&] { return counter.journal().heads().value(kiosk).acked == all; });
    until("a counter is linked", [&] { return counter.link().uplink().link == Uplink::Link::Linked; });
    // Nobody still fetches the morning while others work.
    m_ready.arrive_and_wait();
    const Moment began = momentNow();
    for (int i = 0; i < m_claims; ++i) {
        // Counters are not in step.
        const double due = kEvery * (i + double(number) / kCounters);
        pause(due - millisecondsSince(began));
        const Moment asked = momentNow();
        const auto claim = counter.claim();
        const double waited = millisecondsSince(asked);
        {
            const std::lock_guard lock(m_mutex);
            m_waited.append(waited);
        }
        if (claim.kind != KendraLink::Claim::Kind::Granted) {
            ++m_refused;
            continue;
        }
        counter.record({draft(claim.visit, TokenCalled{QStringLiteral("A"), counter.id(), claim.fence,
                                                       QStringLiteral("HUB"), kOperator})});
        counter.record({draft(claim.visit, ServiceStarted{QStringLiteral("A"), counter.id(), kOperator})});
    }
}

void BusyKendra::work()
{
    until("the hub has the morning", [&] {
        const Uplink now = m_kiosk->link().uplink();
        return now.link == Uplink::Link::Linked && now.waitingEvents == 0;
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < kCounters; ++i)
        threads.emplace_back([this, i] { serve(*m_counters[std::size_t(i)], i); });
    for (std::thread &thread : threads)
        thread.join();
    until("the display saw every call", [&] { return m_board.unseen() == 0; });
}

/// Whether every claim was granted, and the display's state is that of the counters.
bool BusyKendra::report()
{
    qsizetype serving = 0;
    m_display->journal().read([&](const State &state) {
        for (const Visit &visit : state.visits)
            serving += visit.phase == Phase::Called || visit.phase == Phase::Serving ? 1 : 0;
    });
    const qsizetype wanted = qsizetype(kCounters) * m_claims;
    latencies("claim.lan", m_waited);
    figure("claim.lan.refused", "claims", m_refused);
    latencies("call.display", m_board.waited());
    figure("call.display.missing", "calls", double(wanted - m_refused - m_board.waited().size()));
    figure("lan.events", "", double(m_kiosk->journal().heads().value(m_kiosk->journal().origin()).acked));
    figure("lan.hub.peak", "MiB", peakMebibytes(m_hub.pid()));
    return m_refused == 0 && m_board.waited().size() == wanted && serving >= wanted;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    crypto::initialise();
    const QStringList words = QCoreApplication::arguments();
    const int claims = words.size() > 2 ? words.at(1).toInt() : kClaims;
    const QTemporaryDir folder((words.size() > 1 ? words.last() : QDir::tempPath()) + QStringLiteral("/lan-XXXXXX"));
    needFolder(folder);
    BusyKendra kendra(folder.path(), claims);
    kendra.work();
    return kendra.report() ? 0 : 1;
}
