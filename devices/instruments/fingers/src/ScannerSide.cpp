// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaptureMaking.h"

#include "RecordWriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace seva {

namespace {

constexpr int kBest = 92;
constexpr int kSpoilt = 84;
constexpr int kPreviewShrink = 2;
constexpr quint64 kTouches = 1'000;
constexpr std::size_t kTouchesKept = 100;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray json(const QJsonArray &list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QJsonObject noError()
{
    return {{QStringLiteral("errorCode"), QStringLiteral("0")},
            {QStringLiteral("errorInfo"), QStringLiteral("Success")}};
}

std::optional<FingerPosition> fingerNamed(const QString &word)
{
    const QStringList parts = word.split(u' ');
    for (int i = 1; i <= 10; ++i) {
        // "rightIndex" against "Right IndexFinger".
        QString name = fingerName(FingerPosition(i));
        const bool thumb = name.endsWith(QLatin1String("Thumb"));
        const QString side = name.startsWith(QLatin1String("right")) ? QStringLiteral("Right") : QStringLiteral("Left");
        const QString wanted = name.mid(side.size()) + (thumb ? QString() : QStringLiteral("Finger"));
        if (parts.value(0) == side && parts.value(1) == wanted)
            return FingerPosition(i);
    }
    return std::nullopt;
}

void lay(QJsonObject &over, const QJsonObject &what)
{
    for (auto it = what.begin(); it != what.end(); ++it)
        over[it.key()] = it.value();
}

/// The ridges of the last few fingers: drawing them takes a while.
const std::vector<float> &ridgesOf(quint64 person, FingerPosition finger)
{
    static std::mutex mutex;
    static std::map<std::pair<quint64, FingerPosition>, std::vector<float>> drawn;
    const std::lock_guard lock(mutex);
    auto &ridges = drawn[{person, finger}];
    if (ridges.empty())
        ridges = drawnRidges(person, finger);
    return ridges;
}

/// A touch as it is sent, kept for the next service of this process that needs the same.
QByteArray touchOf(quint64 person, FingerPosition finger, const PrintFlaws &flaws, quint64 touch)
{
    static std::mutex mutex;
    static std::map<std::array<double, 7>, QByteArray> known;
    const std::array<double, 7> key{double(person), double(finger), double(touch),  flaws.dry,
                                    flaws.wet,      flaws.smudged,  flaws.offCentre};
    const std::lock_guard lock(mutex);
    if (known.size() > kTouchesKept)
        known.clear();
    QByteArray &codestream = known[key];
    if (codestream.isEmpty())
        codestream = jpeg2000Of(drawnPrint(ridgesOf(person, finger), flaws, touch));
    return codestream;
}

double worst(const PrintFlaws &flaws)
{
    return std::max({flaws.dry, flaws.wet, flaws.smudged, flaws.offCentre});
}

} // namespace

int ScannerSide::captures() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_captures);
}

QJsonValue ScannerSide::number(int value) const
{
    return plain() ? QJsonValue(value) : QJsonValue(QString::number(value));
}

QJsonObject ScannerSide::identity() const
{
    QJsonObject said{{"serialNo", "VF-0001"},
                     {"make", "Virtual"},
                     {"model", "Ten"},
                     {"type", "Finger"},
                     {"deviceSubType", "Slap"},
                     {"deviceProvider", "Scanner works of Utopia"},
                     {"deviceProviderId", "UTOPIA"}};
    lay(said, m_scene.device[u"identity"].toObject());
    said["dateTime"] = QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::UTC).toString(Qt::ISODateWithMs);
    return said;
}

QByteArray ScannerSide::discovery(int port, const QString &verb) const
{
    // 1.0 knows the question by another name.
    if (plain() != (verb == QLatin1String("SBIDISC")))
        return R"([{"error":{"errorCode":"500","errorInfo":"unknown"}}])";
    const QByteArray id = plain() ? signedToken(identity(), m_clock.now())
                                  : base64Url(QJsonDocument(identity()).toJson(QJsonDocument::Compact));
    QJsonObject said{{"deviceId", "VF-0001"},
                     {"deviceStatus", "Ready"},
                     {"certification", "L1"},
                     {"serviceVersion", "1.0"},
                     {"deviceSubId", QJsonArray{number(1), number(2), number(3)}},
                     {"callbackId", QStringLiteral("http://127.0.0.1:%1/").arg(port)},
                     {"digitalId", QString::fromLatin1(id)},
                     {"deviceCode", "VF-0001"},
                     {"specVersion", QJsonArray{plain() ? "1.0" : "0.9.5"}},
                     {"purpose", "Registration"},
                     {"error", noError()}};
    lay(said, m_scene.device[u"discovery"].toObject());
    return json({said});
}

QByteArray ScannerSide::info(int port) const
{
    const Instant now = m_clock.now();
    const QString flaw = m_scene.services[u"info"].toObject()[u"flaw"].toString();
    const Signer signer = flaw == u"strangersInfo" ? Signer::Stranger
                          : flaw == u"expiredInfo" ? Signer::Expired
                                                   : Signer::Good;
    QJsonObject said{{"deviceId", "VF-0001"},
                     {"deviceStatus", "Ready"},
                     {"certification", "L1"},
                     {"firmware", "1.0"},
                     {"serviceVersion", "1.0"},
                     {"env", "Production"},
                     {"purpose", "Registration"},
                     {"deviceSubId", QJsonArray{number(1), number(2), number(3)}},
                     {"callbackId", QStringLiteral("http://127.0.0.1:%1/").arg(port)},
                     {"digitalId", QString::fromLatin1(signedToken(identity(), now, signer))},
                     {"deviceCode", "VF-0001"},
                     {"specVersion", QJsonArray{plain() ? "1.0" : "0.9.5"}}};
    lay(said, m_scene.device[u"info"].toObject());
    const QByteArray token = flaw == u"unsignedInfo" ? base64Url(QJsonDocument(said).toJson(QJsonDocument::Compact))
                                                     : signedToken(said, now, signer);
    return json({QJsonObject{{"deviceInfo", QString::fromLatin1(token)}, {"error", noError()}}});
}

PrintFlaws ScannerSide::flawsOf(FingerPosition finger, const QJsonObject &step) const
{
    QJsonObject said;
    for (const QJsonObject &from : {m_scene.prints, step[u"prints"].toObject()}) {
        lay(said, from[u"all"].toObject());
        lay(said, from[fingerName(finger)].toObject());
    }
    return {said[u"dry"].toDouble(), said[u"wet"].toDouble(), said[u"smudged"].toDouble(),
            said[u"offCentre"].toDouble(), said[u"missing"].toBool()};
}

QJsonObject ScannerSide::entry(Making &making, const QString &word, QByteArray &previous)
{
    const auto finger = fingerNamed(word);
    const PrintFlaws flaws = finger ? flawsOf(*finger, making.step) : PrintFlaws{0, 0, 0, 0, true};
    if (flaws.missing)
        return {};
    const quint64 touch = m_scene.person * kTouches + quint64(m_captures) * 16 + quint64(*finger);
    const int score =
        making.step[u"quality"].toObject()[fingerName(*finger)].toInt(kBest - int(std::lround(kSpoilt * worst(flaws))));
    QByteArray record =
        fingerRecord(*finger, kPrintWidth, kPrintHeight, touchOf(m_scene.person, *finger, flaws, touch), score);
    if (making.spoilRecord)
        record = making.spoilRecord(record);
    QJsonObject said{{"digitalId", QString::fromLatin1(signedToken(identity(), making.now, making.identitySigner))},
                     {"deviceCode", "VF-0001"},
                     {"deviceServiceVersion", "1.0"},
                     {"bioType", "Finger"},
                     {"bioSubType", word},
                     {"purpose", making.asked[u"purpose"]},
                     {"env", making.asked[u"env"]},
                     {"bioValue", QString::fromLatin1(base64Url(record))},
                     {"transactionId", making.asked[u"transactionId"]},
                     {"timestamp", QDateTime::fromMSecsSinceEpoch(making.now, Qt::UTC).toString(Qt::ISODateWithMs)},
                     {"requestedScore", making.asked[u"bio"][0][u"requestedScore"]},
                     {"qualityScore", number(score)}};
    lay(said, making.payload);
    previous = sha256(previous + sha256(record));
    const QString hash = QString::fromLatin1(making.lowerHash ? previous.toHex() : previous.toHex().toUpper());
    QJsonObject out{{"specVersion", plain() ? "1.0" : "0.9.5"},
                    {"data", QString::fromLatin1(signedToken(said, making.now, making.signer, making.token))},
                    {"hash", hash},
                    {"error", noError()}};
    lay(out, making.entry);
    return out;
}

QByteArray ScannerSide::answer(Making &making)
{
    if (!making.instead.isEmpty())
        return making.instead;
    const QString before = making.asked[u"bio"][0][u"previousHash"].toString();
    QByteArray previous =
        before.isEmpty() || making.forgetsPrevious ? sha256({}) : QByteArray::fromHex(before.toLatin1());
    QJsonArray entries;
    for (const QString &word : making.fingers) {
        const QJsonObject one = entry(making, word, previous);
        if (!one.isEmpty())
            entries.append(one);
    }
    if (entries.isEmpty() && making.errorCode.isEmpty())
        making.errorCode = QStringLiteral("101");
    if (!making.errorCode.isEmpty())
        entries = {QJsonObject{{"error", QJsonObject{{"errorCode", making.errorCode}, {"errorInfo", "no"}}}}};
    return QJsonDocument(QJsonObject{{"biometrics", entries}}).toJson(QJsonDocument::Compact);
}

namespace {

/// The same signed prints once more, with a chain that fits this question.
QByteArray rehashed(const QByteArray &answer, const QString &before)
{
    QByteArray previous = before.isEmpty() ? sha256({}) : QByteArray::fromHex(before.toLatin1());
    QJsonArray entries;
    for (const QJsonValue &one : QJsonDocument::fromJson(answer)[u"biometrics"].toArray()) {
        QJsonObject entry = one.toObject();
        const QByteArray payload = QByteArray::fromBase64(entry[u"data"].toString().toLatin1().split('.').value(1),
                                                          QByteArray::Base64UrlEncoding);
        const QByteArray value = QJsonDocument::fromJson(payload)[u"bioValue"].toString().toLatin1();
        previous = sha256(previous + sha256(QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding)));
        entry[u"hash"] = QString::fromLatin1(previous.toHex().toUpper());
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{"biometrics", entries}}).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray ScannerSide::capture(const QJsonObject &asked, QJsonObject &step)
{
    const std::lock_guard lock(m_mutex);
    Making making;
    if (!m_scene.captures.isEmpty())
        making.step = m_scene.captures[std::min(m_captures, m_scene.captures.size() - 1)];
    step = making.step;
    making.asked = asked;
    making.now = m_clock.now();
    for (const QJsonValue &word : asked[u"bio"][0][u"bioSubType"].toArray())
        making.fingers.append(word.toString());
    const auto twist = twists().find(making.step[u"flaw"].toString());
    if (twist != twists().end())
        twist->second(making);
    ++m_captures;
    if (making.replays && !m_first.isEmpty())
        return making.rehashes ? rehashed(m_first, asked[u"bio"][0][u"previousHash"].toString()) : m_first;
    const QByteArray said = answer(making);
    if (m_first.isEmpty())
        m_first = said;
    return said;
}

QByteArray ScannerSide::plate(int number) const
{
    const std::lock_guard lock(m_mutex);
    Frame frame = drawnPrint(ridgesOf(m_scene.person, FingerPosition::RightIndex), {}, quint64(number));
    Frame half{frame.width / kPreviewShrink,
               frame.height / kPreviewShrink,
               frame.width / kPreviewShrink,
               PixelFormat::Grey8,
               {},
               0};
    half.bytes.resize(half.stride * half.height);
    for (int y = 0; y < half.height; ++y) {
        for (int x = 0; x < half.width; ++x)
            half.bytes[y * half.stride + x] = frame.bytes[y * kPreviewShrink * frame.stride + x * kPreviewShrink];
    }
    return jpegOf(half);
}

} // namespace seva
