// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Backup.h"

#include <sqlite3.h>

namespace seva::sqlite {

namespace {

constexpr int kPrimaryCode = 0xff; ///< of an extended result code

} // namespace

Result<std::unique_ptr<Backup>> Backup::begin(Database &from, const QString &path, const QByteArray &pageKey)
{
    Result<std::unique_ptr<Database>> to = Database::open(path, Database::Mode::Copy, pageKey);
    if (!to.ok())
        return to.fault();
    std::unique_ptr<Backup> backup(new Backup(*std::move(to)));
    backup->m_backup = sqlite3_backup_init(backup->m_to->handle(), "main", from.handle(), "main");
    if (!backup->m_backup)
        return fault("journal.copy-unbegun", QString::fromUtf8(sqlite3_errmsg(backup->m_to->handle())));
    return backup;
}

Backup::~Backup()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
}

Result<bool> Backup::step(int pages)
{
    int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_OK)
        return false;
    const int first = code & kPrimaryCode;
    if (first == SQLITE_CORRUPT || first == SQLITE_NOTADB)
        return fault("journal.copy-unreadable", QString::fromLatin1(sqlite3_errstr(code)));
    const int ended = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    code = code == SQLITE_DONE ? ended : code;
    if (code != SQLITE_OK)
        return fault("journal.copy-failed", QString::fromLatin1(sqlite3_errstr(code)));
    return true;
}

} // namespace seva::sqlite
