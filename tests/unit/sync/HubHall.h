// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SyncKit.h"

#include <seva/sync/LeaseMessages.h>
#include <seva/test/FreePort.h>

#include <QFile>
#include <QSet>

namespace seva::sync::test {

inline const QString kSupervisor = QStringLiteral("SUP-1");
inline const QString kClerk = QStringLiteral("CSE-1");
inline const QString kPin = QStringLiteral("246810");
inline constexpr int kAnswer = 5'000;
inline const QStringList kHubs{QStringLiteral("HUB"), QStringLiteral("HUB-2"), QStringLiteral("HUB-3")};

inline HttpRequest post(const QByteArray &target, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    return request;
}

/// Where the machines of a Hall are to be found.
enum class Addresses { None, One, DeadOneFirst };

/// Hub machines of one Kendra in this process, without a data centre unless `uplink` says where one is.
struct Hall
{
    explicit Hall(Addresses addresses = Addresses::One, const QStringList &voters = kHubs)
    {
        kendra.desk.reset();
        KendraSetup setup = TestKendra::with({});
        for (const QString &hub : kHubs) {
            ports.insert(hub, seva::test::freePort());
            RosterStation station = TestKendra::station(hub, "HUB");
            if (addresses == Addresses::DeadOneFirst)
                station.addresses.append(QStringLiteral("127.0.0.1:%1").arg(seva::test::freePort()));
            if (addresses != Addresses::None)
                station.addresses.append(QStringLiteral("127.0.0.1:%1").arg(ports.value(hub)));
            setup.stations.append(station);
        }
        setup.stations.append(TestKendra::station(QStringLiteral("HUB-4"), "HUB"));
        setup.stations.append(TestKendra::station("A-01", "COUNTER", "A"));
        setup.stations.append(TestKendra::station("DC", "DATA-CENTRE"));
        setup.people = {{kSupervisor, QStringLiteral("Meera Joshi"), {Role::Supervisor}, kPin},
                        {kClerk, QStringLiteral("Ravi Patel"), {Role::Cse}, kPin}};
        setup.voters = voters;
        kendra.desk =
            must(EnrolmentDesk::open(folder.path(), setup, kendra.random, kendra.clock.now(), kendra.clock.now()));
        for (const QString &hub : kHubs + QStringList{QStringLiteral("HUB-4")})
            machines[hub] = std::make_unique<Machine>(kendra, hub);
        counter = std::make_unique<Machine>(kendra, QStringLiteral("A-01"));
    }

    Result<std::unique_ptr<Hub>> tryStart(const QString &hub)
    {
        HubParts parts = machines[hub]->parts(HubParts::Role::KendraHub, ports.value(hub));
        parts.enrolment.hubUrl = uplink;
        parts.pairSpans = spans;
        return Hub::start(std::move(parts));
    }
    void start(const QStringList &which = kHubs)
    {
        for (const QString &hub : which)
            hubs[hub] = must(tryStart(hub));
    }
    Result<HttpResponse> ask(const QString &hub, const HttpRequest &request, const Enrolment &as)
    {
        CurlTransport line(QStringLiteral("https://127.0.0.1:%1").arg(ports.value(hub)), as.tls);
        return line.ask(request, kAnswer);
    }
    /// As the counter.
    HttpResponse claim(const QString &hub, const QString &id)
    {
        return must(ask(hub, post("/v1/claim", encode(ClaimRequest{id, QStringLiteral("A")})), counter->enrolment));
    }
    /// The machine that answers a counter; empty while none does.
    QString leader()
    {
        for (const QString &hub : hubs.keys())
            if (claim(hub, QStringLiteral("nobody waits")).status == 409)
                return hub;
        return {};
    }

    TestKendra kendra;
    authority::PairSpans spans;
    QString uplink; ///< of those that are started from now on
    QTemporaryDir folder;
    QMap<QString, quint16> ports;
    std::map<QString, std::unique_ptr<Machine>> machines;
    std::unique_ptr<Machine> counter;
    QMap<QString, std::shared_ptr<Hub>> hubs;
};

} // namespace seva::sync::test
