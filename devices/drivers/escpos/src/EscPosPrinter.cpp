// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/EscPosPrinter.h>

#include "EscPosDevice.h"
#include "LinePress.h"
#include "QueuePress.h"

#include <seva/drivers/DriverSettings.h>

namespace seva {

namespace {

using escpos::Ending;
using escpos::Until;

constexpr milliseconds kTryAgain{5'000};
constexpr int kCheckMilliseconds = 4'000;
constexpr int kWidth80 = 576;
constexpr int kWidth58 = 384;

} // namespace

EscPosDevice::EscPosDevice(EscPosParts parts, Clock &clock, Alarms &alarms)
    : SlipPrinter(DeviceKind::SlipPrinter, parts.name, clock, alarms), m_parts(std::move(parts)),
      m_thread(QStringLiteral("slips"), this)
{
    if (const auto open = m_parts.journal->open())
        m_untold.insert(open->jobId);
    setState(DeviceState::Starting, {}, m_parts.detail);
    later(0, milliseconds(0), [this] { (void)selfCheck(); });
}

std::optional<SlipState> EscPosDevice::stateOf(const QString &jobId) const
{
    return m_parts.journal->stateOf(jobId);
}

void EscPosDevice::move(const QString &jobId, SlipState state)
{
    if (state == SlipState::Reserved)
        m_parts.journal->reserve(jobId);
    Q_EMIT slipStateChanged(jobId, state);
}

void EscPosDevice::isOut(const QString &jobId)
{
    m_untold.remove(jobId);
    m_hanging = jobId;
    m_seenHanging = false;
    move(jobId, SlipState::Printed);
}

/// What the press wrote down as out without saying so: nobody listened any more when it was.
void EscPosDevice::tell()
{
    const QSet<QString> untold = m_untold;
    for (const QString &id : untold)
        if (m_parts.journal->isOut(id))
            isOut(id);
}

RequestId EscPosDevice::print(const SlipJob &job)
{
    if (!validJobId(job.jobId) || !job.page.valid() || job.page.width > m_parts.width)
        return refuse(deviceFault(Trouble::RequestRefused, status().name));
    if (!job.duplicate && m_parts.journal->isOut(job.jobId))
        return refuse(deviceFault(Trouble::JobKnown, job.jobId));
    return beginExclusive(job.context, [this, &job](RequestId request) {
        if (!stateOf(job.jobId))
            move(job.jobId, SlipState::Reserved);
        interrupt();
        m_job = request;
        m_untold.insert(job.jobId);
        m_thread.run(
            [press = m_parts.press.get(), job, at = QDeadlineTimer(job.context.deadline)](const std::stop_token &stop) {
                return press->print(job, {stop, at});
            },
            [this, request, id = job.jobId](const Ending &ending) { ended(request, id, ending); });
    });
}

void EscPosDevice::ended(RequestId request, const QString &jobId, const Ending &ending)
{
    for (const QString &id : ending.out)
        isOut(id);
    tell();
    if (ending.out.contains(jobId)) {
        if (conclude(request)) {
            show(ending);
            Q_EMIT printed(request, {jobId, SlipState::Printed, clock().now()});
        }
    } else {
        const Trouble trouble = ending.trouble.value_or(Trouble::DriverFailed);
        if (stateAfter(trouble))
            show(ending);
        fail(request, deviceFault(trouble, trouble == Trouble::JobKnown ? jobId : status().name));
    }
    listen();
}

void EscPosDevice::show(const Ending &ending)
{
    const escpos::Condition &now = ending.condition;
    if (ending.answered)
        setSupply(SupplyKind::Paper, now.paperOut   ? SupplyLevel::Out
                                     : now.paperLow ? SupplyLevel::Low
                                                    : SupplyLevel::Good);
    noteTaken(now.presenter);
    const auto state = ending.trouble ? stateAfter(*ending.trouble) : std::nullopt;
    if (state)
        return setState(*state, deviceFault(*ending.trouble, status().name), m_parts.detail);
    if (now.paperLow)
        return setState(DeviceState::NeedsAttention, deviceFault(Trouble::PaperLow, status().name), m_parts.detail);
    setState(DeviceState::Ready, {}, m_parts.detail);
}

void EscPosDevice::noteTaken(quint8 presenter)
{
    if (!m_parts.takenMask || m_hanging.isEmpty())
        return;
    const bool hangs = presenter & m_parts.takenMask;
    if (m_seenHanging && !hangs) {
        (void)m_parts.journal->taken(m_hanging);
        move(std::exchange(m_hanging, {}), SlipState::Taken);
    }
    m_seenHanging = hangs;
}

void EscPosDevice::listen()
{
    m_thread.run([press = m_parts.press.get()](const std::stop_token &stop) { return press->listen(stop); },
                 [this](const Ending &ending) { heard(ending); });
}

void EscPosDevice::heard(const Ending &ending)
{
    tell();
    show(ending);
    if (ending.answered)
        return listen();
    later(0, kTryAgain, [this] {
        if (!status().usable())
            (void)selfCheck();
    });
}

void EscPosDevice::abandon(RequestId request)
{
    // A self-check that is too late is no reason to stop a print.
    if (request != m_job)
        return;
    m_thread.stop();
    // Once the stopped press has really ended it may have been too late to stop it.
    m_thread.run([](const std::stop_token &) { return true; }, [this](bool) { tell(); });
    listen();
}

/// Ends listening, and a self-check with it: a print tells more.
void EscPosDevice::interrupt()
{
    m_thread.stop();
    const RequestId pending = std::exchange(m_check, 0);
    if (isOpen(pending))
        later(pending, milliseconds(0), [this, pending] { checked(pending); });
}

void EscPosDevice::check(RequestId request)
{
    interrupt();
    m_check = request;
    m_thread.run(
        [press = m_parts.press.get()](const std::stop_token &stop) {
            return press->examine({stop, QDeadlineTimer(kCheckMilliseconds)});
        },
        [this, request](const Ending &ending) {
            m_check = 0;
            heard(ending);
            checked(request);
        });
}

Result<std::unique_ptr<SlipPrinter>> makeEscPosPrinter(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    const QString line =
        read.choice("line", {QStringLiteral("tcp"), QStringLiteral("device"), QStringLiteral("queue")});
    const bool tcp = line == QLatin1String("tcp");
    const bool queue = line == QLatin1String("queue");
    constexpr int mostPort = 65'535;
    constexpr int rawPort = 9'100;
    constexpr int mostMask = 0x6f; // the bits a printer may set in the fourth byte of its automatic status
    const QString host = tcp ? read.text("host") : queue ? read.text("queue") : read.text("path");
    const int port = tcp ? read.number("port", 1, mostPort, rawPort) : 0;
    const QString server = queue ? read.text("server", {}) : QString();
    const bool narrow = read.choice("paper", {QStringLiteral("80"), QStringLiteral("58")}) == QLatin1String("58");
    const int taken = queue ? 0 : read.number("takenMask", 0, mostMask, 0);
    const QString kept = queue ? QString() : read.text("journal", {});
    const QString name = read.text("name", QStringLiteral("Slip printer"));
    if (const auto good = read.finish(); !good)
        return good.fault();
    auto journal = JobJournal::load(kept);
    if (!journal)
        return journal.fault();
    EscPosParts parts{name,
                      QStringLiteral("escpos %1 %2").arg(line, host),
                      narrow ? kWidth58 : kWidth80,
                      static_cast<quint8>(taken),
                      *std::move(journal),
                      nullptr};
    if (queue)
        parts.press = std::make_unique<escpos::QueuePress>(CupsQueue(server, host));
    else
        parts.press = std::make_unique<escpos::LinePress>(host, port, *parts.journal, parts.width);
    return std::unique_ptr<SlipPrinter>(std::make_unique<EscPosDevice>(std::move(parts), clock, alarms));
}

} // namespace seva
