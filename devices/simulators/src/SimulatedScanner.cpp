// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedScanner.h"

#include "Paint.h"

namespace seva {

namespace {

constexpr int minDpi = 75;
constexpr int maxDpi = 600;
constexpr int maxPages = 200;
constexpr int usualQuality = 55;
constexpr int lowestQuality = 15;

paint::Page pageOf(const QJsonObject &from)
{
    paint::Page page;
    page.kind = from[u"kind"].toString(QStringLiteral("other"));
    page.blank = from[u"blank"].toBool();
    page.tilt = from[u"tilt"].toDouble();
    const QJsonArray lines = from[u"lines"].toArray();
    for (const QJsonValue &line : lines)
        page.lines.append(line.toString());
    return page;
}

Picture fitted(const QImage &image, int dpi, int maxBytes)
{
    Picture picture = paint::jpeg(image, usualQuality, dpi);
    for (int quality = usualQuality - 10; maxBytes > 0 && picture.bytes.size() > maxBytes; quality -= 10) {
        if (quality < lowestQuality)
            break;
        picture = paint::jpeg(image, quality, dpi);
    }
    return picture;
}

} // namespace

SimulatedScanner::SimulatedScanner(const SimulatorParts &parts) : Simulated(DeviceKind::DocumentScanner, parts) {}

QList<ScanSource> SimulatedScanner::sources() const
{
    return {ScanSource::Flatbed, ScanSource::Feeder, ScanSource::FeederBothSides};
}

RequestId SimulatedScanner::scan(const ScanRequest &request)
{
    const bool wrong = request.dpi < minDpi || request.dpi > maxDpi || request.maxPages < 1
                       || request.maxPages > maxPages || request.maxPageBytes < 0;
    if (wrong)
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    return perform(request.context, [this, request](RequestId id, const SceneStep &step, quint64 seed) {
        QJsonArray pages = step.own[u"pages"].toArray();
        if (pages.isEmpty())
            pages.append(QJsonObject{});
        feed(id, std::make_shared<Job>(Job{request, step, seed, pages, {}}));
    });
}

ScannedPage SimulatedScanner::drawn(const Job &job, int number) const
{
    SeededRandom random(job.seed + quint64(number));
    paint::Page look = pageOf(job.pages[number - 1].toObject());
    const bool colour = job.request.colour == ScanColour::Colour;
    ScannedPage page;
    page.number = number;
    page.blank = look.blank;
    if (look.tilt != 0) {
        SeededRandom same(job.seed + quint64(number));
        page.original = paint::jpeg(paint::page(look, job.request.dpi, colour, same), usualQuality, job.request.dpi);
        page.turned = -look.tilt;
        look.tilt = 0;
    }
    page.picture =
        fitted(paint::page(look, job.request.dpi, colour, random), job.request.dpi, job.request.maxPageBytes);
    return page;
}

void SimulatedScanner::feed(RequestId id, std::shared_ptr<Job> job)
{
    const int done = int(job->batch.pages.size());
    if (job->step.fault && done >= job->step.faultAfter.value_or(0))
        return failWith(id, job->step);
    if (done < std::min(int(job->pages.size()), job->request.maxPages)) {
        job->batch.pages.append(drawn(*job, done + 1));
        Q_EMIT pageScanned(id, job->batch.pages.last());
        later(id, job->step.delay, [this, id, job] { feed(id, job); });
        return;
    }
    job->batch.at = clock().now();
    if (succeed(id, job->step))
        Q_EMIT captured(id, job->batch);
}

} // namespace seva
