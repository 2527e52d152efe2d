// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DriverBench.h"
#include "TimedApplication.h"

#include <seva/drivers/RdService.h>

namespace seva::test {

inline constexpr int kDeadline = 10'000;
inline constexpr int kStep = 250;

inline TimedApplication &application()
{
    return *static_cast<TimedApplication *>(QCoreApplication::instance());
}

/// seva-virtual-rd with a scene given as text, or a built-in one by its name.
class VirtualRd
{
public:
    explicit VirtualRd(const QByteArray &scene, const QStringList &more = {})
    {
        QString name = QString::fromUtf8(scene);
        if (scene.startsWith('{')) {
            QFile file(m_folder.filePath(QStringLiteral("scene.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(scene) != scene.size())
                qFatal("no scene");
            name = file.fileName();
        }
        const QStringList words{QStringLiteral("--scene"), name, QStringLiteral("--port"), QStringLiteral("0")};
        m_running = std::make_unique<Running>(QStringLiteral("seva-virtual-rd"), words + more);
        m_port = QJsonDocument::fromJson(m_running->awaitLine("port")).object()[u"port"].toInt();
        if (m_port == 0)
            qFatal("the virtual service does not run");
    }
    int port() const { return m_port; }
    bool wasAsked(const QByteArray &word) { return !m_running->awaitLine(word).isEmpty(); }
    void end() { m_running.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Running> m_running;
    int m_port = 0;
};

inline QJsonObject settingsFor(int port)
{
    return {{QStringLiteral("firstPort"), port}, {QStringLiteral("lastPort"), port}};
}

/// Everything that waits, waits on this clock; it stands unless a test moves it.
struct RdDesk
{
    explicit RdDesk(const QJsonObject &settings)
    {
        auto made = makeRdService(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        reader = std::move(*made);
        endings = std::make_unique<Endings>(*reader);
        endings->alsoEndsBy(reader.get(), &AadhaarReader::captured);
        captures = std::make_unique<QSignalSpy>(reader.get(), &AadhaarReader::captured);
        failures = std::make_unique<QSignalSpy>(reader.get(), &Device::failed);
        (void)application().longestMilliseconds();
    }

    RequestId ask(int fingers = 1)
    {
        AadhaarRequest request;
        request.context.deadline = milliseconds(kDeadline);
        request.fingers = fingers;
        RequestId id = 0;
        application().timed([&] { id = reader->capture(request); });
        return id;
    }
    QString capture(int fingers = 1) { return endings->of(ask(fingers)); }
    /// Lets the injected clock go on until the request has ended; how long that took by it.
    Instant goOn(RequestId request)
    {
        const Instant from = clock.now();
        while (reader->isOpen(request) && clock.now() - from < 2 * kDeadline)
            application().timed([&] { alarms.advance(milliseconds(kStep)); });
        return clock.now() - from;
    }
    AadhaarCapture last() const { return captures->last()[1].value<AadhaarCapture>(); }
    QString subject() const { return failures->last()[1].value<Fault>().subject; }

    ManualClock clock{1'800'000'000'000};
    ManualAlarms alarms{clock};
    std::unique_ptr<AadhaarReader> reader;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> captures;
    std::unique_ptr<QSignalSpy> failures;
};

} // namespace seva::test
