// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/FingerprintScanner.h>

namespace seva {

/// Prints of the qualities the scene's step names, try after try.
class SimulatedFingers : public Simulated<FingerprintScanner>
{
public:
    explicit SimulatedFingers(const SimulatorParts &parts);
    RequestId capture(const FingerRequest &request) override;

private:
    struct Job
    {
        FingerRequest request;
        SceneStep step;
        quint64 seed;
        SlapCapture slap;
    };

    void press(RequestId id, std::shared_ptr<Job> job);
    FingerTry tryOf(const Job &job, int number) const;
    void showPlate(const FingerTry &attempt, quint64 seed);
    void deliver(RequestId id, Job &job);
};

} // namespace seva
