// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

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
