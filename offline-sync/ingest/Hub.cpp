// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubMachines.h"
#include "HubService.h"
#include "KeptThere.h"

#include <seva/base/Log.h>
#include <seva/sync/OfficeFeed.h>
#include <seva/sync/RovingTransport.h>

#include <condition_variable>
#include <list>

namespace seva::sync {

namespace {

constexpr Instant kHousekeeping = 250;
constexpr Instant kDay = 86'400'000;
constexpr Instant kUpstreamBeat = 2'000;
constexpr Instant kUpstreamBackoffCap = 5'000;

/// The line to the data centre, for as long as this machine has it.
struct Upstream
{
    std::unique_ptr<RovingTransport> transport;
    std::unique_ptr<PumpThread> pump;
};

} // namespace

/// The thin shell: server, upstream pump, and one thread that answers held pulls and keeps house.
class Hub::Private
{
public:
    explicit Private(HubParts &&given) : parts(std::move(given)), service(parts) {}
    ~Private();

    Result<void> start();
    Result<void> openOffice();
    Result<void> openMachines();
    void startUpstream();
    void stopUpstream();
    void takeRole();
    void run();
    void answerHeld(bool news);
    void keepHouse();
    bool mayDecide() const { return !machines || machines->lease().holds(); }
    void follow();
    void followRoster();
    void wake();

    struct HeldPull
    {
        HttpRequest request;
        Respond respond;
        Instant until = 0;
    };

    HubParts parts;
    HubService service;
    std::shared_ptr<const Roster> roster; ///< the office points into it
    std::unique_ptr<BackOffice> office;
    std::unique_ptr<OfficeFeed> feed;
    std::unique_ptr<HubMachines> machines; ///< none = this is the one
    mutable std::mutex upstreamLock;
    std::shared_ptr<Upstream> upstream;
    std::shared_ptr<KeptThere> keptThere = std::make_shared<KeptThere>();
    std::unique_ptr<HttpServer> server;

    std::mutex mutex;
    std::condition_variable changed;
    std::list<HeldPull> held;
    bool news = false;
    bool stopping = false;
    Instant tidyAt = 0;                ///< of the keeper's thread
    std::optional<std::uint64_t> role; ///< to be taken: the epoch to lead in, 0 = to follow
    std::thread keeper;

    /// The journal may live longer than the hub.
    struct Door
    {
        std::mutex mutex;
        Private *owner = nullptr;
    };
    std::shared_ptr<Door> door = std::make_shared<Door>();
};

Result<void> Hub::Private::start()
{
    if (const Result<void> opened = openMachines(); !opened)
        return opened;
    if (const Result<void> opened = service.open(); !opened)
        return opened;
    if (parts.role == HubParts::Role::DataCentre && parts.journalFollows) {
        if (const Result<void> opened = openOffice(); !opened)
            return opened;
    }
    if (!machines)
        startUpstream();
    door->owner = this;
    parts.journal.observe([door = door](const QList<Event> &) {
        const std::lock_guard lock(door->mutex);
        if (door->owner)
            door->owner->wake();
    });
    service.onArrival([this] {
        wake();
        if (machines)
            machines->captureCame();
        if (parts.onArrival)
            parts.onArrival();
    });
    ServerOptions options = parts.server;
    options.tls = parts.enrolment.tls;
    Result<std::unique_ptr<HttpServer>> started =
        HttpServer::start(options, [this](const HttpRequest &request, const Respond &respond) {
            service.handle(request, respond, [this](const HttpRequest &pull, const Respond &later, Instant wait) {
                const std::lock_guard lock(mutex);
                if (stopping)
                    return later(HttpResponse{.status = 503});
                held.push_back(HeldPull{pull, later, parts.clock.now() + wait});
                news = true; // something may have come between the look and this line
                changed.notify_one();
            });
        });
    if (!started)
        return started.fault();
    server = *std::move(started);
    keeper = std::thread([this] { run(); });
    return {};
}

Result<void> Hub::Private::openOffice()
{
    roster = parts.enrolment.book->roster();
    BackOffice::Place place{&roster->kendra, parts.catalogue.get(), roster.get(), parts.enrolment.station, {}, {}};
    if (parts.calendars && parts.statuses) {
        const Result<const WorkingCalendar *> calendar = parts.calendars->calendarOf(roster->kendra);
        if (!calendar)
            return calendar.fault();
        place.statuses = parts.statuses.get();
        place.calendar = *calendar;
    }
    office = std::make_unique<BackOffice>(parts.journal, place, parts.scene);
    if (parts.store)
        feed = std::make_unique<OfficeFeed>(*parts.store, parts.journal, *parts.enrolment.book, place.station);
    return {};
}

/// Several that vote: this one leads when it is told to.
Result<void> Hub::Private::openMachines()
{
    if (!HubMachines::areWanted(parts))
        return HubMachines::mayBeTheOne(parts) ? Result<void>()
                                               : Result<void>(fault("hub.too-few-voters", parts.enrolment.station));
    const auto take = [this](std::uint64_t epoch) {
        {
            const std::lock_guard lock(mutex);
            role = epoch;
        }
        changed.notify_one();
    };
    auto started =
        HubMachines::start(parts, service.store(), service.blobs(), {take, [take] { take(0); }, [this] { wake(); }});
    if (!started)
        return started.fault();
    machines = *std::move(started);
    service.voteWith(&machines->lease());
    keptThere->learnFrom(machines->kept());
    return {};
}

void Hub::Private::startUpstream()
{
    if (parts.enrolment.hubUrl.isEmpty())
        return;
    PumpOptions options;
    options.peer = QStringLiteral("data-centre");
    options.station = parts.enrolment.station;
    options.allOrigins = true;
    options.beatEvery = kUpstreamBeat;
    options.backoffCap = kUpstreamBackoffCap;
    options.bytesPerSecond = parts.uplinkCap;
    auto line = std::make_shared<Upstream>();
    line->transport = lineToCentre(parts.enrolment, parts.clock, parts.random);
    line->pump = std::make_unique<PumpThread>(std::make_unique<Pump>(service.storeForCentre(), &service.blobs(),
                                                                     *parts.enrolment.book, parts.random, options),
                                              *line->transport, parts.clock, [](const Uplink &) {});
    service.setUpstream({line, line->pump.get()});
    QList<std::shared_ptr<const Kept>> told = machines ? machines->kept() : QList<std::shared_ptr<const Kept>>();
    keptThere->learnFrom(told << line->pump->kept());
    const std::lock_guard lock(upstreamLock);
    upstream = std::move(line);
}

void Hub::Private::stopUpstream()
{
    service.setUpstream(nullptr);
    std::shared_ptr<Upstream> ended;
    {
        const std::lock_guard lock(upstreamLock);
        ended.swap(upstream);
    }
    keptThere->learnFrom(machines ? machines->kept() : QList<std::shared_ptr<const Kept>>());
}

/// First what was is ended, then what is to be begins.
void Hub::Private::takeRole()
{
    std::optional<std::uint64_t> next;
    {
        const std::lock_guard lock(mutex);
        next = std::exchange(role, std::nullopt);
    }
    if (!next)
        return;
    service.follow(*next == 0);
    stopUpstream();
    if (*next == 0)
        return;
    if (const Result<void> led = service.lead(*next); !led) {
        qCWarning(logSync) << led.fault().code << led.fault().subject;
        return machines->lease().resign();
    }
    startUpstream();
}

void Hub::Private::wake()
{
    bool awaited = false;
    {
        const std::lock_guard lock(mutex);
        news = true;
        awaited = !held.empty() || feed || office;
    }
    // In a storm nobody waits for what arrives: the keeper need not get up for every segment.
    if (awaited)
        changed.notify_one();
    if (machines)
        machines->appended();
    const std::lock_guard lock(upstreamLock);
    if (upstream)
        upstream->pump->appended();
}

void Hub::Private::run()
{
    Instant nextHouse = 0;
    std::unique_lock lock(mutex);
    while (!stopping) {
        changed.wait_for(lock, std::chrono::milliseconds(kHousekeeping), [this] { return news || stopping || role; });
        const bool something = std::exchange(news, false) || role;
        lock.unlock();
        takeRole();
        if (something && feed)
            follow();
        answerHeld(something);
        if (something && office)
            office->look();
        if (const Instant now = parts.clock.now(); now >= nextHouse) {
            nextHouse = now + kHousekeeping;
            keepHouse();
        }
        lock.lock();
    }
}

void Hub::Private::answerHeld(bool something)
{
    std::list<HeldPull> looking;
    {
        const std::lock_guard lock(mutex);
        looking.swap(held);
    }
    const Instant now = parts.clock.now();
    for (auto it = looking.begin(); it != looking.end();) {
        const bool over = now >= it->until;
        if (something || over) {
            const Ingest::Page page = service.pull(it->request);
            if (!page.empty || over) {
                it->respond(page.response);
                it = looking.erase(it);
                continue;
            }
        }
        ++it;
    }
    const std::lock_guard lock(mutex);
    held.splice(held.end(), looking);
}

void Hub::Private::follow()
{
    if (const Result<void> done = feed->step(); !done)
        qCWarning(logSync) << done.fault().code << done.fault().subject;
}

/// Another process may have changed it where it is made; the office follows in this thread, which is its own.
void Hub::Private::followRoster()
{
    service.refreshRoster();
    if (const std::shared_ptr<const Roster> next = parts.enrolment.book->roster(); office && next != roster) {
        office->use(*next);
        roster = next;
    }
}

void Hub::Private::keepHouse()
{
    const Instant now = parts.clock.now();
    followRoster();
    if (now >= tidyAt) {
        tidyAt = now + kDay;
        service.forgetAbandoned(now);
    }
    if (machines)
        machines->follow(now);
    if (const std::shared_ptr<Claims> claims = mayDecide() ? service.claims() : nullptr)
        if (const Result<void> done = claims->tick(now); !done)
            qCWarning(logSync) << done.fault().code << done.fault().subject;
    if (office)
        if (const Result<void> done = office->step(now); !done)
            qCWarning(logSync) << done.fault().code << done.fault().subject;
}

Hub::Private::~Private()
{
    {
        const std::lock_guard lock(door->mutex);
        door->owner = nullptr;
    }
    {
        const std::lock_guard lock(mutex);
        stopping = true;
    }
    changed.notify_one();
    if (keeper.joinable())
        keeper.join();
    // Sessions live in their pending answers: they go before the server does.
    if (machines)
        machines->lease().stop();
    held.clear();
    service.setUpstream(nullptr);
    server.reset();
    service.stop();
    held.clear();
    stopUpstream();
    machines.reset();
}

Hub::Hub(std::unique_ptr<Private> p) : d(std::move(p)) {}

Hub::~Hub() = default;

Result<std::unique_ptr<Hub>> Hub::start(HubParts parts)
{
    auto d = std::make_unique<Private>(std::move(parts));
    if (const Result<void> started = d->start(); !started)
        return started.fault();
    return std::unique_ptr<Hub>(new Hub(std::move(d)));
}

quint16 Hub::port() const
{
    return d->server->port();
}

void Hub::use(std::shared_ptr<const Reference> reference)
{
    d->service.use(std::move(reference));
}

void Hub::setDamage(const QString &place)
{
    d->service.setDamage(place);
}

LinkReport Hub::report() const
{
    const std::lock_guard lock(d->upstreamLock);
    if (!d->upstream)
        return {};
    LinkReport out = d->upstream->pump->report();
    out.asked = wordsOf(d->upstream->transport->candidates());
    return out;
}

QStringList Hub::refused() const
{
    return d->service.refused();
}

std::shared_ptr<const KeptElsewhere> Hub::kept() const
{
    return d->parts.enrolment.hubUrl.isEmpty() ? nullptr : d->keptThere;
}

} // namespace seva::sync
