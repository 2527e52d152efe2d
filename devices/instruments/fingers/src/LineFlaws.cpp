// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineFlaws.h"

#include <seva/base/Random.h>
#include <seva/instruments/FingerScene.h>

#include <map>

namespace seva {

namespace {

constexpr char kOk[] = "HTTP/1.1 200 OK\r\n";
constexpr qsizetype kMuch = 64 << 10;

struct Said
{
    const Line &line;
    const QByteArray &body;
    int port;
    quint64 seed;

    QByteArray good() const { return goodAnswer(body, port); }
    QByteArray withLength(const QByteArray &length) const
    {
        return QByteArray(kOk) + "Content-Length: " + length + "\r\n\r\n" + body;
    }
    void forEver(const QByteArray &piece) const
    {
        while (line.say(piece))
            continue;
    }
    void sayAndHold(const QByteArray &bytes) const
    {
        if (line.say(bytes))
            line.hold();
    }
};

using Flaw = void (*)(const Said &said);

/// A good answer, damaged at places and in ways that the seed chooses; then the line is closed or held.
void damaged(const Said &said)
{
    SeededRandom random(said.seed);
    QByteArray bytes = said.good();
    const auto place = [&] { return qsizetype(random.below(quint32(std::max<qsizetype>(bytes.size(), 1)))); };
    const quint32 times = 1 + random.below(6);
    for (quint32 i = 0; i < times; ++i) {
        const qsizetype at = place();
        switch (random.below(6)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.insert(at, random.bytes(int(1 + random.below(64)))); break;
        case 2: bytes.remove(at, 1 + qsizetype(random.below(200))); break;
        case 3: bytes.insert(at, bytes.mid(place(), 500)); break;
        case 4: bytes.replace(at, 1, random.bytes(1)); break;
        default: bytes.replace(0, std::min<qsizetype>(bytes.size(), 40), random.bytes(40)); break;
        }
    }
    if (random.below(4) == 0)
        said.sayAndHold(bytes);
    else
        said.line.say(bytes);
}

QByteArray charactersCounted(QByteArray body)
{
    body.replace("Success", "\xE0\xA4\xB8\xE0\xA4\xAB\xE0\xA4\xB2");
    return QByteArray(kOk) + "Content-Length: " + QByteArray::number(QString::fromUtf8(body).size()) + "\r\n\r\n"
           + body;
}

using Flaws = std::map<QString, Flaw>;

Flaws brokenTalk()
{
    using S = const Said &;
    return {
        {"stall", [](S s) { s.line.hold(); }},
        {"stallInHeader", [](S s) { s.sayAndHold("HTTP/1.1 200 OK\r\nContent-Le"); }},
        {"stallInBody", [](S s) { s.sayAndHold(s.good().chopped(s.body.size() / 2)); }},
        {"closeAtOnce", [](S) {}},
        {"reset", [](S s) { s.line.reset(); }},
        {"resetInBody",
         [](S s) {
             s.line.say(s.good().chopped(s.body.size() / 2));
             s.line.reset();
         }},
        {"cutInBody", [](S s) { s.line.say(s.good().chopped(s.body.size() / 2)); }},
        {"garbage", [](S s) { s.line.say(QByteArray("\x00\x01\xff\xfe garbage \r\n\r\n", 18)); }},
        {"endlessGarbage", [](S s) { s.forEver(QByteArray(kMuch, '\xff')); }},
        {"portSquatter", [](S s) { s.sayAndHold("220 ready ESMTP\r\n"); }},
        {"webServer", [](S s) { s.line.say(goodAnswer("<html>It works!</html>", s.port)); }},
        {"noHttp", [](S s) { s.line.say(s.body); }},
        {"deep", [](S s) { s.line.say(goodAnswer(QByteArray(kMuch, '['), s.port)); }},
        {"notUtf8", [](S s) { s.line.say(goodAnswer("[{\"deviceInfo\":\"\xff\xfe\"}]", s.port)); }},
        {"nothingInIt", [](S s) { s.line.say(goodAnswer({}, s.port)); }},
        {"justNull", [](S s) { s.line.say(goodAnswer("null", s.port)); }},
        {"twice", [](S s) { s.line.say(goodAnswer(s.body + s.body, s.port)); }},
        {"keepsOpen", [](S s) { s.sayAndHold(s.good()); }},
        {"random", &damaged},
    };
}

Flaws brokenFraming()
{
    using S = const Said &;
    return {
        {"fourGigabytes", [](S s) { s.sayAndHold(s.withLength("4294967296")); }},
        {"beyondNumbers", [](S s) { s.sayAndHold(s.withLength("99999999999999999999999")); }},
        {"negativeLength", [](S s) { s.line.say(s.withLength("-1")); }},
        {"twoLengths", [](S s) { s.line.say(QByteArray(kOk) + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"); }},
        {"shortLength", [](S s) { s.line.say(charactersCounted(s.body)); }},
        {"longLength", [](S s) { s.line.say(s.withLength(QByteArray::number(s.body.size() + 1))); }},
        {"noLength", [](S s) { s.line.say(QByteArray(kOk) + "\r\n" + s.body); }},
        {"oldHttp", [](S s) { s.line.say("HTTP/1.0 200 OK\r\n\r\n" + s.body); }},
        {"endlessHeaders",
         [](S s) {
             if (s.line.say(kOk))
                 s.forEver("X-More: and more\r\n");
         }},
        {"longHeader", [](S s) { s.line.say(kOk + ("X: " + QByteArray(kMuch, 'x')) + "\r\n\r\n{}"); }},
        {"endlessBody",
         [](S s) {
             if (s.line.say(QByteArray(kOk) + "\r\n["))
                 s.forEver(QByteArray(kMuch, ' '));
         }},
        {"endlessContinue", [](S s) { s.forEver("HTTP/1.1 100 Continue\r\n\r\n"); }},
        {"badChunk", [](S s) { s.line.say(QByteArray(kOk) + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"); }},
        {"hugeChunk", [](S s) { s.sayAndHold(QByteArray(kOk) + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\nx"); }},
    };
}

Flaws otherStatus()
{
    using S = const Said &;
    return {
        {"405OK", [](S s) { s.line.say("HTTP/1.1 405 OK\r\n\r\n{\"error\":{\"errorCode\":\"110\"}}"); }},
        {"405OKButGood", [](S s) { s.line.say(s.good().replace("200 OK", "405 OK")); }},
        {"500", [](S s) { s.line.say("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"); }},
        {"204", [](S s) { s.line.say("HTTP/1.1 204 No Content\r\n\r\n"); }},
        {"redirect", [](S s) { s.line.say("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n\r\n"); }},
        {"redirectToFile", [](S s) { s.line.say("HTTP/1.1 307 Go\r\nLocation: file:///etc/passwd\r\n\r\n"); }},
    };
}

const Flaws &flaws()
{
    static const Flaws all = [] {
        Flaws merged = brokenTalk();
        for (const Flaws &more : {brokenFraming(), otherStatus()})
            merged.insert(more.begin(), more.end());
        return merged;
    }();
    return all;
}

using StreamFlaw = void (*)(const Line &line, const QByteArray &picture);

void sayAndHold(const Line &line, const QByteArray &bytes)
{
    if (line.say(streamHead() + bytes))
        line.hold();
}

void forEver(const Line &line, const QByteArray &piece)
{
    bool goes = line.say(streamHead());
    while (goes)
        goes = line.say(piece);
}

/// A picture whose header promises 65,535 x 65,535 pixels.
QByteArray bombOf(QByteArray picture)
{
    constexpr qsizetype sizes = 5;
    return picture.replace(picture.indexOf("\xff\xc0") + sizes, 4, "\xff\xff\xff\xff");
}

const std::map<QString, StreamFlaw> &spoiltStreams()
{
    using L = const Line &;
    using P = const QByteArray &;
    static const std::map<QString, StreamFlaw> all{
        {"endOfStream", [](L l, P p) { l.say(streamHead() + part(p)); }},
        {"endAtOnce", [](L, P) {}},
        {"cutPicture", [](L l, P p) { l.say(streamHead() + part(p).chopped(p.size() / 2)); }},
        {"stallInPicture", [](L l, P p) { sayAndHold(l, part(p).chopped(p.size() / 2)); }},
        {"noBoundary", [](L l, P p) { sayAndHold(l, p); }},
        {"endlessPartHeader", [](L l, P) { forEver(l, "--BoundaryString: x"); }},
        {"hugePicture", [](L l, P p) { sayAndHold(l, "--B\r\nContent-Length: 4294967296\r\n\r\n" + p); }},
        {"garbagePicture", [](L l, P) { sayAndHold(l, part(QByteArray(500, 'x'))); }},
        {"pictureBomb", [](L l, P p) { sayAndHold(l, part(bombOf(p))); }},
        {"endlessPictures", [](L l, P p) { forEver(l, part(p)); }},
        {"streamIsJson", [](L l, P) { l.say("HTTP/1.1 405 OK\r\n\r\n{\"error\":{\"errorCode\":\"202\"}}"); }},
    };
    return all;
}

template <typename Map>
QStringList namesOf(const Map &map)
{
    QStringList names;
    for (const auto &[name, flaw] : map)
        names.append(name);
    return names;
}

} // namespace

QStringList lineFlaws()
{
    return namesOf(flaws());
}

QStringList streamFlaws()
{
    return namesOf(spoiltStreams());
}

QByteArray goodAnswer(const QByteArray &body, int port)
{
    return QByteArray(kOk) + "CACHE-CONTROL:no-store\r\nLOCATION:http://127.0.0.1:" + QByteArray::number(port)
           + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nContent-Type: application/json\r\nConnection: Closed\r\n\r\n" + body;
}

bool sayFlawed(const Line &line, const QString &flaw, const QByteArray &body, int port, quint64 seed)
{
    const auto found = flaws().find(flaw);
    if (found == flaws().end())
        return false;
    found->second({line, body, port, seed});
    return true;
}

QByteArray streamHead()
{
    return "HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=--BoundaryString\r\n\r\n";
}

QByteArray part(const QByteArray &picture)
{
    return "--BoundaryString\r\nContent-Type: image/jpeg\r\nContent-Length: " + QByteArray::number(picture.size())
           + "\r\n\r\n" + picture + "\r\n\r\n";
}

bool streamFlawed(const Line &line, const QString &flaw, const QByteArray &picture)
{
    const auto found = spoiltStreams().find(flaw);
    if (found == spoiltStreams().end())
        return false;
    found->second(line, picture);
    return true;
}

} // namespace seva
