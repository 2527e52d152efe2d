// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/CurlTransport.h>

#include <QByteArray>

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace seva::sync::test {

/// A connection that may say anything: with TLS and a client certificate, or bare.
class RawLine
{
public:
    explicit RawLine(quint16 port, const TlsFiles *tls = nullptr) : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_fd, reinterpret_cast<sockaddr *>(&to), sizeof to) != 0)
            qFatal("cannot connect");
        if (!tls)
            return;
        m_context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_use_certificate_file(m_context, qPrintable(tls->certificate), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(m_context, qPrintable(tls->key), SSL_FILETYPE_PEM);
        m_ssl = SSL_new(m_context);
        SSL_set_fd(m_ssl, m_fd);
        if (SSL_connect(m_ssl) != 1)
            qFatal("no handshake");
    }
    ~RawLine()
    {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
        ::close(m_fd);
    }
    RawLine(const RawLine &) = delete;
    RawLine &operator=(const RawLine &) = delete;

    void sendPlain(const QByteArray &bytes)
    {
        (void)::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }
    bool send(const QByteArray &bytes) { return SSL_write(m_ssl, bytes.constData(), int(bytes.size())) > 0; }

    /// Waits; true when the other side closed (or reset) meanwhile. What it says before is thrown away.
    bool closedWithin(int milliseconds)
    {
        pollfd waiting{m_fd, POLLIN, 0};
        while (::poll(&waiting, 1, milliseconds) > 0) {
            char bytes[512];
            const ssize_t n = m_ssl ? SSL_read(m_ssl, bytes, sizeof bytes) : ::recv(m_fd, bytes, sizeof bytes, 0);
            if (n <= 0)
                return true;
        }
        return false;
    }
    QByteArray readAll(int milliseconds)
    {
        QByteArray all;
        pollfd waiting{m_fd, POLLIN, 0};
        while (::poll(&waiting, 1, milliseconds) > 0) {
            char bytes[512];
            const int n = SSL_read(m_ssl, bytes, sizeof bytes);
            if (n <= 0)
                break;
            all.append(bytes, n);
        }
        return all;
    }

private:
    int m_fd = -1;
    SSL_CTX *m_context = nullptr;
    SSL *m_ssl = nullptr;
};

} // namespace seva::sync::test
