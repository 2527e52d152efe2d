// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdFlaws.h"

#include <seva/base/Random.h>

#include <QHash>

namespace seva {

namespace {

constexpr std::chrono::milliseconds kForever(600'000);
constexpr std::chrono::milliseconds kDrip(50);
constexpr int kPieces = 1'000'000;
constexpr qsizetype kHuge = 2 << 20;
constexpr int kManyHeaders = 4'000;
constexpr int kDeep = 2'000;
constexpr int kMany = 5'000;
constexpr quint32 kDamagesMost = 6;
constexpr quint32 kDamageMost = 64;
constexpr char kHead[] = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n";

QByteArray head(qint64 length)
{
    return kHead + QByteArray("Content-Length: ") + QByteArray::number(length) + "\r\n\r\n";
}

using Talk = std::function<void(const RdWire &, const QByteArray &)>;

bool say(const RdWire &wire, const QByteArray &bytes)
{
    return wire.write({bytes.constData(), std::size_t(bytes.size())});
}

void saySlowly(const RdWire &wire, const QByteArray &bytes)
{
    for (const char each : bytes) {
        if (!wire.write({&each, 1}))
            return;
        wire.linger(kDrip);
    }
}

/// An answer that does not come to its end, or comes to none.
const QHash<QString, Talk> &cutTalks()
{
    static const QHash<QString, Talk> all{
        {QStringLiteral("silent"), [](const RdWire &w, const QByteArray &) { w.linger(kForever); }},
        {QStringLiteral("closed"), [](const RdWire &, const QByteArray &) {}},
        {QStringLiteral("half"),
         [](const RdWire &w, const QByteArray &b) { say(w, head(b.size()) + b.left(b.size() / 2)); }},
        {QStringLiteral("half-then-silent"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, head(b.size()) + b.left(b.size() / 2));
             w.linger(kForever);
         }},
        {QStringLiteral("drip"), [](const RdWire &w, const QByteArray &b) { saySlowly(w, head(b.size()) + b); }},
        {QStringLiteral("garbage"),
         [](const RdWire &w, const QByteArray &) { say(w, QByteArray("\x16\x03\x01\x00\xff{nothing}\n\n", 16)); }},
    };
    return all;
}

/// An answer of a size or a kind nobody wants.
const QHash<QString, Talk> &wrongTalks()
{
    static const QHash<QString, Talk> all{
        {QStringLiteral("huge"),
         [](const RdWire &w, const QByteArray &b) { say(w, head(kHuge) + b + QByteArray(kHuge - b.size(), ' ')); }},
        {QStringLiteral("endless"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, QByteArray(kHead) + "\r\n" + b);
             for (int i = 0; i < kPieces && say(w, QByteArray(1'024, ' ')); ++i)
                 continue;
         }},
        {QStringLiteral("four-gigabytes"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, head(qint64{4} << 30) + b);
             w.linger(kForever);
         }},
        {QStringLiteral("short-length"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, head(b.size() / 2) + b.left(b.size() / 2));
             w.linger(kDrip);
             say(w, b.mid(b.size() / 2));
         }},
        {QStringLiteral("two-lengths"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, kHead + QByteArray("Content-Length: 5\r\n") + head(b.size()).mid(qsizetype(sizeof kHead) - 1) + b);
         }},
        {QStringLiteral("headers"),
         [](const RdWire &w, const QByteArray &) {
             say(w, kHead);
             for (int i = 0; i < kManyHeaders && say(w, "X-More: and more\r\n"); ++i)
                 continue;
         }},
        {QStringLiteral("redirect"),
         [](const RdWire &w, const QByteArray &) {
             say(w, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/rd\r\nContent-Length: 0\r\n\r\n");
         }},
        {QStringLiteral("405"),
         [](const RdWire &w, const QByteArray &b) {
             say(w, "HTTP/1.1 405 OK\r\nContent-Length: " + QByteArray::number(b.size()) + "\r\n\r\n" + b);
         }},
        {QStringLiteral("500"),
         [](const RdWire &w, const QByteArray &) { say(w, "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"); }},
        {QStringLiteral("empty"), [](const RdWire &w, const QByteArray &) { say(w, head(0)); }},
    };
    return all;
}

QByteArray afterFirstTag(const QByteArray &xml, const QByteArray &what)
{
    QByteArray spoilt = xml;
    return spoilt.insert(xml.indexOf('>') + 1, what);
}

using Spoil = std::function<QByteArray(const QByteArray &)>;

const QHash<QString, Spoil> &spoils()
{
    static const QHash<QString, Spoil> all{
        {QStringLiteral("html"), [](const QByteArray &) { return QByteArray("<html><body>Router</body></html>"); }},
        {QStringLiteral("json"), [](const QByteArray &) { return QByteArray("{\"status\": \"READY\"}"); }},
        {QStringLiteral("unclosed"), [](const QByteArray &x) { return x.left(x.lastIndexOf('<')); }},
        {QStringLiteral("laughs"),
         [](const QByteArray &x) {
             QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"ha\">";
             for (char c = 'b'; c < 'l'; ++c)
                 bomb += QByteArray("<!ENTITY ") + c + " \""
                         + QByteArray(10, '\0').replace('\0', QByteArray("&") + char(c - 1) + ';') + "\">";
             return bomb + "]>" + afterFirstTag(x, "&k;");
         }},
        {QStringLiteral("outside-entity"),
         [](const QByteArray &x) {
             return "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + afterFirstTag(x, "&e;");
         }},
        {QStringLiteral("deep"),
         [](const QByteArray &x) {
             return afterFirstTag(x, QByteArray("<a>").repeated(kDeep) + QByteArray("</a>").repeated(kDeep));
         }},
        {QStringLiteral("crowd"),
         [](const QByteArray &x) { return afterFirstTag(x, QByteArray("<a/>").repeated(kMany)); }},
        {QStringLiteral("attributes"),
         [](const QByteArray &) {
             QByteArray spoilt = "<RDService";
             for (int i = 0; i < kMany; ++i)
                 spoilt += " a" + QByteArray::number(i) + "=\"\"";
             return spoilt + "/>";
         }},
        {QStringLiteral("utf-16"),
         [](const QByteArray &x) {
             const QString text = QString::fromUtf8(x);
             return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
         }},
        {QStringLiteral("zero"), [](const QByteArray &x) { return afterFirstTag(x, QByteArray(1, '\0')); }},
    };
    return all;
}

} // namespace

const QStringList &rdFlaws()
{
    static const QStringList names =
        cutTalks().keys() + wrongTalks().keys() + spoils().keys()
        + QStringList{QStringLiteral("no-hmac"),    QStringLiteral("not-base64"), QStringLiteral("no-key"),
                      QStringLiteral("bad-expiry"), QStringLiteral("no-device"),  QStringLiteral("replay"),
                      QStringLiteral("no-resp"),    QStringLiteral("random")};
    return names;
}

void sendRd(const RdWire &wire, const QByteArray &body, bool lengthSaid)
{
    say(wire, (lengthSaid ? head(body.size()) : QByteArray(kHead) + "\r\n") + body);
}

bool sendFlawed(const RdWire &wire, const QString &flaw, const QByteArray &body)
{
    const Talk talk = cutTalks().value(flaw, wrongTalks().value(flaw));
    if (talk)
        talk(wire, body);
    return bool(talk);
}

void sendDamaged(const RdWire &wire, const QByteArray &body, quint64 seed)
{
    SeededRandom random(seed);
    // One out of two damages what is said; the other one leaves the line's own words whole.
    const bool lineToo = random.below(2) == 0;
    QByteArray bytes = lineToo ? head(body.size()) + body : body;
    const auto place = [&] { return qsizetype(random.below(quint32(std::max<qsizetype>(bytes.size(), 1)))); };
    const quint32 times = 1 + random.below(kDamagesMost);
    for (quint32 i = 0; i < times; ++i) {
        const qsizetype at = place();
        switch (random.below(6)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.insert(at, random.bytes(int(1 + random.below(kDamageMost)))); break;
        case 2: bytes.remove(at, 1 + qsizetype(random.below(kDamageMost))); break;
        case 3: bytes.insert(at, bytes.mid(place(), 1 + qsizetype(random.below(kDamageMost)))); break;
        case 4: bytes.replace(at, 1, random.bytes(1)); break;
        default: bytes.replace(at, 1, random.below(2) == 0 ? "<" : "\""); break;
        }
    }
    say(wire, lineToo ? bytes : head(bytes.size()) + bytes);
    if (random.below(4) == 0)
        wire.linger(kForever);
}

QByteArray spoiltXml(const QString &flaw, const QByteArray &xml)
{
    const auto spoil = spoils().constFind(flaw);
    return spoil == spoils().cend() ? xml : (*spoil)(xml);
}

} // namespace seva
