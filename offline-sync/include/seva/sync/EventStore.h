// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/CaptureVault.h>
#include <seva/journal/Upkeep.h>

namespace seva::sync {

/// What pump and ingest need of a journal. JournalStore is the one of production; simulations bring an
/// in-memory one. Meanings and errors are those of Journal.
class EventStore
{
public:
    /// What remember() keeps under a name.
    struct Note
    {
        QString key;
        QByteArray value;
    };

    virtual ~EventStore() = default;
    virtual OriginId origin() const = 0;
    /// All whose events this station signs: origin() and those before it.
    virtual QList<OriginId> ownOrigins() const { return {origin()}; }
    /// A peer holds other events under origin(): goes on under a new one.
    virtual Result<void> renewOrigin() { return {}; }
    virtual QMap<OriginId, Cursor> heads() const = 0;
    /// The same, where a store may be out of reach: nothing there and nobody there are not to be confused.
    virtual Result<QMap<OriginId, Cursor>> cursors() const { return heads(); }
    virtual Result<QList<Segment>> segments(const OriginId &origin, std::uint64_t after, int maxEvents,
                                            int maxBytes) = 0;
    virtual Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes) = 0;
    virtual Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) = 0;
    /// ingest(), and where the segment is accepted `note` is remembered; a store that can does both in one transaction.
    virtual Result<IngestOutcome> ingestNoting(const Segment &segment, const QByteArray &signingKey, const Note &note)
    {
        Result<IngestOutcome> outcome = ingest(segment, signingKey);
        if (outcome.ok() && outcome->kind == IngestOutcome::Kind::Accepted)
            if (const Result<void> kept = remember(note.key, note.value); !kept)
                return kept.fault();
        return outcome;
    }
    virtual Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number,
                                                                                    int limit) const = 0;
    virtual Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys) = 0;
    virtual QMap<OriginId, Cursor> peerCursors(const QString &peer) const = 0;
    virtual Result<void> setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor) = 0;
    virtual Result<void> remember(const QString &key, const QByteArray &value) = 0;
    virtual QByteArray recall(const QString &key) const = 0;
};

class JournalStore : public EventStore
{
public:
    explicit JournalStore(Journal &journal) : m_journal(journal) {}
    OriginId origin() const override { return m_journal.origin(); }
    QList<OriginId> ownOrigins() const override { return m_journal.upkeep().ownOrigins(); }
    Result<void> renewOrigin() override { return m_journal.upkeep().renewOrigin(); }
    QMap<OriginId, Cursor> heads() const override { return m_journal.heads(); }
    Result<QList<Segment>> segments(const OriginId &origin, std::uint64_t after, int maxEvents, int maxBytes) override
    {
        return m_journal.segments(origin, after, maxEvents, maxBytes);
    }
    Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes) override
    {
        return m_journal.segmentsNotHad(have, maxBytes);
    }
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) override
    {
        return m_journal.ingest(segment, signingKey);
    }
    Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number,
                                                                            int limit) const override
    {
        return m_journal.visitKeysAfter(number, limit);
    }
    Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys) override { return m_journal.addVisitKeys(keys); }
    QMap<OriginId, Cursor> peerCursors(const QString &peer) const override { return m_journal.peerCursors(peer); }
    Result<void> setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor) override
    {
        return m_journal.setPeerCursor(peer, origin, cursor);
    }
    Result<void> remember(const QString &key, const QByteArray &value) override
    {
        return m_journal.remember(key, value);
    }
    QByteArray recall(const QString &key) const override { return m_journal.recall(key); }

private:
    Journal &m_journal;
};

/// The captures of one machine as they travel: sealed, named by the digest of their ciphertext.
class BlobStore
{
public:
    virtual ~BlobStore() = default;
    virtual QList<Digest> all() const = 0;
    virtual bool has(const Digest &digest) const = 0;
    virtual Result<QByteArray> sealedBytes(const Digest &digest) const = 0;
    virtual Result<void> adopt(const Digest &digest, const QByteArray &ciphertext) = 0;
    /// Makes a file its own, durably, whose bytes the caller found to be what `digest` says. False, with the file where
    /// it was or the capture there: this one wants the bytes.
    virtual bool takeFile(const Digest &, const QString &) { return false; }
};

class VaultStore : public BlobStore
{
public:
    explicit VaultStore(CaptureVault &vault) : m_vault(vault) {}
    QList<Digest> all() const override { return m_vault.all(); }
    bool has(const Digest &digest) const override { return m_vault.has(digest); }
    Result<QByteArray> sealedBytes(const Digest &digest) const override { return m_vault.sealedBytes(digest); }
    Result<void> adopt(const Digest &digest, const QByteArray &ciphertext) override
    {
        return m_vault.adopt(digest, ciphertext);
    }
    bool takeFile(const Digest &digest, const QString &path) override { return m_vault.takeFile(digest, path); }

private:
    CaptureVault &m_vault;
};

} // namespace seva::sync
