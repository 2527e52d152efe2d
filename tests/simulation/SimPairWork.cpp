// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimPair.h"

#include <seva/domain/ServiceCatalogue.h>
#include <seva/events/NumbersLeased.h>
#include <seva/sync/Claims.h>

namespace seva::authority::test {

namespace {

constexpr Instant kAskAgain = 400;
constexpr Instant kCopyMost = 400;
constexpr int kLostInPassing = 20; ///< percent
constexpr int kAnswersLost = 10;   ///< percent
const QByteArray kStation = "A-01";
const QString kPrefix = QStringLiteral("N");

} // namespace

/// A station asks a machine that leads, and again until it is answered.
void SimPair::client(int request)
{
    if (m_answered.value(request).received)
        return;
    QList<Machine *> leading;
    for (const auto &machine : m_machines)
        if (awake(*machine) && leads(*machine) && deskOf(*machine).open > 0)
            leading.append(machine.get());
    if (!leading.isEmpty())
        give(*leading.at(below(std::uint32_t(leading.size()))), request);
    at(m_now + kAskAgain + below(kAskAgain), [this, request] { client(request); });
}

void SimPair::give(Machine &leader, int request)
{
    Desk &desk = deskOf(leader);
    const QByteArray own = leader.name.toUtf8();
    // After an officer's word stations bring what they had called.
    if (isForToken(request) && clockOf(leader) < desk.settled)
        return;
    const Grant *before = known(desk.journal, request);
    if (!before || before->epoch < desk.open) {
        const int what = isForNumbers(request) ? numbersFor(leader, request) : before ? before->what : tokenFor(desk);
        desk.journal[own].append(Grant{request, what, desk.open});
    }
    // The answer waits for everything that this machine has said until now.
    desk.waiting.insert(request, {std::uint64_t(desk.journal.value(own).size()), m_now + kCopyMost});
    flushSoon(leader);
}

/// As POST /v1/numbers decides it: from this machine's half.
int SimPair::numbersFor(const Machine &leader, int request)
{
    using sync::Claims;
    static const ServiceCatalogue catalogue;
    const Desk &desk = deskOf(leader);
    Context context;
    context.now = m_now + desk.skew;
    context.kendra = &m_kendra;
    context.catalogue = &catalogue;
    const QDate today = dayOf(context.now, m_kendra.timeZone);
    State state;
    state.epoch = desk.open;
    for (const Log &log : desk.journal)
        for (const Grant &grant : log)
            if (isForNumbers(grant.request))
                state.blocks.append(NumberBlock{QString::fromLatin1(kStation), kPrefix, grant.what, 20, grant.epoch,
                                                today, QString::number(grant.request)});
    const QString id = QString::number(request);
    const auto share = leader.index == 0 ? Claims::Numbers::Lower : Claims::Numbers::Upper;
    Claims::keepToShare(state, share, {id, kPrefix}, today);
    const auto drafts = decide(state, LeaseNumbers{QString::fromLatin1(kStation), kPrefix, id}, context);
    if (!drafts || drafts->isEmpty()) {
        wrong(QStringLiteral("%1 has no numbers for request %2").arg(leader.name).arg(request));
        return 0;
    }
    return as<NumbersLeased>(drafts->first()).first;
}

/// The first that nobody has, as far as this machine knows.
int SimPair::tokenFor(const Desk &desk) const
{
    QSet<int> taken;
    for (const Log &log : desk.journal)
        for (const Grant &grant : log)
            if (isForToken(grant.request))
                taken.insert(grant.what);
    int token = 1;
    while (taken.contains(token))
        ++token;
    return token;
}

/// What is known to be given for a request. Of two machines that gave, the higher epoch's word counts; a token that a
/// higher epoch gave to somebody else is not this request's.
const SimPair::Grant *SimPair::known(const Journal &journal, int request)
{
    const Grant *best = nullptr;
    for (const Log &log : journal)
        for (const Grant &grant : log)
            if (grant.request == request && (!best || grant.epoch > best->epoch))
                best = &grant;
    if (!best || isForNumbers(request))
        return best;
    for (const Log &log : journal)
        for (const Grant &grant : log)
            if (grant.request != request && isForToken(grant.request) && grant.what == best->what
                && grant.epoch > best->epoch)
                return nullptr;
    return best;
}

/// On the disk, whoever wrote it.
bool SimPair::holds(const Desk &desk, const Grant &grant)
{
    for (auto it = desk.journal.begin(); it != desk.journal.end(); ++it)
        if (const qsizetype at = it->indexOf(grant); at >= 0 && std::uint64_t(at) < desk.heads.value(it.key()))
            return true;
    return false;
}

void SimPair::answer(Machine &leader, int request)
{
    const Grant *known = SimPair::known(deskOf(leader).journal, request);
    if (!known)
        return;
    const Grant grant = *known;
    const bool copied = static_cast<const Pair &>(*leader.rule).inStep();
    note(QStringLiteral("%1 answers %2 with %3%4")
             .arg(leader.name)
             .arg(request)
             .arg(grant.what)
             .arg(copied ? QString() : QStringLiteral(" alone")));
    if (copied && !holds(deskOf(otherThan(leader)), grant))
        wrong(QStringLiteral("request %1 was answered before the other machine had it").arg(request));
    const Answer before = m_answered.value(request);
    if (before.copied && before.grant.what != grant.what && !m_misled)
        wrong(QStringLiteral("request %1 was answered with %2 and %3")
                  .arg(request)
                  .arg(before.grant.what)
                  .arg(grant.what));
    if (isForNumbers(request) && m_numbers.value(grant.what, request) != request)
        wrong(QStringLiteral("the numbers from %1 were given twice").arg(grant.what));
    if (isForNumbers(request))
        m_numbers.insert(grant.what, request);
    if (before.received)
        return;
    const bool received = !chance(kAnswersLost);
    m_answered.insert(request, Answer{grant, copied, received});
    if (received && isForToken(request))
        receive(grant);
}

/// A counter calls the token: an event of the station.
void SimPair::receive(const Grant &grant)
{
    if (m_tokens.value(grant.what, grant.request) != grant.request && !m_misled)
        wrong(QStringLiteral("token %1 is at two counters").arg(grant.what));
    m_tokens.insert(grant.what, grant.request);
    m_called.append(grant);
}

/// Machines that reach each other bring each other's copies up to date; stations bring theirs to whoever leads.
void SimPair::gossip()
{
    for (const auto &from : m_machines) {
        Machine &to = otherThan(*from);
        const Desk &there = deskOf(*from);
        if (reach(*from, to) && !chance(m_loss + kLostInPassing))
            for (auto it = there.journal.begin(); it != there.journal.end(); ++it)
                take(to, it.key(), *it, there.heads.value(it.key()));
        if (!awake(*from) || !leads(*from))
            continue;
        if (!chance(kLostInPassing))
            take(*from, kStation, m_called, std::uint64_t(m_called.size()));
        if (!m_centreCut.contains(from->index) && !chance(m_loss + kLostInPassing))
            exchangeWithCentre(*from);
        if (!there.waiting.isEmpty())
            step(*from, Rule::Wanted{});
    }
}

/// Whoever leads shows its own events as far as they are copied, and takes what the other brought there.
void SimPair::exchangeWithCentre(Machine &leader)
{
    const Desk &desk = deskOf(leader);
    for (auto it = desk.journal.begin(); it != desk.journal.end(); ++it) {
        std::uint64_t upTo = desk.heads.value(it.key());
        if (it.key() == leader.name.toUtf8())
            upTo = std::min(upTo, leader.rule->copiedUpTo(it.key()));
        if (std::uint64_t(m_centre.value(it.key()).size()) < upTo)
            m_centre.insert(it.key(), it->first(qsizetype(upTo)));
    }
    for (auto it = m_centre.begin(); it != m_centre.end(); ++it)
        take(leader, it.key(), *it, std::uint64_t(it->size()));
}

void SimPair::take(Machine &to, const QByteArray &origin, const Log &log, std::uint64_t upTo)
{
    Desk &desk = deskOf(to);
    const Log here = desk.journal.value(origin);
    if (std::uint64_t(here.size()) >= upTo || desk.failing)
        return;
    for (qsizetype i = 0; i < here.size(); ++i)
        if (here.at(i) != log.at(i))
            return wrong(QStringLiteral("%1 has another event %2 of %3")
                             .arg(to.name)
                             .arg(i + 1)
                             .arg(QString::fromLatin1(origin)));
    desk.journal.insert(origin, log.first(qsizetype(upTo)));
    flushSoon(to);
}

} // namespace seva::authority::test
