// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Database.h"

struct sqlite3_backup;

namespace seva::sqlite {

/// A database copied a few pages at a time while its own connection goes on writing: what is written meanwhile goes
/// into the copy too, so that the copy is of the instant at which the last step ends.
class Backup
{
public:
    /// `from` outlives it. The copy has the same page key.
    static Result<std::unique_ptr<Backup>> begin(Database &from, const QString &path, const QByteArray &pageKey);
    ~Backup();
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

    /// True when the copy is whole. Faults: "journal.copy-unreadable" when a page of the original does not
    /// hold, "journal.copy-failed" when the copy could not be written.
    Result<bool> step(int pages);

private:
    explicit Backup(std::unique_ptr<Database> to) : m_to(std::move(to)) {}
    std::unique_ptr<Database> m_to;
    sqlite3_backup *m_backup = nullptr;
};

} // namespace seva::sqlite
