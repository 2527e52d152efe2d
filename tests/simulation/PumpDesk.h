// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryStore.h"

#include <seva/sync/Pump.h>

#include <QTest>

namespace seva::sync::test {

/// Counts who asks for a new name; the disk may be in the way.
class Names : public MemoryStore
{
public:
    using MemoryStore::MemoryStore;
    Result<void> renewOrigin() override
    {
        ++asked;
        return full ? Result<void>(fault("test.full")) : Result<void>();
    }
    int asked = 0;
    bool full = false;
};

/// Of a station: one, until a test gives it others.
class Captures : public BlobStore
{
public:
    Captures() { hold({QByteArrayLiteral("a capture")}); }
    void hold(const QList<QByteArray> &captures)
    {
        contents = captures;
        m_digests.clear();
        for (const QByteArray &capture : captures)
            m_digests.append(Digest::of(capture));
    }
    QList<Digest> all() const override { return m_digests; }
    bool has(const Digest &) const override { return true; }
    Result<QByteArray> sealedBytes(const Digest &digest) const override
    {
        if (unreadable)
            return fault("test.unreadable");
        return contents.at(m_digests.indexOf(digest));
    }
    Result<void> adopt(const Digest &, const QByteArray &) override { return {}; }
    QByteArray target(qsizetype which = 0) const { return "/v1/blob/" + m_digests.at(which).hex().toLatin1(); }
    bool unreadable = false;
    QList<QByteArray> contents;

private:
    QList<Digest> m_digests;
};

/// A station's pump, and what it asks for.
struct Desk
{
    explicit Desk(bool passesOn = false)
    {
        const crypto::KeyPair issuer = crypto::signingPair(QByteArray(32, 'i'));
        Roster roster;
        for (const auto &[id, key] : {std::pair(QStringLiteral("A-01"), store.signingKey()),
                                      std::pair(QStringLiteral("A-02"), other.signingKey())}) {
            RosterStation station;
            station.id = id;
            station.kind = QStringLiteral("COUNTER");
            station.signingKey = key;
            roster.stations.append(station);
        }
        book = std::make_unique<RosterBook>(QString(), issuer.publicKey);
        if (!book->adopt(encodeRoster(roster, issuer.secretKey)).ok())
            qFatal("the roster is not taken");
        PumpOptions options;
        options.station = QStringLiteral("A-01");
        options.pullWait = 0;
        options.allOrigins = passesOn;
        pump = std::make_unique<Pump>(store, &captures, *book, random, options);
    }
    void step(const Pump::Event &event)
    {
        for (const Pump::Action &action : pump->step(event, now))
            if (const auto *send = std::get_if<Pump::Send>(&action))
                open.insert(send->request.target, *send);
            else if (const auto *wake = std::get_if<Pump::WakeAt>(&action))
                wakeAt = wake->at;
    }
    bool asks(const QByteArray &target) const { return open.contains(target); }
    /// The push of an origin that is under way; empty when none is.
    QByteArray pushOf(const OriginId &origin) const
    {
        const QList<QByteArray> targets = open.keys();
        const auto found = std::find_if(targets.begin(), targets.end(), [&](const QByteArray &target) {
            return target.startsWith("/v1/push/" + origin.toHex());
        });
        return found == targets.end() ? QByteArray() : *found;
    }
    void missing()
    {
        DigestsMessage all;
        all.digests = captures.all();
        answer("/v1/blobs/missing", sync::answer(200, all));
    }
    void answer(const QByteArray &target, const Result<HttpResponse> &response)
    {
        const std::uint64_t id = open.take(target).id;
        step(Pump::Answered{id, response});
    }
    void pass(Instant time)
    {
        now += time;
        step(Pump::Tick{});
    }
    void greet(const QList<CursorMessage> &cursors = {})
    {
        CursorsAnswer truth;
        truth.origins = cursors;
        answer("/v1/heartbeat", sync::answer(200, truth));
    }

    Names store{"A-01", 1};
    MemoryStore other{"A-02", 1};
    Captures captures;
    SeededRandom random{1};
    std::unique_ptr<RosterBook> book;
    std::unique_ptr<Pump> pump;
    QMap<QByteArray, Pump::Send> open;
    Instant now = 1'795'403'700'000;
    Instant wakeAt = 0;
};

} // namespace seva::sync::test
