// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

struct sqlite3_stmt;

namespace seva::sqlite {

class Database;

/// One value of one column. Text is kept as its raw bytes, so that an altered one cannot hide behind a
/// replacement character.
struct Cell
{
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    double real = 0;
    QByteArray bytes;

    friend bool operator==(const Cell &, const Cell &) = default;
};

inline Cell cell(std::int64_t v)
{
    return {Cell::Kind::Integer, v, 0, {}};
}
inline Cell cell(const QByteArray &v)
{
    return {Cell::Kind::Blob, 0, 0, v};
}
inline Cell cell(const QString &v)
{
    return {Cell::Kind::Text, 0, 0, v.toUtf8()};
}

/// A prepared statement. Errors stick to its Database (Database::failed()).
class Statement
{
public:
    Statement(Database &db, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Parameters in order, from ?1 on.
    Statement &with(std::int64_t v);
    Statement &with(const QByteArray &v);
    Statement &with(const QString &v);
    Statement &with(const Cell &v);

    /// True while there is a row.
    bool step();
    /// For statements without rows: steps and resets; false on failure.
    bool run();
    /// The same with these parameters, which are not copied.
    bool runWith(const QList<Cell> &cells);
    void reset();

    int columns() const;
    QByteArray columnName(int i) const;
    Cell at(int i) const;
    std::int64_t integer(int i) const;
    QByteArray bytes(int i) const;
    QString text(int i) const;

private:
    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
    bool m_begun = false; ///< stepped since the last reset
};

} // namespace seva::sqlite
