// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/JournalKeeper.h>

#include "verify/Inspection.h"

#include <seva/base/Log.h>

#include <QDir>
#include <QSet>
#include <QStorageInfo>

#include <sys/resource.h>

namespace seva {

namespace {

using std::chrono::milliseconds;

constexpr Instant kHour = 3'600'000;
constexpr Instant kDay = 24 * kHour;
constexpr milliseconds kLookEvery{60'000};
constexpr Instant kForgetEvery = kHour;
/// Between two transactions that take away a hundred events each.
constexpr milliseconds kBetweenPrunes{50};
constexpr qint64 kSpaceLeftOver = 64 << 20;
constexpr int kLowestPriority = 19;

/// The keys as they are at one instant: a new incarnation may come while a copy is looked at.
class KeysOfNow : public KeyStore
{
public:
    explicit KeysOfNow(const KeyStore &of)
        : m_signing(of.signingPublic()), m_box(of.boxPublic()), m_page(of.pageKey()), m_row(of.rowKey()),
          m_incarnation(of.incarnation())
    {
    }
    QByteArray signingPublic() const override { return m_signing; }
    QByteArray sign(const QByteArray &) const override { return {}; }
    QByteArray boxPublic() const override { return m_box; }
    Result<QByteArray> unwrap(const QByteArray &) const override { return QByteArray(); }
    QByteArray pageKey() const override { return m_page; }
    QByteArray rowKey() const override { return m_row; }
    QByteArray incarnation() const override { return m_incarnation; }
    Result<void> renewIncarnation() override { return {}; }
    bool forProduction() const override { return false; }

private:
    QByteArray m_signing, m_box, m_page, m_row, m_incarnation;
};

qint64 sizeOf(const QString &folder)
{
    return QFileInfo(folder + QStringLiteral("/journal.db")).size()
           + QFileInfo(folder + QStringLiteral("/journal.db-wal")).size();
}

} // namespace

JournalKeeper::Forgetting JournalKeeper::forgettingOf(const Kendra &kendra, std::shared_ptr<const KeptElsewhere> kept)
{
    Forgetting out;
    out.retentionDays = std::clamp(kendra.number(kRetentionSetting).value_or(kRetentionDaysDefault),
                                   kRetentionDaysLeast, kRetentionDaysMost);
    out.heldArns = kendra.settings.value(kHoldsSetting);
    out.kept = std::move(kept);
    return out;
}

JournalKeeper::JournalKeeper(Place place) : m_place(std::move(place)) {}

JournalKeeper::~JournalKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void JournalKeeper::start(std::optional<Forgetting> forgetting, Told told, milliseconds settle)
{
    m_forgetting = std::move(forgetting);
    m_told = std::move(told);
    m_thread = std::thread([this, settle] { run(settle); });
}

/// False when the keeper ends.
bool JournalKeeper::sleepFor(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_stopping.load(); });
}

void JournalKeeper::run(milliseconds settle)
{
    const Pace pace{Pace{}.pause, [this] { return m_stopping.load(); }};
    const Result<JournalHealth> before = readHealth(m_place.folder, m_place.keys);
    if (before.ok())
        tell(*before);
    Instant forgotten = 0;
    for (milliseconds pause = settle; sleepFor(pause); pause = kLookEvery) {
        if (verificationDue())
            if (const Result<JournalHealth> health = verify(pace); health.ok())
                tell(*health);
        const Instant now = m_place.clock.now();
        if (!m_forgetting || (now >= forgotten && now - forgotten < kForgetEvery))
            continue;
        forgotten = now;
        if (const Result<std::uint64_t> gone = forget(*m_forgetting, {kBetweenPrunes, pace.stop}); !gone)
            qCWarning(logJournal) << gone.fault().code << gone.fault().subject;
        else if (*gone > 0)
            qCInfo(logJournal) << *gone << "events pruned";
    }
}

void JournalKeeper::tell(const JournalHealth &health) const
{
    std::optional<Fault> alarm;
    if (!health.findings.isEmpty())
        alarm = fault("journal.damaged", placeOf(health.findings.first()));
    if (alarm)
        qCCritical(logJournal) << alarm->code << alarm->subject << health.findings.first().what;
    if (m_told)
        m_told(alarm);
}

bool JournalKeeper::verificationDue() const
{
    const Result<JournalHealth> health = readHealth(m_place.folder, m_place.keys);
    if (!health.ok())
        return true;
    const Instant age = m_place.clock.now() - health->tried;
    return age < 0 || age >= (health->problem.isEmpty() ? kDay : kHour);
}

QByteArray JournalKeeper::pageKey() const
{
    return m_place.options.encryptedPages ? m_place.keys.pageKey() : QByteArray();
}

Result<JournalReport> JournalKeeper::inspectCopy(const Pace &pace) const
{
    const QString copy = m_place.folder + QStringLiteral("/checking");
    QDir(copy).removeRecursively();
    if (QStorageInfo(m_place.folder).bytesAvailable() < sizeOf(m_place.folder) + kSpaceLeftOver)
        return fault("journal.check-without-space", m_place.folder);
    if (!QDir().mkpath(copy))
        return fault("journal.check-folder-unmade", copy);
    const KeysOfNow keys(m_place.keys);
    Result<JournalReport> report{JournalReport{}};
    if (const Result<void> copied = m_place.journal.upkeep().copyTo(copy, pageKey(), pace); !copied) {
        report = copied.fault();
    } else {
        // A thread may make itself less important, and never more: so this one is for the looking only. It holds no
        // lock of the journal, so that nobody waits for it.
        std::thread looker([&] {
            ::setpriority(PRIO_PROCESS, 0, kLowestPriority);
            report = inspect(copy, keys, m_place.options, pace.stop);
        });
        looker.join();
    }
    QDir(copy).removeRecursively();
    return report;
}

/// A verification that came to no end: with what cannot be read as its finding, without one otherwise.
QList<JournalFinding> JournalKeeper::cannot(const Fault &why, JournalHealth &health) const
{
    qCWarning(logJournal) << why.code << why.subject;
    health.problem = why.code;
    if (why.code != QLatin1String("journal.copy-unreadable"))
        return health.findings;
    return {JournalFinding{QStringLiteral("journal.db"), 0, {}, 0, why.subject}};
}

Result<JournalHealth> JournalKeeper::verify(const Pace &pace)
{
    const Result<JournalHealth> before = readHealth(m_place.folder, m_place.keys);
    JournalHealth health = before.ok() ? *before : JournalHealth{};
    health.problem.clear();
    // What stands on the disk is looked at first: the copy is made through a cache that may hold a page from before.
    const Result<QList<JournalFinding>> pages = m_place.journal.upkeep().inspectPages(pageKey(), pace);
    if (!pages.ok())
        return pages.fault();
    if (!pages->isEmpty()) {
        health.findings = *pages;
    } else if (const Result<JournalReport> report = inspectCopy(pace); report.ok()) {
        health.findings = report->findings;
        health.events = report->events;
    } else if (pace.stop()) {
        return report.fault();
    } else {
        health.findings = cannot(report.fault(), health);
    }
    health.findings = health.findings.mid(0, JournalHealth::kMaxFindingsKept);
    health.tried = m_place.clock.now();
    if (health.findings.isEmpty() && health.problem.isEmpty())
        health.passed = health.tried;
    if (const Result<void> kept = writeHealth(m_place.folder, m_place.keys, health); !kept)
        qCWarning(logJournal) << kept.fault().code << kept.fault().subject;
    return health;
}

Result<std::uint64_t> JournalKeeper::forget(const Forgetting &forgetting, const Pace &pace)
{
    if (!forgetting.kept)
        return std::uint64_t(0);
    PruneRule rule;
    const QList<OriginId> origins = m_place.journal.heads().keys();
    for (const OriginId &origin : origins)
        rule.durable.insert(origin, forgetting.kept->upTo(origin));
    rule.before = m_place.clock.now() - std::max(forgetting.retentionDays, kRetentionDaysLeast) * kDay;
    rule.captureDurable = [kept = forgetting.kept](const Digest &capture) { return kept->has(capture); };
    QSet<VisitId> held;
    for (const QString &arn : forgetting.heldArns)
        if (const std::optional<Visit> visit = m_place.journal.visitByArn(arn))
            held.insert(visit->id);
    rule.held = [held](const VisitId &visit) { return held.contains(visit); };
    std::uint64_t gone = 0;
    while (!pace.stop()) {
        const Result<int> some = m_place.journal.upkeep().prune(rule);
        if (!some.ok())
            return some.fault();
        if (*some == 0)
            break;
        gone += std::uint64_t(*some);
        std::this_thread::sleep_for(pace.pause);
    }
    return gone;
}

} // namespace seva
