// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Roster.h>
#include <seva/domain/State.h>

namespace seva {

/// A span of minutes as told to people: multiples of 5, never tighter than 5.
struct WaitBand
{
    int from = 0;
    int to = 5;

    friend bool operator==(const WaitBand &, const WaitBand &) = default;
};

WaitBand bandAround(double minutes);

/// What may be said of waiting, from the queue as it is now and the target times of the stages.
class WaitForecast
{
public:
    WaitForecast(const State &state, const Roster &roster) : m_state(state), m_roster(roster) {}

    /// Counters of a stage at which somebody is signed in; at least 1.
    int openCounters(const QString &stepId) const;
    /// Minutes until somebody who joins a stage's queue now is called.
    double minutesToCall(const StepDefinition &step) const;
    /// Until somebody who takes a token now has left the last stage.
    WaitBand toExit(const Workflow &workflow) const;

private:
    const State &m_state;
    const Roster &m_roster;
};

} // namespace seva
