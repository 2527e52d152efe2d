// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopyRows.h"

#include <QtEndian>

namespace seva::store {

namespace {

constexpr char kSignature[] = "PGCOPY\n\377\r\n"; // and its final zero
constexpr qint8 kJsonbVersion = 1;
constexpr qint32 kNull = -1;
constexpr qint16 kTrailer = -1;

} // namespace

template <typename T>
void CopyRows::raw(T value)
{
    const T swapped = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

CopyRows::CopyRows() : m_bytes(kSignature, sizeof kSignature)
{
    raw<qint32>(0); // flags
    raw<qint32>(0); // length of the header's extension
}

void CopyRows::row(int columns)
{
    ++m_count;
    raw(qint16(columns));
}

void CopyRows::bytes(const QByteArray &value)
{
    raw(qint32(value.size()));
    m_bytes.append(value);
}

void CopyRows::bigint(std::int64_t value)
{
    raw(qint32(sizeof(qint64)));
    raw(qint64(value));
}

void CopyRows::integer(std::int32_t value)
{
    raw(qint32(sizeof(qint32)));
    raw(qint32(value));
}

void CopyRows::boolean(bool value)
{
    raw(qint32(1));
    raw(qint8(value));
}

void CopyRows::json(std::string_view text)
{
    if (text.empty())
        return raw(kNull);
    raw(qint32(text.size() + 1));
    raw(kJsonbVersion);
    m_bytes.append(text.data(), qsizetype(text.size()));
}

QByteArray CopyRows::finished()
{
    raw(kTrailer);
    return taken();
}

} // namespace seva::store
