// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AcquirerSide.h"

#include <seva/instruments/InstrumentProgram.h>

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <QJsonDocument>

namespace seva {

namespace {

namespace http = boost::beast::http;
using boost::system::error_code;

constexpr std::uint64_t kBodyMost = 16'384;
constexpr std::size_t kPaymentsMost = 10'000;
constexpr std::size_t kTooLarge = 1 << 20;
constexpr std::chrono::milliseconds kForever(600'000);
constexpr std::string_view kPath = "/v1/payments/";

std::string json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// What the flaw makes of a good answer; whether the line is to be cut after it.
bool spoil(const std::string &flaw, http::response<http::string_body> &response)
{
    if (flaw == "garbage")
        response.body() = "<html>maintenance</html>";
    else if (flaw == "http500")
        response.result(http::status::internal_server_error);
    else if (flaw == "tooLarge")
        response.body() = "[1" + std::string(kTooLarge, ' ') + "]";
    else if (flaw == "deep")
        response.body() = std::string(kBodyMost, '[');
    else if (flaw == "half")
        response.body().resize(response.body().size() / 2);
    response.prepare_payload();
    return flaw == "closeAfter";
}

} // namespace

Result<void> AcquirerSide::useTls(const QString &folder)
{
    const auto file = [&](const char *name) { return (folder + QLatin1Char('/') + QLatin1String(name)).toStdString(); };
    error_code error;
    m_tls.set_verify_mode(boost::asio::ssl::verify_peer | boost::asio::ssl::verify_fail_if_no_peer_cert, error);
    if (!error)
        m_tls.load_verify_file(file("authority.pem"), error);
    if (!error)
        m_tls.use_certificate_chain_file(file("server.pem"), error);
    if (!error)
        m_tls.use_private_key_file(file("server.key"), boost::asio::ssl::context::pem, error);
    if (error)
        return tlsUnusable(folder, QString::fromStdString(error.message()));
    return {};
}

QJsonObject AcquirerSide::stateOf(const std::string &reference, Payment &payment) const
{
    const QString wanted = payment.step[u"answer"].toString(QStringLiteral("SUCCESS"));
    const bool due = payment.polls++ >= payment.step[u"afterPolls"].toInt();
    const QString state = payment.closed ? QStringLiteral("CLOSED") : due ? wanted : QStringLiteral("PENDING");
    QJsonObject answer{{QStringLiteral("reference"), QString::fromStdString(reference)},
                       {QStringLiteral("state"), state}};
    if (state == u"SUCCESS") {
        answer[u"amount"] = payment.asked[u"amount"];
        answer[u"currency"] = payment.asked[u"currency"];
        answer[u"utr"] = QStringLiteral("6327%1").arg(payment.number, 8, 10, QLatin1Char('0'));
        answer[u"approval"] = QStringLiteral("U%1").arg(payment.number, 5, 10, QLatin1Char('0'));
    }
    for (const QJsonObject &plant : {m_scene.acquirer[u"plant"].toObject(), payment.step[u"plant"].toObject()}) {
        for (auto it = plant.begin(); it != plant.end(); ++it)
            answer[it.key()] = it.value();
    }
    return answer;
}

AcquirerSide::Response AcquirerSide::answer(const Request &request, std::string &flaw, int &delay)
{
    Response response(http::status::not_found, request.version());
    response.set(http::field::content_type, "application/json");
    std::string reference(request.target());
    if (!reference.starts_with(kPath))
        return response;
    reference.erase(0, kPath.size());
    const bool closes = reference.ends_with("/close") && request.method() == http::verb::post;
    if (closes)
        reference.erase(reference.size() - std::string_view("/close").size());
    if (request.method() == http::verb::put && m_payments.size() < kPaymentsMost) {
        const QByteArray body = QByteArray::fromStdString(request.body());
        const int number = int(m_payments.size()) + 1;
        m_payments[reference] = {QJsonDocument::fromJson(body).object(), m_scene.acquirerSteps.next(), 0, number,
                                 false};
        response.result(http::status::created);
        return response;
    }
    const auto found = m_payments.find(reference);
    if (found == m_payments.end())
        return response;
    Payment &payment = found->second;
    flaw = payment.step[u"flaw"].toString().toStdString();
    delay = payment.step[u"delayMs"].toInt();
    // What is paid already is not closed any more.
    const bool paid = payment.polls > payment.step[u"afterPolls"].toInt();
    payment.closed = payment.closed || (closes && !paid);
    response.result(http::status::ok);
    response.body() = json(stateOf(reference, payment));
    return response;
}

void AcquirerSide::serve(Socket &socket)
{
    boost::asio::ssl::stream<Socket &> stream(socket, m_tls);
    error_code error;
    stream.handshake(boost::asio::ssl::stream_base::server, error);
    boost::beast::flat_buffer buffer;
    while (!error) {
        http::request_parser<http::string_body> parser;
        parser.body_limit(kBodyMost);
        http::read(stream, buffer, parser, error);
        if (error)
            return;
        std::string flaw;
        int delay = 0;
        Response response = answer(parser.get(), flaw, delay);
        linger(socket, std::chrono::milliseconds(delay));
        if (flaw == "silent")
            return linger(socket, kForever);
        if (spoil(flaw, response))
            return;
        response.keep_alive(parser.get().keep_alive());
        http::write(stream, response, error);
    }
}

} // namespace seva
