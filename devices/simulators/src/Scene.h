// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceFaults.h>
#include <seva/devices/DeviceStatus.h>

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <vector>

namespace seva {

/// What happens at one request. Keys a device has for itself are read from `own`.
struct SceneStep
{
    std::chrono::milliseconds delay{0};
    /// Never answers: the request runs into its deadline.
    bool silent = false;
    std::optional<Trouble> fault;
    /// The fault comes only after so many parts (pages, tries).
    std::optional<int> faultAfter;
    /// The device is well again after this time; without it at its next self-check.
    std::optional<std::chrono::milliseconds> recover;
    /// It stays broken for good.
    bool lasting = false;
    std::optional<SupplyLevel> paper;
    QJsonObject own;
};

struct SceneDevice
{
    QString name;
    bool present = true;
    std::chrono::milliseconds start{0};
    /// After the last step: the first again, or the last for ever.
    bool loops = false;
    std::vector<SceneStep> steps;
    QJsonObject own;
};

/// A script for all devices of a station, read from JSON that its schema has accepted.
class Scene
{
public:
    [[nodiscard]] static Result<Scene> load(const QString &nameOrPath);

    /// A device the scene does not mention works at once.
    SceneDevice device(DeviceKind kind) const;
    /// The scene writes something of it.
    bool names(DeviceKind kind) const;

private:
    QHash<QString, SceneDevice> m_devices;
};

} // namespace seva
