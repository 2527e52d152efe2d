// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/authority/Rule.h>

#include <functional>

/// Two hub machines have no majority: one is primary until an officer says otherwise. docs/adr/0008.
namespace seva::authority {

/// Lengths in milliseconds of a steady clock.
struct PairSpans
{
    Instant askEvery = 1'000;     ///< a leader renews, the other greets
    Instant silent = 3'000;       ///< who did not answer for longer is not waited for, and not named to stations
    Instant candidacy = 1'500;    ///< how long an officer's word waits for an answer of the other machine
    Instant settling = 5'000;     ///< after an officer's word stations bring what they had, and nothing is claimed
    Instant mustBeStill = 10'000; ///< before an officer's word counts; a leader that did nothing for so long asks again
};

/// The state machine of one of two hub machines. Which is primary, in which epoch, is a mandate on both disks; the
/// higher epoch's is true. A new epoch begins in two ways alone: the primary of the highest mandate asks the other,
/// which has nothing that the primary lacks; or an officer says so while the other does not answer. A machine that just
/// started therefore leads only after one of these: it cannot know what happened while it was off.
class Pair : public Rule
{
public:
    /// Epochs of the two never meet: the first machine's are even.
    static constexpr std::uint64_t kMachines = 2;
    /// Nobody else is there to copy to: everything may be answered.
    static constexpr std::uint64_t kEverything = ~std::uint64_t(0);

    struct Place
    {
        QString self;
        QString first; ///< of the two in the roster: primary until anybody says otherwise
        QString other;
        /// Durable when it returns true; otherwise nothing came of it.
        std::function<bool(const Promise &)> keep;
        std::function<Heads()> heads;                ///< of this machine's journal
        std::function<std::uint64_t()> epochAtLeast; ///< what a new epoch must not fall below
        std::function<std::uint64_t()> epochSeen;    ///< highest one in which something was given out, as known here
        PairSpans spans = {};
    };

    /// `kept`: the mandate as it was before the restart. Times are those of one steady clock.
    Pair(Place place, Promise kept, Instant now);

    Instant wakeAt() const override;

    Role role() const override { return m_role; }
    std::uint64_t epoch() const override { return m_epoch; }
    const Promise &promise() const override { return m_mandate; }
    Instant authorityUntil() const override;
    QString leader(Instant now) const override;
    /// While the other machine keeps step: how far it has an origin. Otherwise kEverything; 0 when this one follows.
    std::uint64_t copiedUpTo(const QByteArray &origin) const override;
    const QMap<QString, Heads> &copies() const override { return m_copies; }
    /// The other machine has everything, but what was written in the last moment.
    bool inStep() const { return m_inStep; }

private:
    struct Question
    {
        Instant at = 0;
        Heads heads; ///< of this machine then
    };

    void tick(Instant before) override;
    void quiet() override;
    void takeOver();
    void ask(Ask::Kind kind, std::uint64_t epoch);
    bool adopt(const Promise &mandate);
    void asked(const Asked &event) override;
    bool grants(const Ask &ask);
    void answered(const Answered &event) override;
    void wanted() override;
    void leaving() override;
    void renewed(const Answer &answer, const Question &question);
    void vote();
    void lead();
    void stopLeading();
    void follow();
    void ordered() override;
    void decline(Declined::Why why);
    std::uint64_t nextEpoch() const;

    const Place m_place;
    Promise m_mandate;
    Role m_role = Role::Follower;
    bool m_confirming = false; ///< an officer's word waits for the other machine's silence
    std::uint64_t m_epoch = 0;
    std::uint64_t m_round = 0;
    Instant m_askAt = 0;
    Instant m_until = 0; ///< of the officer's word
    Instant m_heard;     ///< anything of the other machine; the start counts as heard
    Instant m_led = 0;   ///< when the other machine last said that it leads
    Instant m_granted = 0;
    bool m_inStep = false;
    QMap<std::uint64_t, Question> m_sent;
    QMap<QString, Heads> m_copies;
};

} // namespace seva::authority
