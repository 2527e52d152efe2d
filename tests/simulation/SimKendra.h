// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimDisk.h"

#include <seva/base/Files.h>
#include <seva/domain/ServiceCatalogue.h>
#include <seva/journal/Upkeep.h>
#include <seva/sync/BlobIntake.h>
#include <seva/sync/Claims.h>
#include <seva/sync/Ingest.h>
#include <seva/sync/Pump.h>

#include <map>
#include <optional>

namespace seva::sync::test {

/// Keys without files; the incarnation is as durable as the real store's.
class SimKeys : public KeyStore
{
public:
    SimKeys(const QByteArray &seed, Random &random);
    void useRandom(Random &random) { m_random = &random; }
    QByteArray signingPublic() const override { return m_pair.publicKey; }
    QByteArray sign(const QByteArray &message) const override;
    QByteArray boxPublic() const override { return m_pair.publicKey; }
    Result<QByteArray> unwrap(const QByteArray &) const override { return QByteArray(); }
    QByteArray pageKey() const override { return {}; }
    QByteArray rowKey() const override { return m_row; }
    QByteArray incarnation() const override { return m_incarnation; }
    Result<void> renewIncarnation() override;
    bool forProduction() const override { return false; }

private:
    crypto::KeyPair m_pair;
    QByteArray m_row;
    QByteArray m_incarnation;
    Random *m_random;
};

/// The captures of a station, in memory.
class SimBlobs : public BlobStore
{
public:
    QList<Digest> all() const override { return m_bytes.keys(); }
    bool has(const Digest &digest) const override { return m_bytes.contains(digest); }
    Result<QByteArray> sealedBytes(const Digest &digest) const override { return m_bytes.value(digest); }
    Result<void> adopt(const Digest &digest, const QByteArray &bytes) override;

private:
    QMap<Digest, QByteArray> m_bytes;
};

/// The hub's journal, whose durable mark is that of its standby: the last image of its disk.
class SimStore : public JournalStore
{
public:
    using JournalStore::JournalStore;
    QMap<OriginId, std::uint64_t> durable; ///< by origin
    Result<QMap<OriginId, Cursor>> cursors() const override;
    Result<IngestOutcome> ingest(const Segment &segment, const QByteArray &signingKey) override;
};

/// The witness beside a database, which does not go through SQLite.
QByteArray headFile(const QString &folder);
void setHeadFile(const QString &folder, const QByteArray &content);
constexpr Instant kSimRetention = 600;
/// One visit in sixteen is held back: an appeal, an inquiry.
inline bool isHeld(const VisitId &visit)
{
    return visit.toRfc4122().back() % 16 == 0;
}

/// Stations and their hub in one thread, over the real journal, pump, ingest, intake and claims, a simulated disk below
/// the real SQLite, and a simulated network, clock and chance. One seed, one run.
class SimKendra
{
public:
    /// `folder`: an empty one for the few files that do not go through SQLite.
    SimKendra(std::uint64_t seed, const QString &folder);
    ~SimKendra();

    /// Empty when all invariants hold; otherwise the first that does not.
    QString run();
    QByteArray trace() const { return m_trace.bytes(); }
    std::uint64_t events() const { return m_made; }

private:
    struct Promise
    {
        OriginId origin;
        std::uint64_t seq = 0;
        VisitId subject;
        Digest hash;
        int machine = 0;
        QString number; ///< of a token
    };
    /// A folder as it was: the database's files, and the witness beside them.
    struct Image
    {
        SimDisk::Files files;
        QByteArray head;
    };
    struct Machine
    {
        StationId id;
        QString folder;
        QByteArray place;
        std::unique_ptr<SimKeys> keys;
        std::unique_ptr<ManualClock> clock;
        std::unique_ptr<Journal> journal;
        std::unique_ptr<SimStore> store;
        std::unique_ptr<RosterBook> book;
        std::unique_ptr<SimBlobs> blobs;
        std::unique_ptr<Pump> pump; ///< stations only
        Instant wakeAt = 0;
        Instant latest = 0; ///< the latest its clock has been
        bool steady = true; ///< its clock never jumped
        bool linkDown = false;
        bool rotten = false; ///< a bit of its records turned over
        int life = 0;
        Image older;               ///< from before
        QSet<std::uint64_t> asked; ///< calls whose answer its pump still wants
        /// Origins under which it may write what was written before; of these the one that the hub said others have,
        /// and the one under which it was refused.
        QSet<OriginId> doubtful;
        OriginId doubted;
        OriginId refused;
        Hlc spoken = 0; ///< of its last saved event
    };
    struct Message
    {
        int machine = 0;
        int life = 0;
        std::uint64_t id = 0; ///< of the pump; 0 = a claim, a release or numbers
        bool answer = false;
        bool lost = false;
        HttpRequest request;
        Result<HttpResponse> response{HttpResponse{}};
    };
    struct Grant
    {
        StationId station;
        ClaimAnswer answer;
        bool over = false; ///< given back
    };
    using Act = void (SimKendra::*)(int machine);
    struct Chance
    {
        int perMille = 0;
        Act act = nullptr;
    };

    // SimKendra.cpp
    void makeRoster();
    void addMachine(const StationId &id, std::unique_ptr<SimKeys> keys);
    void startFromEmpty(Machine &machine);
    bool openJournal(Machine &machine);
    void openHub();
    void shutHub();
    void makePump(int index);
    void step(int index, const Pump::Event &event);
    void deliver(Message message, Instant later = 0);
    void arrive(const Message &message);
    HttpResponse ask(const HttpRequest &request);
    HttpResponse cursors();
    void tick();
    bool heal(bool (SimKendra::*done)() const, bool standby);
    bool keptOut(const Machine &machine, const OriginId &origin) const;
    QList<OriginId> differing(const Machine &machine) const;
    bool alike() const;
    QString whoDiffers() const;
    bool drained() const;
    QString whoWaits() const;
    bool exempt(const OriginId &origin) const;
    bool aloneHasMore(const Machine &machine, const OriginId &origin) const;
    void note(const QByteArray &what);
    void wrong(const QString &what);
    bool chance(int perMille) { return int(m_random.below(1000)) < perMille; }
    Machine &at(int index) { return m_machines[std::size_t(index)]; }
    Machine &hub() { return m_machines.front(); }
    const Machine &hub() const { return m_machines.front(); }

    // SimWork.cpp
    void record(int index);
    void capture(int index);
    void keepPromises(int index, const QList<EventDraft> &drafts, const QList<Event> &recorded);
    void forget(int index);
    void claim(int index);
    void claimed(const Message &message);
    void giveBack(int index);
    void serve(int index);

    // SimFaults.cpp
    void chooseFaults();
    void mischief();
    void cut(int index);
    void die(int index);
    void hubDies(int) { die(0); }
    void tearParts();
    void keepImage(int index);
    void restoreDatabase(int index) { restore(index, false); }
    void restoreFolder(int index) { restore(index, true); }
    void restore(int index, bool whole);
    bool isKept(const Promise &promise) const;
    void clone(int index);
    void killSoon(int index);
    void fill(int index);
    void failToReadAndWrite(int index);
    void jump(int index);
    void standBy(int);
    void failOver(int);

    // SimRot.cpp
    QByteArray spotOf(Machine &machine);
    void rotRecord(int index);
    void rotPart(int);
    void rotCapture(int);
    bool replaceRotten();
    void checkSegments();

    // SimInvariants.cpp
    void checkPrune(const Machine &machine, const QList<Event> &before);
    void checkPromises();
    void checkCaptures();
    void checkNumbers();
    void checkCompletions();
    void checkClock(Machine &machine, const Event &event);
    Hlc clockOf(const Machine &machine, const OriginId &origin, const Cursor &last);
    void hear(Machine &machine, const Message &message);
    void checkOrigin(const Machine &machine, const OriginId &before);
    void checkGrant(const HttpRequest &request, const HttpResponse &response);
    void endGrant(const StationId &station, const VisitId &visit, std::uint64_t fence);
    void checkRelease(const HttpRequest &request, const HttpResponse &response);
    void forgetLostGrants();

    SeededRandom m_random;
    const QString m_folder;
    Instant m_now = 1'795'403'700'000;
    bool m_faulty = true;
    QList<Chance> m_chances;
    int m_tokens = 0;           ///< per mille of events
    bool m_hubLosesOwn = false; ///< a standby may lack the hub's own last events too
    QByteArray m_roster;
    QByteArray m_issuer;
    QByteArray m_kendraKey;
    Roster m_people;
    ServiceCatalogue m_catalogue;
    std::vector<Machine> m_machines; ///< 0 is the hub
    std::unique_ptr<Ingest> m_ingest;
    std::unique_ptr<CaptureVault> m_vault;
    std::unique_ptr<VaultStore> m_vaultStore;
    std::unique_ptr<BlobIntake> m_intake;
    std::unique_ptr<Claims> m_claims;
    int m_hubLife = 0;
    Image m_standby;
    QMap<OriginId, std::uint64_t> m_standbyHas;
    QSet<OriginId> m_lostOrigins; ///< of the hub, whose last events its standby did not have
    QSet<OriginId> m_cutShort;    ///< their last events went with a disk before they were durable
    std::multimap<Instant, Message> m_wire;
    std::vector<Promise> m_promises;
    QMap<Digest, QByteArray> m_captures;
    QSet<Digest> m_rotCaptures;                  ///< a bit of them, or of a piece, turned over at the hub
    QMap<QString, QList<ClaimAnswer>> m_answers; ///< by station and request; the last one stands
    QMap<QUuid, QList<Grant>> m_grants;
    QMap<std::uint64_t, QString> m_fences; ///< whose each was
    QMap<std::uint64_t, int> m_epochs;     ///< in which life of the hub each was
    QHash<Digest, Hlc> m_clocks;           ///< of events, by their hash
    QList<Grant> m_heard;                  ///< what stations were told
    std::uint64_t m_made = 0;
    Digest m_trace;
    QString m_wrong;
    const Result<HttpResponse> m_noAnswer = files::read(QStringLiteral("/nowhere"), 1).fault();
};

} // namespace seva::sync::test
