// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/SaneScanner.h>

#include "ScanHost.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/vision/Codec.h>
#include <seva/vision/Page.h>

namespace seva {

namespace {

constexpr int kLeastDpi = 75;
constexpr int kMostDpi = 600;
constexpr int kMostPages = 200;
constexpr int kLargestMm = 1'000;
constexpr int kOriginalQuality = 90;
constexpr int kBlackLimit = 128;

/// A page on its way; nothing when the feeder is empty.
using MadePage = Result<std::optional<ScannedPage>>;

void toBlackAndWhite(Frame &frame)
{
    for (char &value : frame.bytes)
        value = uchar(value) < kBlackLimit ? '\0' : '\xff';
}

MadePage madeOf(const Frame &scan, const ScanRequest &request, int number)
{
    StraightPage straight = straighten(scan, request.dpi);
    if (request.colour == ScanColour::BlackAndWhite)
        toBlackAndWhite(straight.picture);
    ScannedPage page;
    page.number = number;
    page.blank = straight.blank;
    page.turned = straight.turned;
    auto picture = encodeToFit(straight.picture, request.dpi, request.maxPageBytes);
    auto original = encodeJpeg(scan, kOriginalQuality, request.dpi);
    if (!picture || !original)
        return picture ? original.fault() : picture.fault();
    page.picture = std::move(*picture);
    if (straight.cropped || straight.turned != 0)
        page.original = std::move(*original);
    return std::optional(page);
}

class SaneScanner : public DocumentScanner
{
public:
    SaneScanner(const SaneSettings &settings, Clock &clock, Alarms &alarms)
        : DocumentScanner(DeviceKind::DocumentScanner, settings.name, clock, alarms), m_device(settings.device),
          m_host(std::make_shared<ScanHost>(settings)), m_thread(QStringLiteral("scanner"), this)
    {
        m_thread.atEnd([host = m_host] { host->end(); });
        look(0);
    }

    QList<ScanSource> sources() const override { return m_sources; }

    RequestId scan(const ScanRequest &request) override
    {
        if (request.dpi < kLeastDpi || request.dpi > kMostDpi || request.maxPages < 1 || request.maxPages > kMostPages
            || request.maxPageBytes < 0)
            return refuse(deviceFault(Trouble::RequestRefused, status().name));
        return beginExclusive(request.context, [this, request](RequestId id) {
            auto batch = std::make_shared<ScanBatch>();
            fetch(id, request, batch);
        });
    }

protected:
    void abandon(RequestId) override { m_thread.stop(); }

    void check(RequestId request) override { look(request); }

private:
    void look(RequestId request)
    {
        m_thread.run([host = m_host](const std::stop_token &stop) { return host->look(stop); },
                     [this, request](const Result<QList<ScanSource>> &seen) {
                         if (seen) {
                             m_sources = *seen;
                             setState(DeviceState::Ready, {}, m_device);
                         } else {
                             suffer(seen.fault());
                         }
                         if (request)
                             checked(request);
                     });
    }

    /// The state that a trouble leaves the scanner in.
    void suffer(const Fault &problem)
    {
        const auto trouble = troubleOf(problem.code);
        if (const auto state = trouble ? stateAfter(*trouble) : std::nullopt)
            setState(*state, problem, m_device);
    }

    void fetch(RequestId id, const ScanRequest &request, const std::shared_ptr<ScanBatch> &batch)
    {
        const int number = int(batch->pages.size()) + 1;
        const auto work = [host = m_host, request, number](const std::stop_token &stop) -> MadePage {
            if (number == 1) {
                if (const auto prepared = host->prepare(request, stop); !prepared)
                    return prepared.fault();
            }
            auto scan = host->nextPage(number == 1, stop);
            if (!scan)
                return scan.fault();
            return *scan ? madeOf(**scan, request, number) : std::optional<ScannedPage>();
        };
        m_thread.run(work, [this, id, request, batch](const MadePage &page) { take(id, request, batch, page); });
    }

    void take(RequestId id, const ScanRequest &request, const std::shared_ptr<ScanBatch> &batch, const MadePage &page)
    {
        if (!isOpen(id))
            return;
        if (!page) {
            finish(false);
            suffer(page.fault());
            return fail(id, page.fault());
        }
        if (*page) {
            batch->pages.append(**page);
            Q_EMIT pageScanned(id, **page);
        }
        const bool more = *page && request.source != ScanSource::Flatbed && batch->pages.size() < request.maxPages;
        if (more && isOpen(id))
            return fetch(id, request, batch);
        finish(true);
        batch->at = clock().now();
        if (conclude(id))
            Q_EMIT captured(id, *batch);
    }

    void finish(bool well)
    {
        m_thread.run(
            [host = m_host, well](const std::stop_token &stop) {
                // A backend that was cancelled in the middle is not trusted with another page.
                if (well)
                    host->finish(stop);
                else
                    host->end();
                return true;
            },
            [](bool) {});
    }

    QString m_device;
    QList<ScanSource> m_sources{ScanSource::Flatbed};
    std::shared_ptr<ScanHost> m_host;
    DriverThread m_thread;
};

} // namespace

Result<std::unique_ptr<DocumentScanner>> makeSaneScanner(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    SaneSettings sane;
    sane.device = read.text("device");
    sane.name = read.text("name", QStringLiteral("Scanner"));
    sane.widthMm = read.number("widthMm", 0, kLargestMm, 0);
    sane.heightMm = read.number("heightMm", 0, kLargestMm, 0);
    sane.options = read.object("options");
    DriverSettings values(sane.options, QStringLiteral("/options"));
    for (const QString &key : sane.options.keys())
        (void)values.text(key.toUtf8().constData());
    if (const auto good = read.finish(); !good)
        return good.fault();
    if (const auto good = values.finish(); !good)
        return good.fault();
    return std::unique_ptr<DocumentScanner>(std::make_unique<SaneScanner>(sane, clock, alarms));
}

} // namespace seva
