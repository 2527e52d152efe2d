// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/CodeCamera.h>

#include "Feed.h"
#include "SourceSettings.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/drivers/ReadBarcodes.h>

namespace seva {

namespace {

using namespace camera;

/// For one frame: the next one may show the code better.
constexpr milliseconds kPatience{300};
/// A code not seen for so long is a new one when it comes back.
constexpr Instant kGone = 2'000;

class CodeCamera : public Feed<BarcodeReader>
{
public:
    CodeCamera(const QString &name, const Source &source, milliseconds stall, Clock &clock, Alarms &alarms)
        : Feed(DeviceKind::BarcodeReader, name, source, stall, clock, alarms), m_thread(name, this)
    {
        selfCheck(kFirstCheck);
    }

    void setArmed(bool armed) override
    {
        m_armed = armed;
        if (armed && status().state != DeviceState::Absent && status().state != DeviceState::Failed)
            openStream();
        else if (!wanted() && !checking())
            closeStream();
    }
    bool armed() const override { return m_armed; }

    RequestId read(const RequestContext &context) override
    {
        return beginExclusive(context, [this](RequestId id) {
            m_reading = id;
            openStream();
        });
    }

private:
    bool wanted() const override { return m_armed || m_reading; }
    bool working() const override { return m_reading != 0; }

    void take(const Frame &frame) override
    {
        if (m_looking || !wanted())
            return;
        m_looking = true;
        m_thread.run([frame](const std::stop_token &) { return readBarcodes(frame, kPatience); },
                     [this](const QList<FoundBarcode> &found) {
                         m_looking = false;
                         for (const FoundBarcode &one : found)
                             tell(one.code);
                     });
    }

    void tell(const Barcode &code)
    {
        const Instant now = clock().now();
        m_told.removeIf([now](const auto &told) { return now - told.value() > kGone; });
        const bool seen = m_told.contains(code.bytes);
        m_told.insert(code.bytes, now);
        // Who asks for the next code may mean the one that lies there.
        if (const RequestId id = std::exchange(m_reading, 0); id != 0 && conclude(id))
            Q_EMIT captured(id, code);
        if (m_armed && !seen)
            Q_EMIT codeRead(code);
    }

    void endWork(const Fault &fault) override
    {
        if (m_reading)
            fail(std::exchange(m_reading, 0), fault);
    }

    void abandon(RequestId request) override
    {
        if (m_reading == request)
            m_reading = 0;
        forgetCheck(request);
    }

    bool m_armed = false;
    RequestId m_reading = 0;
    bool m_looking = false;
    /// When each code was last seen.
    QHash<QByteArray, Instant> m_told;
    DriverThread m_thread;
};

} // namespace

Result<std::unique_ptr<BarcodeReader>> makeCodeCamera(const QJsonObject &json, Clock &clock, Alarms &alarms)
{
    DriverSettings settings(json);
    const Source source = sourceFrom(settings);
    const QString name = settings.text("name", QStringLiteral("code camera"));
    const milliseconds stall = stallFrom(settings);
    if (const auto good = settings.finish(); !good)
        return good.fault();
    return std::unique_ptr<BarcodeReader>(std::make_unique<CodeCamera>(name, source, stall, clock, alarms));
}

} // namespace seva
