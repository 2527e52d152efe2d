// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/HttpServer.h>

#include "../protocol/PeerName.h"
#include "Connections.h"
#include "Owed.h"
#include "ServerThreadsPrivate.h"

#include <seva/base/Log.h>
#include <seva/sync/Messages.h>

#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <future>
#include <netinet/tcp.h>

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
/// Whoever says nothing after connecting is accepted after this all the same, and has his time from then.
constexpr int kSilentSeconds = 1;
constexpr const char *kSuites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";

class Session;

/// What all connections share.
struct Shared
{
    HttpServer::Handler handler;
    int connectionsMost = kConnectionsMax;
    int bodyMost = kBodyMaxBytes;
    Connections<Session> connections;
    std::atomic<bool> stopping = false;
    Owed<Session> owed;
};

/// One answer that is owed; a connection that gets none is closed.
struct Debt
{
    ~Debt() { shared->owed.forget(id); }
    const std::shared_ptr<Shared> shared;
    const std::uint64_t id;
    /// Given while the handler was still being called, in its thread: then the connection need not be found again.
    std::optional<HttpResponse> atOnce = {};
};

/// The one whose handler this thread is in.
thread_local const Debt *inHandler = nullptr;

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, asio::ssl::context &tls, std::shared_ptr<Shared> shared)
        : m_stream(std::move(socket), tls), m_timer(m_stream.get_executor()), m_shared(std::move(shared))
    {
    }
    ~Session() { m_shared->connections.leave(this); }
    Q_DISABLE_COPY_MOVE(Session)

    void start()
    {
        m_shared->connections.enter(shared_from_this());
        deadline(kReadDeadlineSeconds);
        m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](beast::error_code e) {
            if (e)
                return;
            self->m_peer = peerNameOf(self->m_stream.native_handle());
            self->waitForRequest(kReadDeadlineSeconds);
        });
    }

    auto executor() { return m_stream.get_executor(); }
    /// Whatever is read or written there ends with an error. In its executor.
    void shut()
    {
        beast::error_code ignored;
        m_stream.next_layer().close(ignored);
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr Clock::time_point kNever = Clock::time_point::max();

    void deadline(int limit)
    {
        m_due = Clock::now() + seconds(limit);
        if (m_due < m_rings)
            ring();
    }
    /// One timer a connection, and it is set anew only where it would ring too late: to set and take back one for each
    /// read and write costs more than the read.
    void ring()
    {
        m_rings = m_due;
        m_timer.expires_at(m_rings);
        m_timer.async_wait([weak = weak_from_this()](beast::error_code setAnew) {
            const std::shared_ptr<Session> self = weak.lock();
            if (setAnew || !self)
                return;
            self->m_rings = kNever;
            if (self->m_due <= Clock::now())
                self->shut();
            else if (self->m_due != kNever)
                self->ring();
        });
    }
    /// The first bytes of a request may be long in coming; what follows them may not.
    void waitForRequest(int limit)
    {
        if (m_buffer.size() > 0)
            return readRequest();
        deadline(limit);
        m_stream.async_read_some(m_buffer.prepare(kReadBytes),
                                 [self = shared_from_this()](beast::error_code e, std::size_t bytes) {
                                     if (e)
                                         return self->ended(e);
                                     self->m_buffer.commit(bytes);
                                     self->readRequest();
                                 });
    }

    void readRequest()
    {
        deadline(kReadDeadlineSeconds);
        m_parser.emplace();
        m_parser->header_limit(kHeaderMaxBytes);
        m_parser->body_limit(std::uint64_t(m_shared->bodyMost));
        m_parser->eager(true);
        // Most requests are there whole with their first bytes.
        beast::error_code wrong;
        m_buffer.consume(m_parser->put(m_buffer.data(), wrong));
        if ((wrong && wrong != http::error::need_more) || m_parser->is_done())
            return readDone(wrong);
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
        if (e == asio::error::operation_aborted || e == http::error::end_of_stream || e == http::error::partial_message
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
        m_due = kNever;
        const auto debt = std::shared_ptr<Debt>(new Debt{m_shared, m_shared->owed.owe(shared_from_this())});
        inHandler = debt.get();
        m_shared->handler(request, [debt, keep](const HttpResponse &response) {
            if (inHandler == debt.get()) {
                debt->atOnce = response;
                return;
            }
            debt->shared->owed.pay(debt->id, [&](const std::shared_ptr<Session> &to) {
                asio::post(to->m_stream.get_executor(), [to, keep, response] { to->send(response, keep); });
            });
        });
        inHandler = nullptr;
        if (!debt->atOnce)
            return;
        m_shared->owed.forget(debt->id);
        send(*debt->atOnce, keep);
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
                                         return e ? self->ended(e) : self->close();
                                     self->drain(left - bytes);
                                 });
    }

    /// A peer that went first hears nothing any more: a farewell would only be answered with a reset. The TLS session
    /// is good for its next connection all the same, also after a line that was cut.
    void ended(beast::error_code how)
    {
        if (how != asio::error::eof && how != asio::ssl::error::stream_truncated)
            return close();
        SSL_set_shutdown(m_stream.native_handle(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
        shut();
    }

    void close()
    {
        deadline(1);
        m_stream.async_shutdown([self = shared_from_this()](beast::error_code) { self->shut(); });
    }

    beast::ssl_stream<tcp::socket> m_stream;
    asio::steady_timer m_timer;
    Clock::time_point m_due = kNever;   ///< when what is done now must be done
    Clock::time_point m_rings = kNever; ///< when the timer looks whether it is
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
    Private(std::shared_ptr<ServerThreads> in, asio::io_context &context)
        : threads(std::move(in)), io(context), tls(asio::ssl::context::tls_server), acceptor(asio::make_strand(io))
    {
    }

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
        // Otherwise all of them are looked through at every 255th handshake. One that is too old is not taken, and goes
        // when others need its place.
        SSL_CTX_set_session_cache_mode(tls.native_handle(), SSL_SESS_CACHE_SERVER | SSL_SESS_CACHE_NO_AUTO_CLEAR);
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
        // The client speaks first: whoever is accepted has something to read already. Where the system has no such
        // thing it is one wake-up more for each connection.
        (void)::setsockopt(acceptor.native_handle(), IPPROTO_TCP, TCP_DEFER_ACCEPT, &kSilentSeconds,
                           sizeof kSilentSeconds);
        acceptor.listen();
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(io), [this](beast::error_code e, tcp::socket socket) {
            if (e == asio::error::operation_aborted || shared->stopping)
                return std::shared_ptr(ended)->set_value();
            // Beyond the limit a connection is closed at once: the client backs off and comes again.
            if (!e && shared->connections.count() < shared->connectionsMost) {
                beast::error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                std::make_shared<Session>(std::move(socket), tls, shared)->start();
            }
            accept();
        });
    }

    /// Others may go on in these threads: everything of this server has ended when it returns.
    void stop()
    {
        shared->stopping = true;
        asio::post(acceptor.get_executor(), [this] {
            beast::error_code ignored;
            acceptor.close(ignored);
        });
        ended->get_future().wait();
        shared->owed.forgetAll();
        shared->connections.endAll([](std::shared_ptr<Session> session) {
            const auto executor = session->executor();
            asio::post(executor, [session = std::move(session)] { session->shut(); });
        });
    }

    const std::shared_ptr<ServerThreads> threads;
    asio::io_context &io;
    asio::ssl::context tls;
    tcp::acceptor acceptor;
    /// Of the acceptor; whoever keeps it holds it, since its waiter may be gone at once.
    const std::shared_ptr<std::promise<void>> ended = std::make_shared<std::promise<void>>();
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
};

HttpServer::HttpServer(std::unique_ptr<Private> p) : d(std::move(p)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ServerOptions &options, Handler handler)
{
    const auto threads = options.shared ? options.shared : std::make_shared<ServerThreads>(options.threads);
    auto d = std::make_unique<Private>(threads, threads->d->io);
    try {
        d->open(options);
    } catch (const std::exception &problem) {
        return fault("sync.server-not-started", QStringLiteral("%1:%2 %3")
                                                    .arg(options.address)
                                                    .arg(options.port)
                                                    .arg(QString::fromLocal8Bit(problem.what())));
    }
    d->shared->handler = std::move(handler);
    d->shared->connectionsMost = options.connections;
    d->shared->bodyMost = options.bodyBytes;
    d->accept();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::~HttpServer()
{
    d->stop();
}

quint16 HttpServer::port() const
{
    beast::error_code ignored;
    return d->acceptor.local_endpoint(ignored).port();
}

} // namespace seva::sync
