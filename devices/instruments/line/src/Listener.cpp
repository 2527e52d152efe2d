// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/Listener.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/write.hpp>

#include <poll.h>

#include <memory>
#include <thread>

namespace seva {

namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;

struct Door
{
    boost::asio::io_context context;
    tcp::acceptor acceptor{context};
};

} // namespace

unsigned short listen(unsigned short port, std::function<void(Socket &)> serve)
{
    const auto door = std::make_shared<Door>();
    const tcp::endpoint place(boost::asio::ip::address_v4::loopback(), port);
    error_code error;
    door->acceptor.open(place.protocol(), error);
    door->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    door->acceptor.bind(place, error);
    if (!error)
        door->acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return 0;
    const unsigned short chosen = door->acceptor.local_endpoint(error).port();
    std::thread([door, serve = std::move(serve)] {
        for (;;) {
            error_code gone;
            Socket socket(door->context);
            door->acceptor.accept(socket, gone);
            if (gone)
                continue;
            socket.set_option(tcp::no_delay(true), gone);
            serve(socket);
        }
    }).detach();
    return chosen;
}

bool write(Socket &socket, std::string_view bytes)
{
    error_code error;
    boost::asio::write(socket, boost::asio::buffer(bytes.data(), bytes.size()), error);
    return !error;
}

std::string readSome(Socket &socket, std::size_t most)
{
    std::string bytes(most, '\0');
    error_code error;
    bytes.resize(socket.read_some(boost::asio::buffer(bytes.data(), bytes.size()), error));
    return error ? std::string() : bytes;
}

void linger(Socket &socket, std::chrono::milliseconds time)
{
    pollfd one{socket.native_handle(), POLLRDHUP, 0};
    (void)::poll(&one, 1, int(time.count()));
}

} // namespace seva
