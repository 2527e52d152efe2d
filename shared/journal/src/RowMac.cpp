// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowMac.h"

#include <seva/base/Cbor.h>
#include <seva/base/Crypto.h>

#include <QCborArray>

namespace seva {

QByteArray RowMac::of(const char *table, const QList<sqlite::Cell> &cells) const
{
    QCborArray row{QByteArray(table)};
    for (const sqlite::Cell &cell : cells) {
        if (cell.kind == sqlite::Cell::Kind::Integer)
            row.append(qint64(cell.integer));
        else
            row.append(cell.bytes);
    }
    return crypto::mac(m_key, cbor::encode(row));
}

bool writeRow(sqlite::Database &db, const RowMac &mac, const char *sql, const char *table,
              const QList<sqlite::Cell> &cells)
{
    sqlite::Statement &statement = db.prepared(sql);
    for (const sqlite::Cell &cell : cells)
        statement.with(cell);
    return statement.with(mac.of(table, cells)).run();
}

} // namespace seva
