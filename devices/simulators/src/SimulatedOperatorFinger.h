// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/OperatorFinger.h>

namespace seva {

/// Knows its own templates again, and no finger.
class SimulatedOperatorFinger : public Simulated<OperatorFinger>
{
public:
    explicit SimulatedOperatorFinger(const SimulatorParts &parts);
    RequestId enrol(const RequestContext &context) override;
    RequestId verify(const QByteArray &print, const RequestContext &context) override;

private:
    void touch(RequestId id, const SceneStep &step, quint64 seed, int done);
};

} // namespace seva
