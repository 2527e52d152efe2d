// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/journal/Uplink.h>
#include <seva/sync/EventStore.h>
#include <seva/sync/Http.h>
#include <seva/sync/Kept.h>
#include <seva/sync/Messages.h>
#include <seva/sync/RosterBook.h>
#include <seva/sync/Wire.h>

#include <QSet>

#include <variant>

namespace seva::sync {

/// What a pump is for. Uploads: what is here goes there, nothing but the roster comes back, and what is agreed with a
/// hub stays agreed. Captures: no events either. Downloads: what a neighbour has comes here; nothing goes there, not
/// even a greeting, and only what needs no trust in who passes it on is taken.
enum class PumpTask { Everything, Uploads, Captures, Downloads };

struct PumpOptions
{
    PumpTask task = PumpTask::Everything;
    QString peer = QStringLiteral("hub"); ///< the name under which cursors are kept
    StationId station;                    ///< who we are
    bool allOrigins = false;              ///< a hub passes on what it holds; a station only its own events
    Instant beatEvery = 1'000;            ///< also the probing while something is not durable at the peer
    Instant pullWait = 20'000;
    Instant pullPause = 0; ///< of Downloads: after a page in which nothing was new
    StationId neighbour;   ///< of Downloads: who answers there; once it may not talk nothing of it is taken
    Instant backoffBase = 200;
    Instant backoffCap = 2'000;
    int inFlight = 2;                ///< segments
    std::int64_t bytesPerSecond = 0; ///< what may go up in the long run; 0 = no cap
};

/// Brings events and captures to one peer and fetches what the peer has. A state machine: no socket, thread or
/// timer; the same code runs below libcurl and inside the simulation. What goes first: see Wire.
class Pump
{
public:
    // What can happen to it.
    struct Tick
    {
    };
    /// The journal or the vault has something new.
    struct Appended
    {
    };
    struct Answered
    {
        std::uint64_t id = 0;
        Result<HttpResponse> response;
    };
    using Event = std::variant<Tick, Appended, Answered>;

    // What it wants done.
    struct Send
    {
        std::uint64_t id = 0;
        HttpRequest request;
        int deadline = 0; ///< milliseconds
    };
    struct Cancel
    {
        std::uint64_t id = 0;
    };
    struct WakeAt
    {
        Instant at = 0;
    };
    using Action = std::variant<Send, Cancel, WakeAt>;

    Pump(EventStore &store, BlobStore *blobs, RosterBook &book, Random &random, PumpOptions options);

    QList<Action> step(const Event &event, Instant now);
    const Uplink &uplink() const { return m_uplink; }
    /// Everything an operator may want to know of this link, as of the last step.
    LinkReport report(Instant now) const;
    /// What may be pruned; lives longer than the pump where somebody holds it.
    std::shared_ptr<const Kept> kept() const { return m_kept; }
    /// Nothing left to push: every event durable at the peer, every capture there.
    bool drained() const;

private:
    enum class Kind { Beat, Push, Keys, Pull, Roster, Missing, Chunk };
    struct Call
    {
        Kind kind = Kind::Beat;
        std::uint64_t id = 0;
        OriginId origin = {};
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::uint64_t keys = 0; ///< number of the last visit key sent along
        Digest digest = {};
        QList<Digest> asked = {};
        Instant at = 0;
        Lane lane = Lane::Events;
        qsizetype bytes = 0;
    };
    /// What the peer refuses is tried again later and keeps nothing else back.
    struct Hold
    {
        QString reason; ///< fault code
        Instant since = 0;
        Instant until = 0;
        int tries = 0;
    };
    struct Remote
    {
        std::uint64_t acked = 0;
        std::uint64_t durable = 0;
        std::uint64_t sent = 0;
        Digest head;
        bool forked = false;
        bool elsewhere = false;      ///< this neighbour cannot give it: another one, or a hub, will
        std::uint64_t changedAt = 0; ///< calls made before this one know less
        std::uint64_t servedAt = 0;  ///< call of the last push: whoever waited longest is next
    };
    /// When an origin was seen to have come that far.
    struct Seen
    {
        std::uint64_t seq = 0;
        Instant at = 0;
    };
    struct Upload
    {
        Digest digest;
        QByteArray bytes;
        qint64 offset = 0;
    };

    // PumpLanes.cpp
    void sendUp(Instant now);
    void sendEarly(Instant now);
    Instant aloneUntil() const;
    using Due = std::array<QList<OriginId>, kLanes>;
    Due dueOrigins(Instant now);
    bool serve(Lane lane, Due &due, Instant now);
    Lane laneOf(const OriginId &origin, std::uint64_t waiting) const;
    void hold(Hold &what, const Fault &why, Instant now);
    void learnMeans(const Call &call);
    static double mean(double before, double now) { return before <= 0 ? now : before + (now - before) / 8; }

    // PumpReport.cpp
    void watch(Instant now);
    Instant oldestOf(const OriginId &origin) const;
    void reportEvents(LinkReport &out, Instant now) const;
    void reportStuck(LinkReport &out) const;

    // PumpPush.cpp
    bool pushOrigin(const OriginId &origin, Lane lane, Instant now);
    bool sendKeysFirst(Instant now);
    void pushed(const Call &call, const HttpResponse &response, Instant now);
    void obey(const OriginId &origin, PushAnswer truth, Instant now);
    void forked(const OriginId &origin, Instant now);
    QList<OriginId> pushable() const;
    StationId stationOf(const OriginId &origin) const;
    std::uint64_t waitingEvents() const;

    // PumpPull.cpp
    void pull();
    void pulled(const HttpResponse &response, Instant now);
    void rosterArrived(const HttpResponse &response, Instant now);
    void onlyPull(Instant now);
    Result<void> takeKeys(const PullAnswer &page);
    bool takeSegments(const PullAnswer &page, Instant now);
    bool mayComeFromNear(const ForeignSegment &foreign) const;
    void cameFromThere(const Segment &segment);

    // PumpBlobs.cpp
    bool captureReady() const;
    bool sendCapture(Instant now);
    bool mayOpenCapture() const;
    Upload *nextUpload(Instant now);
    Upload *uploadOf(const Digest &digest);
    void closeUpload(const Digest &digest);
    void askMissing(Instant now);
    void askKept(Instant now);
    void missingAnswered(const Call &call, const HttpResponse &response, Instant now);
    void sendChunk(const Upload &upload, Instant now);
    void chunkAnswered(const Call &call, const HttpResponse &response, Instant now);
    void captureArrived(const Upload &upload, Instant now);
    void captureRefused(const Digest &digest, const Fault &why, Instant now);

    // Pump.cpp
    void answered(const Answered &event, Instant now);
    void handle(const Call &call, const HttpResponse &response, Instant now);
    void beat(Instant now);
    void beaten(const Call &call, const HttpResponse &response, Instant now);
    void failed(const Fault &why, Instant now, Instant notBefore = 0);
    void refused(const HttpResponse &response, Instant now);
    void learnKept(const CursorsAnswer &truth);
    void reached(Instant now);
    bool newTimeline(const QByteArray &timeline);
    void follow(Instant now);
    void advance(Instant now);
    void show(Instant now);
    bool onlySends() const { return m_options.task == PumpTask::Uploads || m_options.task == PumpTask::Captures; }
    bool onlyPulls() const { return m_options.task == PumpTask::Downloads; }
    std::uint64_t send(Call call, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       int deadline);
    int inFlight(Kind kind) const;
    bool isFlying(const OriginId &origin) const;
    bool isFlying(const Digest &capture) const;
    QString keyMark(const char *what) const;

    EventStore &m_store;
    BlobStore *m_blobs;
    RosterBook &m_book;
    Random &m_random;
    const PumpOptions m_options;

    QList<Action> m_actions;
    QMap<std::uint64_t, Call> m_calls;
    std::uint64_t m_nextId = 1;
    QMap<OriginId, Remote> m_remote;
    QByteArray m_timeline;
    bool m_greeted = false;
    bool m_left = false;         ///< left on purpose and not heard since
    bool m_beatFirst = false;    ///< the peer did not take the last push: it is greeted before the next
    bool m_unbound = false;      ///< an origin waits whose station is not known yet
    std::uint64_t m_earlyId = 0; ///< what went before the greeting since the last failure; 0 = nothing
    Instant m_earlyAt = 0;
    int m_failures = 0;
    Instant m_now = 0;
    Instant m_retryAt = 0;
    Instant m_beatAt = 0;
    Instant m_lastContact = -1;
    Instant m_served = 0; ///< when the peer last did what it was asked, or the start
    std::uint64_t m_keysSent = 0;
    std::uint64_t m_keysPulled = 0;
    int m_rosterWanted = 0;
    Instant m_pullAt = 0;      ///< of Downloads: not sooner
    std::uint64_t m_taken = 0; ///< segments that were new here

    QSet<Digest> m_there; ///< captures the peer has
    QList<Digest> m_toSend;
    QList<Upload> m_uploads; ///< begun and not there yet, the oldest first
    bool m_blobsDirty = true;
    Instant m_blobScanAt = 0;
    int m_waitingCaptures = 0;
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
    Instant m_keptScanAt = 0;
    qsizetype m_keptFrom = 0; ///< of all captures: where the next question about kept ones begins
    QString m_damageThere;

    Wire m_wire;
    QMap<OriginId, Hold> m_heldOrigins;
    QMap<Digest, Hold> m_heldCaptures;
    QMap<OriginId, Hold> m_forks;
    Instant m_watchedAt = -1;
    QMap<OriginId, QList<Seen>> m_seen;
    Instant m_capturesSince = 0;
    std::array<Instant, kLanes> m_laneDurable{};
    Instant m_allDown = 0; ///< when the peer last had nothing more for us; 0 = never
    Instant m_allDurable = 0;
    double m_eventBytes = 0;   ///< mean of what was sent
    double m_captureBytes = 0; ///< the same
    std::int64_t m_clockApart = 0;

    Uplink m_uplink;
};

} // namespace seva::sync
