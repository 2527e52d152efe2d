// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalogue/ReadService.h"
#include "../catalogue/SchemaCheck.h"

#include <seva/domain/StatusBook.h>

#include <array>

namespace seva {

namespace {

constexpr std::array Stands{"EXPECTED", "IN_KENDRA", "SUBMITTED", "GRANTED",
                            "HELD",     "REFUSED",   "FORWARDED", "REFERRED"};

Fault broken(const QString &file, const JsonProblem &problem)
{
    return fault("status.broken",
                 QStringLiteral("%1: %2: %3").arg(file, QString::fromStdString(problem.pointer), problem.reason));
}

StatusSet readSet(const Json &document)
{
    StatusSet set;
    set.id = readString(document, "statuses");
    set.departments = readStrings(document.at("departments"));
    for (const Json &item : document.at("codes")) {
        StatusDefinition status;
        status.code = readString(item, "code");
        status.text = readLabel(item.at("label"));
        status.stands = readStrings(item.value("stands", Json::array()));
        status.next = readStrings(item.value("next", Json::array()));
        status.by = readStrings(item.value("by", Json::array()));
        status.article = item.value("article", false);
        status.source = readString(item, "source");
        status.confidence = readString(item, "confidence");
        set.statuses.insert(status.code, status);
    }
    for (const auto &[mode, steps] : document.at("paths").items())
        for (const Json &step : steps)
            set.paths[QString::fromStdString(mode)].append({readString(step, "status"), step.value("workingDays", 0)});
    return set;
}

std::string codeOfStand(const StatusSet &set, const QString &stand)
{
    for (const StatusDefinition &status : set.statuses)
        if (status.stands.contains(stand))
            return status.code.toStdString();
    return {};
}

/// What the schema cannot say: every stand has one code, every code named exists, every path may be walked.
std::optional<JsonProblem> problemOf(const StatusSet &set)
{
    for (const char *stand : Stands) {
        const auto codes = std::count_if(set.statuses.begin(), set.statuses.end(), [&](const StatusDefinition &status) {
            return status.stands.contains(QLatin1String(stand));
        });
        if (codes != 1)
            return JsonProblem{"/codes", QStringLiteral("%1 codes stand at %2").arg(codes).arg(QLatin1String(stand))};
    }
    for (const StatusDefinition &status : set.statuses)
        for (const QString &next : status.next)
            if (!set.status(next))
                return JsonProblem{"/codes", QStringLiteral("%1 names %2, which is none").arg(status.code, next)};
    for (auto path = set.paths.begin(); path != set.paths.end(); ++path) {
        const bool forwarded = path.key() == QLatin1String("FORWARDED");
        QString at = QString::fromStdString(
            codeOfStand(set, forwarded ? QStringLiteral("FORWARDED") : QStringLiteral("GRANTED")));
        for (const StatusStep &step : *path) {
            if (!set.mayFollow(at, step.code))
                return JsonProblem{"/paths/" + path.key().toStdString(),
                                   QStringLiteral("%1 may not follow %2").arg(step.code, at)};
            at = step.code;
        }
    }
    return std::nullopt;
}

} // namespace

Result<std::shared_ptr<const StatusBook>> StatusBook::load(const QMap<QString, QByteArray> &files,
                                                           const QByteArray &schema)
{
    JsonProblem unusable;
    const auto check = SchemaCheck::compile(schema, unusable);
    if (!check)
        return broken(QStringLiteral("the schema"), unusable);
    auto book = std::make_shared<StatusBook>();
    for (auto file = files.begin(); file != files.end(); ++file) {
        Json document;
        auto problem = parseJson(*file, document);
        if (!problem)
            problem = check->problemOf(document);
        if (problem)
            return broken(file.key(), *problem);
        StatusSet set = readSet(document);
        problem = problemOf(set);
        for (const QString &department : set.departments)
            if (!problem && book->of(department))
                problem = JsonProblem{"/departments", QStringLiteral("another file answers for %1").arg(department)};
        if (problem)
            return broken(file.key(), *problem);
        book->m_sets.append(std::move(set));
    }
    return std::shared_ptr<const StatusBook>(std::move(book));
}

} // namespace seva
