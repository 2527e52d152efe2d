// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/BarcodeReader.h>
#include <seva/devices/Images.h>

#include <QPoint>

namespace seva {

/// A code found in a picture.
struct FoundBarcode
{
    Barcode code;
    /// Its corners in pixels: top left, top right, bottom right, bottom left as the code stands.
    QList<QPoint> corners;
};

/// At most 16 codes of a picture: QR, PDF417, Code 128, Code 39, EAN-13, Data Matrix, Aztec, in any direction. `at`
/// is that of the frame. Looks first at the picture as it is; when there is no code, harder: smoothed for noise,
/// sharper for blur, larger for small print. Stops looking after `patience`.
QList<FoundBarcode> readBarcodes(const Frame &frame,
                                 std::chrono::milliseconds patience = std::chrono::milliseconds(900));

/// What a payload is by its form. It says nothing about whether it is genuine.
enum class PayloadKind {
    /// Kept as evidence as it is: the code of a PAN card, and all that nobody here can read.
    Other,
    /// The application reference number of an appointment: 12 digits, also as YY-NNNNNNNNNN.
    ApplicationReference,
    /// Base45 text of a length our own slips have; its signature decides.
    Slip,
    /// parseSecureQr() reads it.
    AadhaarSecure,
    /// The older code with the whole number in clear text: never kept.
    AadhaarClearText,
    /// upi://pay?...
    Upi,
};
PayloadKind payloadKindOf(const QByteArray &payload);
/// "other", "applicationReference", "slip", "aadhaarSecure", "aadhaarClearText", "upi".
QString payloadKindName(PayloadKind kind);
/// "qr", "pdf417", ...: as in scenes.
QString symbologyName(Symbology symbology);

} // namespace seva
