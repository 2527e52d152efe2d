// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

namespace seva {

struct ScreenRequest
{
    RequestContext context{milliseconds(300'000), {}};
    /// What the applicant is to see, drawn by the caller.
    Picture page;
    /// Digest of the content behind the page; comes back with the answer, is not interpreted here.
    QByteArray digest;
};

enum class ScreenChoice { Confirmed, Disputed };

struct ScreenAnswer
{
    ScreenChoice choice = ScreenChoice::Disputed;
    QByteArray digest;
    Instant at = 0;
};

/// The applicant's own screen at the counter, with its two answers. Faults: absent, request-refused.
class ApplicantScreen : public Device
{
    Q_OBJECT
public:
    /// Pixels of the screen.
    virtual int width() const = 0;
    virtual int height() const = 0;
    /// Shows a page without a question until the next call of any; false when it cannot.
    virtual bool show(const Picture &page) = 0;
    /// Back to the resting picture.
    virtual void clear() = 0;
    /// Shows a page and asks; ends in answered(). One at a time.
    virtual RequestId ask(const ScreenRequest &request) = 0;

Q_SIGNALS:
    void answered(seva::RequestId request, const seva::ScreenAnswer &answer);

protected:
    using Device::Device;
};

} // namespace seva
