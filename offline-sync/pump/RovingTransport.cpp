// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RovingTransport.h>

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/sync/Messages.h>
#include <seva/sync/SubnetProbe.h>

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace seva::sync {

namespace {

constexpr int kNotTheHub = 421;
constexpr int kFirstDeadline = 2'000;
constexpr std::chrono::milliseconds kLookEvery{250};
constexpr std::chrono::milliseconds kLookForStop{50};
constexpr qint64 kLastWorkedMaxBytes = 1 << 10;

HttpRequest cursorsQuestion()
{
    HttpRequest question;
    question.method = "GET";
    question.target = "/v1/cursors";
    return question;
}

/// Who was revoked is no hub any more, whatever its certificate says. Who is not in the roster may be one: of a hub
/// that came since, the newer roster is had from it alone.
MayServe mayServe(const std::shared_ptr<RosterBook> &book)
{
    if (!book)
        return {};
    return [book](const StationId &server) {
        const Result<void> may = book->mayTalk(server);
        const bool revoked = !may.ok() && may.fault().code == QLatin1String("sync.station-revoked");
        return revoked ? Result<void>(fault("sync.server-revoked", server)) : Result<void>();
    };
}

} // namespace

class RovingTransport::Private
{
public:
    Private(Roving given, const Clock &hubClock, Random &random);
    ~Private();

    std::uint64_t send(HttpRequest request, int deadline, Done done);
    void cancel(std::uint64_t id);

    mutable std::mutex mutex;
    Endpoints endpoints;

private:
    struct Flight
    {
        std::uint64_t inner = 0;
        QString url;
        HttpRequest request;
        Instant sentAt = 0;
        Instant until = 0;
        int follows = 0;
        bool givenUp = false; ///< by its owner, or because it went to a peer that was left
        Done done;
    };

    void readLastWorked();
    void learnRoster();
    void dispatch(std::uint64_t id, Flight flight);
    void came(std::uint64_t id, const Result<HttpResponse> &response);
    bool note(std::uint64_t id, Flight &flight, const Result<HttpResponse> &response);
    void leaveOthers();
    Endpoints::Attempt attempt(std::uint64_t id, Instant sentAt) const { return {id, m_lastId, sentAt}; }
    void run();
    void seek(std::unique_lock<std::mutex> &lock);
    void lookAtFirst(std::unique_lock<std::mutex> &lock);
    void keepLastWorked(std::unique_lock<std::mutex> &lock);

    const Roving m_parts;
    const Clock &m_clock;
    int m_rosterVersion = -1;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, Flight> m_flights;
    QString m_kept; ///< in the file
    QString m_seenToWork;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    CurlTransport m_curl; // its answers find everything above
    std::thread m_keeper;
};

RovingTransport::Private::Private(Roving given, const Clock &hubClock, Random &random)
    : endpoints(random, given.rules), m_parts(std::move(given)), m_clock(hubClock),
      m_curl({}, m_parts.tls, mayServe(m_parts.book))
{
    // Where it was is where it begins; whether that is a hub the handshake says.
    readLastWorked();
    endpoints.learn(LearntFrom::Argument, m_parts.arguments);
    learnRoster();
    endpoints.learn(LearntFrom::Enrolment, m_parts.enrolment);
    m_keeper = std::thread([this] { run(); });
}

RovingTransport::Private::~Private()
{
    {
        const std::lock_guard lock(mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_keeper.join();
}

/// Also what another line of this machine found meanwhile.
void RovingTransport::Private::readLastWorked()
{
    if (m_parts.lastWorked.isEmpty())
        return;
    const auto last = files::read(m_parts.lastWorked, kLastWorkedMaxBytes);
    const QString url = last.ok() ? QString::fromUtf8(last->trimmed()) : QString();
    if (url.isEmpty() || url == m_kept)
        return;
    m_kept = url;
    endpoints.learn(LearntFrom::LastWorked, {FoundAt{url}});
}

void RovingTransport::Private::learnRoster()
{
    if (!m_parts.book || !m_parts.ofRoster || m_parts.book->version() == m_rosterVersion)
        return;
    const std::shared_ptr<const Roster> roster = m_parts.book->roster();
    if (!roster)
        return;
    m_rosterVersion = roster->version;
    endpoints.learn(LearntFrom::Roster, m_parts.ofRoster(*roster));
}

std::uint64_t RovingTransport::Private::send(HttpRequest request, int deadline, Done done)
{
    const std::lock_guard lock(mutex);
    learnRoster();
    const Instant now = m_clock.now();
    const std::uint64_t id = ++m_lastId;
    Flight flight;
    flight.request = std::move(request);
    flight.sentAt = now;
    flight.until = now + deadline;
    flight.done = std::move(done);
    dispatch(id, std::move(flight));
    return id;
}

/// With the mutex held: the transport's thread answers later.
void RovingTransport::Private::dispatch(std::uint64_t id, Flight flight)
{
    flight.url = endpoints.current();
    const int deadline = int(std::max<Instant>(flight.until - m_clock.now(), 1));
    const auto there = m_flights.insert_or_assign(id, std::move(flight)).first;
    there->second.inner = m_curl.sendTo(there->second.url, there->second.request, deadline,
                                        [this, id](const Result<HttpResponse> &response) { came(id, response); });
}

void RovingTransport::Private::cancel(std::uint64_t id)
{
    const std::lock_guard lock(mutex);
    const auto found = m_flights.find(id);
    if (found == m_flights.end())
        return;
    found->second.givenUp = true;
    m_curl.cancel(found->second.inner);
}

void RovingTransport::Private::came(std::uint64_t id, const Result<HttpResponse> &response)
{
    std::unique_lock lock(mutex);
    const auto found = m_flights.find(id);
    Flight flight = std::move(found->second);
    m_flights.erase(found);
    if (!flight.givenUp && !m_stopping && note(id, flight, response))
        return;
    lock.unlock();
    flight.done(response);
}

/// Whether the request went on to another peer.
bool RovingTransport::Private::note(std::uint64_t id, Flight &flight, const Result<HttpResponse> &response)
{
    const Instant now = m_clock.now();
    const Endpoints::Attempt now_ = attempt(id, flight.sentAt);
    bool moved = false;
    bool follow = false;
    if (!response.ok()) {
        moved = endpoints.failed(flight.url, now_, response.fault().code, now);
    } else if (response->status == kNotTheHub) {
        const Fault why = faultOf(*response);
        moved = endpoints.notTheHub(flight.url, why.subject, now_, now);
        follow = endpoints.current() != flight.url && flight.follows < kFollowMost;
    } else {
        const QString before = endpoints.worked();
        endpoints.answered(flight.url, now);
        if (endpoints.worked() != before)
            m_wake.notify_one();
    }
    if (moved)
        leaveOthers();
    if (!follow)
        return false;
    ++flight.follows;
    dispatch(id, std::move(flight));
    return true;
}

void RovingTransport::Private::leaveOthers()
{
    m_wake.notify_one();
    qCInfo(logSync) << "asking" << endpoints.current();
    for (auto &[id, flight] : m_flights) {
        if (flight.url == endpoints.current())
            continue;
        flight.givenUp = true;
        m_curl.cancel(flight.inner);
    }
}

void RovingTransport::Private::run()
{
    std::unique_lock lock(mutex);
    while (!m_stopping) {
        if (endpoints.lost())
            readLastWorked();
        keepLastWorked(lock);
        seek(lock);
        lookAtFirst(lock);
        if (!m_stopping)
            m_wake.wait_for(lock, kLookEvery);
    }
}

void RovingTransport::Private::keepLastWorked(std::unique_lock<std::mutex> &lock)
{
    const QString worked = endpoints.worked();
    // Only what is news here: another line of this machine may have kept something newer.
    if (std::exchange(m_seenToWork, worked) == worked || worked == m_kept || m_parts.lastWorked.isEmpty())
        return;
    m_kept = worked;
    lock.unlock();
    {
        // The lines of one machine share the file: two that find the hub together would take each other's away.
        static std::mutex oneAtATime;
        const std::lock_guard alone(oneAtATime);
        if (const Result<void> kept = files::writeDurably(m_parts.lastWorked, worked.toUtf8() + '\n', 0644); !kept)
            qCWarning(logSync) << kept.fault().code << kept.fault().subject;
    }
    lock.lock();
}

void RovingTransport::Private::seek(std::unique_lock<std::mutex> &lock)
{
    const Endpoints::Seek where = endpoints.seek(m_clock.now());
    if (where == Endpoints::Seek::Nothing)
        return;
    const std::shared_ptr<const Roster> roster = m_parts.book ? m_parts.book->roster() : nullptr;
    lock.unlock();
    const auto stopped = [this] { return m_stopping.load(); };
    const QList<FoundAt> found = where == Endpoints::Seek::Browse
                                     ? m_parts.browse(stopped)
                                     : probe(m_curl, roster ? probePlan(*roster) : QStringList(), stopped);
    lock.lock();
    if (endpoints.sought(where, found, attempt(m_lastId, 0), m_clock.now()))
        leaveOthers();
}

void RovingTransport::Private::lookAtFirst(std::unique_lock<std::mutex> &lock)
{
    const QString first = endpoints.dueFirst(m_clock.now());
    if (first.isEmpty())
        return;
    auto told = std::make_shared<std::promise<bool>>();
    std::future<bool> answers = told->get_future();
    lock.unlock();
    m_curl.sendTo(first, cursorsQuestion(), kFirstDeadline, [told](const Result<HttpResponse> &response) {
        told->set_value(response.ok() && response->status == 200);
    });
    while (answers.wait_for(kLookForStop) != std::future_status::ready)
        if (m_stopping)
            break;
    lock.lock();
    if (m_stopping)
        return;
    const bool there = answers.get();
    if (endpoints.lookedAtFirst(there, attempt(m_lastId, 0), m_clock.now()))
        leaveOthers();
}

RovingTransport::RovingTransport(Roving parts, const Clock &clock, Random &random)
    : d(std::make_unique<Private>(std::move(parts), clock, random))
{
}

RovingTransport::~RovingTransport() = default;

std::uint64_t RovingTransport::send(HttpRequest request, int deadlineMilliseconds, Done done)
{
    return d->send(std::move(request), deadlineMilliseconds, std::move(done));
}

void RovingTransport::cancel(std::uint64_t id)
{
    d->cancel(id);
}

QString RovingTransport::current() const
{
    const std::lock_guard lock(d->mutex);
    return d->endpoints.current();
}

QList<Endpoints::Candidate> RovingTransport::candidates() const
{
    const std::lock_guard lock(d->mutex);
    return d->endpoints.candidates();
}

} // namespace seva::sync
