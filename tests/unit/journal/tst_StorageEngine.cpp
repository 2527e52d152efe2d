// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"
#include "sqlite/Database.h"

#include <QFile>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <dlfcn.h>

#include <sqlite3.h>

using namespace seva;

/// OpenCV's image codecs bring GDAL, and GDAL the system's libsqlite3, into this process.
class tst_StorageEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::vector<unsigned char> png;
        QVERIFY(cv::imencode(".png", cv::Mat::eye(4, 4, CV_8U), png));
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY2(maps.readAll().contains("libsqlite3.so"),
                 "the system's libsqlite3 is not loaded: this test proves nothing");
    }

    void oursIsTheVersionAndCipherWeBuilt()
    {
        QCOMPARE(storageEngine(), QStringLiteral("SQLite " SQLITE_VERSION ", " SQLITE3MC_VERSION_STRING ", chacha20"));
    }

    void aKeptStatementIsPlannedOnce()
    {
        const auto db = *sqlite::Database::open(QString(), sqlite::Database::Mode::Memory, QByteArray());
        QVERIFY(db->exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT) STRICT; CREATE INDEX i ON t(b) WHERE b <> ''"));
        const char *const sql = "SELECT a FROM t WHERE b = ?1 AND b <> '' AND a > ?2 ORDER BY a LIMIT ?3";
        for (int n = 1; n < 10; ++n)
            QVERIFY(db->prepared(sql).with(QString::number(n)).with(std::int64_t(n)).with(std::int64_t(n)).run());
        sqlite3_stmt *kept = sqlite3_next_stmt(db->handle(), nullptr);
        while (kept && qstrcmp(sqlite3_sql(kept), sql) != 0)
            kept = sqlite3_next_stmt(db->handle(), kept);
        QVERIFY(kept);
        QCOMPARE(sqlite3_stmt_status(kept, SQLITE_STMTSTATUS_RUN, 0), 9);
        QCOMPARE(sqlite3_stmt_status(kept, SQLITE_STMTSTATUS_REPREPARE, 0), 0);
    }

    void theSystemsStaysTheSystems()
    {
        using Version = const char *(*)();
        const auto theirs = reinterpret_cast<Version>(dlsym(RTLD_DEFAULT, "sqlite3_libversion"));
        QVERIFY(theirs != nullptr);
        QVERIFY(QByteArray(theirs()) != SQLITE_VERSION);
        QVERIFY(dlsym(RTLD_DEFAULT, "sqlite3mc_version") == nullptr);
    }

    void anEncryptedJournalOpensAllTheSame()
    {
        Station s;
        const VisitId id = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        s.close();
        QFile db(s.folder() + QStringLiteral("/journal.db"));
        QVERIFY(db.open(QIODevice::ReadOnly));
        QVERIFY(!db.read(16).startsWith("SQLite format 3"));
        s.open();
        QCOMPARE(s.visit(id).arn, QStringLiteral("26-1000007074"));
    }
};

QTEST_GUILESS_MAIN(tst_StorageEngine)
#include "tst_StorageEngine.moc"
