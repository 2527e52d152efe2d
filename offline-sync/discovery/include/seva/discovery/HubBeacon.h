// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace seva::discovery {

/// The services of RFC 6763 under which hubs are found, and stations that let others read while no hub serves them: who
/// looks for the one never hears of the other. And the version of docs/sync-protocol.md that they speak.
inline constexpr char kServiceType[] = "_seva-sync._tcp";
inline constexpr char kStationServiceType[] = "_seva-near._tcp";
inline constexpr char kProtocolVersion[] = "1";

/// What a hub, or a station, tells of itself on every LAN of its machine.
struct HubNotice
{
    QString kendra;
    QString station;
    quint16 port = 0;
    bool ofStation = false; ///< that lets others read while no hub serves it, and is none
};

/// Tells of it by multicast DNS for as long as it lives, in a thread of its own. Beside another responder on this
/// machine, such as avahi-daemon; where port 5353 cannot be had it says so in the log and tries again: a hub is found
/// by the roster all the same.
class HubBeacon
{
public:
    static constexpr int kTryAgainMilliseconds = 60'000;
    static constexpr int kRenamesMost = 8; ///< after others on the LAN have this name already

    explicit HubBeacon(HubNotice notice);
    ~HubBeacon();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace seva::discovery
