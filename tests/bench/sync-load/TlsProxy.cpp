// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TlsProxy.h"

#include <QDir>
#include <QFile>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <thread>
#include <unistd.h>

namespace seva::bench {

namespace {

using tcp = boost::asio::ip::tcp;

constexpr int kPatience = 10'000;
constexpr int kLook = 20;

/// nginx takes no port 0: one that the kernel just gave and nobody has.
quint16 freePort()
{
    boost::asio::io_context io;
    const tcp::acceptor acceptor(io, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0));
    return acceptor.local_endpoint().port();
}

QByteArray settings(const QString &folder, const sync::TlsFiles &tls, quint16 port, quint16 to)
{
    const QByteArray at = folder.toLocal8Bit();
    const QByteArray user = ::geteuid() == 0 ? QByteArray("user root;\n") : QByteArray();
    QByteArray places;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        places += QByteArray(kind) + "_temp_path " + at + '/' + kind + "; ";
    return user + "worker_processes 1; daemon off; error_log " + at + "/error.log; pid " + at + "/pid;\n"
           + "events { worker_connections 2048; }\nhttp { access_log off; client_max_body_size 64m; " + places
           + "client_body_buffer_size 2m; keepalive_requests 10000000;\n upstream u { server 127.0.0.1:"
           + QByteArray::number(to) + "; keepalive 64; }\n server { listen 127.0.0.1:" + QByteArray::number(port)
           + " ssl backlog=4096; ssl_certificate " + tls.certificate.toLocal8Bit() + "; ssl_certificate_key "
           + tls.key.toLocal8Bit() + "; ssl_client_certificate " + tls.authority.toLocal8Bit()
           + "; ssl_verify_client on; ssl_protocols TLSv1.3;\n location / { proxy_pass http://u; proxy_http_version"
             " 1.1; proxy_set_header Connection \"\"; } }\n}\n";
}

/// Where tests/bench/peers/setup.sh unpacked it, which installs nothing; otherwise the machine's.
QString program()
{
    const QDir peers(qEnvironmentVariable("SEVA_BENCH_PEERS"));
    const QString unpacked = peers.filePath(QStringLiteral("root/usr/sbin/nginx"));
    return QFile::exists(unpacked) ? unpacked : QStringLiteral("nginx");
}

bool listens(quint16 port)
{
    boost::asio::io_context io;
    tcp::socket socket(io);
    boost::system::error_code failed;
    socket.connect(tcp::endpoint(boost::asio::ip::address_v4::loopback(), port), failed);
    return !failed;
}

} // namespace

TlsProxy::TlsProxy(const QString &folder, const sync::TlsFiles &tls, quint16 to) : m_port(freePort())
{
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/nginx.conf"));
    const QByteArray text = settings(folder, tls, m_port, to);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("setpriv"),
                    {QStringLiteral("--pdeathsig=TERM"), program(), QStringLiteral("-p"), folder, QStringLiteral("-e"),
                     folder + QStringLiteral("/error.log"), QStringLiteral("-c"), file.fileName()});
    for (int waited = 0; !listens(m_port); waited += kLook) {
        if (waited >= kPatience || m_process.state() == QProcess::NotRunning)
            qFatal("nginx does not start");
        m_process.waitForFinished(kLook);
    }
}

TlsProxy::~TlsProxy()
{
    m_process.terminate();
    m_process.waitForFinished(kPatience);
}

} // namespace seva::bench
