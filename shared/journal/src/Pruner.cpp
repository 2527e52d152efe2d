// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include <seva/base/Mutant.h>

#include "Standing.h"

#include <QDateTime>

namespace seva {

using sqlite::cell;

namespace {

/// Events that one transaction takes away: short enough that nobody waits.
constexpr int kRowsAtOnce = 100;

} // namespace

std::uint64_t JournalCore::prunedUpTo(const OriginId &origin)
{
    sqlite::Statement &permit = m_db->prepared("SELECT upto FROM prune_permit WHERE origin = ?1");
    const std::uint64_t upto = permit.with(origin).step() ? static_cast<std::uint64_t>(permit.integer(0)) : 0;
    permit.reset();
    return upto;
}

/// A visit may lose events when its day is over for long and nobody waits, is served, or is held back.
bool JournalCore::mayForget(const VisitId &visit, const PruneRule &rule)
{
    if (rule.held && rule.held(visit) && !SEVA_MUTANT("prune-held-ignored"))
        return false;
    if (visit.isNull() || m_tables.isPruned(visit))
        return true;
    const QString day = QDateTime::fromMSecsSinceEpoch(rule.before, Qt::UTC).date().toString(Qt::ISODate);
    return m_tables.isOver(visit, day) || SEVA_MUTANT("prune-who-waits");
}

/// How many of the rows, from the first on, may go.
qsizetype JournalCore::prunable(const QList<Row> &rows, const PruneRule &rule)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        const bool durable = row.seq <= rule.durable.value(row.origin) || SEVA_MUTANT("prune-not-durable");
        const bool old = instantOf(row.hlc) < rule.before || SEVA_MUTANT("prune-too-early");
        if (!durable || !old || !mayForget(row.subject, rule))
            return i;
        for (const Digest &digest : capturesOf(m_fold.decode(row)))
            if (!rule.captureDurable || !rule.captureDurable(digest))
                return i;
    }
    return rows.size();
}

/// Lanes and sign-ins that follow from events which go: a rebuild begins with them.
void JournalCore::keepStanding(const QList<Row> &rows)
{
    State state = m_tables.prunedStanding();
    bool any = false;
    for (const Row &row : rows) {
        if (!row.subject.isNull())
            continue;
        apply(state, m_fold.decode(row));
        any = true;
    }
    if (any)
        m_tables.setPrunedStanding(state);
}

int JournalCore::forgetRows(const QList<Row> &rows)
{
    const Row &last = rows.last();
    keepStanding(rows);
    QSet<VisitId> visits;
    for (const Row &row : rows)
        visits.insert(row.subject);
    visits.remove(VisitId());
    for (const VisitId &visit : visits) {
        m_tables.setPruned(visit);
        m_fold.drop(visit);
    }
    writeRow(*m_db, m_mac,
             "INSERT INTO prune_permit VALUES(?1,?2,?3) ON CONFLICT(origin) DO UPDATE SET upto=?2, mac=?3",
             "prune_permit", {cell(last.origin), cell(std::int64_t(last.seq))});
    m_db->prepared("DELETE FROM journal WHERE origin = ?1 AND seq <= ?2")
        .with(last.origin)
        .with(std::int64_t(last.seq))
        .run();
    m_tables.load(m_ring.opensAll());
    return int(rows.size());
}

int JournalCore::prune(const PruneRule &rule)
{
    for (auto it = m_log.heads().begin(); it != m_log.heads().end(); ++it) {
        // Opening checks the event at the newest sealed head: that stays.
        const std::optional<Segment> newest = m_segments.newest(it.key());
        QList<Row> rows = m_log.rows(it.key(), prunedUpTo(it.key()), kRowsAtOnce);
        rows.removeIf([&newest](const Row &row) { return !newest || row.seq >= newest->last; });
        if (const qsizetype count = prunable(rows, rule); count > 0)
            return forgetRows(rows.first(count));
    }
    return 0;
}

} // namespace seva
