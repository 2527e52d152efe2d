// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalogue/SchemaCheck.h"
#include "FeeNames.h"
#include "ScheduleFile.h"

#include <algorithm>

namespace seva {

namespace {

constexpr qsizetype MaxFiles = 200;

Fault broken(const QString &file, const JsonProblem &problem)
{
    const QString path = problem.pointer.empty() ? QStringLiteral("/") : QString::fromStdString(problem.pointer);
    return fault("fees.schedule-broken", file + QStringLiteral(": ") + path + QStringLiteral(": ") + problem.reason);
}

using Documents = QMap<QString, Json>;

Result<Documents> parsed(const QMap<QString, QByteArray> &files, const QByteArray &schema)
{
    JsonProblem unusable;
    const auto check = SchemaCheck::compile(schema, unusable);
    if (!check)
        return broken(QStringLiteral("the schema"), unusable);
    if (files.size() > MaxFiles)
        return broken(QStringLiteral("all files"), {"", QStringLiteral("more than %1 files").arg(MaxFiles)});
    Documents documents;
    for (auto file = files.begin(); file != files.end(); ++file) {
        Json document;
        auto problem = parseJson(*file, document);
        if (!problem)
            problem = check->problemOf(document);
        if (problem)
            return broken(file.key(), *problem);
        documents.insert(file.key(), std::move(document));
    }
    return documents;
}

/// Two schedules may not hold for one service on one day.
std::optional<JsonProblem> overlapWith(const QList<FeeSchedule> &others, const FeeSchedule &schedule)
{
    for (const FeeSchedule &other : others) {
        if (other.id == schedule.id)
            return JsonProblem{"/feeSchedule", QStringLiteral("another file also defines this schedule")};
        const bool apart = (other.until.isValid() && other.until < schedule.from)
                           || (schedule.until.isValid() && schedule.until < other.from);
        for (qsizetype index = 0; !apart && index < schedule.services.size(); ++index) {
            const QString id = schedule.services.at(index).id;
            const bool both = std::any_of(other.services.begin(), other.services.end(),
                                          [&id](const FeeService &service) { return service.id == id; });
            if (both)
                return JsonProblem{"/services/" + std::to_string(index),
                                   QStringLiteral("'%1' is in force for this service on the same days").arg(other.id)};
        }
    }
    return std::nullopt;
}

/// Notes, then coins, each as the file has them.
QList<CashPiece> readCash(const Json &cash)
{
    QList<CashPiece> pieces;
    for (const char *kind : {"notes", "coins"})
        for (const auto &each : cash.at(kind))
            pieces.append({each.get<std::int64_t>(), kind == QLatin1String("coins")});
    return pieces;
}

} // namespace

Result<std::shared_ptr<const FeeBook>> FeeBook::load(const QMap<QString, QByteArray> &files, const QByteArray &schema)
{
    const Result<Documents> documents = parsed(files, schema);
    if (!documents)
        return documents.fault();
    auto book = std::make_shared<FeeBook>();
    for (auto file = documents->begin(); file != documents->end(); ++file) {
        if (!file->contains("feeRefusals"))
            continue;
        for (const FeeRefusal &refusal : readFeeRefusals(*file)) {
            if (book->m_refusals.contains(refusal.id))
                return broken(file.key(), {"/feeRefusals", refusal.id + QStringLiteral(" has texts twice")});
            book->m_refusals.insert(refusal.id, refusal);
        }
    }
    for (const QLatin1String name : feeRefusals::All) {
        if (!book->m_refusals.contains(name))
            return broken(QStringLiteral("all files"), {"/feeRefusals", QStringLiteral("no text for ") + name});
    }
    for (auto file = documents->begin(); file != documents->end(); ++file) {
        if (file->contains("feeRefusals"))
            continue;
        if (file->contains("cash")) {
            const QString currency = QString::fromStdString(file->at("cash").at("currency").get<std::string>());
            if (book->m_cash.contains(currency))
                return broken(file.key(), {"/cash/currency", QStringLiteral("another file also counts ") + currency});
            book->m_cash.insert(currency, readCash(file->at("cash")));
            continue;
        }
        const FeeSchedule schedule = readFeeSchedule(*file);
        auto problem = checkFeeSchedule(schedule, book->m_refusals.keys());
        if (!problem)
            problem = overlapWith(book->m_schedules, schedule);
        if (problem)
            return broken(file.key(), *problem);
        book->m_schedules.append(schedule);
    }
    return std::shared_ptr<const FeeBook>(std::move(book));
}

} // namespace seva
