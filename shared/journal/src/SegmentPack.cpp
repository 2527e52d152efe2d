// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SegmentPack.h"

#include "SegmentDictionary.h"

#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>
#include <seva/base/Mutant.h>

#include <QCborArray>

#include <array>
#include <memory>

#include <zstd.h>

namespace seva::segment {

namespace {

constexpr int kLevel = 3;
constexpr int kOriginBytes = 32;
constexpr int kSubjectBytes = 16;
/// [hlc, type, ver, subject, body].
constexpr quint64 kFields = 5;
/// Heads of the array, hlc, version and the three strings.
constexpr qsizetype kRowOverhead = 40;
/// What is hashed of most rows.
constexpr qsizetype kUsualRowBytes = 1024;

std::size_t length(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

/// A schema's dictionary made ready once, as often as it is used.
struct Dictionary
{
    explicit Dictionary(int schema)
        : pack(ZSTD_createCDict(dictionaryOf(schema).data(), bytesOf(schema), kLevel), ZSTD_freeCDict),
          unpack(ZSTD_createDDict(dictionaryOf(schema).data(), bytesOf(schema)), ZSTD_freeDDict)
    {
    }
    static std::size_t bytesOf(int schema) { return static_cast<std::size_t>(dictionaryOf(schema).size()); }

    std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)> pack;
    std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)> unpack;
};

const Dictionary &dictionary(int schema)
{
    static const Dictionary first(1);
    static const Dictionary second(2);
    static_assert(kSchema == 2);
    return schema == 1 ? first : second;
}

/// What a thread unpacked last. Its memory, 1.25 MiB at most, is kept, not fetched and given back each time; and
/// whoever asks about the same payload again, as for its types and then for its chain, finds it.
struct Inflated
{
    QByteArray payload; ///< shared: as long as it is held nobody else's bytes stand in its place
    int schema = 0;
    QByteArray plain;
};

/// Good until this thread unpacks the next one.
std::optional<QByteArrayView> inflated(const QByteArray &payload, int schema)
{
    thread_local Inflated last;
    if (last.schema == schema && last.payload.isSharedWith(payload))
        return QByteArrayView(last.plain);
    const unsigned long long size = ZSTD_getFrameContentSize(payload.constData(), length(payload));
    // 'unknown' and 'error' are the two largest values: they fall out here too.
    if (size > kSegmentMaxUnpackedBytes
        || ZSTD_findFrameCompressedSize(payload.constData(), length(payload)) != length(payload))
        return std::nullopt;
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    last.schema = 0;
    last.plain.resize(static_cast<qsizetype>(size));
    const std::size_t got =
        ZSTD_decompress_usingDDict(context.get(), last.plain.data(), length(last.plain), payload.constData(),
                                   length(payload), dictionary(schema).unpack.get());
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    // What is not the payload's own memory may be written over by somebody.
    last.payload = payload.capacity() > 0 ? payload : QByteArray();
    last.schema = schema;
    return QByteArrayView(last.plain);
}

/// A row as it stands in the payload.
struct Stored
{
    std::uint64_t seq = 0;
    qint64 hlc = 0;
    QByteArrayView type;
    qint64 version = 0;
    QByteArrayView subject;
    QByteArrayView body;
};

bool read(cbor::Reader &in, Stored &row)
{
    if (in.array() != kFields)
        return false;
    row.hlc = in.number();
    row.type = in.text();
    row.version = in.number();
    row.subject = in.bytes();
    row.body = in.bytes();
    return in.good() && row.hlc >= 0 && row.version >= 0 && row.version <= 0xffff && row.subject.size() == kSubjectBytes
           && !row.type.isEmpty();
}

/// hashOf() without a Row: what the hash after it is of.
QByteArrayView hashedPart(const OriginId &origin, const Stored &row, QByteArrayView before, cbor::Writer &hashed)
{
    hashed.again().raw(before).array(6).bytes(origin).number(qint64(row.seq)).number(row.hlc);
    hashed.text(row.type).number(row.version).bytes(row.subject).raw(row.body);
    return hashed.view();
}

/// Every row of the segment with its hash, which stays until the next, in one walk; whether payload, chain and head
/// agree is known at the end.
template <typename Take>
bool walk(const Segment &s, const Take &take)
{
    const std::optional<QByteArrayView> plain = inflated(s.payload, s.schema);
    if (!plain)
        return false;
    cbor::Reader in(*plain);
    if (in.array() != s.last - s.first + 1)
        return false;
    std::array<char, Digest::kSize> hash{};
    QByteArrayView before(s.before.bytes());
    Stored row;
    cbor::Writer scratch(kUsualRowBytes);
    for (row.seq = s.first; row.seq <= s.last; ++row.seq) {
        if (!read(in, row))
            return false;
        Digest::write(hashedPart(s.origin, row, before, scratch), hash);
        before = hash;
        take(row, before);
    }
    return in.atEnd() && (before == s.head.bytes() || SEVA_MUTANT("chain-flip-unnoticed"));
}

} // namespace

QByteArray signedPart(const Segment &s)
{
    return cbor::encode(QCborArray{s.origin, qint64(s.first), qint64(s.last), s.head.bytes(), qint64(s.schema)});
}

qsizetype unpackedBound(const Row &row)
{
    return kRowOverhead + row.type.toUtf8().size() + row.body.size();
}

QByteArray pack(const QList<Row> &rows, int schema)
{
    qsizetype expected = kRowOverhead;
    for (const Row &row : rows)
        expected += unpackedBound(row);
    cbor::Writer all(expected);
    all.array(quint64(rows.size()));
    for (const Row &row : rows) {
        all.array(kFields).number(qint64(row.hlc)).text(row.type).number(row.version);
        all.bytes(uuidBytes(row.subject)).bytes(row.body);
    }
    const QByteArray &plain = all.written();
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(length(plain))), Qt::Uninitialized);
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const std::size_t size = ZSTD_compress_usingCDict(context.get(), packed.data(), length(packed), plain.constData(),
                                                      length(plain), dictionary(schema).pack.get());
    packed.truncate(ZSTD_isError(size) ? 0 : static_cast<qsizetype>(size));
    return packed;
}

bool withinBounds(const Segment &s)
{
    return s.origin.size() == kOriginBytes && s.first >= 1 && s.last >= s.first && s.last < (1ULL << 62)
           && s.last - s.first < kSegmentMaxEventsCatchingUp && !s.head.isEmpty()
           && s.before.isEmpty() == (s.first == 1) && s.schema >= 1 && s.schema <= kSchema && !s.payload.isEmpty()
           && s.payload.size() <= kSegmentMaxBytes;
}

std::optional<QList<Row>> unpack(const Segment &s)
{
    QList<Row> rows;
    Digest before = s.before;
    const bool whole = walk(s, [&](const Stored &stored, QByteArrayView hash) {
        Row row;
        row.origin = s.origin;
        row.seq = stored.seq;
        row.hlc = static_cast<Hlc>(stored.hlc);
        row.type = QString::fromUtf8(stored.type);
        row.version = static_cast<int>(stored.version);
        row.subject = uuidOf(stored.subject.toByteArray());
        row.body = stored.body.toByteArray();
        row.prev = before;
        row.hash = Digest::fromBytes(hash.toByteArray());
        before = row.hash;
        rows.append(row);
    });
    return whole ? std::optional(rows) : std::nullopt;
}

std::optional<TypedEvent> typedWithin(const Segment &s, bool (*wanted)(QByteArrayView type))
{
    const std::optional<QByteArrayView> plain = inflated(s.payload, s.schema);
    if (!plain)
        return std::nullopt;
    cbor::Reader in(*plain);
    Stored row;
    const std::uint64_t count = in.array();
    for (row.seq = s.first; row.seq - s.first < count && read(in, row); ++row.seq)
        if (wanted(row.type))
            return TypedEvent{row.seq, QString::fromUtf8(row.type)};
    return std::nullopt;
}

std::optional<Digest> hashWithin(const Segment &s, std::uint64_t seq)
{
    Digest found;
    const bool whole = walk(s, [&](const Stored &row, QByteArrayView hash) {
        if (row.seq == seq)
            found = Digest::fromBytes(hash.toByteArray());
    });
    return whole && !found.isEmpty() ? std::optional(found) : std::nullopt;
}

} // namespace seva::segment
