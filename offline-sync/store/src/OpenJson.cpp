// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenJson.h"

#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace seva::store {

namespace {

using Piece = cbor::Reader::Piece;

/// Key of the sealed part in a body.
constexpr qint64 kSealed = 0;

/// Straight from the bytes of a body, in one walk and without a tree: unpacking was this before all else. It knows only
/// what cbor::encode() writes; false on anything else.
class Walk
{
public:
    explicit Walk(const QByteArray &body) : m_in(body), m_to(m_json) {}

    bool run() { return m_in.next() == Piece::Map && map(true) && m_in.good() && m_in.atEnd(); }
    OpenJson out() const { return {std::string(m_json.GetString(), m_json.GetSize()), m_sealed}; }

private:
    bool value();
    bool map(bool outermost);
    bool key(bool &sealed);
    bool array();
    bool text();

    cbor::Reader m_in;
    rapidjson::StringBuffer m_json;
    rapidjson::Writer<rapidjson::StringBuffer> m_to;
    bool m_sealed = false;
};

bool Walk::value()
{
    switch (m_in.next()) {
    case Piece::Number: m_to.Int64(m_in.number()); break;
    case Piece::Bytes: {
        const QByteArrayView bytes = m_in.bytes();
        const QByteArray base64 = QByteArray::fromRawData(bytes.data(), bytes.size())
                                      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        m_to.String(base64.constData(), rapidjson::SizeType(base64.size()));
        break;
    }
    case Piece::Text: return text();
    case Piece::Array: return array();
    case Piece::Map: return map(false);
    case Piece::Flag: m_to.Bool(m_in.flag()); break;
    case Piece::Nothing:
        m_in.nothing();
        m_to.Null();
        break;
    case Piece::Other: return false;
    }
    return m_in.good();
}

bool Walk::map(bool outermost)
{
    QByteArrayView lastKey;
    m_to.StartObject();
    for (quint64 left = m_in.map(); left > 0 && m_in.good(); --left) {
        const QByteArrayView from = m_in.rest();
        bool sealed = outermost;
        if (!key(sealed))
            return false;
        const QByteArrayView written = from.first(from.size() - m_in.rest().size());
        if (!lastKey.isEmpty() && !(lastKey < written))
            return false;
        lastKey = written;
        if (sealed)
            m_in.bytes();
        else if (!value())
            return false;
        m_sealed = m_sealed || sealed;
    }
    m_to.EndObject();
    return m_in.good();
}

/// `sealed`: whether the sealed part may be here; afterwards, whether it is. Its key is not written.
bool Walk::key(bool &sealed)
{
    if (m_in.next() != Piece::Number) {
        sealed = false;
        return m_in.next() == Piece::Text && text();
    }
    const qint64 number = m_in.number();
    sealed = sealed && number == kSealed && m_in.next() == Piece::Bytes;
    if (const std::string name = std::to_string(number); !sealed)
        m_to.Key(name.data(), rapidjson::SizeType(name.size()));
    return m_in.good();
}

bool Walk::array()
{
    m_to.StartArray();
    for (quint64 left = m_in.array(); left > 0 && m_in.good(); --left)
        if (!value())
            return false;
    m_to.EndArray();
    return m_in.good();
}

/// A jsonb has no place for U+0000.
bool Walk::text()
{
    const QByteArrayView utf8 = m_in.text();
    m_to.String(utf8.data(), rapidjson::SizeType(utf8.size()));
    return m_in.good() && !utf8.contains('\0');
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
