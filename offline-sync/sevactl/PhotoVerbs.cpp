// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/devices/PhotoThresholds.h>
#include <seva/vision/Codec.h>
#include <seva/vision/PortraitCrop.h>

#include <QCommandLineParser>
#include <QJsonArray>
#include <QSaveFile>

namespace seva::ctl {

namespace {

constexpr int kQuality = 92;
constexpr int kDpi = 457; // 630 pixels on 35 mm
struct Asked
{
    QStringList files;
    FaceScores thresholds;
    Framing framing = Framing::Finished;
};

Result<Asked> askedBy(const QStringList &words, int files, QString &misuse)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("rule"), QString(), QStringLiteral("name"), QStringLiteral("adult")},
                       {QStringLiteral("live"), QString()}});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words)) {
        misuse = parser.errorText();
        return Asked();
    }
    Asked asked;
    asked.files = parser.positionalArguments();
    asked.thresholds = shippedPhotoThresholds().value(parser.value(QStringLiteral("rule")));
    asked.framing = parser.isSet(QStringLiteral("live")) ? Framing::Live : Framing::Finished;
    if (asked.files.size() != files)
        misuse = QStringLiteral("%1 file name(s) wanted").arg(files);
    else if (asked.thresholds.isEmpty())
        misuse = QStringLiteral("--rule takes adult or infant");
    return asked;
}

QJsonObject jsonOf(const FaceLook &look, const FaceScores &thresholds)
{
    QJsonObject scores;
    QJsonArray findings;
    for (auto it = look.scores.cbegin(); it != look.scores.cend(); ++it) {
        const QString name = faceMeasureName(it.key());
        scores.insert(name, it.value());
        if (it.value() != notAssessed && thresholds.contains(it.key()) && it.value() < thresholds.value(it.key()))
            findings.append(name);
    }
    const FaceQuality quality = judged(look.scores, thresholds);
    return {{QStringLiteral("faces"), look.faces},
            {QStringLiteral("passes"), quality.passes()},
            {QStringLiteral("worst"), quality.worst ? QJsonValue(faceMeasureName(*quality.worst)) : QJsonValue()},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("scores"), scores}};
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fault("ctl.picture-unwritable", path);
    return {};
}

Result<Answer> cropped(const Asked &asked, FaceCheck &check, const Frame &frame)
{
    const FaceLook look = check.look(frame, Framing::Live);
    const auto portrait = cropPortrait(frame, look.face.value_or(FaceView()), {});
    if (!portrait)
        return portrait.fault();
    const auto picture = encodeJpeg(portrait->frame, kQuality, kDpi);
    if (!picture)
        return picture.fault();
    if (const auto written = write(asked.files.last(), picture->bytes); !written)
        return written.fault();
    QJsonObject json = jsonOf(check.look(portrait->frame, Framing::Finished), asked.thresholds);
    json.insert(QStringLiteral("missing"), portrait->missing);
    return Answer{json.value(QStringLiteral("passes")).toBool() ? kFine : kBad, json};
}

using Act = Result<Answer> (*)(const Asked &asked, FaceCheck &check, const Frame &frame);
Answer withPicture(const QStringList &words, int files, Act act)
{
    QString misuse;
    const auto asked = askedBy(words, files, misuse);
    if (!misuse.isEmpty())
        return wrongUse(misuse);
    const auto frame = pictureFrom(asked->files.first());
    if (!frame)
        return refused(kBad, frame.fault());
    const auto check = FaceCheck::load(installedFaceModels());
    if (!check)
        return refused(kBad, check.fault());
    const auto answer = act(*asked, **check, *frame);
    return answer ? *answer : refused(kBad, answer.fault());
}

} // namespace

Answer photoCheck(const QStringList &words)
{
    return withPicture(words, 1, [](const Asked &asked, FaceCheck &check, const Frame &frame) -> Result<Answer> {
        const QJsonObject json = jsonOf(check.look(frame, asked.framing), asked.thresholds);
        return Answer{json.value(QStringLiteral("passes")).toBool() ? kFine : kBad, json};
    });
}

Answer photoCrop(const QStringList &words)
{
    return withPicture(words, 2, cropped);
}

} // namespace seva::ctl
