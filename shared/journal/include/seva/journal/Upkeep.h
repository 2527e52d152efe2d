// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/journal/Journal.h>

namespace seva {

class JournalThread;

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

/// What is done to a journal beside recording. All calls are thread-safe.
class Upkeep
{
public:
    explicit Upkeep(JournalThread &thread) : m_thread(thread) {}

    Incarnation incarnation() const;
    /// The origins this station's key signs: the one it writes under, and those before.
    QList<OriginId> ownOrigins() const;
    /// A peer holds other events under this origin: seals what is here and goes on under a new one.
    Result<void> renewOrigin();

    /// Takes away at most a hundred events, each origin's oldest first, in one short transaction; 0 when there is
    /// nothing more to take. Heads, segments and what the events came to stay. The functions of the rule are called in
    /// the committer's thread and never call the journal.
    Result<int> prune(const PruneRule &rule);

private:
    JournalThread &m_thread;
};

} // namespace seva
