// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/ServiceCatalogue.h>

#include <algorithm>

namespace seva {

namespace {

constexpr int AdultAge = 18;
constexpr int TenYearsFromAge = 15;

const FeeSchedule *scheduleOn(const ServiceDefinition &service, QDate day)
{
    for (const FeeSchedule &schedule : service.schedules) {
        if (day >= schedule.from && (!schedule.until.isValid() || day <= schedule.until))
            return &schedule;
    }
    return nullptr;
}

bool fits(const QString &wanted, const QString &given)
{
    return wanted.isEmpty() || wanted == given;
}

const FeeLine *lineFor(const FeeSchedule &schedule, const QString &scheme, const QString &booklet,
                       const QString &ageClass, const QString &issueKind)
{
    for (const FeeLine &line : schedule.lines) {
        if (line.scheme == scheme && fits(line.booklet, booklet) && fits(line.ageClass, ageClass)
            && fits(line.issueKind, issueKind))
            return &line;
    }
    return nullptr;
}

bool hasRebate(const FeeSchedule &schedule, const FeeQuestion &question, const QString &issueKind)
{
    const int age = ageOn(question.dateOfBirth, question.basisDate);
    return schedule.rebatePercent > 0 && schedule.rebateIssueKinds.contains(issueKind)
           && (age < schedule.rebateBelowAge || age > schedule.rebateAboveAge)
           && (!schedule.rebateFrom.isValid() || question.basisDate >= schedule.rebateFrom)
           && (question.scheme == QLatin1String("NORMAL") || schedule.rebateOnTatkaal);
}

} // namespace

int ageOn(QDate dateOfBirth, QDate day)
{
    const int years = day.year() - dateOfBirth.year();
    const bool before = std::pair(day.month(), day.day()) < std::pair(dateOfBirth.month(), dateOfBirth.day());
    return before ? years - 1 : years;
}

QString ageClassOn(QDate dateOfBirth, QDate basisDate, const QString &validityRequired)
{
    if (!dateOfBirth.isValid() || !basisDate.isValid())
        return {};
    const int age = ageOn(dateOfBirth, basisDate);
    const bool tenYears = age >= TenYearsFromAge && validityRequired == QLatin1String("TEN_YEARS");
    return age < AdultAge && !tenYears ? QStringLiteral("MINOR") : QStringLiteral("ADULT");
}

Result<FeeDue> ServiceCatalogue::fee(const FeeQuestion &question) const
{
    const ServiceDefinition *definition = service(question.serviceId);
    if (!definition)
        return fault("services.unknown", question.serviceId);
    const FeeSchedule *schedule = scheduleOn(*definition, question.basisDate);
    if (!schedule) {
        return fault("services.no-fee-schedule",
                     question.serviceId + QLatin1Char(' ') + question.basisDate.toString(Qt::ISODate));
    }
    const QString ageClass = ageClassOn(question.dateOfBirth, question.basisDate, question.validityRequired);
    if (ageClass.isEmpty() || question.dateOfBirth > question.basisDate)
        return fault("services.no-date-of-birth", question.serviceId);
    const QString kind = definition->issueKindFor(question.reissueReasons);
    const FeeLine *line = lineFor(*schedule, question.scheme, question.booklet, ageClass, kind);
    const FeeLine *normal = lineFor(*schedule, QStringLiteral("NORMAL"), question.booklet, ageClass, kind);
    if (!line || !normal) {
        return fault(
            "services.no-fee-line",
            QStringList{question.serviceId, schedule->id, kind, question.scheme, question.booklet, ageClass}.join(
                QLatin1Char(' ')));
    }
    FeeDue due{schedule->id, line->id, line->total, Money{line->total.currency, 0}, line->total, line->parts};
    if (hasRebate(*schedule, question, kind))
        due.discount.minor = normal->total.minor * schedule->rebatePercent / 100;
    due.payable.minor -= due.discount.minor;
    return due;
}

} // namespace seva
