// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/simulators/SimulatedDevices.h>

namespace seva {

struct StationDeviceOptions
{
    /// The station's device file (docs/devices.md); empty: every device is simulated.
    QString file;
    /// What simulated devices do; empty: "normal".
    QString scene;
    SimulationOptions simulation;
    /// Pages of a simulated scanner are read as those of a real one always are. It takes seconds that really pass.
    bool readScenes = false;
};

/// The devices of one station. With a device file a port that it does not name is not there at all: a
/// simulator never stands in for a device somebody forgot. `clock` and `random` must outlive the set.
/// Faults: "devices.file-unreadable", "devices.file-broken", "devices.settings-wrong" (each with the
/// place in the file), those of makeSimulatedDevices() and of the drivers.
[[nodiscard]] Result<DeviceSet> makeStationDevices(const StationDeviceOptions &options, Clock &clock, Random &random);

} // namespace seva
