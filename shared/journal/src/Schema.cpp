// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schema.h"

#include <span>

namespace seva::schema {

namespace {

// docs/journal-format.md explains every column. `pos` is the order of arrival here. These have been the same since
// the first format.
const char *const kLasting[] = {
    "CREATE TABLE journal(pos INTEGER PRIMARY KEY, origin BLOB NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL,"
    " type TEXT NOT NULL, ver INTEGER NOT NULL, subject BLOB NOT NULL, body BLOB NOT NULL, prev BLOB NOT NULL,"
    " hash BLOB NOT NULL, mac BLOB NOT NULL, UNIQUE(origin, seq)) STRICT",

    "CREATE TABLE origin(origin BLOB PRIMARY KEY, signing_key BLOB NOT NULL, mac BLOB NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE segment(pos INTEGER PRIMARY KEY, origin BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,"
    " before BLOB NOT NULL, head BLOB NOT NULL, schema INTEGER NOT NULL, payload BLOB NOT NULL, sig BLOB NOT NULL,"
    " mac BLOB NOT NULL, UNIQUE(origin, last)) STRICT",

    "CREATE TABLE visit_key(no INTEGER PRIMARY KEY, visit BLOB NOT NULL, key_id TEXT NOT NULL, wrapped BLOB NOT NULL,"
    " mac BLOB NOT NULL) STRICT",

    "CREATE TABLE peer_cursor(peer TEXT NOT NULL, origin BLOB NOT NULL, acked INTEGER NOT NULL,"
    " durable INTEGER NOT NULL, head BLOB NOT NULL, mac BLOB NOT NULL, PRIMARY KEY(peer, origin)) STRICT, WITHOUT "
    "ROWID",

    "CREATE TABLE setting(name TEXT PRIMARY KEY, value BLOB NOT NULL, mac BLOB NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE prune_permit(origin BLOB PRIMARY KEY, upto INTEGER NOT NULL, mac BLOB NOT NULL) STRICT, WITHOUT "
    "ROWID",

    "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",

    "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal"
    " WHEN NOT EXISTS (SELECT 1 FROM prune_permit WHERE origin = OLD.origin AND upto >= OLD.seq)"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",

    "CREATE TRIGGER segment_no_update BEFORE UPDATE ON segment"
    " BEGIN SELECT RAISE(ABORT, 'a sealed segment does not change'); END",
};

// New in format 2: what opening reads instead of the whole journal.
const char *const kSecond[] = {
    "CREATE TABLE ledger(id INTEGER PRIMARY KEY, format INTEGER NOT NULL, origin BLOB NOT NULL,"
    " commits INTEGER NOT NULL, derived INTEGER NOT NULL, mac BLOB NOT NULL) STRICT",

    "CREATE INDEX journal_subject ON journal(subject)",
    "CREATE INDEX visit_key_visit ON visit_key(visit)",

    "CREATE TABLE visit(visit BLOB PRIMARY KEY, kendra TEXT NOT NULL, day TEXT NOT NULL, service TEXT NOT NULL,"
    " scheme TEXT NOT NULL, token TEXT NOT NULL, phase INTEGER NOT NULL, step TEXT NOT NULL, station TEXT NOT NULL,"
    " waiting_since INTEGER NOT NULL, outcome INTEGER NOT NULL, confirmation INTEGER NOT NULL,"
    " provisional TEXT NOT NULL, file_number TEXT NOT NULL, arn BLOB NOT NULL, whole INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID",
    "CREATE INDEX visit_day ON visit(day)",
    "CREATE INDEX visit_open ON visit(phase) WHERE phase BETWEEN 1 AND 5",
    "CREATE INDEX visit_arn ON visit(arn) WHERE arn <> x''",

    "CREATE TABLE payment(visit BLOB NOT NULL, n INTEGER NOT NULL, currency TEXT NOT NULL, minor INTEGER NOT NULL,"
    " mode TEXT NOT NULL, receipt TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(visit, n)) STRICT, WITHOUT ROWID",

    "CREATE TABLE letter(visit BLOB PRIMARY KEY, copies INTEGER NOT NULL, number TEXT NOT NULL)"
    " STRICT, WITHOUT ROWID",

    "CREATE TABLE token(day TEXT NOT NULL, number TEXT NOT NULL, visit BLOB NOT NULL,"
    " PRIMARY KEY(day, number, visit)) STRICT, WITHOUT ROWID",

    "CREATE TABLE tally(visit BLOB NOT NULL, station TEXT NOT NULL, receipts INTEGER NOT NULL,"
    " provisionals INTEGER NOT NULL, PRIMARY KEY(visit, station)) STRICT, WITHOUT ROWID",

    "CREATE TABLE capture(digest BLOB NOT NULL, visit BLOB NOT NULL, PRIMARY KEY(visit, digest)) STRICT, WITHOUT "
    "ROWID",

    "CREATE TABLE finding(visit BLOB NOT NULL, n INTEGER NOT NULL, what TEXT NOT NULL, PRIMARY KEY(visit, n))"
    " STRICT, WITHOUT ROWID",

    "CREATE TABLE block(day TEXT NOT NULL, prefix TEXT NOT NULL, first INTEGER NOT NULL, station TEXT NOT NULL,"
    " count INTEGER NOT NULL, epoch INTEGER NOT NULL, request TEXT NOT NULL, PRIMARY KEY(day, prefix, first, station))"
    " STRICT, WITHOUT ROWID",

    "CREATE TABLE standing(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
};

bool all(sqlite::Database &db, std::span<const char *const> objects)
{
    for (const char *object : objects)
        if (!db.exec(object))
            return false;
    return true;
}

} // namespace

bool create(sqlite::Database &db)
{
    return all(db, kLasting) && all(db, kSecond);
}

bool migrate(sqlite::Database &db)
{
    return db.exec("DROP TABLE visit; DROP TABLE payment; DROP TABLE letter; DROP TABLE ledger;") && all(db, kSecond);
}

bool isEmpty(sqlite::Database &db)
{
    sqlite::Statement &count = db.prepared("SELECT count(*) FROM sqlite_schema");
    const bool empty = count.step() && count.integer(0) == 0;
    count.reset();
    return empty;
}

QList<QByteArray> objects(sqlite::Database &db)
{
    QList<QByteArray> found;
    // SQLite looks at the root page of tables and indexes only: that of a trigger must be none.
    sqlite::Statement &all =
        db.prepared("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || iif(type = 'trigger', rootpage, '') || ' '"
                    " || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    while (all.step())
        found.append(all.bytes(0));
    all.reset();
    return found;
}

} // namespace seva::schema
