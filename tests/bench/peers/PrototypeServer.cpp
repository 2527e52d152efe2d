// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bare prototype's side at the centre, below nginx: a segment is one row and a step of its origin's cursor in one
// transaction. No signature, chain, roster or TLS, and of HTTP only what libcurl and nginx say. A yardstick, no server.
// usage: peer_server ADDRESS PORT
#include <libpq-fe.h>

#include <arpa/inet.h>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

constexpr int kConnections = 8;
constexpr std::size_t kReadBytes = 64 << 10;
constexpr int kBacklog = 1024;
const char *const kTake =
    "WITH u AS (INSERT INTO cursor_ AS c SELECT $1::int, $3::bigint WHERE $2::bigint = 1 OR EXISTS"
    " (SELECT 1 FROM cursor_ WHERE origin = $1::int) ON CONFLICT(origin) DO UPDATE SET acked = $3::bigint"
    " WHERE c.acked = $2::bigint - 1 RETURNING 1)"
    " INSERT INTO seg SELECT $1::int, $2::bigint, $3::bigint, $4::bytea FROM u";

class Database
{
public:
    explicit Database(const char *address)
    {
        for (int i = 0; i < kConnections; ++i) {
            PGconn *connection = PQconnectdb(address);
            if (PQstatus(connection) != CONNECTION_OK) {
                std::fprintf(stderr, "%s", PQerrorMessage(connection));
                std::exit(1);
            }
            PQclear(PQprepare(connection, "take", kTake, 0, nullptr));
            PQclear(PQprepare(connection, "cursor", "SELECT acked FROM cursor_ WHERE origin = $1::int", 0, nullptr));
            m_free.push_back(connection);
        }
    }

    /// The cursor afterwards, and whether the segment was taken.
    std::pair<std::string, bool> take(const std::string &origin, const std::string &first, const std::string &last,
                                      const std::string &body)
    {
        PGconn *connection = lend();
        const char *values[] = {origin.c_str(), first.c_str(), last.c_str(), body.data()};
        const int lengths[] = {0, 0, 0, int(body.size())};
        const int binary[] = {0, 0, 0, 1};
        PGresult *result = PQexecPrepared(connection, "take", 4, values, lengths, binary, 0);
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            std::fprintf(stderr, "%s", PQerrorMessage(connection));
        const bool taken = std::strcmp(PQcmdTuples(result), "1") == 0;
        PQclear(result);
        const std::string cursor = taken ? last : read(connection, origin);
        giveBack(connection);
        return {cursor, taken};
    }

    std::string cursor(const std::string &origin)
    {
        PGconn *connection = lend();
        const std::string cursor = read(connection, origin);
        giveBack(connection);
        return cursor;
    }

private:
    static std::string read(PGconn *connection, const std::string &origin)
    {
        const char *values[] = {origin.c_str()};
        PGresult *result = PQexecPrepared(connection, "cursor", 1, values, nullptr, nullptr, 0);
        const std::string out = PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "0";
        PQclear(result);
        return out;
    }

    PGconn *lend()
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [this] { return !m_free.empty(); });
        PGconn *connection = m_free.back();
        m_free.pop_back();
        return connection;
    }

    void giveBack(PGconn *connection)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_free.push_back(connection);
        }
        m_freed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<PGconn *> m_free;
};

/// Reads until `buffer` holds so many bytes.
bool fill(int socket, std::string &buffer, std::size_t bytes)
{
    char piece[kReadBytes];
    while (buffer.size() < bytes) {
        const ssize_t read = ::read(socket, piece, sizeof piece);
        if (read <= 0)
            return false;
        buffer.append(piece, std::size_t(read));
    }
    return true;
}

/// "/push/ORIGIN/FIRST/LAST" and "/cursor/ORIGIN".
std::string answerTo(Database &database, const std::string &target, const std::string &body)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at != std::string::npos;) {
        const std::size_t next = target.find('/', at + 1);
        parts.push_back(target.substr(at + 1, next == std::string::npos ? next : next - at - 1));
        at = next;
    }
    std::string status = "404 -";
    std::string said;
    if (parts.size() == 4 && parts[0] == "push") {
        const auto [cursor, taken] = database.take(parts[1], parts[2], parts[3], body);
        status = taken ? "200 OK" : "409 -";
        said = cursor;
    } else if (parts.size() == 2 && parts[0] == "cursor") {
        status = "200 OK";
        said = database.cursor(parts[1]);
    }
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(said.size()) + "\r\n\r\n" + said;
}

void serve(int socket, Database &database)
{
    std::string buffer;
    for (;;) {
        std::size_t end = std::string::npos;
        while ((end = buffer.find("\r\n\r\n")) == std::string::npos)
            if (!fill(socket, buffer, buffer.size() + 1))
                return;
        const std::string head = buffer.substr(0, end);
        buffer.erase(0, end + 4);
        const char *length = ::strcasestr(head.c_str(), "content-length:");
        const std::size_t bytes = length ? std::strtoul(length + std::strlen("content-length:"), nullptr, 10) : 0;
        if (!fill(socket, buffer, bytes))
            return;
        const std::size_t from = head.find(' ') + 1;
        const std::string answer =
            answerTo(database, head.substr(from, head.find(' ', from) - from), buffer.substr(0, bytes));
        buffer.erase(0, bytes);
        if (::write(socket, answer.data(), answer.size()) < 0)
            return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    std::signal(SIGPIPE, SIG_IGN);
    Database database(argv[1]);
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(std::strtoul(argv[2], nullptr, 10)));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listening, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listening, kBacklog) != 0) {
        std::perror("peer_server");
        return 1;
    }
    for (;;) {
        const int socket = ::accept(listening, nullptr, nullptr);
        if (socket < 0)
            continue;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread([socket, &database] {
            serve(socket, database);
            ::close(socket);
        }).detach();
    }
}
