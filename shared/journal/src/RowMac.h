// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Database.h"

#include <QList>

namespace seva {

/// Authentication code of one row: keyed BLAKE2b over CBOR [table, column, ...]; text and blobs as bytes (the
/// tables are STRICT, so a column has one type). It stands in the row's last column, `mac`.
class RowMac
{
public:
    explicit RowMac(QByteArray key) : m_key(std::move(key)) {}
    QByteArray of(const char *table, const QList<sqlite::Cell> &cells) const;

private:
    QByteArray m_key;
};

/// "INSERT OR REPLACE"-like statement with the row's code appended.
bool writeRow(sqlite::Database &db, const RowMac &mac, const char *sql, const char *table,
              const QList<sqlite::Cell> &cells);

} // namespace seva
