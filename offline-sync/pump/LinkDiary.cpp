// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/LinkDiary.h>

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/journal/JournalHealth.h>
#include <seva/sync/Certificates.h>

#include <QJsonDocument>
#include <QStorageInfo>

#include <chrono>

namespace seva::sync {

namespace {

constexpr std::chrono::seconds kLookEvery{5};
constexpr qint64 kPemMaxBytes = 64 << 10;

AttentionCause cause(const Fault &what, bool stays = true)
{
    return AttentionCause{what.code, what.subject, stays};
}

void addStuck(const LinkReport &report, QList<AttentionCause> &out)
{
    // What no further try can mend, such as a fork, is over when a person says so.
    for (const StuckItem &item : report.stuck)
        out.append(AttentionCause{item.reason, item.name, item.nextTry != 0});
}

} // namespace

QList<AttentionCause> causesOf(const LinkReport &report, const MachineState &machine)
{
    QList<AttentionCause> out;
    addStuck(report, out);
    if (report.at != 0 && std::abs(report.clockApart) > kClocksApart)
        out.append(cause(fault("sync.clocks-apart", report.peer)));
    if (machine.diskFree >= 0 && machine.diskFree < kDiskNearlyFull)
        out.append(cause(fault("sync.disk-nearly-full")));
    if (machine.certificateEnd != 0 && machine.certificateEnd - machine.machineNow < kCertificateNearEnd)
        out.append(
            cause(fault("sync.certificate-ends",
                        QDateTime::fromMSecsSinceEpoch(machine.certificateEnd, Qt::UTC).date().toString(Qt::ISODate))));
    if (!machine.damage.isEmpty())
        out.append(AttentionCause{QStringLiteral("journal.damaged"), machine.damage});
    for (const BookState &book : machine.books)
        if (book.kept)
            out.append(cause(fault("sync.book-not-used",
                                   QStringLiteral("%1 %2: %3").arg(book.kind).arg(book.coming).arg(book.kept->code))));
    for (const QString &anomaly : machine.anomalies)
        out.append(cause(fault("sync.rule-broken", anomaly.section(QLatin1Char(' '), 0, 0)), false));
    return out;
}

LinkDiary::LinkDiary(Place place, std::shared_ptr<NeedsAttention> tray)
    : m_place(std::move(place)), m_tray(std::move(tray))
{
}

Result<std::unique_ptr<LinkDiary>> LinkDiary::open(Place place)
{
    Result<std::unique_ptr<NeedsAttention>> tray =
        NeedsAttention::open(NeedsAttention::fileOf(place.dataFolder), place.keys.pageKey());
    if (!tray)
        return tray.fault();
    return std::unique_ptr<LinkDiary>(new LinkDiary(std::move(place), *std::move(tray)));
}

LinkDiary::~LinkDiary()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::unique_ptr<LinkDiary> LinkDiary::begin(Place place)
{
    Result<std::unique_ptr<LinkDiary>> opened = open(std::move(place));
    if (!opened) {
        qCWarning(logSync) << opened.fault().code << opened.fault().subject;
        return nullptr;
    }
    LinkDiary *diary = opened->get();
    diary->m_thread = std::thread([diary] { diary->run(); });
    return *std::move(opened);
}

void LinkDiary::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        if (const Result<void> done = look(); !done)
            qCWarning(logSync) << done.fault().code << done.fault().subject;
        lock.lock();
        m_wake.wait_for(lock, kLookEvery, [this] { return m_stopping; });
    }
}

MachineState LinkDiary::machine() const
{
    MachineState out;
    const QStorageInfo disk(m_place.dataFolder);
    out.diskFree = disk.isValid() ? disk.bytesAvailable() : -1;
    out.machineNow = m_place.machineClock.now();
    if (const Result<QByteArray> pem = files::read(m_place.certificate, kPemMaxBytes); pem.ok())
        out.certificateEnd = certificateEnd(*pem);
    const auto health = readHealth(m_place.dataFolder + QStringLiteral("/journal"), m_place.keys);
    if (health.ok() && !health->findings.isEmpty())
        out.damage = placeOf(health->findings.first());
    if (m_place.books)
        out.books = m_place.books();
    if (m_place.anomalies)
        out.anomalies = m_place.anomalies();
    return out;
}

Result<void> LinkDiary::look()
{
    const LinkReport report = m_place.report();
    const Instant now = m_place.clock.now();
    if (const Result<void> seen = m_tray->look(causesOf(report, machine()), now); !seen)
        return seen;
    return m_tray->keepReport(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact), now);
}

} // namespace seva::sync
