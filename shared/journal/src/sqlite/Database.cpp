// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Database.h"

#include <seva/base/Mutant.h>

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace seva::sqlite {

namespace {

constexpr int kPageBytes = 4096;
/// Of SQLite's virtual machine: a few milliseconds.
constexpr int kStepsBetweenQuestions = 100'000;
/// Milliseconds for which another process may hold a shared database.
constexpr int kWaitForOthers = 5'000;

int openFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::ReadWrite: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Inspect: return SQLITE_OPEN_READWRITE;
    case Database::Mode::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Mode::Copy: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Shared: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::Memory: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    }
    return 0;
}

QByteArray openName(const QString &path, Database::Mode mode)
{
    if (mode == Database::Mode::Memory)
        return ":memory:";
    if (mode == Database::Mode::Immutable)
        return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return QFile::encodeName(path);
}

int countFrames(void *self, sqlite3 *, const char *, int frames)
{
    static_cast<Database *>(self)->setWalFrames(frames);
    return SQLITE_OK;
}

// The WAL index stays in memory (one process, one connection); the log is kept and overwritten rather than
// cut, because a file that does not grow flushes without a write of its metadata. Temporary tables are in memory, and
// a commit is flushed, as SQLite is compiled (sqlite/CMakeLists.txt).
const char kWriterPragmas[] =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;"
    "PRAGMA secure_delete=ON; PRAGMA cache_size=-16000;";

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const QByteArray &pageKey)
{
    sqlite3 *handle = nullptr;
    const QByteArray name = openName(path, mode);
    const int code = sqlite3_open_v2(name.constData(), &handle, openFlags(mode) | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Database> db(new Database(handle));
    if (code != SQLITE_OK || !db->configure(mode, pageKey))
        return fault("journal.database-unopened",
                     path + QStringLiteral(": ") + (db->failed() ? db->error() : QString::number(code)));
    return db;
}

bool Database::configure(Mode mode, const QByteArray &pageKey)
{
    if (!pageKey.isEmpty()) {
        const QByteArray raw = "raw:" + pageKey;
        note(sqlite3_key_v2(m_db, "main", raw.constData(), int(raw.size())));
    }
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    // Otherwise a kept statement with a bound LIMIT is planned anew each time it runs.
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    if (mode == Mode::Inspect) {
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA wal_autocheckpoint=0;");
    }
    if (mode == Mode::Copy)
        exec("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;");
    if (mode == Mode::Shared) {
        sqlite3_busy_timeout(m_db, kWaitForOthers);
        exec("PRAGMA page_size=4096; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF;");
    }
    if (mode == Mode::ReadWrite) {
        exec("PRAGMA page_size=4096;");
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        exec(kWriterPragmas);
        note(sqlite3_wal_autocheckpoint(m_db, 0));
        // A log that somebody else is looking at stays for later.
        const int moved = sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        note(moved == SQLITE_BUSY ? SQLITE_OK : moved);
        if (SEVA_MUTANT("commit-not-flushed"))
            exec("PRAGMA synchronous=OFF");
        sqlite3_wal_hook(m_db, countFrames, this);
    }
    return !failed();
}

Database::~Database()
{
    m_statements.clear();
    sqlite3_close_v2(m_db);
}

bool Database::exec(const char *sql)
{
    note(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
    return !failed();
}

Statement &Database::prepared(const char *sql)
{
    std::unique_ptr<Statement> &statement = m_statements[sql];
    if (statement)
        statement->reset();
    else
        statement = std::make_unique<Statement>(*this, QByteArray(sql));
    return *statement;
}

void Database::note(int code)
{
    if (code != SQLITE_OK && m_error.isEmpty())
        m_error = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(m_db))).arg(code);
}

Result<void> Database::outcome() const
{
    if (failed())
        return fault("journal.database", m_error);
    return {};
}

void Database::setWalFrames(int frames)
{
    m_walFrames = frames;
    m_moved = false;
}

QByteArray Database::walSalts()
{
    // Where they stand in the header of SQLite's log (its file format, section 4.1).
    constexpr int kAt = 16;
    QByteArray salts(8, '\0');
    sqlite3_file *log = nullptr;
    const bool there = sqlite3_file_control(m_db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log
                       && log->pMethods && log->pMethods->xRead(log, salts.data(), int(salts.size()), kAt) == SQLITE_OK;
    return there ? salts : QByteArray();
}

void Database::checkpoint()
{
    m_moved = sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr) == SQLITE_OK;
}

bool Database::pageHolds(std::uint64_t page)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file)
        return false;
    QByteArray content(kPageBytes, '\0');
    const auto offset = sqlite3_int64(page - 1) * kPageBytes;
    return file->pMethods->xRead(file, content.data(), kPageBytes, offset) == SQLITE_OK;
}

QString Database::path() const
{
    return QFile::decodeName(sqlite3_db_filename(m_db, "main"));
}

void Database::stopWhen(const std::function<bool()> &stop)
{
    m_stop = stop;
    const auto ask = [](void *self) { return static_cast<Database *>(self)->m_stop() ? 1 : 0; };
    sqlite3_progress_handler(m_db, kStepsBetweenQuestions, ask, this);
}

Transaction::Transaction(Database &db) : m_db(db)
{
    m_db.prepared("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Transaction::commit()
{
    if (!m_db.failed() && m_db.prepared("COMMIT").run())
        m_open = false;
    return !m_open;
}

} // namespace seva::sqlite
