// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

using TlsContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Line = std::unique_ptr<SSL, decltype(&SSL_free)>;

TlsContext contextOf(const SSL_METHOD *method, const TlsFiles &tls)
{
    TlsContext context(SSL_CTX_new(method), &SSL_CTX_free);
    SSL_CTX_use_certificate_file(context.get(), qPrintable(tls.certificate), SSL_FILETYPE_PEM);
    SSL_CTX_use_PrivateKey_file(context.get(), qPrintable(tls.key), SSL_FILETYPE_PEM);
    SSL_CTX_load_verify_locations(context.get(), qPrintable(tls.authority), nullptr);
    return context;
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return at;
}

/// A server of OpenSSL alone: answers one request of each connection, and says whether the session was resumed.
class Listener
{
public:
    explicit Listener(const TlsFiles &tls)
        : m_context(contextOf(TLS_server_method(), tls)), m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        SSL_CTX_set_verify(m_context.get(), SSL_VERIFY_PEER, nullptr);
        const unsigned char name[] = "test";
        SSL_CTX_set_session_id_context(m_context.get(), name, sizeof name - 1);
        sockaddr_in at = loopback(0);
        socklen_t size = sizeof at;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&at), size) != 0 || ::listen(m_socket, 4) != 0)
            qFatal("cannot listen");
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&at), &size);
        m_port = ntohs(at.sin_port);
    }
    ~Listener() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Listener)

    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    /// Without an answer the connection is dropped as a cut line drops it.
    bool serveOne(bool answers)
    {
        const int fd = ::accept(m_socket, nullptr, nullptr);
        const Line line(SSL_new(m_context.get()), &SSL_free);
        SSL_set_fd(line.get(), fd);
        char bytes[4096];
        const bool asked = SSL_accept(line.get()) == 1 && SSL_read(line.get(), bytes, sizeof bytes) > 0;
        const QByteArray answer = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
        const bool resumed = SSL_session_reused(line.get()) == 1;
        if (asked && answers) {
            SSL_write(line.get(), answer.constData(), int(answer.size()));
            SSL_shutdown(line.get());
        }
        ::close(fd);
        return asked && resumed;
    }

private:
    TlsContext m_context;
    const int m_socket;
    quint16 m_port = 0;
};

struct Asked
{
    bool resumed = false;
    QByteArray answer;
};

/// One request over a connection of its own, with the session of the last where there is one.
Asked askOnce(SSL_CTX *context, quint16 port, SSL_SESSION *&session)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to = loopback(port);
    const Line line(SSL_new(context), &SSL_free);
    SSL_set_fd(line.get(), fd);
    if (session)
        SSL_set_session(line.get(), session);
    SSL_SESSION_free(session);
    session = nullptr;
    Asked out;
    if (::connect(fd, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0 && SSL_connect(line.get()) == 1) {
        const QByteArray request = "GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        SSL_write(line.get(), request.constData(), int(request.size()));
        char bytes[4096];
        out.answer.append(bytes, SSL_read(line.get(), bytes, sizeof bytes));
        out.resumed = SSL_session_reused(line.get()) == 1;
        session = SSL_get1_session(line.get());
    }
    SSL_shutdown(line.get());
    ::close(fd);
    return out;
}

} // namespace

class TestResumption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    /// Of 16,000 stations that come back after an outage most spare the server the costly half of a handshake.
    void aStationResumes()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        Listener listener(hub.enrolment.tls);
        QList<bool> resumed;
        std::thread serving([&] {
            for (const bool answers : {true, true, false, true})
                resumed.append(listener.serveOne(answers));
        });
        CurlTransport transport(listener.url(), station.enrolment.tls);
        QList<bool> answered;
        for (int i = 0; i < 4; ++i)
            answered.append(transport.ask(HttpRequest{"GET", "/", {}, {}, {}}, 30'000).ok());
        serving.join();
        QCOMPARE(answered, (QList<bool>{true, true, false, true}));
        QCOMPARE(resumed, (QList<bool>{false, true, true, true}));
    }

    /// A resumed session has no certificate on the wire; the server knows all the same who asks.
    void theServerResumesAndKnowsWhoItIs()
    {
        TestKendra kendra;
        const Machine hub(kendra, QStringLiteral("HUB"));
        const Machine station(kendra, QStringLiteral("A-01"));
        ServerOptions options;
        options.tls = hub.enrolment.tls;
        const auto server = must(HttpServer::start(options, [](const HttpRequest &request, const Respond &respond) {
            HttpResponse response;
            response.body = request.peer.toUtf8();
            respond(response);
        }));
        const TlsContext context = contextOf(TLS_client_method(), station.enrolment.tls);
        SSL_SESSION *session = nullptr;
        const Asked first = askOnce(context.get(), server->port(), session);
        const Asked second = askOnce(context.get(), server->port(), session);
        // With the answer to a resumed connection comes the next ticket.
        const Asked third = askOnce(context.get(), server->port(), session);
        SSL_SESSION_free(session);
        QVERIFY(!first.resumed && second.resumed && third.resumed);
        QVERIFY2(second.answer.endsWith("A-01"), second.answer.constData());
    }
};

QTEST_GUILESS_MAIN(TestResumption)
#include "tst_Resumption.moc"
