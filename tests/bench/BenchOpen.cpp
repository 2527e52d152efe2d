// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a station with a long journal takes from its start to its queue: opening (with the check from the last
// sealed head) and the first look at who waits. JSON on standard output; exit 1 above a bound.
// Usage: bench_open [FOLDER] [EVENTS]
#include <seva/events/ApplicationSubmitted.h>
#include <seva/events/ApplicationVerified.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/DocumentScanned.h>
#include <seva/events/FeeCollected.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ParticularsEntered.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/VisitClosed.h>
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
    QList<EventDraft> visit(int number, QDate day, bool over);
    void list(QDate day);

    QString m_folder;
    SystemRandom m_random;
    ManualClock m_clock;
    std::unique_ptr<KeyStore> m_keys;
    JournalOptions m_options;
    std::unique_ptr<Journal> m_journal;
    int m_listed = 0;
};

AppointmentListed appointment(int number, QDate day)
{
    AppointmentListed e;
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = day;
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.paid = rupees(150'000);
    e.paymentMode = QStringLiteral("ONLINE");
    e.paymentRef = QStringLiteral("REF-%1").arg(number);
    e.arn = QStringLiteral("26-%1").arg(1'000'000'000 + number);
    e.values = {{QStringLiteral("surname"), QStringLiteral("PATEL")},
                {QStringLiteral("givenName"), QStringLiteral("ASHA %1").arg(number)},
                {QStringLiteral("dateOfBirth"), QStringLiteral("1990-04-01")}};
    return e;
}

/// 40 events: one application as it goes through A, B and C.
QList<EventDraft> LongKendra::visit(int number, QDate day, bool over)
{
    const VisitId id = uuidV7(m_clock.now(), m_random.bytes(10));
    QList<EventDraft> drafts{draft(id, appointment(number, day))};
    TokenIssued token;
    token.number = QStringLiteral("N%1").arg(number % kVisitsADay + 101);
    token.service = QStringLiteral("passport.ordinary.fresh");
    token.stepId = QStringLiteral("A");
    token.station = QStringLiteral("KIOSK-01");
    token.kendra = QStringLiteral("GJ-BHJ-PSK");
    token.day = day;
    drafts.append(draft(id, token));
    if (!over)
        return drafts;
    const QString counter = QStringLiteral("A-03");
    drafts.append(
        draft(id, TokenCalled{QStringLiteral("A"), counter, 0, QStringLiteral("SLIP"), QStringLiteral("op-1")}));
    drafts.append(draft(id, ServiceStarted{QStringLiteral("A"), counter, QStringLiteral("op-1")}));
    for (int i = 0; i < 24; ++i) {
        ParticularsEntered typed;
        typed.after = {{QStringLiteral("field%1").arg(i), QStringLiteral("value %1 of %2").arg(i).arg(number)}};
        drafts.append(draft(id, typed));
    }
    for (int i = 0; i < 8; ++i) {
        DocumentScanned scan;
        scan.document = QStringLiteral("doc%1").arg(i);
        scan.pages = {CapturedPage{Digest::of(m_random.bytes(8)), 0, {}}};
        drafts.append(draft(id, scan));
    }
    FeeCollected fee;
    fee.amount = rupees(200'000);
    fee.mode = QStringLiteral("CASH");
    fee.station = counter;
    fee.receiptNo = QStringLiteral("R-%1").arg(number);
    drafts.append(draft(id, fee));
    GrantDecided granted;
    granted.stepId = QStringLiteral("C");
    granted.decision = QStringLiteral("GRANT");
    granted.station = QStringLiteral("C-01");
    granted.provisionalNumber = QStringLiteral("PRV-%1").arg(number);
    drafts.append(draft(id, granted));
    drafts.append(draft(id, VisitClosed{}));
    return drafts;
}

void LongKendra::list(QDate day)
{
    QList<EventDraft> drafts;
    for (int i = 0; i < kVisitsADay; ++i)
        drafts.append(draft(uuidV7(m_clock.now(), m_random.bytes(10)), appointment(++m_listed, day)));
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
                drafts.append(visit(++m_listed, date, day > 0 || i < kVisitsADay / 2));
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
