// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FaceComparer.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// Faces compared by a model that is a file (docs/face-comparison.md).
///
/// Settings: "acceptProvenanceRisk" (must be true: who trained the shipped model on whose pictures, and whether it may
/// be given on, is not known), "model" (another file of the same shape), "matchPercent" (45) and "decidePercent" (35;
/// 1 to 99, the first above the second), "detector" and "landmarks" as of the camera, "name" ("face comparison").
/// Faults "devices.provenance-not-accepted", "devices.bands-wrong", "devices.settings-wrong",
/// "vision.model-unreadable".
Result<std::unique_ptr<FaceComparer>> makeFaceComparer(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
