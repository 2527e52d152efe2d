// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventLog.h"
#include "JournalCore.h"
#include "SegmentPack.h"
#include "verify/Inspection.h"

namespace seva {

namespace {

struct Chain
{
    OriginId origin;
    Row last;
    bool any = false;
};

std::uint64_t prunedUpTo(sqlite::Database &db, const OriginId &origin)
{
    sqlite::Statement &permit = db.prepared("SELECT upto FROM prune_permit WHERE origin = ?1");
    const std::uint64_t upto = permit.with(origin).step() ? static_cast<std::uint64_t>(permit.integer(0)) : 0;
    permit.reset();
    return upto;
}

void checkLink(Inspection &in, Chain &chain, const Row &row)
{
    if (!chain.any || row.origin != chain.origin) {
        chain = Chain{row.origin, {}, false};
        if (row.seq != 1 && row.seq > prunedUpTo(in.db, row.origin) + 1)
            in.event(row.origin, 1, QStringLiteral("the chain does not begin with its first event"));
        if (SegmentStore(in.db, in.mac).signingKey(row.origin).isEmpty())
            in.event(row.origin, 1, QStringLiteral("the origin is in no list: opening the journal lists it"));
    }
    if (chain.any && row.seq != chain.last.seq + 1)
        in.event(row.origin, chain.last.seq + 1, QStringLiteral("the event is missing"));
    else if ((chain.any && row.prev != chain.last.hash) || (row.seq == 1 && !row.prev.isEmpty()))
        in.event(row.origin, row.seq, QStringLiteral("the event does not follow from the one before"));
    if (hashOf(row) != row.hash)
        in.event(row.origin, row.seq, QStringLiteral("the event is altered"));
    chain.last = row;
    chain.any = true;
    ++in.report.events;
    in.report.heads.insert(QString::fromLatin1(row.origin.toHex()), Cursor{row.seq, row.seq, row.hash});
}

bool sameRows(EventLog &log, const Segment &s)
{
    const std::optional<QList<Row>> rows = segment::unpack(s);
    return rows && log.hashAt(s.origin, s.last) == s.head;
}

void checkSegments(Inspection &in)
{
    EventLog log(in.db, in.mac);
    SegmentStore store(in.db, in.mac);
    QList<Segment> all;
    sqlite::Statement some(in.db,
                           "SELECT origin, first, last, before, head, schema, payload, sig FROM segment ORDER BY pos");
    while (some.step()) {
        const Segment s = segmentAt(some);
        const bool own = s.origin == originOf(in.keys);
        const QByteArray key = own ? in.keys.signingPublic() : store.signingKey(s.origin);
        if (!segment::withinBounds(s) || !crypto::verify(key, segment::signedPart(s), s.signature))
            in.event(s.origin, s.first, QStringLiteral("the signature of the segment does not hold"));
        else if (s.last > prunedUpTo(in.db, s.origin) && !sameRows(log, s))
            in.event(s.origin, s.first, QStringLiteral("the segment is not what the journal holds"));
    }
}

void checkWitness(Inspection &in)
{
    if (in.witness.state != Witness::State::Whole)
        return in.file(QStringLiteral("head"), 0,
                       in.witness.state == Witness::State::Absent ? QStringLiteral("the witness is missing")
                                                                  : QStringLiteral("the witness is altered"));
    sqlite::Statement &ledger = in.db.prepared("SELECT commits FROM ledger WHERE id = 1");
    const std::uint64_t commits = ledger.step() ? static_cast<std::uint64_t>(ledger.integer(0)) : 0;
    ledger.reset();
    const Witness::Content &seen = in.witness.content;
    const Cursor head = in.report.heads.value(QString::fromLatin1(seen.origin.toHex()));
    if (commits < seen.commits)
        in.event(seen.origin, head.acked + 1,
                 QStringLiteral("the journal is behind its witness: %1 commits of %2").arg(commits).arg(seen.commits));
    else if (head.acked < seen.seq || (head.acked == seen.seq && head.head != seen.head))
        in.event(seen.origin, seen.seq, QStringLiteral("the witness saw another event here"));
}

} // namespace

void checkChains(Inspection &in)
{
    Chain chain;
    sqlite::Statement all(in.db, "SELECT pos, origin, seq, hlc, type, ver, subject, body, prev, hash FROM journal"
                                 " ORDER BY origin, seq");
    while (all.step())
        checkLink(in, chain, rowAt(all));
    in.settle(QStringLiteral("journal"));
    checkSegments(in);
    in.settle(QStringLiteral("segment"));
    checkWitness(in);
    in.settle(QStringLiteral("ledger"));
}

} // namespace seva
