// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CopiedStore.h"
#include "Flushers.h"
#include "LeaseKeeper.h"

#include <seva/sync/BlobIntake.h>
#include <seva/sync/Claims.h>
#include <seva/sync/Hub.h>
#include <seva/sync/Ingest.h>
#include <seva/sync/PumpThread.h>

namespace seva::sync {

/// Which request goes where, and who may ask it. The server's threads call handle(); what ends a capture waits for the
/// disk in threads of its own.
class HubService
{
public:
    explicit HubService(HubParts &parts);
    ~HubService();
    Result<void> open();
    /// No request is under way afterwards; none may come any more.
    void stop() { m_flushers.stop(); }

    /// A pull with nothing new is not answered here: `held` gets it.
    using Held = std::function<void(const HttpRequest &, Respond, Instant wait)>;
    void handle(const HttpRequest &request, const Respond &respond, const Held &held);
    /// The answer of a held pull, whether or not there is something now.
    Ingest::Page pull(const HttpRequest &request);

    /// Null while another machine leads.
    std::shared_ptr<Claims> claims() const;
    EventStore &store() { return m_store; }
    /// What the data centre is given of it.
    EventStore &storeForCentre() { return m_lease ? static_cast<EventStore &>(m_copied) : m_store; }
    /// Several machines vote: this one answers stations while it leads. Before the first request.
    void voteWith(LeaseKeeper *lease) { m_lease = lease; }
    Result<void> lead(std::uint64_t epoch);
    /// `ended`: it does not lead any more, rather than leads anew.
    void follow(bool ended);
    BlobStore &blobs() { return m_blobs; }
    /// What stations left half sent; once a day is enough.
    void forgetAbandoned(Instant now) { m_intake.forgetAbandoned(now); }
    QStringList refused() const { return m_ingest.refused(); }
    /// Called when a capture or events arrived.
    void onArrival(std::function<void()> observer) { m_arrived = std::move(observer); }
    /// Where the journal is damaged, for everybody who asks; empty when it is not.
    void setDamage(const QString &place);
    /// What is asked from now on is answered by these definitions.
    void use(std::shared_ptr<const Reference> reference);
    void setUpstream(std::shared_ptr<const PumpThread> pump);
    /// Who is there from now on. From any thread.
    void use(const std::shared_ptr<const Roster> &roster);
    /// Where rosters are made: what another process wrote.
    void refreshRoster();

private:
    HttpResponse answerTo(const HttpRequest &request);
    bool isMachine(const HttpRequest &request) const;
    std::optional<HttpResponse> elsewhere(const HttpRequest &request) const;
    void answerWhenCopied(const QByteArray &target, const HttpResponse &response, const Respond &respond);
    Result<void> openClaims(std::uint64_t epoch);
    // HubTakeover.cpp
    void takeOver(const HttpRequest &request, const Respond &respond);
    Result<TakeoverWord> wordOf(const HttpRequest &request) const;
    Result<void> recordTakeover(std::uint64_t epoch);
    void answerTakeover(const std::function<HttpResponse()> &response);
    HttpResponse stillSettling() const;
    bool settles() const { return m_steady.now() < m_settled; }
    HubStatus status() const;
    std::shared_ptr<const PumpThread> upstream() const;
    HttpResponse withoutCertificate(const HttpRequest &request);
    HttpResponse authority(const HttpRequest &request);
    HttpResponse push(const HttpRequest &request);
    HttpResponse blob(const HttpRequest &request);
    HttpResponse cursors(const HttpRequest &request, bool beat);
    std::uint64_t keptUpTo(const CursorMessage &cursor) const;
    bool isKept(const Digest &capture) const;
    QString damage() const;
    std::shared_ptr<const Reference> reference() const;
    HttpResponse enrol(const HttpRequest &request);
    HttpResponse forwardEnrolment(const HttpRequest &request);
    HttpResponse appointments(const HttpRequest &request);
    HttpResponse status(const HttpRequest &request);
    HttpResponse raw(const QByteArray &body, const char *type) const;

    HubParts &m_parts;
    RosterBook &m_book;
    RosterBook::Observation m_rosterWatch = 0;
    JournalStore m_journal;
    VaultStore m_vault;
    EventStore &m_store;
    BlobStore &m_blobs;
    Ingest m_ingest;
    BlobIntake m_intake;
    LeaseKeeper *m_lease = nullptr; ///< none = this is the one hub machine
    const SteadyClock m_steady;
    std::atomic<Instant> m_settled = 0; ///< until then stations bring what they had of the machine before
    std::mutex m_takingLock;
    Respond m_taking; ///< to whoever brought an officer's word, while it is followed
    CopiedStore m_copied;
    Ingest m_forStations; ///< as m_ingest, of what was copied
    mutable std::mutex m_roleLock;
    std::shared_ptr<Claims> m_claims;
    std::shared_ptr<const PumpThread> m_upstream;
    std::unique_ptr<Transport> m_upstreamDesk;
    std::function<void()> m_arrived;
    mutable std::mutex m_referenceLock;
    std::shared_ptr<const Reference> m_reference;
    mutable std::mutex m_damageLock;
    QString m_damage;
    Flushers m_flushers;
};

} // namespace seva::sync
