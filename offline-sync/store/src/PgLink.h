// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/store/PostgresOptions.h>

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <functional>
#include <memory>

using PGconn = struct pg_conn;
using PGresult = struct pg_result;

namespace seva::store {

/// The arguments of one call, in order. Numbers travel as text, bytes as they are.
class Arguments
{
public:
    Arguments &text(const QString &value) { return add(value.toUtf8(), false); }
    Arguments &bytes(const QByteArray &value) { return add(value.isNull() ? QByteArray("") : value, true); }
    Arguments &number(std::int64_t value) { return add(QByteArray::number(qlonglong(value)), false); }
    Arguments &numbers(const QList<std::int64_t> &values);
    Arguments &texts(const QList<QString> &values); ///< a null QString is NULL
    Arguments &byteas(const QList<QByteArray> &values);

private:
    friend class PgLink;
    Arguments &add(const QByteArray &value, bool binary);
    QList<QByteArray> m_values;
    QList<int> m_binary;
};

/// A statement with a name, under which it is prepared where sessions are kept.
struct Statement
{
    const char *name;
    const char *sql;
};

struct Call
{
    Call(const Statement &what, Arguments with) : statement(&what), arguments(std::move(with)) {}
    const Statement *statement; ///< a constant of the program
    Arguments arguments;
};

/// Rows as PostgreSQL sent them, in binary.
class Rows
{
public:
    Rows() = default;
    explicit Rows(PGresult *result);
    int count() const;
    std::int64_t number(int row, int column) const; ///< int2, int4, int8, bool
    QByteArray bytes(int row, int column) const;
    QString text(int row, int column) const { return QString::fromUtf8(bytes(row, column)); }
    bool isNull(int row, int column) const;

private:
    std::shared_ptr<PGresult> m_result;
};

/// What a transaction answered: the rows of each call. `doubted`: committed here, but the wait for the synchronous
/// standby was cut short, so that a promotion may lose it.
struct Done
{
    QList<Rows> rows;
    bool doubted = false;
};

/// One connection. Every call has a deadline; after any failure the link is broken and thrown away, so that nothing
/// half done is ever met again. Not thread-safe.
class PgLink
{
public:
    static Result<std::unique_ptr<PgLink>> open(const PostgresOptions &options);
    ~PgLink();
    PgLink(const PgLink &) = delete;
    PgLink &operator=(const PgLink &) = delete;

    /// All calls in one round trip and one transaction (libpq's pipeline mode).
    Result<Done> run(const QList<Call> &calls);
    /// Several statements as text, without arguments.
    Result<Done> script(const QByteArray &sql);
    /// COPY ... FROM STDIN BINARY of the parts that `more` gives, until one is empty: the server works on one while the
    /// next is made.
    Result<void> copyIn(const Statement &copy, const std::function<QByteArray()> &more);
    bool broken() const { return m_broken; }

private:
    struct Waiting;
    PgLink(PGconn *connection, const PostgresOptions &options);
    Result<void> handOver(const QList<Call> &calls);
    bool prepareOnce(const Statement &statement);
    bool sendCall(const Call &call);
    Result<Done> collect(qsizetype calls);
    Result<PGresult *> next(Waiting &waiting);
    bool flushed(Waiting &waiting);
    bool ready(short events, Waiting &waiting);
    void letCommitGo();
    Fault broke(const PGresult *result);

    PGconn *m_connection;
    const bool m_keepsSession;
    const int m_deadline;
    const int m_standbyWait;
    QList<const char *> m_prepared;
    bool m_broken = false;
    bool m_warned = false;
};

} // namespace seva::store
