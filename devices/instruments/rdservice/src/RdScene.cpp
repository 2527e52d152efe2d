// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdScene.h"

#include "RdFlaws.h"

#include <seva/base/Files.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace seva {

namespace {

constexpr qint64 kSceneMost = 256 << 10;

const QSet<QString> kTop{QStringLiteral("scene"),     QStringLiteral("description"), QStringLiteral("service"),
                         QStringLiteral("RDSERVICE"), QStringLiteral("DEVICEINFO"),  QStringLiteral("CAPTURE")};
const QSet<QString> kService{QStringLiteral("status"),      QStringLiteral("info"),  QStringLiteral("infoPath"),
                             QStringLiteral("capturePath"), QStringLiteral("maker"), QStringLiteral("dc"),
                             QStringLiteral("dpId")};
const QSet<QString> kStep{QStringLiteral("flaw"),    QStringLiteral("delayMs"), QStringLiteral("errCode"),
                          QStringLiteral("errInfo"), QStringLiteral("fCount"),  QStringLiteral("dc"),
                          QStringLiteral("status"),  QStringLiteral("seed")};

Fault broken(const QString &why)
{
    return fault("rd-scene.broken", why);
}

Result<void> onlyKnown(const QJsonObject &object, const QSet<QString> &known, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return broken(place + QLatin1Char('/') + key);
    }
    const QString flaw = object[u"flaw"].toString();
    if (!flaw.isEmpty() && !rdFlaws().contains(flaw))
        return broken(place + QStringLiteral("/flaw: ") + flaw);
    return {};
}

} // namespace

Result<RdScene> readRdScene(const QString &nameOrFile)
{
    const QString builtIn = QStringLiteral(":/seva/rd/scenes/%1.scene.json").arg(nameOrFile);
    const auto text = files::read(QFile::exists(builtIn) ? builtIn : nameOrFile, kSceneMost);
    if (!text)
        return text.fault();
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(*text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QStringLiteral("%1: byte %2").arg(nameOrFile).arg(error.offset));
    RdScene scene{json[u"service"].toObject(), {}};
    auto known = onlyKnown(json, kTop, {});
    if (known)
        known = onlyKnown(scene.service, kService, QStringLiteral("/service"));
    for (const char *word : {"RDSERVICE", "DEVICEINFO", "CAPTURE"}) {
        const QJsonArray steps = json[QLatin1String(word)].toArray();
        for (const QJsonValue &step : steps) {
            if (known)
                known = onlyKnown(step.toObject(), kStep, QLatin1Char('/') + QLatin1String(word));
            scene.steps[QLatin1String(word)].append(step.toObject());
        }
    }
    if (!known)
        return known.fault();
    return scene;
}

} // namespace seva
