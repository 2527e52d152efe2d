// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/CameraScene.h"

#include <seva/instruments/InstrumentProgram.h>
#include <seva/vision/Codec.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace seva;

namespace {

constexpr int kQuality = 95;

Fault unwritable(const QString &place)
{
    return fault("instruments.camera-folder", place);
}

/// Pictures of an earlier scene go.
bool emptied(const QDir &folder)
{
    bool clear = folder.mkpath(QStringLiteral("."));
    for (const QString &old : folder.entryList({QStringLiteral("*.jpg")}, QDir::Files))
        clear = QFile::remove(folder.filePath(old)) && clear;
    return clear;
}

/// The number of pictures written, in the order of their names.
Result<int> play(const CameraScene &scene, const QDir &folder)
{
    int number = 0;
    for (const CameraShot &shot : scene.shots) {
        const auto picture = encodeJpeg(draw(shot.face), kQuality, 0);
        if (!picture)
            return picture.fault();
        for (int i = 0; i < shot.pictures; ++i) {
            QFile file(folder.filePath(QStringLiteral("%1.jpg").arg(++number, 4, 10, QLatin1Char('0'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(picture->bytes) != picture->bytes.size())
                return unwritable(file.fileName());
        }
    }
    return number;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const InstrumentProgram program(
        "Writes what a camera would see as pictures into a folder, for the driver \"opencv\".",
        {{"out", "The folder; pictures of an earlier scene in it are removed."}});
    const auto scene = readCameraScene(program.scene());
    if (!scene)
        return InstrumentProgram::refuse(scene.fault());
    const QDir folder(program.word("out"));
    if (program.word("out").isEmpty() || !emptied(folder))
        return InstrumentProgram::refuse(unwritable(program.word("out")));
    const auto pictures = play(*scene, folder);
    if (!pictures)
        return InstrumentProgram::refuse(pictures.fault());
    InstrumentProgram::tell(
        {{QStringLiteral("pictures"), *pictures}, {QStringLiteral("framesPerSecond"), CameraScene::picturesPerSecond}});
    return 0;
}
