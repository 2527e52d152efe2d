// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SbiWords.h"

#include "SbiJson.h"

#include <QJsonDocument>
#include <QUrl>

namespace seva::sbi {

namespace {

constexpr Instant kSecond = 1'000;

const QList<std::pair<FingerPosition, QString>> &words()
{
    using enum FingerPosition;
    static const QList<std::pair<FingerPosition, QString>> all{
        {RightThumb, QStringLiteral("Right Thumb")},         {RightIndex, QStringLiteral("Right IndexFinger")},
        {RightMiddle, QStringLiteral("Right MiddleFinger")}, {RightRing, QStringLiteral("Right RingFinger")},
        {RightLittle, QStringLiteral("Right LittleFinger")}, {LeftThumb, QStringLiteral("Left Thumb")},
        {LeftIndex, QStringLiteral("Left IndexFinger")},     {LeftMiddle, QStringLiteral("Left MiddleFinger")},
        {LeftRing, QStringLiteral("Left RingFinger")},       {LeftLittle, QStringLiteral("Left LittleFinger")}};
    return all;
}

QString plain(const QString &word)
{
    return QString(word).remove(u' ').toLower();
}

QJsonArray wordsOf(const QList<FingerPosition> &fingers)
{
    QJsonArray out;
    for (const FingerPosition finger : fingers)
        out.append(wordOf(finger));
    return out;
}

/// deviceSubId: 1 left slap, 2 right slap, 3 both thumbs, 0 any.
int subIdOf(Slap slap)
{
    switch (slap) {
    case Slap::LeftFour: return 1;
    case Slap::RightFour: return 2;
    case Slap::Thumbs: return 3;
    case Slap::Single: break;
    }
    return 0;
}

QJsonValue number(const SbiDevice &device, qint64 value)
{
    return device.plainNumbers() ? QJsonValue(value) : QJsonValue(QString::number(value));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The lowest threshold of the fingers: the device stops at it or at the end of its time, and sends its best.
int scoreWanted(const CaptureAsk &ask)
{
    int score = 100;
    for (const FingerPosition finger : ask.fingers)
        score = std::min(score, fingerThreshold(ask.request, finger));
    return score;
}

/// Where the service wants the later questions. An address that is not on this machine is not followed: the
/// place that answered is used.
void readCallback(const QString &callback, SbiDevice &device)
{
    const QUrl place(callback, QUrl::StrictMode);
    static const QRegularExpression plainPath(QStringLiteral("^((?:/[A-Za-z0-9._-]+)*)/?$"));
    const auto path = plainPath.match(place.path());
    const bool own = place.scheme() == QLatin1String("http") && place.host() == QLatin1String("127.0.0.1")
                     && place.port() == device.port && !place.hasQuery() && place.userInfo().isEmpty();
    if (own && path.hasMatch())
        device.prefix = path.captured(1).toLatin1();
}

Result<SbiDevice> deviceIn(const QJsonObject &entry, int port, const Trust &trust, Instant now)
{
    if (const QString code = errorIn(entry); !code.isEmpty())
        return refusedByDevice(code);
    const auto info = openJws(entry.value(u"deviceInfo").toString().toLatin1(), trust, now);
    if (!info)
        return info.fault();
    const auto identity = openJws(info->value(u"digitalId").toString().toLatin1(), trust, now);
    if (!identity)
        return identity.fault();
    SbiDevice device;
    device.port = port;
    device.deviceId = textOf(info->value(u"deviceId"));
    device.deviceCode = textOf(info->value(u"deviceCode"));
    device.status = textOf(info->value(u"deviceStatus"));
    device.specVersion = firstOf(info->value(u"specVersion"), device.specVersion);
    device.serial = textOf(identity->value(u"serialNo"));
    device.model = QStringLiteral("%1 %2").arg(textOf(identity->value(u"make")), textOf(identity->value(u"model")));
    device.subType = textOf(identity->value(u"deviceSubType"));
    readCallback(textOf(info->value(u"callbackId")), device);
    if (device.serial.isEmpty() || textOf(identity->value(u"type")).compare(u"Finger", Qt::CaseInsensitive) != 0)
        return malformed("no finger scanner");
    return device;
}

} // namespace

QString wordOf(FingerPosition finger)
{
    const auto found =
        std::find_if(words().begin(), words().end(), [finger](const auto &one) { return one.first == finger; });
    return found == words().end() ? QString() : found->second;
}

std::optional<FingerPosition> fingerOf(const QString &word)
{
    for (const auto &[finger, name] : words()) {
        if (plain(name) == plain(word))
            return finger;
    }
    return std::nullopt;
}

QByteArray discoveryQuestion()
{
    return compact({{QStringLiteral("type"), QStringLiteral("Finger")}});
}

QByteArray streamQuestion(const SbiDevice &device, Slap slap, milliseconds time)
{
    return compact({{QStringLiteral("deviceId"), device.deviceId},
                    {QStringLiteral("deviceSubId"), number(device, subIdOf(slap))},
                    {QStringLiteral("timeout"), number(device, time.count())}});
}

QByteArray captureQuestion(const SbiDevice &device, const CaptureAsk &ask)
{
    const QJsonObject bio{{QStringLiteral("type"), QStringLiteral("Finger")},
                          {QStringLiteral("count"), number(device, ask.fingers.size())},
                          {QStringLiteral("bioSubType"), wordsOf(ask.fingers)},
                          {QStringLiteral("exception"), wordsOf(ask.request.without)},
                          {QStringLiteral("requestedScore"), number(device, scoreWanted(ask))},
                          {QStringLiteral("deviceId"), device.deviceId},
                          {QStringLiteral("deviceSubId"), number(device, subIdOf(ask.request.slap))},
                          {QStringLiteral("previousHash"), ask.previousHash}};
    const QString at = QDateTime::fromMSecsSinceEpoch(ask.at / kSecond * kSecond, Qt::UTC).toString(Qt::ISODate);
    return compact({{QStringLiteral("env"), ask.env},
                    {QStringLiteral("purpose"), QStringLiteral("Registration")},
                    {QStringLiteral("specVersion"), device.specVersion},
                    {QStringLiteral("timeout"), number(device, ask.time.count())},
                    {QStringLiteral("captureTime"), at},
                    {QStringLiteral("transactionId"), ask.transaction},
                    {QStringLiteral("bio"), QJsonArray{bio}},
                    {QStringLiteral("customOpts"), QJsonObject{}}});
}

bool isWholeJson(const QByteArray &body)
{
    return !QJsonDocument::fromJson(body).isNull();
}

bool listsFingerDevice(const QByteArray &body)
{
    const QJsonArray listed = listIn(body);
    return std::any_of(listed.begin(), listed.end(), [](const QJsonValue &one) {
        const QJsonObject entry = one.toObject();
        const QByteArray identity = textOf(entry.value(u"digitalId")).toLatin1();
        // 1.0 signs it here as well: only the info decides.
        const QString type = textOf(QJsonDocument::fromJson(fromBase64Url(identity)).object().value(u"type"));
        return errorIn(entry).isEmpty() && !identity.isEmpty()
               && (type.isEmpty() || type.compare(u"Finger", Qt::CaseInsensitive) == 0);
    });
}

Result<QList<SbiDevice>> devicesIn(const QByteArray &body, int port, const Trust &trust, Instant now)
{
    const QJsonArray listed = listIn(body);
    if (listed.isEmpty())
        return malformed("device list");
    QList<SbiDevice> devices;
    std::optional<Fault> trouble;
    for (const QJsonValue &one : listed) {
        auto device = deviceIn(one.toObject(), port, trust, now);
        if (device)
            devices.append(*device);
        else if (!trouble)
            trouble = device.fault();
    }
    if (devices.isEmpty())
        return *trouble;
    return devices;
}

} // namespace seva::sbi
