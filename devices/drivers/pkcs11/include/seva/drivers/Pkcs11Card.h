// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/SmartCardReader.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// Officers' cards by PKCS#11 2.20.
///
/// Settings: "module" (path of the library, such as OpenSC's), "name" ("card reader"), "token" (label of the one token
/// to use; without it the first initialised one), "keyId" (CKA_ID as hexadecimal digits; without it that of the first
/// certificate), "pollMs" (how often presence is looked at: 100 to 10,000, else 500).
///
/// The signature is that of FIPS 186-4 ECDSA as a DER ECDSA-Sig-Value (RFC 3279, 2.2.3), the digest cut to the order of
/// the curve, or of RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). It is checked with the card's certificate before it is handed
/// on. PKCS#11 tells no answer to reset: CardInfo::atr stays empty.
///
/// Fault: "pkcs11.module-unusable" when the library cannot be loaded or is none.
Result<std::unique_ptr<SmartCardReader>> makePkcs11Card(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
