// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Papers.h"

#include <seva/base/Files.h>
#include <seva/counter/Letter.h>
#include <seva/devices/AnnouncementRequest.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxVisit = 1 << 20;

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

std::optional<Outcome> outcomeOf(const QString &name)
{
    static const QMap<QString, Outcome> names{{QStringLiteral("GRANTED"), Outcome::Granted},
                                              {QStringLiteral("HELD"), Outcome::Held},
                                              {QStringLiteral("REFUSED"), Outcome::Refused},
                                              {QStringLiteral("FORWARDED"), Outcome::Forwarded}};
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

/// A decided visit from its description; nothing when it lacks what every letter needs.
std::optional<Visit> visitOf(const QJsonObject &json)
{
    Visit visit;
    visit.service = text(json, "service");
    visit.scheme = text(json, "scheme");
    visit.token = text(json, "token");
    visit.arn = text(json, "arn");
    visit.day = QDate::fromString(text(json, "day"), Qt::ISODate);
    visit.submittedOn = QDate::fromString(text(json, "submittedOn"), Qt::ISODate);
    visit.decision = text(json, "decision");
    visit.pvMode = text(json, "pvMode");
    visit.note = text(json, "note");
    visit.provisionalNumber = text(json, "provisionalNumber");
    visit.fileNumber = text(json, "fileNumber");
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        visit.fields.insert(field.key(), field->toString());
    for (const QJsonValue &paid : json.value(QLatin1String("payments")).toArray())
        visit.payments.append(
            {Money{paid[QLatin1String("currency")].toString(), paid[QLatin1String("minor")].toInteger()},
             paid[QLatin1String("mode")].toString(), paid[QLatin1String("receipt")].toString(), 0});
    for (const QJsonValue &officer : json.value(QLatin1String("officers")).toArray())
        visit.signoffs.append({officer[QLatin1String("step")].toString(),
                               officer[QLatin1String("operator")].toString(),
                               officer[QLatin1String("station")].toString(),
                               {},
                               0});
    const auto outcome = outcomeOf(text(json, "outcome"));
    visit.outcome = outcome.value_or(Outcome::None);
    return outcome && visit.day.isValid() ? std::optional(visit) : std::nullopt;
}

} // namespace

Answer printLetter(const QStringList &words)
{
    QCommandLineParser parser;
    addPaperOptions(parser);
    parser.addOptions({{QStringLiteral("visit"), QString(), QStringLiteral("file")},
                       {QStringLiteral("sample"), QString()},
                       {QStringLiteral("duplicate"), QString()}});
    const bool parsed = parser.parse(QStringList{QStringLiteral("sevactl")} + words);
    const bool sample = parser.isSet(QStringLiteral("sample"));
    if (!parsed || !parser.positionalArguments().isEmpty() || sample == parser.isSet(QStringLiteral("visit"))
        || !parser.value(QStringLiteral("to")).endsWith(QLatin1String(".pdf")))
        return wrongUse(QStringLiteral("--sample or --visit FILE; --to FILE.pdf"));
    const auto place = readPaperPlace(parser);
    if (!place)
        return refused(kWrongUse, place.fault());
    const auto json = files::read(
        sample ? QStringLiteral(":/seva/paper/letter-sample.json") : parser.value(QStringLiteral("visit")), kMaxVisit);
    if (!json)
        return refused(kWrongUse, json.fault());
    const auto visit = visitOf(QJsonDocument::fromJson(*json).object());
    if (!visit || !place->catalogue->service(visit->service))
        return refused(kBad, fault("ctl.visit-not-decided", visit ? visit->service : QString()));
    const LanguageChoice languages(announcementLanguages());
    const QString language = parser.value(QStringLiteral("language"));
    const bool duplicate = parser.isSet(QStringLiteral("duplicate"));
    const LetterInput input{*visit, *place->catalogue, place->kendra, nullptr, languages, language, visit->day,
                            {},     duplicate,         nullptr};
    const auto pdf = letterPdf(letterContent(input));
    if (!pdf)
        return refused(kBad, pdf.fault());
    return keepPaper(parser, *pdf,
                     {{QStringLiteral("paper"), QStringLiteral("letter")}, {QStringLiteral("duplicate"), duplicate}});
}

} // namespace seva::ctl
