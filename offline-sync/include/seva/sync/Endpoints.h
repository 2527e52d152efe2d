// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Random.h>
#include <seva/domain/Roster.h>

#include <QSet>

#include <array>

namespace seva::sync {

/// How an address came to be known; the earlier here, the sooner it is asked.
enum class LearntFrom { LastWorked, Argument, Roster, Enrolment, Mdns, Probe };
inline constexpr int kLearntFrom = 6;
/// "last-worked", "argument", "roster", "enrolment", "mdns", "probe".
QString nameOf(LearntFrom from);

/// Somewhere a hub or data centre may be.
struct FoundAt
{
    QString url;            ///< "https://host:port"
    StationId station = {}; ///< who is said to be there; empty = not known

    friend bool operator==(const FoundAt &, const FoundAt &) = default;
};

/// The addresses one machine may ask, in order, the one it asks now, and when it goes on to the next. Pure: no
/// socket, thread or timer. It never waits: senders pause after a failure by the full jitter of docs/sync-protocol.md,
/// so that a hall which lost its hub does not come to the next address in one moment.
class Endpoints
{
public:
    /// The current one is left when it fails for so long, or so many times, without an answer in between.
    static constexpr Instant kFailingMost = 1'500;
    static constexpr int kAttemptsMost = 3;
    /// Looking beyond what is known is not repeated sooner, and by chance up to a quarter later.
    static constexpr Instant kBrowseEvery = 10'000;
    static constexpr Instant kProbeEvery = 60'000;
    /// The same for asking the preferred one whether it answers again.
    static constexpr Instant kLookAtFirstEvery = 60'000;
    static constexpr qsizetype kMaxCandidates = 64;

    struct Rules
    {
        bool preferFirst = false; ///< goes back to the first once it answers again: data centres
        bool browse = false;      ///< may look by mDNS
        bool probe = false;       ///< may look through the subnet
        Instant lookAtFirstEvery = kLookAtFirstEvery;
    };
    struct Candidate
    {
        FoundAt at;
        LearntFrom from = LearntFrom::Roster;
        Instant heard = 0; ///< when it last answered or failed; 0 = not asked yet
        QString why;       ///< what was in the way then; empty = it answered
    };
    /// One request that was sent: failures of those that were under way together are one attempt.
    struct Attempt
    {
        std::uint64_t id = 0;     ///< rising
        std::uint64_t newest = 0; ///< the last one sent so far
        Instant sentAt = 0;
    };
    enum class Seek { Nothing, Browse, Probe };

    Endpoints(Random &random, Rules rules) : m_random(random), m_rules(rules) {}

    /// Replaces what was learnt in this way. The first that is learnt at all becomes the current one; one that is
    /// no longer in any list is left.
    void learn(LearntFrom from, const QList<FoundAt> &places);
    /// Each address once, in the order of asking.
    QList<Candidate> candidates() const;
    /// Empty when nothing is known.
    QString current() const { return m_current; }
    /// The last that answered since the start; empty before.
    QString worked() const { return m_worked; }

    // What happened; each returns whether the current one is another now.
    bool failed(const QString &url, const Attempt &attempt, const QString &why, Instant now);
    void answered(const QString &url, Instant now);
    /// An answer 421: `leader` is the hub it named, empty while there is none.
    bool notTheHub(const QString &url, const StationId &leader, const Attempt &attempt, Instant now);

    /// Nothing that is known answers.
    bool lost() const;
    /// Where to look now; only while lost().
    Seek seek(Instant now) const;
    bool sought(Seek where, const QList<FoundAt> &places, const Attempt &attempt, Instant now);

    /// The preferred address when it is to be asked whether it answers again; otherwise empty.
    QString dueFirst(Instant now) const;
    bool lookedAtFirst(bool answers, const Attempt &attempt, Instant now);

private:
    struct Look
    {
        bool done = false;
        Instant at = 0;
        Instant pause = 0;
        bool isDue(Instant now) const { return !done || now < at || now - at >= pause; }
    };
    struct Heard
    {
        Instant at = 0;
        QString why;
    };
    QString first() const;
    bool moveTo(const QString &url, const Attempt &attempt);
    bool moveOn(const Attempt &attempt, Instant now);
    void looked(Look &look, Instant every, Instant now);
    std::optional<QString> addressOf(const StationId &station) const;

    Random &m_random;
    const Rules m_rules;
    std::array<QList<FoundAt>, kLearntFrom> m_learnt;
    QHash<QString, Heard> m_heard;
    QSet<QString> m_failed; ///< left without an answer since the last one
    QString m_current;
    QString m_worked;
    StationId m_leader; ///< named last
    int m_attempts = 0;
    std::uint64_t m_counted = 0; ///< attempts up to this one are in the count
    std::optional<Instant> m_failingSince;
    Instant m_lastAnswer = 0;
    Look m_browse;
    Look m_probe;
    Look m_lookAtFirst;
};

/// Where the roster says that hubs are, and data centres.
QList<FoundAt> hubsOf(const Roster &roster);
QList<FoundAt> centresOf(const Roster &roster);

} // namespace seva::sync
