// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/State.h>

#include <algorithm>

namespace seva {

namespace {

/// Lower is called first. Returned files go to the front, then those who may not stand long.
int rank(const Visit &visit)
{
    if (visit.returned)
        return 0;
    return visit.priority.isEmpty() || visit.priority == QLatin1String("NONE") ? 2 : 1;
}

} // namespace

Money Visit::paid(const QString &currency) const
{
    Money sum{currency, 0};
    for (const Payment &payment : payments)
        sum = add(sum, payment.amount).value_or(sum);
    return sum;
}

const Visit *State::visit(const VisitId &id) const
{
    const auto it = visits.constFind(id);
    return it == visits.constEnd() ? nullptr : &*it;
}

const Visit *State::byTokenNumber(QDate day, const QString &number) const
{
    return visit(byToken.value(day.toString(Qt::ISODate) + QLatin1Char('|') + number));
}

QList<const Visit *> State::waiting(const QString &stepId) const
{
    QList<const Visit *> out;
    for (const Visit &visit : visits)
        if (visit.phase == Phase::Waiting && visit.stepId == stepId)
            out.append(&visit);
    std::sort(out.begin(), out.end(), [](const Visit *a, const Visit *b) {
        return std::tuple(rank(*a), a->waitingSince, a->id) < std::tuple(rank(*b), b->waitingSince, b->id);
    });
    return out;
}

StationId laneOf(const VisitId &visit, const QStringList &stations)
{
    if (stations.isEmpty())
        return {};
    // The last byte of a UUIDv7 is random: a fair and equal choice on every machine.
    const auto last = static_cast<unsigned char>(uuidBytes(visit).back());
    return stations.at(last % stations.size());
}

} // namespace seva
