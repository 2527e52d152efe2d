// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/LocalService.h>

#include "LocalExchange.h"

#include <QRegularExpression>

#include <vector>

namespace seva {

namespace {

/// How long the end of an exchange may go unnoticed.
constexpr int kLookMilliseconds = 20;
constexpr qsizetype kAtOnce = 256;
constexpr std::chrono::milliseconds kLongest{120'000};
constexpr int kPorts = 65'535;
constexpr qsizetype kTextMost = 1'024;

bool matches(const char *pattern, const QByteArray &text)
{
    const QString whole = QRegularExpression::anchoredPattern(QLatin1String(pattern));
    return QRegularExpression(whole).match(QString::fromLatin1(text)).hasMatch();
}

/// Nothing that could become a second header or another place.
bool sound(const LocalRequest &request)
{
    bool good = request.port >= 1 && request.port <= kPorts && request.time.count() >= 1 && request.time <= kLongest
                && matches("[A-Z]{1,32}", request.method) && request.path.size() <= kTextMost
                && matches("/[!-~]*", request.path)
                && matches("[A-Za-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\]", request.host.toLatin1());
    for (const auto &[name, value] : request.headers)
        good = good && value.size() <= kTextMost && matches("[A-Za-z0-9-]{1,64}", name) && matches("[ -~]*", value);
    return good;
}

using Exchanges = std::vector<std::unique_ptr<LocalExchange>>;

class Multi
{
    Q_DISABLE_COPY_MOVE(Multi)
public:
    explicit Multi(const Exchanges &exchanges) : m_exchanges(exchanges), m_handle(curl_multi_init())
    {
        for (const auto &exchange : m_exchanges) {
            if (exchange)
                curl_multi_add_handle(m_handle, exchange->easy());
        }
    }
    ~Multi()
    {
        for (const auto &exchange : m_exchanges) {
            if (exchange)
                curl_multi_remove_handle(m_handle, exchange->easy());
        }
        curl_multi_cleanup(m_handle);
    }

    void run(const Clock &clock, const std::stop_token &stop)
    {
        const std::stop_callback wake(stop, [this] { curl_multi_wakeup(m_handle); });
        while (look(clock.now(), stop.stop_requested()))
            curl_multi_poll(m_handle, nullptr, 0, kLookMilliseconds, nullptr);
    }

private:
    /// Whether one is still on its way.
    bool look(Instant now, bool stopped)
    {
        int running = 0;
        curl_multi_perform(m_handle, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_handle, &left)) {
            char *owner = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
            reinterpret_cast<LocalExchange *>(owner)->end(message->data.result);
        }
        bool open = false;
        for (const auto &exchange : m_exchanges) {
            if (!exchange || exchange->ended())
                continue;
            if (stopped || exchange->late(now)) {
                exchange->endBy(stopped ? LocalExchange::Outside::Stopped : LocalExchange::Outside::Late);
                curl_multi_remove_handle(m_handle, exchange->easy());
            } else {
                open = true;
            }
        }
        return open;
    }

    const Exchanges &m_exchanges;
    CURLM *m_handle;
};

} // namespace

Result<LocalAnswer> LocalService::ask(const LocalRequest &request, const std::stop_token &stop) const
{
    return askAll({request}, stop).takeFirst();
}

QList<Result<LocalAnswer>> LocalService::askAll(const QList<LocalRequest> &requests, const std::stop_token &stop) const
{
    const Instant now = m_clock.now();
    Exchanges exchanges;
    for (const LocalRequest &request : requests) {
        const bool asks = sound(request) && exchanges.size() < kAtOnce;
        exchanges.push_back(asks ? std::make_unique<LocalExchange>(request, now) : nullptr);
    }
    Multi(exchanges).run(m_clock, stop);
    QList<Result<LocalAnswer>> answers;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const auto &exchange = exchanges[std::size_t(i)];
        answers.append(exchange ? exchange->take()
                                : Result<LocalAnswer>(fault("devices.service-question", requests[i].host)));
    }
    return answers;
}

} // namespace seva
