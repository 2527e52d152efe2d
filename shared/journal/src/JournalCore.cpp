// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include <seva/base/Mutant.h>

#include "Schema.h"
#include "TailCheck.h"

#include <seva/base/Log.h>

#include <QDateTime>
#include <QDir>

namespace seva {

using sqlite::cell;

namespace {

/// A clock further ahead than this does not move ours (milliseconds).
constexpr Instant kBelievedAhead = 60'000;
/// Visits of a day that ended longer ago need not be in memory (milliseconds; days of UTC).
constexpr Instant kDay = 24 * 3'600'000;
constexpr Instant kAtHand = kDay;
constexpr int kRowsAtOnce = 500;

} // namespace

OriginId originOf(const KeyStore &keys)
{
    return Digest::of({keys.signingPublic(), keys.incarnation()}).bytes().mid(1);
}

JournalCore::JournalCore(std::unique_ptr<sqlite::Database> db, const QString &folder, KeyStore &keys, Random &random,
                         const JournalOptions &options)
    : m_db(std::move(db)), m_keys(keys), m_random(random), m_mac(keys.rowKey()), m_log(*m_db, m_mac),
      m_ring(*m_db, m_mac, options, random), m_segments(*m_db, m_mac), m_small(*m_db, m_mac), m_tables(*m_db, m_mac),
      m_fold(
          m_ring, m_log, m_tables, [this](const OriginId &origin) { return m_segments.signingKey(origin); },
          options.roster),
      m_everyVisit(options.everyVisitAtHand), m_witness(folder, keys.rowKey()),
      m_place(options.place.isEmpty() ? placeOf(folder) : options.place)
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
        done = upgrade();
    if (done.ok())
        done = settleOrigin(now);
    if (done.ok())
        done = reload(now);
    if (done.ok())
        done = listOrigins();
    if (done.ok())
        done = checkTail(m_log, m_segments, m_keys, m_own);
    if (done.ok())
        bearWitness();
    return done;
}

/// What a version before the read tables of today has left.
Result<void> JournalCore::upgrade()
{
    sqlite::Statement &ledger = m_db->prepared("SELECT format, origin, commits FROM ledger WHERE id = 1");
    const bool there = ledger.step();
    const qint64 format = there ? ledger.integer(0) : 0;
    m_own = there ? ledger.bytes(1) : OriginId();
    m_commits = there ? static_cast<std::uint64_t>(ledger.integer(2)) : 0;
    ledger.reset();
    if (m_db->failed())
        return m_db->outcome();
    if (format == schema::kFormat)
        return {};
    if (format != 1)
        return fault("journal.format-unknown", QString::number(format));
    m_db->forgetPrepared();
    sqlite::Transaction transaction(*m_db);
    if (schema::migrate(*m_db)) {
        writeLedger();
        transaction.commit();
    }
    return m_db->outcome();
}

/// Only a station itself writes events before anybody is told whose they are. Versions until 2026-11-22 recorded under
/// a name that a full disk had not taken: nobody was sent those events, and after the next start nothing was recorded
/// any more.
Result<void> JournalCore::listOrigins()
{
    QList<OriginId> unlisted = m_log.heads().keys();
    unlisted.removeIf([this](const OriginId &origin) { return !m_segments.signingKey(origin).isEmpty(); });
    if (unlisted.isEmpty())
        return m_db->outcome();
    sqlite::Transaction transaction(*m_db);
    for (const OriginId &origin : unlisted) {
        const Fault found = fault("journal.origin-unlisted", QString::fromLatin1(origin.toHex().left(8)));
        qCWarning(logJournal) << found.code << found.subject << "with" << m_log.head(origin).seq << "events";
        m_segments.setSigningKey(origin, m_keys.signingPublic());
        m_segments.seal(origin, m_log, m_keys, kSegmentMaxEventsCatchingUp);
    }
    ++m_commits;
    writeLedger();
    transaction.commit();
    return m_db->outcome();
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

Result<void> JournalCore::reload(Instant now)
{
    m_hlc = 0;
    m_ring.load();
    m_log.load();
    m_tables.load(m_ring.opensAll());
    if (!SEVA_MUTANT("clock-forgotten-on-opening")) {
        for (auto it = m_log.heads().begin(); it != m_log.heads().end(); ++it)
            learnClock(it->hlc, it.key() == m_own, now);
        // The last that this machine said under its name before: the clock may have been set back since. What a copy of
        // it went on to say under that name is a stranger's.
        if (const Incarnation earlier = incarnation(); earlier.last > 0)
            for (const Row &row : m_log.rows(earlier.before, earlier.last - 1, 1))
                learnClock(row.hlc, true, now);
    }
    // Folded with another key than the one held now, or by a program that knew other tables.
    if (m_derived != m_log.nextPosition() - 1 || m_tables.opensWith() != m_ring.opensWith()) {
        sqlite::Transaction transaction(*m_db);
        derive(now);
        writeLedger();
        transaction.commit();
    }
    m_fold.begin(m_own, atHandSince(now));
    return m_db->outcome();
}

QString JournalCore::atHandSince(Instant now)
{
    if (m_everyVisit)
        return {};
    // Asked with every commit.
    const Instant day = (now - kAtHand) / kDay;
    if (m_since.isEmpty() || day != m_sinceDay)
        m_since = QDateTime::fromMSecsSinceEpoch(now - kAtHand, Qt::UTC).date().toString(Qt::ISODate);
    m_sinceDay = day;
    return m_since;
}

/// The read tables from the events, visit by visit: no more in memory than the visits at hand.
void JournalCore::derive(Instant now)
{
    const QString since = atHandSince(now);
    m_tables.clear();
    m_fold.begin(m_own, since);
    std::int64_t after = 0;
    for (QList<Row> rows = m_log.rowsOf({}, after, kRowsAtOnce); !rows.isEmpty();
         rows = m_log.rowsOf({}, after, kRowsAtOnce)) {
        for (const Row &row : rows)
            m_fold.take(row);
        after = rows.last().pos;
    }
    m_tables.writeStanding(m_fold.state(), true);
    for (VisitId id = m_log.visitAfter({}); !id.isNull() && !m_db->failed(); id = m_log.visitAfter(id)) {
        m_fold.again(id);
        writeTables(id);
        m_fold.dismiss(since);
    }
    m_tables.writeStanding(m_fold.state(), true);
    m_tables.setOpensWith(m_ring.opensWith());
    m_derived = m_log.nextPosition() - 1;
}

void JournalCore::learnClock(Hlc hlc, bool own, Instant now)
{
    if ((own && SEVA_MUTANT("clock-own-forgotten")) || (!own && SEVA_MUTANT("clock-others-unheard")))
        return;
    if (own || instantOf(hlc) <= now + kBelievedAhead || SEVA_MUTANT("clock-every-other-believed"))
        m_hlc = std::max(m_hlc, hlc);
    else if (!std::exchange(m_clockDoubted, true))
        qCWarning(logJournal) << "a clock elsewhere is ahead by ms" << instantOf(hlc) - now;
}

void JournalCore::writeLedger()
{
    writeRow(*m_db, m_mac,
             "INSERT INTO ledger VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT(id) DO UPDATE SET"
             " origin=?3, commits=?4, derived=?5, mac=?6",
             "ledger",
             {cell(std::int64_t(1)), cell(std::int64_t(schema::kFormat)), cell(m_own), cell(std::int64_t(m_commits)),
              cell(m_derived)});
}

void JournalCore::bearWitness()
{
    const EventLog::Head head = m_log.head(m_own);
    const auto frames = static_cast<std::uint64_t>(m_db->walFrames());
    m_witness.write(
        {m_commits, m_own, head.seq, head.hash, frames, frames > 0 ? m_db->walSalts() : QByteArray(), m_place});
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
    m_fold.again(visit);
    m_changes.visits.append(visit);
}

std::uint64_t JournalCore::rebuild(Instant now)
{
    derive(now);
    m_fold.begin(m_own, atHandSince(now));
    for (const Visit &visit : m_fold.state().visits)
        m_changes.visits.append(visit.id);
    return m_db->failed() ? 0 : m_log.count();
}

} // namespace seva
