// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/CurlTransport.h>
#include <seva/sync/Endpoints.h>

namespace seva::sync {

/// The last resort of finding a hub: asking every address of the subnets in which the roster says that hubs were,
/// when machines were given other addresses. Only the TLS handshake decides who is one.
inline constexpr int kProbeAtOnce = 16;
inline constexpr int kProbeDeadline = 300; ///< milliseconds for each address: connecting, handshake and answer
inline constexpr qsizetype kProbeAddressesMost = 254; ///< of one subnet: a /24 without its first and last
inline constexpr qsizetype kProbeSubnetsMost = 4;

/// What there is to ask: for each "host:port" of the roster whose host is an IPv4 address, the others of its /24 with
/// that port, those nearest to it in number first; each once. IPv6 subnets are not to be walked through.
QStringList probePlan(const Roster &roster);

/// Asks `GET /v1/cursors` of each, at most kProbeAtOnce at once; whoever proves to be of this Kendra and answers
/// anything is given, in the order of `urls`. Ends early when `stopped` says so.
QList<FoundAt> probe(CurlTransport &transport, const QStringList &urls, const std::function<bool()> &stopped);

} // namespace seva::sync
