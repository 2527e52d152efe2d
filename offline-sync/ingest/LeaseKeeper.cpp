// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LeaseKeeper.h"

#include <seva/authority/Pair.h>

#include <seva/base/Log.h>

namespace seva::sync {

using authority::Ask;
using authority::Rule;

namespace {

/// A question is asked again each second: a late answer is worth nothing.
constexpr int kAskDeadline = 1'500;
/// How long a voter keeps a question that waits for a copy.
constexpr Instant kHoldMost = 300;
constexpr Instant kIdle = 1'000;
/// For the word that this machine leads no more.
constexpr int kLeaveMost = 300;
constexpr std::size_t kHeldMost = 1'000;

} // namespace

LeaseKeeper::LeaseKeeper(Place place, const authority::Promise &kept)
    : m_place(std::move(place)),
      m_rule(m_place.rule(Hands{[this](const authority::Promise &promise) { return keep(promise); }, m_place.heads},
                          kept, m_clock.now()))
{
    m_door->owner = this;
    m_heard = m_clock.now();
    m_thread = std::thread([this] { run(); });
}

LeaseKeeper::~LeaseKeeper()
{
    stop();
    const std::lock_guard lock(m_door->mutex);
    m_door->owner = nullptr;
}

void LeaseKeeper::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    std::list<Held> held;
    std::list<Awaited> awaited;
    std::optional<Ordered> ordered;
    {
        const std::lock_guard lock(m_mutex);
        held.swap(m_held);
        awaited.swap(m_awaited);
        ordered.swap(m_ordered);
        m_came.clear();
    }
    if (ordered)
        ordered->declined(faultOf(stopping()));
    for (const Held &each : held)
        each.respond(stopping());
    for (const Awaited &each : awaited)
        each.then(false);
}

HttpResponse LeaseKeeper::stopping() const
{
    HttpResponse response = refusal(503, fault("sync.hub-stopping", m_place.self));
    response.headers.insert("retry-after", "1");
    return response;
}

void LeaseKeeper::handle(const HttpRequest &request, const Respond &respond)
{
    const Result<LeaseRequest> asked = decode<LeaseRequest>(request.body);
    if (!asked || asked->kind < 0 || asked->kind > int(Ask::Kind::Release))
        return respond(refusal(400, fault("sync.lease-malformed", request.peer)));
    // Two lists of voters could each have a majority.
    if (asked->voters != m_place.voters)
        return respond(refusal(409, fault("sync.other-voters", request.peer)));
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return respond(stopping());
        if (m_held.size() >= kHeldMost)
            return respond(refusal(503, fault("sync.lease-crowded", request.peer)));
        m_heard = m_clock.now();
        m_held.push_back(
            Held{request.peer, *asked, respond, asked->wanted > 0 ? m_clock.now() + kHoldMost : m_clock.now()});
        m_news = true;
    }
    m_wake.notify_one();
}

void LeaseKeeper::news()
{
    {
        const std::lock_guard lock(m_mutex);
        m_news = true;
    }
    m_wake.notify_one();
}

QString LeaseKeeper::leader() const
{
    const std::lock_guard lock(m_mutex);
    return m_clock.now() < m_leaderUntil ? m_leader : QString();
}

void LeaseKeeper::whenCopied(std::uint64_t seq, Instant most, std::function<void(bool)> then)
{
    if (holds() && m_copiedUpTo >= seq)
        return then(true);
    {
        std::unique_lock lock(m_mutex);
        if (m_stopping) {
            lock.unlock();
            return then(false);
        }
        m_awaited.push_back(Awaited{seq, m_clock.now() + most, std::move(then)});
        m_wantedSeq = std::max(m_wantedSeq, seq);
        m_wanted = true;
    }
    m_wake.notify_one();
}

void LeaseKeeper::post(Came came)
{
    {
        const std::lock_guard lock(m_mutex);
        m_came.push_back(std::move(came));
    }
    m_wake.notify_one();
}

Instant LeaseKeeper::nextWake() const
{
    Instant next = std::min(m_rule->wakeAt(), m_clock.now() + kIdle);
    for (const Held &held : m_held)
        next = std::min(next, held.until);
    for (const Awaited &awaited : m_awaited)
        next = std::min(next, awaited.until);
    return next;
}

void LeaseKeeper::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (std::exchange(m_news, false))
            releaseHeld(lock);
        Came came{Rule::Tick{}};
        if (!m_came.empty()) {
            came = std::move(m_came.front());
            m_came.pop_front();
        } else if (std::exchange(m_wanted, false)) {
            came.event = Rule::Wanted{};
        } else if (const Instant pause = nextWake() - m_clock.now(); pause > 0) {
            m_wake.wait_for(lock, std::chrono::milliseconds(pause));
            m_news = m_news || !m_held.empty();
            if (m_news || !m_came.empty() || m_wanted)
                continue;
        } else {
            m_news = !m_held.empty();
        }
        lock.unlock();
        step(came);
        lock.lock();
        answerAwaited(lock);
    }
    m_came.clear();
    lock.unlock();
    const bool led = m_rule->role() == Rule::Role::Leader;
    step(Came{Rule::Leaving{}});
    lock.lock();
    // The others need not wait for the end of a promise that nobody uses.
    if (led)
        m_wake.wait_for(lock, std::chrono::milliseconds(kLeaveMost),
                        [this] { return released() >= m_place.others.size(); });
}

/// Machines that heard it; with m_mutex held. Answers to earlier questions still come between.
std::size_t LeaseKeeper::released() const
{
    return std::size_t(std::count_if(m_came.begin(), m_came.end(), [](const Came &came) {
        const auto *answered = std::get_if<Rule::Answered>(&came.event);
        return answered && answered->answer.kind == Ask::Kind::Release;
    }));
}

/// Questions whose copy is here now, or that have waited enough.
void LeaseKeeper::releaseHeld(std::unique_lock<std::mutex> &lock)
{
    std::list<Held> looking;
    looking.swap(m_held);
    lock.unlock();
    const authority::Heads heads = m_place.heads();
    const Instant now = m_clock.now();
    std::list<Held> kept;
    QList<Came> due;
    for (Held &held : looking) {
        if (held.ask.wanted > heads.value(held.ask.origin) && now < held.until) {
            kept.push_back(std::move(held));
            continue;
        }
        const Ask ask{Ask::Kind(held.ask.kind), held.ask.epoch, held.ask.round, fromMessages(held.ask.heads),
                      held.ask.primary};
        due.append(Came{Rule::Asked{held.from, ask}, held.respond});
    }
    lock.lock();
    m_held.splice(m_held.end(), kept);
    for (Came &came : due)
        m_came.push_back(std::move(came));
}

void LeaseKeeper::step(const Came &came)
{
    perform(m_rule->step(came.event, m_clock.now()), came.respond);
    show();
}

void LeaseKeeper::perform(const QList<Rule::Action> &actions, const Respond &respond)
{
    for (const Rule::Action &action : actions) {
        if (const auto *question = std::get_if<Rule::Send>(&action)) {
            send(question->to, question->ask);
        } else if (const auto *reply = std::get_if<Rule::Reply>(&action)) {
            const authority::Answer &a = reply->answer;
            respond(answer(200, LeaseAnswer{a.granted, a.highest, toMessages(a.heads), a.primary}));
        } else if (const auto *lead = std::get_if<Rule::Lead>(&action)) {
            qCInfo(logSync) << m_place.self << "leads in epoch" << lead->epoch;
            m_place.lead(lead->epoch);
        } else if (const auto *declined = std::get_if<Rule::Declined>(&action)) {
            decline(declined->why);
        } else {
            m_authorityUntil = 0;
            qCInfo(logSync) << m_place.self << "leads no more";
            m_place.stop();
        }
    }
}

void LeaseKeeper::send(const QString &to, const Ask &ask)
{
    const auto other = m_place.others.find(to);
    if (other == m_place.others.end())
        return;
    LeaseRequest message{int(ask.kind),  ask.epoch, ask.round, toMessages(ask.heads),
                         m_place.voters, {},        0,         ask.primary};
    {
        const std::lock_guard lock(m_mutex);
        if (ask.kind == Ask::Kind::Renew && m_wantedSeq > m_copiedUpTo) {
            message.origin = m_place.origin();
            message.wanted = m_wantedSeq;
        }
    }
    HttpRequest request;
    request.method = "POST";
    request.target = "/v1/lease";
    request.headers.insert("content-type", "application/cbor");
    request.body = encode(message);
    other->second->send(request, kAskDeadline, [door = m_door, to, ask](const Result<HttpResponse> &response) {
        if (!response || response->status != 200)
            return;
        const Result<LeaseAnswer> said = decode<LeaseAnswer>(response->body);
        const std::lock_guard lock(door->mutex);
        if (said.ok() && door->owner)
            door->owner->heard(to, {ask.kind, ask.epoch, ask.round, said->granted, said->highest,
                                    fromMessages(said->heads), said->primary});
    });
}

void LeaseKeeper::heard(const QString &from, const authority::Answer &answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_heard = m_clock.now();
        m_came.push_back(Came{Rule::Answered{from, answer}});
    }
    m_wake.notify_one();
}

/// What other threads see of it.
void LeaseKeeper::show()
{
    const Instant now = m_clock.now();
    const std::uint64_t copied = m_rule->copiedUpTo(m_place.origin());
    const bool more = copied > m_copiedUpTo;
    m_copiedUpTo = copied;
    m_authorityUntil = m_rule->authorityUntil();
    {
        const std::lock_guard lock(m_mutex);
        m_leader = m_rule->leader(now);
        m_shown.leads = m_rule->role() == Rule::Role::Leader;
        m_shown.epoch = m_shown.leads ? m_rule->epoch() : m_rule->promise().epoch;
        m_shown.primary = m_rule->promise().candidate;
        m_shown.inStep = m_shown.leads && copied != authority::Pair::kEverything;
        m_leaderUntil = m_leader == m_place.self ? m_rule->authorityUntil() : now + kIdle * 2;
    }
    if (more)
        m_place.copied();
}

void LeaseKeeper::answerAwaited(std::unique_lock<std::mutex> &lock)
{
    const Instant now = m_clock.now();
    const bool valid = now < m_authorityUntil;
    std::list<Awaited> done;
    m_wantedSeq = 0;
    for (auto it = m_awaited.begin(); it != m_awaited.end();) {
        const auto next = std::next(it);
        if (!valid || it->seq <= m_copiedUpTo || now >= it->until)
            done.splice(done.end(), m_awaited, it);
        else
            m_wantedSeq = std::max(m_wantedSeq, it->seq);
        it = next;
    }
    if (done.empty())
        return;
    lock.unlock();
    for (const Awaited &awaited : done)
        awaited.then(valid && awaited.seq <= m_copiedUpTo);
    lock.lock();
}

} // namespace seva::sync
