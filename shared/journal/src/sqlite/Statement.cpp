// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Statement.h"

#include "sqlite/Database.h"

#include <sqlite3.h>

#include <utility>

namespace seva::sqlite {

namespace {

/// A null pointer would bind NULL: an empty blob is not the absence of one.
const char *dataOf(const QByteArray &bytes)
{
    return bytes.isNull() ? "" : bytes.constData();
}

} // namespace

Statement::Statement(Database &db, const QByteArray &sql) : m_db(db)
{
    m_db.note(sqlite3_prepare_v3(db.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                                 nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::with(std::int64_t v)
{
    if (m_statement)
        m_db.note(sqlite3_bind_int64(m_statement, m_next++, v));
    return *this;
}

Statement &Statement::with(const QByteArray &v)
{
    if (m_statement)
        m_db.note(sqlite3_bind_blob(m_statement, m_next++, dataOf(v), int(v.size()), SQLITE_TRANSIENT));
    return *this;
}

bool Statement::runWith(const QList<Cell> &cells)
{
    for (const Cell &cell : cells) {
        if (!m_statement || (cell.kind != Cell::Kind::Blob && cell.kind != Cell::Kind::Text)) {
            with(cell);
            continue;
        }
        const char *data = dataOf(cell.bytes);
        const int size = int(cell.bytes.size());
        m_db.note(cell.kind == Cell::Kind::Blob ? sqlite3_bind_blob(m_statement, m_next++, data, size, SQLITE_STATIC)
                                                : sqlite3_bind_text(m_statement, m_next++, data, size, SQLITE_STATIC));
    }
    return run();
}

Statement &Statement::with(const QString &v)
{
    return with(cell(v));
}

Statement &Statement::with(const Cell &v)
{
    if (!m_statement)
        return *this;
    switch (v.kind) {
    case Cell::Kind::Null: m_db.note(sqlite3_bind_null(m_statement, m_next++)); break;
    case Cell::Kind::Integer: return with(v.integer);
    case Cell::Kind::Real: m_db.note(sqlite3_bind_double(m_statement, m_next++, v.real)); break;
    case Cell::Kind::Blob: return with(v.bytes);
    case Cell::Kind::Text:
        m_db.note(sqlite3_bind_text(m_statement, m_next++, dataOf(v.bytes), int(v.bytes.size()), SQLITE_TRANSIENT));
        break;
    }
    return *this;
}

bool Statement::step()
{
    if (!m_statement)
        return false;
    m_begun = true;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_db.note(code);
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    step();
    reset();
    return !m_db.failed();
}

void Statement::reset()
{
    if (std::exchange(m_begun, false))
        sqlite3_reset(m_statement);
    if (std::exchange(m_next, 1) > 1 && m_statement)
        sqlite3_clear_bindings(m_statement);
}

int Statement::columns() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

QByteArray Statement::columnName(int i) const
{
    return sqlite3_column_name(m_statement, i);
}

Cell Statement::at(int i) const
{
    switch (sqlite3_column_type(m_statement, i)) {
    case SQLITE_INTEGER: return cell(integer(i));
    case SQLITE_FLOAT: return {Cell::Kind::Real, 0, sqlite3_column_double(m_statement, i), {}};
    case SQLITE_TEXT: return {Cell::Kind::Text, 0, 0, bytes(i)};
    case SQLITE_BLOB: return {Cell::Kind::Blob, 0, 0, bytes(i)};
    default: return {};
    }
}

std::int64_t Statement::integer(int i) const
{
    return sqlite3_column_int64(m_statement, i);
}

QByteArray Statement::bytes(int i) const
{
    const void *data = sqlite3_column_blob(m_statement, i);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, i));
}

QString Statement::text(int i) const
{
    return QString::fromUtf8(bytes(i));
}

} // namespace seva::sqlite
