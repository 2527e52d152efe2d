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

private:
    JournalThread &m_thread;
};

} // namespace seva
