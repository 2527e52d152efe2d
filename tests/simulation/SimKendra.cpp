// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimKendra.h"

#include "SimCrypto.h"

#include <QDir>
#include <QFile>

namespace seva::sync::test {

namespace {

constexpr int kStations = 2;
constexpr int kLiveTicks = 150;
constexpr int kHealTicks = 1'000;
constexpr int kTicksBetweenImages = 10;
constexpr int kTicksBetweenClaimTicks = 20;
constexpr Instant kTick = 20;
constexpr Instant kLostAfter = 200;
/// A message that comes again long after.
constexpr int kReplayedAfter = 3'000;
/// How long a hub holds a pull that has nothing to bring.
constexpr Instant kEmptyPull = 60;
/// A page without segments is shorter (bytes).
constexpr qsizetype kEmptyPage = 120;
const QString kIds[] = {QStringLiteral("HUB"), QStringLiteral("A-01"), QStringLiteral("A-02")};

} // namespace

SimKeys::SimKeys(const QByteArray &seed, Random &random)
    : m_pair(crypto::signingPair(Digest::of(seed).bytes().mid(1))), m_row(Digest::of(seed + "row").bytes().mid(1)),
      m_incarnation(Digest::of(seed + "first").bytes().mid(1, 16)), m_random(&random)
{
}

QByteArray SimKeys::sign(const QByteArray &message) const
{
    const QByteArray signature = crypto::sign(m_pair.secretKey, message);
    knowSigned(m_pair.publicKey, message, signature);
    return signature;
}

Result<void> SimKeys::renewIncarnation()
{
    m_incarnation = m_random->bytes(16);
    return {};
}

Result<void> SimBlobs::adopt(const Digest &digest, const QByteArray &bytes)
{
    m_bytes.insert(digest, bytes);
    return {};
}

Result<QMap<OriginId, Cursor>> SimStore::cursors() const
{
    QMap<OriginId, Cursor> out = heads();
    for (auto it = out.begin(); it != out.end(); ++it)
        it->durable = std::min(it->acked, durable.value(it.key()));
    return out;
}

Result<IngestOutcome> SimStore::ingest(const Segment &segment, const QByteArray &signingKey)
{
    Result<IngestOutcome> outcome = JournalStore::ingest(segment, signingKey);
    if (outcome.ok())
        outcome->cursor.durable = std::min(outcome->cursor.acked, durable.value(segment.origin));
    return outcome;
}

SimKendra::SimKendra(std::uint64_t seed, const QString &folder) : m_random(seed), m_folder(folder)
{
    for (const char *left : {"/vault", "/incoming"})
        QDir(folder + QLatin1String(left)).removeRecursively();
    chooseFaults();
    for (int i = 0; i <= kStations; ++i)
        addMachine(kIds[i], std::make_unique<SimKeys>(kIds[i].toUtf8(), m_random));
    makeRoster();
    for (Machine &machine : m_machines) {
        machine.book = std::make_unique<RosterBook>(QString(), m_issuer);
        (void)machine.book->adopt(m_roster);
        startFromEmpty(machine);
        openJournal(machine);
    }
    openHub();
    standBy(0);
    for (int i = 1; i < int(m_machines.size()); ++i)
        makePump(i);
}

SimKendra::~SimKendra()
{
    for (Machine &machine : m_machines) {
        machine.pump.reset();
        machine.journal.reset();
        SimDisk::instance().remove(machine.folder);
        QFile::remove(machine.folder + QStringLiteral("head"));
    }
}

void SimKendra::makeRoster()
{
    const crypto::KeyPair issuer = crypto::signingPair(QByteArray(32, 'i'));
    m_issuer = issuer.publicKey;
    m_kendraKey = crypto::boxPair(QByteArray(32, 'k')).publicKey;
    m_people.kendra.id = QStringLiteral("GJ-BHJ-PSK");
    m_people.kendra.languages = QStringList{QStringLiteral("en")};
    for (const Machine &machine : m_machines) {
        RosterStation entry;
        entry.id = machine.id;
        entry.kind = &machine == &hub() ? QStringLiteral("HUB") : QStringLiteral("COUNTER");
        entry.stepId = &machine == &hub() ? QString() : QStringLiteral("A");
        entry.signingKey = machine.keys->signingPublic();
        m_people.stations.append(entry);
    }
    m_roster = encodeRoster(m_people, issuer.secretKey);
}

void SimKendra::addMachine(const StationId &id, std::unique_ptr<SimKeys> keys)
{
    Machine machine;
    machine.id = id;
    machine.folder = QStringLiteral("%1/%2/").arg(m_folder).arg(m_machines.size());
    machine.place = Digest::of(machine.folder.toUtf8()).bytes().mid(1);
    machine.keys = std::move(keys);
    machine.clock = std::make_unique<ManualClock>(m_now);
    machine.latest = m_now;
    machine.blobs = std::make_unique<SimBlobs>();
    SimDisk::instance().remove(machine.folder);
    QFile::remove(machine.folder + QStringLiteral("head"));
    m_machines.push_back(std::move(machine));
}

/// A journal without events is the same in every seed: it is made once.
void SimKendra::startFromEmpty(Machine &machine)
{
    static QMap<QString, Image> made;
    Image &empty = made[machine.folder];
    if (empty.files.isEmpty()) {
        SeededRandom random(0);
        machine.keys->useRandom(random);
        openJournal(machine);
        machine.store.reset();
        machine.journal.reset();
        machine.keys->useRandom(m_random);
        empty = {SimDisk::instance().image(machine.folder), headFile(machine.folder)};
    }
    SimDisk::instance().restore(machine.folder, empty.files);
    setHeadFile(machine.folder, empty.head);
}

/// False when the disk is in the way: the machine stays down until the next power loss.
bool SimKendra::openJournal(Machine &machine)
{
    JournalOptions options;
    options.encryptedPages = false;
    options.ownThread = false;
    options.holder = machine.id;
    options.place = machine.place;
    options.kendraPublic = m_kendraKey;
    options.kendraKeyId = QStringLiteral("k1");
    auto journal = Journal::open(machine.folder.chopped(1), *machine.keys, *machine.clock, m_random, options);
    if (!journal.ok() && machine.rotten) {
        note(machine.id.toUtf8() + ' ' + journal.fault().code.toUtf8());
        return false;
    }
    if (!journal.ok()) {
        wrong(QStringLiteral("%1 does not open: %2 %3").arg(machine.id, journal.fault().code, journal.fault().subject));
        return false;
    }
    machine.journal = *std::move(journal);
    machine.store = std::make_unique<SimStore>(*machine.journal);
    return true;
}

void SimKendra::shutHub()
{
    m_claims.reset();
    m_intake.reset();
    m_vaultStore.reset();
    m_vault.reset();
    m_ingest.reset();
    hub().store.reset();
    hub().journal.reset();
}

void SimKendra::openHub()
{
    Machine &machine = hub();
    if (!machine.journal)
        return;
    ++m_hubLife;
    machine.book = std::make_unique<RosterBook>(QString(), m_issuer);
    (void)machine.book->adopt(m_roster);
    machine.store->durable = m_standbyHas;
    m_ingest = std::make_unique<Ingest>(*machine.store, *machine.book, machine.id);
    m_vault = std::make_unique<CaptureVault>(m_folder + QStringLiteral("/vault"), *machine.journal, m_random);
    m_vaultStore = std::make_unique<VaultStore>(*m_vault);
    m_intake = std::make_unique<BlobIntake>(m_folder + QStringLiteral("/incoming"), *m_vaultStore);
    auto claims =
        Claims::open(*machine.journal, {&m_people.kendra, &m_catalogue, &m_people, machine.id}, machine.clock->now());
    if (claims.ok())
        m_claims = *std::move(claims);
    else
        wrong(QStringLiteral("claims do not open: ") + claims.fault().code);
}

void SimKendra::makePump(int index)
{
    Machine &machine = m_machines[std::size_t(index)];
    PumpOptions options;
    options.station = machine.id;
    options.beatEvery = 400;
    options.pullWait = 0;
    options.backoffCap = 400;
    ++machine.life;
    machine.asked.clear();
    machine.pump = std::make_unique<Pump>(*machine.store, machine.blobs.get(), *machine.book, m_random, options);
    machine.wakeAt = m_now;
}

void SimKendra::note(const QByteArray &what)
{
    m_trace = Digest::of({m_trace.bytes(), QByteArray::number(qlonglong(m_now)), what});
}

void SimKendra::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = what;
}

void SimKendra::step(int index, const Pump::Event &event)
{
    Machine &machine = m_machines[std::size_t(index)];
    if (!machine.pump)
        return;
    for (const Pump::Action &action : machine.pump->step(event, m_now)) {
        if (const auto *wake = std::get_if<Pump::WakeAt>(&action)) {
            machine.wakeAt = wake->at;
        } else if (const auto *cancel = std::get_if<Pump::Cancel>(&action)) {
            machine.asked.remove(cancel->id);
        } else if (const auto *send = std::get_if<Pump::Send>(&action)) {
            machine.asked.insert(send->id);
            Message message;
            message.machine = index;
            message.life = machine.life;
            message.id = send->id;
            message.request = send->request;
            message.request.peer = machine.id;
            deliver(message);
            if (m_faulty && chance(40))
                deliver(message, chance(300) ? Instant(m_random.below(kReplayedAfter)) : 0);
        }
    }
}

/// A lost message comes as the failure that its sender sees after a while.
void SimKendra::deliver(Message message, Instant later)
{
    const Machine &machine = at(message.machine);
    Instant delay = 1 + Instant(m_random.below(m_faulty ? 90 : 10)) + later;
    if (m_faulty && (machine.linkDown || chance(60))) {
        message.lost = true;
        message.answer = true;
        delay = kLostAfter;
    }
    m_wire.emplace(m_now + delay, std::move(message));
}

HttpResponse SimKendra::cursors()
{
    Result<CursorsAnswer> truth = m_ingest->cursors();
    if (!truth)
        return refusal(503, truth.fault());
    for (CursorMessage &cursor : truth->origins)
        cursor.kept = cursor.durable;
    return answer(200, *truth);
}

HttpResponse SimKendra::ask(const HttpRequest &request)
{
    const QByteArray &target = request.target;
    if (target.startsWith("/v1/push/"))
        return m_ingest->push(request);
    if (target == "/v1/keys")
        return m_ingest->keys(request);
    if (target == "/v1/pull")
        return m_ingest->pull(request).response;
    if (target == "/v1/blobs/missing")
        return m_intake->missing(request, [this](const Digest &digest) { return m_vault->has(digest); });
    if (target.startsWith("/v1/blob/"))
        return m_intake->handle(request);
    const Instant now = hub().clock->now();
    if (target == "/v1/claim")
        return m_claims->claim(request, now);
    if (target == "/v1/release")
        return m_claims->release(request, now);
    if (target == "/v1/numbers")
        return m_claims->numbers(request, now);
    if (const Result<void> noted = m_claims->heartbeat(request, now); !noted.ok())
        return refusal(400, noted.fault());
    return cursors();
}

void SimKendra::arrive(const Message &message)
{
    Machine &machine = at(message.machine);
    if (message.answer) {
        if (message.id == 0)
            return claimed(message);
        if (message.life != machine.life)
            return;
        if (machine.asked.remove(message.id) && !message.lost && machine.journal)
            hear(machine, message);
        return step(message.machine, Pump::Answered{message.id, message.lost ? m_noAnswer : message.response});
    }
    Message back = message;
    back.answer = true;
    Instant held = 0;
    if (!hub().journal) {
        back.lost = true;
    } else {
        back.response = ask(message.request);
        note(message.request.target + ' ' + QByteArray::number(back.response->status));
        checkGrant(message.request, *back.response);
        checkRelease(message.request, *back.response);
        const bool pull = message.request.target == "/v1/pull";
        held = pull && back.response->body.size() < kEmptyPage ? kEmptyPull : 0;
    }
    deliver(back, held);
}

void SimKendra::tick()
{
    m_now += kTick;
    for (Machine &machine : m_machines) {
        machine.clock->advance(kTick);
        machine.latest = std::max(machine.latest, machine.clock->now());
    }
    if (m_faulty)
        mischief();
    while (!m_wire.empty() && m_wire.begin()->first <= m_now) {
        const Message message = m_wire.begin()->second;
        m_wire.erase(m_wire.begin());
        arrive(message);
    }
    if (m_claims && m_now / kTick % kTicksBetweenClaimTicks == 0)
        (void)m_claims->tick(hub().clock->now());
    for (std::size_t i = 1; i < m_machines.size(); ++i)
        if (m_machines[i].wakeAt <= m_now)
            step(int(i), Pump::Tick{});
}

bool SimKendra::heal(bool (SimKendra::*done)() const, bool standby)
{
    for (int left = kHealTicks; left > 0 && m_wrong.isEmpty(); --left) {
        if (standby && left % kTicksBetweenImages == 0)
            standBy(0);
        if ((this->*done)())
            return true;
        tick();
    }
    return !m_wrong.isEmpty();
}

QString SimKendra::run()
{
    for (int i = 0; i < kLiveTicks && m_wrong.isEmpty(); ++i)
        tick();
    m_faulty = false;
    const bool everybody = chance(500);
    for (int i = 0; i < int(m_machines.size()); ++i) {
        at(i).linkDown = false;
        if (everybody || !at(i).journal || SimDisk::instance().troubled(at(i).folder))
            die(i);
    }
    replaceRotten();
    if (m_wrong.isEmpty() && !heal(&SimKendra::alike, false))
        wrong(QStringLiteral("it does not come together%1").arg(whoDiffers()));
    // All are idle; then the hub goes back to what its standby has.
    if (m_wrong.isEmpty())
        failOver(0);
    if (m_wrong.isEmpty() && !heal(&SimKendra::drained, true))
        wrong(QStringLiteral("it does not drain") + whoWaits());
    // A capture whose pieces were good when they came, and one of them not any more when it was whole.
    if (m_wrong.isEmpty() && replaceRotten() && !heal(&SimKendra::drained, true))
        wrong(QStringLiteral("altered captures do not come again") + whoWaits());
    for (const auto check : {&SimKendra::checkPromises, &SimKendra::checkSegments, &SimKendra::checkCaptures,
                             &SimKendra::checkNumbers, &SimKendra::checkCompletions})
        if (m_wrong.isEmpty())
            (this->*check)();
    if (hub().journal)
        for (const Cursor &cursor : hub().journal->heads())
            note(cursor.head.bytes());
    return m_wrong;
}

} // namespace seva::sync::test
