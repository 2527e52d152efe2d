// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Upcast.h>

namespace seva {

namespace {

struct Step
{
    const char *type;
    int from;
    void (*change)(Event &event);
};

/// Version 1 left the place in the queue to whoever read it; its own time is the one place that all agree on.
void reenteredAtItsOwnTime(Event &event)
{
    constexpr qint64 kWaitingSince = 3;
    event.open.insert(kWaitingSince, qint64(instantOf(event.hlc)));
}

constexpr Step kSteps[] = {{"TokenReentered", 1, reenteredAtItsOwnTime}};

} // namespace

void upcast(Event &event)
{
    for (const Step &step : kSteps) {
        if (event.version != step.from || event.type != QLatin1String(step.type))
            continue;
        step.change(event);
        event.version = step.from + 1;
    }
}

} // namespace seva
