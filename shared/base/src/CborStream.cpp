// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/CborStream.h>

#include "CborItem.h"

#include <cbor.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace seva::cbor {

namespace {

using Kind = Item::Kind;

constexpr qsizetype kHeadMaxBytes = 9;
/// Of the first byte of a head (RFC 8949 §3): the kind, and below it the argument or how many bytes it has.
constexpr int kMajorShift = 5;
constexpr int kInformation = 0x1f;
constexpr int kFirstWidth = 24;
constexpr int kLastWidth = 27;
enum Major { kUnsigned = 0, kNegative = 1, kBytes = 2, kText = 3, kArray = 4, kMap = 5, kSimple = 7 };
constexpr quint64 kFalse = 20;
constexpr quint64 kTrue = 21;
constexpr quint64 kNull = 22;
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

/// In the shortest form (RFC 8949 §4.2.1).
Writer &Writer::head(int major, quint64 argument)
{
    char *const at = room(kHeadMaxBytes);
    const qsizetype size = shortestHead(argument);
    for (qsizetype i = size - 1, shift = 0; i > 0; --i, shift += 8)
        at[i] = char(argument >> shift);
    const quint64 information = size == 1 ? argument : quint64(kFirstWidth + std::bit_width(quint64(size - 1)) - 1);
    at[0] = char(quint64(major) << kMajorShift | information);
    m_used += size;
    return *this;
}

Writer &Writer::array(quint64 count)
{
    return head(kArray, count);
}

Writer &Writer::map(quint64 count)
{
    return head(kMap, count);
}

Writer &Writer::number(qint64 value)
{
    return value < 0 ? head(kNegative, quint64(-1 - value)) : head(kUnsigned, quint64(value));
}

Writer &Writer::bytes(QByteArrayView value)
{
    return head(kBytes, quint64(value.size())).raw(value);
}

Writer &Writer::text(const QString &value)
{
    return text(QByteArrayView(value.toUtf8()));
}

Writer &Writer::text(QByteArrayView value)
{
    return head(kText, quint64(value.size())).raw(value);
}

Writer &Writer::flag(bool value)
{
    return head(kSimple, value ? kTrue : kFalse);
}

Writer &Writer::nothing()
{
    return head(kSimple, kNull);
}

Writer &Writer::raw(QByteArrayView value)
{
    if (!value.isEmpty())
        std::memcpy(room(value.size()), value.data(), static_cast<std::size_t>(value.size()));
    m_used += value.size();
    return *this;
}

quint64 Reader::disappointed()
{
    m_good = false;
    return 0;
}

/// Takes the head of the next item off when it is of this kind and in its shortest form. As Item::asEncoded has it, but
/// read here: a segment has thousands of them.
quint64 Reader::head(int major)
{
    if (!m_good || m_rest.isEmpty() || quint8(m_rest.front()) >> kMajorShift != major)
        return disappointed();
    const int information = quint8(m_rest.front()) & kInformation;
    const qsizetype size = information < kFirstWidth  ? 1
                           : information > kLastWidth ? 0
                                                      : 1 + (qsizetype(1) << (information - kFirstWidth));
    if (size == 0 || m_rest.size() < size)
        return disappointed();
    quint64 argument = size == 1 ? quint64(information) : 0;
    for (qsizetype i = 1; i < size; ++i)
        argument = argument << 8 | quint8(m_rest.at(i));
    if (size != shortestHead(argument))
        return disappointed();
    m_rest = m_rest.sliced(size);
    return argument;
}

QByteArrayView Reader::content(int major)
{
    const quint64 size = head(major);
    if (size > quint64(m_rest.size()))
        disappointed();
    if (!m_good)
        return {};
    const QByteArrayView found = m_rest.first(qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return found;
}

Reader::Piece Reader::next() const
{
    constexpr std::array kPieces{Piece::Number, Piece::Number, Piece::Bytes, Piece::Text,
                                 Piece::Array,  Piece::Map,    Piece::Other};
    if (!m_good || m_rest.isEmpty())
        return Piece::Other;
    const auto first = quint8(m_rest.front());
    const auto major = std::size_t(first >> kMajorShift);
    if (major < kPieces.size())
        return kPieces.at(major);
    const quint64 simple = first & kInformation;
    return simple == kFalse || simple == kTrue ? Piece::Flag : simple == kNull ? Piece::Nothing : Piece::Other;
}

quint64 Reader::map()
{
    return head(kMap);
}

bool Reader::flag()
{
    const quint64 value = head(kSimple);
    if (value != kFalse && value != kTrue)
        disappointed();
    return value == kTrue;
}

void Reader::nothing()
{
    if (head(kSimple) != kNull)
        disappointed();
}

quint64 Reader::array()
{
    return head(kArray);
}

qint64 Reader::number()
{
    const bool negative = !m_rest.isEmpty() && quint8(m_rest.front()) >> kMajorShift == kNegative;
    const quint64 size = head(negative ? kNegative : kUnsigned);
    if (size > quint64(std::numeric_limits<qint64>::max()))
        return qint64(disappointed());
    return negative && m_good ? -1 - qint64(size) : qint64(size);
}

QByteArrayView Reader::bytes()
{
    return content(kBytes);
}

QByteArrayView Reader::text()
{
    const QByteArrayView found = content(kText);
    if (isSameAgain(found))
        return found;
    disappointed();
    return {};
}

} // namespace seva::cbor
