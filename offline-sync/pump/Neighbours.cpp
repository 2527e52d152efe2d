// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Neighbours.h>

#include <seva/base/Log.h>
#include <seva/sync/PumpThread.h>

namespace seva::sync {

namespace {

constexpr std::chrono::milliseconds kTendEvery{500};

/// To one station at one address, which must prove to be that station.
class Way : public Transport
{
public:
    Way(CurlTransport &curl, FoundAt at) : m_curl(curl), m_at(std::move(at)) {}
    std::uint64_t send(HttpRequest request, int deadline, Done done) override
    {
        return m_curl.sendTo(m_at.url, std::move(request), deadline, std::move(done), serverNameOf(m_at.station));
    }
    void cancel(std::uint64_t id) override { m_curl.cancel(id); }

private:
    CurlTransport &m_curl;
    const FoundAt m_at;
};

} // namespace

bool isAlone(const Uplink &hub, Instant now)
{
    return hub.link != Uplink::Link::Linked && hub.served != 0 && now - hub.served >= kAloneMost;
}

/// One neighbour that is read from.
class Neighbours::Line
{
public:
    Line(const Neighbours &of, FoundAt there, Instant now, Instant till)
        : at(std::move(there)), until(till), heard(now), m_way(*of.m_curl, at)
    {
        PumpOptions options;
        options.task = PumpTask::Downloads;
        options.peer = QStringLiteral("near/") + at.station;
        options.station = of.m_self.station;
        options.neighbour = at.station;
        options.pullWait = 0;
        options.pullPause = kNeighbourPause;
        m_pump = std::make_unique<PumpThread>(
            std::make_unique<Pump>(of.m_store, nullptr, *of.m_self.book, of.m_random, options), m_way, of.m_clock,
            [&of](const Uplink &) { of.m_changed(); });
    }
    bool answers() const { return m_pump->uplink().link == Uplink::Link::Linked; }

    const FoundAt at;
    const Instant until;
    Instant heard;

private:
    Way m_way;
    std::unique_ptr<PumpThread> m_pump; // gone before what it sends through
};

/// What there is while no hub serves: the server, and a thread that looks who is there and begins and ends lines.
class Neighbours::Hall
{
public:
    explicit Hall(const Neighbours &of) : m_of(of)
    {
        open();
        m_keeper = std::thread([this] { run(); });
    }
    ~Hall()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_keeper.join();
    }

    NearUplink uplink() const
    {
        const std::lock_guard lock(m_mutex);
        const auto answering =
            std::count_if(m_lines.begin(), m_lines.end(), [](const auto &l) { return l->answers(); });
        return {true, int(answering), int(stations().size())};
    }
    QList<std::shared_ptr<Transport>> ways() const;

private:
    void open();
    void run();
    void lookAround();
    std::list<std::unique_ptr<Line>> tend();
    void begin(Instant now);
    bool mayRead(const FoundAt &at) const;
    bool isRead(const StationId &station) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &l) { return l->at.station == station; });
    }
    QSet<StationId> stations() const
    {
        QSet<StationId> out;
        for (const FoundAt &at : m_known)
            out.insert(at.station);
        return out;
    }

    const Neighbours &m_of;
    const SteadyClock m_steady;
    std::unique_ptr<NearServer> m_server;
    std::shared_ptr<void> m_told; ///< others are told of the server
    Instant m_lookAt = 0;         ///< of the keeper, like what is above

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    QList<FoundAt> m_known;
    QMap<StationId, Instant> m_readAt; ///< when each was last begun with
    QSet<QString> m_silent;            ///< addresses that did not answer since it was last looked
    std::list<std::unique_ptr<Line>> m_lines;
    std::thread m_keeper;
};

void Neighbours::Hall::open()
{
    auto server = NearServer::start(m_of.m_self, m_of.m_store, m_of.m_blobs);
    if (!server) {
        qCWarning(logSync) << server.fault().code << server.fault().subject;
        return;
    }
    m_server = *std::move(server);
    if (m_of.m_around.announce)
        m_told = m_of.m_around.announce(m_server->port());
}

void Neighbours::Hall::run()
{
    while (!m_stopping) {
        // Whoever is revoked has no neighbours.
        if (!m_of.m_self.book->mayTalk(m_of.m_self.station).ok()) {
            m_told.reset();
            m_server.reset();
        } else if (m_steady.now() >= m_lookAt) {
            lookAround();
        }
        const NearUplink before = uplink();
        tend().clear(); // without the lock: a line's thread may be telling something
        if (uplink() != before)
            m_of.m_changed();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, kTendEvery, [this] { return m_stopping.load(); });
    }
}

void Neighbours::Hall::lookAround()
{
    QList<FoundAt> found;
    if (m_of.m_around.stations)
        found = m_of.m_around.stations([this] { return m_stopping.load(); });
    found.removeIf([this](const FoundAt &at) { return !mayRead(at); });
    const std::lock_guard lock(m_mutex);
    m_known = found.mid(0, kNeighboursMost);
    m_silent.clear();
    m_lookAt = m_steady.now() + (m_known.size() < kNeighboursAtOnce ? kLookAroundSoon : kLookAroundEvery);
}

bool Neighbours::Hall::mayRead(const FoundAt &at) const
{
    const RosterBook &book = *m_of.m_self.book;
    const QString kind = book.kindOf(at.station);
    return at.station != m_of.m_self.station && kind != QLatin1String("HUB") && kind != QLatin1String("DATA-CENTRE")
           && book.mayTalk(m_of.m_self.station).ok() && book.mayTalk(at.station).ok();
}

/// The lines that are over.
std::list<std::unique_ptr<Neighbours::Line>> Neighbours::Hall::tend()
{
    std::list<std::unique_ptr<Line>> over;
    const std::lock_guard lock(m_mutex);
    const Instant now = m_steady.now();
    m_known.removeIf([this](const FoundAt &at) { return !mayRead(at); });
    const bool others = stations().size() > kNeighboursAtOnce;
    for (auto it = m_lines.begin(); it != m_lines.end();) {
        Line &line = **it;
        if (line.answers())
            line.heard = now;
        const bool silent = now - line.heard >= kNeighbourSilent;
        if (silent)
            m_silent.insert(line.at.url);
        const auto next = std::next(it);
        if (silent || (others && now >= line.until) || !mayRead(line.at))
            over.splice(over.end(), m_lines, it);
        it = next;
    }
    begin(now);
    return over;
}

void Neighbours::Hall::begin(Instant now)
{
    while (m_lines.size() < std::size_t(kNeighboursAtOnce)) {
        QList<FoundAt> free = m_known;
        free.removeIf([this](const FoundAt &at) { return m_silent.contains(at.url) || isRead(at.station); });
        if (free.isEmpty())
            return;
        // By chance among those that waited longest.
        const auto at = [this](const FoundAt &place) { return m_readAt.value(place.station); };
        const auto first = std::min_element(free.begin(), free.end(),
                                            [&](const FoundAt &a, const FoundAt &b) { return at(a) < at(b); });
        const Instant longest = at(*first);
        free.removeIf([&](const FoundAt &place) { return at(place) != longest; });
        const FoundAt chosen = free.at(m_of.m_random.below(std::uint32_t(free.size())));
        m_readAt.insert(chosen.station, now);
        const Instant until = now + kNeighbourSpan - m_of.m_random.below(std::uint32_t(kNeighbourSpan / 2));
        m_lines.push_back(std::make_unique<Line>(m_of, chosen, now, until));
    }
}

QList<std::shared_ptr<Transport>> Neighbours::Hall::ways() const
{
    QList<FoundAt> order;
    const std::lock_guard lock(m_mutex);
    for (const auto &line : m_lines)
        if (line->answers())
            order.append(line->at);
    for (const FoundAt &at : m_known)
        if (!m_silent.contains(at.url) && !isRead(at.station))
            order.append(at);
    QList<std::shared_ptr<Transport>> out;
    for (const FoundAt &at : order)
        out.append(std::make_shared<Way>(*m_of.m_curl, at));
    return out;
}

Neighbours::Neighbours(const Enrolment &self, EventStore &store, BlobStore &blobs, const Clock &clock, Random &random,
                       Surroundings around, std::function<void()> changed)
    : m_self(self), m_store(store), m_blobs(blobs), m_clock(clock), m_random(random), m_around(std::move(around)),
      m_changed(std::move(changed))
{
}

Neighbours::~Neighbours() = default;

void Neighbours::look(const Uplink &hub)
{
    if (!m_around.stations && !m_around.announce)
        return;
    const bool active = uplink().active;
    std::unique_ptr<Hall> hall;
    if (!active && isAlone(hub, m_clock.now())) {
        qCInfo(logSync) << "no hub: reading with the stations of the LAN";
        if (!m_curl)
            m_curl = std::make_unique<CurlTransport>(
                QString(), m_self.tls, [book = m_self.book](const StationId &who) { return book->mayTalk(who); });
        hall = std::make_unique<Hall>(*this);
    } else if (!active || hub.link != Uplink::Link::Linked) {
        return;
    }
    {
        const std::lock_guard lock(m_lock);
        m_hall.swap(hall);
    }
    if (hall)
        qCInfo(logSync) << "a hub is there again: nothing is read with other stations any more";
    hall.reset();
    m_changed();
}

NearUplink Neighbours::uplink() const
{
    const std::lock_guard lock(m_lock);
    return m_hall ? m_hall->uplink() : NearUplink{};
}

QList<std::shared_ptr<Transport>> Neighbours::ways() const
{
    const std::lock_guard lock(m_lock);
    return m_hall ? m_hall->ways() : QList<std::shared_ptr<Transport>>();
}

} // namespace seva::sync
