// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PgLink.h"

namespace seva::store {

/// One step of the schema: 0001-segments.sql. Its digest is kept where it was applied.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
};

/// The steps this program carries, in order.
QList<Migration> migrations();

/// Brings a database to `steps`, forward only, in one transaction and one process at a time. Before anything changes in
/// a database that holds something, pg_dump writes a backup. Refuses a schema of a newer program, one whose applied
/// steps are not these, another shard's database, and any change through transaction pooling.
Result<void> migrate(PgLink &link, const PostgresOptions &options, const QList<Migration> &steps);

} // namespace seva::store
