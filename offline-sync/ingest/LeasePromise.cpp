// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LeaseKeeper.h"

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/domain/Roster.h>

#include <QFile>

// What a hub machine must not forget, an officer's word, and what the machine says of itself.
namespace seva::sync {

using authority::Rule;

namespace {

constexpr qint64 kPromiseMaxBytes = 4 << 10;
struct PromiseMessage
{
    static constexpr bool kNested = true;
    std::uint64_t epoch = 0;
    QString candidate;
    template <typename V>
    void fields(V &v)
    {
        v(1, epoch);
        v(2, candidate);
    }
};

} // namespace

Result<std::unique_ptr<LeaseKeeper>> LeaseKeeper::start(Place place)
{
    authority::Promise kept;
    if (QFile::exists(place.file)) {
        const Result<QByteArray> bytes = files::read(place.file, kPromiseMaxBytes);
        if (!bytes)
            return bytes.fault();
        const Result<PromiseMessage> promise = decode<PromiseMessage>(*bytes);
        if (!promise || promise->epoch == 0 || promise->candidate.isEmpty())
            return fault("hub.promise-unreadable", place.file);
        kept = {promise->epoch, promise->candidate};
    }
    return std::unique_ptr<LeaseKeeper>(new LeaseKeeper(std::move(place), kept));
}

bool LeaseKeeper::keep(const authority::Promise &promise)
{
    std::unique_lock lock(m_mutex);
    const bool byWord = m_ordered && promise.candidate == m_place.self;
    lock.unlock();
    const Result<void> kept =
        files::writeDurably(m_place.file, encode(PromiseMessage{promise.epoch, promise.candidate}));
    if (!kept)
        qCWarning(logSync) << kept.fault().code << kept.fault().subject;
    lock.lock();
    if (kept.ok() && byWord) {
        m_word = {promise.epoch, m_ordered->word};
        m_ordered.reset();
    }
    return kept.ok();
}

void LeaseKeeper::order(const TakeoverWord &word, std::function<void(const Fault &)> declined)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && !m_ordered) {
            m_ordered = Ordered{word, std::move(declined)};
            m_came.push_back(Came{Rule::Ordered{}});
            declined = nullptr;
        }
    }
    if (declined)
        return declined(fault("hub.takeover-under-way", m_place.self));
    m_wake.notify_one();
}

std::optional<TakeoverWord> LeaseKeeper::word(std::uint64_t epoch) const
{
    const std::lock_guard lock(m_mutex);
    return m_word.first == epoch && epoch > 0 ? std::optional(m_word.second) : std::nullopt;
}

void LeaseKeeper::decline(Rule::Declined::Why why)
{
    std::optional<Ordered> ordered;
    {
        const std::lock_guard lock(m_mutex);
        ordered.swap(m_ordered);
    }
    if (!ordered)
        return;
    using Why = Rule::Declined::Why;
    switch (why) {
    case Why::NotForThisRule: return ordered->declined(fault("hub.takeover-by-vote", m_place.self));
    case Why::LeadsAlready: return ordered->declined(fault("hub.takeover-leads-already", m_place.self));
    case Why::OtherAnswers: return ordered->declined(fault("hub.takeover-other-answers", m_place.self));
    case Why::NotKept: return ordered->declined(fault("hub.takeover-not-kept", m_place.file));
    case Why::Slept: return ordered->declined(fault("hub.takeover-slept", m_place.self));
    }
}

HubStatus LeaseKeeper::status() const
{
    const Instant now = m_clock.now();
    HubStatus out;
    {
        const std::lock_guard lock(m_mutex);
        out = m_shown;
        out.otherUnheard = now - m_heard;
        if (m_word.first == out.epoch && out.leads)
            out.word = m_word.second;
    }
    out.station = m_place.self;
    out.rule = m_place.voters.size() < Roster::kVotersForLease ? QStringLiteral("pair") : QStringLiteral("vote");
    out.leader = leader();
    out.leads = out.leads && holds();
    out.authorityLeft = std::max<Instant>(0, m_authorityUntil - now);
    out.heads = toMessages(m_place.heads());
    return out;
}

} // namespace seva::sync
