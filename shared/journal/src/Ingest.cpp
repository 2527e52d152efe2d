// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalCore.h"

#include <seva/base/Mutant.h>

#include "SegmentPack.h"

namespace seva {

using Kind = IngestOutcome::Kind;

/// Where a segment that is what its station signed stands against what is here.
Kind JournalCore::place(const Segment &s)
{
    if (SEVA_MUTANT("chain-appends-blindly"))
        return Kind::Accepted;
    const EventLog::Head head = m_log.head(s.origin);
    if (s.last <= prunedUpTo(s.origin))
        return Kind::Duplicate; // durable elsewhere, and gone from here
    if (s.last <= head.seq)
        return m_log.hashAt(s.origin, s.last) == s.head ? Kind::Duplicate : Kind::Fork;
    if (s.origin == m_own)
        return Kind::Fork; // somebody else writes under our name
    if (s.first > head.seq + 1 && !SEVA_MUTANT("chain-gap-accepted"))
        return Kind::Gap;
    // What went before may be pruned here: then the last event that both have tells whether they are one log (judge).
    const std::uint64_t previous = s.first - 1;
    if (previous == head.seq && previous > 0)
        return head.hash == s.before ? Kind::Accepted : Kind::Fork;
    if (previous > prunedUpTo(s.origin) && m_log.hashAt(s.origin, previous) != s.before)
        return Kind::Fork;
    return Kind::Accepted;
}

/// Cheap checks first; nothing is unpacked before the signature holds.
Kind JournalCore::judge(const Segment &s, const QByteArray &signingKey, QList<Row> &fresh)
{
    if (!segment::withinBounds(s))
        return Kind::Malformed;
    const QByteArray known = m_segments.signingKey(s.origin);
    if ((!known.isEmpty() && known != signingKey)
        || (!crypto::verify(signingKey, segment::signedPart(s), s.signature)
            && !SEVA_MUTANT("chain-signature-unchecked")))
        return Kind::BadSignature;
    if (const Kind kind = place(s); kind != Kind::Accepted)
        return kind;
    const std::optional<QList<Row>> rows = segment::unpack(s);
    if (!rows)
        return Kind::Malformed;
    const EventLog::Head head = m_log.head(s.origin);
    for (const Row &row : *rows) {
        if (row.seq == head.seq && row.hash != head.hash)
            return Kind::Fork;
        if (row.seq > head.seq || SEVA_MUTANT("chain-overlap-not-trimmed"))
            fresh.append(row);
    }
    return Kind::Accepted;
}

Result<IngestOutcome> JournalCore::ingest(const Segment &s, const QByteArray &signingKey, Instant now)
{
    IngestOutcome outcome;
    QList<Row> fresh;
    outcome.kind = judge(s, signingKey, fresh);
    if (outcome.kind == Kind::Accepted) {
        // Own events that came before stand before in the order of segments too.
        sealOwn(kSegmentMaxEvents);
        m_segments.setSigningKey(s.origin, signingKey);
        m_segments.store(m_log.nextPosition(), s);
        for (Row &row : fresh) {
            if (!m_log.append(row))
                break;
            learnClock(row.hlc, false, now);
            outcome.events.append(m_fold.take(row));
        }
        m_fold.settle();
        m_changes.events.append(outcome.events);
    }
    if (m_db->failed())
        return m_db->outcome().fault();
    const EventLog::Head head = m_log.head(s.origin);
    outcome.cursor = Cursor{head.seq, head.seq, head.hash};
    return outcome;
}

} // namespace seva
