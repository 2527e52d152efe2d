// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/PassportReader.h>
#include <seva/drivers/CscaStore.h>

namespace seva::chip {

/// LDSSecurityObject (ICAO 9303-10, 4.6.2.3): what each data group's hash has to be.
struct GroupHashes
{
    QByteArray algorithm; ///< OpenSSL's name of it
    QMap<int, QByteArray> byGroup;
};
/// Faults: "chip.sod-malformed", "chip.algorithm-unknown", those of TLV.
Result<GroupHashes> readGroupHashes(const QByteArray &ldsSecurityObject);

/// Passive authentication (9303-11, 5.1) as a line per check: hashes of the groups that were read,
/// signature, chain to a country of the store, validity of both certificates, revocation. Never fails as
/// a whole: what cannot be done says why.
QList<ChipCheckLine> passiveAuthentication(const QByteArray &securityObject, const QMap<int, QByteArray> &groups,
                                           const QList<int> &groupsInCom, const CscaStore &store, Instant now);

} // namespace seva::chip
