// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SegmentPack.h"

#include "SegmentDictionary.h"

#include <seva/base/Cbor.h>

#include <QCborArray>

#include <memory>

#include <zstd.h>

namespace seva::segment {

namespace {

constexpr int kLevel = 3;
constexpr int kOriginBytes = 32;
constexpr int kSubjectBytes = 16;
/// Heads of the array, hlc, version and the three strings.
constexpr qsizetype kRowOverhead = 40;

std::size_t length(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

std::optional<QByteArray> inflated(const QByteArray &payload, int schema)
{
    const unsigned long long size = ZSTD_getFrameContentSize(payload.constData(), length(payload));
    // 'unknown' and 'error' are the two largest values: they fall out here too.
    if (size > kSegmentMaxUnpackedBytes
        || ZSTD_findFrameCompressedSize(payload.constData(), length(payload)) != length(payload))
        return std::nullopt;
    const QByteArrayView dictionary = dictionaryOf(schema);
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress_usingDict(context.get(), out.data(), length(out), payload.constData(), length(payload),
                                  dictionary.data(), static_cast<std::size_t>(dictionary.size()));
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return out;
}

bool fill(Row &row, const QCborArray &fields)
{
    if (fields.size() != 5 || !fields.at(0).isInteger() || !fields.at(1).isString() || !fields.at(2).isInteger()
        || !fields.at(3).isByteArray() || !fields.at(4).isByteArray())
        return false;
    const qint64 hlc = fields.at(0).toInteger();
    const qint64 version = fields.at(2).toInteger();
    if (hlc < 0 || version < 0 || version > 0xffff || fields.at(3).toByteArray().size() != kSubjectBytes)
        return false;
    row.hlc = static_cast<Hlc>(hlc);
    row.type = fields.at(1).toString();
    row.version = static_cast<int>(version);
    row.subject = uuidOf(fields.at(3).toByteArray());
    row.body = fields.at(4).toByteArray();
    row.hash = hashOf(row);
    return !row.type.isEmpty();
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
    QCborArray all;
    for (const Row &row : rows)
        all.append(QCborArray{qint64(row.hlc), row.type, qint64(row.version), uuidBytes(row.subject), row.body});
    const QByteArray plain = cbor::encode(all);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(length(plain))), Qt::Uninitialized);
    const QByteArrayView dictionary = dictionaryOf(schema);
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    const std::size_t size =
        ZSTD_compress_usingDict(context.get(), packed.data(), length(packed), plain.constData(), length(plain),
                                dictionary.data(), static_cast<std::size_t>(dictionary.size()), kLevel);
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
    const std::optional<QByteArray> plain = inflated(s.payload, s.schema);
    if (!plain)
        return std::nullopt;
    const Result<QCborValue> decoded = cbor::decode(*plain, kSegmentMaxUnpackedBytes);
    if (!decoded.ok() || !decoded->isArray() || std::uint64_t(decoded->toArray().size()) != s.last - s.first + 1)
        return std::nullopt;
    QList<Row> rows;
    Digest before = s.before;
    for (const QCborValue &fields : decoded->toArray()) {
        Row row;
        row.origin = s.origin;
        row.seq = s.first + std::uint64_t(rows.size());
        row.prev = before;
        if (!fill(row, fields.toArray()))
            return std::nullopt;
        before = row.hash;
        rows.append(row);
    }
    if (before != s.head)
        return std::nullopt;
    return rows;
}

} // namespace seva::segment
