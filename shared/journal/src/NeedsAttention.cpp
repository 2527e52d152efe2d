// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/NeedsAttention.h>

#include "sqlite/Database.h"

#include <limits>

namespace seva {

namespace {

/// `gone`: since when the cause is not there; 0 = it is. What happened once has `stays` 0 and is never gone.
const char kSchema[] =
    "CREATE TABLE IF NOT EXISTS attention(id INTEGER PRIMARY KEY, code TEXT NOT NULL, subject TEXT NOT NULL,"
    " stays INTEGER NOT NULL, opened INTEGER NOT NULL, seen INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0,"
    " closed INTEGER NOT NULL DEFAULT 0, who TEXT NOT NULL DEFAULT '', answer TEXT NOT NULL DEFAULT '');"
    "CREATE INDEX IF NOT EXISTS attention_cause ON attention(code, subject);"
    "CREATE TRIGGER IF NOT EXISTS attention_kept BEFORE DELETE ON attention"
    " BEGIN SELECT RAISE(ABORT, 'entries are kept'); END;"
    "CREATE TABLE IF NOT EXISTS report(one INTEGER PRIMARY KEY CHECK(one = 1), at INTEGER NOT NULL,"
    " json BLOB NOT NULL);";
const char kColumns[] = "SELECT id, code, subject, opened, closed, who, answer, gone FROM attention ";
constexpr qint64 kAll = std::numeric_limits<qint64>::max();

} // namespace

QString NeedsAttention::fileOf(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/attention.db");
}

const QStringList &NeedsAttention::answers()
{
    static const QStringList all{QStringLiteral("MENDED"), QStringLiteral("REPORTED"), QStringLiteral("HARMLESS")};
    return all;
}

NeedsAttention::NeedsAttention(std::unique_ptr<sqlite::Database> db) : m_db(std::move(db)) {}

NeedsAttention::~NeedsAttention() = default;

Result<std::unique_ptr<NeedsAttention>> NeedsAttention::open(const QString &file, const QByteArray &pageKey)
{
    Result<std::unique_ptr<sqlite::Database>> db =
        sqlite::Database::open(file, sqlite::Database::Mode::Shared, pageKey);
    if (!db)
        return db.fault();
    if (!(*db)->exec(kSchema))
        return (*db)->outcome().fault();
    return std::unique_ptr<NeedsAttention>(new NeedsAttention(*std::move(db)));
}

Result<void> NeedsAttention::look(const QList<AttentionCause> &causes, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_db->clear();
    sqlite::Transaction transaction(*m_db);
    for (const AttentionCause &cause : causes)
        if (const Result<void> seen = see(cause, now); !seen)
            return seen;
    // Whatever was not seen by this look is gone; a clock that went back begins the minute anew.
    m_db->prepared("UPDATE attention SET gone = ?1 WHERE stays = 1 AND seen <> ?1 AND (gone = 0 OR gone > ?1)")
        .with(now)
        .run();
    m_db->prepared("UPDATE attention SET closed = ?1 WHERE closed = 0 AND gone > 0 AND gone <= ?2")
        .with(now)
        .with(now - kGoneFor)
        .run();
    transaction.commit();
    return m_db->outcome();
}

Result<void> NeedsAttention::see(const AttentionCause &cause, Instant now)
{
    // An entry that is open, or whose cause was there all along; of what happened once, any.
    sqlite::Statement &known =
        m_db->prepared("UPDATE attention SET seen = ?1, gone = 0 WHERE code = ?2 AND subject = ?3"
                       " AND (closed = 0 OR gone = 0 OR stays = 0) RETURNING id");
    const bool found = known.with(now).with(cause.code).with(cause.subject).step();
    known.reset();
    if (!found)
        m_db->prepared("INSERT INTO attention(code, subject, stays, opened, seen) VALUES(?1, ?2, ?3, ?4, ?4)")
            .with(cause.code)
            .with(cause.subject)
            .with(std::int64_t(cause.stays))
            .with(now)
            .run();
    return m_db->outcome();
}

Result<void> NeedsAttention::answer(qint64 id, const QString &who, const QString &answer, Instant now)
{
    if (who.isEmpty() || !answers().contains(answer))
        return fault("journal.attention-answer", answer);
    const std::lock_guard lock(m_mutex);
    m_db->clear();
    sqlite::Statement &closing = m_db->prepared(
        "UPDATE attention SET closed = ?1, who = ?2, answer = ?3 WHERE id = ?4 AND closed = 0 RETURNING id");
    const bool closed = closing.with(now).with(who).with(answer).with(std::int64_t(id)).step();
    closing.reset();
    if (const Result<void> done = m_db->outcome(); !done)
        return done;
    return closed ? Result<void>() : Result<void>(fault("journal.attention-closed", QString::number(id)));
}

Result<QList<AttentionEntry>> NeedsAttention::entries(const char *sql, qint64 most) const
{
    const std::lock_guard lock(m_mutex);
    m_db->clear();
    QList<AttentionEntry> out;
    sqlite::Statement &rows = m_db->prepared(sql).with(std::int64_t(most));
    while (rows.step())
        out.append(AttentionEntry{rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
                                  rows.text(5), rows.text(6), rows.integer(7) == 0});
    rows.reset();
    if (const Result<void> done = m_db->outcome(); !done)
        return done.fault();
    return out;
}

Result<QList<AttentionEntry>> NeedsAttention::open() const
{
    static const QByteArray sql = QByteArray(kColumns) + "WHERE closed = 0 ORDER BY opened, id LIMIT ?1";
    return entries(sql.constData(), kAll);
}

Result<QList<AttentionEntry>> NeedsAttention::history(int most) const
{
    static const QByteArray sql = QByteArray(kColumns) + "WHERE closed > 0 ORDER BY closed DESC, id DESC LIMIT ?1";
    return entries(sql.constData(), most);
}

Result<void> NeedsAttention::keepReport(const QByteArray &json, Instant now)
{
    const std::lock_guard lock(m_mutex);
    m_db->clear();
    m_db->prepared("INSERT INTO report(one, at, json) VALUES(1, ?1, ?2)"
                   " ON CONFLICT(one) DO UPDATE SET at = excluded.at, json = excluded.json")
        .with(now)
        .with(json)
        .run();
    return m_db->outcome();
}

Result<NeedsAttention::Kept> NeedsAttention::report() const
{
    const std::lock_guard lock(m_mutex);
    m_db->clear();
    Kept out;
    sqlite::Statement &row = m_db->prepared("SELECT at, json FROM report");
    if (row.step())
        out = Kept{row.bytes(1), row.integer(0)};
    row.reset();
    if (const Result<void> done = m_db->outcome(); !done)
        return done.fault();
    return out;
}

} // namespace seva
