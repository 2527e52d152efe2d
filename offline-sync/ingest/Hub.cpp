// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubService.h"

#include <seva/base/Log.h>
#include <seva/sync/OfficeFeed.h>

#include <condition_variable>
#include <list>

namespace seva::sync {

namespace {

constexpr Instant kHousekeeping = 250;
constexpr Instant kUpstreamBeat = 2'000;
constexpr Instant kUpstreamBackoffCap = 5'000;

} // namespace

/// The thin shell: server, upstream pump, and one thread that answers held pulls and keeps house.
class Hub::Private
{
public:
    explicit Private(HubParts &&given) : parts(std::move(given)), service(parts) {}
    ~Private();

    Result<void> start();
    Result<void> openOffice();
    void startUpstream();
    void run();
    void answerHeld(bool news);
    void keepHouse();
    void follow();
    void wake();

    struct HeldPull
    {
        HttpRequest request;
        Respond respond;
        Instant until = 0;
    };

    HubParts parts;
    HubService service;
    std::shared_ptr<const Roster> roster; ///< as it was at the start; the office points into it
    std::unique_ptr<BackOffice> office;
    std::unique_ptr<OfficeFeed> feed;
    std::unique_ptr<CurlTransport> transport;
    std::shared_ptr<PumpThread> upstream;
    std::unique_ptr<HttpServer> server;

    std::mutex mutex;
    std::condition_variable changed;
    std::list<HeldPull> held;
    bool news = false;
    bool stopping = false;
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
    if (const Result<void> opened = service.open(); !opened)
        return opened;
    if (parts.role == HubParts::Role::DataCentre && parts.journalFollows) {
        if (const Result<void> opened = openOffice(); !opened)
            return opened;
    }
    startUpstream();
    door->owner = this;
    parts.journal.observe([door = door](const QList<Event> &) {
        const std::lock_guard lock(door->mutex);
        if (door->owner)
            door->owner->wake();
    });
    service.onArrival([this] {
        wake();
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
    transport = std::make_unique<CurlTransport>(parts.enrolment.hubUrl, parts.enrolment.tls);
    upstream = std::make_shared<PumpThread>(
        std::make_unique<Pump>(service.store(), &service.blobs(), *parts.enrolment.book, parts.random, options),
        *transport, parts.clock, [](const Uplink &) {});
    service.setUpstream(upstream.get());
}

void Hub::Private::wake()
{
    {
        const std::lock_guard lock(mutex);
        news = true;
    }
    changed.notify_one();
    if (upstream)
        upstream->appended();
}

void Hub::Private::run()
{
    Instant nextHouse = 0;
    std::unique_lock lock(mutex);
    while (!stopping) {
        changed.wait_for(lock, std::chrono::milliseconds(kHousekeeping), [this] { return news || stopping; });
        const bool something = std::exchange(news, false);
        lock.unlock();
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

void Hub::Private::keepHouse()
{
    const Instant now = parts.clock.now();
    if (Claims *claims = service.claims())
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
    held.clear();
    service.setUpstream(nullptr);
    server.reset();
    held.clear();
    upstream.reset();
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
    return d->upstream ? d->upstream->report() : LinkReport{};
}

std::shared_ptr<const Kept> Hub::kept() const
{
    return d->upstream ? d->upstream->kept() : nullptr;
}

} // namespace seva::sync
