// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/SlipCode.h>

#include <seva/base/Cbor.h>
#include <seva/station/Base45.h>

namespace seva {

namespace {

constexpr int kVersion = 1;
constexpr int kSignatureBytes = 64;
constexpr int kMaxText = 32;
// Keeps a signature made for a slip from being taken for one over something else.
const QByteArray kPurpose = QByteArrayLiteral("seva.slip.1");

enum Key {
    V = 1,
    KendraKey,
    DayKey,
    NumberKey,
    VisitKey,
    ServiceKey,
    StagesKey,
    OriginKey,
    SeqKey,
    HashKey,
    NotAfterKey
};

QByteArray encoded(const SlipContent &c)
{
    QCborMap map;
    map.insert(qint64(V), qint64(kVersion));
    map.insert(qint64(KendraKey), c.kendra);
    map.insert(qint64(DayKey), qint64(c.day.toJulianDay()));
    map.insert(qint64(NumberKey), c.number);
    map.insert(qint64(VisitKey), c.visit.toRfc4122());
    map.insert(qint64(ServiceKey), c.service);
    map.insert(qint64(StagesKey), c.stages.join(QLatin1Char(' ')));
    map.insert(qint64(OriginKey), c.origin);
    map.insert(qint64(SeqKey), qint64(c.seq));
    map.insert(qint64(HashKey), c.eventHash.bytes());
    map.insert(qint64(NotAfterKey), qint64(c.notAfter));
    return cbor::encode(map);
}

std::optional<SlipContent> decoded(const QCborMap &map)
{
    SlipContent c;
    c.kendra = map.value(qint64(KendraKey)).toString();
    c.day = QDate::fromJulianDay(map.value(qint64(DayKey)).toInteger());
    c.number = map.value(qint64(NumberKey)).toString();
    c.visit = QUuid::fromRfc4122(map.value(qint64(VisitKey)).toByteArray());
    c.service = map.value(qint64(ServiceKey)).toString();
    c.stages = map.value(qint64(StagesKey)).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    c.origin = map.value(qint64(OriginKey)).toByteArray();
    c.seq = static_cast<std::uint64_t>(map.value(qint64(SeqKey)).toInteger());
    c.eventHash = Digest::fromBytes(map.value(qint64(HashKey)).toByteArray());
    c.notAfter = map.value(qint64(NotAfterKey)).toInteger();
    const bool whole = map.value(qint64(V)).toInteger() == kVersion && c.day.isValid() && !c.visit.isNull()
                       && !c.number.isEmpty() && c.number.size() <= kMaxText && !c.origin.isEmpty()
                       && !c.eventHash.isEmpty();
    return whole ? std::optional(c) : std::nullopt;
}

bool signedByAKiosk(const Roster &roster, const QByteArray &content, const QByteArray &signature)
{
    for (const RosterStation &station : roster.stations)
        if (station.kind == QLatin1String("KIOSK") && station.revoked == 0 && !station.signingKey.isEmpty()
            && crypto::verify(station.signingKey, kPurpose + content, signature))
            return true;
    return false;
}

} // namespace

Result<QByteArray> slipCode(const SlipContent &content, const KeyStore &keys)
{
    const QByteArray plain = encoded(content);
    if (plain.size() + kSignatureBytes > kSlipMaxBytes)
        return fault("station.slip-too-long", QString::number(plain.size() + kSignatureBytes));
    return base45::encode(plain + keys.sign(kPurpose + plain));
}

Result<SlipContent> readSlip(const QByteArray &qrText, const Roster &roster, Instant now)
{
    const auto unreadable = [] { return fault("station.slip-unreadable"); };
    // 3 characters carry 2 bytes; nothing longer is looked at.
    if (qrText.size() > kSlipMaxBytes * 3 / 2)
        return unreadable();
    const Result<QByteArray> bytes = base45::decode(qrText);
    if (!bytes || bytes->size() <= kSignatureBytes)
        return unreadable();
    const QByteArray plain = bytes->chopped(kSignatureBytes);
    const Result<QCborValue> value = cbor::decode(plain, kSlipMaxBytes);
    if (!value || !value->isMap())
        return unreadable();
    const std::optional<SlipContent> content = decoded(value->toMap());
    if (!content)
        return unreadable();
    if (content->kendra != roster.kendra.id)
        return fault("station.slip-elsewhere", content->kendra.left(kMaxText));
    if (!signedByAKiosk(roster, plain, bytes->right(kSignatureBytes)))
        return fault("station.slip-forged", content->number);
    if (now > content->notAfter)
        return fault("station.slip-expired", content->number);
    return *content;
}

} // namespace seva
