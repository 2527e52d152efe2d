// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubService.h"

#include "../books/BookAnswers.h"

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/journal/Reference.h>
#include <seva/journal/Upkeep.h>
#include <seva/sync/FileStatus.h>
#include <seva/sync/ImportDay.h>
#include <seva/sync/RovingTransport.h>

namespace seva::sync {

namespace {

constexpr int kForwardDeadline = 6'000;
constexpr qint64 kAuthorityMaxBytes = 64 << 10;

} // namespace

HubService::HubService(HubParts &parts)
    : m_parts(parts), m_book(*parts.enrolment.book), m_journal(parts.journal), m_vault(parts.vault),
      m_store(parts.store ? *parts.store : m_journal), m_blobs(parts.blobs ? *parts.blobs : m_vault),
      m_ingest(m_store, m_book, parts.enrolment.station),
      m_intake(parts.dataFolder + QStringLiteral("/incoming"), m_blobs),
      m_copied(m_store, [this] { return m_lease ? m_lease->copiedUpTo() : 0; }),
      m_forStations(m_copied, m_book, parts.enrolment.station)
{
    // To the data centre a hub brings what it was given, however it came; a station itself is refused there, too.
    m_ingest.guardHubWords(parts.role == HubParts::Role::KendraHub ? Ingest::Guard::Everybody
                                                                   : Ingest::Guard::Stations);
    use(std::make_shared<const Reference>(
        Reference{parts.catalogue, parts.calendars, parts.statuses, parts.eformSchema}));
    m_rosterWatch = m_book.observe([this](const std::shared_ptr<const Roster> &next) {
        m_parts.journal.upkeep().useRoster(next);
        use(next);
    });
}

HubService::~HubService()
{
    m_book.forget(m_rosterWatch);
}

Result<void> HubService::open()
{
    if (m_parts.role != HubParts::Role::KendraHub)
        return {};
    if (!m_parts.enrolment.hubUrl.isEmpty())
        m_upstreamDesk = lineToCentre(m_parts.enrolment, m_parts.clock, m_parts.random);
    return m_lease ? Result<void>() : openClaims(0);
}

void HubService::handle(const HttpRequest &request, const Respond &respond, const Held &held)
{
    if (m_lease && request.target == "/v1/lease" && isMachine(request))
        return m_lease->handle(request, respond);
    if (request.target == "/v1/takeover" && request.method == "POST" && request.peer == m_parts.enrolment.station)
        return takeOver(request, respond);
    if (BlobIntake::endsCapture(request))
        return m_flushers.post([this, request, respond] { respond(answerTo(request)); });
    if (request.target != "/v1/pull" || request.peer.isEmpty()) {
        const HttpResponse response = answerTo(request);
        const bool promises =
            request.target == "/v1/claim" || request.target == "/v1/numbers" || request.target == "/v1/appointments";
        if (m_lease && promises && response.status == 200)
            return answerWhenCopied(request.target, response, respond);
        return respond(response);
    }
    const Ingest::Page page = pull(request);
    if (page.empty && page.wait > 0)
        return held(request, respond, page.wait);
    respond(page.response);
}

Ingest::Page HubService::pull(const HttpRequest &request)
{
    if (!m_book.mayTalk(request.peer).ok())
        return Ingest::Page{answerTo(request), false, 0};
    if (std::optional<HttpResponse> there = elsewhere(request))
        return Ingest::Page{*std::move(there), false, 0};
    if (const std::shared_ptr<Claims> here = claims()) {
        const Result<PullRequest> asked = decode<PullRequest>(request.body);
        for (const HaveMessage &have : asked.ok() ? asked->have : QList<HaveMessage>())
            if (have.origin == m_store.origin()
                || (m_lease && m_book.kindOf(m_book.stationOf(m_store, have.origin)) == QLatin1String("HUB")))
                here->pulled(request.peer, have.origin, have.seq);
    }
    return m_lease && !isMachine(request) ? m_forStations.pull(request) : m_ingest.pull(request);
}

HttpResponse HubService::answerTo(const HttpRequest &request)
{
    if (request.peer.isEmpty() || request.target == "/v1/ca" || request.target == "/v1/enrol")
        return withoutCertificate(request);
    // With each request: who was revoked is cut off on the connection that stands.
    if (const Result<void> may = m_book.mayTalk(request.peer); !may)
        return refusal(403, may.fault());
    if (std::optional<HttpResponse> there = elsewhere(request))
        return *std::move(there);
    const QByteArray &target = request.target;
    const bool post = request.method == "POST";
    if (post && target.startsWith("/v1/push/"))
        return push(request);
    if (post && target == "/v1/heartbeat")
        return cursors(request, true);
    if (request.method == "GET" && target == "/v1/cursors")
        return cursors(request, false);
    if (post && target == "/v1/keys")
        return m_ingest.keys(request);
    if (target.startsWith("/v1/blob"))
        return blob(request);
    if (request.method == "GET" && target == "/v1/hub" && isMachine(request))
        return answer(200, status());
    if (target.startsWith("/v1/books") && m_parts.books)
        return answerAboutBooks(*m_parts.books, request);
    if (request.method == "GET" && target == "/v1/roster")
        return raw(m_book.bytes(), "application/cbor");
    if (post && target == "/v1/status" && m_parts.journalFollows)
        return status(request);
    return authority(request);
}

/// What only the hub of a Kendra decides.
HttpResponse HubService::authority(const HttpRequest &request)
{
    const Instant now = m_parts.clock.now();
    const std::shared_ptr<Claims> here = claims();
    if (request.method == "POST" && here) {
        if (request.target == "/v1/claim")
            return settles() ? stillSettling() : here->claim(request, now);
        if (request.target == "/v1/release")
            return here->release(request, now);
        if (request.target == "/v1/numbers")
            return here->numbers(request, now);
        if (request.target == "/v1/appointments")
            return appointments(request);
    }
    return refusal(404, fault("sync.no-such-resource", QString::fromLatin1(request.target.left(80))));
}

HttpResponse HubService::withoutCertificate(const HttpRequest &request)
{
    if (request.method == "GET" && request.target == "/v1/ca") {
        const Result<QByteArray> pem = files::read(m_parts.enrolment.tls.authority, kAuthorityMaxBytes);
        return pem.ok() ? raw(*pem, "application/x-pem-file") : refusal(503, pem.fault());
    }
    if (request.method == "POST" && request.target == "/v1/enrol")
        return m_parts.desk ? enrol(request) : forwardEnrolment(request);
    return refusal(403, fault("sync.no-certificate", QString::fromLatin1(request.target.left(80))));
}

HttpResponse HubService::cursors(const HttpRequest &request, bool beat)
{
    if (const std::shared_ptr<Claims> here = beat ? claims() : nullptr)
        if (const Result<void> noted = here->heartbeat(request, m_parts.clock.now()); !noted)
            return refusal(400, noted.fault());
    Result<CursorsAnswer> truth = m_ingest.cursors();
    if (!truth)
        return refusal(503, truth.fault());
    truth->time = m_parts.clock.now();
    truth->damage = damage();
    for (CursorMessage &cursor : truth->origins)
        cursor.kept = keptUpTo(cursor);
    if (const std::shared_ptr<const PumpThread> pump = upstream()) {
        const Uplink above = pump->uplink();
        truth->upstreamLinked = above.link == Uplink::Link::Linked;
        truth->upstreamAcknowledged = above.lastAcknowledged;
        truth->upstreamWaiting = above.waitingEvents;
    }
    return answer(200, *truth);
}

/// The data centre itself is where things are kept; a hub knows it from above.
std::uint64_t HubService::keptUpTo(const CursorMessage &cursor) const
{
    if (m_parts.role == HubParts::Role::DataCentre)
        return cursor.durable;
    const std::shared_ptr<const PumpThread> pump = upstream();
    return pump ? pump->kept()->upTo(cursor.origin) : 0;
}

bool HubService::isKept(const Digest &capture) const
{
    if (m_parts.role == HubParts::Role::DataCentre)
        return m_blobs.has(capture);
    const std::shared_ptr<const PumpThread> pump = upstream();
    return pump && pump->kept()->has(capture);
}

void HubService::setDamage(const QString &place)
{
    const std::lock_guard lock(m_damageLock);
    m_damage = place;
}

void HubService::use(const std::shared_ptr<const Roster> &roster)
{
    if (const std::shared_ptr<Claims> here = claims())
        here->use(roster);
}

void HubService::refreshRoster()
{
    if (!m_parts.desk)
        return;
    if (const Result<void> done = m_book.refresh(); !done)
        qCWarning(logSync) << done.fault().code << done.fault().subject;
}

void HubService::use(std::shared_ptr<const Reference> reference)
{
    const std::lock_guard lock(m_referenceLock);
    m_reference = std::move(reference);
}

std::shared_ptr<const Reference> HubService::reference() const
{
    const std::lock_guard lock(m_referenceLock);
    return m_reference;
}

QString HubService::damage() const
{
    const std::lock_guard lock(m_damageLock);
    return m_damage;
}

HttpResponse HubService::push(const HttpRequest &request)
{
    bool accepted = false;
    const HttpResponse response = m_ingest.push(request, &accepted);
    // A journal tells of its events itself.
    if (accepted && m_parts.store && m_arrived)
        m_arrived();
    return response;
}

HttpResponse HubService::blob(const HttpRequest &request)
{
    if (request.method == "POST" && request.target == "/v1/blobs/missing")
        return m_intake.missing(request, [this](const Digest &digest) { return isKept(digest); });
    bool complete = false;
    const HttpResponse response = m_intake.handle(request, &complete);
    if (complete && m_arrived)
        m_arrived();
    return response;
}

HttpResponse HubService::enrol(const HttpRequest &request)
{
    const Result<EnrolRequest> asked = decode<EnrolRequest>(request.body);
    if (!asked)
        return refusal(400, asked.fault());
    const Result<EnrolAnswer> enrolled = m_parts.desk->enrol(*asked, m_parts.machineClock.now());
    return enrolled.ok() ? answer(200, *enrolled) : refusal(403, enrolled.fault());
}

/// A hub below a data centre passes the question on and learns the new roster from the answer.
HttpResponse HubService::forwardEnrolment(const HttpRequest &request)
{
    if (!m_upstreamDesk)
        return refusal(503, fault("sync.no-authority"));
    HttpRequest upstream;
    upstream.method = "POST";
    upstream.target = "/v1/enrol";
    upstream.body = request.body;
    const Result<HttpResponse> response = m_upstreamDesk->ask(upstream, kForwardDeadline);
    if (!response)
        return refusal(503, response.fault());
    const Result<EnrolAnswer> enrolled = decode<EnrolAnswer>(response->body);
    if (response->status == 200 && enrolled.ok())
        if (const Result<void> adopted = m_book.adopt(enrolled->roster); !adopted)
            return refusal(503, adopted.fault());
    HttpResponse passed = raw(response->body, "application/cbor");
    passed.status = response->status;
    return passed;
}

HttpResponse HubService::appointments(const HttpRequest &request)
{
    const Result<ImportRequest> asked = decode<ImportRequest>(request.body);
    if (!asked)
        return refusal(400, asked.fault());
    const std::shared_ptr<const Reference> now = reference();
    const std::shared_ptr<const Roster> roster = m_book.roster();
    ImportPlace place{m_parts.journal,           m_parts.random,  &roster->kendra, now->catalogue.get(), roster.get(),
                      m_parts.enrolment.station, now->eformSchema};
    if (now->calendars)
        if (const auto calendar = now->calendars->calendarOf(roster->kendra))
            place.calendar = *calendar;
    const Result<QByteArray> report = importDay(place, asked->files, m_parts.clock.now());
    return report.ok() ? raw(*report, "application/json") : refusal(503, report.fault());
}

HttpResponse HubService::status(const HttpRequest &request)
{
    const Result<StatusRequest> asked = decode<StatusRequest>(request.body);
    if (!asked)
        return refusal(400, asked.fault());
    const std::shared_ptr<const Reference> now = reference();
    const StatusWords words{now->catalogue.get(), now->statuses.get()};
    State named;
    for (const Visit &visit : m_parts.journal.visitsByNumber(asked->fileNumber))
        named.visits.insert(visit.id, visit);
    const QByteArray json = statusOf(named, words, *asked);
    return raw(json, "application/json");
}

HttpResponse HubService::raw(const QByteArray &body, const char *type) const
{
    HttpResponse response;
    response.body = body;
    response.contentType = type;
    return response;
}

} // namespace seva::sync
