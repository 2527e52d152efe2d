// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeeNames.h"
#include "ScheduleFile.h"

#include <seva/domain/Ages.h>

#include <algorithm>

namespace seva {

namespace {

const FeeService *serviceOf(const FeeSchedule &schedule, const QString &id)
{
    const auto found = std::find_if(schedule.services.begin(), schedule.services.end(),
                                    [&id](const FeeService &service) { return service.id == id; });
    return found == schedule.services.end() ? nullptr : &*found;
}

bool isKnown(const FeeSchedule &schedule, const QString &reason)
{
    return std::any_of(schedule.issueKindRules.begin(), schedule.issueKindRules.end(),
                       [&reason](const IssueKindRule &rule) { return rule.reasons.contains(reason); });
}

/// The first reason that the service does not take; nothing when all are known.
std::optional<QString> strangeReason(const FeeSchedule &schedule, const FeeService &service, const FeeQuestion &asked)
{
    if (!service.takesReasons) {
        const QStringList all = asked.reissueReasons + asked.changeKinds;
        return all.isEmpty() ? std::nullopt : std::optional(all.first());
    }
    for (const QString &reason : asked.reissueReasons) {
        if (!isKnown(schedule, reason))
            return reason;
    }
    return std::nullopt;
}

bool hadExpired(const FeeQuestion &asked)
{
    const QDate lost = asked.lostOn.isValid() ? asked.lostOn : asked.basisDate;
    return asked.previousExpiry.isValid() && asked.previousExpiry < lost;
}

/// The kinds named by service, reasons and changes; the first rule of the schedule among them holds.
QString kindOf(const FeeSchedule &schedule, const FeeService &service, const FeeQuestion &asked)
{
    QStringList kinds{service.issueKind};
    for (const IssueKindRule &rule : schedule.issueKindRules) {
        const bool named = std::any_of(asked.reissueReasons.begin(), asked.reissueReasons.end(),
                                       [&rule](const QString &reason) { return rule.reasons.contains(reason); });
        if (service.takesReasons && (named || (rule.onChange && !asked.changeKinds.isEmpty())))
            kinds.append(rule.kind);
    }
    if (hadExpired(asked) && kinds.contains(schedule.expiredWhenLostFrom)) {
        kinds.removeAll(schedule.expiredWhenLostFrom);
        kinds.append(schedule.expiredWhenLostTo);
    }
    for (const IssueKindRule &rule : schedule.issueKindRules) {
        if (kinds.contains(rule.kind))
            return rule.kind;
    }
    return kinds.value(0);
}

bool fits(const QStringList &wanted, const QString &given)
{
    return wanted.isEmpty() || wanted.contains(given);
}

/// Nothing when no line of the table is for this booklet: every other case has its line, which the loader checked.
const FeeLine *lineFor(const FeeSchedule &schedule, const QString &table, const QString &kind, const QString &booklet,
                       const QString &ageClass)
{
    const auto found = std::find_if(schedule.lines.begin(), schedule.lines.end(), [&](const FeeLine &line) {
        return line.table == table && fits(line.issueKinds, kind) && fits(line.booklets, booklet)
               && fits(line.ageClasses, ageClass);
    });
    return found == schedule.lines.end() ? nullptr : &*found;
}

/// The currency asked for, else that of the Kendra; where neither is said, the only one a line has.
QString currencyOf(const FeeSchedule &schedule, const FeeLine &line, const FeeQuestion &asked)
{
    if (!asked.currency.isEmpty())
        return asked.currency;
    if (asked.kendraType.isEmpty() && line.amounts.size() == 1)
        return line.amounts.firstKey();
    return schedule.currencyAt.value(asked.kendraType, schedule.currency);
}

std::int64_t rebateOf(const FeeSchedule &schedule, const FeeQuestion &asked, const QString &kind, std::int64_t normal)
{
    if (!schedule.rebate || !schedule.rebate->issueKinds.contains(kind))
        return 0;
    const FeeRebate &rebate = *schedule.rebate;
    const int age = ageOn(asked.dateOfBirth, asked.basisDate);
    const bool begun = !rebate.from.isValid() || asked.basisDate >= rebate.from;
    const bool given = asked.scheme == QLatin1String("NORMAL") || rebate.onTatkaal;
    return begun && given && (age < rebate.belowAge || age > rebate.aboveAge) ? normal * rebate.percent / 100 : 0;
}

FeeDue dueOf(const FeeSchedule &schedule, const FeeLine &line, const FeeQuestion &asked, const QString &kind)
{
    const QString currency = currencyOf(schedule, line, asked);
    const FeeAmounts amounts = line.amounts.value(currency);
    const auto money = [&currency](std::int64_t minor) { return Money{currency, minor}; };
    const bool tatkaal = asked.scheme == QLatin1String("TATKAAL");
    FeeDue due;
    due.scheduleId = schedule.id;
    due.lineId = line.id;
    due.issueKind = kind;
    due.ageClass = ageClassOn(asked.dateOfBirth, asked.basisDate, asked.validityRequired);
    due.normal = money(*amounts.normal);
    if (amounts.tatkaal)
        due.tatkaal = money(*amounts.tatkaal);
    due.total = tatkaal ? *due.tatkaal : due.normal;
    due.discount = money(rebateOf(schedule, asked, kind, due.normal.minor));
    due.payable = money(due.total.minor - due.discount.minor);
    due.due = money(std::max<std::int64_t>(0, due.payable.minor - asked.paid));
    due.excess = money(std::max<std::int64_t>(0, asked.paid - due.payable.minor));
    const bool restLater = schedule.terms && schedule.terms->tatkaalOnline == QLatin1String("NORMAL_PART");
    due.atCounter = money(tatkaal && restLater ? due.total.minor - due.normal.minor : 0);
    due.parts = currency == schedule.currency ? line.parts : QList<FeePart>();
    due.source = line.source;
    due.confidence = line.confidence;
    return due;
}

/// The refusal of a line's amounts for this scheme; empty when they are there.
QLatin1String missing(const FeeLine &line, const QString &currency, const QString &scheme)
{
    const auto found = line.amounts.constFind(currency);
    const bool tatkaal = scheme == QLatin1String("TATKAAL");
    if (found == line.amounts.constEnd())
        return feeRefusals::NoFeeInCurrency;
    if (!tatkaal && scheme != QLatin1String("NORMAL"))
        return feeRefusals::SchemeUnknown;
    if (tatkaal && !found->hasTatkaal)
        return feeRefusals::NoTatkaal;
    return found->normal && (!tatkaal || found->tatkaal) ? QLatin1String() : feeRefusals::FeeUnknown;
}

} // namespace

QString FeeBook::issueKind(const FeeQuestion &asked) const
{
    const FeeSchedule *schedule = scheduleFor(asked);
    const FeeService *service = schedule ? serviceOf(*schedule, asked.serviceId) : nullptr;
    return service ? kindOf(*schedule, *service, asked) : QString();
}

FeeReply FeeBook::answer(const FeeQuestion &asked) const
{
    const FeeSchedule *schedule = scheduleFor(asked);
    if (!schedule) {
        const bool anyDay = std::any_of(m_schedules.begin(), m_schedules.end(), [&asked](const FeeSchedule &each) {
            return serviceOf(each, asked.serviceId) != nullptr;
        });
        return anyDay ? refusal(feeRefusals::NoSchedule, asked.basisDate.toString(Qt::ISODate))
                      : refusal(feeRefusals::UnknownService, asked.serviceId);
    }
    const FeeService &service = *serviceOf(*schedule, asked.serviceId);
    const QString ageClass = ageClassOn(asked.dateOfBirth, asked.basisDate, asked.validityRequired);
    if (ageClass.isEmpty() || asked.dateOfBirth > asked.basisDate)
        return refusal(feeRefusals::DateOfBirthNeeded, asked.serviceId);
    if (!asked.kendraType.isEmpty() && !schedule->kendraTypes.contains(asked.kendraType))
        return refusal(feeRefusals::NotAtThisKendra, asked.kendraType);
    if (asked.lostOn.isValid() && asked.lostOn > asked.basisDate)
        return refusal(feeRefusals::DatesContradict, QStringLiteral("lostOn"));
    if (const auto strange = strangeReason(*schedule, service, asked))
        return refusal(feeRefusals::UnknownReason, *strange);
    const QString kind = kindOf(*schedule, service, asked);
    const FeeLine *line = lineFor(*schedule, service.table, kind, asked.booklet, ageClass);
    if (!line)
        return refusal(feeRefusals::BookletUnknown, asked.booklet);
    if (!line->refusal.isEmpty())
        return refusal(line->refusal, schedule->id + QLatin1Char(' ') + line->id);
    const QString currency = currencyOf(*schedule, *line, asked);
    if (const QLatin1String name = missing(*line, currency, asked.scheme); !name.isEmpty())
        return refusal(name, QStringList{schedule->id, line->id, currency, asked.scheme}.join(QLatin1Char(' ')));
    return dueOf(*schedule, *line, asked, kind);
}

} // namespace seva
