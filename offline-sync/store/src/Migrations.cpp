// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"

#include <seva/base/Digest.h>

#include <QDir>
#include <QFile>
#include <QProcess>

#include <libpq-fe.h>

namespace seva::store {

namespace {

constexpr int kBackupDeadline = 6 * 60 * 60 * 1000; ///< a big database; the operator sees the file grow

constexpr Statement kLook{"look", "SELECT to_regclass('seva.migration') IS NOT NULL"};
constexpr Statement kApplied{"applied", "SELECT number, digest FROM seva.migration ORDER BY number"};
constexpr Statement kNote{"note",
                          "INSERT INTO seva.migration (number, name, digest) VALUES ($1::int, $2::text, $3::bytea)"};
constexpr Statement kShard{"shard", "INSERT INTO seva.shard (number, shards) VALUES ($1::int, $2::int)"
                                    " ON CONFLICT (one) DO NOTHING"};
constexpr Statement kWhich{"which", "SELECT number, shards FROM seva.shard"};

const char *const kFirst = "CREATE SCHEMA seva;"
                           "CREATE TABLE seva.migration (number integer PRIMARY KEY, name text NOT NULL,"
                           " digest bytea NOT NULL, applied timestamptz NOT NULL DEFAULT now());";
/// Any number that no other program is likely to lock.
const char *const kOneAtATime = "BEGIN; SELECT pg_advisory_xact_lock(7382650152)";

/// The address goes by environment: a command line is everybody's to read, and it may hold a password.
QProcessEnvironment environmentOf(const QByteArray &address)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    PQconninfoOption *options = PQconninfoParse(address.constData(), nullptr);
    for (const PQconninfoOption *option = options; option && option->keyword; ++option)
        if (option->envvar && option->val)
            environment.insert(QString::fromLatin1(option->envvar), QString::fromUtf8(option->val));
    PQconninfoFree(options);
    return environment;
}

Result<void> backUp(const PostgresOptions &options, int from)
{
    QDir().mkpath(options.backups);
    const QString file =
        QDir(options.backups).filePath(QStringLiteral("shard-%1-before-%2.dump").arg(options.shard).arg(from + 1));
    QProcess dump;
    dump.setProcessEnvironment(environmentOf(options.address));
    dump.start(QStringLiteral("pg_dump"),
               {QStringLiteral("--format=custom"), QStringLiteral("--schema=seva"), QStringLiteral("--file"), file});
    if (!dump.waitForFinished(kBackupDeadline) || dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return fault("store.backup-failed", QString::fromUtf8(dump.readAllStandardError()).section('\n', 0, 0));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// How many of the steps are applied there already.
Result<int> applied(PgLink &link, const QList<Migration> &steps)
{
    const Result<Done> look = link.run({{kLook, {}}});
    if (!look || look->rows.first().number(0, 0) == 0)
        return look.ok() ? Result<int>(0) : Result<int>(look.fault());
    const Result<Done> done = link.run({{kApplied, {}}});
    if (!done)
        return done.fault();
    const Rows &rows = done->rows.first();
    if (rows.count() > steps.size())
        return fault("store.schema-newer", QStringLiteral("%1 > %2").arg(rows.count()).arg(steps.size()));
    for (int i = 0; i < rows.count(); ++i)
        if (rows.number(i, 0) != steps.at(i).number || rows.bytes(i, 1) != Digest::of(steps.at(i).sql).bytes())
            return fault("store.schema-altered", steps.at(i).name);
    return rows.count();
}

Result<void> apply(PgLink &link, const PostgresOptions &options, const QList<Migration> &steps, int from)
{
    if (from == 0)
        if (const Result<Done> made = link.script(kFirst); !made)
            return made.fault();
    for (const Migration &step : steps.mid(from)) {
        if (const Result<Done> done = link.script(step.sql); !done)
            return done.fault();
        const auto note = Arguments().number(step.number).text(step.name).bytes(Digest::of(step.sql).bytes());
        if (const Result<Done> noted = link.run({{kNote, note}}); !noted)
            return noted.fault();
    }
    const Result<Done> placed = link.run({{kShard, Arguments().number(options.shard).number(options.shards)}});
    return placed.ok() ? Result<void>() : Result<void>(placed.fault());
}

Result<void> checkShard(PgLink &link, const PostgresOptions &options)
{
    const Result<Done> which = link.run({{kWhich, {}}});
    if (!which)
        return which.fault();
    const Rows &rows = which->rows.first();
    if (rows.number(0, 0) != options.shard || rows.number(0, 1) != options.shards)
        return fault("store.other-shard", QStringLiteral("this is shard %1 of %2, not %3 of %4")
                                              .arg(rows.number(0, 0))
                                              .arg(rows.number(0, 1))
                                              .arg(options.shard)
                                              .arg(options.shards));
    return {};
}

} // namespace

QList<Migration> migrations()
{
    const QDir folder(QStringLiteral(":/seva/store/migrations"));
    QList<Migration> steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append(Migration{name.section('-', 0, 0).toInt(), name, file.readAll()});
    }
    return steps;
}

Result<void> migrate(PgLink &link, const PostgresOptions &options, const QList<Migration> &steps)
{
    const Result<int> at = applied(link, steps);
    if (!at)
        return at.fault();
    if (*at == steps.size())
        return checkShard(link, options);
    if (options.pooling == PostgresOptions::Pooling::Transaction)
        return fault("store.migrate-directly", QStringLiteral("%1 < %2").arg(*at).arg(steps.size()));
    if (const Result<Done> alone = link.script(kOneAtATime); !alone)
        return alone.fault();
    // Another process may have been quicker.
    const Result<int> from = applied(link, steps);
    if (!from)
        return from.fault();
    if (*from > 0 && *from < steps.size())
        if (const Result<void> kept = backUp(options, *from); !kept)
            return kept;
    if (const Result<void> changed = apply(link, options, steps, *from); !changed)
        return changed;
    if (const Result<Done> done = link.script("COMMIT"); !done)
        return done.fault();
    return checkShard(link, options);
}

} // namespace seva::store
