// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Rule.h>
#include <seva/base/Random.h>

#include <QStringList>

#include <functional>

/// One of three or five hub machines leads: a majority promised it for a while. docs/sync-protocol.md, docs/adr/0007.
namespace seva::authority {

/// Lengths in milliseconds of a steady clock. A leader's span is shorter than a voter's by more than two clocks drift.
struct Spans
{
    Instant renewEvery = 1'000;
    Instant promise = 5'000;     ///< of a voter, from when it heard the leader
    Instant authority = 4'000;   ///< of a leader, from when it asked the majority
    Instant silent = 3'000;      ///< a leader not heard for longer is not named to others
    Instant candidacy = 700;     ///< for the answers to one question
    Instant jitter = 600;        ///< before a candidate asks (again)
    Instant restartWait = 5'000; ///< as long as any promise that the voter may have given before
};

/// The state machine of one hub machine: no socket, thread, timer, wall clock or disk. Two leaders are never valid at
/// one instant while clocks run at most a tenth apart; whatever clocks do, what a majority has under a leader's epoch
/// (copiedUpTo) every later leader has.
class Lease : public Rule
{
public:
    struct Place
    {
        QString self;
        QStringList voters; ///< self among them; 3 or 5
        /// Durable when it returns true; otherwise the promise is not given.
        std::function<bool(const Promise &)> keep;
        std::function<Heads()> heads;                ///< of this machine's journal
        std::function<std::uint64_t()> epochAtLeast; ///< what a new epoch must not fall below
        Random &random;
        Spans spans = {};
    };

    /// `kept`: what was promised before the restart. Times are those of one steady clock.
    Lease(Place place, Promise kept, Instant now);

    Instant wakeAt() const override;

    Role role() const override { return m_role; }
    std::uint64_t epoch() const override { return m_epoch; }
    const Promise &promise() const override { return m_promise; }
    Instant authorityUntil() const override;
    QString leader(Instant now) const override;
    /// How far a majority, this leader among it, has an origin. 0 when it does not lead.
    std::uint64_t copiedUpTo(const QByteArray &origin) const override;
    const QMap<QString, Heads> &copies() const override { return m_copies; }

private:
    // Promising.cpp: as a voter
    void asked(const Asked &event) override;
    bool mayPromise(const Asked &event) const;
    bool promiseTo(const QString &candidate, std::uint64_t epoch);
    bool renewed(const Asked &event);
    bool released(const Asked &event);

    // Lease.cpp: as candidate and leader
    qsizetype majority() const { return m_place.voters.size() / 2 + 1; }
    void ask(Ask::Kind kind);
    void sound();
    void vote();
    void lead();
    void stopLeading();
    void giveUp();
    void tryLater();
    void answered(const Answered &event) override;
    void tick(Instant before) override;
    void wanted() override;
    void leaving() override;
    void ordered() override;

    const Place m_place;
    Promise m_promise;
    Instant m_promisedUntil = 0;
    QString m_leader;
    Instant m_heard = 0;

    Role m_role = Role::Follower;
    std::uint64_t m_epoch = 0;   ///< of the own candidacy or leadership
    std::uint64_t m_highest = 0; ///< of all that were heard of
    std::uint64_t m_round = 0;
    Instant m_tryAt = 0;
    Instant m_candidateUntil = 0;
    Instant m_renewAt = 0;
    QStringList m_grants;
    QMap<std::uint64_t, Instant> m_sent;  ///< round → when
    QMap<QString, Instant> m_lastGranted; ///< voter → when the question was sent that it last granted
    QMap<QString, Heads> m_copies;
};

} // namespace seva::authority
