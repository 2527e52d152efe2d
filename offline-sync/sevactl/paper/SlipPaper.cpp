// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include <seva/devices/AnnouncementRequest.h>
#include <seva/drivers/EscPosDocument.h>
#include <seva/kiosk/SlipPage.h>

#include <QBuffer>
#include <QRegularExpression>

namespace seva::ctl {

namespace {

constexpr int kMostMinutes = 600;
constexpr int kMostCopies = 99;
constexpr int kWidth80 = 576;
constexpr int kWidth58 = 384;

SlipPage::Line lineOf(const LocalText &text, const QString &language)
{
    return {text.in(language), text.in(QStringLiteral("en"))};
}

/// The page, or nothing when the words are none.
std::optional<SlipPage> pageOf(const QCommandLineParser &parser, const PaperPlace &place,
                               const ServiceDefinition &service)
{
    SlipPage page;
    page.language = parser.value(QStringLiteral("language"));
    const QString english = place.kendra.name.value(QStringLiteral("en"));
    page.kendra = {place.kendra.name.value(page.language, english), english};
    page.number = shownToken(parser.value(QStringLiteral("token")));
    const QDateTime at = QDateTime::fromString(parser.value(QStringLiteral("at")), Qt::ISODate);
    page.when = at.toString(QStringLiteral("dd-MM-yyyy  HH:mm"));
    QStringList stages;
    if (const Workflow *workflow = place.catalogue->workflow(service.id, place.kendra.type))
        for (const StepDefinition &step : workflow->steps)
            stages.append(step.id);
    page.stages = stages.join(QStringLiteral(" → "));
    static const QRegularExpression range(QStringLiteral("^([0-9]{1,3})-([0-9]{1,3})$"));
    const auto minutes = range.match(parser.value(QStringLiteral("minutes")));
    page.exitFrom = minutes.captured(1).toInt();
    page.exitTo = minutes.captured(2).toInt();
    page.keepReady = lineOf(service.keepReady, page.language);
    page.service = lineOf(service.name, page.language);
    page.officer = lineOf(service.statutory.officer, page.language);
    page.promisedDays = service.statutory.workingDays;
    page.late = parser.isSet(QStringLiteral("late"));
    page.copy = parser.value(QStringLiteral("copy")).toInt();
    page.qrText = parser.value(QStringLiteral("code")).toLatin1();
    const bool good = at.isValid() && minutes.hasMatch() && page.exitFrom <= page.exitTo && page.exitTo <= kMostMinutes
                      && page.copy >= 1 && page.copy <= kMostCopies;
    return good ? std::optional(page) : std::nullopt;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    (void)image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Answer printSlip(const QStringList &words)
{
    QCommandLineParser parser;
    addPaperOptions(parser);
    parser.addOptions({{QStringLiteral("token"), QString(), QStringLiteral("token")},
                       {QStringLiteral("service"), QString(), QStringLiteral("id")},
                       {QStringLiteral("width"), QString(), QStringLiteral("mm"), QStringLiteral("80")},
                       {QStringLiteral("at"), QString(), QStringLiteral("time"), QStringLiteral("2026-11-23T09:20")},
                       {QStringLiteral("minutes"), QString(), QStringLiteral("range"), QStringLiteral("40-60")},
                       {QStringLiteral("copy"), QString(), QStringLiteral("n"), QStringLiteral("1")},
                       {QStringLiteral("code"), QString(), QStringLiteral("text"), QStringLiteral("SAMPLE")},
                       {QStringLiteral("late"), QString()}});
    const bool parsed = parser.parse(QStringList{QStringLiteral("sevactl")} + words);
    const QString to = parser.value(QStringLiteral("to"));
    const QString width = parser.value(QStringLiteral("width"));
    const bool picture = to.endsWith(QLatin1String(".png"));
    if (!parsed || !parser.positionalArguments().isEmpty() || (!picture && !to.endsWith(QLatin1String(".escpos")))
        || (width != QLatin1String("80") && width != QLatin1String("58")))
        return wrongUse(QStringLiteral("--to FILE.png or FILE.escpos; --width 80 or 58"));
    const auto place = readPaperPlace(parser);
    if (!place)
        return refused(kWrongUse, place.fault());
    const QString token = parser.value(QStringLiteral("token"));
    // The grammar of tokens is that of what may be called out.
    if (const auto call = AnnouncementRequest::make(token, QStringLiteral("A1"), {QStringLiteral("en")}); !call)
        return refused(kBad, call.fault());
    const ServiceDefinition *service = place->catalogue->service(parser.value(QStringLiteral("service")));
    if (!service)
        return refused(kBad, fault("ctl.no-such-service", parser.value(QStringLiteral("service"))));
    const auto page = pageOf(parser, *place, *service);
    if (!page)
        return wrongUse(QStringLiteral("--at YYYY-MM-DDThh:mm, --minutes FROM-TO, --copy 1 to 99"));
    const LanguageChoice languages(announcementLanguages());
    const QImage image = drawSlip(*page, languages, width == QLatin1String("58") ? kWidth58 : kWidth80);
    return keepPaper(parser, picture ? png(image) : escPosDocument(slipRaster(image)),
                     {{QStringLiteral("paper"), QStringLiteral("slip")},
                      {QStringLiteral("token"), token},
                      {QStringLiteral("width"), image.width()},
                      {QStringLiteral("height"), image.height()},
                      {QStringLiteral("duplicate"), page->copy > 1}});
}

} // namespace seva::ctl
