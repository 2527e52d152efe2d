// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventLog.h"
#include "KeyRing.h"

#include <seva/domain/Command.h>

#include <QSet>

namespace seva {

/// The state as the fold of all rows. Origins travel apart, so that a call may arrive before the claim it rests
/// on: the events of one visit are folded in the order of their clocks, whatever order they came in, and every
/// replica ends with the same visit.
class Fold
{
public:
    Fold(KeyRing &ring, std::shared_ptr<const Roster> roster) : m_ring(ring), m_roster(std::move(roster)) {}

    void clear(const OriginId &own);
    /// Opens, audits (foreign events) and applies one row.
    Event take(const Row &row);
    Event decode(const Row &row) { return decodeRow(row, m_ring.keysOf(row.subject)); }
    /// Folds anew the visits whose rows came in another order than they happened, and those that are erased.
    void settle(EventLog &log);
    /// Folds one visit anew: its key arrived late, or is gone.
    void again(const VisitId &visit, const QList<Row> &rows);

    const State &state() const { return m_state; }
    /// Digests of captures that events name.
    const QSet<Digest> &captures() const { return m_captures; }

private:
    void applyTo(State &state, const Event &event) const;
    void collect(const Event &event);
    State apart(const VisitId &visit, const QList<Event> &events) const;
    void forgetFindings(const VisitId &visit, const QList<Row> &rows);
    void replace(const VisitId &visit, const State &fresh, const QList<Row> &rows);

    KeyRing &m_ring;
    std::shared_ptr<const Roster> m_roster;
    OriginId m_own;
    State m_state;
    QHash<VisitId, Hlc> m_latest;
    QSet<VisitId> m_unsettled;
    QSet<VisitId> m_noted; ///< visits that State::anomalies speaks of
    QSet<Digest> m_captures;
};

} // namespace seva
