// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include <seva/base/Files.h>
#include <seva/devices/AnnouncementRequest.h>
#include <seva/journal/Definitions.h>
#include <seva/sync/EnrolmentDesk.h>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxKendra = 1 << 20;

Fault paperFault(const QString &why)
{
    return fault("ctl.paper", why);
}

} // namespace

void addPaperOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("services"), QString(), QStringLiteral("folder"), installedServices()},
                       {QStringLiteral("kendra"), QString(), QStringLiteral("file")},
                       {QStringLiteral("language"), QString(), QStringLiteral("code"), QStringLiteral("en")},
                       {QStringLiteral("to"), QString(), QStringLiteral("file")}});
}

Result<PaperPlace> readPaperPlace(const QCommandLineParser &parser)
{
    PaperPlace place;
    const QString language = parser.value(QStringLiteral("language"));
    if (!announcementLanguages().contains(language))
        return paperFault(
            QStringLiteral("--language takes one of %1").arg(announcementLanguages().join(QStringLiteral(", "))));
    auto catalogue = loadDefinitions(parser.value(QStringLiteral("services")));
    if (!catalogue)
        return catalogue.fault();
    place.catalogue = *std::move(catalogue);
    place.kendra.type = KendraType::Psk;
    place.kendra.name.insert(QStringLiteral("en"), QStringLiteral("Passport Seva Kendra"));
    if (!parser.isSet(QStringLiteral("kendra")))
        return place;
    const auto json = files::read(parser.value(QStringLiteral("kendra")), kMaxKendra);
    if (!json)
        return json.fault();
    const auto setup = sync::readKendraSetup(*json);
    if (!setup)
        return setup.fault();
    place.kendra = setup->kendra;
    return place;
}

Answer keepPaper(const QCommandLineParser &parser, const QByteArray &bytes, QJsonObject json)
{
    const QString path = parser.value(QStringLiteral("to"));
    const auto written = files::writeDurably(path, bytes);
    if (!written)
        return refused(kWrongUse, written.fault());
    json.insert(QStringLiteral("file"), path);
    json.insert(QStringLiteral("bytes"), bytes.size());
    return Answer{kFine, json};
}

} // namespace seva::ctl
