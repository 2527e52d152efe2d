// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/CupsLetters.h>

#include "LetterDevice.h"

#include <seva/devices/SlipPrinter.h>
#include <seva/drivers/DriverSettings.h>

namespace seva {

namespace {

constexpr qsizetype kMostBytes = qsizetype{16} << 20;
constexpr int kMostCopies = 9;
constexpr int kCheckMilliseconds = 4'000;

bool printable(const LetterJob &job)
{
    return validJobId(job.jobId) && job.pdf.startsWith("%PDF-") && job.pdf.size() <= kMostBytes && job.copies >= 1
           && job.copies <= kMostCopies;
}

} // namespace

LetterDevice::LetterDevice(const QString &name, const QString &detail, CupsQueue queue, Clock &clock, Alarms &alarms)
    : LetterPrinter(DeviceKind::LetterPrinter, name, clock, alarms), m_detail(detail), m_queue(std::move(queue)),
      m_thread(QStringLiteral("letters"), this)
{
    setState(DeviceState::Starting, {}, m_detail);
    later(0, milliseconds(0), [this] { (void)selfCheck(); });
}

void LetterDevice::show(const std::optional<Trouble> &trouble, const CupsQueue::State &state)
{
    setSupply(SupplyKind::Paper, state.paper);
    setSupply(SupplyKind::Toner, state.toner);
    const auto worse = trouble ? stateAfter(*trouble) : std::nullopt;
    if (worse)
        return setState(*worse, deviceFault(*trouble, status().name), m_detail);
    if (state.paper == SupplyLevel::Low)
        return setState(DeviceState::NeedsAttention, deviceFault(Trouble::PaperLow, status().name), m_detail);
    setState(DeviceState::Ready, {}, m_detail);
}

RequestId LetterDevice::print(const LetterJob &job)
{
    if (!printable(job))
        return refuse(deviceFault(Trouble::RequestRefused, status().name));
    return beginExclusive(job.context, [this, &job](RequestId request) {
        m_job = request;
        const CupsQueue::Document document{job.pdf, "application/pdf", job.jobId, job.copies, job.bothSides};
        m_thread.run([queue = m_queue, document, again = job.duplicate, until = QDeadlineTimer(job.context.deadline)](
                         const std::stop_token &stop) { return queue.print(document, again, stop, until); },
                     [this, request, id = job.jobId](const CupsQueue::Ended &how) { ended(request, id, how); });
    });
}

void LetterDevice::ended(RequestId request, const QString &jobId, const CupsQueue::Ended &how)
{
    if (how.trouble) {
        if (stateAfter(*how.trouble))
            show(how.trouble, how.state);
        return fail(request, deviceFault(*how.trouble, how.trouble == Trouble::JobKnown ? jobId : status().name));
    }
    if (!conclude(request))
        return;
    show(std::nullopt, how.state);
    Q_EMIT printed(request, {jobId, {}, clock().now()});
}

void LetterDevice::abandon(RequestId request)
{
    // A self-check that is too late is no reason to take a letter back.
    if (request == m_job)
        m_thread.stop();
}

void LetterDevice::check(RequestId request)
{
    using Seen = std::pair<std::optional<Trouble>, CupsQueue::State>;
    m_thread.run(
        [queue = m_queue](const std::stop_token &) {
            Seen seen;
            seen.first = queue.look(seen.second, QDeadlineTimer(kCheckMilliseconds));
            return seen;
        },
        [this, request](const Seen &seen) {
            if (status().state != DeviceState::Busy)
                show(seen.first ? seen.first : seen.second.trouble, seen.second);
            checked(request);
        });
}

Result<std::unique_ptr<LetterPrinter>> makeCupsLetters(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    const QString queue = read.text("queue");
    const QString server = read.text("server", {});
    const QString name = read.text("name", QStringLiteral("Letter printer"));
    if (const auto good = read.finish(); !good)
        return good.fault();
    return std::unique_ptr<LetterPrinter>(std::make_unique<LetterDevice>(name, QStringLiteral("cups %1").arg(queue),
                                                                         CupsQueue(server, queue), clock, alarms));
}

} // namespace seva
