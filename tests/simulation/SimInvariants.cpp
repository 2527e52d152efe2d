// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold in a simulated Kendra, whatever happened.
#include "SimKendra.h"

#include <seva/events/PhotoCaptured.h>
#include <seva/events/TokenIssued.h>

namespace seva::sync::test {

namespace {

constexpr int kAll = 100'000;
/// How far ahead of every clock there was an event may be: what is believed of other clocks, and a little.
constexpr Instant kBelieved = 61'000;

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
    for (const Event &event : before) {
        if (event.seq >= first.value(event.origin, std::uint64_t(kAll)))
            continue;
        if (event.seq > m_standbyHas.value(event.origin))
            return wrong(QStringLiteral("%1 pruned an event that is not durable").arg(machine.id));
        if (is<TokenIssued>(event))
            return wrong(QStringLiteral("%1 pruned a token that waits").arg(machine.id));
        if (instantOf(event.hlc) >= machine.clock->now() - 1'000)
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
        const QList<Event> events = all.value(promise.origin);
        if (promise.seq > std::uint64_t(events.size()))
            return wrong(QStringLiteral("a saved event is lost"));
        if (events.at(qsizetype(promise.seq) - 1).subject != promise.subject)
            return wrong(QStringLiteral("another event stands in the place of a saved one"));
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

/// No clock elsewhere takes this one along.
void SimKendra::checkClock(const Machine &machine, const Event &event)
{
    if (instantOf(event.hlc) > machine.latest + kBelieved)
        wrong(QStringLiteral("%1 took a clock that is far ahead").arg(machine.id));
}

} // namespace seva::sync::test
