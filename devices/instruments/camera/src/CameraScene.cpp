// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraScene.h"

#include <seva/base/Files.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seva {

namespace {

constexpr qint64 kSceneMost = 256 << 10;
constexpr int kSecond = 1'000;
/// As large as the portrait that is cropped out of it, so that nothing is blown up.
constexpr int kWidth = 1'280;
constexpr int kHeight = 960;

Fault broken(const QString &place)
{
    return fault("instruments.camera-scene", place);
}

const QMap<QString, double DrawnFace::*> &measures()
{
    static const QMap<QString, double DrawnFace::*> all{
        {QStringLiteral("head"), &DrawnFace::head},         {QStringLiteral("middleX"), &DrawnFace::middleX},
        {QStringLiteral("middleY"), &DrawnFace::middleY},   {QStringLiteral("yaw"), &DrawnFace::yaw},
        {QStringLiteral("pitch"), &DrawnFace::pitch},       {QStringLiteral("roll"), &DrawnFace::roll},
        {QStringLiteral("eyesOpen"), &DrawnFace::eyesOpen}, {QStringLiteral("mouthOpen"), &DrawnFace::mouthOpen},
        {QStringLiteral("gaze"), &DrawnFace::gaze},         {QStringLiteral("redEyes"), &DrawnFace::redEyes}};
    return all;
}

Result<CameraShot> shotFrom(const QJsonObject &json, quint64 person, const QString &place)
{
    CameraShot shot;
    shot.face.seed = person;
    shot.face.width = kWidth;
    shot.face.height = kHeight;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool time = it.key() == QLatin1String("forMs");
        if (!it->isDouble() || (!time && !measures().contains(it.key())))
            return broken(place + QLatin1Char('/') + it.key());
        if (!time)
            shot.face.*measures()[it.key()] = it->toDouble();
    }
    shot.pictures = json[u"forMs"].toInt() * CameraScene::picturesPerSecond / kSecond;
    if (shot.pictures < 1)
        return broken(place + QStringLiteral("/forMs"));
    return shot;
}

} // namespace

Result<CameraScene> readCameraScene(const QString &nameOrFile)
{
    const QString builtIn = QStringLiteral(":/seva/camera/scenes/%1.scene.json").arg(nameOrFile);
    const auto text = files::read(QFile::exists(builtIn) ? builtIn : nameOrFile, kSceneMost);
    if (!text)
        return text.fault();
    const QJsonObject top = QJsonDocument::fromJson(*text).object();
    static const QStringList known{QStringLiteral("scene"), QStringLiteral("description"), QStringLiteral("person"),
                                   QStringLiteral("shots")};
    for (const QString &key : top.keys()) {
        if (!known.contains(key))
            return broken(QLatin1Char('/') + key);
    }
    CameraScene scene;
    int pictures = 0;
    const QJsonArray shots = top[u"shots"].toArray();
    for (int i = 0; i < shots.size(); ++i) {
        const auto shot =
            shotFrom(shots[i].toObject(), quint64(top[u"person"].toInt(1)), QStringLiteral("/shots/%1").arg(i));
        if (!shot)
            return shot.fault();
        pictures += shot->pictures;
        scene.shots.append(*shot);
    }
    if (pictures < 1 || pictures > CameraScene::picturesMost)
        return broken(QStringLiteral("/shots"));
    return scene;
}

} // namespace seva
