// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>
#include <QtTest>

namespace seva::test {

/// How the requests of one device ended, and how often.
class Endings : public QObject
{
public:
    explicit Endings(Device &device)
    {
        connect(&device, &Device::failed, this, [this](RequestId id, const Fault &fault) { note(id, fault.code); });
        connect(&device, &Device::cancelled, this, [this](RequestId id) { note(id, QStringLiteral("cancelled")); });
        connect(&device, &Device::selfChecked, this, [this](RequestId id) { note(id, QStringLiteral("checked")); });
    }

    template <typename Port, typename Signal>
    void alsoEndsBy(Port *port, Signal signal)
    {
        connect(port, signal, this, [this](RequestId id) { note(id, QStringLiteral("done")); });
    }

    /// How it ended, once it has; "not ended" after ten seconds, "ended twice" when it did.
    QString of(RequestId request)
    {
        constexpr int patience = 10'000;
        if (!QTest::qWaitFor([&] { return m_ends.contains(request); }, patience))
            return QStringLiteral("not ended");
        return m_ends[request].size() == 1 ? m_ends[request].first() : QStringLiteral("ended twice");
    }

private:
    void note(RequestId id, const QString &how) { m_ends[id].append(how); }

    QMap<RequestId, QStringList> m_ends;
};

/// seva-virtual-terminal with a scene given as text.
class VirtualTerminal
{
public:
    explicit VirtualTerminal(const QByteArray &scene, const QStringList &more = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("scene.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(scene) != scene.size())
            qFatal("no scene");
        file.close();
        m_running = std::make_unique<Running>(QStringLiteral("seva-virtual-terminal"),
                                              QStringList{QStringLiteral("--scene"), file.fileName()} + more);
        m_ports = QJsonDocument::fromJson(m_running->awaitLine("card")).object();
    }

    int port(const char *side) const { return m_ports.value(QLatin1String(side)).toInt(); }
    void end() { m_running.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Running> m_running;
    QJsonObject m_ports;
};

} // namespace seva::test
