// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Statement.h"

#include <seva/base/Result.h>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace seva::sqlite {

/// One connection. Not thread-safe: its owner holds a mutex. The first error sticks until clear().
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< made when absent; WAL, synchronous=FULL, index of the WAL in memory
        Inspect,   ///< sees the WAL, checkpoints nothing and leaves every file as it was
        Immutable, ///< the database file alone, as if there were no WAL
        Copy,      ///< made anew, flushed by nobody: what is copied into it is looked at and thrown away
        Shared,    ///< small and kept beside the journal: made when absent, flushed, and other processes may come
        Memory
    };
    /// `pageKey` empty: plain pages.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const QByteArray &pageKey);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool exec(const char *sql);
    /// Prepared once and kept; reset and without bindings. `sql`: a literal, by whose address it is known.
    Statement &prepared(const char *sql);

    /// Statements that name tables which are about to go.
    void forgetPrepared() { m_statements.clear(); }

    bool failed() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    void note(int code);
    void clear() { m_error.clear(); }
    Result<void> outcome() const;

    /// Frames in the WAL after the last commit.
    int walFrames() const { return m_walFrames; }
    void setWalFrames(int frames);
    /// Frames that are not in the database file yet.
    int unmovedFrames() const { return m_moved ? 0 : m_walFrames; }
    /// The eight bytes that tell this run of the log from earlier ones; empty when there is no log.
    QByteArray walSalts();
    /// Moves the log into the database file; its frames stay until the next commit begins the log anew.
    void checkpoint();
    /// Reads a page of the database file past the WAL and checks its authentication code.
    bool pageHolds(std::uint64_t page);

    /// While `stop` says so, statements end with an error.
    void stopWhen(const std::function<bool()> &stop);

    /// Of the database file; empty for one in memory.
    QString path() const;
    sqlite3 *handle() const { return m_db; }

private:
    explicit Database(sqlite3 *db) : m_db(db) {}
    bool configure(Mode mode, const QByteArray &pageKey);

    sqlite3 *m_db;
    QString m_error;
    int m_walFrames = 0;
    bool m_moved = true;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_statements;
    std::function<bool()> m_stop;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    bool commit();

private:
    Database &m_db;
    bool m_open = true;
};

} // namespace seva::sqlite
