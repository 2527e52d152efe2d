// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Journal.h>

#include <chrono>

namespace seva {

class JournalThread;

namespace sqlite {
class Database;
}

/// Why a journal writes under the origin it has.
struct Incarnation
{
    enum class Why {
        Installed,
        Restored, ///< the database was older than its witness, or had none
        Cloned,   ///< the folder was copied, or came to another machine
        Forked    ///< a peer holds other events under this origin
    };
    Why why = Why::Installed;
    Instant since = 0;
    OriginId before;        ///< the origin until then
    std::uint64_t last = 0; ///< its last event here
};

/// What may be forgotten here.
struct PruneRule
{
    /// Up to which event of an origin everything is durable elsewhere.
    QMap<OriginId, std::uint64_t> durable;
    /// Events before this instant; a visit whose day was before it.
    Instant before = 0;
    /// Whether a capture that an event names is durable elsewhere. None: no event that names one goes.
    std::function<bool(const Digest &)> captureDurable;
    /// Visits that stay: an appeal, an inquiry.
    std::function<bool(const VisitId &)> held;
};

/// How fast something long goes on beside the recording: a few pages, then a pause in which others have the journal.
struct Pace
{
    std::chrono::milliseconds pause{3};
    std::function<bool()> stop = [] { return false; }; ///< true: give up, fault "journal.upkeep-stopped"
};

/// What is done to a journal beside recording. All calls are thread-safe.
class Upkeep
{
public:
    explicit Upkeep(JournalThread &thread);
    ~Upkeep();
    Upkeep(const Upkeep &) = delete;
    Upkeep &operator=(const Upkeep &) = delete;

    Incarnation incarnation() const;
    /// The origins this station's key signs: the one it writes under, and those before.
    QList<OriginId> ownOrigins() const;
    /// A peer holds other events under this origin: seals what is here and goes on under a new one.
    Result<void> renewOrigin();

    /// What comes in from now on is audited by this one.
    void useRoster(std::shared_ptr<const Roster> roster);

    /// Takes away at most a hundred events, each origin's oldest first, in one short transaction; 0 when there is
    /// nothing more to take. Heads, segments and what the events came to stay. The functions of the rule are called in
    /// the committer's thread and never call the journal.
    Result<int> prune(const PruneRule &rule);

    /// Reads every page of the database file from the disk and checks its code, 32 at a time. The page key is empty
    /// where pages are plain. One call at a time.
    Result<QList<JournalFinding>> inspectPages(const QByteArray &pageKey, const Pace &pace);
    /// A journal as of one instant in the folder, which exists and is empty: database and witness, for verifyJournal().
    /// Needs as much space as the journal has.
    Result<void> copyTo(const QString &folder, const QByteArray &pageKey, const Pace &pace);

private:
    JournalThread &m_thread;
    /// Reads pages past the connection that records: a page that does not hold would end that one's work. Open to the
    /// end, because closing a file drops the process's locks on it.
    std::unique_ptr<sqlite::Database> m_eye;
};

} // namespace seva
