// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/AppointmentRules.h>

namespace seva {

namespace {

constexpr int MinutesOfAnHour = 60;

int minuteOfDay(Instant now, const Kendra &kendra)
{
    const QTime wall = timeOf(now, kendra.timeZone);
    return wall.hour() * MinutesOfAnHour + wall.minute();
}

void addDeclared(RuleCase &of, const QString &declared)
{
    if (!declared.isEmpty() && declared != QLatin1String("NONE"))
        of.facts.insert(QStringLiteral("declared"), declared);
}

} // namespace

RuleCase AppointmentRules::question(const QString &service, QDate today, const QMap<QString, QString> &fields) const
{
    RuleQuestion question;
    question.service = service;
    question.fields = fields;
    question.basisDate = today;
    question.today = today;
    question.kendra = m_kendra.type;
    question.settings = m_kendra.settings;
    return caseOf(m_catalogue, question);
}

Ruling AppointmentRules::ruled(const QString &topic, const RuleCase &of) const
{
    Ruling ruling;
    const Rule *rule = m_catalogue.rules().first(topic, of);
    if (!rule)
        return ruling;
    ruling.rule = rule->id;
    ruling.source = rule->source;
    ruling.kind = rule->effect == RuleEffect::Refuse ? Ruling::Kind::Refused
                  : rule->effect == RuleEffect::Warn ? Ruling::Kind::Remark
                                                     : Ruling::Kind::Fine;
    ruling.notice = givenText(*rule, QStringLiteral("notice"), of.facts);
    ruling.walkIn = givenTruth(*rule, QStringLiteral("walkIn"), of.facts);
    ruling.number = int(givenNumber(*rule, QStringLiteral("n"), of.facts));
    for (auto text = rule->text.byLanguage.begin(); text != rule->text.byLanguage.end(); ++text)
        ruling.text.byLanguage.insert(text.key(),
                                      QString(*text).replace(QStringLiteral("%1"), QString::number(ruling.number)));
    return ruling;
}

Result<Ruling> AppointmentRules::arrival(const Visit &visit, Instant now) const
{
    // An e-Form without an appointment has no time to keep.
    if (visit.unscheduled)
        return Ruling();
    const QDate today = dayOf(now, m_kendra.timeZone);
    RuleCase of = question(visit.service, today, visit.fields);
    const int minute = minuteOfDay(now, m_kendra);
    of.facts.insert(QStringLiteral("minutesEarly"), qint64(visit.reportingMinute - minute));
    of.facts.insert(QStringLiteral("minutesLate"), qint64(minute - visit.slotMinute));
    of.facts.insert(QStringLiteral("daysAway"), qint64(today.daysTo(visit.day)));
    if (visit.refusedOn.isValid() && visit.refusedOn < today) {
        if (!m_calendar)
            return fault("domain.no-calendar", m_kendra.id);
        const Result<int> passed = m_calendar->workingDaysBetween(visit.refusedOn, today);
        if (!passed)
            return passed.fault();
        of.facts.insert(QStringLiteral("refusedDays"), qint64(*passed));
    }
    return ruled(QStringLiteral("arrival"), of);
}

int AppointmentRules::firstMinute(const Visit &visit) const
{
    RuleCase of = question(visit.service, visit.day, visit.fields);
    // Asked of somebody who is as early as one can be.
    of.facts.insert(QStringLiteral("minutesEarly"), qint64(visit.reportingMinute));
    of.facts.insert(QStringLiteral("daysAway"), qint64(0));
    const Ruling early = ruled(QStringLiteral("arrival"), of);
    return early.isRefused() ? std::max(0, visit.reportingMinute - early.number) : 0;
}

void AppointmentRules::addCategories(RuleCase &of) const
{
    QStringList categories;
    for (const Rule *rule : m_catalogue.rules().holding(QStringLiteral("walk-in-category"), of))
        categories.append(givenText(*rule, QStringLiteral("category"), of.facts));
    of.facts.insert(QStringLiteral("categories"), categories);
}

Ruling AppointmentRules::walkIn(const QString &service, const QString &scheme, const QString &declared,
                                QDate today) const
{
    RuleCase of = question(service, today, {{QStringLiteral("scheme"), scheme}});
    addDeclared(of, declared);
    addCategories(of);
    return ruled(QStringLiteral("walk-in"), of);
}

bool AppointmentRules::hasPriority(const QString &service, const QString &declared, QDate today) const
{
    // A department without rules of priority keeps what people say of themselves.
    if (m_catalogue.rules().inForce(QStringLiteral("priority"), service, today).isEmpty())
        return true;
    RuleCase of = question(service, today);
    addDeclared(of, declared);
    addCategories(of);
    return m_catalogue.rules().first(QStringLiteral("priority"), of) != nullptr;
}

Ruling AppointmentRules::reschedule(const QString &service, int timesMoved, bool missed, QDate today) const
{
    RuleCase of = question(service, today);
    of.facts.insert(QStringLiteral("rescheduled"), qint64(timesMoved));
    of.facts.insert(QStringLiteral("missed"), missed);
    return ruled(QStringLiteral("reschedule"), of);
}

Ruling AppointmentRules::cancellation(const QString &service, QDate appointment, QDate today) const
{
    RuleCase of = question(service, today);
    of.facts.insert(QStringLiteral("daysAway"), qint64(today.daysTo(appointment)));
    return ruled(QStringLiteral("cancel"), of);
}

Ruling AppointmentRules::resubmission(const QString &service, QDate submitted, QDate today) const
{
    RuleCase of = question(service, today);
    of.facts.insert(QStringLiteral("formAge"), qint64(submitted.daysTo(today)));
    return ruled(QStringLiteral("resubmission"), of);
}

std::optional<int> AppointmentRules::reportingMinute(const QString &service, int slotMinute, QDate today) const
{
    const Ruling ruling = ruled(QStringLiteral("reporting"), question(service, today));
    return ruling.rule.isEmpty() ? std::nullopt : std::optional(std::max(0, slotMinute - ruling.number));
}

} // namespace seva
