// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/HttpServer.h>

#include <seva/base/Log.h>
#include <seva/sync/Limits.h>
#include <seva/sync/Messages.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <list>
#include <map>
#include <mutex>
#include <thread>

namespace seva::sync {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using std::chrono::seconds;

constexpr std::size_t kReadBytes = 16 << 10;
/// The oldest are forgotten first.
constexpr long kSessionsMax = 16'384;
/// Outages last hours: whoever comes back the next morning still resumes. Whether a station is in the roster is looked
/// up at every request.
constexpr long kSessionSeconds = 24 * 3'600;
constexpr const char *kSuites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";

QString commonNameOf(SSL *ssl)
{
    X509 *certificate = SSL_get1_peer_certificate(ssl);
    if (!certificate)
        return {};
    char text[128] = {};
    const int size = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text, sizeof text);
    X509_free(certificate);
    return size > 0 ? QString::fromUtf8(text, size) : QString();
}

class Session;

/// Connections whose answer is owed. A handler may answer, or forget to, after the server is gone: it finds nobody.
class Owed
{
public:
    using Answer = std::function<void(const std::shared_ptr<Session> &)>;

    std::uint64_t owe(std::shared_ptr<Session> to)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(++m_last, std::move(to));
        return m_last;
    }
    /// At most once each; `answer` only hands over.
    void pay(std::uint64_t id, const Answer &answer)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_waiting.find(id); found != m_waiting.end()) {
            answer(found->second);
            m_waiting.erase(found);
        }
    }
    void forget(std::uint64_t id)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.erase(id);
    }
    void forgetAll()
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }

private:
    std::mutex m_mutex;
    std::map<std::uint64_t, std::shared_ptr<Session>> m_waiting;
    std::uint64_t m_last = 0;
};

/// What all connections share.
struct Shared
{
    HttpServer::Handler handler;
    std::atomic<int> connections = 0;
    std::atomic<bool> stopping = false;
    Owed owed;
};

/// One answer that is owed; a connection that gets none is closed.
struct Debt
{
    ~Debt() { shared->owed.forget(id); }
    const std::shared_ptr<Shared> shared;
    const std::uint64_t id;
};

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, asio::ssl::context &tls, std::shared_ptr<Shared> shared)
        : m_stream(std::move(socket), tls), m_shared(std::move(shared))
    {
        ++m_shared->connections;
    }
    ~Session() { --m_shared->connections; }

    void start()
    {
        deadline(kReadDeadlineSeconds);
        m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](beast::error_code e) {
            if (e)
                return;
            self->m_peer = commonNameOf(self->m_stream.native_handle());
            self->waitForRequest(kReadDeadlineSeconds);
        });
    }

private:
    void deadline(int limit) { beast::get_lowest_layer(m_stream).expires_after(seconds(limit)); }

    /// The first bytes of a request may be long in coming; what follows them may not.
    void waitForRequest(int limit)
    {
        if (m_buffer.size() > 0)
            return readRequest();
        deadline(limit);
        m_stream.async_read_some(m_buffer.prepare(kReadBytes),
                                 [self = shared_from_this()](beast::error_code e, std::size_t bytes) {
                                     if (e)
                                         return self->close();
                                     self->m_buffer.commit(bytes);
                                     self->readRequest();
                                 });
    }

    void readRequest()
    {
        deadline(kReadDeadlineSeconds);
        m_parser.emplace();
        m_parser->header_limit(kHeaderMaxBytes);
        m_parser->body_limit(kBodyMaxBytes);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](beast::error_code e, std::size_t) { self->readDone(e); });
    }

    void readDone(beast::error_code e)
    {
        if (!e)
            return handle();
        if (e == http::error::header_limit)
            return send(refusal(431, fault("sync.header-too-large")), false);
        if (e == http::error::body_limit)
            return send(refusal(413, fault("sync.body-too-large")), false);
        if (e == beast::error::timeout || e == http::error::end_of_stream || e == http::error::partial_message
            || e.category() == asio::error::get_ssl_category() || e.category() == boost::system::system_category())
            return close();
        send(refusal(400, fault("sync.http-malformed", QString::fromStdString(e.message()))), false);
    }

    void handle()
    {
        const auto message = m_parser->release();
        HttpRequest request;
        request.method = QByteArray::fromStdString(std::string(message.method_string()));
        request.target = QByteArray::fromStdString(std::string(message.target()));
        request.body = QByteArray::fromStdString(message.body());
        request.peer = m_peer;
        for (const auto &field : message) {
            const auto name = field.name_string();
            const auto value = field.value();
            request.headers.insert(QByteArray(name.data(), qsizetype(name.size())).toLower(),
                                   QByteArray(value.data(), qsizetype(value.size())));
        }
        const bool keep = message.keep_alive();
        beast::get_lowest_layer(m_stream).expires_never();
        const auto debt = std::shared_ptr<Debt>(new Debt{m_shared, m_shared->owed.owe(shared_from_this())});
        m_shared->handler(request, [debt, keep](const HttpResponse &response) {
            debt->shared->owed.pay(debt->id, [&](const std::shared_ptr<Session> &to) {
                asio::post(to->m_stream.get_executor(), [to, keep, response] { to->send(response, keep); });
            });
        });
    }

    void send(const HttpResponse &response, bool keep)
    {
        m_answer =
            std::make_unique<http::response<http::string_body>>(http::int_to_status(unsigned(response.status)), 11);
        for (auto it = response.headers.constBegin(); it != response.headers.constEnd(); ++it)
            m_answer->set(it.key().toStdString(), it.value().toStdString());
        if (!response.body.isEmpty())
            m_answer->set(http::field::content_type, response.contentType.toStdString());
        m_answer->body() = response.body.toStdString();
        m_answer->keep_alive(keep && !m_shared->stopping);
        m_answer->prepare_payload();
        deadline(kWriteDeadlineSeconds);
        // One ticket is enough for the next connection, which gets another. It travels with the first answer: by itself
        // it would be one more write here and one more wake-up there.
        if (!std::exchange(m_ticketGiven, true))
            SSL_new_session_ticket(m_stream.native_handle());
        http::async_write(m_stream, *m_answer, [self = shared_from_this()](beast::error_code e, std::size_t) {
            if (e)
                return self->close();
            if (self->m_answer->keep_alive())
                return self->waitForRequest(kIdleDeadlineSeconds);
            self->deadline(kDrainDeadlineSeconds);
            self->drain(kBodyMaxBytes);
        });
    }

    /// What the client was still sending is read and thrown away: closing over unread bytes resets the connection, and
    /// the client may then never see the answer (RFC 9112 §9.6).
    void drain(std::size_t left)
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(kReadBytes),
                                 [self = shared_from_this(), left](beast::error_code e, std::size_t bytes) {
                                     if (e || bytes >= left)
                                         return self->close();
                                     self->drain(left - bytes);
                                 });
    }

    void close()
    {
        deadline(1);
        m_stream.async_shutdown([self = shared_from_this()](beast::error_code) {
            beast::error_code ignored;
            beast::get_lowest_layer(self->m_stream).socket().close(ignored);
        });
    }

    beast::ssl_stream<beast::tcp_stream> m_stream;
    std::shared_ptr<Shared> m_shared;
    QString m_peer;
    bool m_ticketGiven = false;
    beast::flat_buffer m_buffer{kHeaderMaxBytes + kBodyMaxBytes + kReadBytes};
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::unique_ptr<http::response<http::string_body>> m_answer;
};

} // namespace

class HttpServer::Private
{
public:
    Private() : tls(asio::ssl::context::tls_server), acceptor(asio::make_strand(io)) {}

    void open(const ServerOptions &options)
    {
        tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
                        | asio::ssl::context::no_tlsv1_1);
        tls.use_certificate_chain_file(options.tls.certificate.toLocal8Bit().toStdString());
        tls.use_private_key_file(options.tls.key.toLocal8Bit().toStdString(), asio::ssl::context::pem);
        tls.load_verify_file(options.tls.authority.toLocal8Bit().toStdString());
        tls.set_verify_mode(asio::ssl::verify_peer);
        // Otherwise OpenSSL looks for, checks and sends the authority's own certificate anew with every handshake.
        SSL_CTX_set_mode(tls.native_handle(), SSL_MODE_NO_AUTO_CHAIN);
        // Sessions are remembered here and the ticket names one: sealing a session with its certificate into a ticket,
        // and reading it again, costs more than the rest of a resumed handshake. Session::send() gives it.
        tls.set_options(SSL_OP_NO_TICKET);
        SSL_CTX_set_num_tickets(tls.native_handle(), 0);
        SSL_CTX_sess_set_cache_size(tls.native_handle(), kSessionsMax);
        SSL_CTX_set_timeout(tls.native_handle(), kSessionSeconds);
        // As strong as the keys that are exchanged (X25519, P-256), and hashed by the processor's own instructions: a
        // resumed handshake is mostly hashing.
        SSL_CTX_set_ciphersuites(tls.native_handle(), kSuites);
        tls.set_options(SSL_OP_CIPHER_SERVER_PREFERENCE);
        const unsigned char context[] = "seva-sync";
        SSL_CTX_set_session_id_context(tls.native_handle(), context, sizeof context - 1);
        const tcp::endpoint at(asio::ip::make_address(options.address.toStdString()), options.port);
        acceptor.open(at.protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(at);
        acceptor.listen();
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(io), [this](beast::error_code e, tcp::socket socket) {
            if (e == asio::error::operation_aborted || shared->stopping)
                return;
            // Beyond the limit a connection is closed at once: the client backs off and comes again.
            if (!e && shared->connections < kConnectionsMax) {
                beast::error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                std::make_shared<Session>(std::move(socket), tls, shared)->start();
            }
            accept();
        });
    }

    asio::io_context io;
    asio::ssl::context tls;
    tcp::acceptor acceptor;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::list<std::thread> threads;
};

HttpServer::HttpServer(std::unique_ptr<Private> p) : d(std::move(p)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ServerOptions &options, Handler handler)
{
    auto d = std::make_unique<Private>();
    try {
        d->open(options);
    } catch (const std::exception &problem) {
        return fault("sync.server-not-started", QStringLiteral("%1:%2 %3")
                                                    .arg(options.address)
                                                    .arg(options.port)
                                                    .arg(QString::fromLocal8Bit(problem.what())));
    }
    d->shared->handler = std::move(handler);
    d->accept();
    for (int i = 0; i < options.threads; ++i)
        d->threads.emplace_back([io = &d->io] { io->run(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::~HttpServer()
{
    d->shared->stopping = true;
    d->io.stop();
    for (std::thread &thread : d->threads)
        thread.join();
    d->shared->owed.forgetAll();
}

quint16 HttpServer::port() const
{
    beast::error_code ignored;
    return d->acceptor.local_endpoint(ignored).port();
}

} // namespace seva::sync
