// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/SecretBytes.h>

#include <memory>

namespace seva {

/// How a registered device describes fingers (UIDAI PidOptions, fType).
enum class FingerRecord { Minutiae, Image, Both };

/// What an Aadhaar authentication wants of the person (UIDAI Registered Devices, PidOptions/Opts). At least one trait.
struct AadhaarRequest
{
    /// 2 s to 120 s: the device itself is given up to 20 s of it.
    RequestContext context{milliseconds(30'000), {}};
    FingerRecord record = FingerRecord::Both;
    /// 0 to 10 for minutiae, 0 to 2 otherwise (UIDAI's notification of 11 November 2021).
    int fingers = 1;
    /// 0 to 2.
    int irises = 0;
    /// 0 or 1.
    int faces = 0;
    /// Which fingers or irises, in UIDAI's words ("LEFT_INDEX", "RIGHT_IRIS"), at most as many as are asked for;
    /// none: any.
    QStringList positions;
    /// For e-KYC: base64 of 32 bytes, which binds the capture to what it is for. Empty for an authentication.
    QString wadh;
};

/// Whether a request is within what is stated above.
bool validAadhaarRequest(const AadhaarRequest &request);

/// The three sealed parts as base64, for the authentication message.
struct PidParts
{
    std::span<const char> sessionKey;
    std::span<const char> hmac;
    std::span<const char> data;
};

/// A person's biometrics as the registered device sealed them for UIDAI: nobody here can open them. Never stored,
/// logged or put into an event; the bytes are handed on once and wiped, or wiped when nobody takes them.
class PidBlock
{
    Q_DISABLE_COPY_MOVE(PidBlock)
public:
    /// Copies the parts, 1 byte to 512 KiB altogether; the caller wipes what it had.
    explicit PidBlock(const PidParts &parts);

    /// Shows the parts to `read` and wipes them. False, without a call of `read`, from the second time on.
    [[nodiscard]] bool take(const std::function<void(const PidParts &)> &read);

private:
    SecretBytes m_bytes;
    std::size_t m_sessionKey;
    std::size_t m_hmac;
    bool m_taken = false;
};

/// The registered device, as the authentication message names it (UIDAI Meta): no personal data.
struct AadhaarDevice
{
    QString dpId;  ///< device provider
    QString rdsId; ///< its service
    QString rdsVer;
    QString dc; ///< code of this one device
    QString mi; ///< model
    QString mc; ///< certificate of the device, base64

    friend bool operator==(const AadhaarDevice &, const AadhaarDevice &) = default;
};

struct AadhaarCapture
{
    AadhaarDevice device;
    /// Expiry (YYYYMMDD, GMT) of the certificate of UIDAI the session key is sealed with.
    QString certificate;
    /// "X" for XML, "P" for protocol buffers.
    QString format;
    /// As the device rates it, 0 to 100; -1 where it does not say.
    int quality = -1;
    std::shared_ptr<PidBlock> pid;
    Instant at = 0;
};

/// A registered device for Aadhaar authentication (UIDAI RD Service). What it captures can be opened by UIDAI alone: it
/// is of no use for an applicant's record. Faults: absent, busy, deadline-passed, garbage-answer, request-refused, and
/// those of the driver.
class AadhaarReader : public Device
{
    Q_OBJECT
public:
    /// Ends in captured(). One at a time.
    virtual RequestId capture(const AadhaarRequest &request) = 0;

Q_SIGNALS:
    void captured(seva::RequestId request, const seva::AadhaarCapture &capture);

protected:
    using Device::Device;
};

} // namespace seva
