// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenJson.h"

#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace seva::store {

namespace {

using Piece = cbor::Reader::Piece;

/// Key of the sealed part in a body.
constexpr qint64 kSealed = 0;
constexpr char kFirstPrintable = ' ';

/// Straight from the bytes of a body, in one walk and without a tree: unpacking was this before all else. It knows only
/// what cbor::encode() writes; false on anything else.
class Walk
{
public:
    explicit Walk(const QByteArray &body) : m_in(body) { m_out.json.reserve(2 * std::size_t(body.size())); }

    bool run() { return m_in.next() == Piece::Map && map(0) && m_in.good() && m_in.atEnd(); }
    const OpenJson &out() const { return m_out; }

private:
    bool value(int depth);
    bool map(int depth);
    bool array(int depth);
    bool key();
    bool quote(QByteArrayView utf8);
    void number();

    cbor::Reader m_in;
    OpenJson m_out;
};

bool Walk::value(int depth)
{
    std::string &json = m_out.json;
    switch (m_in.next()) {
    case Piece::Number: number(); break;
    case Piece::Bytes: {
        const QByteArrayView bytes = m_in.bytes();
        json += '"';
        json += std::string_view(QByteArray::fromRawData(bytes.data(), bytes.size())
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        json += '"';
        break;
    }
    case Piece::Text: return quote(m_in.text());
    case Piece::Array: return array(depth);
    case Piece::Map: return map(depth);
    case Piece::Flag: json += m_in.flag() ? "true" : "false"; break;
    case Piece::Nothing:
        m_in.nothing();
        json += "null";
        break;
    case Piece::Other: return false;
    }
    return m_in.good();
}

bool Walk::map(int depth)
{
    std::string &json = m_out.json;
    QByteArrayView lastKey;
    json += '{';
    for (quint64 left = m_in.map(); left > 0 && m_in.good(); --left) {
        const QByteArrayView from = m_in.rest();
        const std::size_t before = json.size();
        if (json.back() != '{')
            json += ',';
        if (!key())
            return false;
        const QByteArrayView written = from.first(from.size() - m_in.rest().size());
        if (!lastKey.isEmpty() && !(lastKey < written))
            return false;
        lastKey = written;
        if (depth == 0 && written == QByteArrayView("\0", 1) && m_in.next() == Piece::Bytes) {
            m_in.bytes();
            m_out.sealed = true;
            json.resize(before);
        } else if (!value(depth + 1)) {
            return false;
        }
    }
    json += '}';
    return m_in.good();
}

bool Walk::array(int depth)
{
    m_out.json += '[';
    bool first = true;
    for (quint64 left = m_in.array(); left > 0 && m_in.good(); --left) {
        if (!std::exchange(first, false))
            m_out.json += ',';
        if (!value(depth + 1))
            return false;
    }
    m_out.json += ']';
    return m_in.good();
}

bool Walk::key()
{
    bool known = true;
    if (m_in.next() == Piece::Number) {
        m_out.json += '"';
        number();
        m_out.json += '"';
    } else {
        known = m_in.next() == Piece::Text && quote(m_in.text());
    }
    m_out.json += ':';
    return known && m_in.good();
}

void Walk::number()
{
    std::array<char, std::numeric_limits<qint64>::digits10 + 3> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), m_in.number());
    m_out.json.append(text.data(), written.ptr);
}

/// As a JSON string (RFC 8259 §7); a jsonb has no place for U+0000.
bool Walk::quote(QByteArrayView utf8)
{
    std::string &json = m_out.json;
    json += '"';
    const auto plain = [](char c) { return quint8(c) >= quint8(kFirstPrintable) && c != '"' && c != '\\'; };
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto end = std::find_if_not(at, utf8.end(), plain);
        json.append(at, end);
        at = end;
        if (at == utf8.end())
            break;
        if (*at == '\0')
            return false;
        json += quint8(*at) < quint8(kFirstPrintable) ? "\\u00" + QByteArray(1, *at).toHex().toStdString()
                                                      : std::string{'\\', *at};
        ++at;
    }
    json += '"';
    return m_in.good();
}

/// The same by way of Qt's values, for whatever form CBOR has.
OpenJson byTree(const QByteArray &body)
{
    OpenJson out;
    QCborMap open = fieldsOf(body);
    out.sealed = !open.take(kSealed).isUndefined();
    const QByteArray json = QJsonDocument(open.toJsonObject()).toJson(QJsonDocument::Compact);
    if (!json.contains("\\u0000"))
        out.json = json.toStdString();
    return out;
}

} // namespace

QCborMap fieldsOf(const QByteArray &body)
{
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(body, &problem);
    // Of what breaks off within a pair Qt makes a map that must not be touched.
    return problem.error == QCborError::NoError ? value.toMap() : QCborMap();
}

OpenJson openJson(const QByteArray &body)
{
    Walk walk(body);
    return walk.run() ? walk.out() : byTree(body);
}

} // namespace seva::store
