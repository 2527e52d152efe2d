// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/ReadingScanner.h>

#include <seva/drivers/DriverThread.h>

namespace seva {

namespace {

constexpr milliseconds kPageTime{20'000};
constexpr milliseconds kMostExtra{300'000};

class ReadingScanner : public DocumentScanner
{
public:
    ReadingScanner(std::unique_ptr<DocumentScanner> scanner, std::unique_ptr<PageInspector> inspector, Clock &clock,
                   Alarms &alarms)
        : DocumentScanner(DeviceKind::DocumentScanner, scanner->status().name, clock, alarms),
          m_scanner(std::move(scanner)), m_inspector(std::move(inspector)), m_thread(QStringLiteral("pages"), this)
    {
        connect(m_scanner.get(), &Device::failed, this, [this](RequestId id, const Fault &fault) {
            if (id == m_inner)
                end([this, fault] { fail(std::exchange(m_outer, 0), fault); });
        });
        connect(m_scanner.get(), &Device::statusChanged, this, &ReadingScanner::mirror);
        connect(m_scanner.get(), &Device::selfChecked, this, [this](RequestId id) {
            if (id == m_check)
                checked(std::exchange(m_outerCheck, 0));
        });
        connect(m_scanner.get(), &DocumentScanner::pageScanned, this, [this](RequestId id, const ScannedPage &page) {
            if (id == m_inner)
                inspect(page);
        });
        connect(m_scanner.get(), &DocumentScanner::captured, this, [this](RequestId id, const ScanBatch &batch) {
            if (id == m_inner)
                end([this, at = batch.at] { deliver(at); });
        });
        mirror();
    }

    QList<ScanSource> sources() const override { return m_scanner->sources(); }

    RequestId scan(const ScanRequest &request) override
    {
        RequestContext context = request.context;
        context.deadline += std::min(kMostExtra, kPageTime * std::max(1, request.maxPages));
        return beginExclusive(context, [this, request](RequestId id) {
            m_outer = id;
            m_maxBytes = request.maxPageBytes;
            m_pages.clear();
            m_inner = m_scanner->scan(request);
        });
    }

private:
    void inspect(const ScannedPage &page)
    {
        const auto work = [inspector = m_inspector, picture = page.picture,
                           most = m_maxBytes](const std::stop_token &) { return inspector->inspect(picture, most); };
        m_thread.run(work, [this, page, outer = m_outer](const Result<InspectedPage> &inspected) {
            if (outer == m_outer)
                hand(page, inspected);
        });
    }

    void hand(ScannedPage page, const Result<InspectedPage> &inspected)
    {
        if (inspected) {
            page.picture = inspected->picture;
            page.findings = inspected->findings;
            if (page.findings->masked > 0 || page.findings->kind == QLatin1String("aadhaar"))
                page.original = {};
        } else {
            page.unread = inspected.fault();
            page.original = {};
        }
        m_pages.append(page);
        Q_EMIT pageScanned(m_outer, page);
    }

    /// The end of the scan comes behind all pages that still wait to be read.
    void end(const std::function<void()> &then)
    {
        m_inner = 0;
        m_thread.run([](const std::stop_token &) { return true; },
                     [this, then, outer = m_outer](bool) {
                         if (outer == m_outer)
                             then();
                         mirror();
                     });
    }

    void deliver(Instant at)
    {
        const RequestId outer = std::exchange(m_outer, 0);
        if (conclude(outer))
            Q_EMIT captured(outer, ScanBatch{std::exchange(m_pages, {}), at});
    }

    void mirror()
    {
        const DeviceStatus &inner = m_scanner->status();
        if (status().state != DeviceState::Busy && inner.state != DeviceState::Busy)
            setState(inner.state, inner.fault, inner.detail);
    }

    void abandon(RequestId request) override
    {
        if (request != m_outer)
            return;
        m_outer = 0;
        m_pages.clear();
        m_thread.stop();
        m_scanner->cancel(std::exchange(m_inner, 0));
    }

    void check(RequestId request) override
    {
        m_outerCheck = request;
        m_check = m_scanner->selfCheck();
    }

    const std::unique_ptr<DocumentScanner> m_scanner;
    const std::shared_ptr<PageInspector> m_inspector;
    RequestId m_outer = 0;
    RequestId m_inner = 0;
    RequestId m_check = 0;
    RequestId m_outerCheck = 0;
    int m_maxBytes = 0;
    QList<ScannedPage> m_pages;
    DriverThread m_thread;
};

} // namespace

std::unique_ptr<DocumentScanner> withReading(std::unique_ptr<DocumentScanner> scanner,
                                             std::unique_ptr<PageInspector> inspector, Clock &clock, Alarms &alarms)
{
    return std::make_unique<ReadingScanner>(std::move(scanner), std::move(inspector), clock, alarms);
}

} // namespace seva
