// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

#include <QByteArray>

namespace seva {

/// Why a touch did not count.
enum class TouchAdvice { Good, Again, TooShort, Centre, LiftAndAgain };

/// A small fingerprint reader with which an operator shows to be the one who enrolled: 1:1 only, never "who is this?".
/// The template is personal data: whoever receives it keeps it sealed or not at all. Faults: absent, busy,
/// deadline-passed, garbage-answer (a template that is none), driver-failed.
class OperatorFinger : public Device
{
    Q_OBJECT
public:
    /// The same finger several times; ends in enrolled(). One at a time.
    virtual RequestId enrol(const RequestContext &context) = 0;
    /// `print`: what enrolled() gave, at most 64 KiB. Ends in verified(). One at a time.
    virtual RequestId verify(const QByteArray &print, const RequestContext &context) = 0;

Q_SIGNALS:
    /// A touch, good or not: `done` of `wanted` good touches are there (1 of 1 when verifying).
    void touched(seva::RequestId request, int done, int wanted, seva::TouchAdvice advice);
    void enrolled(seva::RequestId request, const QByteArray &print);
    void verified(seva::RequestId request, bool same);

protected:
    using Device::Device;
};

} // namespace seva
