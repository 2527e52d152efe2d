// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/DerivedCheck.h"

#include "JournalCore.h"
#include "Schema.h"
#include "Standing.h"
#include "verify/Inspection.h"

namespace seva {

namespace {

constexpr int kRowsAtOnce = 500;

QList<QList<sqlite::Cell>> rowsOf(sqlite::Database &db, const char *table, const VisitId &visit)
{
    QList<QList<sqlite::Cell>> rows;
    sqlite::Statement some(db, QByteArray("SELECT * FROM ") + table + " WHERE visit = ?1");
    some.with(uuidBytes(visit));
    while (some.step()) {
        QList<sqlite::Cell> row;
        for (int i = 0; i < some.columns(); ++i)
            row.append(some.at(i));
        rows.append(row);
    }
    return rows;
}

/// A number that was given stays used, even when a later fold leaves it out.
bool agree(const char *table, const QList<QList<sqlite::Cell>> &wanted, const QList<QList<sqlite::Cell>> &found)
{
    if (qstrcmp(table, "token") != 0)
        return wanted == found;
    return std::all_of(wanted.begin(), wanted.end(), [&found](const auto &row) { return found.contains(row); });
}

QString nameOf(const VisitId &visit)
{
    return visit.toString(QUuid::WithoutBraces);
}

void checkStrays(Inspection &in)
{
    for (const char *table : schema::kDerived) {
        sqlite::Statement some(in.db, QByteArray("SELECT DISTINCT visit FROM ") + table
                                          + " WHERE visit NOT IN (SELECT subject FROM journal)"
                                            " AND visit NOT IN (SELECT visit FROM visit WHERE whole = 0)");
        while (some.step())
            in.file(QStringLiteral("journal.db"), 0,
                    QStringLiteral("%1 of visit %2 follows from no event")
                        .arg(QLatin1String(table), nameOf(uuidOf(some.bytes(0)))));
    }
}

QByteArray standingOf(sqlite::Database &db, const QString &name)
{
    sqlite::Statement one(db, "SELECT value FROM standing WHERE name = ?1");
    return one.with(name).step() ? one.bytes(0) : QByteArray();
}

void checkStanding(Inspection &in, EventLog &log)
{
    State state;
    for (const QString &name : standing::names())
        standing::decode(state, name, standingOf(in.db, QStringLiteral("pruned/") + name));
    std::int64_t after = 0;
    for (QList<Row> rows = log.rowsOf({}, 0, kRowsAtOnce); !rows.isEmpty(); rows = log.rowsOf({}, after, kRowsAtOnce)) {
        for (const Row &row : rows)
            apply(state, decodeRow(row, {}));
        after = rows.last().pos;
    }
    for (const NumberBlock &b : state.blocks) {
        sqlite::Statement &one = in.db.prepared("SELECT 1 FROM block WHERE day = ?1 AND prefix = ?2 AND first = ?3"
                                                " AND station = ?4 AND count = ?5 AND epoch = ?6 AND request = ?7");
        one.with(b.day.toString(Qt::ISODate)).with(b.prefix).with(std::int64_t(b.first)).with(b.station);
        if (!one.with(std::int64_t(b.count)).with(std::int64_t(b.epoch)).with(b.requestId).step())
            in.file(QStringLiteral("journal.db"), 0,
                    QStringLiteral("the block %1%2 is missing").arg(b.prefix).arg(b.first));
        one.reset();
    }
    // Epoch and fence are raised by visits too, and stay.
    const auto wanted = standing::encode(state, true);
    for (const auto &[name, value] : wanted.mid(1))
        if (standingOf(in.db, name) != value && !(after == 0 && standingOf(in.db, name).isEmpty()))
            in.file(QStringLiteral("journal.db"), 0, QStringLiteral("%1 is not what the events make of it").arg(name));
}

} // namespace

DerivedCheck::DerivedCheck(sqlite::Database &db, const RowMac &mac, const JournalOptions &options)
    : m_db(db), m_ring(db, mac, options, m_none), m_log(db, mac), m_tables(db, mac), m_segments(db, mac),
      m_fold(
          m_ring, m_log, m_tables, [this](const OriginId &origin) { return m_segments.signingKey(origin); },
          options.roster)
{
    auto beside = sqlite::Database::open({}, sqlite::Database::Mode::Memory, {});
    if (beside.ok() && schema::create(**beside)) {
        m_beside = std::move(*beside);
        m_wanted = std::make_unique<ReadTables>(*m_beside, mac);
    }
    m_ring.load();
    m_tables.load(m_ring.opensAll());
    if (m_wanted)
        m_wanted->load(m_ring.opensAll());
}

QByteArray DerivedCheck::differs(const VisitId &visit)
{
    if (m_tables.isPruned(visit))
        return {};
    m_wanted->write(visit, m_fold.foldOf(visit, m_log.rowsOf(visit)), m_ring.destroyed(visit));
    QByteArray table;
    for (const char *each : schema::kDerived)
        if (table.isEmpty() && !agree(each, rowsOf(*m_beside, each, visit), rowsOf(m_db, each, visit)))
            table = each;
    for (const char *each : schema::kDerived)
        m_beside->exec((QByteArray("DELETE FROM ") + each).constData());
    return table;
}

void checkDerived(Inspection &in)
{
    DerivedCheck check(in.db, in.mac, in.options);
    if (!check.ready())
        return in.file(QStringLiteral("journal.db"), 0, QStringLiteral("the read tables cannot be compared"));
    for (VisitId id = check.log().visitAfter({}); !id.isNull() && !in.db.failed(); id = check.log().visitAfter(id))
        if (const QByteArray table = check.differs(id); !table.isEmpty())
            in.file(QStringLiteral("journal.db"), 0,
                    QStringLiteral("%1 of visit %2 is not what the events make of it")
                        .arg(QString::fromLatin1(table), nameOf(id)));
    checkStrays(in);
    checkStanding(in, check.log());
    in.settle(QStringLiteral("read tables"));
}

} // namespace seva
