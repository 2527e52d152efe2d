// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/SteadyClock.h>
#include <seva/sync/CurlTransport.h>
#include <seva/sync/HubStatus.h>
#include <seva/sync/LeaseMessages.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <list>
#include <map>
#include <mutex>
#include <thread>

namespace seva::sync {

/// Runs the Rule by which one of several hub machines leads: one thread, the lines to the others, the promise on disk.
class LeaseKeeper
{
    Q_DISABLE_COPY_MOVE(LeaseKeeper)
public:
    /// What the rule does with the world.
    struct Hands
    {
        std::function<bool(const authority::Promise &)> keep;
        std::function<authority::Heads()> heads;
    };
    struct Place
    {
        QString self;
        QStringList voters;
        std::function<std::unique_ptr<authority::Rule>(Hands hands, authority::Promise kept, Instant now)> rule;
        std::map<QString, std::unique_ptr<Transport>> others; ///< voter → how it is reached
        QString file;                                         ///< of the promise
        std::function<QByteArray()> origin;                   ///< this machine's log
        std::function<authority::Heads()> heads;              ///< of the hub machines' logs in this journal
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
    void resign() { post(Came{authority::Rule::Leaving{}}); }
    /// An officer's word that this machine is to lead. `declined` is called if it is not followed; otherwise
    /// Place::lead is, and word() tells who said it.
    void order(const TakeoverWord &word, std::function<void(const Fault &)> declined);
    /// Who said that this machine leads in this epoch; none where it does so by itself.
    std::optional<TakeoverWord> word(std::uint64_t epoch) const;
    /// Whether this machine may use its authority at this moment. From any thread, like the following.
    bool holds() const { return m_clock.now() < m_authorityUntil; }
    /// Empty when it is not known.
    QString leader() const;
    HubStatus status() const;
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
        authority::Rule::Event event;
        Respond respond = {};
    };
    struct Ordered
    {
        TakeoverWord word;
        std::function<void(const Fault &)> declined;
    };

    LeaseKeeper(Place place, const authority::Promise &kept);
    bool keep(const authority::Promise &promise);
    void decline(authority::Rule::Declined::Why why);
    HttpResponse stopping() const;
    void post(Came came);
    void heard(const QString &from, const authority::Answer &answer);
    void run();
    void step(const Came &came);
    void perform(const QList<authority::Rule::Action> &actions, const Respond &respond);
    void send(const QString &to, const authority::Ask &ask);
    void show();
    void releaseHeld(std::unique_lock<std::mutex> &lock);
    void answerAwaited(std::unique_lock<std::mutex> &lock);
    Instant nextWake() const;
    std::size_t released() const;

    Place m_place;
    const SteadyClock m_clock;
    std::unique_ptr<authority::Rule> m_rule; ///< the keeper's thread alone

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Came> m_came;
    std::list<Held> m_held;                        ///< questions of a leader that wants something copied here
    std::list<Awaited> m_awaited;                  ///< answers that wait for a copy elsewhere
    std::optional<Ordered> m_ordered;              ///< an officer's word that is not followed yet
    std::pair<std::uint64_t, TakeoverWord> m_word; ///< the last that was, and in which epoch
    bool m_news = false;
    bool m_wanted = false;
    bool m_stopping = false;
    std::uint64_t m_wantedSeq = 0;
    QString m_leader;
    Instant m_leaderUntil = 0;
    Instant m_heard; ///< any other machine; the start counts as heard
    HubStatus m_shown;
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
