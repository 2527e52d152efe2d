// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/domain/Roster.h>
#include <seva/domain/State.h>
#include <seva/journal/KeyStore.h>
#include <seva/journal/Segment.h>

#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace seva {

class Upkeep;

/// What a receiver made of a segment.
struct IngestOutcome
{
    enum class Kind { Accepted, Duplicate, Gap, Fork, BadSignature, Malformed };
    Kind kind = Kind::Accepted;
    Cursor cursor;       ///< what this journal now has of the origin
    QList<Event> events; ///< the events that were new, opened where the key is held
};

struct JournalOptions
{
    /// Data centre and hub keep foreign segments; a station too, so that the case is at every counter.
    bool encryptedPages = true;
    /// The Kendra's X25519 pair, when this station holds it; without it personal fields stay sealed.
    QByteArray kendraPublic;
    QByteArray kendraSecretSeed;
    QString kendraKeyId;
    /// Checked before apply(); findings go to State::anomalies.
    std::shared_ptr<const Roster> roster;
    /// What a second process is told of the holder ("A-03"); its process number is added.
    QString holder = QStringLiteral("station");
    /// A station holds the visits at hand in memory: of today and later, and those in a queue or at a counter; others
    /// are folded when they are asked for. True: all of them, for who looks through all visits (a data centre).
    bool everyVisitAtHand = false;
    /// What tells this machine and folder from every other, the same after each boot; empty: taken from the system.
    QByteArray place;
    /// False: commits run in the caller's thread, so that one seed can run a whole Kendra in one thread.
    bool ownThread = true;
};

/// One process = one station = one journal = one committer thread (group commit, WAL, synchronous=FULL,
/// exclusive lock file). All calls are thread-safe; those that write return after the durable commit.
class Journal
{
public:
    /// What to append, decided on the state as it is at the moment of the commit.
    using Decider = std::function<Result<QList<EventDraft>>(const State &, Instant now)>;
    /// What a decision is about beside the visits at hand: brought into its State first.
    struct About
    {
        QList<VisitId> visits;
        QStringList arns;
    };
    /// Called in the committer thread after each commit, own and foreign events alike.
    using Observer = std::function<void(const QList<Event> &)>;
    /// Visits that look different although no event was recorded: their key came late, or they were erased.
    using VisitObserver = std::function<void(const QList<VisitId> &)>;
    using Observation = std::uint64_t;

    /// Fault "journal.held" names the holder when another process has it.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, KeyStore &keys, const Clock &clock,
                                                 Random &random, const JournalOptions &options);
    ~Journal();

    OriginId origin() const;
    /// Decides, appends and applies in one SQLite transaction. The events as recorded; an empty list when the
    /// decider yields none.
    Result<QList<Event>> execute(const Decider &decider) { return execute({}, decider); }
    Result<QList<Event>> execute(const About &about, const Decider &decider);

    /// One visit, at hand or not; nothing when there is none, or when events of it were pruned.
    std::optional<Visit> visit(const VisitId &visit) const;
    /// The newest visit of an application.
    std::optional<Visit> visitByArn(const QString &arn) const;
    /// Visits with this file number or provisional number.
    QList<Visit> visitsByNumber(const QString &number) const;
    /// Reads under a shared lock; keep it short. Only visits at hand stand in `visits`, `byArn` and `byToken`.
    void read(const std::function<void(const State &)> &reader) const;
    /// Observers run in the committer thread before execute() returns; they never call the journal.
    Observation observe(Observer observer);
    Observation observeVisits(VisitObserver observer);
    /// Returns when no call of it is under way any more.
    void forget(Observation observation);

    /// Events of one origin, in order; personal fields opened where the key is held.
    Result<QList<Event>> events(const OriginId &origin, std::uint64_t after, int limit) const;
    /// Every origin held, with how far.
    QMap<OriginId, Cursor> heads() const;

    // --- for the pump and the ingest -------------------------------------------------------------
    /// The next segments after `after`: own events are sealed into segments here, foreign ones are stored.
    Result<QList<Segment>> segments(const OriginId &origin, std::uint64_t after, int maxEvents, int maxBytes);
    /// Stored segments of all origins that the asker does not have, in this journal's order of arrival.
    Result<QList<Segment>> segmentsNotHad(const QMap<OriginId, std::uint64_t> &have, int maxBytes);
    /// Verifies signature and chain, stores, opens and applies in one transaction. `signingKey` is the public
    /// key of the origin's station.
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey);
    Result<QList<WrappedVisitKey>> visitKeys(const QList<VisitId> &visits) const;
    /// Keys by local number, so that a peer can ask for those after the last it has.
    Result<QList<std::pair<std::uint64_t, WrappedVisitKey>>> visitKeysAfter(std::uint64_t number, int limit) const;
    Result<void> addVisitKeys(const QList<WrappedVisitKey> &keys);
    /// What a peer ("hub", "data-centre") has acknowledged, by origin; kept durably.
    QMap<OriginId, Cursor> peerCursors(const QString &peer) const;
    Result<void> setPeerCursor(const QString &peer, const OriginId &origin, const Cursor &cursor);
    /// Small durable settings of the sync (position numbers and the like), authenticated like every row.
    Result<void> remember(const QString &key, const QByteArray &value);
    QByteArray recall(const QString &key) const;

    /// The visit's key, made on first use (only where the Kendra's public key is known).
    Result<QByteArray> visitKey(const VisitId &visit);
    /// All keys of the visit that can be opened here, without making one: two stations that were cut off from
    /// each other may each have made one.
    QList<QByteArray> heldKeys(const VisitId &visit) const;
    /// Digests of all captures that events name.
    QList<Digest> captures() const;
    /// Destroys the key and the derived rows; the chain still verifies. Irreversible.
    Result<void> erase(const VisitId &visit);

    /// Drops the read tables and derives them again; the answer is the number of events folded.
    Result<std::uint64_t> rebuild();
    /// What is done to the journal beside recording: new origins, the full check, pruning (seva/journal/Upkeep.h).
    Upkeep &upkeep() const;

private:
    class Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// "SQLite 3.x.y, SQLite3 Multiple Ciphers 2.x.y, chacha20": what really runs in this process.
QString storageEngine();

/// One finding of verifyJournal(): the file with its page or frame, or the origin with its sequence.
struct JournalFinding
{
    QString file;
    std::uint64_t page = 0;
    QString origin; ///< hex
    std::uint64_t seq = 0;
    QString what;
};

struct JournalReport
{
    QMap<QString, Cursor> heads; ///< origin in hex
    std::uint64_t events = 0;
    QList<JournalFinding> findings;
};

/// Checks a stopped journal whole: every page and WAL frame in use, every chain, every signature, every
/// authenticated row, and that the read tables equal their derivation. Changes nothing.
/// Fault "journal.verify-held" names the holder when it is in use.
Result<JournalReport> verifyJournal(const QString &folder, const KeyStore &keys, const JournalOptions &options);

} // namespace seva
