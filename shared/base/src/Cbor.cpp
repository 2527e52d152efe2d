// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Cbor.h>

#include <QCborArray>
#include <QCborStreamWriter>

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>
#include <vector>

namespace seva::cbor {

namespace {

using Writer = QCborStreamWriter;

void write(Writer &out, const QCborValue &value);

QByteArray encoded(const QCborValue &value)
{
    QByteArray bytes;
    Writer out(&bytes);
    write(out, value);
    return bytes;
}

struct Entry
{
    qint64 number = -1; ///< of a key that is a non-negative integer: their order is that of their encodings
    QByteArray encoding;
    QCborValue key;
    QCborValue content;

    friend bool operator<(const Entry &a, const Entry &b)
    {
        if (a.number >= 0 && b.number >= 0)
            return a.number < b.number;
        return (a.number < 0 ? a.encoding : encoded(a.key)) < (b.number < 0 ? b.encoding : encoded(b.key));
    }
};

std::vector<Entry> inOrder(const QCborMap &map)
{
    std::vector<Entry> entries;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        const bool counted = it.key().isInteger() && it.key().toInteger() >= 0;
        entries.push_back(Entry{counted ? it.key().toInteger() : -1, counted ? QByteArray() : encoded(it.key()),
                                it.key(), it.value()});
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

void writeMap(Writer &out, const QCborMap &map)
{
    std::vector<Entry> entries = inOrder(map);
    // A map built here has each key once; one that was read may not, and then differs from what it was read from.
    entries.erase(std::unique(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return !(a < b); }),
                  entries.end());
    out.startMap(entries.size());
    for (const Entry &entry : entries) {
        write(out, entry.key);
        write(out, entry.content);
    }
    out.endMap();
}

void writeArray(Writer &out, const QCborArray &array)
{
    out.startArray(quint64(array.size()));
    for (const QCborValue &element : array)
        write(out, element);
    out.endArray();
}

void write(Writer &out, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: return out.append(value.toInteger());
    case QCborValue::ByteArray: return out.append(value.toByteArray());
    case QCborValue::String: return out.append(value.toString());
    case QCborValue::Array: return writeArray(out, value.toArray());
    case QCborValue::Map: return writeMap(out, value.toMap());
    case QCborValue::False:
    case QCborValue::True: return out.append(value.isTrue());
    case QCborValue::Null: return out.append(nullptr);
    default: assert(false && "floats, tags and undefined have no place in the deterministic encoding");
    }
}

bool shallow(const QByteArray &bytes)
{
    // The depth is bounded before Qt's recursive reader sees the bytes: count open containers by the
    // heads alone, skipping the content of strings.
    std::vector<quint64> open;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto first = static_cast<unsigned char>(bytes[at++]);
        const unsigned major = first >> 5;
        quint64 value = first & 31;
        if (value >= 28)
            return false;
        if (value >= 24) {
            const int count = 1 << (value - 24);
            if (at + count > bytes.size())
                return false;
            value = 0;
            for (int i = 0; i < count; ++i)
                value = (value << 8) | static_cast<unsigned char>(bytes[at++]);
        }
        if (major < 2 && value > quint64(std::numeric_limits<qint64>::max()))
            return false;
        if (major == 6 || (major == 7 && (first < 0xf4 || first > 0xf6)))
            return false;
        if (major == 2 || major == 3) {
            if (value > quint64(bytes.size() - at))
                return false;
            at += qsizetype(value);
        }
        if ((major == 4 || major == 5) && value > 0) {
            if (value > quint64(bytes.size()) || open.size() >= kMaxDepth)
                return false;
            open.push_back(major == 5 ? value * 2 : value);
            continue;
        }
        while (!open.empty() && --open.back() == 0)
            open.pop_back();
        if (open.empty())
            return at == bytes.size();
    }
    return false;
}

} // namespace

QByteArray encode(const QCborValue &value)
{
    return encoded(value);
}

Result<QCborValue> decode(const QByteArray &bytes, int maxBytes)
{
    if (bytes.size() > maxBytes)
        return fault("base.cbor-too-large", QString::number(bytes.size()));
    if (!shallow(bytes))
        return fault("base.cbor-malformed");
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || encode(value) != bytes)
        return fault("base.cbor-not-deterministic");
    return value;
}

} // namespace seva::cbor
