// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>

#include <QMap>
#include <QString>

#include <cstdint>
#include <variant>

namespace seva::authority {

/// How far a machine's copy of the hub machines' own events is: origin → number of the last event.
using Heads = QMap<QByteArray, std::uint64_t>;
/// Whether a copy that far lacks nothing of another.
bool covers(const Heads &copy, const Heads &other);

/// What a hub machine must not forget: a voter's promise, or, where two stand without a majority, who is primary.
struct Promise
{
    std::uint64_t epoch = 0;
    QString candidate;

    friend bool operator==(const Promise &, const Promise &) = default;
};

struct Ask
{
    /// Sound: would you vote for me? Vote; Renew: I lead; Release: I do not, and never shall in this epoch.
    enum class Kind { Sound, Vote, Renew, Release };
    Kind kind = Kind::Sound;
    std::uint64_t epoch = 0;
    std::uint64_t round = 0;
    Heads heads;       ///< of the asker; for Sound and Vote
    QString primary{}; ///< in this epoch, as the asker knows it; of a Pair alone
};

struct Answer
{
    Ask::Kind kind = Ask::Kind::Sound; ///< what is answered: kind, epoch and round of the question
    std::uint64_t epoch = 0;
    std::uint64_t round = 0;
    bool granted = false;
    std::uint64_t highest = 0; ///< epoch the answerer has promised
    Heads heads;               ///< of the answerer, at the moment of the answer
    QString primary{};         ///< in the highest epoch; of a Pair alone
};

/// Which of several hub machines leads: what one of them does about it. No socket, thread, timer, wall clock or disk.
class Rule
{
    Q_DISABLE_COPY_MOVE(Rule)
public:
    virtual ~Rule() = default;
    enum class Role { Follower, Sounding, Voting, Leader };

    // What can happen to it.
    struct Tick
    {
    };
    struct Asked
    {
        QString from;
        Ask ask;
    };
    struct Answered
    {
        QString from;
        Answer answer;
    };
    /// Something is to be copied: the voters are asked at once.
    struct Wanted
    {
    };
    /// The machine stops on purpose.
    struct Leaving
    {
    };
    /// An officer says that this machine is to lead, because the other one is switched off.
    struct Ordered
    {
    };
    using Event = std::variant<Tick, Asked, Answered, Wanted, Leaving, Ordered>;

    // What it wants done, in this order.
    struct Send
    {
        QString to;
        Ask ask;
    };
    /// To the one question of this step.
    struct Reply
    {
        Answer answer;
    };
    /// Authority begins, in an epoch above every one that was.
    struct Lead
    {
        std::uint64_t epoch = 0;
    };
    /// It has ended.
    struct Stop
    {
    };
    /// The officer's word is not followed.
    struct Declined
    {
        enum class Why { NotForThisRule, LeadsAlready, OtherAnswers, NotKept, Slept };
        Why why = Why::NotForThisRule;
    };
    using Action = std::variant<Send, Reply, Lead, Stop, Declined>;

    /// What follows from it. `now` is of one steady clock, milliseconds; one that goes back counts as one that stands.
    QList<Action> step(const Event &event, Instant now);
    /// When step(Tick) is due at the latest.
    virtual Instant wakeAt() const = 0;

    virtual Role role() const = 0;
    /// Of the own candidacy or leadership.
    virtual std::uint64_t epoch() const = 0;
    virtual const Promise &promise() const = 0;
    /// Until when this machine may use its authority; 0 when it does not lead.
    virtual Instant authorityUntil() const = 0;
    bool holds(Instant now) const { return role() == Role::Leader && now < authorityUntil(); }
    /// Who leads, as far as this machine heard lately; empty when it does not know.
    virtual QString leader(Instant now) const = 0;
    /// Up to which event of this origin what was said is safe with another machine, and may be answered.
    virtual std::uint64_t copiedUpTo(const QByteArray &origin) const = 0;
    /// What each other machine was last heard to have, while this one leads.
    virtual const QMap<QString, Heads> &copies() const = 0;

protected:
    explicit Rule(Instant now) : m_now(now) {}

    QList<Action> m_actions; ///< of the step under way
    Instant m_now;

private:
    /// Of every step the first: time went on since the step before.
    virtual void tick(Instant before) = 0;
    /// Tick: nothing but time; what came was told before.
    virtual void quiet() {}
    virtual void asked(const Asked &event) = 0;
    virtual void answered(const Answered &event) = 0;
    virtual void wanted() = 0;
    virtual void leaving() = 0;
    virtual void ordered() = 0;
};

} // namespace seva::authority
