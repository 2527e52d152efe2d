// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalScene.h"

#include <seva/base/Files.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva {

namespace {

constexpr qint64 kSceneMost = 256 << 10;

const QStringList kSide{QStringLiteral("steps"), QStringLiteral("loop")};
const QStringList kCard{QStringLiteral("model"), QStringLiteral("tail"), QStringLiteral("plant"),
                        QStringLiteral("lookUp")};
const QStringList kCardStep{QStringLiteral("answer"),  QStringLiteral("flaw"),   QStringLiteral("delayMs"),
                            QStringLiteral("plant"),   QStringLiteral("before"), QStringLiteral("after"),
                            QStringLiteral("progress")};
const QStringList kAcquirer{QStringLiteral("plant")};
const QStringList kAcquirerStep{QStringLiteral("answer"), QStringLiteral("flaw"), QStringLiteral("delayMs"),
                                QStringLiteral("plant"), QStringLiteral("afterPolls")};
const QStringList kDrawer{QStringLiteral("closeMs"), QStringLiteral("busy")};
const QStringList kDrawerStep{QStringLiteral("flaw"), QStringLiteral("delayMs")};

Fault broken(const QString &why)
{
    return fault("instruments.scene-broken", why);
}

Result<void> onlyKnown(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return broken(place + QLatin1Char('/') + key);
    }
    return {};
}

Result<SceneSteps> readSide(const QJsonObject &side, const QString &place, const QStringList &keys,
                            const QStringList &stepKeys)
{
    if (const auto known = onlyKnown(side, keys + kSide, place); !known)
        return known.fault();
    QList<QJsonObject> steps;
    for (const QJsonValue &step : side[u"steps"].toArray()) {
        steps.append(step.toObject());
        if (const auto known = onlyKnown(steps.last(), stepKeys, place + QStringLiteral("/steps")); !known)
            return known.fault();
    }
    return SceneSteps(steps, side[u"loop"].toBool());
}

} // namespace

QJsonObject SceneSteps::next()
{
    if (m_steps.isEmpty())
        return {};
    const QJsonObject step = m_steps[m_next];
    if (m_next + 1 < m_steps.size())
        ++m_next;
    else if (m_loop)
        m_next = 0;
    return step;
}

Result<TerminalScene> readTerminalScene(const QString &nameOrFile)
{
    const QString builtIn = QStringLiteral(":/seva/terminal/scenes/%1.scene.json").arg(nameOrFile);
    const auto text = files::read(QFile::exists(builtIn) ? builtIn : nameOrFile, kSceneMost);
    if (!text)
        return text.fault();
    QJsonParseError error;
    const QJsonObject scene = QJsonDocument::fromJson(*text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QStringLiteral("%1: byte %2").arg(nameOrFile).arg(error.offset));
    const QStringList top{QStringLiteral("scene"), QStringLiteral("description"), QStringLiteral("card"),
                          QStringLiteral("acquirer"), QStringLiteral("drawer")};
    if (const auto known = onlyKnown(scene, top, {}); !known)
        return known.fault();
    TerminalScene read{
        scene[u"card"].toObject(), scene[u"acquirer"].toObject(), scene[u"drawer"].toObject(), {}, {}, {}};
    const auto card = readSide(read.card, QStringLiteral("/card"), kCard, kCardStep);
    if (!card)
        return card.fault();
    const auto acquirer = readSide(read.acquirer, QStringLiteral("/acquirer"), kAcquirer, kAcquirerStep);
    if (!acquirer)
        return acquirer.fault();
    const auto drawer = readSide(read.drawer, QStringLiteral("/drawer"), kDrawer, kDrawerStep);
    if (!drawer)
        return drawer.fault();
    read.cardSteps = *card;
    read.acquirerSteps = *acquirer;
    read.drawerSteps = *drawer;
    return read;
}

} // namespace seva
