// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a simulated Kendra has come to rest.
#include "SimKendra.h"

namespace seva::sync::test {

/// Not to be compared: the hub lost the end of it, or two wrote under this name and neither goes on under it.
bool SimKendra::exempt(const OriginId &origin) const
{
    const auto any = [this](const auto &is) { return std::any_of(m_machines.begin(), m_machines.end(), is); };
    const auto goesOn = [&origin](const Machine &m) { return m.journal && m.journal->origin() == origin; };
    return m_lostOrigins.contains(origin)
           || (any([&origin](const Machine &m) { return m.doubtful.contains(origin) && m.journal; }) && !any(goesOn));
}

/// Others write under this name, and it does not any more: what it has of it stays where it is.
bool SimKendra::keptOut(const Machine &machine, const OriginId &origin) const
{
    return machine.doubtful.contains(origin) && machine.journal->origin() != origin;
}

/// The writer came back without the end of it and the hub without its tail: only somebody who may not bring it, since
/// it is not his own, still has it.
bool SimKendra::aloneHasMore(const Machine &machine, const OriginId &origin) const
{
    return m_cutShort.contains(origin) && !machine.journal->upkeep().ownOrigins().contains(origin)
           && machine.journal->heads().value(origin).acked > hub().journal->heads().value(origin).acked;
}

/// The logs of which the machine and the hub do not have the same.
QList<OriginId> SimKendra::differing(const Machine &machine) const
{
    const QMap<OriginId, Cursor> all = hub().journal->heads();
    const QMap<OriginId, Cursor> here = machine.journal->heads();
    QList<OriginId> origins = all.keys() + here.keys();
    origins.removeIf([&](const OriginId &origin) {
        return here.value(origin).head == all.value(origin).head || exempt(origin) || keptOut(machine, origin)
               || aloneHasMore(machine, origin);
    });
    return origins;
}

/// Every machine has what every other has.
bool SimKendra::alike() const
{
    return std::all_of(m_machines.begin() + 1, m_machines.end(),
                       [this](const Machine &machine) { return differing(machine).isEmpty(); });
}

QString SimKendra::whoDiffers() const
{
    QString out;
    const QMap<OriginId, Cursor> all = hub().journal->heads();
    for (std::size_t i = 1; i < m_machines.size(); ++i)
        for (const OriginId &origin : differing(m_machines[i]))
            out += QStringLiteral("; %1 has %2 of %3, the hub %4")
                       .arg(m_machines[i].id)
                       .arg(m_machines[i].journal->heads().value(origin).acked)
                       .arg(QString::fromLatin1(origin.toHex().left(8)))
                       .arg(all.value(origin).acked);
    return out;
}

/// And every pump says that nothing is left. One whose events are kept out by others under their name never does: it
/// names them, and its captures are there.
bool SimKendra::drained() const
{
    const auto refused = [this](const Machine &machine) {
        const QList<Digest> captures = machine.blobs->all();
        return !machine.doubtful.isEmpty() && machine.pump->uplink().link == Uplink::Link::Linked
               && machine.pump->uplink().waitingCaptures == 0
               && std::all_of(captures.begin(), captures.end(), [this](const Digest &d) { return m_vault->has(d); });
    };
    return alike() && std::all_of(m_machines.begin() + 1, m_machines.end(), [&](const Machine &machine) {
               return machine.pump->drained() || refused(machine);
           });
}

QString SimKendra::whoWaits() const
{
    QString out;
    for (std::size_t i = 1; i < m_machines.size(); ++i)
        if (const Machine &machine = m_machines[i]; !machine.pump->drained())
            out += QStringLiteral("; %1 with %2 events and %3 captures %4")
                       .arg(machine.id)
                       .arg(machine.pump->uplink().waitingEvents)
                       .arg(machine.pump->uplink().waitingCaptures)
                       .arg(machine.pump->uplink().problem);
    return out;
}

} // namespace seva::sync::test
