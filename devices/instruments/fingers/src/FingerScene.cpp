// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/FingerScene.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva {

namespace {

constexpr qint64 kFileMost = 1 << 20;

Fault broken(const QString &why)
{
    return fault("instruments.finger-scene-broken", why);
}

/// Empty when every flaw named in the step is one there is.
QString unknownFlaw(const QJsonObject &step, const QStringList &known)
{
    const QString flaw = step.value(u"flaw").toString();
    return flaw.isEmpty() || known.contains(flaw) ? QString() : flaw;
}

} // namespace

Result<FingerScene> fingerSceneFrom(const QByteArray &json, const QString &place)
{
    QJsonParseError error;
    const QJsonObject top = QJsonDocument::fromJson(json, &error).object();
    if (top.value(u"scene").toString().isEmpty())
        return broken(QStringLiteral("%1: %2").arg(place, error.errorString()));
    static const QStringList known{QStringLiteral("scene"),   QStringLiteral("description"), QStringLiteral("device"),
                                   QStringLiteral("person"),  QStringLiteral("prints"),      QStringLiteral("services"),
                                   QStringLiteral("captures")};
    for (const QString &key : top.keys()) {
        if (!known.contains(key))
            return broken(QStringLiteral("%1: /%2").arg(place, key));
    }
    FingerScene scene{top[u"device"].toObject(),
                      quint64(top[u"person"].toDouble(1)),
                      top[u"prints"].toObject(),
                      top[u"services"].toObject(),
                      {}};
    for (const QJsonValue &step : top[u"captures"].toArray())
        scene.captures.append(step.toObject());
    QString unknown;
    for (const QJsonObject &step : std::as_const(scene.captures))
        unknown += unknownFlaw(step, captureFlaws() + lineFlaws());
    static const QStringList signedInfo{QStringLiteral("strangersInfo"), QStringLiteral("expiredInfo"),
                                        QStringLiteral("unsignedInfo")};
    for (const QJsonValue &step : std::as_const(scene.services))
        unknown += unknownFlaw(step.toObject(), lineFlaws() + streamFlaws() + signedInfo);
    if (!unknown.isEmpty())
        return broken(QStringLiteral("%1: no flaw \"%2\"").arg(place, unknown));
    return scene;
}

Result<FingerScene> readFingerScene(const QString &nameOrFile)
{
    const QString builtIn = QStringLiteral(":/seva/fingers/scenes/%1.scene.json").arg(nameOrFile);
    QFile file(QFile::exists(builtIn) ? builtIn : nameOrFile);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kFileMost)
        return fault("instruments.finger-scene-unreadable", nameOrFile);
    return fingerSceneFrom(file.readAll(), nameOrFile);
}

} // namespace seva
