// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/HubStatus.h>

#include <QJsonObject>

#include <optional>

namespace seva::ctl {

/// One of the Kendra's hub machines and what it said of itself; nothing: it did not answer.
struct HubSeen
{
    StationId station;
    std::optional<sync::HubStatus> said;
    Fault why; ///< where it did not answer
};

/// The machine that leads, as the machines themselves say; of two the one of the higher epoch.
const HubSeen *leaderOf(const QList<HubSeen> &machines);
/// How many events of the hub machines' logs it lacks that the leader has.
std::uint64_t behind(const sync::HubStatus &machine, const sync::HubStatus &leader);
/// What the operator should do: {"code", "text": in five languages}; the code is "fine" where nothing is to be done.
QJsonObject hubAdvice(const QList<HubSeen> &machines);
/// Text to be confirmed before a takeover, in five languages.
QJsonObject takeoverWarning();

} // namespace seva::ctl
