// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scene.h"

#include "SceneSchema.h"

#include <QFile>
#include <QJsonArray>

namespace seva {

namespace {

using std::chrono::milliseconds;

constexpr qint64 maxSceneBytes = 1 << 20;

milliseconds timeOf(const QJsonObject &from, const QString &key, milliseconds otherwise)
{
    return milliseconds(from[key].toInt(int(otherwise.count())));
}

SupplyLevel levelOf(const QString &name)
{
    if (name == u"out")
        return SupplyLevel::Out;
    return name == u"low" ? SupplyLevel::Low : SupplyLevel::Good;
}

SceneStep stepOf(const QJsonObject &from, milliseconds usualDelay)
{
    SceneStep step;
    step.own = from;
    step.delay = timeOf(from, QStringLiteral("delayMs"), usualDelay);
    step.silent = from[u"silent"].toBool();
    step.lasting = from[u"lasting"].toBool();
    // The schema lists the names, so each is known here.
    if (from.contains(u"fault"))
        step.fault = troubleOf(QStringLiteral("devices.") + from[u"fault"].toString());
    if (from.contains(u"faultAfter"))
        step.faultAfter = from[u"faultAfter"].toInt();
    if (from.contains(u"recoverMs"))
        step.recover = timeOf(from, QStringLiteral("recoverMs"), {});
    if (from.contains(u"paper"))
        step.paper = levelOf(from[u"paper"].toString());
    return step;
}

SceneDevice deviceOf(const QJsonObject &from)
{
    SceneDevice device;
    device.own = from;
    device.name = from[u"name"].toString();
    device.present = from[u"present"].toBool(true);
    device.start = timeOf(from, QStringLiteral("startMs"), {});
    device.loops = from[u"loop"].toBool();
    const milliseconds usual = timeOf(from, QStringLiteral("delayMs"), {});
    const QJsonArray steps = from[u"steps"].toArray();
    for (const QJsonValue &step : steps)
        device.steps.push_back(stepOf(step.toObject(), usual));
    if (device.steps.empty())
        device.steps.push_back(stepOf({}, usual));
    return device;
}

QString pathOf(const QString &nameOrPath)
{
    const bool isName = !nameOrPath.contains(u'/') && !nameOrPath.contains(u'.');
    return isName ? QStringLiteral(":/seva/simulators/scenes/%1.scene.json").arg(nameOrPath) : nameOrPath;
}

} // namespace

Result<Scene> Scene::load(const QString &nameOrPath)
{
    QFile file(pathOf(nameOrPath));
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxSceneBytes)
        return fault("devices.scene-unreadable", file.fileName());
    const auto accepted = acceptedScene(file.readAll(), file.fileName());
    if (!accepted)
        return accepted.fault();
    Scene scene;
    const QJsonObject devices = (*accepted)[u"devices"].toObject();
    for (auto it = devices.begin(); it != devices.end(); ++it)
        scene.m_devices.insert(it.key(), deviceOf(it.value().toObject()));
    return scene;
}

bool Scene::names(DeviceKind kind) const
{
    return m_devices.contains(deviceKindName(kind));
}

SceneDevice Scene::device(DeviceKind kind) const
{
    const QString kindName = deviceKindName(kind);
    SceneDevice device = m_devices.contains(kindName) ? m_devices[kindName] : deviceOf({});
    if (device.name.isEmpty())
        device.name = QStringLiteral("simulated ") + kindName;
    return device;
}

} // namespace seva
