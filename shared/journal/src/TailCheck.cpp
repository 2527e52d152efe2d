// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TailCheck.h"

#include "SegmentPack.h"

namespace seva {

namespace {

constexpr int kRowsAtOnce = 500;

Fault altered(const OriginId &origin, std::uint64_t seq)
{
    return fault("journal.tail-altered",
                 QStringLiteral("%1/%2").arg(QString::fromLatin1(origin.toHex().left(8))).arg(seq));
}

/// The last event that does not follow from the one before, or 0.
std::uint64_t brokenAfter(EventLog &log, const OriginId &origin, std::uint64_t seq, Digest hash)
{
    const std::uint64_t head = log.head(origin).seq;
    while (seq < head) {
        const QList<Row> rows = log.rows(origin, seq, kRowsAtOnce);
        if (rows.isEmpty())
            return seq + 1;
        for (const Row &row : rows) {
            if (row.seq != seq + 1 || row.prev != hash || hashOf(row) != row.hash)
                return seq + 1;
            seq = row.seq;
            hash = row.hash;
        }
    }
    return 0;
}

Result<void> checkOrigin(EventLog &log, const OriginId &origin, const QByteArray &key, const std::optional<Segment> &s)
{
    if (s && (!crypto::verify(key, segment::signedPart(*s), s->signature) || log.hashAt(origin, s->last) != s->head))
        return altered(origin, s->last);
    const std::uint64_t broken = brokenAfter(log, origin, s ? s->last : 0, s ? s->head : Digest());
    return broken > 0 ? Result<void>(altered(origin, broken)) : Result<void>();
}

} // namespace

Result<void> checkTail(EventLog &log, SegmentStore &segments, const KeyStore &keys, const OriginId &own)
{
    for (const OriginId &origin : log.heads().keys()) {
        const QByteArray key = origin == own ? keys.signingPublic() : segments.signingKey(origin);
        const Result<void> sound = checkOrigin(log, origin, key, segments.newest(origin));
        if (!sound.ok())
            return sound;
    }
    return {};
}

} // namespace seva
