// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"

#include <seva/base/Digest.h>
#include <seva/test/PostgresCluster.h>

#include <QDir>
#include <QTest>

using namespace seva;
using namespace seva::store;
using seva::test::PostgresCluster;

class tst_Migrations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PostgresCluster> m_cluster;
    int m_databases = 0;

    /// A new database of the cluster.
    PostgresOptions fresh(const QTemporaryDir &backups)
    {
        const QByteArray name = "d" + QByteArray::number(++m_databases);
        m_cluster->ask("CREATE DATABASE " + name);
        PostgresOptions options;
        options.address = m_cluster->address(name);
        options.site = QStringLiteral("SITE");
        options.backups = backups.path() + QStringLiteral("/backups");
        return options;
    }
    static Result<void> run(const PostgresOptions &options, const QList<Migration> &steps)
    {
        const auto link = PgLink::open(options);
        return link.ok() ? migrate(**link, options, steps) : Result<void>(link.fault());
    }
    QByteArray ask(const QByteArray &sql) const { return m_cluster->ask(sql, "d" + QByteArray::number(m_databases)); }
    static Migration third() { return {3, QStringLiteral("0003-more.sql"), "CREATE TABLE seva.more (a int)"}; }

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<PostgresCluster>(); }

    void stepsStandInOrderWithoutAGap()
    {
        const QList<Migration> steps = migrations();
        QVERIFY(steps.size() >= 2);
        for (int i = 0; i < steps.size(); ++i)
            QCOMPARE(steps.at(i).number, i + 1);
    }

    /// What was shipped once is never changed: add a step instead.
    void shippedStepsStayAsTheyAre()
    {
        const QMap<QString, QByteArray> shipped{
            {"0001-segments.sql", "01e0375b05ef0c9c8c9688d24c4dd8c396eabe55f75d453a8b1a44e8e0c570a095"},
            {"0002-rows.sql", "01878e11d2826f0a2299a3a0ce8518d58611bb977566c0791a88382c3f215eeb28"}};
        for (const Migration &step : migrations().mid(0, shipped.size()))
            QCOMPARE(Digest::of(step.sql).hex().toLatin1(), shipped.value(step.name));
    }

    void anEmptyDatabaseNeedsNoBackupAndASecondRunNothing()
    {
        QTemporaryDir dir;
        const PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations()).ok());
        QVERIFY(run(options, migrations()).ok());
        QVERIFY(!QDir(options.backups).exists());
        QCOMPARE(ask("SELECT count(*) FROM seva.migration").toInt(), int(migrations().size()));
    }

    /// The backup is of before, and pg_restore can read it.
    void aBackupIsWrittenBeforeAnythingChanges()
    {
        QTemporaryDir dir;
        const PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations()).ok());
        ask("INSERT INTO seva.setting VALUES ('SITE', 'kept', 'x')");
        QVERIFY(run(options, migrations() + QList<Migration>{third()}).ok());
        QCOMPARE(ask("SELECT count(*) FROM seva.more"), QByteArray("0"));
        const QStringList files = QDir(options.backups).entryList(QDir::Files);
        QCOMPARE(files, QStringList{QStringLiteral("shard-0-before-3.dump")});
        const QByteArray sql = seva::test::mustRun(QStringLiteral("pg_restore"),
                                                   {"-f", "-", options.backups + QLatin1Char('/') + files.first()});
        QVERIFY(sql.contains("kept"));
        QVERIFY(!sql.contains("seva.more"));
    }

    void withoutABackupNothingChanges()
    {
        QTemporaryDir dir;
        PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations()).ok());
        options.backups = QStringLiteral("/proc/nowhere");
        const auto refused = run(options, migrations() + QList<Migration>{third()});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("store.backup-failed"));
        QCOMPARE(ask("SELECT to_regclass('seva.more') IS NULL"), QByteArray("t"));
    }

    void aStepThatFailsLeavesNothing()
    {
        QTemporaryDir dir;
        const PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations()).ok());
        Migration broken = third();
        broken.sql += "; SELECT nonsense";
        QVERIFY(!run(options, migrations() + QList<Migration>{broken}).ok());
        QCOMPARE(ask("SELECT to_regclass('seva.more') IS NULL"), QByteArray("t"));
        QVERIFY(run(options, migrations() + QList<Migration>{third()}).ok());
    }

    void aNewerSchemaIsRefused()
    {
        QTemporaryDir dir;
        const PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations() + QList<Migration>{third()}).ok());
        const auto refused = run(options, migrations());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("store.schema-newer"));
    }

    void anotherHistoryIsRefused()
    {
        QTemporaryDir dir;
        const PostgresOptions options = fresh(dir);
        QVERIFY(run(options, migrations()).ok());
        QList<Migration> altered = migrations();
        altered[0].sql += "\n";
        const auto refused = run(options, altered);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("store.schema-altered"));
    }

    void nothingIsChangedThroughTransactionPooling()
    {
        QTemporaryDir dir;
        PostgresOptions options = fresh(dir);
        options.pooling = PostgresOptions::Pooling::Transaction;
        const auto refused = run(options, migrations());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.fault().code, QStringLiteral("store.migrate-directly"));
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
