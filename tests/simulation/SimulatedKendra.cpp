// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKendra.h"

#include <limits>

namespace seva::sync::test {

namespace {

constexpr int kCentre = 0;
constexpr int kHub = 1;
constexpr Instant kTick = 10;
constexpr Instant kNearPause = 200;

/// Everybody's that it has.
std::uint64_t events(const MemoryStore &store)
{
    std::uint64_t all = 0;
    for (const Cursor &head : store.heads())
        all += head.acked;
    return all;
}

} // namespace

SimulatedKendra::SimulatedKendra(std::uint64_t seed, int stations, Faults faults) : m_random(seed), m_faults(faults)
{
    crypto::initialise();
    const crypto::KeyPair issuer = crypto::signingPair(QByteArray(32, 'i'));
    Roster roster;
    for (int i = 0; i < stations + 2; ++i) {
        Machine machine;
        machine.id = i == kCentre ? QStringLiteral("DC")
                     : i == kHub  ? QStringLiteral("HUB")
                                  : QStringLiteral("S-%1").arg(i);
        machine.above = i == kCentre ? -1 : i == kHub ? kCentre : kHub;
        machine.store = std::make_shared<MemoryStore>(machine.id.toUtf8(), 1);
        RosterStation entry;
        entry.id = machine.id;
        entry.kind = i == kCentre ? QStringLiteral("DATA-CENTRE")
                     : i == kHub  ? QStringLiteral("HUB")
                                  : QStringLiteral("COUNTER");
        entry.signingKey = machine.store->signingKey();
        roster.stations.append(entry);
        m_machines.push_back(std::move(machine));
    }
    m_roster = encodeRoster(roster, issuer.secretKey);
    for (int i = 0; i < int(m_machines.size()); ++i) {
        Machine &machine = m_machines[std::size_t(i)];
        machine.book = std::make_shared<RosterBook>(QString(), issuer.publicKey);
        (void)machine.book->adopt(m_roster);
        machine.ingest = std::make_unique<Ingest>(*machine.store, *machine.book, machine.id);
        makePump(i);
    }
    if (m_faults.straight)
        addStraight();
    if (m_faults.near)
        addNear();
}

void SimulatedKendra::addStraight()
{
    const int stations = int(m_machines.size());
    for (int i = kHub + 1; i < stations; ++i) {
        Machine other;
        other.above = kCentre;
        other.straight = true;
        addOther(m_machines[std::size_t(i)], std::move(other));
    }
}

/// Each from the next one, so that everything goes round.
void SimulatedKendra::addNear()
{
    const auto last = std::find_if(m_machines.begin(), m_machines.end(), [](const Machine &m) { return m.isOther(); });
    const int stations = int(last - m_machines.begin());
    for (int i = kHub + 1; i < stations; ++i) {
        Machine other;
        other.above = i + 1 < stations ? i + 1 : kHub + 1;
        other.near = true;
        addOther(m_machines[std::size_t(i)], std::move(other));
    }
}

void SimulatedKendra::addOther(const Machine &station, Machine other)
{
    other.id = station.id;
    other.store = station.store;
    other.book = station.book;
    other.wakeAt = std::numeric_limits<Instant>::max();
    m_machines.push_back(std::move(other));
}

void SimulatedKendra::makePump(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    if (machine.above < 0)
        return;
    PumpOptions options;
    options.task = machine.straight ? PumpTask::Uploads : PumpTask::Everything;
    options.peer = machine.straight ? QStringLiteral("data-centre") : QStringLiteral("above");
    options.station = machine.id;
    if (machine.near) {
        options.task = PumpTask::Downloads;
        options.neighbour = m_machines[std::size_t(machine.above)].id;
        options.peer = QStringLiteral("near/") + options.neighbour;
        options.pullPause = kNearPause;
    }
    options.allOrigins = index == kHub;
    options.beatEvery = 500;
    options.pullWait = 0;
    options.backoffCap = 1'000;
    ++machine.life;
    machine.pump = std::make_unique<Pump>(*machine.store, nullptr, *machine.book, m_random, options);
    machine.wakeAt = m_now;
}

void SimulatedKendra::note(const QByteArray &what)
{
    m_trace = Digest::of({m_trace.bytes(), QByteArray::number(qlonglong(m_now)), what});
}

void SimulatedKendra::step(int index, const Pump::Event &event)
{
    Machine &machine = m_machines[std::size_t(index)];
    if (!machine.pump)
        return;
    for (const Pump::Action &action : machine.pump->step(event, m_now)) {
        if (const auto *wake = std::get_if<Pump::WakeAt>(&action)) {
            machine.wakeAt = wake->at;
        } else if (const auto *send = std::get_if<Pump::Send>(&action)) {
            note(machine.id.toUtf8() + ' ' + send->request.target);
            Message message{index, machine.life, send->id, false, send->request, {}, false};
            message.request.peer = machine.id;
            deliver(message);
            if (m_faulty && chance(m_faults.duplicatePercent))
                deliver(message);
        }
    }
}

/// A lost message comes as the failure that its sender sees after a while.
void SimulatedKendra::deliver(const Message &given)
{
    Message message = given;
    const Machine &machine = m_machines[std::size_t(message.machine)];
    const Instant delay = 1 + Instant(m_random.below(std::uint32_t(m_faults.maxDelay)));
    if (m_faulty && (machine.linkDown || chance(m_faults.lossPercent))) {
        message.lost = true;
        message.answer = true;
    }
    m_wire.emplace(m_now + (message.lost ? 20 * kTick : delay), message);
}

void SimulatedKendra::arrive(const Message &message)
{
    Machine &machine = m_machines[std::size_t(message.machine)];
    if (message.answer) {
        if (message.life != machine.life)
            return;
        if (message.lost)
            return step(message.machine, Pump::Answered{message.id, m_lost});
        const std::uint64_t before = machine.near ? events(*machine.store) : 0;
        step(message.machine, Pump::Answered{message.id, message.response});
        m_readNear += machine.near ? events(*machine.store) - before : 0;
        return;
    }
    Machine &above = m_machines[std::size_t(machine.above)];
    Message back = message;
    back.answer = true;
    const QByteArray &target = message.request.target;
    if (target.startsWith("/v1/push/"))
        back.response = above.ingest->push(message.request);
    else if (target == "/v1/keys")
        back.response = above.ingest->keys(message.request);
    else if (target == "/v1/pull")
        back.response = above.ingest->pull(message.request).response;
    else if (target == "/v1/roster")
        back.response.body = m_roster;
    else
        back.response = answer(200, *above.ingest->cursors());
    note(above.id.toUtf8() + ' ' + QByteArray::number(back.response.status));
    deliver(back);
}

/// It begins and ends whenever it likes.
void SimulatedKendra::other(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    if (!chance(1))
        return step(index, Pump::Appended{});
    if (!machine.pump)
        return makePump(index);
    machine.pump.reset();
    ++machine.life;
    machine.wakeAt = std::numeric_limits<Instant>::max();
}

void SimulatedKendra::mischief()
{
    for (std::size_t i = 1; i < m_machines.size(); ++i) {
        Machine &machine = m_machines[i];
        if (chance(2))
            machine.linkDown = chance(m_faults.cutPercent);
        if (machine.isOther()) {
            other(int(i));
            continue;
        }
        if (i > kHub && chance(12)) {
            machine.store->append(machine.id.toUtf8() + QByteArray::number(qulonglong(++m_made)));
            step(int(i), Pump::Appended{});
        }
        if (m_faults.stationsKilled && m_random.below(400) == 0)
            makePump(int(i));
    }
    if (chance(4))
        m_machines[kCentre].store->append("confirmed" + QByteArray::number(qulonglong(++m_made)));
    if (!m_faults.centreRestored)
        return;
    // The standby that takes over lacks the last of what was acknowledged.
    if (m_random.below(150) == 0)
        m_image = m_machines[kCentre].store->snapshot();
    const bool ownKept = m_image
                         && m_image->rows.value(m_machines[kCentre].store->origin()).bodies.size()
                                == m_machines[kCentre].store->bodies(m_machines[kCentre].store->origin()).size();
    if (ownKept && m_random.below(60) == 0) {
        m_machines[kCentre].store->restore(*m_image);
        note("restored");
    }
}

void SimulatedKendra::tick(bool faulty)
{
    m_faulty = faulty;
    m_now += kTick;
    if (faulty)
        mischief();
    while (!m_wire.empty() && m_wire.begin()->first <= m_now) {
        const Message message = m_wire.begin()->second;
        m_wire.erase(m_wire.begin());
        arrive(message);
    }
    for (std::size_t i = 1; i < m_machines.size(); ++i)
        if (m_machines[i].wakeAt <= m_now)
            step(int(i), Pump::Tick{});
}

void SimulatedKendra::live(int milliseconds)
{
    for (const Instant end = m_now + milliseconds; m_now < end;)
        tick(true);
}

bool SimulatedKendra::drained() const
{
    const QMap<OriginId, Cursor> centre = m_machines[kCentre].store->heads();
    for (const Machine &machine : m_machines) {
        const QMap<OriginId, Cursor> here = machine.store->heads();
        for (auto it = centre.begin(); it != centre.end(); ++it)
            if (here.value(it.key()).head != it->head)
                return false;
        if (here.size() != centre.size())
            return false;
    }
    return true;
}

bool SimulatedKendra::heal(int milliseconds)
{
    for (Machine &machine : m_machines)
        machine.linkDown = false;
    for (const Instant end = m_now + milliseconds; m_now < end;) {
        tick(false);
        if (drained())
            return true;
    }
    return false;
}

QString SimulatedKendra::difference() const
{
    std::uint64_t all = 0;
    for (const Machine &owner : m_machines) {
        if (owner.isOther())
            continue;
        const QList<QByteArray> own = owner.store->bodies(owner.store->origin());
        all += std::uint64_t(own.size());
        for (const Machine &machine : m_machines)
            if (machine.store->bodies(owner.store->origin()) != own)
                return QStringLiteral("%1 has %2 of %3's %4 events")
                    .arg(machine.id)
                    .arg(machine.store->bodies(owner.store->origin()).size())
                    .arg(owner.id)
                    .arg(own.size());
    }
    return all == m_made ? QString() : QStringLiteral("%1 events made, %2 there").arg(m_made).arg(all);
}

} // namespace seva::sync::test
