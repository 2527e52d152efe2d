// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/CborStream.h>

#include "CborItem.h"

#include <cbor.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace seva::cbor {

namespace {

using Kind = Item::Kind;

constexpr std::size_t kHeadMaxBytes = 9;
/// QString drops it: a text that begins with it would not be written as it was read.
constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");

qsizetype shortestHead(quint64 argument)
{
    if (argument < 24)
        return 1;
    if (argument <= std::numeric_limits<quint8>::max())
        return 2;
    if (argument <= std::numeric_limits<quint16>::max())
        return 3;
    return argument <= std::numeric_limits<quint32>::max() ? 5 : 9;
}

void put(void *to, Kind kind, quint64 argument)
{
    Item &item = *static_cast<Item *>(to);
    item.kind = kind;
    item.argument = argument;
}

template <typename Number>
void putNumber(void *to, Number value)
{
    if (quint64(value) > quint64(std::numeric_limits<qint64>::max()))
        return;
    put(to, Kind::Number, value);
    static_cast<Item *>(to)->number = qint64(value);
}

template <typename Number>
void putNegative(void *to, Number value)
{
    putNumber(to, value);
    static_cast<Item *>(to)->number = -1 - static_cast<Item *>(to)->number;
}

template <Kind kind>
void putContent(void *to, cbor_data data, std::size_t size)
{
    put(to, kind, size);
    static_cast<Item *>(to)->content = QByteArrayView(data, static_cast<qsizetype>(size));
}

template <Kind kind>
void putCount(void *to, std::size_t count)
{
    put(to, kind, count);
}

/// What is not named stays malformed: floats, tags, undefined, and everything of indefinite length.
cbor_callbacks wanted()
{
    cbor_callbacks all = cbor_empty_callbacks;
    all.uint8 = putNumber<std::uint8_t>;
    all.uint16 = putNumber<std::uint16_t>;
    all.uint32 = putNumber<std::uint32_t>;
    all.uint64 = putNumber<std::uint64_t>;
    all.negint8 = putNegative<std::uint8_t>;
    all.negint16 = putNegative<std::uint16_t>;
    all.negint32 = putNegative<std::uint32_t>;
    all.negint64 = putNegative<std::uint64_t>;
    all.byte_string = putContent<Kind::Bytes>;
    all.string = putContent<Kind::Text>;
    all.array_start = putCount<Kind::Array>;
    all.map_start = putCount<Kind::Map>;
    all.boolean = [](void *to, bool) { put(to, Kind::Simple, 0); };
    all.null = [](void *to) { put(to, Kind::Simple, 0); };
    return all;
}

bool isSameAgain(QByteArrayView text)
{
    // Most are ASCII: names of types and fields.
    if (std::all_of(text.begin(), text.end(), [](char c) { return (c & '\x80') == 0; }))
        return true;
    return text.isValidUtf8() && !text.startsWith(kByteOrderMark);
}

/// Takes the next item off `rest` when it is of this kind and as encode() writes it.
Item take(QByteArrayView &rest, Kind kind, bool &good)
{
    const Item item = good ? itemAt(rest) : Item();
    good = good && item.kind == kind && item.asEncoded;
    if (!good)
        return {};
    rest = rest.sliced(item.size);
    return item;
}

} // namespace

Item itemAt(QByteArrayView bytes)
{
    static const cbor_callbacks callbacks = wanted();
    Item item;
    const cbor_decoder_result result = cbor_stream_decode(reinterpret_cast<cbor_data>(bytes.data()),
                                                          static_cast<std::size_t>(bytes.size()), &callbacks, &item);
    if (result.status != CBOR_DECODER_FINISHED)
        return {};
    item.size = static_cast<qsizetype>(result.read);
    item.asEncoded = item.size == shortestHead(item.argument) + item.content.size()
                     && (item.kind != Kind::Text || isSameAgain(item.content));
    return item;
}

/// All of the memory is taken at once: a row is made of a dozen small pieces.
char *Writer::room(qsizetype bytes)
{
    if (m_written.size() - m_used < bytes)
        m_written.resize(std::max(m_written.capacity(), 2 * (m_used + bytes)));
    return m_written.data() + m_used;
}

template <typename Encoder, typename Value>
void Writer::append(Encoder encoder, Value value)
{
    auto *const head = reinterpret_cast<unsigned char *>(room(qsizetype(kHeadMaxBytes)));
    m_used += qsizetype(encoder(value, head, kHeadMaxBytes));
}

Writer &Writer::array(quint64 count)
{
    append(cbor_encode_array_start, count);
    return *this;
}

Writer &Writer::map(quint64 count)
{
    append(cbor_encode_map_start, count);
    return *this;
}

Writer &Writer::number(qint64 value)
{
    if (value < 0)
        append(cbor_encode_negint, static_cast<std::uint64_t>(-1 - value));
    else
        append(cbor_encode_uint, static_cast<std::uint64_t>(value));
    return *this;
}

Writer &Writer::bytes(QByteArrayView value)
{
    append(cbor_encode_bytestring_start, static_cast<std::size_t>(value.size()));
    return raw(value);
}

Writer &Writer::text(const QString &value)
{
    return text(QByteArrayView(value.toUtf8()));
}

Writer &Writer::text(QByteArrayView value)
{
    append(cbor_encode_string_start, static_cast<std::size_t>(value.size()));
    return raw(value);
}

Writer &Writer::flag(bool value)
{
    append(cbor_encode_bool, value);
    return *this;
}

Writer &Writer::nothing()
{
    unsigned char head = 0;
    return raw(QByteArrayView(&head, static_cast<qsizetype>(cbor_encode_null(&head, sizeof head))));
}

Writer &Writer::raw(QByteArrayView value)
{
    if (!value.isEmpty())
        std::memcpy(room(value.size()), value.data(), static_cast<std::size_t>(value.size()));
    m_used += value.size();
    return *this;
}

quint64 Reader::array()
{
    return take(m_rest, Kind::Array, m_good).argument;
}

qint64 Reader::number()
{
    return take(m_rest, Kind::Number, m_good).number;
}

QByteArrayView Reader::bytes()
{
    return take(m_rest, Kind::Bytes, m_good).content;
}

QByteArrayView Reader::text()
{
    return take(m_rest, Kind::Text, m_good).content;
}

} // namespace seva::cbor
