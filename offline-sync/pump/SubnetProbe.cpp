// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/SubnetProbe.h>

#include <QUrl>

#include <boost/asio/ip/address_v4.hpp>

#include <condition_variable>
#include <mutex>

namespace seva::sync {

namespace {

constexpr std::uint32_t kHostMask = 0xff;
constexpr std::chrono::milliseconds kLookForStop{50};

struct Subnet
{
    std::uint32_t address = 0;
    int port = 0;
};

QList<Subnet> subnetsOf(const Roster &roster)
{
    QList<Subnet> out;
    for (const FoundAt &hub : hubsOf(roster)) {
        const QUrl url(hub.url);
        boost::system::error_code none;
        const auto address = boost::asio::ip::make_address_v4(url.host().toStdString(), none);
        if (none)
            continue;
        const auto same = [&](const Subnet &other) {
            return (other.address | kHostMask) == (address.to_uint() | kHostMask) && other.port == url.port();
        };
        if (out.size() < kProbeSubnetsMost && std::none_of(out.begin(), out.end(), same))
            out.append(Subnet{address.to_uint(), url.port()});
    }
    return out;
}

/// How the callbacks, which may come after the probe has ended, tell it what they heard.
struct Tally
{
    std::mutex mutex;
    std::condition_variable changed;
    int underWay = 0;
    QSet<QString> answered;
};

} // namespace

QStringList probePlan(const Roster &roster)
{
    QStringList out;
    for (const Subnet &subnet : subnetsOf(roster)) {
        const std::uint32_t net = subnet.address & ~kHostMask;
        const int own = int(subnet.address & kHostMask);
        for (int distance = 0; distance <= kProbeAddressesMost; ++distance)
            for (const int host : {own - distance, own + distance}) {
                if (host < 1 || host > kProbeAddressesMost || (distance == 0 && host != own))
                    continue;
                const QString address =
                    QString::fromStdString(boost::asio::ip::make_address_v4(net | std::uint32_t(host)).to_string());
                const QString url = QStringLiteral("https://%1:%2").arg(address).arg(subnet.port);
                if (out.isEmpty() || out.last() != url)
                    out.append(url);
            }
    }
    return out;
}

QList<FoundAt> probe(CurlTransport &transport, const QStringList &urls, const std::function<bool()> &stopped)
{
    const auto tally = std::make_shared<Tally>();
    HttpRequest question;
    question.method = "GET";
    question.target = "/v1/cursors";
    std::unique_lock lock(tally->mutex);
    const auto waitWhile = [&](int most) {
        while (tally->underWay >= most && !stopped())
            tally->changed.wait_for(lock, kLookForStop);
    };
    for (const QString &url : urls) {
        waitWhile(kProbeAtOnce);
        if (stopped())
            return {};
        ++tally->underWay;
        transport.sendTo(url, question, kProbeDeadline, [tally, url](const Result<HttpResponse> &answer) {
            const std::lock_guard heard(tally->mutex);
            --tally->underWay;
            if (answer.ok())
                tally->answered.insert(url);
            tally->changed.notify_one();
        });
    }
    waitWhile(1);
    QList<FoundAt> out;
    for (const QString &url : urls)
        if (tally->answered.contains(url))
            out.append(FoundAt{url});
    return out;
}

} // namespace seva::sync
