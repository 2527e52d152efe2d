// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardSide.h"

#include <optional>

namespace seva {

namespace {

// Written from the page about the exchange, not from the driver, so that the two prove each other.
constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr char kFs = '\x1c';
constexpr std::size_t kQuestionMost = 1'024;
constexpr std::size_t kSalesMost = 10'000;
constexpr std::chrono::milliseconds kForever(600'000);

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::string framed(const std::vector<std::pair<std::string, std::string>> &fields)
{
    std::string body;
    for (const auto &[name, value] : fields)
        body += (body.empty() ? std::string() : std::string(1, kFs)) + name + '=' + value;
    body += kEtx;
    char check = 0;
    for (const char c : body)
        check = char(check ^ c);
    return kStx + body + check;
}

std::map<std::string, std::string> fieldsOf(const std::string &body)
{
    std::map<std::string, std::string> fields;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find(kFs, at), body.size());
        const std::string field = body.substr(at, end - at);
        const std::size_t equals = std::min(field.find('='), field.size());
        fields[field.substr(0, equals)] = equals < field.size() ? field.substr(equals + 1) : std::string();
        at = end + 1;
    }
    return fields;
}

std::string digits(int number, int width)
{
    const std::string plain = std::to_string(number);
    return std::string(std::size_t(std::max(0, width - int(plain.size()))), '0') + plain;
}

void set(std::vector<std::pair<std::string, std::string>> &fields, const std::string &name, const std::string &value)
{
    for (auto &[known, old] : fields) {
        if (known == name) {
            old = value;
            return;
        }
    }
    fields.emplace_back(name, value);
}

void plant(std::vector<std::pair<std::string, std::string>> &fields, const QJsonObject &what)
{
    for (auto it = what.begin(); it != what.end(); ++it)
        set(fields, it.key().toStdString(), text(it.value()));
}

std::string replaced(std::vector<std::pair<std::string, std::string>> fields, const char *name, const char *value)
{
    set(fields, name, value);
    return framed(fields);
}

/// The message as the flaw makes it; nothing for a flaw that is none of a message.
std::optional<std::string> spoilt(const std::string &flaw, std::vector<std::pair<std::string, std::string>> fields)
{
    std::string message = framed(fields);
    if (flaw == "closeAfter")
        return std::string();
    if (flaw == "half")
        return message.substr(0, message.size() / 2);
    if (flaw == "badCheck") {
        message.back() = char(message.back() ^ 1);
        return message;
    }
    if (flaw == "garbage")
        return std::string("HTTP/1.1 400 Bad Request\r\n\r\n") + kEtx + kStx + kStx + kEtx + '!';
    if (flaw == "notAscii")
        return replaced(fields, "text", "\xE0\xA4\x9A\xE0");
    if (flaw == "twice")
        return message + message;
    if (flaw == "staleFirst")
        return replaced(fields, "ref", "STALE-1") + message;
    if (flaw == "otherReference")
        return replaced(fields, "ref", "OTHER-1");
    return std::nullopt;
}

} // namespace

void CardSide::serve(Socket &socket)
{
    std::string heard;
    while (heard.size() < kQuestionMost) {
        const std::string more = readSome(socket, kQuestionMost);
        if (more.empty())
            return;
        heard += more;
        const std::size_t end = heard.find(kEtx);
        if (heard.front() != kStx || end == std::string::npos || end + 1 >= heard.size())
            continue;
        answer(socket, fieldsOf(heard.substr(1, end - 1)));
        return;
    }
}

void CardSide::answer(Socket &socket, const std::map<std::string, std::string> &asked)
{
    const auto value = [&](const char *name) {
        const auto found = asked.find(name);
        return found == asked.end() ? std::string() : found->second;
    };
    const std::string verb = value("op");
    if (verb == "charge")
        charge(socket, asked);
    else if (verb == "status")
        lookUp(socket, value("ref"));
    else if (verb == "hello")
        say(socket,
            {{"v", "1"},
             {"op", "hello"},
             {"state", "ready"},
             {"model", text(m_scene.card[u"model"].toString(QStringLiteral("virtual terminal")))}},
            m_scene.card[u"lookUp"].toObject());
}

CardSide::Fields CardSide::result(const std::string &reference, const Sale &sale) const
{
    Fields fields{{"v", "1"}, {"op", "result"}, {"ref", reference}, {"state", sale.state}};
    if (sale.state != "approved")
        return fields;
    fields.emplace_back("amount", sale.amount);
    fields.emplace_back("cur", sale.currency);
    fields.emplace_back("approval", "A" + digits(sale.number, 5));
    fields.emplace_back("rrn", "VT" + digits(sale.number, 10));
    fields.emplace_back("tail", text(m_scene.card[u"tail"].toString(QStringLiteral("4242"))));
    fields.emplace_back("text", "VIRTUAL SALE");
    return fields;
}

void CardSide::charge(Socket &socket, const std::map<std::string, std::string> &asked)
{
    const QJsonObject step = m_scene.cardSteps.next();
    const std::string flaw = text(step[u"flaw"]);
    const std::string reference = asked.count("ref") ? asked.at("ref") : std::string();
    if (flaw == "closeBefore" || m_sales.size() >= kSalesMost)
        return;
    Sale &sale = m_sales[reference];
    sale = {asked.count("amount") ? asked.at("amount") : std::string(),
            asked.count("cur") ? asked.at("cur") : std::string(),
            text(step[u"answer"].toString(QStringLiteral("approved"))), int(m_sales.size())};
    for (int i = 0; i < step[u"progress"].toInt(); ++i)
        write(socket, framed({{"v", "1"}, {"op", "progress"}, {"ref", reference}, {"text", "INSERT CARD"}}));
    linger(socket, std::chrono::milliseconds(step[u"delayMs"].toInt()));
    const Fields fields = result(reference, sale);
    if (!flawed(socket, flaw, fields, step))
        say(socket, fields, step);
}

void CardSide::lookUp(Socket &socket, const std::string &reference)
{
    const auto found = m_sales.find(reference);
    say(socket, result(reference, found == m_sales.end() ? Sale{{}, {}, "none", 0} : found->second),
        m_scene.card[u"lookUp"].toObject());
}

void CardSide::say(Socket &socket, Fields fields, const QJsonObject &step)
{
    plant(fields, m_scene.card[u"plant"].toObject());
    plant(fields, step[u"plant"].toObject());
    write(socket, text(step[u"before"]) + framed(fields) + text(step[u"after"]));
}

bool CardSide::flawed(Socket &socket, const std::string &flaw, Fields fields, const QJsonObject &step)
{
    plant(fields, step[u"plant"].toObject());
    constexpr std::size_t much = 100'000;
    if (flaw == "silent") {
        linger(socket, kForever);
    } else if (flaw == "endless") {
        while (write(socket, std::string(much, 'x')))
            continue;
    } else if (flaw == "progressForever") {
        while (write(socket, framed({fields[0], {"op", "progress"}, fields[2]})))
            linger(socket, std::chrono::milliseconds(1));
    } else if (const auto message = spoilt(flaw, std::move(fields))) {
        write(socket, *message);
    } else {
        return false;
    }
    return true;
}

} // namespace seva
