// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/FaceMeasure.h>
#include <seva/devices/Images.h>

namespace seva {

struct PhotoRequest
{
    RequestContext context{milliseconds(60'000), {}};
    /// From the service definition.
    FaceScores thresholds;
    /// True: the shutter falls by itself once all thresholds are reached for 500 ms, and when time is
    /// nearly up the best frame is delivered as it is. False: the best of the next frames at once.
    bool automatic = true;
    /// The best of at least so many frames is kept; 1 to 10.
    int frames = 3;
    /// Pixels of the cropped portrait; 630 x 810 is 35 x 45 mm at 457 dpi (ICAO 9303-3, 5.1 gives 35 x 45).
    int width = 630;
    int height = 810;
};

struct PhotoCapture
{
    /// Cropped, JPEG.
    Picture picture;
    /// The whole frame it was cropped from, JPEG; empty when the device cannot give it.
    Picture original;
    FaceQuality quality;
    int framesJudged = 0;
    Instant at = 0;
};

/// A camera with its own judgement of portraits. A bad portrait is no fault: it is delivered with its
/// scores, and the counter decides. Faults: absent, garbage-answer, driver-failed.
class PhotoCamera : public Device
{
    Q_OBJECT
public:
    /// Starts and stops the live frames; they also run while a capture is on. No outcome.
    virtual void setPreview(bool on) = 0;
    virtual bool preview() const = 0;
    /// By what live frames are judged while no capture is on.
    virtual void setThresholds(const FaceScores &thresholds) = 0;
    /// Ends in captured(). One at a time.
    virtual RequestId capture(const PhotoRequest &request) = 0;

Q_SIGNALS:
    /// Up to 30 a second; a receiver too slow for them keeps the last one only.
    void frameArrived(const seva::Frame &frame);
    /// The judgement of a recent frame; seldomer than the frames.
    void frameJudged(const seva::FaceQuality &quality);
    void captured(seva::RequestId request, const seva::PhotoCapture &capture);

protected:
    using Device::Device;
};

} // namespace seva
