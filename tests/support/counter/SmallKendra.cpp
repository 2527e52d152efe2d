// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/base/Files.h>
#include <seva/simulators/SimulatedDevices.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace seva::test {

namespace {

const QString kHub = QStringLiteral("HUB");
const QString kKiosk = QStringLiteral("KIOSK-01");
constexpr int kSegmentBytes = 1 << 20;
constexpr int kKeyBatch = 500;
constexpr Instant kStep = 20;
constexpr int kShareEvery = 8;
constexpr Instant kPatience = 600'000;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
}

} // namespace

void ManualLink::claim(const QString &requestId, const QString &stepId, std::function<void(Claim)> answer)
{
    ++claims;
    QTimer::singleShot(0, &m_kendra.at(m_station).runtime->visits(), [this, requestId, stepId, answer] {
        Claim claim;
        if (!reachable)
            return answer(claim);
        m_kendra.share();
        VisitRegister &hub = m_kendra.at(kHub).runtime->visits();
        const auto granted = hub.execute(ClaimToken{stepId, m_station, requestId, {}});
        if (!granted) {
            claim.kind = Claim::Kind::NoneWaiting;
            return answer(claim);
        }
        const Visit visit = *hub.visit(granted->first().subject);
        claim = {Claim::Kind::Granted, visit.id, visit.token, visit.epoch, visit.fence, visit.leaseUntil, {}};
        if (!withholdEvents)
            m_kendra.share();
        answer(claim);
    });
}

void ManualLink::release(const QUuid &visit, std::uint64_t fence)
{
    ++releases;
    if (reachable)
        must(m_kendra.at(kHub).runtime->visits().execute(ReleaseClaim{visit, fence, QStringLiteral("GIVEN_BACK")}));
}

void ManualLink::fetchCapture(const Digest &digest, std::function<void(Result<void>)> answer)
{
    QTimer::singleShot(0, &m_kendra.at(m_station).runtime->visits(), [this, digest, answer] {
        CaptureVault &own = m_kendra.at(m_station).runtime->visits().vault();
        for (const QString &other : m_kendra.setup.counters) {
            CaptureVault &vault = m_kendra.at(other).runtime->visits().vault();
            if (!reachable || !vault.has(digest))
                continue;
            must(own.adopt(digest, must(vault.sealedBytes(digest))));
            return answer({});
        }
        answer(Fault{QStringLiteral("test.no-such-capture"), {}});
    });
}

SmallStation::SmallStation(SmallKendra &kendra, const StationId &station) : link(kendra, station)
{
    StationOptions options;
    options.data = kendra.folder(station);
    options.station = station;
    options.services = kendra.servicesFolder();
    SimulationOptions simulation;
    simulation.outputFolder = kendra.folder(QStringLiteral("out-") + station);
    simulation.alarms = kendra.alarms;
    DeviceSet devices = must(makeSimulatedDevices(kendra.setup.scene, simulation, kendra.clock, kendra.random));
    runtime = must(StationRuntime::open(options, kendra.clock, kendra.random, std::move(devices)));
    kendra.m_keys.insert(runtime->journal().origin(), runtime->keys().signingPublic());
    runtime->visits().setLink(&link);
    languages = std::make_unique<LanguageChoice>(runtime->roster().kendra.languages);
    session = std::make_unique<OperatorSession>(*runtime, *languages);
    if (runtime->station().kind != QLatin1String("COUNTER"))
        return;
    post = std::make_unique<CounterPost>(counterPost(*runtime, kendra.random, *languages, *session));
    desk = std::make_unique<CounterDesk>(*post);
    serve = std::make_unique<ServeProgram>(*desk, runtime->alarms());
}

SmallKendra::SmallKendra(const Setup &wanted) : alarms(std::make_shared<ManualAlarms>(clock)), setup(wanted)
{
    // 23 November 2026, 09:30 in India.
    clock.set(instantOf(QDate(2026, 11, 23), QTime(9, 30), "Asia/Kolkata"));
    makeRoster();
    for (const QString &station : QStringList{kHub, kKiosk} + setup.counters)
        m_stations.emplace(station, std::make_unique<SmallStation>(*this, station));
}

SmallKendra::~SmallKendra()
{
    m_stations.clear();
}

SmallStation &SmallKendra::at(const StationId &station)
{
    return *m_stations.at(station);
}

void SmallKendra::restart(const StationId &station)
{
    m_stations.erase(station);
    m_stations.emplace(station, std::make_unique<SmallStation>(*this, station));
}

QString SmallKendra::servicesFolder()
{
    const QString shipped = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
    if (setup.services.isEmpty() && setup.definitions.isEmpty())
        return shipped;
    const QString folder = m_folder.filePath(QStringLiteral("definitions"));
    if (QDir(folder).exists())
        return folder;
    const auto copyFiles = [](const QString &from, const QString &to) {
        QDir().mkpath(to);
        for (const QString &file : QDir(from).entryList(QDir::Files))
            QFile::copy(from + file, to + file);
    };
    // The schemas are the program's own, whatever the definitions are.
    copyFiles(shipped + QLatin1Char('/'), folder + QLatin1Char('/'));
    const QString data = setup.definitions.isEmpty() ? shipped : setup.definitions;
    for (const QString &part : QDir(data).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFiles(data + QStringLiteral("/%1/").arg(part), folder + QStringLiteral("/%1/").arg(part));
    for (const QString &file : setup.services) {
        const bool fees = file.endsWith(QLatin1String(".fees.json"));
        const QString part = fees ? QStringLiteral("/fees/") : QStringLiteral("/services/");
        QFile::copy(file, folder + part + QFileInfo(file).fileName());
    }
    return folder;
}

void SmallKendra::makeRoster()
{
    const QByteArray secret = random.bytes(32);
    const crypto::KeyPair issuer = crypto::signingPair(random.bytes(32));
    Roster roster;
    roster.kendra.id = QStringLiteral("GJ-BHJ-PSK");
    roster.kendra.type = setup.type;
    roster.kendra.name = {{QStringLiteral("en"), QStringLiteral("Passport Seva Kendra, Bhuj")}};
    roster.kendra.languages = setup.languages;
    roster.kendra.calendar = setup.calendar;
    roster.kendra.fileNumberPrefix = QStringLiteral("AH");
    roster.kendra.demonstration = true;
    roster.kendra.differentStations = setup.differentStations;
    roster.keyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
    roster.kendraPublic = crypto::boxPair(secret).publicKey;
    const auto add = [&](const QString &id, const QString &kind, const QString &step) {
        QDir().mkpath(m_folder.filePath(id));
        const auto keys = must(openSoftwareKeyStore(m_folder.filePath(id), random));
        roster.stations.append(
            {id, kind, step, keys->signingPublic(), keys->boxPublic(), crypto::wrap(keys->boxPublic(), secret)});
    };
    add(kHub, QStringLiteral("HUB"), {});
    add(kKiosk, QStringLiteral("KIOSK"), {});
    for (const QString &counter : setup.counters)
        add(counter, QStringLiteral("COUNTER"), counter.section(QLatin1Char('-'), 0, 0));
    const struct
    {
        const char *id, *name;
        QList<Role> roles;
    } people[] = {{"A1001", "Asha Patel", {Role::Cse}},
                  {"B2001", "Imran Khatri", {Role::VerificationOfficer}},
                  {"C3001", "Harpreet Gill", {Role::GrantingOfficer}},
                  {"X9001", "Meena Joshi", {Role::Cse, Role::VerificationOfficer, Role::GrantingOfficer}}};
    for (const auto &person : people)
        roster.operators.append(must(makeOperator(QString::fromLatin1(person.id), QString::fromLatin1(person.name),
                                                  person.roles, QStringLiteral("2468"), random)));
    for (const RosterStation &station : roster.stations) {
        const QString data = m_folder.filePath(station.id);
        must(files::writeDurably(rosterFile(data), encodeRoster(roster, issuer.secretKey)));
        must(files::writeDurably(issuerFile(data), issuer.publicKey));
    }
}

bool SmallKendra::signIn(const StationId &station, const OperatorId &person)
{
    SmallStation &here = at(station);
    const CounterDesk::Stage stage = here.desk->stage();
    using enum OperatorSession::StaffRole;
    const OperatorSession::StaffRole role = stage == CounterDesk::Capture  ? Cse
                                            : stage == CounterDesk::Verify ? VerificationOfficer
                                                                           : GrantingOfficer;
    const QString usual = stage == CounterDesk::Capture  ? QStringLiteral("A1001")
                          : stage == CounterDesk::Verify ? QStringLiteral("B2001")
                                                         : QStringLiteral("C3001");
    return here.session->signIn(person.isEmpty() ? usual : person, QStringLiteral("2468"), role);
}

void SmallKendra::copy(StationRuntime &from, StationRuntime &to)
{
    QMap<OriginId, std::uint64_t> have;
    const QMap<OriginId, Cursor> heads = to.journal().heads();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        have.insert(it.key(), it->acked);
    QList<WrappedVisitKey> keys;
    for (const auto &[number, key] : must(from.journal().visitKeysAfter(0, kKeyBatch)))
        keys.append(key);
    must(to.journal().addVisitKeys(keys));
    for (;;) {
        QList<Segment> segments = must(from.journal().segmentsNotHad(have, kSegmentBytes));
        const OriginId own = from.journal().origin();
        segments += must(from.journal().segments(own, have.value(own), kSegmentMaxEvents, kSegmentBytes));
        bool news = false;
        for (const Segment &segment : segments) {
            const auto outcome = must(to.journal().ingest(segment, m_keys.value(segment.origin)));
            news = news || outcome.cursor.acked > have.value(segment.origin);
            have.insert(segment.origin, outcome.cursor.acked);
        }
        if (!news)
            return;
    }
}

void SmallKendra::share()
{
    StationRuntime &hub = *at(kHub).runtime;
    for (const auto &[id, station] : m_stations)
        if (id != kHub && station->link.reachable)
            copy(*station->runtime, hub);
    for (const auto &[id, station] : m_stations)
        if (id != kHub && station->link.reachable && !station->link.withholdEvents)
            copy(hub, *station->runtime);
    QCoreApplication::processEvents();
}

VisitId SmallKendra::arrive(const QString &service, const QMap<QString, QString> &fields, const QString &language,
                            const Money &paid)
{
    ++m_arrivals;
    ListAppointment listing;
    listing.id = uuidV7(clock.now(), random.bytes(10));
    Visit &appointment = listing.appointment;
    appointment.id = listing.id;
    appointment.kendra = QStringLiteral("GJ-BHJ-PSK");
    appointment.day = QDate(2026, 11, 23);
    appointment.arn = QStringLiteral("26-%1").arg(1'000'000'000 + m_arrivals);
    appointment.reportingMinute = 9 * 60 + 15;
    appointment.slotMinute = 9 * 60 + 30;
    appointment.service = service;
    appointment.scheme = QStringLiteral("NORMAL");
    appointment.language = language;
    appointment.submittedOn = QDate(2026, 11, 13);
    appointment.feeSchedule = QStringLiteral("IN-2026-07-01");
    const ServiceDefinition *definition = at(kHub).runtime->visits().place().catalogue->service(service);
    const QMap<QString, QString> values = fields.isEmpty() ? goodFields() : fields;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (definition && definition->field(it.key()))
            appointment.fields.insert(it.key(), it.value());
    listing.paid = paid;
    listing.paymentMode = QStringLiteral("CARD");
    VisitRegister &hub = at(kHub).runtime->visits();
    must(hub.execute(listing));
    const QString prefix = definition->tokenPrefix;
    must(hub.execute(LeaseNumbers{kKiosk, prefix, QStringLiteral("%1-%2").arg(prefix).arg(m_arrivals / 20)}));
    share();
    must(at(kKiosk).runtime->visits().execute(
        IssueToken{listing.id, language, QStringLiteral("NONE"), false, {}, {}, true}));
    share();
    clock.advance(1000);
    return listing.id;
}

bool SmallKendra::until(const std::function<bool()> &holds)
{
    for (const Instant end = clock.now() + kPatience; clock.now() < end;) {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        if (holds())
            return true;
        alarms->advance(milliseconds(kStep));
    }
    return false;
}

void SmallKendra::pass(Instant time)
{
    const Instant end = clock.now() + time;
    (void)until([&] { return clock.now() >= end; });
}

bool SmallKendra::serveAll(int seed, int visits)
{
    for (const QString &counter : setup.counters)
        at(counter).serve->start(seed++);
    int turn = 0;
    const bool done = until([&] {
        if (++turn % kShareEvery != 0)
            return false;
        share();
        int closed = 0;
        at(kHub).runtime->visits().read([&](const State &state) {
            for (const Visit &visit : state.visits)
                closed += visit.phase == Phase::Closed;
        });
        return closed >= visits;
    });
    for (const QString &counter : setup.counters)
        at(counter).serve->stop();
    return done;
}

bool SmallKendra::serveStage(const StationId &counter, const VisitId &id)
{
    SmallStation &station = at(counter);
    const QString stage = visit(counter, id).stepId;
    station.serve->start(7);
    const bool done = until([&] { return visit(counter, id).stepId != stage; });
    station.serve->stop();
    (void)until([&] { return station.serve->state() == ServeProgram::Stopped; });
    share();
    return done;
}

void SmallKendra::open(const StationId &counter)
{
    CounterDesk &desk = *at(counter).desk;
    desk.callNext();
    if (!until([&desk] { return desk.moment() == CounterDesk::Called; }))
        qFatal("call: %s", qPrintable(desk.messages()->text()));
    desk.startService();
}

} // namespace seva::test
