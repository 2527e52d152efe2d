// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Cbor.h>
#include <seva/domain/EventBody.h>
#include <seva/journal/Segment.h>
#include <seva/sync/Http.h>
#include <seva/sync/Limits.h>

/// The bodies of docs/sync-protocol.md: deterministic CBOR maps with integer keys. Keys are for ever.
namespace seva::sync {

struct SegmentMessage
{
    static constexpr bool kNested = true;
    Segment segment;
    template <typename V>
    void fields(V &v)
    {
        v(1, segment.origin);
        v(2, segment.first);
        v(3, segment.last);
        v(4, segment.before);
        v(5, segment.head);
        v(6, segment.schema);
        v(7, segment.payload);
        v(8, segment.signature);
    }
};

/// `wrapped` empty = the key was destroyed.
struct KeyMessage
{
    static constexpr bool kNested = true;
    QUuid visit;
    QString keyId;
    QByteArray wrapped;
    template <typename V>
    void fields(V &v)
    {
        v(1, visit);
        v(2, keyId);
        v(3, wrapped);
    }
};

struct CursorMessage
{
    static constexpr bool kNested = true;
    QByteArray origin;
    std::uint64_t acked = 0;
    std::uint64_t durable = 0;
    Digest head;
    QString station;
    std::uint64_t kept = 0; ///< up to where the data centre has it durable, as far as the receiver knows
    template <typename V>
    void fields(V &v)
    {
        v(1, origin);
        v(2, acked);
        v(3, durable);
        v(4, head);
        v(5, station);
        v(6, kept);
    }
};

/// Answer of GET /v1/cursors and POST /v1/heartbeat.
struct CursorsAnswer
{
    static constexpr bool kNested = true;
    QByteArray timeline; ///< changes when the receiver was restored or cloned
    QList<CursorMessage> origins;
    std::int64_t time = 0; ///< Instant of the receiver's clock
    int rosterVersion = 0;
    bool upstreamLinked = false;
    std::int64_t upstreamAcknowledged = 0;
    std::uint64_t upstreamWaiting = 0;
    QString damage; ///< where the receiver's own journal is damaged; empty when its last verification passed
    template <typename V>
    void fields(V &v)
    {
        v(1, timeline);
        v(2, origins);
        v(3, time);
        v(4, rosterVersion);
        v(5, upstreamLinked);
        v(6, upstreamAcknowledged);
        v(7, upstreamWaiting);
        v(8, damage);
    }
};

struct HeartbeatRequest
{
    static constexpr bool kNested = true;
    bool leaving = false;     ///< the station goes on purpose: its lane may be given to others
    std::int64_t unheard = 0; ///< milliseconds since the sender last heard the receiver
    QList<QUuid> holding;     ///< claimed visits whose lease is to be renewed
    template <typename V>
    void fields(V &v)
    {
        v(1, leaving);
        v(2, unheard);
        v(3, holding);
    }
};

struct PushRequest
{
    static constexpr bool kNested = true;
    SegmentMessage segment;
    QList<KeyMessage> keys;
    QString station; ///< whose origin this is
    template <typename V>
    void fields(V &v)
    {
        v(1, segment);
        v(2, keys);
        v(3, station);
    }
};

/// Answer of a push, whatever its status: 200, 409 and 422 carry the truth.
struct PushAnswer
{
    static constexpr bool kNested = true;
    std::uint64_t acked = 0;
    std::uint64_t durable = 0;
    QByteArray timeline;
    Digest head;
    template <typename V>
    void fields(V &v)
    {
        v(1, acked);
        v(2, durable);
        v(3, timeline);
        v(4, head);
    }
};

struct KeysRequest
{
    static constexpr bool kNested = true;
    QList<KeyMessage> keys;
    template <typename V>
    void fields(V &v)
    {
        v(1, keys);
    }
};

struct HaveMessage
{
    static constexpr bool kNested = true;
    QByteArray origin;
    std::uint64_t seq = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, origin);
        v(2, seq);
    }
};

struct PullRequest
{
    static constexpr bool kNested = true;
    QList<HaveMessage> have;
    std::uint64_t keysAfter = 0;
    int maxBytes = kPullMaxBytes;
    std::int64_t wait = 0; ///< milliseconds the answer may be held back while there is nothing new
    template <typename V>
    void fields(V &v)
    {
        v(1, have);
        v(2, keysAfter);
        v(3, maxBytes);
        v(4, wait);
    }
};

struct ForeignSegment
{
    static constexpr bool kNested = true;
    SegmentMessage segment;
    QString station;
    template <typename V>
    void fields(V &v)
    {
        v(1, segment);
        v(2, station);
    }
};

struct PullAnswer
{
    static constexpr bool kNested = true;
    QList<ForeignSegment> segments;
    QList<KeyMessage> keys;
    std::uint64_t keysAfter = 0;
    int rosterVersion = 0;
    QByteArray timeline;
    template <typename V>
    void fields(V &v)
    {
        v(1, segments);
        v(2, keys);
        v(3, keysAfter);
        v(4, rosterVersion);
        v(5, timeline);
    }
};

struct ClaimRequest
{
    static constexpr bool kNested = true;
    QString requestId;
    QString stepId;
    template <typename V>
    void fields(V &v)
    {
        v(1, requestId);
        v(2, stepId);
    }
};

struct ClaimAnswer
{
    static constexpr bool kNested = true;
    QUuid visit;
    QString token;
    std::uint64_t epoch = 0;
    std::uint64_t fence = 0;
    std::int64_t leaseUntil = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, visit);
        v(2, token);
        v(3, epoch);
        v(4, fence);
        v(5, leaseUntil);
    }
};

struct ReleaseRequest
{
    static constexpr bool kNested = true;
    QUuid visit;
    std::uint64_t fence = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, visit);
        v(2, fence);
    }
};

struct NumbersRequest
{
    static constexpr bool kNested = true;
    QString requestId;
    QString prefix;
    template <typename V>
    void fields(V &v)
    {
        v(1, requestId);
        v(2, prefix);
    }
};

/// Request and answer of POST /v1/blobs/missing.
struct DigestsMessage
{
    static constexpr bool kNested = true;
    QList<Digest> digests;
    QList<Digest> kept; ///< in an answer: those the data centre keeps, as far as the receiver knows
    template <typename V>
    void fields(V &v)
    {
        v(1, digests);
        v(2, kept);
    }
};

/// Body of every refusal: a fault code of docs/fault-codes.md and what it was about.
struct Refusal
{
    static constexpr bool kNested = true;
    QString code;
    QString subject;
    template <typename V>
    void fields(V &v)
    {
        v(1, code);
        v(2, subject);
    }
};

/// Decodes a body; Fault "sync.message-malformed" when it is not a deterministic CBOR map.
Result<QCborValue> messageMap(const QByteArray &bytes);

template <typename T>
QByteArray encode(const T &message)
{
    return cbor::encode(body::toCbor(message));
}

template <typename T>
Result<T> decode(const QByteArray &bytes)
{
    const Result<QCborValue> map = messageMap(bytes);
    if (!map)
        return map.fault();
    T message{};
    body::fromCbor(*map, message);
    return message;
}

/// "/v1/push/<origin>/<first>/<last>"
QByteArray pushTarget(const Segment &segment);
KeyMessage toMessage(const WrappedVisitKey &key);
QList<WrappedVisitKey> fromMessages(const QList<KeyMessage> &keys);
CursorMessage toMessage(const OriginId &origin, const Cursor &cursor, const QString &station);

HttpResponse refusal(int status, const Fault &why);
/// The peer's own code, or "sync.refused-without-reason" with the status.
Fault faultOf(const HttpResponse &refused);
template <typename T>
HttpResponse answer(int status, const T &message)
{
    HttpResponse response;
    response.status = status;
    response.body = encode(message);
    return response;
}

} // namespace seva::sync
