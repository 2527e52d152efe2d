// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chips.h"
#include "Texts.h"
#include "Verb.h"

#include <seva/base/Files.h>
#include <seva/domain/Mrz.h>
#include <seva/drivers/PassportData.h>

#include <QDir>

namespace seva::ctl {

namespace {

/// The photo as it lies on the chip, and JPEG 2000 also as PNG; files only with --out.
Result<QJsonObject> photoOf(const QByteArray &dataGroup2, const QString &out)
{
    const auto face = faceInDataGroup2(dataGroup2);
    if (!face)
        return face.fault();
    const bool jpeg = face->format == FaceFormat::Jpeg;
    const auto png = faceAsPng(*face);
    if (!png)
        return png.fault();
    if (out.isEmpty())
        return QJsonObject();
    const QDir dir(out);
    const QString original = dir.filePath(jpeg ? QStringLiteral("photo.jpg") : QStringLiteral("photo.jp2"));
    QJsonObject files{{QStringLiteral("photo"), original}};
    if (const auto written = files::writeDurably(original, face->encoded); !written)
        return written.fault();
    if (jpeg)
        return files;
    const QString shown = dir.filePath(QStringLiteral("photo.png"));
    files.insert(QStringLiteral("photoAsPng"), shown);
    if (const auto written = files::writeDurably(shown, *png); !written)
        return written.fault();
    return files;
}

Result<void> keepRaw(const PassportReading &reading, const QString &out)
{
    if (out.isEmpty())
        return {};
    const QDir dir(out);
    dir.mkpath(QStringLiteral("."));
    for (auto group = reading.dataGroups.begin(); group != reading.dataGroups.end(); ++group) {
        const QString path = dir.filePath(QStringLiteral("dg%1.bin").arg(group.key()));
        if (const auto written = files::writeDurably(path, group.value()); !written)
            return written;
    }
    return files::writeDurably(dir.filePath(QStringLiteral("sod.bin")), reading.securityObject);
}

Result<QJsonObject> zoneOf(const QByteArray &dataGroup1)
{
    const auto lines = zoneInDataGroup1(dataGroup1);
    if (!lines)
        return lines.fault();
    QJsonObject json = mrzDataJson(readMrz(*lines, *dayFrom(QString())).data);
    json.insert(QStringLiteral("lines"), QJsonArray::fromStringList(*lines));
    return json;
}

bool isNoDevice(const Fault &fault)
{
    return fault.code == deviceFault(Trouble::Absent).code || fault.code == deviceFault(Trouble::CardAbsent).code;
}

} // namespace

Answer passportRead(const QStringList &words)
{
    QString problem;
    const auto asked = passportWords(words, problem);
    if (!asked)
        return wrongUse(problem);
    const auto store = CscaStore::open(asked->store);
    if (!store)
        return refused(kWrongUse, store.fault());
    SystemClock clock;
    SystemRandom random;
    const auto read = readPassport(asked->reader, asked->request, *store, clock, random);
    if (!read)
        return refused(isNoDevice(read.fault()) ? kNoDevice : kBad, read.fault());
    QJsonObject json{{QStringLiteral("access"),
                      read->protocol == ChipProtocol::Pace ? QStringLiteral("PACE") : QStringLiteral("BAC")},
                     {QStringLiteral("checks"), checksJson(read->checks)}};
    bool good = std::none_of(read->checks.begin(), read->checks.end(),
                             [](const ChipCheckLine &line) { return line.result == CheckResult::Failed; });
    const auto note = [&](const char *key, const Fault &fault) {
        good = false;
        json.insert(QLatin1String(key), refused(kBad, fault).json);
    };
    if (const auto kept = keepRaw(*read, asked->out); !kept)
        note("out", kept.fault());
    if (const auto zone = zoneOf(read->dataGroups.value(1)); zone)
        json.insert(QStringLiteral("dg1"), *zone);
    else
        note("dg1", zone.fault());
    const auto photo = photoOf(read->dataGroups.value(2), asked->out);
    if (!photo)
        note("photo", photo.fault());
    else
        for (auto file = photo->begin(); file != photo->end(); ++file)
            json.insert(file.key(), *file);
    return Answer{good ? kFine : kBad, json};
}

} // namespace seva::ctl
