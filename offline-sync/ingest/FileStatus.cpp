// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/FileStatus.h>

#include <seva/domain/State.h>

#include <nlohmann/json.hpp>

#include <array>

namespace seva::sync {

namespace {

using Ordered = nlohmann::ordered_json;

std::string textOf(const StatusSet &set, const QString &code, const QString &language)
{
    const StatusDefinition *status = set.status(code);
    return status ? status->text.in(language).toStdString() : std::string();
}

std::string dayText(QDate day)
{
    return day.toString(Qt::ISODate).toStdString();
}

void addWords(Ordered &json, const Visit &visit, const StatusWords &words, const QString &language)
{
    const ServiceDefinition *service = words.catalogue ? words.catalogue->service(visit.service) : nullptr;
    const StatusSet *set = words.statuses && service ? words.statuses->of(service->department) : nullptr;
    if (!set)
        return;
    const QString code = set->current(visit);
    json["status"] = code.toStdString();
    json["text"] = textOf(*set, code, language);
    json["on"] = dayText(visit.statuses.isEmpty() ? visit.day : visit.statuses.last().on);
    json["article"] = visit.statuses.isEmpty() ? std::string() : visit.statuses.last().article.toStdString();
    json["history"] = Ordered::array();
    for (const StatusLine &line : visit.statuses)
        json["history"].push_back({{"status", line.code.toStdString()},
                                   {"text", textOf(*set, line.code, language)},
                                   {"by", line.by.toStdString()},
                                   {"on", dayText(line.on)},
                                   {"article", line.article.toStdString()}});
}

bool isAskedFor(const Visit &visit, const StatusRequest &request)
{
    return !request.fileNumber.isEmpty()
           && (visit.fileNumber == request.fileNumber || visit.provisionalNumber == request.fileNumber)
           && visit.fields.value(QStringLiteral("dateOfBirth")) == request.dateOfBirth.toString(Qt::ISODate);
}

} // namespace

QByteArray statusOf(const State &state, const StatusWords &words, const StatusRequest &request)
{
    static constexpr std::array kOutcomes{"NONE", "GRANTED", "HELD", "REFUSED", "FORWARDED"};
    static constexpr std::array kConfirmations{"PROVISIONAL", "CONFIRMED", "REFERRED"};
    Ordered json;
    json["found"] = false;
    for (const Visit &visit : state.visits) {
        if (!isAskedFor(visit, request))
            continue;
        json["found"] = true;
        json["fileNumber"] = visit.fileNumber.toStdString();
        json["provisionalNumber"] = visit.provisionalNumber.toStdString();
        json["service"] = visit.service.toStdString();
        json["outcome"] = kOutcomes.at(std::size_t(visit.outcome));
        json["confirmation"] = kConfirmations.at(std::size_t(visit.confirmation));
        json["stage"] = visit.stepId.toStdString();
        json["day"] = dayText(visit.day);
        addWords(json, visit, words, request.language.isEmpty() ? QStringLiteral("en") : request.language);
    }
    return QByteArray::fromStdString(json.dump());
}

} // namespace seva::sync
