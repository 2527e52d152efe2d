// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <functional>
#include <string_view>

namespace seva {

using Socket = boost::asio::ip::tcp::socket;

/// Serves one connection after the other on 127.0.0.1, on a thread of its own, as long as the program runs.
/// Answers the port, which the system chooses where `port` is 0; 0 when it cannot be had.
unsigned short listen(unsigned short port, std::function<void(Socket &)> serve);

/// Writes all, or nothing more once the other side has gone.
bool write(Socket &socket, std::string_view bytes);
/// At most `most` bytes, as soon as there are any; empty when the other side has gone.
std::string readSome(Socket &socket, std::size_t most);
/// Lets so much time pass, but no longer than the other side stays.
void linger(Socket &socket, std::chrono::milliseconds time);

} // namespace seva
