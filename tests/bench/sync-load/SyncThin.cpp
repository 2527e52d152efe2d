// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Kendra below a data centre on a line of 4 Mbit/s that captures fill: how long a token of the kiosk and a claim of a
// counter take from the moment at which they are durable in the Kendra to durable rows of the data centre's
// PostgreSQL. Real programs; the data centre stands in a network namespace of its own. Needs root. Figures for
// './seva bench sync'.
// Usage: sync_thin [SAMPLES] FOLDER
#include "../../system/faults/Network.h"
#include "DeviceBytes.h"
#include "Figures.h"
#include "LanKendra.h"

#include <seva/events/TokenClaimed.h>
#include <seva/test/PostgresCluster.h>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <libpq-fe.h>

#include <thread>

using namespace seva;
using namespace seva::bench;

namespace {

constexpr int kSamples = 100;
constexpr double kBytesPerSecond = 500'000; // 4 Mbit/s
constexpr int kCaptureBytes = 2 << 20;
constexpr std::uint32_t kPauseLeast = 300;
constexpr std::uint32_t kPauseMore = 500;
/// A sample waits at most so long; captures are there for all of them and the beginning.
constexpr int kSecondsASample = 1;
constexpr int kSecondsBefore = 15;
constexpr double kLook = 2;
constexpr double kSaturatedBytes = 1 << 20;

/// What the data centre has durably, asked beside the thin line: the socket lies in the file system.
class Centre
{
public:
    explicit Centre(const QByteArray &address) : m_connection(PQconnectdb(address.constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection));
    }
    ~Centre() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Centre)

    std::uint64_t acked(const OriginId &origin)
    {
        const QByteArray sql = "SELECT acked FROM seva.origin WHERE origin = '\\x" + origin.toHex() + "'";
        PGresult *result = PQexec(m_connection, sql.constData());
        if (PQresultStatus(result) != PGRES_TUPLES_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        const std::uint64_t seq = PQntuples(result) > 0 ? QByteArray(PQgetvalue(result, 0, 0)).toULongLong() : 0;
        PQclear(result);
        return seq;
    }
    /// Milliseconds from `began` until it has event `seq`.
    double waitFor(const OriginId &origin, std::uint64_t seq, Moment began)
    {
        until("the data centre has it", [&] {
            pause(kLook);
            return acked(origin) >= seq;
        });
        return millisecondsSince(began);
    }

private:
    PGconn *m_connection;
};

class ThinLine
{
public:
    ThinLine(const QString &folder, int samples);
    bool run();

private:
    QList<double> samples();
    double token(int number);
    double claim();
    double sentBytes() const;
    std::unique_ptr<LanStation> join(const StationId &id)
    {
        return std::make_unique<LanStation>(m_folder + QLatin1Char('/') + id, m_hub->url(), m_centre->codeOf(id), id);
    }

    const QString m_folder;
    const int m_samples;
    seva::test::FarHost m_far;
    seva::test::PostgresCluster m_database;
    Centre m_rows;
    std::unique_ptr<LanHub> m_centre;
    std::unique_ptr<LanHub> m_hub;
    std::unique_ptr<LanStation> m_kiosk;
    std::unique_ptr<LanStation> m_counter;

    std::mutex m_mutex;
    QHash<VisitId, std::pair<OriginId, std::uint64_t>> m_claims; ///< where a claim stands
};

ThinLine::ThinLine(const QString &folder, int samples)
    : m_folder(folder), m_samples(samples), m_rows(m_database.address())
{
    if (!m_far.trouble().isEmpty())
        qFatal("%s", qPrintable(m_far.trouble()));
    m_centre =
        std::make_unique<LanHub>(folder + QStringLiteral("/centre"), 1,
                                 LanHubOptions{{QStringLiteral("--role"), QStringLiteral("data-centre"),
                                                QStringLiteral("--store"), QString::fromUtf8(m_database.address())},
                                               m_far.inside(),
                                               m_far.address()});
    m_hub = std::make_unique<LanHub>(
        folder + QStringLiteral("/hub"), 1,
        LanHubOptions{{QStringLiteral("--uplink"), m_centre->url(), QStringLiteral("--enrol-code"),
                       m_centre->codeOf(QStringLiteral("HUB"))}});
    m_kiosk = join(QStringLiteral("KIOSK-01"));
    m_counter = join(LanHub::counterId(0));
    m_counter->journal().observe([this](const QList<Event> &events) {
        const std::lock_guard lock(m_mutex);
        for (const Event &event : events)
            if (is<TokenClaimed>(event))
                m_claims.insert(event.subject, {event.origin, event.seq});
    });
}

double ThinLine::sentBytes() const
{
    return sentBytesOf(m_far.device().toLatin1());
}

double ThinLine::token(int number)
{
    m_kiosk->record({m_kiosk->token(number)});
    const Moment began = momentNow();
    const OriginId origin = m_kiosk->journal().origin();
    return m_rows.waitFor(origin, m_kiosk->journal().heads().value(origin).acked, began);
}

/// From the hub's answer, before which the claim is durable there.
double ThinLine::claim()
{
    const auto granted = m_counter->claim();
    const Moment began = momentNow();
    if (granted.kind != KendraLink::Claim::Kind::Granted)
        qFatal("a claim was not granted: %s", qPrintable(granted.problem.code));
    std::pair<OriginId, std::uint64_t> place;
    until("the counter has the claim", [&] {
        const std::lock_guard lock(m_mutex);
        place = m_claims.value(granted.visit);
        return place.second > 0;
    });
    return m_rows.waitFor(place.first, place.second, began);
}

QList<double> ThinLine::samples()
{
    QList<double> out;
    for (int i = 0; i < m_samples; ++i) {
        pause(kPauseLeast + m_kiosk->random().below(kPauseMore));
        out.append(i % 2 == 0 ? token(i) : claim());
    }
    return out;
}

bool ThinLine::run()
{
    m_kiosk->connect();
    m_counter->connect();
    until("the Kendra is linked", [&] {
        return m_kiosk->link().uplink().upstreamLinked && m_counter->link().uplink().link == Uplink::Link::Linked;
    });
    (void)token(m_samples);
    if (!m_far.rate(QStringLiteral("4mbit")))
        qFatal("%s", qPrintable(m_far.trouble()));
    const int captures = int(kBytesPerSecond * (m_samples * kSecondsASample + kSecondsBefore) / kCaptureBytes) + 1;
    for (int i = 0; i < captures; ++i)
        if (const auto kept = m_counter->vault().store(uuidV7(m_counter->clock().now(), m_counter->random().bytes(10)),
                                                       m_counter->random().bytes(kCaptureBytes));
            !kept)
            qFatal("%s", qPrintable(kept.fault().code));
    const double before = sentBytes();
    until("the line is full", [&] { return sentBytes() - before > kSaturatedBytes; });
    const double sent = sentBytes();
    const Moment began = momentNow();
    const QList<double> waited = samples();
    const double used = (sentBytes() - sent) / (kBytesPerSecond * millisecondsSince(began) / 1000);
    latencies("thin.token", waited);
    figure("thin.used", "of the line", used);
    return waited.size() == m_samples;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    crypto::initialise();
    const QStringList words = QCoreApplication::arguments();
    const int samples = words.size() > 2 ? words.at(1).toInt() : kSamples;
    const QTemporaryDir folder((words.size() > 1 ? words.last() : QDir::tempPath()) + QStringLiteral("/thin-XXXXXX"));
    needFolder(folder);
    ThinLine line(folder.path(), samples);
    return line.run() ? 0 : 1;
}
