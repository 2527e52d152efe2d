// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Zones.h"

#include <seva/vision/ZoneReader.h>

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

using namespace seva;
using namespace seva::test;

namespace {

/// Milliseconds a page, worn ones, upright at a known resolution.
QList<qint64> times(ZoneReader &reader, const Zones &zones, int pages)
{
    constexpr milliseconds deadline{10'000};
    SeededRandom random(91);
    QList<qint64> all;
    for (int i = 0; i < pages; ++i) {
        const QImage page = zones.page(zones.zone(random, MrzFormat::Td3), random, 0.08 * swing(random));
        const Frame frame = frameFrom(worn(blurred(rotated(page, 2 * swing(random), 200), 0.8), 0.8, 12, random));
        QElapsedTimer timer;
        timer.start();
        if (!reader.read(frame, 300, deadline))
            std::puts("a page was not read");
        all.append(timer.elapsed());
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int pages = 40;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto reader = ZoneReader::load();
    if (!reader)
        return 1;
    const QList<qint64> all = times(**reader, Zones(), pages);
    std::printf(
        "a zone by two readers, page of 125 x 88 mm at 300 dpi, n %d: median %lld ms, p95 %lld ms (at most 700)\n",
        pages, static_cast<long long>(all[pages / 2]), static_cast<long long>(all[pages * 95 / 100]));
    return 0;
}
