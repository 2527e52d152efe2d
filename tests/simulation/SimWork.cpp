// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done in a simulated Kendra on a good day.
#include "SimKendra.h"

#include <seva/events/ApplicationForwarded.h>
#include <seva/events/AppointmentListed.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/TokenCalled.h>
#include <seva/events/TokenIssued.h>
#include <seva/events/VisitClosed.h>

namespace seva::sync::test {

namespace {

/// So few that most are asked again, after an answer was lost or a machine restarted.
constexpr int kRequests = 5;
constexpr int kPerMilleLarge = 300;
/// Sealing takes long.
constexpr int kPerMillePersonal = 60;
constexpr int kLargeCapture = 600'000;
constexpr int kSmallCapture = 3'000;
constexpr int kPattern = 97;

const QDate kToday(2026, 11, 23);
const QDate kOver(2026, 11, 20);

EventDraft listed(const VisitId &id, int number)
{
    AppointmentListed e;
    e.kendra = QStringLiteral("GJ-BHJ-PSK");
    e.day = kOver;
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
    e.day = kToday;
    return draft(id, e);
}

} // namespace

void SimKendra::record(int index)
{
    Machine &machine = at(index);
    if (!machine.journal)
        return;
    QList<EventDraft> drafts;
    for (std::uint32_t n = 1 + m_random.below(2); n > 0; --n) {
        const VisitId id = uuidV7(machine.clock->now(), m_random.bytes(10));
        ++m_made;
        if (chance(kPerMillePersonal)) {
            drafts.append(listed(id, int(m_made)));
        } else if (chance(m_tokens)) {
            drafts.append(issued(id, int(m_made), machine.id));
        } else {
            // Nobody waits for it: it may be forgotten.
            drafts.append(draft(id, VisitClosed{machine.id, QString()}));
        }
    }
    const OriginId before = machine.journal->origin();
    const auto recorded = machine.journal->execute([&](const State &, Instant) { return drafts; });
    note(machine.id.toUtf8() + (recorded.ok() ? " saved" : " refused"));
    if (recorded.ok())
        keepPromises(index, drafts, *recorded);
    else if (SimDisk::instance().failed(machine.folder))
        die(index);
    else if (!machine.rotten)
        checkOrigin(machine, before);
}

/// What the operator is told is saved stands in m_promises from then on.
void SimKendra::keepPromises(int index, const QList<EventDraft> &drafts, const QList<Event> &recorded)
{
    Machine &machine = at(index);
    if (recorded.size() != drafts.size())
        return wrong(QStringLiteral("%1 was told that something is saved, and it is not there").arg(machine.id));
    for (const Event &event : recorded) {
        if (event.origin == machine.refused)
            return wrong(QStringLiteral("%1 goes on under a name that somebody else has").arg(machine.id));
        const QString number = is<TokenIssued>(event) ? as<TokenIssued>(event).number : QString();
        m_promises.push_back({event.origin, event.seq, event.subject, event.hash, index, number});
        checkClock(machine, event);
    }
    step(index, Pump::Appended{});
}

/// A capture and the event that names it; one in three travels in several chunks.
void SimKendra::capture(int index)
{
    Machine &machine = at(index);
    if (!machine.journal)
        return;
    const int size = int(1 + m_random.below(std::uint32_t(chance(kPerMilleLarge) ? kLargeCapture : kSmallCapture)));
    const QByteArray bytes = m_random.bytes(kPattern).repeated(size / kPattern + 1).left(size);
    PhotoCaptured photo;
    photo.digest = Digest::of(bytes);
    const VisitId id = uuidV7(machine.clock->now(), m_random.bytes(10));
    const QList<EventDraft> drafts{draft(id, photo), draft(id, VisitClosed{machine.id, QString()})};
    ++m_made;
    (void)machine.blobs->adopt(photo.digest, bytes);
    const auto recorded = machine.journal->execute([&](const State &, Instant) { return drafts; });
    if (!recorded.ok())
        return;
    m_captures.insert(photo.digest, bytes);
    keepPromises(index, drafts, *recorded);
}

/// The production rule, with what the pump was told; then it is looked at whether what went may go.
void SimKendra::forget(int index)
{
    Machine &machine = at(index);
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
    rule.before = machine.clock->now() - kSimRetention;
    rule.captureDurable = [&](const Digest &digest) { return kept->has(digest); };
    rule.held = isHeld;
    const Result<int> gone = machine.journal->upkeep().prune(rule);
    note("pruned " + QByteArray::number(gone.ok() ? *gone : -1));
    if (gone.ok() && *gone > 0)
        checkPrune(machine, before);
    else if (!gone.ok() && SimDisk::instance().failed(machine.folder))
        die(index);
}

/// A claim or a block of numbers. A request whose answer was lost, or whose asker was restarted, comes again under the
/// same name.
void SimKendra::claim(int index)
{
    const Machine &machine = at(index);
    const QString request = QStringLiteral("r%1").arg(m_random.below(kRequests));
    Message message;
    message.machine = index;
    message.request.method = "POST";
    message.request.peer = machine.id;
    if (chance(800)) {
        message.request.target = "/v1/claim";
        message.request.body = encode(ClaimRequest{request, QStringLiteral("A")});
    } else {
        message.request.target = "/v1/numbers";
        message.request.body = encode(NumbersRequest{machine.id + request, QStringLiteral("N")});
    }
    deliver(message);
}

void SimKendra::claimed(const Message &message)
{
    if (message.lost || message.request.target != "/v1/claim" || message.response->status != 200)
        return;
    if (const auto granted = decode<ClaimAnswer>(message.response->body); granted.ok())
        m_heard.append(Grant{message.request.peer, *granted, false});
}

/// One that somebody holds, or held: also one's own of long ago, also another's. Only the holder's word counts.
void SimKendra::giveBack(int index)
{
    if (m_heard.isEmpty())
        return;
    const Grant &grant = m_heard.at(qsizetype(m_random.below(std::uint32_t(m_heard.size()))));
    Message message;
    message.machine = index;
    message.request.method = "POST";
    message.request.peer = at(index).id;
    message.request.target = "/v1/release";
    message.request.body = encode(ReleaseRequest{grant.answer.visit, grant.answer.fence});
    deliver(message);
}

/// What a counter was given is called with its fence and brought to its end: at once, or long after somebody else has
/// it, since its lease went by meanwhile. Once at each counter; a program that was restored does not know.
void SimKendra::serve(int index)
{
    Machine &machine = at(index);
    if (!machine.journal)
        return;
    const auto mine = std::find_if(m_heard.begin(), m_heard.end(),
                                   [&](const Grant &grant) { return grant.station == machine.id && !grant.over; });
    if (mine == m_heard.end())
        return;
    mine->over = true;
    const VisitId visit = mine->answer.visit;
    const QString stage = QStringLiteral("A");
    const QString person = QStringLiteral("op");
    const QList<EventDraft> drafts{
        draft(visit, TokenCalled{stage, machine.id, mine->answer.fence, QStringLiteral("HUB"), person}),
        draft(visit, ServiceStarted{stage, machine.id, person}),
        draft(visit, ApplicationForwarded{stage, QStringLiteral("RPO"), QString(), person, machine.id})};
    const auto recorded = machine.journal->execute([&](const State &, Instant) { return drafts; });
    note(machine.id.toUtf8() + (recorded.ok() ? " serves" : " cannot serve"));
    if (recorded.ok())
        keepPromises(index, drafts, *recorded);
}

} // namespace seva::sync::test
