// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/FingerprintScanner.h>

namespace seva {

/// JPEG 2000 without loss, a bare codestream, as the biometric specification of MOSIP asks for.
QByteArray jpeg2000Of(const Frame &frame);

/// A JPEG as a preview sends it.
QByteArray jpegOf(const Frame &frame);

/// An ISO/IEC 19794-4:2011 record of one finger at 500 ppi. quality 255: none.
QByteArray fingerRecord(FingerPosition finger, int width, int height, const QByteArray &codestream, int quality);

} // namespace seva
