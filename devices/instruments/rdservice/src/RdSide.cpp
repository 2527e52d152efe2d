// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdSide.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

namespace seva {

namespace {

constexpr std::size_t kQuestionMost = 65'536;
constexpr std::size_t kPiece = 4'096;
// Lengths as UIDAI's keys make them.
constexpr int kKeyBytes = 256;
constexpr int kHmacBytes = 48;
constexpr int kDataBytes = 1'500;
constexpr int kCertificateBytes = 900;
constexpr int kBadOptions = 100;
constexpr int kBadFingerCount = 120;
constexpr int kBadTimeout = 160;
constexpr int kTimeoutMost = 20'000;
constexpr int kFingersMost = 10;

struct Options
{
    int errCode = 0;
    QString fCount;
    QString fType;
};

Options optionsIn(const QByteArray &xml, bool oneLine)
{
    QXmlStreamReader reader(xml);
    Options options;
    bool seen = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"Opts")
            continue;
        seen = true;
        const auto attributes = reader.attributes();
        options.fCount = attributes.value(QLatin1String("fCount")).toString();
        options.fType = attributes.value(QLatin1String("fType")).toString();
        const int time = attributes.value(QLatin1String("timeout")).toInt();
        if (time < 1 || time > kTimeoutMost)
            options.errCode = kBadTimeout;
        if (options.fCount.toInt() < 0 || options.fCount.toInt() > kFingersMost)
            options.errCode = kBadFingerCount;
    }
    const bool refused = oneLine && (xml.contains('\n') || xml.contains("<?xml") || xml.contains("CustOpts"));
    if (!seen || reader.hasError() || refused)
        options.errCode = kBadOptions;
    return options;
}

} // namespace

std::optional<RdSide::Question> RdSide::listen(const RdWire &wire) const
{
    QByteArray said;
    const auto missing = [&said] {
        const qsizetype end = said.indexOf("\r\n\r\n");
        if (end < 0)
            return true;
        const qsizetype named = said.toLower().indexOf("content-length:");
        const qsizetype from = named + qsizetype(sizeof "content-length:") - 1;
        const qsizetype length = named < 0 ? 0 : said.mid(from, said.indexOf("\r\n", from) - from).trimmed().toLong();
        return said.size() < end + 4 + length;
    };
    while (missing()) {
        const std::string piece = wire.read(kPiece);
        if (piece.empty() || std::size_t(said.size()) > kQuestionMost)
            return std::nullopt;
        said.append(piece.data(), qsizetype(piece.size()));
    }
    const QList<QByteArray> first = said.left(said.indexOf("\r\n")).split(' ');
    return Question{QString::fromLatin1(first.value(0)), QString::fromLatin1(first.value(1)),
                    said.mid(said.indexOf("\r\n\r\n") + 4)};
}

QJsonObject RdSide::nextStep(const QString &word)
{
    const QList<QJsonObject> steps = m_scene.steps.value(word);
    if (steps.isEmpty())
        return {};
    qsizetype &next = m_next[word];
    return steps[std::min(next++, steps.size() - 1)];
}

bool RdSide::isMaker(const char *name) const
{
    return m_scene.service[u"maker"].toString() == QLatin1String(name);
}

QString RdSide::path(const char *key, const char *usual) const
{
    return m_scene.service[QLatin1String(key)].toString(QLatin1String(usual));
}

void RdSide::serve(const RdWire &wire)
{
    const auto question = listen(wire);
    if (!question)
        return;
    // Whoever runs this program sees what is asked; a test waits for it.
    std::printf("%s %s\n", qPrintable(question->word), qPrintable(question->path));
    std::fflush(stdout);
    const QJsonObject step = nextStep(question->word);
    const QString flaw = step[u"flaw"].toString();
    if (const int delay = step[u"delayMs"].toInt(); delay > 0)
        wire.linger(std::chrono::milliseconds(delay));
    QByteArray xml = answer(*question, step);
    if (xml.isEmpty()) {
        wire.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    }
    if (flaw == u"random")
        return sendDamaged(wire, xml, quint64(step[u"seed"].toInt()));
    xml = spoiltXml(flaw, xml);
    if (isMaker("one"))
        xml.prepend("\xEF\xBB\xBF\r\n<?xml version=\"1.0\"?>\r\n");
    if (!sendFlawed(wire, flaw, xml))
        sendRd(wire, xml, !isMaker("two"));
}

QByteArray RdSide::answer(const Question &question, const QJsonObject &step)
{
    const QString own = QStringLiteral("/127.0.0.1:%1").arg(m_port);
    const auto at = [&](QString path) {
        path.remove(own);
        return question.path == (path.startsWith(u'/') ? path : u'/' + path);
    };
    if (question.word == u"RDSERVICE" && question.path == u"/")
        return serviceXml(step);
    if (question.word == u"DEVICEINFO" && at(path("infoPath", "/rd/info")))
        return deviceXml(step);
    if (question.word == u"CAPTURE" && at(path("capturePath", "/rd/capture")))
        return pidXml(question.body, step);
    return {};
}

QByteArray RdSide::serviceXml(const QJsonObject &step) const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    const bool one = isMaker("one");
    const QString front = one ? QStringLiteral("/127.0.0.1:%1").arg(m_port) : QString();
    writer.writeStartElement(QStringLiteral("RDService"));
    writer.writeAttribute(QStringLiteral("status"),
                          step[u"status"].toString(path("status", isMaker("two") ? "ready" : "READY")));
    writer.writeAttribute(QStringLiteral("info"), path("info", "Virtual registered device"));
    const auto place = [&](const char *id, const QString &path) {
        writer.writeEmptyElement(isMaker("two") ? QStringLiteral("INTERFACE") : QStringLiteral("Interface"));
        writer.writeAttribute(QStringLiteral("id"), QLatin1String(id));
        writer.writeAttribute(QStringLiteral("path"), front + path);
    };
    place(one ? "INFO" : "DEVICEINFO", path("infoPath", "/rd/info"));
    place(one ? "PROCESS_CALL" : "CAPTURE", path("capturePath", "/rd/capture"));
    writer.writeEndElement();
    return xml;
}

QByteArray RdSide::deviceXml(const QJsonObject &step) const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement(QStringLiteral("DeviceInfo"));
    const auto say = [&](const char *name, const QString &value) { writer.writeAttribute(QLatin1String(name), value); };
    say("dpId", path("dpId", "VIRTUAL.SEVA"));
    say("rdsId", QStringLiteral("VIRTUAL.RD.001"));
    say("rdsVer", QStringLiteral("1.0.2"));
    say("dc", step[u"dc"].toString(path("dc", "5f2c1a60-0000-4000-8000-0123456789ab")));
    say("mi", QStringLiteral("VRD100"));
    say("mc", QString::fromLatin1(QByteArray(kCertificateBytes, 'm').toBase64()));
    writer.writeStartElement(QStringLiteral("additional_info"));
    writer.writeEmptyElement(QStringLiteral("Param"));
    say("name", QStringLiteral("srno"));
    say("value", QStringLiteral("0001"));
    writer.writeEndElement();
    writer.writeEndElement();
    return xml;
}

QByteArray RdSide::drawn(int bytes)
{
    constexpr quint32 values = 256;
    QByteArray made(bytes, '\0');
    for (char &each : made)
        each = char(m_random.below(values));
    QByteArray text = made.toBase64();
    constexpr qsizetype line = 76;
    for (qsizetype at = line; isMaker("two") && at < text.size(); at += line + 2)
        text.insert(at, "\r\n");
    return text;
}

QByteArray RdSide::sealedXml(const QString &flaw)
{
    if (flaw != u"replay" || m_key.isEmpty())
        m_key = drawn(kKeyBytes);
    const QByteArray expiry = flaw == u"bad-expiry" ? "soon" : "20301231";
    QByteArray xml;
    if (flaw != u"no-key")
        xml += "<Skey ci=\"" + expiry + "\">" + m_key + "</Skey>";
    if (flaw != u"no-hmac")
        xml += "<Hmac>" + drawn(kHmacBytes) + "</Hmac>";
    const QByteArray data = flaw == u"not-base64" ? "*** no base64 ***" : drawn(kDataBytes);
    return xml + "<Data type=\"X\">" + data + "</Data>";
}

QByteArray RdSide::pidXml(const QByteArray &body, const QJsonObject &step)
{
    const Options options = optionsIn(body, isMaker("one") || isMaker("two"));
    const QString flaw = step[u"flaw"].toString();
    const int errCode = step[u"errCode"].toInt(options.errCode);
    const QString info = step[u"errInfo"].toString(errCode == 0 ? QStringLiteral("Success") : QStringLiteral("Failed"));
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeEmptyElement(QStringLiteral("Resp"));
    writer.writeAttribute(QStringLiteral("errCode"), QString::number(errCode));
    writer.writeAttribute(QStringLiteral("errInfo"), info);
    if (errCode == 0 && !isMaker("two")) {
        writer.writeAttribute(QStringLiteral("fCount"), step[u"fCount"].toString(options.fCount));
        writer.writeAttribute(QStringLiteral("fType"), options.fType);
    }
    writer.writeAttribute(QStringLiteral("nmPoints"), QStringLiteral("34"));
    writer.writeAttribute(QStringLiteral("qScore"), isMaker("two") ? QStringLiteral("71,64") : QStringLiteral("71"));
    // Ends the last tag.
    writer.writeCharacters({});
    if (!xml.endsWith('>'))
        xml += "/>";
    const QByteArray response = flaw == u"no-resp" ? QByteArray() : xml;
    const QByteArray device = flaw == u"no-device" ? QByteArray() : deviceXml(step);
    const QByteArray sealed = errCode == 0 ? sealedXml(flaw) : QByteArray();
    return "<PidData>" + response + device + sealed + "</PidData>";
}

} // namespace seva
