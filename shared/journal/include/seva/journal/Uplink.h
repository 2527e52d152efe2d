// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Digest.h>
#include <seva/base/Result.h>

#include <QMetaType>
#include <QString>
#include <QUuid>

#include <functional>

namespace seva {

/// What a station that hears no hub sends straight to the data centre (docs/sync-protocol.md, "No hub for five
/// minutes").
struct StraightUplink
{
    bool active = false;             ///< it is tried
    bool linked = false;             ///< the data centre answers
    bool known = false;              ///< it has answered since this began: the numbers hold
    std::uint64_t waitingEvents = 0; ///< own events that it has not acknowledged
    std::uint64_t waitingCaptures = 0;
    QString problem; ///< fault code of the last failure, empty when linked

    friend bool operator==(const StraightUplink &, const StraightUplink &) = default;
};

/// What a station that hears no hub reads at others (docs/sync-protocol.md, "Between stations").
struct NearUplink
{
    bool active = false; ///< it is tried
    int answering = 0;   ///< stations that it reads from just now
    int known = 0;       ///< stations that it has heard of

    friend bool operator==(const NearUplink &, const NearUplink &) = default;
};

/// The state of the link as shown: a small steady sign, never a dialog.
struct Uplink
{
    enum class Link { Offline, Connecting, Linked };
    Link link = Link::Offline;
    Instant lastAcknowledged = 0;    ///< 0 = never
    std::uint64_t waitingEvents = 0; ///< own events the hub has not acknowledged
    std::uint64_t waitingCaptures = 0;
    std::uint64_t waitingUpstream = 0; ///< events the hub has and the data centre has not (as the hub says)
    Instant upstreamAcknowledged = 0;
    bool upstreamLinked = false;
    QString problem; ///< fault code of the last failure, empty when linked
    Instant nextRetry = 0;
    /// When the hub last did what it was asked; before the first time, when this began. 0 = it was not asked yet.
    Instant served = 0;
    StraightUplink straight = {};
    NearUplink near = {};

    /// Own events and captures that nobody else is known to have.
    std::uint64_t waiting() const
    {
        return straight.known ? straight.waitingEvents + straight.waitingCaptures : waitingEvents + waitingCaptures;
    }

    friend bool operator==(const Uplink &, const Uplink &) = default;
};

/// What a station may ask of its Kendra. Implemented by offline-sync; kiosk and counter know only this.
/// Answers come in the thread of the caller's event loop, each exactly once, within its deadline.
class KendraLink
{
public:
    struct Claim
    {
        enum class Kind { Granted, NoneWaiting, Unreachable, Refused };
        Kind kind = Kind::Unreachable;
        QUuid visit;
        QString token;
        std::uint64_t epoch = 0;
        std::uint64_t fence = 0;
        Instant leaseUntil = 0;
        Fault problem;
    };
    virtual ~KendraLink() = default;

    /// Deadline 500 ms. The same requestId always gets the same answer.
    virtual void claim(const QString &requestId, const QString &stepId, std::function<void(Claim)> answer) = 0;
    virtual void release(const QUuid &visit, std::uint64_t fence) = 0;
    /// Asks for a block of numbers; the block arrives as a NumbersLeased event. Deadline 2 s.
    virtual void leaseNumbers(const QString &prefix, std::function<void(bool granted)> answer) = 0;
    /// Fetches a capture into the vault. Deadline 10 s.
    virtual void fetchCapture(const Digest &digest, std::function<void(Result<void>)> answer) = 0;
    virtual Uplink uplink() const = 0;
    /// Called in the caller's thread whenever uplink() changed.
    virtual void onUplinkChanged(std::function<void(Uplink)> observer) = 0;
};

} // namespace seva

Q_DECLARE_METATYPE(seva::Uplink)
