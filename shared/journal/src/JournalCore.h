// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fold.h"
#include "FolderLock.h"
#include "ReadTables.h"
#include "SegmentStore.h"
#include "SmallTables.h"
#include "Witness.h"

#include <seva/journal/Upkeep.h>

namespace seva {

/// The journal without its thread: requests in, durable changes out. Steppable, so that one seed can run a
/// whole Kendra in one thread. Not thread-safe: Journal holds the locks.
class JournalCore
{
public:
    /// One thing to do within a transaction. `act` either refuses before it writes anything, or writes.
    struct Request
    {
        std::function<Result<void>(Instant now)> act;
        Result<void> outcome;
    };
    /// What a step made durable.
    struct Changes
    {
        QList<Event> events;
        QList<VisitId> visits; ///< visits folded anew without an event (keys came or went)
    };

    static Result<std::unique_ptr<JournalCore>> open(const QString &folder, KeyStore &keys, Random &random,
                                                     const JournalOptions &options, Instant now);

    /// All requests in one transaction, each seeing what those before it did. When the commit fails every
    /// request gets the fault and the state is folded anew from the disk.
    Changes step(const QList<Request *> &requests, Instant now);
    /// Moves the log into the database when it has grown past its bound.
    void tidy();
    /// Moves it in any case: nobody waits just now.
    void rest();
    bool mayRest() const { return m_db->unmovedFrames() > kWorthMoving; }

    // Acts, within step() only.
    Result<QList<Event>> execute(const Journal::About &about, const Journal::Decider &decider, Instant now);
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey, Instant now);
    void sealOwn(int maxEvents) { m_sealed = m_segments.seal(m_own, m_log, m_keys, maxEvents); }
    /// Nothing of its own is in no segment.
    bool allSealed() { return !m_stale && m_sealed == m_log.head(m_own).seq; }
    Result<QByteArray> visitKey(const VisitId &visit);
    void addVisitKeys(const QList<WrappedVisitKey> &keys);
    void erase(const VisitId &visit);
    std::uint64_t rebuild(Instant now);
    /// Seals what stands under the origin there is and goes on under a new one.
    Result<void> renewOrigin(Incarnation::Why why, Instant now);
    int prune(const PruneRule &rule);
    Incarnation incarnation();
    QList<OriginId> ownOrigins();

    const OriginId &own() const { return m_own; }
    const State &state() const { return m_fold.state(); }
    EventLog &log() { return m_log; }
    KeyRing &ring() { return m_ring; }
    SegmentStore &segments() { return m_segments; }
    SmallTables &small() { return m_small; }
    Fold &fold() { return m_fold; }
    void useRoster(std::shared_ptr<const Roster> roster) { m_fold.useRoster(std::move(roster)); }
    ReadTables &tables() { return m_tables; }
    sqlite::Database &db() { return *m_db; }

private:
    static constexpr int kWorthMoving = 400; ///< frames

    JournalCore(std::unique_ptr<sqlite::Database> db, const QString &folder, KeyStore &keys, Random &random,
                const JournalOptions &options);
    Result<void> begin(Instant now);
    Result<void> found();
    Result<void> upgrade();
    Result<void> listOrigins();
    Result<void> settleOrigin(Instant now);
    std::optional<Incarnation::Why> whyNew(const Witness::Found &seen) const;
    Result<void> changeOrigin(Incarnation::Why why, Instant now);
    Result<void> reload(Instant now);
    void derive(Instant now);
    QString atHandSince(Instant now);
    void sealLongTail();
    std::uint64_t prunedUpTo(const OriginId &origin);
    bool mayForget(const VisitId &visit, const PruneRule &rule);
    qsizetype prunable(const QList<Row> &rows, const PruneRule &rule);
    void keepStanding(const QList<Row> &rows);
    int forgetRows(const QList<Row> &rows);
    void writeLedger();
    void bearWitness();
    void writeTables();
    void writeTables(const VisitId &visit);
    void refold(const VisitId &visit);
    void learnClock(Hlc hlc, bool own, Instant now);
    void refuse(const QList<Request *> &requests, const QString &detail);
    Result<void> refresh(Instant now);
    Result<QList<Row>> draftRows(const QList<EventDraft> &drafts, Instant now);
    IngestOutcome::Kind judge(const Segment &segment, const QByteArray &signingKey, QList<Row> &fresh);
    IngestOutcome::Kind place(const Segment &segment);

    std::unique_ptr<sqlite::Database> m_db;
    KeyStore &m_keys;
    Random &m_random;
    RowMac m_mac;
    EventLog m_log;
    KeyRing m_ring;
    SegmentStore m_segments;
    SmallTables m_small;
    ReadTables m_tables;
    Fold m_fold;
    bool m_everyVisit;
    QString m_since; ///< the last day that atHandSince() said
    Instant m_sinceDay = 0;
    Witness m_witness;
    QByteArray m_place;
    OriginId m_own;
    std::uint64_t m_commits = 0;
    std::int64_t m_derived = 0; ///< up to which position the read tables are
    std::uint64_t m_sealed = 0; ///< no more than what is in segments of the own origin
    Hlc m_hlc = 0;
    bool m_clockDoubted = false; ///< said once
    bool m_stale = false;        ///< memory is not what the disk holds: refresh before the next step
    Changes m_changes;
};

/// 32 bytes: BLAKE2b of (station public key, incarnation).
OriginId originOf(const KeyStore &keys);

} // namespace seva
