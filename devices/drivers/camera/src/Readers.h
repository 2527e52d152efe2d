// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameStream.h"

namespace seva::camera {

/// Reads the source into the stream until either ends; how it ended.
StreamState readAll(const Source &source, FrameStream &stream);

} // namespace seva::camera
