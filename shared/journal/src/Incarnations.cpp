// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include <seva/base/Mutant.h>

#include <seva/base/Cbor.h>
#include <seva/base/Log.h>

#include <QCborArray>

#include <optional>

namespace seva {

namespace {

const QString kIncarnation = QStringLiteral("incarnation");

} // namespace

/// What must not go on under the origin it has: numbers would be given out twice.
std::optional<Incarnation::Why> JournalCore::whyNew(const Witness::Found &seen) const
{
    const bool fresh = m_commits == 0;
    if (seen.state != Witness::State::Whole)
        return fresh ? std::nullopt : std::optional(Incarnation::Why::Restored);
    if (seen.content.commits > m_commits && !SEVA_MUTANT("incarnation-restore-unnoticed"))
        return Incarnation::Why::Restored;
    if (!SEVA_MUTANT("incarnation-copy-unnoticed") && !seen.content.place.isEmpty() && seen.content.place != m_place)
        return Incarnation::Why::Cloned;
    return std::nullopt;
}

/// A database behind its witness is an older copy, or the disk lied about a flush; one at another place is a copy
/// whose original may go on.
Result<void> JournalCore::settleOrigin(Instant now)
{
    sqlite::Statement &ledger = m_db->prepared("SELECT origin, commits, derived FROM ledger WHERE id = 1");
    const bool there = ledger.step();
    // Who this is does not depend on whether it can be read just now.
    if (m_db->failed() && !SEVA_MUTANT("incarnation-forgotten-when-unreadable"))
        return m_db->outcome();
    m_own = there ? ledger.bytes(0) : OriginId();
    m_commits = there ? static_cast<std::uint64_t>(ledger.integer(1)) : 0;
    m_derived = there ? ledger.integer(2) : 0;
    ledger.reset();
    if (m_db->failed())
        return m_db->outcome();
    const Witness::Found seen = m_witness.read();
    std::optional<Incarnation::Why> why = whyNew(seen);
    if (seen.state == Witness::State::Whole)
        m_commits = std::max(m_commits, seen.content.commits);
    // The keys were renewed, and what should have followed was not recorded.
    if (!why && m_own != originOf(m_keys))
        why = Incarnation::Why::Restored;
    if (!why)
        return {};
    const OriginId recorded = m_own;
    sqlite::Transaction transaction(*m_db);
    m_log.load();
    Result<void> done = changeOrigin(*why, now);
    if (done.ok()) {
        ++m_commits;
        writeLedger();
        transaction.commit();
        done = m_db->outcome();
    }
    // A name that the disk did not take is nobody's.
    if (!done.ok()) {
        m_own = recorded;
        m_segments.reload();
    }
    return done;
}

Result<void> JournalCore::changeOrigin(Incarnation::Why why, Instant now)
{
    const OriginId before = m_own;
    // Peers that lack the tail get it as any other segment.
    if (!SEVA_MUTANT("incarnation-tail-not-sealed"))
        sealOwn(kSegmentMaxEventsCatchingUp);
    // Always: a database from an older image does not know what was written under the name that the keys have now.
    if (const Result<void> renewed = m_keys.renewIncarnation(); !renewed.ok())
        return renewed;
    m_own = originOf(m_keys);
    m_sealed = 0;
    m_segments.setSigningKey(m_own, m_keys.signingPublic());
    const std::uint64_t last = m_log.head(before).seq;
    m_small.setSetting(kIncarnation, cbor::encode(QCborArray{qint64(why), qint64(now), before, qint64(last)}));
    qCWarning(logJournal) << "a new origin begins, because" << int(why) << "(1 restored, 2 copied, 3 forked); before it"
                          << before.toHex().left(8) << "with" << last << "events";
    return m_db->outcome();
}

Result<void> JournalCore::renewOrigin(Incarnation::Why why, Instant now)
{
    const Result<void> changed = changeOrigin(why, now);
    if (changed.ok())
        m_fold.writeUnder(m_own);
    return changed;
}

Incarnation JournalCore::incarnation()
{
    const Result<QCborValue> stored = cbor::decode(m_small.setting(kIncarnation));
    if (!stored.ok() || !stored->isArray())
        return {};
    const QCborArray parts = stored->toArray();
    return Incarnation{static_cast<Incarnation::Why>(parts.at(0).toInteger()), parts.at(1).toInteger(),
                       parts.at(2).toByteArray(), static_cast<std::uint64_t>(parts.at(3).toInteger())};
}

QList<OriginId> JournalCore::ownOrigins()
{
    return m_segments.originsOf(m_keys.signingPublic());
}

} // namespace seva
