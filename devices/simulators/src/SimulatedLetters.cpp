// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedLetters.h"

#include <seva/base/Files.h>
#include <seva/devices/SlipPrinter.h>

namespace seva {

namespace {

constexpr qsizetype maxPdfBytes = 16 << 20;
constexpr int maxCopies = 9;

bool printable(const LetterJob &job)
{
    return validJobId(job.jobId) && job.pdf.startsWith("%PDF-") && job.pdf.size() <= maxPdfBytes && job.copies >= 1
           && job.copies <= maxCopies;
}

} // namespace

SimulatedLetters::SimulatedLetters(const SimulatorParts &parts) : Simulated(DeviceKind::LetterPrinter, parts)
{
    setSupply(SupplyKind::Paper, SupplyLevel::Good);
    setSupply(SupplyKind::Toner, SupplyLevel::Good);
}

RequestId SimulatedLetters::print(const LetterJob &job)
{
    if (!printable(job))
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    if (!job.duplicate && m_printed.contains(job.jobId))
        return refuse(deviceFault(Trouble::JobKnown, job.jobId));
    return perform(job.context, [this, job](RequestId id, const SceneStep &step, quint64) { finish(id, step, job); });
}

QString SimulatedLetters::pathFor(const LetterJob &job)
{
    const auto below = folder(QStringLiteral("letters"));
    if (!below)
        return {};
    const QString extra = job.duplicate ? QStringLiteral("-duplicate-%1").arg(++m_duplicates) : QString();
    return QStringLiteral("%1/%2%3.pdf").arg(*below, job.jobId, extra);
}

void SimulatedLetters::finish(RequestId id, const SceneStep &step, const LetterJob &job)
{
    const QString path = pathFor(job);
    if (!path.isEmpty() && !files::writeDurably(path, job.pdf))
        return fail(id, deviceFault(Trouble::DriverFailed, scene().name));
    m_printed.insert(job.jobId);
    if (succeed(id, step))
        Q_EMIT printed(id, {job.jobId, path, clock().now()});
}

} // namespace seva
