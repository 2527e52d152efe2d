// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Database.h"

namespace seva::schema {

inline constexpr int kFormat = 2;

/// Tables whose rows end in `mac`, and those derived from the journal.
inline constexpr const char *kAuthenticated[] = {"ledger",    "journal",     "origin",  "segment",
                                                 "visit_key", "peer_cursor", "setting", "prune_permit"};
inline constexpr const char *kDerived[] = {"visit", "payment", "letter", "token", "tally", "capture"};

/// Makes all tables, indexes and triggers in an empty database.
bool create(sqlite::Database &db);
/// Makes of a journal in format 1 one in format 2, whose ledger and read tables are empty.
bool migrate(sqlite::Database &db);
bool isEmpty(sqlite::Database &db);
/// Every object's type, name and text, sorted: to compare with a fresh one.
QList<QByteArray> objects(sqlite::Database &db);

} // namespace seva::schema
