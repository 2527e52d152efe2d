// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventCodec.h"

#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>
#include <seva/base/Crypto.h>
#include <seva/domain/Upcast.h>

#include <QCborArray>
#include <QtEndian>

namespace seva {

namespace {

/// Key of the sealed part in a body.
constexpr qint64 kSealed = 0;

QByteArray place(const Row &row)
{
    QByteArray seq(8, '\0');
    qToBigEndian(quint64(row.seq), seq.data());
    return row.origin + seq;
}

Event opened(const Row &row, const QList<QByteArray> &keys)
{
    Event event;
    event.origin = row.origin;
    event.seq = row.seq;
    event.hlc = row.hlc;
    event.hash = row.hash;
    event.type = row.type;
    event.version = row.version;
    event.subject = row.subject;
    const Result<QCborValue> body = cbor::decode(row.body);
    if (!body.ok() || !body->isMap())
        return event;
    event.open = body->toMap();
    const QCborValue sealed = event.open.take(kSealed);
    if (sealed.isUndefined())
        return event;
    event.erased = true;
    for (const QByteArray &key : keys) {
        const Result<QByteArray> plain = crypto::unseal(key, sealed.toArray().at(1).toByteArray(), place(row));
        const Result<QCborValue> map = plain.ok() ? cbor::decode(*plain) : Result<QCborValue>(plain.fault());
        if (!map.ok())
            continue;
        event.personal = map->toMap();
        event.erased = false;
        break;
    }
    return event;
}

} // namespace

Digest hashOf(const Row &row)
{
    // Heads, numbers and subject of the envelope.
    constexpr qsizetype kRest = 64;
    cbor::Writer hashed(row.prev.bytes().size() + row.origin.size() + row.type.size() + kRest + row.body.size());
    hashed.raw(row.prev.bytes()).array(6).bytes(row.origin).number(qint64(row.seq)).number(qint64(row.hlc));
    hashed.text(row.type).number(row.version).bytes(uuidBytes(row.subject)).raw(row.body);
    return Digest::of(hashed.written());
}

QByteArray encodeBody(const EventDraft &draft, const Row &row, const VisitKey &key, Random &random)
{
    QCborMap body = draft.open;
    if (!draft.personal.isEmpty()) {
        const QByteArray sealed = crypto::seal(key.key, cbor::encode(draft.personal), place(row), random);
        body.insert(kSealed, QCborArray{key.keyId, sealed});
    }
    return cbor::encode(body);
}

Event decodeRow(const Row &row, const QList<QByteArray> &keys)
{
    Event event = opened(row, keys);
    upcast(event);
    return event;
}

} // namespace seva
