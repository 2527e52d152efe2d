// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/FaceMeasure.h>

#include <QStringList>

namespace seva {

// Used where a service definition says nothing: photo-thresholds.json, a rule per kind of applicant.

/// Rules by name ("adult", "infant") from JSON: {rule: {measure: 0 to 100}}.
/// Fault "devices.thresholds-wrong" with the place.
Result<QMap<QString, FaceScores>> readPhotoThresholds(const QByteArray &json);

/// The rules that came with the program.
const QMap<QString, FaceScores> &shippedPhotoThresholds();
/// The shipped rule "adult".
FaceScores defaultPhotoThresholds();
/// The shipped rule `name` with what `own` (measure's name to 0 to 100) sets in its place; 0 asks nothing of a measure.
FaceScores photoThresholds(const QString &name, const QMap<QString, int> &own);

} // namespace seva
