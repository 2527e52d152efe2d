// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens in a simulated Kendra: work, and everything that goes wrong with it.
#include "SimKendra.h"

#include <seva/events/AppointmentListed.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/TokenIssued.h>
#include <seva/journal/JournalKeeper.h>

#include <QDir>
#include <QFile>

namespace seva::sync::test {

namespace {

constexpr Instant kDay = 24 * 3'600'000;
constexpr Instant kRetention = 1'000;
constexpr std::size_t kMostMachines = 4;

EventDraft listed(const VisitId &id, int number)
{
    AppointmentListed e;
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = QDate(2026, 11, 20);
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.arn = QStringLiteral("26-%1").arg(number);
    return draft(id, e);
}

EventDraft issued(const VisitId &id, int number, const StationId &station)
{
    TokenIssued e;
    e.number = QStringLiteral("N%1").arg(number, 4, 10, QLatin1Char('0'));
    e.service = QStringLiteral("passport.ordinary.fresh");
    e.scheme = QStringLiteral("NORMAL");
    e.stepId = QStringLiteral("A");
    e.priority = QStringLiteral("NONE");
    e.station = station;
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = QDate(2026, 11, 23);
    return draft(id, e);
}

QByteArray headFile(const QString &folder)
{
    const Result<QByteArray> content = files::read(folder + QStringLiteral("head"), 4096);
    return content.ok() ? *content : QByteArray();
}

void setHeadFile(const QString &folder, const QByteArray &content)
{
    QFile::remove(folder + QStringLiteral("head"));
    QFile file(folder + QStringLiteral("head"));
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

void SimKendra::mischief()
{
    const int index = 1 + int(m_random.below(std::uint32_t(m_machines.size() - 1)));
    Machine &machine = m_machines[std::size_t(index)];
    const std::uint32_t what = m_random.below(1000);
    if (what < 260)
        record(machine);
    else if (what < 275)
        capture(machine);
    else if (what < 330)
        forget(machine);
    else if (what < 400)
        claim(index);
    else if (what < 440)
        machine.linkDown = !machine.linkDown;
    else if (what < 452)
        die(index);
    else if (what < 458)
        die(0);
    else if (what < 462)
        restoreOlder(index);
    else if (what < 465)
        clone(index);
    else if (what < 475)
        machine.older = SimDisk::instance().image(machine.folder);
    else if (what < 490)
        SimDisk::instance().failAfter(machine.folder, 1 + int(m_random.below(12)));
    else if (what < 500)
        SimDisk::instance().setFull(machine.folder, chance(500));
    else if (what < 510)
        jump(machine);
    else if (what < 560)
        image();
    else if (what < 570 && m_hubLosesTail)
        failOver();
}

/// What the operator is told is saved stands in m_promises from then on.
void SimKendra::record(Machine &machine)
{
    if (!machine.journal)
        return;
    QList<EventDraft> drafts;
    for (std::uint32_t n = 1 + m_random.below(3); n > 0; --n) {
        const VisitId id = uuidV7(machine.clock->now(), m_random.bytes(10));
        ++m_made;
        drafts.append(chance(700) ? listed(id, int(m_made)) : issued(id, int(m_made), machine.id));
    }
    const auto recorded = machine.journal->execute([&](const State &, Instant) { return drafts; });
    note(machine.id.toUtf8() + (recorded.ok() ? " saved" : " refused"));
    if (recorded.ok()) {
        for (const Event &event : *recorded) {
            m_promises.push_back({event.origin, event.seq, event.subject});
            checkClock(machine, event);
        }
        step(int(&machine - m_machines.data()), Pump::Appended{});
    } else if (SimDisk::instance().failed(machine.folder)) {
        die(int(&machine - m_machines.data()));
    }
}

void SimKendra::capture(Machine &machine)
{
    if (!machine.journal)
        return;
    const QByteArray bytes = m_random.bytes(int(1 + m_random.below(chance(100) ? 300'000 : 3'000)));
    PhotoCaptured photo;
    photo.digest = Digest::of(bytes);
    const VisitId id = uuidV7(machine.clock->now(), m_random.bytes(10));
    const QList<EventDraft> drafts{listed(id, int(++m_made)), draft(id, photo)};
    (void)machine.blobs->adopt(photo.digest, bytes);
    const auto recorded = machine.journal->execute([&](const State &, Instant) { return drafts; });
    if (!recorded.ok())
        return;
    m_captures.insert(photo.digest, bytes);
    for (const Event &event : *recorded)
        m_promises.push_back({event.origin, event.seq, event.subject});
    step(int(&machine - m_machines.data()), Pump::Appended{});
}

/// The production rule, with what the pump was told; then it is looked at whether what went may go.
void SimKendra::forget(Machine &machine)
{
    if (!machine.journal || !machine.pump)
        return;
    const std::shared_ptr<const Kept> kept = machine.pump->kept();
    PruneRule rule;
    QList<Event> before;
    const QMap<OriginId, Cursor> heads = machine.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        rule.durable.insert(it.key(), kept->upTo(it.key()));
        if (const auto events = machine.journal->events(it.key(), 0, 5000); events.ok())
            before += *events;
    }
    rule.before = machine.clock->now() - kRetention;
    rule.captureDurable = [&](const Digest &digest) { return kept->has(digest); };
    const Result<int> gone = machine.journal->upkeep().prune(rule);
    note("pruned " + QByteArray::number(gone.ok() ? *gone : -1));
    if (gone.ok() && *gone > 0)
        checkPrune(machine, before);
    else if (!gone.ok() && SimDisk::instance().failed(machine.folder))
        die(int(&machine - m_machines.data()));
}

/// A claim or a block of numbers; an answer that is lost is asked for again under the same name.
void SimKendra::claim(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    const QString request = QStringLiteral("r%1").arg(m_random.below(40));
    Message message;
    message.machine = index;
    message.life = machine.life;
    message.request.method = "POST";
    message.request.peer = machine.id;
    if (chance(700)) {
        message.request.target = "/v1/claim";
        message.request.body = encode(ClaimRequest{request, QStringLiteral("A")});
    } else {
        message.request.target = "/v1/numbers";
        message.request.body = encode(NumbersRequest{request, QStringLiteral("N")});
    }
    deliver(message);
}

void SimKendra::claimed(const Message &message)
{
    if (message.lost || message.request.target != "/v1/claim" || message.response->status != 200)
        return;
    const auto asked = decode<ClaimRequest>(message.request.body);
    const auto granted = decode<ClaimAnswer>(message.response->body);
    if (!asked || !granted || m_hubLosesTail)
        return;
    const QString key = message.request.peer + QLatin1Char('|') + asked->requestId;
    const auto before = m_answers.constFind(key);
    if (before != m_answers.constEnd() && (before->visit != granted->visit || before->fence != granted->fence))
        return wrong(QStringLiteral("the request %1 got two tokens").arg(key));
    if (before != m_answers.constEnd())
        return;
    m_answers.insert(key, *granted);
    for (const ClaimAnswer &other : m_grants.value(granted->visit))
        if (other.epoch == granted->epoch && other.fence == granted->fence)
            return wrong(QStringLiteral("two claims with one fence"));
        else if (m_now < std::min(other.leaseUntil, granted->leaseUntil))
            return wrong(QStringLiteral("one token at two counters"));
    m_grants[granted->visit].append(*granted);
}

/// The power goes, and comes back.
void SimKendra::die(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    note(machine.id.toUtf8() + " dies");
    machine.pump.reset();
    if (index == 0) {
        m_claims.reset();
        m_intake.reset();
        m_vaultStore.reset();
        m_vault.reset();
        m_ingest.reset();
    }
    machine.store.reset();
    machine.journal.reset();
    SimDisk::instance().powerLoss(machine.folder, m_random);
    if (!openJournal(machine))
        return;
    if (index == 0)
        openHub();
    else
        makePump(index);
}

/// The database as it was, the witness and the keys as they are.
void SimKendra::restoreOlder(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    if (machine.older.isEmpty())
        return;
    note(machine.id.toUtf8() + " restored");
    machine.pump.reset();
    machine.store.reset();
    machine.journal.reset();
    SimDisk::instance().restore(machine.folder, machine.older);
    if (!openJournal(machine))
        return;
    // What it had and nobody else is gone with the disk: only what the hub keeps for good still counts.
    const QMap<OriginId, Cursor> here = machine.journal->heads();
    const QList<OriginId> own = machine.journal->upkeep().ownOrigins();
    std::erase_if(m_promises, [&](const Promise &promise) {
        return own.contains(promise.origin) && promise.seq > here.value(promise.origin).acked
               && promise.seq > m_standbyHas.value(promise.origin);
    });
    makePump(index);
}

/// The disk in a second machine, while the first goes on.
void SimKendra::clone(int index)
{
    if (m_machines.size() >= kMostMachines || !m_machines[std::size_t(index)].journal)
        return;
    const StationId id = m_machines[std::size_t(index)].id;
    note(id.toUtf8() + " cloned");
    addMachine(id, std::make_unique<SimKeys>(*m_machines[std::size_t(index)].keys));
    Machine &of = m_machines[std::size_t(index)];
    Machine &copy = m_machines.back();
    SimDisk::instance().copy(of.folder, copy.folder);
    copy.clock->set(of.clock->now());
    copy.latest = of.latest;
    copy.book = std::make_unique<RosterBook>(QString(), m_issuer);
    (void)copy.book->adopt(m_roster);
    QDir().mkpath(copy.folder);
    setHeadFile(copy.folder, headFile(of.folder));
    if (openJournal(copy))
        makePump(int(m_machines.size()) - 1);
}

/// The standby has everything that stands here; from now on that is durable.
void SimKendra::image()
{
    Machine &machine = hub();
    if (!machine.journal)
        return;
    m_standby = SimDisk::instance().image(machine.folder);
    m_standbyHead = headFile(machine.folder);
    m_standbyHas.clear();
    const QMap<OriginId, Cursor> heads = machine.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        m_standbyHas.insert(it.key(), it->acked);
    machine.store->durable = m_standbyHas;
}

/// The standby takes over, without what it had not yet.
void SimKendra::failOver()
{
    Machine &machine = hub();
    // Its own events go to a second machine before they are told (docs/sync-protocol.md): they are not lost so.
    if (!machine.journal
        || machine.journal->heads().value(machine.journal->origin()).acked
               != m_standbyHas.value(machine.journal->origin()))
        return;
    note("fail-over");
    m_claims.reset();
    m_intake.reset();
    m_vaultStore.reset();
    m_vault.reset();
    m_ingest.reset();
    machine.store.reset();
    machine.journal.reset();
    SimDisk::instance().restore(machine.folder, m_standby);
    setHeadFile(machine.folder, m_standbyHead);
    if (openJournal(machine))
        openHub();
}

/// A day on or back; two minutes are a jump too.
void SimKendra::jump(Machine &machine)
{
    const Instant far = chance(500) ? kDay : 120'000;
    machine.clock->advance(chance(500) ? far : -far);
    machine.latest = std::max(machine.latest, machine.clock->now());
    note(machine.id.toUtf8() + " jumps");
}

} // namespace seva::sync::test
