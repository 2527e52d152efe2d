// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/DeviceSet.h>

#include <QString>
#include <QStringList>

namespace seva {

struct SimulationOptions
{
    /// What comes out of printers and loudspeakers goes here: slips/<job>.png, letters/<job>.pdf,
    /// announcements.jsonl. Made when missing; empty: nothing is written.
    QString outputFolder;
    /// Also make audio/<request>-<language>.wav with espeak-ng where that program is installed.
    bool speak = false;
    /// Null: the event loop's timers.
    std::shared_ptr<Alarms> alarms;
};

/// One simulator per port, following a scene. `scene`: one of builtInScenes(), or a path.
/// `clock` and `random` must outlive the set. Text on drawn pages needs a QGuiApplication.
/// Faults: "devices.scene-unreadable", "devices.scene-broken" (file, JSON path, reason),
/// "devices.output-folder".
[[nodiscard]] Result<DeviceSet> makeSimulatedDevices(const QString &scene, const SimulationOptions &options,
                                                     Clock &clock, Random &random);

/// "normal", "difficult", "failing", "instant".
const QStringList &builtInScenes();

/// As if somebody held a code before the reader; false when the set has no simulated reader.
bool presentCode(DeviceSet &devices, const QByteArray &bytes, Symbology symbology);

} // namespace seva
