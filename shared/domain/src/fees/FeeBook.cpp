// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/FeeBook.h>

#include <algorithm>

namespace seva {

namespace {

bool names(const FeeSchedule &schedule, const QString &serviceId)
{
    return std::any_of(schedule.services.begin(), schedule.services.end(),
                       [&serviceId](const FeeService &service) { return service.id == serviceId; });
}

const FeeSchedule *inForce(const QList<FeeSchedule> &schedules, const QString &serviceId, QDate day)
{
    for (const FeeSchedule &schedule : schedules) {
        if (schedule.inForceOn(day) && names(schedule, serviceId))
            return &schedule;
    }
    return nullptr;
}

} // namespace

const FeeSchedule *FeeBook::scheduleFor(const FeeQuestion &question) const
{
    const FeeSchedule *submitted = inForce(m_schedules, question.serviceId, question.basisDate);
    const FeeSchedule *visited = inForce(m_schedules, question.serviceId, question.visitDate);
    return submitted && visited && visited->chargeDifferenceOnVisit && visited->from > submitted->from ? visited
                                                                                                       : submitted;
}

const FeeSchedule *FeeBook::schedule(const QString &id) const
{
    const auto found = std::find_if(m_schedules.begin(), m_schedules.end(),
                                    [&id](const FeeSchedule &schedule) { return schedule.id == id; });
    return found == m_schedules.end() ? nullptr : &*found;
}

FeeRefusal FeeBook::refusal(const QString &id, const QString &subject) const
{
    FeeRefusal refusal = m_refusals.value(id);
    refusal.id = id;
    refusal.subject = subject;
    return refusal;
}

} // namespace seva
