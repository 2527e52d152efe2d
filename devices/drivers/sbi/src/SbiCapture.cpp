// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SbiJson.h"
#include "SbiWords.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace seva::sbi {

namespace {

constexpr qsizetype kRecordMost = 4 << 20;
constexpr int kScoreMost = 100;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// hash = HEX(SHA-256(raw previous hash ‖ SHA-256(bioValue))); before the first capture: SHA-256 of nothing.
QString chained(const QString &previous, const QByteArray &record)
{
    const QByteArray before = previous.isEmpty() ? sha256({}) : QByteArray::fromHex(previous.toLatin1());
    return QString::fromLatin1(sha256(before + sha256(record)).toHex().toUpper());
}

bool same(const QJsonObject &said, const char *name, const QString &wanted)
{
    return textOf(said.value(QLatin1String(name))).compare(wanted, Qt::CaseInsensitive) == 0;
}

/// A score of 0 to 100, as number or text, whole or not; anything else is none.
int scoreIn(const QJsonValue &value)
{
    bool number = true;
    const double score = value.isDouble() ? value.toDouble() : value.toString().toDouble(&number);
    const bool good = number && !value.isUndefined() && !value.isNull() && score >= 0 && score <= kScoreMost;
    return good ? int(score) : notSeenQuality;
}

/// The signed time, with or without a zone (then UTC).
Result<void> fresh(const QJsonObject &said, const CaptureAsk &ask, Instant now)
{
    QDateTime signedAt = QDateTime::fromString(textOf(said.value(u"timestamp")), Qt::ISODateWithMs);
    if (signedAt.timeSpec() == Qt::LocalTime)
        signedAt.setTimeSpec(Qt::UTC);
    if (!signedAt.isValid())
        return fault("sbi.no-time");
    if (signedAt.toMSecsSinceEpoch() < ask.at - ask.skew.count()
        || signedAt.toMSecsSinceEpoch() > now + ask.skew.count())
        return fault("sbi.stale");
    return {};
}

/// What was signed is about this question: this device, this transaction, this moment, this purpose.
Result<void> belongs(const QJsonObject &said, const SbiDevice &device, const CaptureAsk &ask, const Trust &trust,
                     Instant now)
{
    if (textOf(said.value(u"transactionId")) != ask.transaction)
        return fault("sbi.wrong-transaction");
    if (!same(said, "env", ask.env) || !same(said, "purpose", QStringLiteral("Registration"))
        || !same(said, "bioType", QStringLiteral("Finger")))
        return fault("sbi.wrong-purpose");
    const auto identity = openJws(textOf(said.value(u"digitalId")).toLatin1(), trust, now);
    if (!identity)
        return identity.fault();
    if (textOf(identity->value(u"serialNo")) != device.serial || textOf(said.value(u"deviceCode")) != device.deviceCode)
        return fault("sbi.wrong-device", device.serial);
    return fresh(said, ask, now);
}

Result<void> add(const QJsonObject &entry, const QJsonObject &said, const CaptureAsk &ask, SbiCapture &capture)
{
    const auto finger = fingerOf(textOf(said.value(u"bioSubType")));
    const bool twice = finger && std::any_of(capture.prints.begin(), capture.prints.end(), [&](const SbiPrint &one) {
                           return one.position == *finger;
                       });
    if (!finger || !ask.fingers.contains(*finger) || twice)
        return fault("sbi.wrong-fingers");
    SbiPrint print{*finger, scoreIn(said.value(u"qualityScore")),
                   fromBase64Url(said.value(u"bioValue").toString().toLatin1())};
    if (print.record.isEmpty() || print.record.size() > kRecordMost)
        return malformed("bioValue");
    const QByteArray digest = sha256(print.record);
    if (capture.seen.contains(digest))
        return fault("sbi.replayed");
    capture.seen.insert(digest);
    capture.hash = chained(capture.hash, print.record);
    if (capture.hash.compare(textOf(entry.value(u"hash")), Qt::CaseInsensitive) != 0)
        return fault("sbi.hash-wrong");
    capture.prints.append(print);
    return {};
}

} // namespace

Result<SbiCapture> captureIn(const QByteArray &body, const SbiDevice &device, const CaptureAsk &ask, const Trust &trust,
                             Instant now)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const QString code = errorIn(answer); !code.isEmpty())
        return refusedByDevice(code);
    const QJsonArray listed = answer.value(u"biometrics").toArray();
    if (listed.isEmpty() || listed.size() > ask.fingers.size())
        return malformed("biometrics");
    SbiCapture capture{{}, ask.previousHash, ask.seen, {}};
    for (const QJsonValue &one : listed) {
        const QJsonObject entry = one.toObject();
        if (const QString code = errorIn(entry); !code.isEmpty())
            return refusedByDevice(code);
        const QByteArray token = entry.value(u"data").toString().toLatin1();
        const auto said = openJws(token, trust, now);
        if (!said)
            return said.fault();
        if (const auto good = belongs(*said, device, ask, trust, now); !good)
            return good.fault();
        if (const auto added = add(entry, *said, ask, capture); !added)
            return added.fault();
        capture.attestation += token + '\n';
    }
    return capture;
}

} // namespace seva::sbi
