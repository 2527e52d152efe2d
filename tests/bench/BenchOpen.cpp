// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a station with a long journal takes from its start to its queue: opening (with the check from the last
// sealed head) and the first look at who waits. JSON on standard output; exit 1 above a bound.
// Usage: bench_open [FOLDER] [EVENTS]
#include "Applications.h"

#include <seva/journal/Journal.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace seva;

namespace {

constexpr int kEvents = 1'000'000;
constexpr int kVisitsADay = 300;
constexpr int kDaysListed = 5; ///< appointments of coming days
constexpr int kRounds = 5;
constexpr double kBoundMs = 2000;
constexpr Instant kDay = 24 * 3'600'000;
constexpr Instant kToday = 1'795'405'500'000; // 2026-11-23 08:45 IST

/// Resident memory of this process in KiB.
qint64 resident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

class LongKendra
{
public:
    explicit LongKendra(const QString &folder)
        : m_folder(folder), m_clock(kToday), m_keys(std::move(*openSoftwareKeyStore(folder, m_random)))
    {
        m_options.kendraSecretSeed = QByteArray(32, 'k');
        m_options.kendraPublic = crypto::boxPair(m_options.kendraSecretSeed).publicKey;
        m_options.kendraKeyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
    }
    void open()
    {
        auto opened = Journal::open(m_folder, *m_keys, m_clock, m_random, m_options);
        if (!opened.ok())
            qFatal("%s %s", qPrintable(opened.fault().code), qPrintable(opened.fault().subject));
        m_journal = std::move(*opened);
    }
    void close() { m_journal.reset(); }
    /// Days of visits until `events` are there; the last day is half over.
    int fill(int events);
    qsizetype waiting() const
    {
        qsizetype count = 0;
        m_journal->read([&](const State &state) { count = state.waiting(QStringLiteral("A")).size(); });
        return count;
    }
    Journal &journal() { return *m_journal; }

private:
    VisitId newVisit() { return uuidV7(m_clock.now(), m_random.bytes(10)); }
    void list(QDate day);

    QString m_folder;
    SystemRandom m_random;
    ManualClock m_clock;
    std::unique_ptr<KeyStore> m_keys;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
    int m_listed = 0;
};

void LongKendra::list(QDate day)
{
    QList<EventDraft> drafts;
    for (int i = 0; i < kVisitsADay; ++i)
        drafts.append(bench::appointment(newVisit(), ++m_listed, day));
    if (!m_journal->execute([&](const State &, Instant) { return drafts; }).ok())
        qFatal("not listed");
}

int LongKendra::fill(int events)
{
    constexpr int kPerVisit = 39;
    const int days = std::max(1, events / (kVisitsADay * kPerVisit));
    int made = 0;
    for (int day = days; day >= 0; --day) {
        m_clock.set(kToday - day * kDay);
        const QDate date = QDate(2026, 11, 23).addDays(-day);
        for (int i = 0; i < kVisitsADay; i += 30) {
            QList<EventDraft> drafts;
            for (int k = 0; k < 30; ++k)
                drafts.append(
                    bench::application(newVisit(), ++m_listed, date, day > 0 || i < kVisitsADay / 2, m_random));
            made += int(drafts.size());
            if (!m_journal->execute([&](const State &, Instant) { return drafts; }).ok())
                qFatal("not recorded");
        }
    }
    for (int day = 1; day <= kDaysListed; ++day)
        list(QDate(2026, 11, 23).addDays(day));
    return made + kDaysListed * kVisitsADay;
}

} // namespace

int main(int argc, char **argv)
{
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QTemporaryDir dir(place + QStringLiteral("/bench-open-XXXXXX"));
    QElapsedTimer timer;
    LongKendra kendra(dir.path());
    kendra.open();
    timer.start();
    const int events = kendra.fill(argc > 2 ? QByteArray(argv[2]).toInt() : kEvents);
    const qint64 filled = timer.elapsed();
    kendra.close();
    QList<double> times;
    qsizetype waiting = 0;
    qint64 memory = 0;
    for (int i = 0; i < kRounds; ++i) {
        const qint64 before = resident();
        timer.start();
        kendra.open();
        waiting = kendra.waiting();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        memory = std::max(memory, resident() - before);
        kendra.close();
    }
    std::sort(times.begin(), times.end());
    const bool holds = times.at(kRounds / 2) <= kBoundMs && waiting == kVisitsADay / 2;
    QJsonArray all;
    for (const double t : times)
        all.append(t);
    const QJsonObject out{
        {QStringLiteral("bench"), QStringLiteral("open")},
        {QStringLiteral("events"), events},
        {QStringLiteral("visitsADay"), kVisitsADay},
        {QStringLiteral("waiting"), qint64(waiting)},
        {QStringLiteral("fillSeconds"), double(filled) / 1000},
        {QStringLiteral("databaseMiB"), double(QFile(dir.filePath(QStringLiteral("journal.db"))).size()) / 1048576},
        {QStringLiteral("openMs"), all},
        {QStringLiteral("medianMs"), times.at(kRounds / 2)},
        {QStringLiteral("residentMiB"), double(memory) / 1024},
        {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
