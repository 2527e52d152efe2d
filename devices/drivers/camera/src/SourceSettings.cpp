// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceSettings.h"

#include <seva/drivers/DriverSettings.h>

namespace seva::camera {

Source sourceFrom(DriverSettings &settings)
{
    Source source;
    const QStringList kinds{QStringLiteral("v4l2"), QStringLiteral("gstreamer"), QStringLiteral("file"),
                            QStringLiteral("images")};
    source.kind = Kind(kinds.indexOf(settings.choice("source", kinds)));
    if (source.kind == Kind::V4l2)
        source.place = settings.matching("device", QStringLiteral("/dev/[a-z0-9/_-]+"),
                                         QStringLiteral("a path below /dev"), QStringLiteral("/dev/video0"));
    else
        source.place = settings.text(source.kind == Kind::GStreamer ? "pipeline" : "path");
    constexpr int least = 320, largest = 4'096, fastest = 60;
    source.width = settings.number("width", least, largest, source.width);
    source.height = settings.number("height", least, largest, source.height);
    source.framesPerSecond = settings.number("framesPerSecond", 1, fastest, source.framesPerSecond);
    source.loop = settings.flag("loop", false);
    return source;
}

std::chrono::milliseconds stallFrom(DriverSettings &settings)
{
    constexpr int shortest = 500, longest = 10'000, usual = 2'000;
    return std::chrono::milliseconds(settings.number("stallMs", shortest, longest, usual));
}

} // namespace seva::camera
