// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Endpoints.h>

namespace seva::sync {

/// Looks for others by means of its own, at most some seconds; ends early when `stopped` says so.
using Browse = std::function<QList<FoundAt>(const std::function<bool()> &stopped)>;
/// Tells on the LAN that this station answers at a port, for as long as what it returns lives.
using Announce = std::function<std::shared_ptr<void>(quint16 port)>;

/// How a station hears of others on its LAN and is heard of. Anybody may claim anything there: the TLS handshake finds
/// out. None of them = it is not looked, or told.
struct Surroundings
{
    Browse hubs = {};
    Browse stations = {};
    Announce announce = {};
};

} // namespace seva::sync
