// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bare prototype's station: a SQLite log, read and packed by zstd in segments of 500, pushed one after the other
// over mutual TLS. And the plain PUT of files, for nginx. A yardstick: no signature, no chain, no second try. usage:
// peer_client load DATABASE FILE
//        peer_client push URL TLS-FOLDER DATABASE ORIGIN (prints events a second)
//        peer_client put URL TLS-FOLDER FOLDER (prints bytes a second)
#include <curl/curl.h>
#include <sqlite3.h>
#include <zstd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr int kPerSegment = 500;
constexpr int kLevel = 3;
constexpr long kUploadBuffer = 512 << 10;

[[noreturn]] void fail(const std::string &why)
{
    std::fprintf(stderr, "peer_client: %s\n", why.c_str());
    std::exit(1);
}

double seconds(const std::function<void()> &act)
{
    const auto began = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

std::string read(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

size_t takeBody(char *data, size_t, size_t count, void *target)
{
    static_cast<std::string *>(target)->append(data, count);
    return count;
}

struct Source
{
    const std::string *bytes;
    std::size_t at = 0;
};

size_t giveBody(char *buffer, size_t size, size_t count, void *from)
{
    auto *source = static_cast<Source *>(from);
    const std::size_t piece = std::min(size * count, source->bytes->size() - source->at);
    std::copy_n(source->bytes->data() + source->at, piece, buffer);
    source->at += piece;
    return piece;
}

/// One connection kept open, mutual TLS.
class Line
{
public:
    Line(std::string url, const std::string &tls) : m_url(std::move(url)), m_easy(curl_easy_init())
    {
        m_headers = curl_slist_append(nullptr, "Expect:");
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, (tls + "/ca.crt").c_str());
        curl_easy_setopt(m_easy, CURLOPT_SSLCERT, (tls + "/station.crt").c_str());
        curl_easy_setopt(m_easy, CURLOPT_SSLKEY, (tls + "/station.key").c_str());
        curl_easy_setopt(m_easy, CURLOPT_TCP_NODELAY, 1L);
        curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, takeBody);
        curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, &m_answer);
        curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, giveBody);
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD_BUFFERSIZE, kUploadBuffer);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        curl_slist_free_all(m_headers);
        curl_easy_cleanup(m_easy);
    }

    std::string get(const std::string &target)
    {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
        return ask(target);
    }

    std::string post(const std::string &target, const std::string &body)
    {
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, body.data());
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE, long(body.size()));
        return ask(target);
    }

    void put(const std::string &target, const std::string &body)
    {
        Source source{&body};
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_easy, CURLOPT_READDATA, &source);
        curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(body.size()));
        ask(target);
    }

private:
    std::string ask(const std::string &target)
    {
        m_answer.clear();
        curl_easy_setopt(m_easy, CURLOPT_URL, (m_url + target).c_str());
        const CURLcode code = curl_easy_perform(m_easy);
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        if (code != CURLE_OK || status >= 300)
            fail(target + ": " + curl_easy_strerror(code) + ", " + std::to_string(status));
        return m_answer;
    }

    std::string m_url;
    CURL *m_easy;
    curl_slist *m_headers = nullptr;
    std::string m_answer;
};

sqlite3 *open(const std::string &path, const char *first)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK
        || sqlite3_exec(database, first, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(database));
    return database;
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(database));
    return statement;
}

void step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        fail("the log cannot be written");
    sqlite3_reset(statement);
}

void load(const std::string &path, const std::string &file)
{
    sqlite3 *database = open(path, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                   "CREATE TABLE journal(seq INTEGER PRIMARY KEY, body BLOB);"
                                   "CREATE TABLE ack(id INTEGER PRIMARY KEY, acked INT); INSERT INTO ack VALUES(1, 0);"
                                   "BEGIN");
    sqlite3_stmt *insert = prepare(database, "INSERT INTO journal(body) VALUES(?)");
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        line += '\n';
        sqlite3_bind_blob(insert, 1, line.data(), int(line.size()), SQLITE_STATIC);
        step(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

/// What the centre has is asked first; the connection stands then.
void push(Line &line, const std::string &path, const std::string &origin)
{
    sqlite3 *database = open(path, "PRAGMA synchronous=FULL; UPDATE ack SET acked = 0");
    sqlite3_stmt *select = prepare(database, "SELECT body FROM journal WHERE seq > ? ORDER BY seq LIMIT ?");
    sqlite3_stmt *update = prepare(database, "UPDATE ack SET acked = ? WHERE id = 1");
    ZSTD_CCtx *packer = ZSTD_createCCtx();
    long sent = 0;
    long acked = std::strtol(line.get("/cursor/" + origin).c_str(), nullptr, 10);
    const double time = seconds([&] {
        for (std::string raw, packed;; raw.clear()) {
            int events = 0;
            sqlite3_bind_int64(select, 1, acked);
            sqlite3_bind_int(select, 2, kPerSegment);
            for (; sqlite3_step(select) == SQLITE_ROW; ++events)
                raw.append(static_cast<const char *>(sqlite3_column_blob(select, 0)),
                           std::size_t(sqlite3_column_bytes(select, 0)));
            sqlite3_reset(select);
            if (events == 0)
                break;
            packed.resize(ZSTD_compressBound(raw.size()));
            packed.resize(ZSTD_compressCCtx(packer, packed.data(), packed.size(), raw.data(), raw.size(), kLevel));
            const std::string target =
                "/push/" + origin + '/' + std::to_string(acked + 1) + '/' + std::to_string(acked + events);
            acked = std::strtol(line.post(target, packed).c_str(), nullptr, 10);
            sqlite3_bind_int64(update, 1, acked);
            step(update);
            sent += events;
        }
    });
    ZSTD_freeCCtx(packer);
    sqlite3_finalize(select);
    sqlite3_finalize(update);
    sqlite3_close(database);
    std::printf("%.1f\n", double(sent) / time);
}

void put(Line &line, const std::string &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    line.put("/put/first", "the connection stands before the clock starts");
    std::uintmax_t bytes = 0;
    const double time = seconds([&] {
        for (const auto &file : files) {
            const std::string body = read(file);
            line.put("/put/" + file.filename().string(), body);
            bytes += body.size();
        }
    });
    std::printf("%.1f\n", double(bytes) / time);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    if (words.size() == 3 && words[0] == "load") {
        load(words[1], words[2]);
    } else if (words.size() == 5 && words[0] == "push") {
        Line line(words[1], words[2]);
        push(line, words[3], words[4]);
    } else if (words.size() == 4 && words[0] == "put") {
        Line line(words[1], words[2]);
        put(line, words[3]);
    } else {
        return 2;
    }
    return 0;
}
