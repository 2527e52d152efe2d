// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedSlips.h"

#include "Paint.h"

#include <seva/base/Files.h>

namespace seva {

namespace {

QImage imageOf(const RasterPage &page)
{
    const bool bits = page.bitsPerPixel == 1;
    QImage image(reinterpret_cast<const uchar *>(page.bytes.constData()), page.width, page.height, page.stride(),
                 bits ? QImage::Format_Mono : QImage::Format_Grayscale8);
    // In a raster page 1 is black.
    if (bits)
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return image;
}

} // namespace

SimulatedSlips::SimulatedSlips(const SimulatorParts &parts) : Simulated(DeviceKind::SlipPrinter, parts)
{
    setSupply(SupplyKind::Paper, SupplyLevel::Good);
}

int SimulatedSlips::widthPixels() const
{
    constexpr int eightyMillimetres = 576;
    return scene().own[u"widthPixels"].toInt(eightyMillimetres);
}

std::optional<SlipState> SimulatedSlips::stateOf(const QString &jobId) const
{
    const auto job = m_jobs.constFind(jobId);
    return job == m_jobs.cend() ? std::nullopt : std::optional(*job);
}

RequestId SimulatedSlips::print(const SlipJob &job)
{
    if (!validJobId(job.jobId) || !job.page.valid() || job.page.width > widthPixels())
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    if (!job.duplicate && m_jobs.value(job.jobId, SlipState::Reserved) != SlipState::Reserved)
        return refuse(deviceFault(Trouble::JobKnown, job.jobId));
    if (!m_jobs.contains(job.jobId))
        move(job.jobId, SlipState::Reserved);
    return perform(job.context, [this, job](RequestId id, const SceneStep &step, quint64) { finish(id, step, job); });
}

void SimulatedSlips::finish(RequestId id, const SceneStep &step, const SlipJob &job)
{
    if (!write(job))
        return fail(id, deviceFault(Trouble::DriverFailed, scene().name));
    move(job.jobId, SlipState::Printed);
    if (step.own.contains(u"takenMs")) {
        later(0, milliseconds(step.own[u"takenMs"].toInt()),
              [this, jobId = job.jobId] { move(jobId, SlipState::Taken); });
    }
    if (succeed(id, step))
        Q_EMIT printed(id, {job.jobId, SlipState::Printed, clock().now()});
}

bool SimulatedSlips::write(const SlipJob &job)
{
    const auto below = folder(QStringLiteral("slips"));
    if (!below)
        return true;
    const QString extra = job.duplicate ? QStringLiteral("-duplicate-%1").arg(++m_written) : QString();
    const Picture picture = paint::png(imageOf(job.page), job.page.dpi);
    return files::writeDurably(QStringLiteral("%1/%2%3.png").arg(*below, job.jobId, extra), picture.bytes).ok();
}

void SimulatedSlips::move(const QString &jobId, SlipState state)
{
    m_jobs[jobId] = state;
    Q_EMIT slipStateChanged(jobId, state);
}

} // namespace seva
