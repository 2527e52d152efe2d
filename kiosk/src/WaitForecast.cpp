// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/WaitForecast.h>

#include <cmath>

namespace seva {

namespace {

constexpr int kGrain = 5;
// Target times are a promise, not a measurement: the band is as wide as days differ.
constexpr double kShortest = 0.8;
constexpr double kLongest = 1.3;

} // namespace

WaitBand bandAround(double minutes)
{
    WaitBand band;
    band.from = static_cast<int>(std::floor(minutes * kShortest / kGrain)) * kGrain;
    band.to = static_cast<int>(std::ceil(minutes * kLongest / kGrain)) * kGrain;
    band.to = std::max(band.to, band.from + kGrain);
    return band;
}

int WaitForecast::openCounters(const QString &stepId) const
{
    int open = 0;
    for (auto it = m_state.signedIn.cbegin(); it != m_state.signedIn.cend(); ++it) {
        const RosterStation *station = m_roster.station(it.key());
        open += !it.value().isEmpty() && station && station->stepId == stepId;
    }
    return std::max(open, 1);
}

double WaitForecast::minutesToCall(const StepDefinition &step) const
{
    const auto waiting = static_cast<double>(m_state.waiting(step.id).size());
    return waiting * step.targetServiceMinutes / openCounters(step.id);
}

WaitBand WaitForecast::toExit(const Workflow &workflow) const
{
    double minutes = 0;
    for (const StepDefinition &step : workflow.steps)
        minutes += minutesToCall(step) + step.targetServiceMinutes;
    return bandAround(minutes);
}

} // namespace seva
