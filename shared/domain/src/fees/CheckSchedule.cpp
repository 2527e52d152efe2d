// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleFile.h"

#include <QSet>

#include <algorithm>

namespace seva {

namespace {

using Found = std::optional<JsonProblem>;

/// One case of a table; empty where the table does not ask.
struct Case
{
    QString issueKind;
    QString booklet;
    QString ageClass;
};

std::string at(const char *list, qsizetype index)
{
    return std::string("/") + list + "/" + std::to_string(index);
}

bool fits(const QStringList &wanted, const QString &given)
{
    return wanted.isEmpty() || wanted.contains(given);
}

/// Every case the services of a table can come to.
QList<Case> casesOf(const FeeSchedule &schedule, const QString &table)
{
    QStringList kinds;
    QStringList booklets;
    for (const FeeService &service : schedule.services)
        kinds += service.table == table ? issueKindsOf(schedule, service) : QStringList();
    for (const FeeLine &line : schedule.lines)
        booklets += line.table == table ? line.booklets : QStringList();
    kinds.removeDuplicates();
    booklets.removeDuplicates();
    QList<Case> cases;
    for (const QString &kind : kinds.isEmpty() ? QStringList{QString()} : kinds) {
        for (const QString &booklet : booklets.isEmpty() ? QStringList{QString()} : booklets) {
            for (const char *ageClass : {"MINOR", "ADULT"})
                cases.append({kind, booklet, QString::fromLatin1(ageClass)});
        }
    }
    return cases;
}

Found checkCase(const FeeSchedule &schedule, const QString &table, const Case &one)
{
    qsizetype found = -1;
    for (qsizetype index = 0; index < schedule.lines.size(); ++index) {
        const FeeLine &line = schedule.lines.at(index);
        if (line.table != table || !fits(line.issueKinds, one.issueKind) || !fits(line.booklets, one.booklet)
            || !fits(line.ageClasses, one.ageClass))
            continue;
        if (found >= 0)
            return JsonProblem{
                at("lines", index),
                QStringLiteral("lines '%1' and '%2' are for the same case").arg(schedule.lines.at(found).id, line.id)};
        found = index;
    }
    if (found < 0)
        return JsonProblem{
            "/lines", QStringLiteral("no line of table %1 for %2 %3 %4; refuse the case by name if there is no fee")
                          .arg(table, one.issueKind, one.booklet, one.ageClass)};
    return std::nullopt;
}

Found checkServices(const FeeSchedule &schedule)
{
    QSet<QString> seen;
    QSet<QString> tables;
    for (qsizetype index = 0; index < schedule.services.size(); ++index) {
        const FeeService &service = schedule.services.at(index);
        if (seen.contains(service.id))
            return JsonProblem{at("services", index), QStringLiteral("'%1' stands here twice").arg(service.id)};
        seen.insert(service.id);
        tables.insert(service.table);
    }
    for (const QString &table : tables) {
        for (const Case &one : casesOf(schedule, table)) {
            if (const Found wrong = checkCase(schedule, table, one))
                return wrong;
        }
    }
    for (qsizetype index = 0; index < schedule.lines.size(); ++index) {
        if (!tables.contains(schedule.lines.at(index).table))
            return JsonProblem{at("lines", index) + "/table", QStringLiteral("no service uses this table")};
    }
    return std::nullopt;
}

Found checkAmounts(const FeeSchedule &schedule, const FeeLine &line, const std::string &here)
{
    for (const FeeAmounts &amounts : line.amounts) {
        if (amounts.normal && amounts.tatkaal && *amounts.tatkaal < *amounts.normal)
            return JsonProblem{here + "/amounts", QStringLiteral("Tatkaal includes the normal fee: it cannot be less")};
    }
    std::int64_t sum = 0;
    for (const FeePart &part : line.parts)
        sum += part.amount.minor;
    if (!line.parts.isEmpty() && line.amounts.value(schedule.currency).normal != sum)
        return JsonProblem{here + "/parts", QStringLiteral("the parts of line '%1' do not sum to it").arg(line.id)};
    return std::nullopt;
}

Found checkLines(const FeeSchedule &schedule, const QStringList &refusals)
{
    QSet<QString> seen;
    for (qsizetype index = 0; index < schedule.lines.size(); ++index) {
        const FeeLine &line = schedule.lines.at(index);
        const std::string here = at("lines", index);
        if (seen.contains(line.id))
            return JsonProblem{here + "/id", QStringLiteral("'%1' stands here twice").arg(line.id)};
        seen.insert(line.id);
        if (!line.refusal.isEmpty() && !refusals.contains(line.refusal))
            return JsonProblem{here + "/refuse", QStringLiteral("no text for '%1'").arg(line.refusal)};
        if (const Found wrong = checkAmounts(schedule, line, here))
            return wrong;
    }
    return std::nullopt;
}

/// One reason makes one kind of issue.
Found checkReasons(const FeeSchedule &schedule)
{
    QSet<QString> seen;
    for (qsizetype index = 0; index < schedule.issueKindRules.size(); ++index) {
        for (const QString &reason : schedule.issueKindRules.at(index).reasons) {
            if (seen.contains(reason))
                return JsonProblem{at("issueKinds", index), QStringLiteral("'%1' stands here twice").arg(reason)};
            seen.insert(reason);
        }
    }
    return std::nullopt;
}

} // namespace

QStringList issueKindsOf(const FeeSchedule &schedule, const FeeService &service)
{
    QStringList kinds{service.issueKind};
    if (service.takesReasons) {
        for (const IssueKindRule &rule : schedule.issueKindRules)
            kinds.append(rule.kind);
    }
    if (kinds.contains(schedule.expiredWhenLostFrom))
        kinds.append(schedule.expiredWhenLostTo);
    kinds.removeAll(QString());
    return kinds;
}

std::optional<JsonProblem> checkFeeSchedule(const FeeSchedule &schedule, const QStringList &refusals)
{
    if (!schedule.from.isValid())
        return JsonProblem{"/from", QStringLiteral("no such day")};
    if (schedule.until.isValid() && schedule.until < schedule.from)
        return JsonProblem{"/until", QStringLiteral("ends before it begins")};
    if (const Found wrong = checkReasons(schedule))
        return wrong;
    if (const Found wrong = checkLines(schedule, refusals))
        return wrong;
    return checkServices(schedule);
}

} // namespace seva
