// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Ids.h>

namespace seva {

QUuid uuidV7(Instant now, const QByteArray &tenRandomBytes)
{
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(now >> (8 * (5 - i)));
    bytes.replace(6, 10, tenRandomBytes.left(10).leftJustified(10, '\0'));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace seva
