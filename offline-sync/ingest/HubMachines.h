// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LeaseKeeper.h"

#include <seva/sync/Hub.h>
#include <seva/sync/PumpThread.h>
#include <seva/sync/RovingTransport.h>

namespace seva::sync {

/// The captures as they go to one other machine: none while neither of the two leads, so that each comes to a follower
/// once, from the leader.
class CapturesBetween : public BlobStore
{
public:
    CapturesBetween(BlobStore &blobs, std::function<bool()> flow) : m_blobs(blobs), m_flow(std::move(flow)) {}
    QList<Digest> all() const override { return m_flow() ? m_blobs.all() : QList<Digest>(); }
    bool has(const Digest &digest) const override { return m_blobs.has(digest); }
    Result<QByteArray> sealedBytes(const Digest &digest) const override { return m_blobs.sealedBytes(digest); }
    Result<void> adopt(const Digest &digest, const QByteArray &bytes) override { return m_blobs.adopt(digest, bytes); }

private:
    BlobStore &m_blobs;
    const std::function<bool()> m_flow;
};

/// The other hub machines of a Kendra as one of them sees them: it pumps to and from each of them all the time, so that
/// any may take over, and votes with them who leads. Captures go between the leader and each follower, by a pump of
/// their own: what a claim waits for is not kept by them.
class HubMachines
{
    Q_DISABLE_COPY_MOVE(HubMachines)
public:
    /// Whether the roster names several that vote.
    static bool areWanted(const HubParts &parts);
    /// Where they do not, only the roster's first hub machine works: two would each give out the same numbers.
    static bool mayBeTheOne(const HubParts &parts);

    /// Called in a thread of the keeper; they only note it.
    struct Told
    {
        std::function<void(std::uint64_t epoch)> lead;
        std::function<void()> stop;
        std::function<void()> copied;
    };
    /// Faults: hub.not-a-voter, hub.voter-without-address, hub.promise-unreadable.
    static Result<std::unique_ptr<HubMachines>> start(const HubParts &parts, EventStore &store, BlobStore &blobs,
                                                      Told told);
    ~HubMachines();

    /// The journal has something new.
    void appended();
    /// A capture came: it is copied. (Not with each event: to find what is to be copied all captures are listed.)
    void captureCame();
    /// Looks who leads, for where captures go, and now and then what came by other ways; again and again, in one
    /// thread.
    void follow(Instant now);
    LeaseKeeper &lease() { return *m_lease; }
    const LeaseKeeper &lease() const { return *m_lease; }
    /// What the data centre keeps, as the others were told.
    QList<std::shared_ptr<const Kept>> kept() const;

private:
    struct Line
    {
        std::unique_ptr<RovingTransport> transport;
        std::unique_ptr<PumpThread> pump;
        std::unique_ptr<CapturesBetween> blobs;
        std::unique_ptr<PumpThread> captures;
    };
    HubMachines() = default;
    Result<void> open(const HubParts &parts, EventStore &store, BlobStore &blobs, Told told);
    void connect(const HubParts &parts, const StationId &other, EventStore &store, BlobStore &blobs);

    std::list<Line> m_lines;
    QString m_leader; ///< seen last
    Instant m_lookAt = 0;
    std::unique_ptr<LeaseKeeper> m_lease;
};

} // namespace seva::sync
