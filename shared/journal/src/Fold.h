// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventLog.h"
#include "KeyRing.h"

#include <seva/domain/Command.h>

#include <QSet>

#include <functional>

namespace seva {

class ReadTables;

/// What the events of one visit come to, folded apart from all others: a State that knows this visit alone, with
/// what it adds to the counts of the whole.
struct VisitFold
{
    State state;
    QSet<Digest> captures; ///< that its events name
    Hlc latest = 0;
    bool disordered = false; ///< its events came in another order than they happened
    bool anew = true;        ///< folded from its first event: rows of it may be there that are no more true

    const Visit *visit(const VisitId &id) const { return state.visit(id); }
};

/// The state: of the visits at hand every one, of the others only what they add to counts. A visit depends on its
/// own events alone, so that each can be folded when it is asked for, in the order of their clocks, whatever
/// order they came in: every replica ends with the same visit.
class Fold
{
public:
    /// `keyOf`: which key signs an origin's segments; empty when it is not known.
    using KeyOf = std::function<QByteArray(const OriginId &)>;
    Fold(KeyRing &ring, EventLog &log, ReadTables &tables, KeyOf keyOf, std::shared_ptr<const Roster> roster)
        : m_ring(ring), m_log(log), m_tables(tables), m_keyOf(std::move(keyOf)), m_roster(std::move(roster))
    {
    }

    /// Begins with what stands in the read tables; visits of `since` (an ISO day) and later are at hand, and those
    /// in a queue or at a counter. An empty day: all.
    void begin(const OriginId &own, const QString &since);
    /// Events of this origin are the station's own from now on.
    void writeUnder(const OriginId &own) { m_own = own; }
    void useRoster(std::shared_ptr<const Roster> roster)
    {
        m_roster = std::move(roster);
        m_decides.clear();
    }
    /// Visits of earlier days go out of memory. On another day (the clock may have been set back, too) the whole is
    /// read anew: not within a transaction.
    void dismiss(const QString &since);
    /// Events of it are about to go: it leaves memory, what it added stays.
    void drop(const VisitId &visit);
    /// Brings a visit into memory, wherever it is.
    void wake(const VisitId &visit);
    /// A visit that need not be in memory; nothing when there is none.
    std::optional<Visit> lookUp(const VisitId &visit);

    /// Opens, audits (foreign events) and applies one row, which stands in the log already.
    Event take(const Row &row);
    Event decode(const Row &row) { return decodeRow(row, m_ring.keysOf(row.subject)); }
    /// Folds anew the visits whose rows came in another order than they happened, and those not in memory.
    void settle();
    /// Folds one visit anew: its key arrived late, or is gone.
    void again(const VisitId &visit);
    VisitFold foldOf(const VisitId &visit, const QList<Row> &rows);

    const State &state() const { return m_state; }
    /// Of a visit in memory; null of others.
    const VisitFold *visitFold(const VisitId &visit) const;
    /// As it is written: with the visit in it.
    VisitFold whole(const VisitId &visit) const;
    void written(const VisitId &visit);

private:
    bool atHand(const Visit &visit) const;
    bool begins(const Row &row);
    void applyTo(State &state, const Event &event) const;
    bool decides(const OriginId &origin) const;
    VisitFold inOrder(const VisitId &visit, const QList<Event> &events);
    bool findHolder(const Event &event, State &state);
    State leave(const VisitId &visit);
    void takeOut(const VisitId &visit, VisitFold &fold);
    void putIn(const VisitId &visit, VisitFold fold);
    void forget(const VisitId &visit);

    KeyRing &m_ring;
    EventLog &m_log;
    ReadTables &m_tables;
    const KeyOf m_keyOf;
    mutable QHash<OriginId, bool> m_decides; ///< origins that wrote what only a hub writes
    std::shared_ptr<const Roster> m_roster;
    OriginId m_own;
    QString m_since;
    State m_state;
    QHash<VisitId, VisitFold> m_folds; ///< of the visits in memory; the visit itself stands in m_state
    QSet<VisitId> m_guests;            ///< in memory although not at hand
    QSet<VisitId> m_unsettled;
};

/// Digests of captures that an event names.
QList<Digest> capturesOf(const Event &event);

} // namespace seva
