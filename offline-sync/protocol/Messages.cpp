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
    return CursorMessage{origin, cursor.acked, cursor.durable, cursor.head, station};
}

Fault faultOf(const HttpResponse &refused)
{
    const Result<Refusal> why = decode<Refusal>(refused.body);
    if (why.ok() && !why->code.isEmpty())
        return Fault{why->code, why->subject};
    return Fault{QStringLiteral("http.%1").arg(refused.status), {}};
}

HttpResponse refusal(int status, const Fault &why)
{
    return answer(status, Refusal{why.code, why.subject});
}

} // namespace seva::sync
