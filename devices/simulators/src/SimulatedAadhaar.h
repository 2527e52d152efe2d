// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/AadhaarReader.h>

namespace seva {

/// Seals nothing: what it hands over has the form of a sealed block and is drawn from the seed.
class SimulatedAadhaar : public Simulated<AadhaarReader>
{
public:
    explicit SimulatedAadhaar(const SimulatorParts &parts);
    RequestId capture(const AadhaarRequest &request) override;
};

} // namespace seva
