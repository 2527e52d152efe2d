// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/SignaturePad.h>

namespace seva {

/// Signs by itself, stroke by stroke, in a hand that follows from the seed.
class SimulatedPad : public Simulated<SignaturePad>
{
public:
    explicit SimulatedPad(const SimulatorParts &parts);
    RequestId capture(const SignatureRequest &request) override;
    void clear() override;

private:
    struct Job
    {
        SignatureRequest request;
        SceneStep step;
        quint64 seed;
        QList<Stroke> strokes;
        int drawn = 0;
    };

    void draw(RequestId id, std::shared_ptr<Job> job);
    void deliver(RequestId id, const Job &job);

    std::shared_ptr<Job> m_job;
};

} // namespace seva
