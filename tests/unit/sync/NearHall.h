// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SyncKit.h"

#include <seva/sync/Neighbours.h>
#include <seva/test/FreePort.h>

namespace seva::sync::test {

inline constexpr int kPatience = 60'000;
inline constexpr int kAnswer = 5'000;
inline const QString kKiosk = QStringLiteral("KIOSK-01");
inline const QString kA1 = QStringLiteral("A-01");
inline const QString kA2 = QStringLiteral("A-02");
inline const QString kA3 = QStringLiteral("A-03");

/// Who can hear whom on a LAN without multicast.
class Air
{
public:
    Surroundings around(const StationId &self)
    {
        Surroundings out;
        out.stations = [this, self](const std::function<bool()> &) { return heardBy(self); };
        out.announce = [this, self](quint16 port) {
            const std::lock_guard lock(m_mutex);
            m_urls.insert(self, QStringLiteral("https://127.0.0.1:%1").arg(port));
            return std::shared_ptr<void>(nullptr, [this, self](void *) {
                const std::lock_guard ended(m_mutex);
                m_urls.remove(self);
            });
        };
        return out;
    }
    void say(const StationId &station, const QString &url)
    {
        const std::lock_guard lock(m_mutex);
        m_urls.insert(station, url);
    }
    /// These two do not hear each other from now on, or do.
    void part(const StationId &one, const StationId &two, bool apart = true)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &pair : {std::pair(one, two), std::pair(two, one)})
            apart ? void(m_apart.insert(pair)) : void(m_apart.remove(pair));
    }
    QString urlOf(const StationId &station)
    {
        const std::lock_guard lock(m_mutex);
        return m_urls.value(station);
    }

private:
    QList<FoundAt> heardBy(const StationId &self)
    {
        const std::lock_guard lock(m_mutex);
        QList<FoundAt> out;
        for (auto it = m_urls.constBegin(); it != m_urls.constEnd(); ++it)
            if (!m_apart.contains({self, it.key()}))
                out.append(FoundAt{it.value(), it.key()});
        return out;
    }
    std::mutex m_mutex;
    QMap<StationId, QString> m_urls;
    QSet<std::pair<StationId, StationId>> m_apart;
};

/// A hall whose hub may be there or not.
struct Hall
{
    explicit Hall(const QList<StationId> &ids)
    {
        hubMachine = std::make_unique<Machine>(kendra, QStringLiteral("HUB"));
        for (const StationId &id : ids)
            machines[id] = std::make_unique<Machine>(kendra, id, QStringLiteral("https://127.0.0.1:%1").arg(hubPort));
        // Whoever enrolled first knows of the others as well.
        for (auto &[id, machine] : machines)
            must(machine->enrolment.book->adopt(kendra.desk->book()->bytes()));
    }
    Machine &at(const StationId &id) { return *machines.at(id); }
    void link(const StationId &id)
    {
        Machine &machine = at(id);
        links[id] = std::make_unique<HubLink>(machine.enrolment, *machine.journal, *machine.vault, clock, kendra.random,
                                              air.around(id));
    }
    /// All of them, and the hub is gone for long enough.
    void alone()
    {
        for (const auto &[id, machine] : machines)
            if (!links.contains(id))
                link(id);
        for (const auto &[id, link] : links)
            QTRY_VERIFY_WITH_TIMEOUT(link->uplink().served != 0, kPatience);
        clock.step(kAloneMost);
    }
    void startHub() { hub = hubMachine->serve(HubParts::Role::KendraHub, {}, hubPort); }
    bool hasAllOf(const StationId &here, const StationId &whose)
    {
        const OriginId origin = at(whose).journal->origin();
        const Cursor there = at(whose).journal->heads().value(origin);
        const Cursor mine = at(here).journal->heads().value(origin);
        return there.acked > 0 && mine.acked == there.acked && mine.head == there.head;
    }
    void append(const StationId &where, const EventDraft &draft)
    {
        must(at(where).journal->execute(
            [&](const State &, Instant) { return Result<QList<EventDraft>>(QList<EventDraft>{draft}); }));
    }
    Result<void> fetch(const StationId &where, const Digest &capture)
    {
        std::optional<Result<void>> said;
        links.at(where)->fetchCapture(capture, [&said](const Result<void> &r) { said = r; });
        return QTest::qWaitFor([&said] { return said.has_value(); }, 3 * kAnswer) ? *said : fault("test.no-answer");
    }
    /// As this machine, at that one's neighbour server, which must prove to be `name`.
    Result<HttpResponse> ask(const StationId &as, const StationId &whom, const HttpRequest &request,
                             const QString &name)
    {
        CurlTransport line({}, at(as).enrolment.tls);
        std::optional<Result<HttpResponse>> said;
        std::mutex mutex;
        line.sendTo(
            air.urlOf(whom), request, kAnswer,
            [&](const Result<HttpResponse> &r) {
                const std::lock_guard lock(mutex);
                said = r;
            },
            name);
        const bool came = QTest::qWaitFor(
            [&] {
                const std::lock_guard lock(mutex);
                return said.has_value();
            },
            2 * kAnswer);
        return came ? *said : Result<HttpResponse>(fault("test.no-answer"));
    }

    Air air;
    SteppedClock clock;
    TestKendra kendra;
    const quint16 hubPort = seva::test::freePort();
    std::unique_ptr<Machine> hubMachine;
    std::unique_ptr<Hub> hub;
    std::map<StationId, std::unique_ptr<Machine>> machines;
    std::map<StationId, std::unique_ptr<HubLink>> links;
};

/// A neighbour that says what it is told to, with a certificate of the Kendra.
class Liar
{
public:
    using Says = std::function<PullAnswer(const PullRequest &)>;
    Liar(const Machine &machine, Says says) : m_says(std::move(says)), m_roster(machine.enrolment.book->bytes())
    {
        m_server = must(HttpServer::start({QStringLiteral("127.0.0.1"), 0, machine.enrolment.tls},
                                          [this](const HttpRequest &request, const Respond &respond) {
                                              if (asked++ == 0)
                                                  since.start();
                                              respond(answerTo(request));
                                          }));
    }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server->port()); }
    std::atomic<int> asked = 0;
    QElapsedTimer since; ///< the first question

private:
    HttpResponse answerTo(const HttpRequest &request) const
    {
        if (request.target == "/v1/pull")
            return answer(200, m_says(must(decode<PullRequest>(request.body))));
        HttpResponse roster;
        roster.body = m_roster;
        return roster;
    }
    const Says m_says;
    const QByteArray m_roster;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace seva::sync::test
