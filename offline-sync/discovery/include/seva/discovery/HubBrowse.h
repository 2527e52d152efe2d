// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/RovingTransport.h>

namespace seva::discovery {

inline constexpr int kBrowseMilliseconds = 3'000; ///< a look takes so long where nothing is heard
inline constexpr int kGatherMilliseconds = 500;   ///< after the first hub, for the others
inline constexpr qsizetype kHubsMost = 16;        ///< heard of in one look
inline constexpr int kGatherStations = 1'500;     ///< after the first station, for the others: a hall has forty
inline constexpr qsizetype kStationsMost = 64;    ///< heard of in one look
inline constexpr qsizetype kStationNameMost = 64;

/// The hubs of this Kendra that tell of themselves on the LANs of this machine. Anybody may claim to be one; the TLS
/// handshake finds out. Empty as well where port 5353 cannot be had. IPv6 addresses of the link alone are left out.
QList<sync::FoundAt> browseHubs(const QString &kendra, const std::function<bool()> &stopped);

/// The same of stations that let others read. IPv4 addresses alone: they listen at no others.
QList<sync::FoundAt> browseStations(const QString &kendra, const std::function<bool()> &stopped);

/// Both, and how a station tells of itself, for its link.
sync::Surroundings surroundingsOf(const QString &kendra, const StationId &station);

} // namespace seva::discovery
