// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PgLink.h"

#include <seva/base/Digest.h>

#include <QElapsedTimer>
#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <poll.h>

namespace seva::store {

namespace {

constexpr int kCancelWords = 256;
constexpr int kBinary = 1;

/// A warning at commit is PostgreSQL's word that it stopped waiting for the standby. It is told by severity, not by
/// text.
void takeNotice(void *warned, const PGresult *notice)
{
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity && qstrcmp(severity, "WARNING") == 0)
        *static_cast<bool *>(warned) = true;
}

bool worked(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_SYNC;
}

template <typename T, typename F>
QByteArray arrayOf(const QList<T> &values, F &&write)
{
    QByteArray out = "{";
    for (const T &value : values)
        out += (out.size() > 1 ? "," : "") + write(value);
    return out + '}';
}

QByteArray quoted(const QString &value)
{
    if (value.isNull())
        return "NULL";
    QByteArray text = value.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

} // namespace

int shardOf(const QString &site, int shards)
{
    const QByteArray hash = Digest::of(site.toUtf8()).bytes().mid(1, int(sizeof(quint64)));
    return int(qFromBigEndian<quint64>(hash.constData()) % quint64(std::max(shards, 1)));
}

Arguments &Arguments::add(const QByteArray &value, bool binary)
{
    m_values.append(value);
    m_binary.append(binary ? kBinary : 0);
    return *this;
}

Arguments &Arguments::numbers(const QList<std::int64_t> &values)
{
    return add(arrayOf(values, [](std::int64_t v) { return QByteArray::number(qlonglong(v)); }), false);
}

Arguments &Arguments::texts(const QList<QString> &values)
{
    return add(arrayOf(values, quoted), false);
}

Arguments &Arguments::byteas(const QList<QByteArray> &values)
{
    return add(arrayOf(values, [](const QByteArray &v) { return "\"\\\\x" + v.toHex() + '"'; }), false);
}

Rows::Rows(PGresult *result) : m_result(result, PQclear) {}

int Rows::count() const
{
    return m_result ? PQntuples(m_result.get()) : 0;
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray Rows::bytes(int row, int column) const
{
    return QByteArray(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

std::int64_t Rows::number(int row, int column) const
{
    const char *value = PQgetvalue(m_result.get(), row, column);
    switch (PQgetlength(m_result.get(), row, column)) {
    case 8: return qFromBigEndian<qint64>(value);
    case 4: return qFromBigEndian<qint32>(value);
    case 2: return qFromBigEndian<qint16>(value);
    default: return *value;
    }
}

/// The two deadlines of one transaction.
struct PgLink::Waiting
{
    QElapsedTimer since;
    bool letGo = false;
    Waiting() { since.start(); }
};

PgLink::PgLink(PGconn *connection, const PostgresOptions &options)
    : m_connection(connection), m_keepsSession(options.pooling == PostgresOptions::Pooling::Session),
      m_deadline(options.deadline), m_standbyWait(options.standbyWait)
{
    PQsetNoticeReceiver(m_connection, takeNotice, &m_warned);
    PQsetnonblocking(m_connection, 1);
}

PgLink::~PgLink()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<PgLink>> PgLink::open(const PostgresOptions &options)
{
    // What the address says wins over these.
    const std::array<const char *, 7> names{"connect_timeout",      "application_name", "client_encoding",
                                            "target_session_attrs", "dbname",           nullptr};
    const std::array<const char *, 7> values{"2",    "seva-hub", "UTF8", "read-write", options.address.constData(),
                                             nullptr};
    PGconn *connection = PQconnectdbParams(names.data(), values.data(), 1);
    if (PQstatus(connection) != CONNECTION_OK) {
        const QString why = QString::fromUtf8(PQerrorMessage(connection)).section(QLatin1Char('\n'), 0, 0);
        PQfinish(connection);
        return fault("store.unreachable", why);
    }
    return std::unique_ptr<PgLink>(new PgLink(connection, options));
}

Fault PgLink::broke(const PGresult *result)
{
    m_broken = true;
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    // The detail of an error may quote a row; its first line and code do not.
    return fault("store.failed", QString::fromUtf8(primary ? primary : "the connection was lost") + QLatin1Char(' ')
                                     + QString::fromLatin1(state ? state : ""));
}

bool PgLink::ready(short events, Waiting &waiting)
{
    const qint64 until = waiting.letGo ? m_deadline : std::min(m_standbyWait, m_deadline);
    const int left = int(std::max<qint64>(0, until - waiting.since.elapsed()));
    pollfd watched{PQsocket(m_connection), events, 0};
    if (poll(&watched, 1, left) > 0)
        return true;
    if (waiting.letGo || waiting.since.elapsed() < until)
        return waiting.since.elapsed() < m_deadline;
    waiting.letGo = true;
    letCommitGo();
    return true;
}

/// A statement ends with an error; a commit that only waits for its standby ends well, with a warning.
void PgLink::letCommitGo()
{
    std::array<char, kCancelWords> why{};
    if (PGcancel *cancel = PQgetCancel(m_connection)) {
        PQcancel(cancel, why.data(), int(why.size()));
        PQfreeCancel(cancel);
    }
}

bool PgLink::flushed(Waiting &waiting)
{
    for (int left = PQflush(m_connection); left != 0; left = PQflush(m_connection)) {
        if (left < 0 || !ready(POLLIN | POLLOUT, waiting) || PQconsumeInput(m_connection) == 0)
            return false;
    }
    return true;
}

Result<PGresult *> PgLink::next(Waiting &waiting)
{
    while (PQisBusy(m_connection) != 0)
        if (!ready(POLLIN, waiting) || PQconsumeInput(m_connection) == 0)
            return broke(nullptr);
    return PQgetResult(m_connection);
}

bool PgLink::prepareOnce(const Statement &statement)
{
    if (m_prepared.contains(statement.name))
        return true;
    m_prepared.append(statement.name);
    return PQsendPrepare(m_connection, statement.name, statement.sql, 0, nullptr) == 1;
}

bool PgLink::sendCall(const Call &call)
{
    const QList<QByteArray> &given = call.arguments.m_values;
    std::vector<const char *> values;
    std::vector<int> lengths;
    for (const QByteArray &value : given) {
        values.push_back(value.constData());
        lengths.push_back(int(value.size()));
    }
    const int count = int(given.size());
    const int *binary = call.arguments.m_binary.constData();
    return m_keepsSession ? PQsendQueryPrepared(m_connection, call.statement->name, count, values.data(),
                                                lengths.data(), binary, kBinary)
                                == 1
                          : PQsendQueryParams(m_connection, call.statement->sql, count, nullptr, values.data(),
                                              lengths.data(), binary, kBinary)
                                == 1;
}

Result<void> PgLink::handOver(const QList<Call> &calls)
{
    bool sent = PQenterPipelineMode(m_connection) == 1;
    for (const Call &call : calls)
        sent = sent && (!m_keepsSession || prepareOnce(*call.statement)) && sendCall(call);
    if (!sent || PQpipelineSync(m_connection) != 1)
        return broke(nullptr);
    return {};
}

Result<Done> PgLink::run(const QList<Call> &calls)
{
    m_warned = false;
    const qsizetype before = m_prepared.size();
    if (const Result<void> sent = handOver(calls); !sent)
        return sent.fault();
    Result<Done> done = collect(calls.size() + m_prepared.size() - before);
    if (done.ok() && PQexitPipelineMode(m_connection) != 1)
        return broke(nullptr);
    return done;
}

Result<Done> PgLink::collect(qsizetype expected)
{
    Waiting waiting;
    Done done;
    if (!flushed(waiting))
        return broke(nullptr);
    // Each call ends with a null result; the last of all is the sync.
    for (qsizetype ended = 0;;) {
        const Result<PGresult *> result = next(waiting);
        if (!result)
            return result.fault();
        if (!*result) {
            if (++ended > expected)
                return broke(nullptr);
            continue;
        }
        const Rows rows(*result);
        if (!worked(*result))
            return broke(*result);
        if (PQresultStatus(*result) == PGRES_PIPELINE_SYNC)
            break;
        if (PQresultStatus(*result) == PGRES_TUPLES_OK)
            done.rows.append(rows);
    }
    done.doubted = m_warned;
    return done;
}

Result<Done> PgLink::script(const QByteArray &sql)
{
    Waiting waiting;
    Done done;
    m_warned = false;
    if (PQsendQuery(m_connection, sql.constData()) != 1 || !flushed(waiting))
        return broke(nullptr);
    for (;;) {
        const Result<PGresult *> result = next(waiting);
        if (!result)
            return result.fault();
        if (!*result)
            break;
        const Rows rows(*result);
        if (!worked(*result))
            return broke(*result);
        if (PQresultStatus(*result) == PGRES_TUPLES_OK)
            done.rows.append(rows);
    }
    done.doubted = m_warned;
    return done;
}

Result<void> PgLink::copyIn(const Statement &copy, const std::function<QByteArray()> &more)
{
    Waiting waiting;
    if (PQsendQuery(m_connection, copy.sql) != 1 || !flushed(waiting))
        return broke(nullptr);
    const Result<PGresult *> begun = next(waiting);
    if (!begun)
        return begun.fault();
    const Rows held(*begun);
    if (PQresultStatus(*begun) != PGRES_COPY_IN)
        return broke(*begun);
    for (QByteArray part = more(); !part.isEmpty(); part = more())
        if (PQputCopyData(m_connection, part.constData(), int(part.size())) != 1 || !flushed(waiting))
            return broke(nullptr);
    if (PQputCopyEnd(m_connection, nullptr) != 1 || !flushed(waiting))
        return broke(nullptr);
    for (;;) {
        const Result<PGresult *> result = next(waiting);
        if (!result)
            return result.fault();
        if (!*result)
            return {};
        const Rows rows(*result);
        if (!worked(*result))
            return broke(*result);
    }
}

} // namespace seva::store
