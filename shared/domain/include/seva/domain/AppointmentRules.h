// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Advice.h>
#include <seva/domain/WorkingCalendar.h>

namespace seva {

/// What a rule of appointments says of one person at one moment. No rule: nothing stands against it.
struct Ruling : RuleAnswer
{
    enum class Kind { Fine, Remark, Refused };
    Kind kind = Kind::Fine;
    QString notice;      ///< "EARLY", "LATE", "OTHER_DAY", ...: what a screen shows beside the text; may be empty
    bool walkIn = false; ///< comes outside the appointment's own day
    int number = 0;      ///< what stands for %1 in the text
    bool isRefused() const { return kind == Kind::Refused; }
};

/// Reporting times, returning, walk-ins, priority, moving and cancelling: rules of the topics "arrival", "walk-in",
/// "priority", "reschedule", "cancel", "resubmission" and "reporting" (docs/service-definitions.md), with the
/// settings of the Kendra. Holds references: for the length of one question.
class AppointmentRules
{
public:
    AppointmentRules(const ServiceCatalogue &catalogue, const Kendra &kendra, const WorkingCalendar *calendar)
        : m_catalogue(catalogue), m_kendra(kendra), m_calendar(calendar)
    {
    }

    /// Whether somebody with this appointment gets a token now. Faults: the calendar's, where a return is counted
    /// in working days; "domain.no-calendar" where there is none to count in.
    Result<Ruling> arrival(const Visit &visit, Instant now) const;
    /// The first minute of the day at which a token is given for this appointment.
    int firstMinute(const Visit &visit) const;
    /// Whether somebody without an appointment gets one; `declared` is what they said of themselves (SENIOR, ...).
    Ruling walkIn(const QString &service, const QString &scheme, const QString &declared, QDate today) const;
    /// Whether this person is called before others.
    bool hasPriority(const QString &service, const QString &declared, QDate today) const;
    /// May the appointment be moved, after so many times within a year?
    Ruling reschedule(const QString &service, int timesMoved, bool missed, QDate today) const;
    Ruling cancellation(const QString &service, QDate appointment, QDate today) const;
    Ruling resubmission(const QString &service, QDate submitted, QDate today) const;
    /// When to report for an appointment at this minute of the day; nothing where no rule says it.
    std::optional<int> reportingMinute(const QString &service, int slotMinute, QDate today) const;

private:
    RuleCase question(const QString &service, QDate today, const QMap<QString, QString> &fields = {}) const;
    /// The categories the rules find for this person, as the fact "categories".
    void addCategories(RuleCase &of) const;
    Ruling ruled(const QString &topic, const RuleCase &of) const;

    const ServiceCatalogue &m_catalogue;
    const Kendra &m_kendra;
    const WorkingCalendar *m_calendar;
};

} // namespace seva
