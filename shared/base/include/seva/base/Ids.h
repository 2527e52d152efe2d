// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace seva {

/// One citizen, one token, one application, one day: the subject of nearly every event. A UUIDv7.
using VisitId = QUuid;

/// 32 bytes: BLAKE2b of (station public key, incarnation). A new one at install, restore, clone, fork.
using OriginId = QByteArray;

/// RFC 9562 UUIDv7 from an instant and 10 random bytes (the version and variant bits are set here).
QUuid uuidV7(Instant now, const QByteArray &tenRandomBytes);

/// The sixteen bytes of a UUID, and back (a null UUID when the length differs).
inline QByteArray uuidBytes(const QUuid &id)
{
    return id.toRfc4122();
}
inline QUuid uuidOf(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes);
}

/// "GJ-BHJ-PSK"-like names of a Kendra; station ids such as "A-03", "KIOSK-01", "HUB".
using KendraId = QString;
using StationId = QString;
using OperatorId = QString;

} // namespace seva
