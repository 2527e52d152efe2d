// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RosterWords.h"

namespace seva::ctl {

RosterWords::RosterWords(const QStringList &words, qsizetype positional, const QStringList &options,
                         const QString &needed)
    : m_needed(needed)
{
    for (const QString &name : QStringList{QStringLiteral("data"), QStringLiteral("clock-offset")} + options)
        m_parser.addOption({name, QString(), QStringLiteral("value")});
    m_fine = m_parser.parse(QStringList{QStringLiteral("sevactl")} + words)
             && m_parser.positionalArguments().size() == positional && m_parser.isSet(QStringLiteral("data"));
}

Result<Roster> RosterWords::change(const std::function<Result<void>(Roster &)> &what) const
{
    return sync::changeRoster(data() + QStringLiteral("/authority"), what);
}

Answer RosterWords::answerTo(const std::function<Result<void>(Roster &)> &what) const
{
    const Result<Roster> roster = change(what);
    if (!roster)
        return refused(roster.fault().code == QLatin1String("sync.roster-no-authority") ? kWrongUse : kBad,
                       roster.fault());
    return Answer{kFine, {{QStringLiteral("version"), roster->version}}};
}

} // namespace seva::ctl
