// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/domain/Roster.h>

#include <functional>

namespace seva::sync {

/// Changes the roster of the authority whose folder this is (<data>/authority): one process at a time reads it, changes
/// it, makes it the next version, signs it and replaces the file. A running authority takes it within a second, and
/// everybody below with the next heartbeat. A change that changes nothing makes no version. The answer is the roster
/// as it is then. Faults: the change's, "sync.roster-no-authority", "sync.roster-busy", those of files.
Result<Roster> changeRoster(const QString &authority, const std::function<Result<void>(Roster &)> &change);

// Changes of a roster. Faults: "sync.roster-entry-there" when the id is taken, also by one that is revoked;
// "sync.roster-no-entry" when there is none; "sync.roster-entry-bad" names what cannot stand in a roster.

/// `kind` is KIOSK, DISPLAY, COUNTER or HUB; a counter has a stage.
Result<void> addStation(Roster &roster, const StationId &id, const QString &kind, const QString &stepId);
/// Cut off for ever: a machine that comes in its place gets another id.
Result<void> revokeStation(Roster &roster, const StationId &id, Instant now);
Result<void> addPerson(Roster &roster, const RosterOperator &person);
Result<void> revokePerson(Roster &roster, const OperatorId &id, Instant now);
/// May sign again, with the same PIN and key.
Result<void> restorePerson(Roster &roster, const OperatorId &id);

/// A one-time code for a station that has none; the same again for one that has. `data` is the authority's data folder.
Result<QString> enrolmentCodeFor(const QString &data, const StationId &id, Random &random);

} // namespace seva::sync
