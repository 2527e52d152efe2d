// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/chip/Cipher.h>
#include <seva/chip/Tlv.h>

namespace seva::chip {

/// SecurityInfo ::= SEQUENCE { protocol OBJECT IDENTIFIER, requiredData ANY, optionalData ANY OPTIONAL }
struct SecurityInfo
{
    QByteArray oid; ///< its value bytes
    Tlv required;
    QByteArray requiredDer;
    Tlv optional; ///< tag 0: not there
};

/// The SET of them in EF.CardAccess or within DG14 (ICAO 9303-11, 9.2).
Result<QList<SecurityInfo>> readSecurityInfos(const QByteArray &der);

/// The cipher in the last arc of PACE's and chip authentication's identifiers; nothing for another family.
std::optional<CipherKind> cipherOfOid(const QByteArray &oid, const QByteArray &family);

} // namespace seva::chip
