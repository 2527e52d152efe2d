// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecurityInfos.h"

#include <seva/chip/ChipFaults.h>

namespace seva::chip {

namespace {

Fault malformed()
{
    return chipFault(Wrong::FileMalformed, QStringLiteral("SecurityInfo"));
}

} // namespace

Result<QList<SecurityInfo>> readSecurityInfos(const QByteArray &der)
{
    const auto set = readOneTlv(der);
    if (!set)
        return set.fault();
    if (set->tag != 0x31)
        return malformed();
    QList<SecurityInfo> infos;
    for (const Tlv &each : set->parts) {
        const bool whole = each.tag == 0x30 && (each.parts.size() == 2 || each.parts.size() == 3);
        if (!whole || each.parts[0].tag != 0x06)
            return malformed();
        const Tlv &required = each.parts[1];
        infos.append({each.parts[0].value, required, writeTlv(required.tag, required.value), each.parts.value(2)});
    }
    return infos;
}

std::optional<CipherKind> cipherOfOid(const QByteArray &oid, const QByteArray &family)
{
    if (oid.size() != family.size() + 1 || !oid.startsWith(family))
        return {};
    switch (oid.back()) {
    case 1: return CipherKind::TripleDes;
    case 2: return CipherKind::Aes128;
    case 3: return CipherKind::Aes192;
    case 4: return CipherKind::Aes256;
    default: return {};
    }
}

} // namespace seva::chip
