// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/PassportScene.h>

#include <seva/chip/OpenSsl.h>

#include <QMap>

namespace seva {

/// What is written on a virtual chip, and the keys it keeps.
struct PassportFiles
{
    QMap<quint16, QByteArray> master; ///< of the master file, by file identifier
    QMap<quint16, QByteArray> application;
    chip::OwnedKey activeKey;
    QByteArray chipSecret; ///< scalar on brainpoolP256r1
};

/// Personalises a chip as ICAO 9303-10 describes it. `photo` is the encoded portrait.
PassportFiles personalised(const PassportScene &scene, const TestAuthority &authority, const QByteArray &photo);

/// A drawn face as JPEG or JPEG 2000, 413 by 531 pixels; `bytes` > 0: filled up to that size where it is smaller.
QByteArray drawnPortrait(bool jpeg2000, int bytes);

} // namespace seva
