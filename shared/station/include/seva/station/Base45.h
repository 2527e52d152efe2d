// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QByteArray>

/// RFC 9285: bytes as the 45 characters of a QR code's alphanumeric mode.
namespace seva::base45 {

QByteArray encode(const QByteArray &bytes);
/// "station.base45-length" and "station.base45-character" for what encode() cannot have written (§4).
Result<QByteArray> decode(const QByteArray &text);

} // namespace seva::base45
