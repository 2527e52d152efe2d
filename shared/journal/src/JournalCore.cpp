// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include "Schema.h"
#include "verify/WalFile.h"

#include <seva/base/Log.h>

#include <QDir>

namespace seva {

using sqlite::cell;

namespace {

/// A clock further ahead than this does not move ours (milliseconds).
constexpr Instant kBelievedAhead = 60'000;

} // namespace

OriginId originOf(const KeyStore &keys)
{
    return Digest::of({keys.signingPublic(), keys.incarnation()}).bytes().mid(1);
}

JournalCore::JournalCore(std::unique_ptr<sqlite::Database> db, const QString &folder, KeyStore &keys, Random &random,
                         const JournalOptions &options)
    : m_db(std::move(db)), m_keys(keys), m_random(random), m_mac(keys.rowKey()), m_log(*m_db, m_mac),
      m_ring(*m_db, m_mac, options, random), m_segments(*m_db, m_mac), m_small(*m_db, m_mac), m_tables(*m_db),
      m_fold(m_ring, options.roster), m_witness(folder, keys.rowKey()),
      m_logPath(folder + QStringLiteral("/journal.db-wal"))
{
}

Result<std::unique_ptr<JournalCore>> JournalCore::open(const QString &folder, KeyStore &keys, Random &random,
                                                       const JournalOptions &options, Instant now)
{
    auto db = sqlite::Database::open(folder + QStringLiteral("/journal.db"), sqlite::Database::Mode::ReadWrite,
                                     options.encryptedPages ? keys.pageKey() : QByteArray());
    if (!db.ok())
        return db.fault();
    std::unique_ptr<JournalCore> core(new JournalCore(std::move(*db), folder, keys, random, options));
    const Result<void> begun = core->begin(now);
    if (!begun.ok())
        return begun.fault();
    return core;
}

Result<void> JournalCore::begin(Instant now)
{
    if (schema::isEmpty(*m_db)) {
        const Result<void> made = found();
        if (!made.ok())
            return made;
    }
    Result<void> done = m_db->outcome();
    if (done.ok())
        done = settleOrigin();
    if (done.ok())
        done = reload(now);
    if (done.ok())
        bearWitness();
    return done;
}

Result<void> JournalCore::found()
{
    sqlite::Transaction transaction(*m_db);
    schema::create(*m_db);
    m_own = originOf(m_keys);
    m_segments.setSigningKey(m_own, m_keys.signingPublic());
    writeLedger();
    transaction.commit();
    return m_db->outcome();
}

/// A database behind its witness is an older copy, or the disk lied about a flush: going on with the same
/// origin would give numbers out twice, so that a new origin begins. So does a new incarnation of the keys.
Result<void> JournalCore::settleOrigin()
{
    sqlite::Statement &ledger = m_db->prepared("SELECT format, origin, commits FROM ledger WHERE id = 1");
    const bool there = ledger.step();
    const qint64 format = there ? ledger.integer(0) : 0;
    const OriginId recorded = there ? ledger.bytes(1) : OriginId();
    m_commits = there ? static_cast<std::uint64_t>(ledger.integer(2)) : 0;
    ledger.reset();
    if (m_db->failed())
        return m_db->outcome();
    if (format != schema::kFormat)
        return fault("journal.format-unknown", QString::number(format));
    const Witness::Found seen = m_witness.read();
    if (seen.state == Witness::State::Whole && seen.content.commits > m_commits) {
        qCWarning(logJournal) << "the journal is behind its witness, a new origin begins: commits" << m_commits << "of"
                              << seen.content.commits;
        const Result<void> renewed = m_keys.renewIncarnation();
        if (!renewed.ok())
            return renewed;
        m_commits = seen.content.commits;
    }
    m_own = originOf(m_keys);
    if (recorded == m_own)
        return {};
    sqlite::Transaction transaction(*m_db);
    m_segments.setSigningKey(m_own, m_keys.signingPublic());
    ++m_commits;
    writeLedger();
    transaction.commit();
    return m_db->outcome();
}

Result<void> JournalCore::reload(Instant now)
{
    m_hlc = 0;
    m_ring.load();
    m_fold.clear(m_own);
    m_log.load([this, now](const Row &row) {
        m_fold.take(row);
        learnClock(row.hlc, row.origin == m_own, now);
    });
    m_fold.settle(m_log);
    return m_db->outcome();
}

void JournalCore::learnClock(Hlc hlc, bool own, Instant now)
{
    if (own || instantOf(hlc) <= now + kBelievedAhead)
        m_hlc = std::max(m_hlc, hlc);
    else if (!std::exchange(m_clockDoubted, true))
        qCWarning(logJournal) << "a clock elsewhere is ahead by ms" << instantOf(hlc) - now;
}

void JournalCore::writeLedger()
{
    writeRow(*m_db, m_mac,
             "INSERT INTO ledger VALUES(?1,?2,?3,?4,?5) ON CONFLICT(id) DO UPDATE SET origin=?3, commits=?4, mac=?5",
             "ledger",
             {cell(std::int64_t(1)), cell(std::int64_t(schema::kFormat)), cell(m_own), cell(std::int64_t(m_commits))});
}

void JournalCore::bearWitness()
{
    const EventLog::Head head = m_log.head(m_own);
    const auto frames = static_cast<std::uint64_t>(m_db->walFrames());
    m_witness.write({m_commits, m_own, head.seq, head.hash, frames, frames > 0 ? walSalts(m_logPath) : QByteArray()});
}

Result<QByteArray> JournalCore::visitKey(const VisitId &visit)
{
    const Result<VisitKey> key = m_ring.forSealing(visit);
    if (!key.ok())
        return key.fault();
    return key->key;
}

void JournalCore::addVisitKeys(const QList<WrappedVisitKey> &keys)
{
    QSet<VisitId> affected;
    for (const WrappedVisitKey &key : keys)
        if (m_ring.add(key))
            affected.insert(key.visit);
    for (const VisitId &visit : affected)
        refold(visit);
}

void JournalCore::erase(const VisitId &visit)
{
    m_ring.destroy(visit, {});
    refold(visit);
}

void JournalCore::refold(const VisitId &visit)
{
    m_fold.again(visit, m_log.rowsOf(visit));
    m_changes.visits.append(visit);
}

std::uint64_t JournalCore::rebuild()
{
    m_tables.clear();
    const Result<void> loaded = reload(instantOf(m_hlc));
    for (const Visit &visit : m_fold.state().visits)
        m_changes.visits.append(visit.id);
    return loaded.ok() ? m_log.count() : 0;
}

} // namespace seva
