// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/SteadyClock.h>
#include <seva/sync/CurlTransport.h>
#include <seva/sync/LeaseMessages.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <list>
#include <map>
#include <mutex>
#include <thread>

namespace seva::sync {

/// Runs the Lease of one hub machine: one thread, the lines to the other machines, the promise on disk.
class LeaseKeeper
{
    Q_DISABLE_COPY_MOVE(LeaseKeeper)
public:
    struct Place
    {
        QString self;
        QStringList voters;
        std::map<QString, std::unique_ptr<Transport>> others; ///< voter → how it is reached
        QString file;                                         ///< of the promise
        std::function<QByteArray()> origin;                   ///< this machine's log
        std::function<authority::Heads()> heads;              ///< of the hub machines' logs in this journal
        std::function<std::uint64_t()> epochAtLeast;
        Random &random;
        /// Called in the keeper's thread; they only note it. `copied`: more has a copy.
        std::function<void(std::uint64_t epoch)> lead;
        std::function<void()> stop;
        std::function<void()> copied;
    };

    /// Fault "hub.promise-unreadable" when the file is there and is not one.
    static Result<std::unique_ptr<LeaseKeeper>> start(Place place);
    ~LeaseKeeper();
    /// Gives up the authority, says so to the others, and answers everybody who waits; later ones at once.
    void stop();

    /// POST /v1/lease of another hub machine.
    void handle(const HttpRequest &request, const Respond &respond);
    /// The journal has something new.
    void news();
    /// This machine cannot do what a leader does: another one is to lead.
    void resign() { post(Came{authority::Lease::Leaving{}}); }
    /// Whether this machine may use its authority at this moment. From any thread, like the following.
    bool holds() const { return m_clock.now() < m_authorityUntil; }
    /// Empty when it is not known.
    QString leader() const;
    /// Up to which of this machine's events a majority has them; 0 when it does not lead.
    std::uint64_t copiedUpTo() const { return m_copiedUpTo; }
    /// Calls `then(true)` as soon as a majority has this machine's events up to `seq`; false when that takes longer
    /// than `most` milliseconds, or the authority ends before.
    void whenCopied(std::uint64_t seq, Instant most, std::function<void(bool)> then);

private:
    struct Held
    {
        QString from;
        LeaseRequest ask;
        Respond respond;
        Instant until = 0;
    };
    struct Awaited
    {
        std::uint64_t seq = 0;
        Instant until = 0;
        std::function<void(bool)> then;
    };
    struct Came
    {
        authority::Lease::Event event;
        Respond respond = {};
    };

    LeaseKeeper(Place place, const authority::Promise &kept);
    bool keep(const authority::Promise &promise) const;
    HttpResponse stopping() const;
    void post(Came came);
    void run();
    void step(const Came &came);
    void perform(const QList<authority::Lease::Action> &actions, const Respond &respond);
    void send(const QString &to, const authority::Ask &ask);
    void show();
    void releaseHeld(std::unique_lock<std::mutex> &lock);
    void answerAwaited(std::unique_lock<std::mutex> &lock);
    Instant nextWake() const;
    std::size_t released() const;

    Place m_place;
    const SteadyClock m_clock;
    authority::Lease m_lease; ///< the keeper's thread alone

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Came> m_came;
    std::list<Held> m_held;       ///< questions of a leader that wants something copied here
    std::list<Awaited> m_awaited; ///< answers that wait for a copy elsewhere
    bool m_news = false;
    bool m_wanted = false;
    bool m_stopping = false;
    std::uint64_t m_wantedSeq = 0;
    QString m_leader;
    Instant m_leaderUntil = 0;
    std::atomic<Instant> m_authorityUntil = 0;
    std::atomic<std::uint64_t> m_copiedUpTo = 0;

    /// Answers may come after this object is gone.
    struct Door
    {
        std::mutex mutex;
        LeaseKeeper *owner = nullptr;
    };
    std::shared_ptr<Door> m_door = std::make_shared<Door>();
    std::thread m_thread;
};

} // namespace seva::sync
