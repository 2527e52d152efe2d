// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/PostgresCluster.h>

#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <unistd.h>

namespace seva::test {

namespace {

constexpr int kDeadline = 30'000;
const QString kUser = QStringLiteral("postgres");

QString dataOf(const QTemporaryDir &dir)
{
    return dir.path() + QStringLiteral("/data");
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Asks again and again until `program` says yes.
void untilReady(const QString &program, const QStringList &arguments, const QProcess &server)
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        QProcess asked;
        asked.start(program, arguments);
        asked.waitForFinished(kDeadline);
        if (asked.exitCode() == 0)
            return;
        if (since.elapsed() > kDeadline || server.state() == QProcess::NotRunning)
            qFatal("%s does not become ready: %s", qPrintable(arguments.join(u' ')),
                   asked.readAllStandardOutput().data());
    }
}

} // namespace

QStringList asPostgres()
{
    if (::geteuid() != 0)
        return {};
    return {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--init-groups")};
}

QString postgresTool(const QString &name)
{
    return QStringLiteral("/usr/lib/postgresql/15/bin/") + name;
}

void handOver(const QString &folder)
{
    if (::geteuid() == 0)
        mustRun(QStringLiteral("chown"), {QStringLiteral("-R"), kUser, folder});
}

QByteArray mustRun(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(kDeadline);
    const QByteArray said = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')), said.constData());
    return said;
}

void startTied(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("setpriv"),
                  asPostgres() + QStringList{QStringLiteral("--pdeathsig=KILL"), program} + arguments);
    if (!process.waitForStarted(kDeadline))
        qFatal("%s does not start", qPrintable(program));
}

PostgresCluster::PostgresCluster(const QByteArray &settings)
{
    handOver(m_dir.path());
    mustRun(QStringLiteral("setpriv"), asPostgres()
                                           + QStringList{postgresTool("initdb"), "-D", dataOf(m_dir), "-A", "trust",
                                                         "-U", "postgres", "--no-locale", "-E", "UTF8", "--no-sync"});
    append(dataOf(m_dir) + QStringLiteral("/postgresql.conf"),
           "listen_addresses = ''\nunix_socket_directories = '" + m_dir.path().toUtf8()
               + "'\nmax_connections = 60\nwal_level = replica\nmax_wal_senders = 4\n" + settings + '\n');
    start();
}

PostgresCluster::PostgresCluster(const PostgresCluster &primary, const QByteArray &name)
{
    handOver(m_dir.path());
    mustRun(QStringLiteral("setpriv"),
            asPostgres()
                + QStringList{postgresTool("pg_basebackup"), "-D", dataOf(m_dir), "-h", primary.folder(), "-U",
                              "postgres", "-R", "-c", "fast", "-X", "stream", "--no-sync"});
    append(dataOf(m_dir) + QStringLiteral("/postgresql.conf"),
           "unix_socket_directories = '" + m_dir.path().toUtf8() + "'\nprimary_conninfo = 'host="
               + primary.folder().toUtf8() + " user=postgres application_name=" + name + "'\n");
    QFile::remove(dataOf(m_dir) + QStringLiteral("/postgresql.auto.conf"));
    start();
}

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::Running) {
        thaw();
        stop();
    }
}

void PostgresCluster::start()
{
    startTied(m_server, postgresTool(QStringLiteral("postgres")), {"-D", dataOf(m_dir)});
    untilReady(postgresTool(QStringLiteral("pg_isready")), {"-h", m_dir.path(), "-U", kUser}, m_server);
}

void PostgresCluster::stop()
{
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(kDeadline))
        qFatal("a PostgreSQL server does not stop");
}

void PostgresCluster::freeze()
{
    mustRun(QStringLiteral("pkill"), {"-STOP", "-P", QString::number(m_server.processId())});
}

void PostgresCluster::thaw()
{
    QProcess::execute(QStringLiteral("pkill"), {"-CONT", "-P", QString::number(m_server.processId())});
}

void PostgresCluster::promote()
{
    ask("SELECT pg_promote(true, 30)");
}

void PostgresCluster::set(const QByteArray &setting)
{
    append(dataOf(m_dir) + QStringLiteral("/postgresql.conf"), setting + '\n');
    ask("SELECT pg_reload_conf()");
}

QByteArray PostgresCluster::address(const QByteArray &database) const
{
    return "postgresql://postgres@/" + database + "?host=" + m_dir.path().toUtf8();
}

QByteArray PostgresCluster::ask(const QByteArray &sql, const QByteArray &database) const
{
    return mustRun(QStringLiteral("psql"), {"-XqAt", "-v", "ON_ERROR_STOP=1", "-d",
                                            QString::fromUtf8(address(database)), "-c", QString::fromUtf8(sql)})
        .trimmed();
}

PgBouncer::PgBouncer(const PostgresCluster &cluster, const QByteArray &poolMode)
{
    const QString settings = m_dir.path() + QStringLiteral("/pgbouncer.ini");
    append(settings, "[databases]\npostgres = host=" + cluster.folder().toUtf8()
                         + " user=postgres\n[pgbouncer]\nlisten_addr =\nunix_socket_dir = " + m_dir.path().toUtf8()
                         + "\nauth_type = any\npool_mode = " + poolMode
                         + "\ndefault_pool_size = 3\nignore_startup_parameters = extra_float_digits\n");
    handOver(m_dir.path());
    startTied(m_server, QStringLiteral("/usr/sbin/pgbouncer"), {settings});
    untilReady(QStringLiteral("psql"), {"-XqAt", "-d", QString::fromUtf8(address()), "-c", "SELECT 1"}, m_server);
}

PgBouncer::~PgBouncer()
{
    m_server.kill();
    m_server.waitForFinished(kDeadline);
}

QByteArray PgBouncer::address() const
{
    return "postgresql://postgres@/postgres?host=" + m_dir.path().toUtf8() + "&port=6432";
}

} // namespace seva::test
