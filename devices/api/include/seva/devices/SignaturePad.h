// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

namespace seva {

/// A pen position: hundredths of a millimetre from the top left corner of the pad, pressure 0 to 1023,
/// milliseconds since the first point.
struct StrokePoint
{
    int x = 0;
    int y = 0;
    int pressure = 0;
    int time = 0;
};

using Stroke = QList<StrokePoint>;

enum class SignatureMethod { Pen, ThumbImpression };

struct SignatureRequest
{
    RequestContext context{milliseconds(120'000), {}};
    SignatureMethod method = SignatureMethod::Pen;
};

struct SignatureCapture
{
    SignatureMethod method = SignatureMethod::Pen;
    /// Empty for a thumb impression.
    QList<Stroke> strokes;
    /// Black on white, grey PNG, 3:1, at least 300 dpi.
    Picture picture;
    /// Ink reached the border of the field.
    bool touchesBorder = false;
    Instant at = 0;
};

/// The applicant signs; the pad's own "done" ends the request. Faults: absent, garbage-answer.
class SignaturePad : public Device
{
    Q_OBJECT
public:
    /// Ends in captured(). One at a time.
    virtual RequestId capture(const SignatureRequest &request) = 0;
    /// Wipes what was drawn so far; the request goes on.
    virtual void clear() = 0;

Q_SIGNALS:
    void strokeAdded(seva::RequestId request, const seva::Stroke &stroke);
    void captured(seva::RequestId request, const seva::SignatureCapture &capture);

protected:
    using Device::Device;
};

} // namespace seva
