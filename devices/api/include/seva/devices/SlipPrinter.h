// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

#include <QHash>

namespace seva {

/// Reserved: accepted, nothing on paper. Printed: the printer says it is out. Taken: the sensor says
/// the slip was taken; never reached by a printer without such a sensor.
enum class SlipState { Reserved, Printed, Taken };

struct SlipJob
{
    RequestContext context{milliseconds(20'000), {}};
    /// The caller's name of the paper, 1 to 64 of [A-Za-z0-9._-]. A job that is printed already is
    /// refused with "devices.job-known": nothing comes out twice by accident.
    QString jobId;
    RasterPage page;
    /// Print it again on purpose; the caller has put DUPLICATE on the page.
    bool duplicate = false;
};

struct SlipReceipt
{
    QString jobId;
    SlipState state = SlipState::Printed;
    Instant at = 0;
};

/// A thermal printer. After failed() the job is Reserved still and may be sent again with the same id.
/// Faults: paper-out, cover-open, cutter-jam, switched-off, absent, garbage-answer, job-known.
class SlipPrinter : public Device
{
    Q_OBJECT
public:
    /// Ends in printed(). One at a time.
    virtual RequestId print(const SlipJob &job) = 0;
    /// Printable width in pixels at 203 dpi: 384 (58 mm) or 576 (80 mm).
    virtual int widthPixels() const = 0;
    /// Nothing for a job this printer never accepted (since it was started).
    virtual std::optional<SlipState> stateOf(const QString &jobId) const = 0;

Q_SIGNALS:
    void printed(seva::RequestId request, const seva::SlipReceipt &receipt);
    void slipStateChanged(const QString &jobId, seva::SlipState state);

protected:
    using Device::Device;
};

/// Whether `jobId` has the form stated above.
bool validJobId(const QString &jobId);

} // namespace seva
