// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold in a simulated Kendra, whatever happened.
#include "SimKendra.h"

#include <seva/events/ApplicationForwarded.h>
#include <seva/events/PhotoCaptured.h>
#include <seva/events/TokenClaimed.h>
#include <seva/events/TokenIssued.h>

namespace seva::sync::test {

namespace {

constexpr int kAll = 100'000;
/// How far ahead of every clock there was an event may be: what is believed of other clocks, and a little.
constexpr Instant kBelieved = 61'000;
constexpr Instant kSurelyBelieved = 50'000;

} // namespace

/// Nothing was pruned that is not durable at the hub with its captures, or that somebody still waits for.
void SimKendra::checkPrune(const Machine &machine, const QList<Event> &before)
{
    QMap<OriginId, std::uint64_t> first;
    const QMap<OriginId, Cursor> heads = machine.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const auto left = machine.journal->events(it.key(), 0, 1);
        if (left.ok() && !left->isEmpty())
            first.insert(it.key(), left->first().seq);
    }
    QSet<VisitId> served;
    for (const Event &event : before)
        if (is<ApplicationForwarded>(event))
            served.insert(event.subject);
    for (const Event &event : before) {
        if (event.seq >= first.value(event.origin, std::uint64_t(kAll)))
            continue;
        if (event.seq > m_standbyHas.value(event.origin))
            return wrong(QStringLiteral("%1 pruned an event that is not durable").arg(machine.id));
        if (is<TokenIssued>(event) && !served.contains(event.subject))
            return wrong(QStringLiteral("%1 pruned a token that waits").arg(machine.id));
        if (isHeld(event.subject))
            return wrong(QStringLiteral("%1 pruned what is held back").arg(machine.id));
        if (instantOf(event.hlc) >= machine.clock->now() - kSimRetention)
            return wrong(QStringLiteral("%1 pruned an event before its time").arg(machine.id));
        if (is<PhotoCaptured>(event) && m_vault && !m_vault->has(as<PhotoCaptured>(event).digest))
            return wrong(QStringLiteral("%1 pruned an event whose capture is not durable").arg(machine.id));
    }
}

/// Every event that was told as saved is at the hub once, in its place; each origin is whole.
void SimKendra::checkPromises()
{
    QMap<OriginId, QList<Event>> all;
    const QMap<OriginId, Cursor> heads = hub().journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const auto events = hub().journal->events(it.key(), 0, kAll);
        all.insert(it.key(), events.ok() ? *events : QList<Event>());
        for (qsizetype i = 0; i < all[it.key()].size(); ++i)
            if (all[it.key()].at(i).seq != std::uint64_t(i) + 1)
                return wrong(QStringLiteral("an origin has a gap"));
    }
    for (const Promise &promise : m_promises) {
        // Kept out by others under its name: not at the hub, but where it was saved.
        const Machine &machine = at(promise.machine);
        QList<Event> there = all.value(promise.origin);
        if (keptOut(machine, promise.origin)
            && (promise.seq > std::uint64_t(there.size())
                || there.at(qsizetype(promise.seq) - 1).hash != promise.hash)) {
            if (machine.journal->heads().value(promise.origin).acked < promise.seq)
                return wrong(QStringLiteral("a saved event is neither at the hub nor where it was saved"));
            continue;
        }
        if (promise.seq > std::uint64_t(there.size()))
            return wrong(QStringLiteral("a saved event is lost"));
        if (there.at(qsizetype(promise.seq) - 1).subject != promise.subject)
            return wrong(QStringLiteral("another event stands in the place of a saved one"));
        if (there.at(qsizetype(promise.seq) - 1).hash != promise.hash)
            return wrong(QStringLiteral("a saved event is not what it was"));
        const std::optional<Visit> visit = hub().journal->visit(promise.subject);
        if (!promise.number.isEmpty() && (!visit || visit->token != promise.number))
            return wrong(QStringLiteral("the hub does not know the token of a saved event"));
    }
}

void SimKendra::checkCaptures()
{
    for (auto it = m_captures.begin(); it != m_captures.end(); ++it) {
        const Result<QByteArray> there = m_vault->sealedBytes(it.key());
        if (!there.ok() || *there != *it)
            return wrong(QStringLiteral("a capture is not at the hub"));
    }
}

/// No number is in two blocks.
void SimKendra::checkNumbers()
{
    hub().journal->read([this](const State &state) {
        for (qsizetype i = 0; i < state.blocks.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                const NumberBlock &a = state.blocks.at(i);
                const NumberBlock &b = state.blocks.at(j);
                if (a.day == b.day && a.prefix == b.prefix && a.first < b.first + b.count
                    && b.first < a.first + a.count)
                    wrong(QStringLiteral("a number is in two blocks"));
            }
    });
}

/// Of each token at most one counter's work stands without a remark; what else was done is kept, and the supervisor is
/// told.
void SimKendra::checkCompletions()
{
    QSet<QString> remarked;
    hub().journal->read([&](const State &state) {
        for (const QString &remark : state.anomalies)
            remarked.insert(remark.section(QLatin1Char(' '), 0, 0));
    });
    note(QByteArray::number(remarked.size()));
    QMap<VisitId, int> calls;
    const QMap<OriginId, Cursor> heads = hub().journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        const auto events = hub().journal->events(it.key(), 0, kAll);
        if (!events.ok())
            continue;
        for (const Event &event : *events) {
            const QString place =
                QStringLiteral("%1/%2").arg(QString::fromLatin1(event.origin.toHex().left(8))).arg(event.seq);
            if (is<ApplicationForwarded>(event) && !remarked.contains(place) && ++calls[event.subject] > 1)
                return wrong(QStringLiteral("one token was served twice, and nobody is told"));
        }
    }
}

/// No clock elsewhere takes this one along, none runs backwards, and what is known here came before.
void SimKendra::checkClock(Machine &machine, const Event &event)
{
    if (instantOf(event.hlc) > machine.latest + kBelieved)
        return wrong(QStringLiteral("%1 took a clock that is far ahead").arg(machine.id));
    if (event.hlc <= machine.spoken)
        return wrong(QStringLiteral("%1 goes back in time").arg(machine.id));
    machine.spoken = event.hlc;
    if (!machine.steady)
        return;
    const QMap<OriginId, Cursor> heads = machine.journal->heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        if (it.key() == event.origin || it->acked == 0)
            continue;
        const Hlc heard = clockOf(machine, it.key(), *it);
        if (heard >= event.hlc && instantOf(heard) < machine.clock->now() + kSurelyBelieved)
            return wrong(QStringLiteral("%1 says before what it heard before").arg(machine.id));
    }
}

/// Of the last event of an origin; its hash says which it is, wherever it is.
Hlc SimKendra::clockOf(const Machine &machine, const OriginId &origin, const Cursor &last)
{
    const auto known = m_clocks.constFind(last.head);
    if (known != m_clocks.constEnd())
        return *known;
    const auto event = machine.journal->events(origin, last.acked - 1, 1);
    return event.ok() && !event->isEmpty() ? *m_clocks.insert(last.head, event->first().hlc) : 0;
}

/// What an answer says of the name that the machine has: others write under it when what it brings is refused, when the
/// hub has more of it, or another event in its place.
void SimKendra::hear(Machine &machine, const Message &message)
{
    const OriginId own = machine.journal->origin();
    const bool push = message.request.target.startsWith("/v1/push/" + own.toHex() + '/');
    if (!machine.doubtful.contains(own) || (!push && message.request.target != "/v1/heartbeat"))
        return;
    if (push && message.response->status == 422)
        machine.refused = machine.doubted = own;
    Cursor there;
    if (const auto truth = decode<PushAnswer>(message.response->body); push && truth.ok())
        there = {truth->acked, truth->durable, truth->head};
    if (const auto truth = decode<CursorsAnswer>(message.response->body); !push && truth.ok())
        for (const CursorMessage &cursor : truth->origins)
            if (cursor.origin == own)
                there = {cursor.acked, cursor.durable, cursor.head};
    if (there.acked == 0)
        return;
    const auto here = machine.journal->events(own, there.acked - 1, 1);
    if (there.acked > machine.journal->heads().value(own).acked
        || (here.ok() && !here->isEmpty() && here->first().hash != there.head))
        machine.doubted = own;
}

/// A new name only after a copy, an older image, or the hub's word that others write under this one.
void SimKendra::checkOrigin(const Machine &machine, const OriginId &before)
{
    if (!before.isEmpty() && before != machine.doubted && machine.journal && machine.journal->origin() != before)
        wrong(QStringLiteral("%1 begins a new origin without a reason").arg(machine.id));
}

/// Each request gets one token, each token goes to one counter at a time, no fence and no epoch comes twice.
void SimKendra::checkGrant(const HttpRequest &request, const HttpResponse &response)
{
    if (request.target != "/v1/claim" || response.status != 200)
        return;
    const auto granted = decode<ClaimAnswer>(response.body);
    const auto asked = decode<ClaimRequest>(request.body);
    if (!granted || !asked)
        return;
    const QString key = request.peer + QLatin1Char('|') + asked->requestId;
    QList<ClaimAnswer> &answers = m_answers[key];
    if (!answers.isEmpty()) {
        const ClaimAnswer &before = answers.last();
        if (before.visit != granted->visit)
            return wrong(QStringLiteral("the request %1 got two tokens").arg(key));
        if (before.fence == granted->fence)
            return;
        if (before.epoch >= granted->epoch)
            return wrong(QStringLiteral("the request %1 got two fences in one epoch").arg(key));
        endGrant(request.peer, before.visit, before.fence); // a later epoch's word is in its place
    }
    answers.append(*granted);
    const QString holder = key + granted->visit.toString();
    if (m_fences.value(granted->fence, holder) != holder)
        return wrong(QStringLiteral("two claims with one fence"));
    m_fences.insert(granted->fence, holder);
    if (m_epochs.value(granted->epoch, m_hubLife) != m_hubLife)
        return wrong(QStringLiteral("one epoch in two lives of the hub"));
    m_epochs.insert(granted->epoch, m_hubLife);
    const Instant now = hub().clock->now();
    for (const Grant &other : std::as_const(m_grants[granted->visit]))
        if (!other.over && now < other.answer.leaseUntil)
            return wrong(QStringLiteral("one token at two counters"));
    m_grants[granted->visit].append(Grant{request.peer, *granted, false});
}

void SimKendra::checkRelease(const HttpRequest &request, const HttpResponse &response)
{
    if (request.target != "/v1/release" || response.status != 204)
        return;
    if (const auto asked = decode<ReleaseRequest>(request.body); asked.ok())
        endGrant(request.peer, asked->visit, asked->fence);
}

void SimKendra::endGrant(const StationId &station, const VisitId &visit, std::uint64_t fence)
{
    for (Grant &grant : m_grants[visit])
        if (grant.station == station && grant.answer.fence == fence)
            grant.over = true;
}

/// What the standby does not know was promised by a hub that is no more; its fences and epochs stay used. What the
/// request got before, and the standby knows, stands again.
void SimKendra::forgetLostGrants()
{
    QSet<std::uint64_t> known;
    for (const OriginId &origin : hub().journal->upkeep().ownOrigins())
        if (const auto events = hub().journal->events(origin, 0, kAll); events.ok())
            for (const Event &event : *events)
                if (is<TokenClaimed>(event))
                    known.insert(as<TokenClaimed>(event).fence);
    const auto lost = [&known](const ClaimAnswer &granted) { return !known.contains(granted.fence); };
    for (QList<ClaimAnswer> &answers : m_answers)
        answers.removeIf(lost);
    for (QList<Grant> &grants : m_grants)
        grants.removeIf([&](const Grant &grant) { return lost(grant.answer); });
}

} // namespace seva::sync::test
