// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationRuntime.h>

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>
#include <seva/journal/Reference.h>

#include <QTemporaryDir>

namespace seva {

namespace {

constexpr qint64 kRosterMaxBytes = 4 << 20;
constexpr int kPublicKeyBytes = 32;

Result<Roster> loadRoster(const QString &folder)
{
    const Result<QByteArray> signedRoster = files::read(rosterFile(folder), kRosterMaxBytes);
    const Result<QByteArray> issuer = files::read(issuerFile(folder), kPublicKeyBytes);
    if (!signedRoster || !issuer)
        return fault("station.not-enrolled", folder);
    return decodeRoster(*signedRoster, *issuer);
}

/// The roster must name this station with this key: a copied folder or a stolen roster ends here.
Result<JournalOptions> journalOptions(const Roster &roster, const StationOptions &options, const KeyStore &keys)
{
    const RosterStation *station = roster.station(options.station);
    if (!station)
        return fault("station.unknown-station", options.station);
    if (station->signingKey != keys.signingPublic())
        return fault("station.key-differs", options.station);
    if (options.clockOffset != 0 && !roster.kendra.demonstration)
        return fault("station.clock-moved", roster.kendra.id);
    JournalOptions out;
    out.kendraPublic = roster.kendraPublic;
    out.kendraKeyId = roster.keyId;
    out.roster = std::make_shared<const Roster>(roster);
    out.holder = options.station;
    // A hall display is given no Kendra secret: it can show numbers and never a person.
    if (!station->wrappedKendraSecret.isEmpty()) {
        Result<QByteArray> seed = keys.unwrap(station->wrappedKendraSecret);
        if (!seed)
            return seed.fault();
        out.kendraSecretSeed = *std::move(seed);
    }
    return out;
}

/// Catalogue and calendars of the book in use; of what was installed where there is none, or where this program cannot
/// read it any more.
Result<Reference> referenceOf(const StationOptions &options)
{
    if (!options.definitions.isEmpty()) {
        const auto book = loadReference(options.definitions, options.services);
        if (book)
            return **book;
        qCWarning(logStation) << book.fault().code << book.fault().subject;
    }
    const auto catalogue = loadDefinitions(options.services);
    if (!catalogue)
        return catalogue.fault();
    const auto calendars = loadCalendars(options.services);
    if (!calendars)
        return calendars.fault();
    return Reference{*catalogue, *calendars, nullptr, {}};
}

/// Kept in the journal: a revoked machine that is unplugged knows it still.
const QString kRevokedMark = QStringLiteral("station/revoked");
/// What the hub answers a revoked station (docs/fault-codes.md).
const QString kRevokedCode = QStringLiteral("sync.station-revoked");

bool toldRevoked(const Journal &journal)
{
    return journal.recall(kRevokedMark) == "1";
}

/// The hub's word, which came over a line on which both have shown who they are.
void hearOfStation(VisitRegister &visits, Journal &journal)
{
    const Uplink uplink = visits.uplink();
    const bool revoked = uplink.problem == kRevokedCode;
    if ((!revoked && uplink.link != Uplink::Link::Linked) || revoked == toldRevoked(journal))
        return;
    if (const auto kept = journal.remember(kRevokedMark, revoked ? "1" : "0"); !kept)
        qCWarning(logStation) << kept.fault().code << kept.fault().subject;
    Q_EMIT visits.rightsMayDiffer();
}

} // namespace

struct StationRuntime::Private
{
    StationOptions options;
    const Clock &clock;
    Random &random;
    std::unique_ptr<QTemporaryDir> rehearsal;
    std::shared_ptr<Alarms> alarms;
    DeviceSet devices;
    std::unique_ptr<KeyStore> keys;
    std::shared_ptr<const Roster> roster;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<CaptureVault> vault;
    std::unique_ptr<VisitRegister> visits;
    JournalOptions journalOptions;
};

StationRuntime::StationRuntime(std::unique_ptr<Private> p) : d(std::move(p)) {}
StationRuntime::~StationRuntime() = default;

Result<std::unique_ptr<StationRuntime>> StationRuntime::open(const StationOptions &options, const Clock &clock,
                                                             Random &random, DeviceSet devices)
{
    auto p = std::make_unique<Private>(Private{options, clock, random, {}, devices.alarms, {}, {}, {}, {}, {}, {}, {}});
    p->devices = std::move(devices);
    if (!p->alarms)
        p->alarms = std::make_shared<QtAlarms>();
    if (options.rehearsal() && options.data.isEmpty()) {
        p->rehearsal = std::make_unique<QTemporaryDir>();
        p->options.data = p->rehearsal->path();
        if (const auto made = makeRehearsal(p->options.data, options.station, random); !made)
            return made.fault();
    }
    Result<std::unique_ptr<KeyStore>> keys = openSoftwareKeyStore(p->options.data, random);
    if (!keys)
        return keys.fault();
    p->keys = *std::move(keys);
    const Result<Roster> roster = loadRoster(p->options.data);
    if (!roster)
        return roster.fault();
    const Result<JournalOptions> settings = journalOptions(*roster, p->options, *p->keys);
    if (!settings)
        return settings.fault();
    p->roster = settings->roster;
    p->journalOptions = *settings;
    const Result<Reference> reference = referenceOf(options);
    if (!reference)
        return reference.fault();
    VisitRegister::Place place{roster->kendra, options.station, reference->catalogue, p->roster, reference->calendars};
    if (const auto own = place.calendars->calendarOf(place.kendra); own.ok())
        place.calendar = *own;
    else
        qCWarning(logStation) << own.fault().code << own.fault().subject;
    auto journal = Journal::open(p->options.data + QStringLiteral("/journal"), *p->keys, clock, random, *settings);
    if (!journal)
        return journal.fault();
    p->journal = *std::move(journal);
    p->vault = std::make_unique<CaptureVault>(p->options.data + QStringLiteral("/vault"), *p->journal, random);
    p->visits = std::make_unique<VisitRegister>(*p->journal, *p->vault, clock, std::move(place));
    QObject::connect(p->visits.get(), &VisitRegister::uplinkChanged, p->visits.get(),
                     [visits = p->visits.get(), journal = p->journal.get()] { hearOfStation(*visits, *journal); });
    return std::unique_ptr<StationRuntime>(new StationRuntime(std::move(p)));
}

VisitRegister &StationRuntime::visits()
{
    return *d->visits;
}
Journal &StationRuntime::journal()
{
    return *d->journal;
}
KeyStore &StationRuntime::keys()
{
    return *d->keys;
}
DeviceSet &StationRuntime::devices()
{
    return d->devices;
}
Alarms &StationRuntime::alarms()
{
    return *d->alarms;
}
const Clock &StationRuntime::clock() const
{
    return d->clock;
}
Random &StationRuntime::random()
{
    return d->random;
}
const Roster &StationRuntime::roster() const
{
    return *d->visits->place().roster;
}
Result<void> StationRuntime::mayWork() const
{
    const RosterStation *own = roster().station(d->options.station);
    const bool revoked = toldRevoked(*d->journal) || !own || own->revoked != 0;
    return revoked ? Result<void>(fault("station.revoked", d->options.station)) : Result<void>();
}

const StationOptions &StationRuntime::options() const
{
    return d->options;
}

std::unique_ptr<JournalKeeper> StationRuntime::makeKeeper() const
{
    return std::make_unique<JournalKeeper>(JournalKeeper::Place{
        *d->journal, d->options.data + QStringLiteral("/journal"), *d->keys, d->journalOptions, d->clock});
}

const RosterStation &StationRuntime::station() const
{
    return *roster().station(d->options.station);
}

QDate StationRuntime::today() const
{
    return dayOf(d->clock.now(), roster().kendra.timeZone);
}

QString rosterFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/roster.cbor");
}

QString issuerFile(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/issuer.pub");
}

} // namespace seva
