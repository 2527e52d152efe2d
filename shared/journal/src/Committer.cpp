// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include <seva/base/Log.h>
#include <seva/base/Mutant.h>

#include <sqlite3.h>

namespace seva {

namespace {

/// The largest body of one event, so that each fits a segment by itself (bytes).
constexpr qsizetype kEventMaxBytes = 192 << 10;
/// Frames of 4 KiB after which the log is moved into the database: 16 MiB.
constexpr int kLogFrames = 4000;

} // namespace

JournalCore::Changes JournalCore::step(const QList<Request *> &requests, Instant now)
{
    m_changes = {};
    if (m_stale)
        if (const Result<void> fresh = refresh(now); !fresh.ok()) {
            refuse(requests, fresh.fault().subject);
            return {};
        }
    // A disk that does not take what comes may be unreadable too.
    const OriginId own = m_own;
    const EventLog::Mark mark = m_log.mark();
    bool committed = false;
    if (!m_db->failed()) {
        sqlite::Transaction transaction(*m_db);
        const sqlite3_int64 before = sqlite3_total_changes64(m_db->handle());
        for (Request *request : requests) {
            if (!m_db->failed())
                request->outcome = request->act(now);
        }
        if (!m_db->failed() && sqlite3_total_changes64(m_db->handle()) != before) {
            sealLongTail();
            if (!SEVA_MUTANT("commit-tables-left-out"))
                writeTables();
            ++m_commits;
            m_derived = m_log.nextPosition() - 1;
            if (!SEVA_MUTANT("commit-ledger-left-out"))
                writeLedger();
            committed = transaction.commit();
        }
    }
    if (m_db->failed()) {
        refuse(requests, m_db->error());
        m_own = own;
        if (!SEVA_MUTANT("commit-state-kept-after-failure"))
            m_log.backTo(mark);
        if (const Result<void> fresh = refresh(now); !fresh.ok())
            qCWarning(logJournal) << "nothing is recorded until the journal is read again:" << fresh.fault().subject;
        return {};
    }
    if (committed)
        bearWitness();
    m_fold.dismiss(atHandSince(now));
    return std::exchange(m_changes, {});
}

/// Opening checks what is in no segment yet event by event: that stays short also where nobody ever asks for segments.
void JournalCore::sealLongTail()
{
    if (m_log.head(m_own).seq >= m_sealed + kSegmentMaxEventsCatchingUp)
        sealOwn(kSegmentMaxEventsCatchingUp);
}

void JournalCore::refuse(const QList<Request *> &requests, const QString &detail)
{
    const Fault problem = fault("journal.commit-failed", detail);
    for (Request *request : requests)
        if (!SEVA_MUTANT("commit-failure-told-as-saved"))
            request->outcome = problem;
    m_changes = {};
}

/// Name and state as the disk has them. Until both are, nothing is recorded: a name that the disk does not know would
/// be in no list of origins, and its events would go to nobody.
Result<void> JournalCore::refresh(Instant now)
{
    m_db->clear();
    m_segments.reload();
    m_sealed = 0;
    const Result<void> settled = settleOrigin(now);
    m_db->clear();
    const Result<void> loaded = SEVA_MUTANT("commit-state-kept-after-failure") ? Result<void>() : reload(now);
    m_db->clear();
    m_stale = !settled.ok() || !loaded.ok();
    return settled.ok() ? loaded : settled;
}

void JournalCore::writeTables()
{
    QSet<VisitId> touched(m_changes.visits.begin(), m_changes.visits.end());
    for (const Event &event : m_changes.events)
        touched.insert(event.subject);
    if (!touched.isEmpty())
        m_tables.writeStanding(m_fold.state(), touched.remove(VisitId()));
    for (const VisitId &id : touched)
        writeTables(id);
}

void JournalCore::writeTables(const VisitId &id)
{
    if (!m_fold.visitFold(id))
        return;
    m_tables.write(id, m_fold.whole(id), m_ring.destroyed(id));
    m_fold.written(id);
}

void JournalCore::tidy()
{
    if (m_db->unmovedFrames() > kLogFrames)
        m_db->checkpoint();
}

void JournalCore::rest()
{
    m_db->checkpoint();
}

Result<QList<Row>> JournalCore::draftRows(const QList<EventDraft> &drafts, Instant now)
{
    for (const EventDraft &draft : drafts)
        if (!draft.personal.isEmpty())
            if (const Result<void> may = m_ring.maySeal(draft.subject); !may.ok())
                return may.fault();
    QList<Row> rows;
    for (const EventDraft &draft : drafts) {
        VisitKey key;
        if (!draft.personal.isEmpty()) {
            Result<VisitKey> held = m_ring.forSealing(draft.subject);
            if (!held.ok())
                return held.fault();
            key = *held;
        }
        Row row;
        row.origin = m_own;
        row.seq = m_log.head(m_own).seq + std::uint64_t(rows.size()) + 1;
        row.hlc = std::max(m_hlc + 1 + Hlc(rows.size()), static_cast<Hlc>(std::max<Instant>(now, 0)) << 16);
        row.type = draft.type;
        row.version = draft.version;
        row.subject = draft.subject;
        row.body = encodeBody(draft, row, key, m_random);
        if (row.body.size() > kEventMaxBytes)
            return fault("journal.event-too-large", draft.type);
        rows.append(row);
    }
    return rows;
}

Result<QList<Event>> JournalCore::execute(const Journal::About &about, const Journal::Decider &decider, Instant now)
{
    for (const VisitId &visit : about.visits)
        m_fold.wake(visit);
    for (const QString &arn : about.arns)
        for (const VisitId &visit : m_tables.byArn(arn))
            m_fold.wake(visit);
    const Result<QList<EventDraft>> drafts = decider(m_fold.state(), now);
    if (!drafts.ok())
        return drafts.fault();
    Result<QList<Row>> rows = draftRows(*drafts, now);
    if (!rows.ok())
        return rows.fault();
    QList<Event> recorded;
    for (Row &row : *rows) {
        row.hlc = std::max(row.hlc, m_hlc + 1);
        if (!m_log.append(row))
            return m_db->outcome().fault();
        learnClock(row.hlc, true, now);
        recorded.append(m_fold.take(row));
    }
    m_fold.settle();
    m_changes.events.append(recorded);
    return recorded;
}

} // namespace seva
