// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Cbor.h>

#include "CborItem.h"

#include <seva/base/CborStream.h>

#include <QCborArray>
#include <QVarLengthArray>

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace seva::cbor {

namespace {

void write(Writer &out, const QCborValue &value);

QByteArray encoded(const QCborValue &value)
{
    constexpr qsizetype kUsual = 256;
    Writer out(kUsual);
    write(out, value);
    return out.written();
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
    entries.reserve(std::size_t(map.size()));
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        const bool counted = it.key().isInteger() && it.key().toInteger() >= 0;
        entries.push_back(Entry{counted ? it.key().toInteger() : -1, counted ? QByteArray() : encoded(it.key()),
                                it.key(), it.value()});
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// A map has each key once: QCborMap sees to it, and decode() to what was read.
void writeMap(Writer &out, const QCborMap &map)
{
    const std::vector<Entry> entries = inOrder(map);
    out.map(entries.size());
    for (const Entry &entry : entries) {
        write(out, entry.key);
        write(out, entry.content);
    }
}

void writeArray(Writer &out, const QCborArray &array)
{
    out.array(quint64(array.size()));
    for (const QCborValue &element : array)
        write(out, element);
}

void write(Writer &out, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: out.number(value.toInteger()); break;
    case QCborValue::ByteArray: out.bytes(value.toByteArray()); break;
    case QCborValue::String: out.text(value.toString()); break;
    case QCborValue::Array: writeArray(out, value.toArray()); break;
    case QCborValue::Map: writeMap(out, value.toMap()); break;
    case QCborValue::False:
    case QCborValue::True: out.flag(value.isTrue()); break;
    case QCborValue::Null: out.nothing(); break;
    default: assert(false && "floats, tags and undefined have no place in the deterministic encoding");
    }
}

/// A container that is being read.
struct Open
{
    quint64 left = 0; ///< elements, a pair counts twice
    bool isMap = false;
    qsizetype from = 0; ///< where the key begins
    QByteArrayView lastKey;
};

/// An element of it ends at `at`. False where a key does not come after the one before.
bool elementEnds(Open &within, QByteArrayView bytes, qsizetype at)
{
    bool inOrder = true;
    if (within.isMap && within.left % 2 == 0) {
        const QByteArrayView key = bytes.sliced(within.from, at - within.from);
        inOrder = within.lastKey.isEmpty() || within.lastKey < key;
        within.lastKey = key;
    }
    within.from = at;
    --within.left;
    return inOrder;
}

enum class Form { Malformed, Other, Deterministic };

/// Whether encode() would have written it. Bounds the depth before Qt's recursive reader sees the bytes.
Form formOf(QByteArrayView bytes)
{
    QVarLengthArray<Open, kMaxDepth> open;
    bool deterministic = true;
    for (qsizetype at = 0; at < bytes.size();) {
        const Item item = itemAt(bytes.sliced(at));
        if (item.kind == Item::Kind::Malformed)
            return Form::Malformed;
        deterministic = deterministic && item.asEncoded;
        at += item.size;
        const bool isMap = item.kind == Item::Kind::Map;
        if ((isMap || item.kind == Item::Kind::Array) && item.argument > 0) {
            if (item.argument > quint64(bytes.size()) || open.size() >= kMaxDepth)
                return Form::Malformed;
            open.append(Open{isMap ? item.argument * 2 : item.argument, isMap, at, {}});
            continue;
        }
        while (!open.isEmpty()) {
            deterministic = elementEnds(open.last(), bytes, at) && deterministic;
            if (open.last().left > 0)
                break;
            open.removeLast();
        }
        if (open.isEmpty())
            return at < bytes.size() ? Form::Malformed : deterministic ? Form::Deterministic : Form::Other;
    }
    return Form::Malformed;
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
    const Form form = formOf(bytes);
    if (form == Form::Malformed)
        return fault("base.cbor-malformed");
    QCborParserError error;
    QCborValue value = form == Form::Deterministic ? QCborValue::fromCbor(bytes, &error) : QCborValue();
    if (form == Form::Other || error.error != QCborError::NoError)
        return fault("base.cbor-not-deterministic");
    return value;
}

} // namespace seva::cbor
