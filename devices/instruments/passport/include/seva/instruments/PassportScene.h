// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/instruments/TestAuthority.h>

#include <seva/base/Result.h>
#include <seva/chip/Cipher.h>

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace seva {

/// What a virtual e-passport is and how it misbehaves; docs/e-passport.md tells each key of the JSON.
struct PassportScene
{
    QStringList zone{QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                     QStringLiteral("L898902C36UTO7408122F3204153ZE184226B<<<<<16")};
    QString cardAccessNumber = QStringLiteral("123456");

    bool pace = true;
    chip::CipherKind paceCipher = chip::CipherKind::Aes128;
    /// Standardized domain parameters (ICAO 9303-11, 9.5.1), 8 to 18.
    int paceCurve = 13;
    bool bac = true;

    enum class Active { None, Rsa, Ecdsa };
    Active active = Active::Rsa;
    /// Chip authentication; nothing: none.
    std::optional<chip::CipherKind> chipCipher = chip::CipherKind::Aes128;

    /// Longest answer in bytes with status words; 256: no extended length.
    int longestAnswer = 4'096;
    bool jpeg2000 = false;
    /// The drawn portrait is filled up to so many bytes; 0: as it is.
    int photoBytes = 0;

    // Faults.
    /// The data group that is not what was signed; 0: none.
    int wrongHash = 0;
    SignerKind signer = SignerKind::Good;
    bool tamperedSignature = false;
    bool noSecurityObject = false;
    /// Its public data on a chip that has not got the private keys.
    bool clone = false;
    /// Commands since the reset, counted from 0; -1: never.
    int pullAt = -1;
    int wrongMacAt = -1;
    int endlessAt = -1;
    /// What an endless answer says: 0x61 or 0x6c.
    int endlessStatus = 0x61;
    int garbageAt = -1;
    int delayMs = 0;

    /// Fault "passport-scene.broken" with the key and what is wrong with it.
    static Result<PassportScene> read(const QJsonObject &json);
};

} // namespace seva
