// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/OfficeFeed.h>

#include <seva/base/Log.h>
#include <seva/sync/Limits.h>

namespace seva::sync {

namespace {

const QString kKeysUp = QStringLiteral("office/keys-up");
const QString kKeysDown = QStringLiteral("office/keys-down");

/// Page by page; how far it came stands in the journal under `mark`.
template <typename From, typename To>
Result<void> carryKeys(From &from, To &to, Journal &journal, const QString &mark)
{
    for (;;) {
        const auto keys = from.visitKeysAfter(journal.recall(mark).toULongLong(), kKeysPerMessage);
        if (!keys)
            return keys.fault();
        if (keys->isEmpty())
            return {};
        QList<WrappedVisitKey> page;
        for (const auto &[number, key] : *keys)
            page.append(key);
        if (const Result<void> added = to.addVisitKeys(page); !added)
            return added;
        const auto last = QByteArray::number(qulonglong(keys->last().first));
        if (const Result<void> kept = journal.remember(mark, last); !kept)
            return kept;
    }
}

} // namespace

Result<void> OfficeFeed::step()
{
    for (const auto part : {&OfficeFeed::keysUp, &OfficeFeed::up, &OfficeFeed::down})
        if (const Result<void> done = (this->*part)(); !done)
            return done;
    return {};
}

Result<void> OfficeFeed::up()
{
    const Result<QMap<OriginId, Cursor>> there = m_store.cursors();
    if (!there)
        return there.fault();
    for (std::uint64_t after = there->value(m_journal.origin()).acked;;) {
        const auto segments = m_journal.segments(m_journal.origin(), after, kSegmentMaxEventsCatchingUp, kPullMaxBytes);
        if (!segments)
            return segments.fault();
        if (segments->isEmpty())
            return {};
        for (const Segment &segment : *segments) {
            const Result<IngestOutcome> outcome = m_store.ingest(segment, m_book.signingKey(m_self));
            if (!outcome)
                return outcome.fault();
            if (outcome->cursor.acked < segment.last)
                return fault("sync.office-not-taken", QString::number(segment.first));
            after = segment.last;
        }
        if (const Result<void> bound = m_book.bind(m_store, m_journal.origin(), m_self); !bound)
            return bound;
    }
}

Result<void> OfficeFeed::keysUp()
{
    return carryKeys(m_journal, m_store, m_journal, kKeysUp);
}

Result<void> OfficeFeed::keysDown()
{
    // Another database numbers its keys anew.
    return carryKeys(m_store, m_journal, m_journal,
                     kKeysDown + QLatin1Char('/') + QString::fromLatin1(m_store.origin().toHex()));
}

Result<void> OfficeFeed::down()
{
    for (;;) {
        // Keys travel before the segments that need them: what came with a page is there when it is opened.
        if (const Result<void> keys = keysDown(); !keys)
            return keys;
        const Result<bool> more = downPage();
        if (!more)
            return more.fault();
        if (!*more)
            return {};
    }
}

/// Whether something was taken. An origin that the journal will not have does not hold up the others.
Result<bool> OfficeFeed::downPage()
{
    QMap<OriginId, std::uint64_t> have;
    const QMap<OriginId, Cursor> heads = m_journal.heads();
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        have.insert(it.key(), it->acked);
    const Result<QList<Segment>> page = m_store.segmentsNotHad(have, kPullMaxBytes);
    if (!page)
        return page.fault();
    bool taken = false;
    for (const Segment &segment : *page) {
        const QByteArray key = m_book.signingKey(m_book.stationOf(m_store, segment.origin));
        const Result<IngestOutcome> outcome = m_journal.ingest(segment, key);
        if (!outcome)
            return outcome.fault();
        taken = taken || outcome->kind == IngestOutcome::Kind::Accepted;
        if (outcome->kind == IngestOutcome::Kind::Fork || outcome->kind == IngestOutcome::Kind::BadSignature)
            qCWarning(logSync) << "office: not taken" << segment.origin.toHex().left(16) << segment.first;
    }
    return taken;
}

} // namespace seva::sync
