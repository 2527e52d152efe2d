// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

namespace seva {

/// Mrz: a swipe reader that types the lines of a machine-readable zone (ICAO 9303-3).
enum class Symbology { Unknown, Qr, Pdf417, Code128, Code39, Ean13, DataMatrix, Aztec, Mrz };

struct Barcode
{
    /// As read, at most 4,296 bytes (QR version 40); not text until somebody has checked it.
    QByteArray bytes;
    Symbology symbology = Symbology::Unknown;
    Instant at = 0;
};

/// A reader of any make: serial, camera or one that types (keyboard wedge). Whatever it reads while it
/// is not armed is dropped. Faults: absent, garbage-answer.
class BarcodeReader : public Device
{
    Q_OBJECT
public:
    /// Armed: each code is told by codeRead(), until disarmed. No outcome, no deadline.
    virtual void setArmed(bool armed) = 0;
    virtual bool armed() const = 0;
    /// The next code, armed or not; ends in captured(). One at a time.
    virtual RequestId read(const RequestContext &context) = 0;

Q_SIGNALS:
    void codeRead(const seva::Barcode &code);
    void captured(seva::RequestId request, const seva::Barcode &code);

protected:
    using Device::Device;
};

} // namespace seva
