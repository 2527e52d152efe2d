// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TerminalScene.h"
#include <seva/instruments/Listener.h>

#include <boost/asio/ssl/context.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <map>
#include <string>

namespace seva {

/// The acquirer of UPI payments, by the exchange of docs/devices.md ("UPI"): HTTPS, and only for who shows a
/// certificate of the same authority.
class AcquirerSide
{
public:
    explicit AcquirerSide(TerminalScene scene) : m_scene(std::move(scene)) {}

    /// The folder holds authority.pem, server.pem and server.key.
    Result<void> useTls(const QString &folder);
    /// One connection, until it ends.
    void serve(Socket &socket);

private:
    using Request = boost::beast::http::request<boost::beast::http::string_body>;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;
    struct Payment
    {
        QJsonObject asked;
        QJsonObject step;
        int polls = 0;
        int number = 0;
        bool closed = false;
    };

    Response answer(const Request &request, std::string &flaw, int &delay);
    QJsonObject stateOf(const std::string &reference, Payment &payment) const;

    TerminalScene m_scene;
    std::map<std::string, Payment> m_payments;
    boost::asio::ssl::context m_tls{boost::asio::ssl::context::tls_server};
};

} // namespace seva
