// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Database.h"

#include <seva/journal/Journal.h>

#include <sqlite3.h>

namespace seva {

QString storageEngine()
{
    const auto db = sqlite::Database::open({}, sqlite::Database::Mode::Memory, {});
    QString cipher = QStringLiteral("no cipher");
    if (db.ok()) {
        sqlite::Statement &asked = (*db)->prepared("PRAGMA cipher");
        if (asked.step())
            cipher = asked.text(0);
        asked.reset();
    }
    return QStringLiteral("SQLite %1, %2, %3")
        .arg(QString::fromLatin1(sqlite3_libversion()), QString::fromLatin1(sqlite3mc_version()), cipher);
}

} // namespace seva
