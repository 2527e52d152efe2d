// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlowLink.h"

#include <algorithm>

namespace seva::sync::test {

namespace {

/// Headers of a request, TLS records and TCP.
constexpr std::int64_t kRequestBytes = 700;

} // namespace

SlowLink::SlowLink(Line line, std::int64_t cap, BlobStore *captures) : m_line(line)
{
    const crypto::KeyPair issuer = crypto::signingPair(QByteArray(32, 'i'));
    Roster roster;
    const auto add = [&roster](const char *id, const char *kind, const QByteArray &key) {
        RosterStation station;
        station.id = QString::fromLatin1(id);
        station.kind = QString::fromLatin1(kind);
        station.signingKey = key;
        roster.stations.append(station);
    };
    add("HUB", "HUB", hub.signingKey());
    add("A-01", "COUNTER", counter.signingKey());
    add("DC", "DATA-CENTRE", centre.signingKey());
    m_book = std::make_unique<RosterBook>(QString(), issuer.publicKey);
    if (!m_book->adopt(encodeRoster(roster, issuer.secretKey)).ok()
        || !m_book->bind(hub, counter.origin(), QStringLiteral("A-01")).ok())
        qFatal("the roster is not taken");
    PumpOptions options;
    options.peer = QStringLiteral("data-centre");
    options.station = QStringLiteral("HUB");
    options.allOrigins = true;
    options.beatEvery = 2'000;
    options.bytesPerSecond = cap;
    pump = std::make_unique<Pump>(hub, captures, *m_book, m_random, options);
    step(Pump::Tick{});
}

void SlowLink::arriveFromCounter(int count, int bytes)
{
    const std::uint64_t before = counter.heads().value(counter.origin()).acked;
    for (int i = 0; i < count; ++i)
        counter.append(m_random.bytes(bytes));
    const Result<QList<Segment>> segments =
        counter.segments(counter.origin(), before, kSegmentMaxEventsCatchingUp, kSegmentMaxBytes);
    for (const Segment &segment : *segments)
        if (!hub.ingest(segment, counter.signingKey()).ok())
            qFatal("the hub does not take a segment");
    step(Pump::Appended{});
}

void SlowLink::claim()
{
    hub.append(m_random.bytes(120));
    m_claimed.insert(hub.heads().value(hub.origin()).acked, now);
    step(Pump::Appended{});
}

void SlowLink::step(const Pump::Event &event)
{
    for (const Pump::Action &action : pump->step(event, now)) {
        if (const auto *wake = std::get_if<Pump::WakeAt>(&action))
            m_wakeAt = wake->at;
        else if (const auto *cancel = std::get_if<Pump::Cancel>(&action))
            m_flights.remove(cancel->id);
        else if (const auto *send = std::get_if<Pump::Send>(&action))
            begin(*send);
    }
    const auto segments = std::count_if(m_flights.begin(), m_flights.end(), [](const Flight &flight) {
        return flight.send.request.target.startsWith("/v1/push/");
    });
    mostSegments = std::max(mostSegments, int(segments));
}

void SlowLink::begin(const Pump::Send &send)
{
    // A held pull waits at the centre and nothing comes of it here.
    if (send.request.target == "/v1/pull")
        return;
    const std::int64_t bytes = send.request.body.size() + kRequestBytes;
    m_lineFree = std::max(m_lineFree, now) + (bytes * 1'000 + m_line.bytesPerSecond - 1) / m_line.bytesPerSecond;
    carried += bytes;
    Flight flight{send, m_lineFree + m_line.delay, m_lineFree + 2 * m_line.delay, now + send.deadline};
    m_flights.insert(send.id, flight);
}

void SlowLink::pass(Instant time)
{
    for (const Instant end = now + time; now < end; ++now) {
        for (Flight &flight : m_flights) {
            if (flight.arrived || flight.there > now)
                continue;
            flight.arrived = true;
            flight.response = handle(flight.send.request);
        }
        QList<Pump::Answered> answers;
        for (const Flight &flight : std::as_const(m_flights)) {
            if (flight.back <= now)
                answers.append(Pump::Answered{flight.send.id, flight.response});
            else if (flight.until <= now)
                answers.append(Pump::Answered{flight.send.id, fault("test.too-late")});
        }
        for (const Pump::Answered &answer : answers) {
            if (!m_flights.remove(answer.id))
                continue;
            late += answer.response.ok() ? 0 : 1;
            step(answer);
        }
        if (now >= m_wakeAt)
            step(Pump::Tick{});
    }
}

CursorsAnswer SlowLink::truth() const
{
    CursorsAnswer out;
    out.timeline = "one";
    out.time = now;
    out.rosterVersion = m_book->version();
    const QMap<OriginId, Cursor> heads = centre.heads();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        CursorMessage cursor;
        cursor.origin = it.key();
        cursor.acked = cursor.durable = cursor.kept = it->acked;
        cursor.head = it->head;
        out.origins.append(cursor);
    }
    return out;
}

HttpResponse SlowLink::handle(const HttpRequest &request)
{
    if (request.target == "/v1/heartbeat")
        return answer(200, truth());
    if (request.target.startsWith("/v1/push/"))
        return handlePush(request);
    if (request.method == "PATCH")
        return handlePiece(request);
    if (request.target == "/v1/keys")
        return HttpResponse{.status = 204};
    DigestsMessage absent;
    const Result<DigestsMessage> asked = decode<DigestsMessage>(request.body);
    for (const Digest &digest : asked->digests)
        if (!whole.contains(digest))
            absent.digests.append(digest);
    return answer(200, absent);
}

HttpResponse SlowLink::handlePush(const HttpRequest &request)
{
    const Result<PushRequest> push = decode<PushRequest>(request.body);
    const Segment &segment = push->segment.segment;
    const bool fromCounter = segment.origin == counter.origin();
    events += fromCounter ? request.body.size() : 0;
    const auto outcome = centre.ingest(segment, fromCounter ? counter.signingKey() : hub.signingKey());
    while (!fromCounter && !m_claimed.isEmpty() && m_claimed.firstKey() <= outcome->cursor.acked)
        ages.append(now - m_claimed.take(m_claimed.firstKey()));
    return answer(200, PushAnswer{outcome->cursor.acked, outcome->cursor.acked, "one", outcome->cursor.head});
}

HttpResponse SlowLink::handlePiece(const HttpRequest &request)
{
    const QByteArray name = request.target.mid(qsizetype(qstrlen("/v1/blob/")));
    qint64 &offset = m_parts[name];
    HttpResponse response{.status = offset == request.headers.value("upload-offset").toLongLong() ? 200 : 409};
    if (response.status == 200)
        offset += request.body.size();
    pieces += request.body.size();
    if (offset == request.headers.value("upload-length").toLongLong())
        whole.insert(Digest::fromHex(QString::fromLatin1(name)));
    response.headers.insert("upload-offset", QByteArray::number(offset));
    return response;
}

} // namespace seva::sync::test
