// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubAdvice.h"

#include "HubAdviceTexts.h"
#include "HubAsking.h"

#include <seva/sync/LeaseMessages.h>

#include <algorithm>

namespace seva::ctl {

namespace {

QJsonObject json(const Advice &advice)
{
    const QJsonObject text{{QStringLiteral("en"), QString::fromUtf8(advice.en)},
                           {QStringLiteral("hi"), QString::fromUtf8(advice.hi)},
                           {QStringLiteral("gu"), QString::fromUtf8(advice.gu)},
                           {QStringLiteral("pa"), QString::fromUtf8(advice.pa)},
                           {QStringLiteral("ur"), QString::fromUtf8(advice.ur)}};
    return {{QStringLiteral("code"), QString::fromLatin1(advice.code)}, {QStringLiteral("text"), text}};
}

bool noneIsKnown(const QList<HubSeen> &machines)
{
    return std::all_of(machines.begin(), machines.end(),
                       [](const HubSeen &m) { return m.why.code == addressUnknown(m.station).code; });
}

bool isPair(const QList<HubSeen> &machines)
{
    return std::any_of(machines.begin(), machines.end(),
                       [](const HubSeen &m) { return m.said && m.said->rule == QLatin1String("pair"); });
}

} // namespace

const HubSeen *leaderOf(const QList<HubSeen> &machines)
{
    const HubSeen *leader = nullptr;
    for (const HubSeen &machine : machines)
        if (machine.said && machine.said->leads && (!leader || machine.said->epoch > leader->said->epoch))
            leader = &machine;
    return leader;
}

std::uint64_t behind(const sync::HubStatus &machine, const sync::HubStatus &leader)
{
    const authority::Heads has = sync::fromMessages(machine.heads);
    std::uint64_t lacks = 0;
    for (const sync::HaveMessage &head : leader.heads)
        lacks += head.seq - std::min(head.seq, has.value(head.origin));
    return lacks;
}

QJsonObject hubAdvice(const QList<HubSeen> &machines)
{
    const HubSeen *leader = leaderOf(machines);
    const auto leads =
        std::count_if(machines.begin(), machines.end(), [](const HubSeen &m) { return m.said && m.said->leads; });
    const auto answer =
        std::count_if(machines.begin(), machines.end(), [](const HubSeen &m) { return m.said.has_value(); });
    if (leads > 1)
        return json(kTwoLead);
    if (answer == 0)
        return json(noneIsKnown(machines) ? kNoAddress : kStart);
    if (!leader) {
        if (answer == machines.size())
            return json(kWait);
        if (isPair(machines))
            return json(kTakeOver);
        return json(answer > machines.size() / 2 ? kWait : kMajority);
    }
    if (answer < machines.size())
        return json(kAway);
    const bool copying = std::any_of(machines.begin(), machines.end(),
                                     [leader](const HubSeen &m) { return behind(*m.said, *leader->said) > 0; });
    return json(copying ? kBehind : kFineAdvice);
}

QJsonObject takeoverWarning()
{
    return json(kWarning);
}

} // namespace seva::ctl
