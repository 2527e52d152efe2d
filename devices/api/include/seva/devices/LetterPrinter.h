// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>

#include <QByteArray>

namespace seva {

struct LetterJob
{
    RequestContext context{milliseconds(60'000), {}};
    /// As SlipJob::jobId.
    QString jobId;
    /// A whole PDF document, at most 16 MiB.
    QByteArray pdf;
    /// 1 to 9.
    int copies = 1;
    bool bothSides = false;
    /// Print it again on purpose; the caller has put DUPLICATE on the pages.
    bool duplicate = false;
};

struct LetterReceipt
{
    QString jobId;
    /// Where the document went when it went into a file; empty on paper.
    QString path;
    Instant at = 0;
};

/// An office printer. Faults: paper-out, paper-jam, cover-open, switched-off, absent, request-refused, job-known.
class LetterPrinter : public Device
{
    Q_OBJECT
public:
    /// Ends in printed(). One at a time.
    virtual RequestId print(const LetterJob &job) = 0;

Q_SIGNALS:
    void printed(seva::RequestId request, const seva::LetterReceipt &receipt);

protected:
    using Device::Device;
};

} // namespace seva
