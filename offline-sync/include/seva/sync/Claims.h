// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/Command.h>
#include <seva/journal/Journal.h>
#include <seva/sync/Messages.h>

#include <QHash>

#include <functional>
#include <mutex>

namespace seva::sync {

/// The hub's authority over calling and numbering: who gets which token, which numbers, which lane. Everything it
/// says is an event, durable before it is said. Thread-safe; time comes with each call.
class Claims
{
public:
    /// Which of a day's numbers this machine gives out. One of two machines has its half alone: what it gave out and
    /// never copied, the other cannot give again.
    enum class Numbers { All, Lower, Upper };
    struct Place
    {
        const Kendra *kendra = nullptr;
        const ServiceCatalogue *catalogue = nullptr;
        const Roster *roster = nullptr;
        StationId station; ///< the hub's own id
        /// Where several hub machines vote: the epoch of this one's leadership; 0 = a new one of its own.
        std::uint64_t epoch = 0;
        /// Logs of the other hub machines: what they gave out counts here, too.
        QList<OriginId> others = {};
        /// Whether the authority still holds; asked before anything is decided. None = always.
        std::function<bool()> holds = {};
        Numbers numbers = Numbers::All;
    };

    /// The lowest epoch that may be begun on this journal: above every one that it knows, and the time, because a
    /// journal from an older image does not know the epochs that came after it.
    static std::uint64_t nextEpoch(const Journal &journal, Instant now);
    /// Begins a new epoch, stored durably before the first use: greater than every earlier one, also where the journal
    /// comes from an older image, unless the clock stands before the last start. Faults are the journal's.
    static Result<std::unique_ptr<Claims>> open(Journal &journal, const Place &place, Instant now);

    /// As if the numbers of the day that are not this machine's share were given out already, by whomever.
    static void keepToShare(State &state, Numbers share, const NumbersRequest &asked, QDate today);

    /// Who is there from now on. What a revoked counter might have called from its lane is free for the others.
    void use(std::shared_ptr<const Roster> roster);

    HttpResponse claim(const HttpRequest &request, Instant now);
    HttpResponse release(const HttpRequest &request, Instant now);
    HttpResponse numbers(const HttpRequest &request, Instant now);
    /// Renews the leases of the station's claims and notes that it is there.
    Result<void> heartbeat(const HttpRequest &request, Instant now);
    /// What the station has of the hub machines' events (from its pull): it knows the lanes agreed up to there.
    void pulled(const StationId &station, const OriginId &origin, std::uint64_t seq);
    /// Gives back claims whose lease is over and agrees lanes anew. Call it every few hundred milliseconds.
    Result<void> tick(Instant now);

    std::uint64_t epoch() const { return m_epoch; }

private:
    struct Granted
    {
        QUuid visit;
        QString token;
        std::uint64_t epoch = 0;
        std::uint64_t fence = 0;
        Instant leaseUntil = 0;
    };
    /// What an earlier answer to the same request is worth: there is none; its own epoch's word, which is to be said
    /// anew, since a machine that led in between and that nobody heard would outrank it; the answer.
    enum class Word { None, OfBefore, Stands };
    struct Lanes
    {
        OriginId origin;
        std::uint64_t seq = 0;
        std::uint64_t epoch = 0;
        QStringList stations;
    };
    struct Presence
    {
        Instant seen = 0;
        QMap<OriginId, std::uint64_t> knows; ///< of the hub machines' events
        bool left = false;
        bool has(const Lanes &lanes) const { return lanes.seq <= knows.value(lanes.origin); }
    };

    Claims(Journal &journal, const Place &place) : m_journal(journal), m_place(place) {}
    Result<void> start(Instant now);
    Result<std::uint64_t> beforeRecent(const OriginId &origin, QDate today) const;
    Result<void> learnRecent(const OriginId &origin, bool lanes, Instant now);
    void learn(const Event &event);
    Result<QList<Event>> execute(const Journal::Decider &decider);
    Place place() const;
    Context context(Instant now) const;
    State withEpoch(const State &state) const;
    Result<QList<EventDraft>> decideClaim(const State &state, const ClaimRequest &asked, const StationId &station,
                                          const QString &key, Instant now);
    /// With m_mutex held.
    Word wordOf(const Granted &known, const State &state, const StationId &station) const;
    Granted grantedFor(const QString &key) const;
    void forget(const QString &key, const Granted &before);
    HttpResponse granted(const QString &key) const;
    Result<void> giveBackExpired(Instant now);

    // ClaimsLanes.cpp; all with m_mutex held
    bool present(const StationId &station, Instant now) const;
    QStringList silent(const QString &stepId, Instant now) const;
    QList<Lanes> mayFollow(const StationId &station, const QString &stepId) const;
    QStringList keepForSilent(State &state, const QString &stepId, const StationId &asking, Instant now) const;
    bool settled(const QString &stepId, Instant now) const;
    QMap<QString, QStringList> wantedLanes(const State &state, Instant now) const;
    Result<void> agreeLanes(Instant now);

    Journal &m_journal;
    mutable std::mutex m_placeLock;
    Place m_place;
    QList<std::shared_ptr<const Roster>> m_rosters; ///< all of this run: decisions under way point into them
    std::uint64_t m_epoch = 0;
    mutable std::mutex m_mutex;
    QHash<QString, Granted> m_granted; ///< by "station|requestId"
    QHash<QUuid, Instant> m_renewed;
    QHash<StationId, Presence> m_present;
    QMap<QString, QList<Lanes>> m_lanes; ///< every agreement of a stage, in order
};

} // namespace seva::sync
