// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BackOffice.h>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

using nlohmann::json;

constexpr Instant kDelayMax = 3'600'000;
constexpr Instant kWorkingDayMax = 86'400'000;
constexpr int kDetourSteps = 20;

/// Throws nlohmann's exceptions where the scene is not what it must be; caught in one place.
int positive(const json &object, const char *key)
{
    const int value = object.at(key).get<int>();
    if (value <= 0)
        throw std::invalid_argument(key);
    return value;
}

QString text(const json &object, const char *key)
{
    return QString::fromStdString(object.at(key).get<std::string>());
}

Instant milliseconds(const json &root, const char *key, Instant otherwise, Instant most)
{
    return root.contains(key) ? std::clamp<Instant>(root.at(key).get<Instant>(), 0, most) : otherwise;
}

BackOfficeScene::Detour readDetour(const json &item)
{
    BackOfficeScene::Detour detour{text(item, "instead"), positive(item, "every"), {}, item.value("stop", false)};
    for (const json &step : item.at("path"))
        detour.path.append({text(step, "status"), std::max(0, step.value("workingDays", 0))});
    if (detour.path.size() > kDetourSteps)
        throw std::invalid_argument("path");
    return detour;
}

} // namespace

Result<BackOfficeScene> readBackOfficeScene(const QByteArray &bytes)
{
    BackOfficeScene scene;
    try {
        const json root = json::parse(bytes.begin(), bytes.end());
        scene.delay = milliseconds(root, "delayMilliseconds", scene.delay, kDelayMax);
        scene.workingDay = milliseconds(root, "workingDayMilliseconds", scene.workingDay, kWorkingDayMax);
        for (const json &item : root.value("refer", json::array()))
            scene.referrals.append({positive(item, "every"), text(item, "reason")});
        for (const json &item : root.value("detours", json::array()))
            scene.detours.append(readDetour(item));
    } catch (const std::exception &wrong) {
        return fault("sync.scene-malformed", QString::fromUtf8(wrong.what()));
    }
    return scene;
}

} // namespace seva::sync
