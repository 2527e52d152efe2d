// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

#include <QMap>

namespace seva {

/// ISO/IEC 19794-4:2011 table 6 and ANSI/NIST-ITL: 1 right thumb ... 5 right little, 6 left thumb ... 10 left little.
enum class FingerPosition : quint8 {
    RightThumb = 1,
    RightIndex,
    RightMiddle,
    RightRing,
    RightLittle,
    LeftThumb,
    LeftIndex,
    LeftMiddle,
    LeftRing,
    LeftLittle,
};

/// The 4-4-2 of a ten-print, and one finger alone.
enum class Slap { RightFour, LeftFour, Thumbs, Single };

/// The quality of a finger that was not seen or not assessed.
inline constexpr int notSeenQuality = -1;

/// What to tell the applicant about one finger.
enum class FingerAdvice { None, PressHarder, PressLighter, Moisten, Dry, Clean, MoveToCentre, NotSeen };

struct FingerRequest
{
    RequestContext context{milliseconds(60'000), {}};
    Slap slap = Slap::RightFour;
    /// For Slap::Single only.
    FingerPosition single = FingerPosition::RightThumb;
    /// Fingers that are not to be expected; the coded reason stays with the counter.
    QList<FingerPosition> without;
    /// Quality wanted per finger, 0 to 100; a finger not named: 30 thumb and index, 20 middle, 10 ring
    /// and little (defaultFingerThreshold).
    QMap<FingerPosition, int> thresholds;
    /// 1 to 10. After so many tries the best of each finger is delivered as it is.
    int maxTries = 3;
    /// Ties the captures of one session together where the device signs them (MOSIP SBI transactionId):
    /// random, 4 to 50 of [A-Za-z0-9-], or empty.
    QString transaction;
};

struct FingerCapture
{
    FingerPosition position = FingerPosition::RightThumb;
    /// NFIQ 2 scale (ISO/IEC 29794-4): 0 worst to 100 best, -1 = not assessed.
    int quality = notSeenQuality;
    /// Grey, 500 ppi; the best of the tries. Empty when the finger was never seen.
    Picture picture;
    /// In which try the kept picture was taken, from 1; 0 = never seen.
    int bestTry = 0;
    FingerAdvice advice = FingerAdvice::None;
    /// The ISO/IEC 19794-4 record where the device gives one.
    QByteArray record;
};

/// One try of a slap, told while the request goes on; the pictures may be left out here.
struct FingerTry
{
    int number = 0;
    QList<FingerCapture> fingers;
};

struct SlapCapture
{
    Slap slap = Slap::RightFour;
    /// One per expected finger, in the order of positions.
    QList<FingerCapture> fingers;
    /// The whole plate; may be empty.
    Picture plate;
    int tries = 0;
    /// The device's own signature over the capture (JWS) where it signs; kept as evidence.
    QByteArray attestation;
    Instant at = 0;
};

/// A ten-print scanner. Poor prints are no fault. Faults: absent, sensor-dirty, garbage-answer, driver-failed.
class FingerprintScanner : public Device
{
    Q_OBJECT
public:
    /// Ends in captured(). One at a time.
    virtual RequestId capture(const FingerRequest &request) = 0;

Q_SIGNALS:
    /// Live picture of the plate while a capture is on.
    void frameArrived(const seva::Frame &frame);
    void tried(seva::RequestId request, const seva::FingerTry &attempt);
    void captured(seva::RequestId request, const seva::SlapCapture &capture);

protected:
    using Device::Device;
};

/// The fingers of a slap without `without`, in the order of positions.
QList<FingerPosition> expectedFingers(const FingerRequest &request);
int defaultFingerThreshold(FingerPosition position);
int fingerThreshold(const FingerRequest &request, FingerPosition position);
/// "rightThumb" ... "leftLittle".
QString fingerName(FingerPosition position);

} // namespace seva
