// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StormServers.h"

#include <QList>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace seva::bench {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

constexpr std::uint64_t kBodyMaxBytes = 4 << 20;

/// The cursor moves only where the segment follows it.
const char *const kAppend =
    "WITH u AS (INSERT INTO cursor_ AS c SELECT $1::int, $3::bigint WHERE $2::bigint = 1"
    " OR EXISTS (SELECT FROM cursor_ WHERE origin = $1::int) ON CONFLICT (origin) DO UPDATE SET acked = $3::bigint"
    " WHERE c.acked = $2::bigint - 1 RETURNING 1)"
    " INSERT INTO seg SELECT $1::int, $2::bigint, $3::bigint, $4::bytea FROM u";

class Database
{
public:
    explicit Database(const QByteArray &address) : m_connection(PQconnectdb(address.constData()))
    {
        if (PQstatus(m_connection) != CONNECTION_OK)
            qFatal("%s", PQerrorMessage(m_connection));
        PQclear(PQprepare(m_connection, "s", kAppend, 0, nullptr));
    }
    ~Database() { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether the segment was new and followed.
    bool append(const QList<QByteArray> &numbers, const std::string &bytes)
    {
        const char *const values[] = {numbers.at(0), numbers.at(1), numbers.at(2), bytes.data()};
        const int lengths[] = {0, 0, 0, int(bytes.size())};
        const int binary[] = {0, 0, 0, 1};
        PGresult *result = PQexecPrepared(m_connection, "s", 4, values, lengths, binary, 0);
        const bool kept = PQresultStatus(result) == PGRES_COMMAND_OK && std::atoi(PQcmdTuples(result)) == 1;
        PQclear(result);
        return kept;
    }

private:
    PGconn *m_connection;
};

/// The proxy keeps its connections: each has a thread and a connection to the database.
void answer(tcp::socket socket, const QByteArray &address)
{
    Database database(address);
    beast::flat_buffer buffer;
    beast::error_code failed;
    for (;;) {
        http::request_parser<http::string_body> parser;
        parser.body_limit(kBodyMaxBytes);
        http::read(socket, buffer, parser, failed);
        if (failed)
            return;
        const auto &request = parser.get();
        const QList<QByteArray> parts =
            QByteArray(request.target().data(), qsizetype(request.target().size())).split('/');
        const bool kept = parts.size() == 5 && database.append(parts.mid(2), request.body());
        http::response<http::string_body> response(kept ? http::status::ok : http::status::conflict, 11);
        response.body() = kept ? parts.at(4).toStdString() : std::string();
        response.keep_alive(true);
        response.prepare_payload();
        http::write(socket, response, failed);
        if (failed)
            return;
    }
}

} // namespace

int servePrototype(const QByteArray &database)
{
    asio::io_context io;
    tcp::acceptor acceptor(io, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    std::printf("ready %d\n", int(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    for (;;) {
        tcp::socket socket = acceptor.accept();
        socket.set_option(tcp::no_delay(true));
        std::thread(answer, std::move(socket), database).detach();
    }
}

} // namespace seva::bench
