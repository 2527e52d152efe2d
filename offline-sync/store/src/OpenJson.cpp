// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenJson.h"

#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <nlohmann/json.hpp>

namespace seva::store {

namespace {

using Piece = cbor::Reader::Piece;

/// Key of the sealed part in a body.
constexpr qint64 kSealed = 0;
constexpr QByteArrayView kSealedKey("\0", 1);

using Json = nlohmann::json;

/// Straight from the bytes of a body, in one walk: unpacking was this before all else. It knows only what
/// cbor::encode() writes; false on anything else.
class Walk
{
public:
    explicit Walk(const QByteArray &body) : m_in(body) {}

    bool run() { return m_in.next() == Piece::Map && map(m_json, true) && m_in.good() && m_in.atEnd(); }
    OpenJson out() const { return {m_json.dump(), m_sealed}; }

private:
    bool value(Json &to);
    bool map(Json &to, bool outermost);
    bool array(Json &to);
    bool text(std::string &to);
    bool key(std::string &to);

    cbor::Reader m_in;
    Json m_json;
    bool m_sealed = false;
};

bool Walk::value(Json &to)
{
    switch (m_in.next()) {
    case Piece::Number: to = m_in.number(); break;
    case Piece::Bytes: {
        const QByteArrayView bytes = m_in.bytes();
        to = QByteArray::fromRawData(bytes.data(), bytes.size())
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                 .toStdString();
        break;
    }
    case Piece::Text: to = std::string(); return text(to.get_ref<std::string &>());
    case Piece::Array: return array(to);
    case Piece::Map: return map(to, false);
    case Piece::Flag: to = m_in.flag(); break;
    case Piece::Nothing: m_in.nothing(); break;
    case Piece::Other: return false;
    }
    return m_in.good();
}

bool Walk::map(Json &to, bool outermost)
{
    to = Json::object();
    QByteArrayView lastKey;
    for (quint64 left = m_in.map(); left > 0 && m_in.good(); --left) {
        const QByteArrayView from = m_in.rest();
        std::string name;
        if (!key(name))
            return false;
        const QByteArrayView written = from.first(from.size() - m_in.rest().size());
        if (!lastKey.isEmpty() && !(lastKey < written))
            return false;
        lastKey = written;
        if (outermost && written == kSealedKey && m_in.next() == Piece::Bytes) {
            m_in.bytes();
            m_sealed = true;
        } else if (const auto [at, isNew] = to.emplace(std::move(name), nullptr); !isNew || !value(*at)) {
            return false;
        }
    }
    return m_in.good();
}

bool Walk::array(Json &to)
{
    to = Json::array();
    for (quint64 left = m_in.array(); left > 0 && m_in.good(); --left)
        if (!value(to.emplace_back()))
            return false;
    return m_in.good();
}

/// A jsonb has no place for U+0000.
bool Walk::text(std::string &to)
{
    const QByteArrayView utf8 = m_in.text();
    to.assign(utf8.data(), std::size_t(utf8.size()));
    return m_in.good() && !utf8.contains('\0');
}

bool Walk::key(std::string &to)
{
    if (m_in.next() != Piece::Number)
        return m_in.next() == Piece::Text && text(to);
    to = std::to_string(m_in.number());
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
