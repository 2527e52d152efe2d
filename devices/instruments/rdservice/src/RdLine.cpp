// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdLine.h"

#include <seva/instruments/InstrumentProgram.h>
#include <seva/instruments/Listener.h>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

namespace seva {

namespace {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

void servePlain(RdSide &side, Socket &socket)
{
    side.serve({[&](std::size_t most) { return readSome(socket, most); },
                [&](std::string_view bytes) { return write(socket, bytes); },
                [&](std::chrono::milliseconds time) { seva::linger(socket, time); }});
}

void serveTls(RdSide &side, Socket &socket, ssl::context &context)
{
    ssl::stream<Socket &> stream(socket, context);
    error_code error;
    stream.handshake(ssl::stream_base::server, error);
    if (error)
        return;
    side.serve({[&](std::size_t most) {
                    std::string bytes(most, '\0');
                    bytes.resize(stream.read_some(boost::asio::buffer(bytes.data(), bytes.size()), error));
                    return error ? std::string() : bytes;
                },
                [&](std::string_view bytes) {
                    boost::asio::write(stream, boost::asio::buffer(bytes.data(), bytes.size()), error);
                    return !error;
                },
                [&](std::chrono::milliseconds time) { seva::linger(socket, time); }});
    stream.shutdown(error);
}

Result<void> useTls(ssl::context &context, const QString &folder)
{
    const auto file = [&](const char *name) { return (folder + QLatin1Char('/') + QLatin1String(name)).toStdString(); };
    error_code error;
    context.use_certificate_chain_file(file("server.pem"), error);
    if (!error)
        context.use_private_key_file(file("server.key"), ssl::context::pem, error);
    if (error)
        return tlsUnusable(folder, QString::fromStdString(error.message()));
    return {};
}

} // namespace

Result<int> openRd(RdSide &side, quint16 port, const QString &tlsFolder)
{
    const auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    const bool tls = !tlsFolder.isEmpty();
    if (tls) {
        if (const auto ready = useTls(*context, tlsFolder); !ready)
            return ready.fault();
    }
    const int chosen = listen(port, [&side, context, tls](Socket &socket) {
        if (tls)
            serveTls(side, socket, *context);
        else
            servePlain(side, socket);
    });
    if (chosen == 0)
        return portTaken(QString::number(port));
    side.setPort(chosen);
    return chosen;
}

} // namespace seva
