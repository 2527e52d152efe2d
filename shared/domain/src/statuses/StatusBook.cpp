// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/StatusBook.h>

#include <algorithm>

namespace seva {

namespace {

QString standOf(const Visit &visit)
{
    switch (visit.outcome) {
    case Outcome::Held: return QStringLiteral("HELD");
    case Outcome::Refused: return QStringLiteral("REFUSED");
    case Outcome::Forwarded: return QStringLiteral("FORWARDED");
    case Outcome::Granted:
        return visit.confirmation == Confirmation::Referred ? QStringLiteral("REFERRED") : QStringLiteral("GRANTED");
    case Outcome::None: break;
    }
    if (!visit.signoffs.isEmpty())
        return QStringLiteral("SUBMITTED");
    return visit.token.isEmpty() ? QStringLiteral("EXPECTED") : QStringLiteral("IN_KENDRA");
}

} // namespace

const StatusDefinition *StatusSet::status(const QString &code) const
{
    const auto found = statuses.constFind(code);
    return found == statuses.constEnd() ? nullptr : &*found;
}

QString StatusSet::current(const Visit &visit) const
{
    if (!visit.statuses.isEmpty())
        return visit.statuses.last().code;
    const QString stand = standOf(visit);
    for (const StatusDefinition &definition : statuses)
        if (definition.stands.contains(stand))
            return definition.code;
    return {};
}

bool StatusSet::mayFollow(const QString &from, const QString &to) const
{
    const StatusDefinition *here = status(from);
    return here && here->next.contains(to);
}

QList<StatusStep> StatusSet::path(const Visit &visit) const
{
    if (visit.outcome == Outcome::Forwarded)
        return paths.value(QStringLiteral("FORWARDED"));
    if (visit.outcome != Outcome::Granted)
        return {};
    return paths.value(visit.pvMode.isEmpty() ? QStringLiteral("NONE") : visit.pvMode);
}

const StatusSet *StatusBook::of(const QString &department) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(),
                                    [&](const StatusSet &set) { return set.departments.contains(department); });
    return found == m_sets.end() ? nullptr : &*found;
}

} // namespace seva
