// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdAnswers.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace seva::rd {

namespace {

constexpr qsizetype kShownMost = 120;
constexpr qsizetype kIdMost = 64;
constexpr int kBestQuality = 100;
constexpr int kErrorMost = 9'999;
// base64 of an RSA block of 2,048 to 4,096 bits, and of a digest of 32 bytes with a tag of 16.
constexpr std::size_t kSessionKeyLeast = 344;
constexpr std::size_t kSessionKeyMost = 684;
constexpr std::size_t kHmacSize = 64;
/// 19 bytes of time and 16 of tag lie around what is sealed.
constexpr std::size_t kDataLeast = 52;

Fault unlike(const QString &part)
{
    return fault("rdservice.shape", part);
}

Fault unlike(const char *part)
{
    return unlike(QString::fromLatin1(part));
}

std::optional<Readiness> readinessOf(const QString &status)
{
    const QString word = status.toUpper().remove(u' ').remove(u'_');
    if (word == u"READY")
        return Readiness::Ready;
    if (word == u"USED")
        return Readiness::Used;
    return word == u"NOTREADY" ? std::optional(Readiness::NotReady) : std::nullopt;
}

/// The first whole number of a list such as "71,64"; -1 where there is none from 0 to `most`.
int numberIn(const QString &text, int most)
{
    static const QRegularExpression first(QStringLiteral("^\\s*([0-9]{1,6})\\s*(?:[,;].*)?$"));
    const auto match = first.match(text);
    const int number = match.hasMatch() ? match.captured(1).toInt() : -1;
    return number <= most ? number : -1;
}

AadhaarDevice deviceOf(const Element &element)
{
    const auto id = [&](const char *name) { return shown(element.value(name)).left(kIdMost); };
    // The certificate and the code of the device go to UIDAI as they are.
    return {id("dpid"), id("rdsid"), id("rdsver"), element.value("dc").left(kShownMost), id("mi"), element.value("mc")};
}

bool isBase64(std::span<const char> text)
{
    constexpr int group = 4;
    const auto sign = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    };
    std::size_t solid = text.size();
    for (int padding = 0; padding < 2 && solid > 0 && text[solid - 1] == '='; ++padding)
        --solid;
    return text.size() % group == 0 && std::all_of(text.begin(), text.begin() + std::ptrdiff_t(solid), sign);
}

QByteArray digestOf(std::span<const char> text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
    return hash.result();
}

std::span<const char> textOf(const Document &document, const char *name)
{
    const Element *element = document.find(name);
    return element ? document.text(*element) : std::span<const char>();
}

Result<void> readSealed(const Document &document, PidAnswer &answer)
{
    const Element *key = document.find("skey");
    const Element *data = document.find("data");
    static const QRegularExpression day(QStringLiteral("^[0-9]{8}$"));
    if (!key || !day.match(key->value("ci")).hasMatch())
        return unlike("Skey");
    const PidParts parts{document.text(*key), textOf(document, "hmac"), textOf(document, "data")};
    if (!isBase64(parts.sessionKey) || parts.sessionKey.size() < kSessionKeyLeast
        || parts.sessionKey.size() > kSessionKeyMost)
        return unlike("Skey");
    if (!isBase64(parts.hmac) || parts.hmac.size() != kHmacSize)
        return unlike("Hmac");
    if (!isBase64(parts.data) || parts.data.size() < kDataLeast)
        return unlike("Data");
    const QString format = data->value("type").toUpper();
    if (!format.isEmpty() && format != u"X" && format != u"P")
        return unlike("Data");
    answer.capture.format = format.isEmpty() ? QStringLiteral("X") : format;
    answer.capture.certificate = key->value("ci");
    answer.capture.pid = std::make_shared<PidBlock>(parts);
    answer.fingerprint = digestOf(parts.sessionKey);
    return {};
}

} // namespace

QString shown(const QString &said)
{
    static const QRegularExpression digits(QStringLiteral("[0-9](?:[ -]?[0-9]){7,}"));
    QString clean;
    for (const QChar each : said.left(kShownMost))
        clean += each.isPrint() ? each : QChar(u' ');
    return clean.simplified().replace(digits, QStringLiteral("*"));
}

std::optional<QByteArray> ownPath(const QString &path, const QByteArray &authority)
{
    static const QRegularExpression sound(QStringLiteral("^/[A-Za-z0-9_-][A-Za-z0-9._/-]{0,126}$"));
    QString own = path.trimmed();
    const QString place = QString::fromLatin1(authority);
    for (const QString &front : {QStringLiteral("http://"), QStringLiteral("https://"), QStringLiteral("/"), QString()})
        if (own.startsWith(front + place + u'/')) {
            own.remove(0, front.size() + place.size());
            break;
        }
    if (!own.startsWith(u'/'))
        own.prepend(u'/');
    if (!sound.match(own).hasMatch() || own.contains(QStringLiteral("..")) || own.contains(QStringLiteral("//")))
        return std::nullopt;
    return own.toLatin1();
}

Result<ServiceAnswer> serviceAnswer(std::span<const char> text, const QByteArray &authority)
{
    const auto document = Document::read(text);
    if (!document)
        return document.fault();
    if (document->root().name != u"rdservice")
        return unlike("RDService");
    const auto readiness = readinessOf(document->root().value("status"));
    if (!readiness)
        return unlike("RDService/status");
    ServiceAnswer answer{*readiness, shown(document->root().value("info")), {}, {}};
    for (const Element &each : document->all("interface")) {
        const QString id = each.value("id").toUpper();
        const bool device = id == u"DEVICEINFO" || id == u"INFO";
        const bool capture = id == u"CAPTURE" || id == u"PROCESS_CALL";
        if (!device && !capture)
            continue;
        const auto path = ownPath(each.value("path"), authority);
        if (!path)
            return fault("rdservice.path-hostile", device ? QStringLiteral("DEVICEINFO") : QStringLiteral("CAPTURE"));
        QByteArray &kept = device ? answer.devicePath : answer.capturePath;
        if (kept.isEmpty())
            kept = *path;
    }
    if (answer.capturePath.isEmpty())
        return unlike("Interface/CAPTURE");
    return answer;
}

Result<AadhaarDevice> deviceAnswer(std::span<const char> text)
{
    const auto document = Document::read(text);
    if (!document)
        return document.fault();
    if (document->root().name != u"deviceinfo")
        return unlike("DeviceInfo");
    return deviceOf(document->root());
}

Result<PidAnswer> pidAnswer(std::span<const char> text)
{
    const auto document = Document::read(text);
    if (!document)
        return document.fault();
    const Element *response = document->find("resp");
    if (document->root().name != u"piddata" || !response)
        return unlike("PidData/Resp");
    const QString code = response->value("errcode");
    static const QRegularExpression number(QStringLiteral("^-?[0-9]{1,6}$"));
    if (!number.match(code).hasMatch())
        return unlike("Resp/errCode");
    PidAnswer answer;
    answer.errCode = std::clamp(code.toInt(), -kErrorMost, kErrorMost);
    answer.errInfo = shown(response->value("errinfo"));
    if (answer.errCode != 0)
        return answer;
    answer.fingers = numberIn(response->value("fcount"), kErrorMost);
    answer.irises = numberIn(response->value("icount"), kErrorMost);
    answer.faces = numberIn(response->value("pcount"), kErrorMost);
    answer.capture.quality = numberIn(response->value("qscore"), kBestQuality);
    const Element *device = document->find("deviceinfo");
    if (!device)
        return unlike("PidData/DeviceInfo");
    answer.capture.device = deviceOf(*device);
    if (const auto sealed = readSealed(*document, answer); !sealed)
        return sealed.fault();
    return answer;
}

} // namespace seva::rd
