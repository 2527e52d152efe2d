// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/FaceComparer.h>

namespace seva {

/// Says what the scene says ("similarity", 0.80 unless written). Only a scene that names it has one: no station
/// compares faces unasked.
class SimulatedFaces : public Simulated<FaceComparer>
{
public:
    explicit SimulatedFaces(const SimulatorParts &parts) : Simulated(DeviceKind::FaceComparer, parts) {}

    RequestId compare(const FaceComparisonRequest &request) override
    {
        return perform(request.context, [this](RequestId id, const SceneStep &step, quint64) {
            constexpr double same = 0.80;
            const double likeness = step.own[u"similarity"].toDouble(same);
            if (succeed(id, step))
                Q_EMIT compared(id, {likeness, faceBandOf(likeness, {}), clock().now()});
        });
    }
};

} // namespace seva
