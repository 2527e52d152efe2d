// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Messages.h>

namespace seva::sync {

Result<QCborValue> messageMap(const QByteArray &bytes)
{
    const Result<QCborValue> value = cbor::decode(bytes, kBodyMaxBytes);
    if (!value || !value->isMap())
        return fault("sync.message-malformed", value ? QStringLiteral("no map") : value.fault().code);
    return *value;
}

QByteArray pushTarget(const Segment &segment)
{
    return "/v1/push/" + segment.origin.toHex() + '/' + QByteArray::number(qulonglong(segment.first)) + '/'
           + QByteArray::number(qulonglong(segment.last));
}

KeyMessage toMessage(const WrappedVisitKey &key)
{
    return KeyMessage{key.visit, key.keyId, key.wrapped};
}

QList<WrappedVisitKey> fromMessages(const QList<KeyMessage> &keys)
{
    QList<WrappedVisitKey> out;
    for (const KeyMessage &key : keys)
        out.append(WrappedVisitKey{key.visit, key.keyId, key.wrapped});
    return out;
}

CursorMessage toMessage(const OriginId &origin, const Cursor &cursor, const QString &station)
{
    return CursorMessage{origin, cursor.acked, cursor.durable, cursor.head, station, 0};
}

Fault faultOf(const HttpResponse &refused)
{
    Fault problem = fault("sync.refused-without-reason", QString::number(refused.status));
    const Result<Refusal> why = decode<Refusal>(refused.body);
    if (why.ok() && !why->code.isEmpty()) {
        problem.code = why->code;
        problem.subject = why->subject;
    }
    return problem;
}

HttpResponse refusal(int status, const Fault &why)
{
    return answer(status, Refusal{why.code, why.subject});
}

} // namespace seva::sync
