// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/SlipPrinter.h>

namespace seva {

/// Burns the raster into a PNG: slips/<job>.png.
class SimulatedSlips : public Simulated<SlipPrinter>
{
public:
    explicit SimulatedSlips(const SimulatorParts &parts);
    RequestId print(const SlipJob &job) override;
    int widthPixels() const override;
    std::optional<SlipState> stateOf(const QString &jobId) const override;

private:
    void finish(RequestId id, const SceneStep &step, const SlipJob &job);
    void move(const QString &jobId, SlipState state);
    bool write(const SlipJob &job);

    QHash<QString, SlipState> m_jobs;
    int m_written = 0;
};

} // namespace seva
