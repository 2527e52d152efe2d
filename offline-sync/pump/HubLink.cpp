// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/HubLink.h>

#include "CaptureFetch.h"

#include <seva/journal/Upkeep.h>
#include <seva/sync/Neighbours.h>
#include <seva/sync/PumpThread.h>
#include <seva/sync/RovingTransport.h>
#include <seva/sync/StraightLine.h>

#include <QCoreApplication>
#include <QObject>

namespace seva::sync {

namespace {

constexpr int kClaimDeadline = 500;
constexpr int kReleaseDeadline = 2'000;
constexpr int kNumbersDeadline = 2'000;
constexpr int kLeaveDeadline = 300;
/// A follower that knows of no hub to go to.
constexpr int kNotTheHub = 421;

KendraLink::Claim claimOf(const Result<HttpResponse> &response)
{
    using Kind = KendraLink::Claim::Kind;
    KendraLink::Claim claim;
    if (!response.ok()) {
        claim.problem = response.fault();
        return claim;
    }
    if (response->status != 200) {
        claim.problem = faultOf(*response);
        claim.kind = response->status == 409                                     ? Kind::NoneWaiting
                     : response->status >= 500 || response->status == kNotTheHub ? Kind::Unreachable
                                                                                 : Kind::Refused;
        return claim;
    }
    const Result<ClaimAnswer> granted = decode<ClaimAnswer>(response->body);
    if (!granted) {
        claim.kind = Kind::Refused;
        claim.problem = granted.fault();
        return claim;
    }
    claim.kind = Kind::Granted;
    claim.visit = granted->visit;
    claim.token = granted->token;
    claim.epoch = granted->epoch;
    claim.fence = granted->fence;
    claim.leaseUntil = granted->leaseUntil;
    return claim;
}

HttpRequest post(const QByteArray &target, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    return request;
}

} // namespace

class HubLink::Private
{
public:
    Private(const Enrolment &enrolment, Journal &journal, CaptureVault &captures, const Clock &hubClock, Random &dice,
            Surroundings around)
        : vault(captures), clock(hubClock), random(dice), store(journal), blobs(captures), book(enrolment.book),
          line(lineToHub(enrolment, hubClock, dice, around.hubs)), transport(*line),
          straight(enrolment, store, blobs, hubClock, dice, [this] { changed(); }),
          neighbours(enrolment, store, blobs, hubClock, dice, std::move(around), [this] { changed(); })
    {
        PumpOptions options;
        options.station = enrolment.station;
        pump = std::make_unique<PumpThread>(std::make_unique<Pump>(store, &blobs, *book, random, options), transport,
                                            clock, [this](const Uplink &now) {
                                                straight.look(now);
                                                neighbours.look(now);
                                                changed();
                                            });
    }

    /// Runs in the thread that made the link; nothing happens once the link is gone.
    void later(std::function<void()> what)
    {
        QMetaObject::invokeMethod(&context, std::move(what), Qt::QueuedConnection);
    }

    void changed()
    {
        later([this] {
            if (observer)
                observer(uplink());
        });
    }

    /// The link to the hub, and what goes beside it.
    Uplink uplink() const
    {
        Uplink out = pump->uplink();
        out.straight = straight.uplink();
        out.near = neighbours.uplink();
        return out;
    }

    /// What the journal's observer holds: it finds the gate shut when the link is gone.
    struct Gate
    {
        std::mutex mutex;
        Private *owner = nullptr;
    };

    QObject context;
    CaptureVault &vault;
    const Clock &clock;
    Random &random;
    JournalStore store;
    VaultStore blobs;
    std::shared_ptr<RosterBook> book;
    const std::unique_ptr<RovingTransport> line; // outlives the pump that sends through it
    Transport &transport;
    std::function<void(Uplink)> observer;
    StraightLine straight;
    Neighbours neighbours;
    std::unique_ptr<PumpThread> pump; // tells the two above how the hub is
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    RosterBook::Observation rosterWatch = 0;
};

HubLink::HubLink(const Enrolment &enrolment, Journal &journal, CaptureVault &vault, const Clock &clock, Random &random,
                 Surroundings around)
    : d(std::make_unique<Private>(enrolment, journal, vault, clock, random, std::move(around)))
{
    d->gate->owner = d.get();
    d->rosterWatch = d->book->observe(
        [&journal](const std::shared_ptr<const Roster> &roster) { journal.upkeep().useRoster(roster); });
    // The journal may live longer than the link.
    journal.observe([gate = d->gate](const QList<Event> &) {
        const std::lock_guard lock(gate->mutex);
        if (!gate->owner)
            return;
        gate->owner->pump->appended();
        gate->owner->straight.appended();
    });
}

HubLink::~HubLink()
{
    d->book->forget(d->rosterWatch);
    {
        const std::lock_guard lock(d->gate->mutex);
        d->gate->owner = nullptr;
    }
    if (uplink().link != Uplink::Link::Linked)
        return;
    // The hub may give this lane to others from now on, whether or not its answer comes.
    if (const Result<void> kept = d->store.remember(QString::fromLatin1(kLeftMark), "1"); kept.ok())
        (void)d->transport.ask(post("/v1/heartbeat", encode(HeartbeatRequest{true, 0, {}})), kLeaveDeadline);
}

void HubLink::claim(const QString &requestId, const QString &stepId, std::function<void(Claim)> answer)
{
    d->transport.send(post("/v1/claim", encode(ClaimRequest{requestId, stepId})), kClaimDeadline,
                      [p = d.get(), answer](const Result<HttpResponse> &response) {
                          p->later([answer, claim = claimOf(response)] { answer(claim); });
                      });
}

void HubLink::release(const QUuid &visit, std::uint64_t fence)
{
    d->transport.send(post("/v1/release", encode(ReleaseRequest{visit, fence})), kReleaseDeadline,
                      [](const Result<HttpResponse> &) {});
}

void HubLink::leaseNumbers(const QString &prefix, std::function<void(bool granted)> answer)
{
    const QString requestId = QString::fromLatin1(d->random.bytes(16).toHex());
    d->transport.send(post("/v1/numbers", encode(NumbersRequest{requestId, prefix})), kNumbersDeadline,
                      [p = d.get(), answer](const Result<HttpResponse> &response) {
                          p->later([answer, granted = response.ok() && response->status == 200] { answer(granted); });
                      });
}

void HubLink::fetchCapture(const Digest &digest, std::function<void(Result<void>)> answer)
{
    if (d->vault.has(digest))
        return d->later([answer] { answer(Result<void>()); });
    // Neighbours first while there are any: the hub has not answered for a while.
    QList<std::shared_ptr<Transport>> from = d->neighbours.ways();
    from.append(std::shared_ptr<Transport>(std::shared_ptr<void>(), d->line.get())); // owned here
    const auto later = [p = d.get()](std::function<void()> what) { p->later(std::move(what)); };
    std::make_shared<CaptureFetch>(digest, d->vault, d->clock, later, std::move(answer))->start(std::move(from));
}

std::shared_ptr<const Kept> HubLink::kept() const
{
    return d->pump->kept();
}

LinkReport HubLink::report() const
{
    LinkReport out = d->pump->report();
    out.asked = wordsOf(d->line->candidates());
    d->straight.show(out);
    out.uplink.near = d->neighbours.uplink();
    return out;
}

Uplink HubLink::uplink() const
{
    return d->uplink();
}

void HubLink::onUplinkChanged(std::function<void(Uplink)> observer)
{
    d->observer = std::move(observer);
}

} // namespace seva::sync
