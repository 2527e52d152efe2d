// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace seva::test {

/// A PostgreSQL cluster of its own in a temporary folder, reached by socket only. Its server ends with this process,
/// however that ends.
class PostgresCluster
{
public:
    /// initdb, then the server; a second or so.
    explicit PostgresCluster(const QByteArray &settings = {});
    /// A standby of `primary` under that name, made by pg_basebackup.
    PostgresCluster(const PostgresCluster &primary, const QByteArray &name);
    ~PostgresCluster();

    QByteArray address(const QByteArray &database = "postgres") const;
    QString folder() const { return m_dir.path(); }
    /// What psql prints for one statement, unaligned, without headers.
    QByteArray ask(const QByteArray &sql, const QByteArray &database = "postgres") const;
    void start();
    void stop();   ///< at once, as at a power cut
    void freeze(); ///< SIGSTOP to all its processes
    void thaw();
    void promote();
    void set(const QByteArray &setting); ///< written to postgresql.conf and reloaded

private:
    QTemporaryDir m_dir;
    QProcess m_server;
};

/// pgbouncer before a cluster, ended with this process.
class PgBouncer
{
public:
    PgBouncer(const PostgresCluster &cluster, const QByteArray &poolMode);
    ~PgBouncer();
    QByteArray address() const;

private:
    QTemporaryDir m_dir;
    QProcess m_server;
};

/// The user that PostgreSQL runs as, or nothing where we are not root and it runs as us.
QStringList asPostgres();
/// Starts `program` so that it ends with this process.
void startTied(QProcess &process, const QString &program, const QStringList &arguments);
/// Hands a folder to that user.
void handOver(const QString &folder);
/// Runs to its end; stops the test with what it printed when it fails.
QByteArray mustRun(const QString &program, const QStringList &arguments);
QString postgresTool(const QString &name);

} // namespace seva::test
