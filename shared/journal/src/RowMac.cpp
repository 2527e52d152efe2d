// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowMac.h"

#include <seva/base/CborStream.h>
#include <seva/base/Crypto.h>

namespace seva {

QByteArray RowMac::of(const char *table, const QList<sqlite::Cell> &cells) const
{
    constexpr qsizetype kHead = 9;
    qsizetype size = kHead + qsizetype(qstrlen(table));
    for (const sqlite::Cell &cell : cells)
        size += kHead + cell.bytes.size();
    cbor::Writer row(size);
    row.array(quint64(cells.size()) + 1).bytes(QByteArrayView(table));
    for (const sqlite::Cell &cell : cells) {
        if (cell.kind == sqlite::Cell::Kind::Integer)
            row.number(cell.integer);
        else
            row.bytes(cell.bytes);
    }
    return crypto::mac(m_key, row.written());
}

bool writeRow(sqlite::Database &db, const RowMac &mac, const char *sql, const char *table,
              const QList<sqlite::Cell> &cells)
{
    QList<sqlite::Cell> coded = cells;
    coded.append(sqlite::cell(mac.of(table, cells)));
    return db.prepared(sql).runWith(coded);
}

} // namespace seva
