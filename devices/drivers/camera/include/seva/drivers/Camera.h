// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/PhotoCamera.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A camera by OpenCV, its frames judged by the photo check (docs/photo-check.md).
///
/// Settings: "source" ("v4l2", "gstreamer", "file", "images"); "device" (v4l2: "/dev/video0"), "pipeline" (gstreamer:
/// a description that ends in appsink), "path" (file: a video; images: a folder of JPEG and PNG, in the order of their
/// names); "name" ("camera"), "width" and "height" (v4l2 is asked for: 320 to 4,096, else 1280 x 720),
/// "framesPerSecond" (file, images: 1 to 60, else 15), "loop" (file, images: false), "stallMs" (500 to 10,000,
/// else 2,000), "detector" and "landmarks" (models in the place of the shipped ones).
///
/// The camera is open only while somebody looks or a request is on. A source that stalls, ends or sends garbage ends
/// the request with devices.driver-failed, devices.absent or devices.garbage-answer; the next request opens it anew.
Result<std::unique_ptr<PhotoCamera>> makeCamera(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
