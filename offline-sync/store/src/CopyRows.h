// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <string_view>
#include <utility>

namespace seva::store {

/// Rows in PostgreSQL's binary COPY format (documentation of COPY, "Binary Format").
class CopyRows
{
public:
    CopyRows();
    void row(int columns);
    void bytes(const QByteArray &value);
    void text(const QString &value) { bytes(value.toUtf8()); }
    void bigint(std::int64_t value);
    void integer(std::int32_t value);
    void boolean(bool value);
    void uuid(const QUuid &value) { bytes(value.toRfc4122()); }
    void json(std::string_view text); ///< as jsonb; empty = NULL
    int count() const { return m_count; }
    qsizetype size() const { return m_bytes.size(); }
    /// What was added since it was last taken.
    QByteArray taken() { return std::exchange(m_bytes, {}); }
    /// The rest with the trailer: nothing may be added afterwards.
    QByteArray finished();

private:
    template <typename T>
    void raw(T value);
    QByteArray m_bytes;
    int m_count = 0;
};

} // namespace seva::store
