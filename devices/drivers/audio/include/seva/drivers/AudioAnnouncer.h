// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Announcer.h>

#include <QJsonObject>

namespace seva {

/// Calls through a sound card of ALSA. Settings: docs/announcer.md.
/// Faults: "devices.settings-wrong", "devices.clip-missing", "devices.clip-unusable", "devices.volume-wrong".
[[nodiscard]] Result<std::unique_ptr<Announcer>> makeAudioAnnouncer(const QJsonObject &settings, Clock &clock,
                                                                    Alarms &alarms);

} // namespace seva
