// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Drawer.h>
#include <seva/domain/Event.h>
#include <seva/domain/Visit.h>

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace seva {

/// A block of token numbers leased by the hub.
struct NumberBlock
{
    StationId station;
    QString prefix;
    int first = 0;
    int count = 0;
    std::uint64_t epoch = 0;
    QDate day;
    QString requestId;
};

/// Everything that is known: the fold of all events a journal holds. Copying is cheap only when shared;
/// the journal keeps one and hands out copies of single visits.
struct State
{
    QHash<VisitId, Visit> visits;
    QHash<QString, VisitId> byArn;
    /// "day|number" → visit, of the Kendra's tokens.
    QHash<QString, VisitId> byToken;
    QList<NumberBlock> blocks;
    /// Numbers already used: "day|prefix" → numbers, of this journal's Kendra.
    QHash<QString, QSet<int>> used;
    /// stage → counters that share it when the hub is away.
    QMap<QString, QStringList> lanes;
    QMap<StationId, OperatorId> signedIn;
    QMap<StationId, Drawer> drawers;
    std::uint64_t epoch = 0;
    std::uint64_t fence = 0;
    /// Provisional numbers and receipts given so far: "station|day" → count.
    QHash<QString, int> provisionals;
    QHash<QString, int> receipts;
    /// Findings of audit(): rules broken by events from elsewhere. Kept and shown, never dropped.
    QStringList anomalies;

    const Visit *visit(const VisitId &id) const;
    const Visit *byTokenNumber(QDate day, const QString &number) const;
    /// Visits waiting at a stage, in the order in which they are to be called: returned ones first, then
    /// priority, then by time of waiting.
    QList<const Visit *> waiting(const QString &stepId) const;
};

/// The counter in whose lane a visit is, of those that share a stage; empty when there are none.
StationId laneOf(const VisitId &visit, const QStringList &stations);

/// Total and pure: an event that does not fit changes nothing but `anomalies`.
void apply(State &state, const Event &event);

/// The stage table: which phase an event type leads to from a phase; nothing = the event does not fit.
/// The whole of it stands in StageTable.cpp and is printed by a test.
std::optional<Phase> nextPhase(Phase from, const QString &eventType);

} // namespace seva
