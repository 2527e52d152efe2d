// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallJournal.h"

#include "Schema.h"

#include <QRandomGenerator>

#include <sqlite3.h>

using namespace seva;
using sqlite::Cell;

namespace {

/// The cell with one bit changed.
Cell flipped(const Cell &cell, int bit)
{
    Cell out = cell;
    if (cell.kind == Cell::Kind::Integer)
        out.integer = std::int64_t(std::uint64_t(cell.integer) ^ (1ULL << bit));
    else
        out.bytes[bit / 8] = char(out.bytes[bit / 8] ^ (1 << (bit % 8)));
    return out;
}

int bitsOf(const Cell &cell)
{
    return cell.kind == Cell::Kind::Integer ? 64 : int(cell.bytes.size()) * 8;
}

struct Place
{
    QByteArray table;
    QList<QByteArray> columns;
    QList<Cell> row;
    int column = 0;
};

} // namespace

class tst_VerifyColumns : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<sqlite::Database> open(const SmallJournal &small)
    {
        auto db = sqlite::Database::open(small.path(QStringLiteral("journal.db")), sqlite::Database::Mode::ReadWrite,
                                         small.station.keys->pageKey());
        if (!db.ok())
            qFatal("%s", qPrintable(db.fault().subject));
        (*db)->exec("PRAGMA synchronous=OFF");
        return std::move(*db);
    }

    static QList<Place> placesOf(const SmallJournal &small, const QByteArray &table)
    {
        QList<Place> places;
        const auto db = open(small);
        sqlite::Statement all(*db, "SELECT * FROM " + table);
        while (all.step()) {
            Place place{table, {}, {}, 0};
            for (int i = 0; i < all.columns(); ++i) {
                place.columns.append(all.columnName(i));
                place.row.append(all.at(i));
            }
            for (place.column = 0; place.column < all.columns(); ++place.column)
                places.append(place);
        }
        return places;
    }

    /// Writes the value past triggers and constraints that SQL lets one switch off. False when SQLite refuses.
    static bool change(const SmallJournal &small, const Place &place, const Cell &value)
    {
        const auto db = open(small);
        sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        QByteArray sql = "UPDATE " + place.table + " SET " + place.columns[place.column] + " = ?1 WHERE true";
        for (qsizetype i = 0; i < place.columns.size(); ++i)
            sql += " AND " + place.columns[i] + " IS ?" + QByteArray::number(i + 2);
        if (place.table == "sqlite_schema")
            sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        sqlite::Statement update(*db, sql);
        update.with(value);
        for (const Cell &cell : place.row)
            update.with(cell);
        update.run();
        return !db->failed() && sqlite3_changes(db->handle()) == 1;
    }

    static bool named(const QList<JournalFinding> &findings, const Place &place)
    {
        if (place.table != "journal")
            return !findings.isEmpty();
        // The origin and sequence of the altered event, or of the gap that its moving away has left.
        const QString origin = QString::fromLatin1(place.row[1].bytes.toHex());
        const auto seq = std::uint64_t(place.row[2].integer);
        return std::any_of(findings.begin(), findings.end(), [&](const JournalFinding &f) {
            return f.seq > 0 && ((f.origin == origin && f.seq == seq) || place.column == 1 || place.column == 2);
        });
    }

private Q_SLOTS:
    void anyBitOfAnyColumn_data()
    {
        QTest::addColumn<QByteArray>("table");
        for (const char *table : schema::kAuthenticated)
            QTest::newRow(table) << QByteArray(table);
        for (const char *table : schema::kDerived)
            QTest::newRow(table) << QByteArray(table);
        QTest::newRow("sqlite_schema") << QByteArray("sqlite_schema");
    }
    void anyBitOfAnyColumn()
    {
        QFETCH(QByteArray, table);
        SmallJournal small(SmallJournal::Stop::Clean);
        QRandomGenerator random(SmallJournal::seed());
        const int perCell = SmallJournal::longTier() ? 1 << 30 : table == "sqlite_schema" ? 2 : 5;
        int flips = 0;
        for (const Place &place : placesOf(small, table)) {
            const int bits = bitsOf(place.row[place.column]);
            for (int n = 0; n < std::min(bits, perCell); ++n) {
                const int bit = bits <= perCell ? n : int(random.bounded(quint32(bits)));
                if (change(small, place, flipped(place.row[place.column], bit))) {
                    const QList<JournalFinding> found = small.findings();
                    QVERIFY2(named(found, place), qPrintable(QStringLiteral("%1.%2 bit %3: %4")
                                                                 .arg(QString::fromLatin1(table),
                                                                      QString::fromLatin1(place.columns[place.column]))
                                                                 .arg(bit)
                                                                 .arg(text(found))));
                    ++flips;
                }
                small.restore();
            }
        }
        qInfo("%d flips in %s", flips, table.constData());
        QVERIFY(flips > 0);
    }

    void aDroppedTriggerIsFound()
    {
        SmallJournal small(SmallJournal::Stop::Clean);
        QVERIFY(open(small)->exec("DROP TRIGGER journal_no_update"));
        QVERIFY(!small.findings().isEmpty());
    }

    void aRemovedOrAddedRowIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("last event") << QByteArray("DELETE FROM journal WHERE pos = (SELECT max(pos) FROM journal)");
        QTest::newRow("event between") << QByteArray("DELETE FROM journal WHERE pos = 2");
        QTest::newRow("read row") << QByteArray("DELETE FROM payment");
        QTest::newRow("visit made up") << QByteArray(
            "INSERT INTO visit SELECT x'00', kendra, day, service, scheme, token, phase,"
            " step, station, waiting_since, outcome, confirmation, provisional,"
            " file_number, arn, whole FROM visit LIMIT 1");
        QTest::newRow("block made up") << QByteArray("DELETE FROM block");
        QTest::newRow("somebody signed in") << QByteArray("UPDATE standing SET value = x'A0' WHERE name = 'signed-in'");
        QTest::newRow("permit made up") << QByteArray("INSERT INTO prune_permit VALUES(x'00', 9, x'00')");
    }
    void aRemovedOrAddedRowIsFound()
    {
        QFETCH(QByteArray, sql);
        SmallJournal small(SmallJournal::Stop::Clean);
        {
            const auto db = open(small);
            sqlite3_db_config(db->handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            QVERIFY2(db->exec(sql.constData()), qPrintable(db->error()));
        }
        QVERIFY(!small.findings().isEmpty());
    }

    void sqlMayNeitherChangeNorRemoveAnEvent()
    {
        SmallJournal small(SmallJournal::Stop::Clean);
        const auto db = open(small);
        QVERIFY(!db->exec("UPDATE journal SET ver = 2 WHERE pos = 1"));
        QVERIFY(db->error().contains(QStringLiteral("append-only")));
        db->clear();
        QVERIFY(!db->exec("DELETE FROM journal WHERE pos = 1"));
        QVERIFY(db->error().contains(QStringLiteral("append-only")));
        db->clear();
        QVERIFY(!db->exec("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE pos = 1"));
        db->clear();
        QVERIFY(!db->exec("UPDATE segment SET last = 9"));
        db->clear();
        QVERIFY(db->exec("INSERT INTO prune_permit SELECT origin, 1, x'00' FROM journal WHERE pos = 1"));
        QVERIFY(!db->exec("DELETE FROM journal WHERE seq = 2"));
        db->clear();
        QVERIFY2(db->exec("DELETE FROM journal WHERE pos = 1"), qPrintable(db->error()));
    }
};

QTEST_GUILESS_MAIN(tst_VerifyColumns)
#include "tst_VerifyColumns.moc"
