// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FingerprintScanner.h>

#include <QJsonObject>

#include <memory>

namespace seva {

/// A fingerprint scanner behind a device service of MOSIP's Secure Biometric Interface (SBI, formerly MDS) 0.9.5 or
/// 1.0 on this machine. Settings:
///
///     "trust"       folder with the authorities of certified devices (PEM or DER); must be there unless:
///     "unchecked"   true: whoever signed is taken, for trying things out (false)
///     "firstPort", "lastPort"   where services are looked for, 120 ports at most (4501, 4600)
///     "serial"      only the scanner with this serial number
///     "env"         "Production", "Pre-Production", "Staging", "Developer"
///     "tryMs"       time for one try, 1,000 to 60,000 (10,000)
///     "skewMs"      how far the scanner's signed time may be off, 0 to 300,000 (5,000)
///     "name"        as operators call it
Result<std::unique_ptr<FingerprintScanner>> makeSbiFingers(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
