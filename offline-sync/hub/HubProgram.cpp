// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HubProgram.h"

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/journal/Reference.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/RovingTransport.h>

#include <QDir>
#include <QFile>

namespace seva::sync {

namespace {

constexpr qint64 kFileMaxBytes = 4 << 20;
const StationId kCentreStation = QStringLiteral("DC");

} // namespace

Result<std::unique_ptr<HubProgram>> HubProgram::open(const HubArguments &arguments, Random &random)
{
    std::unique_ptr<HubProgram> program(new HubProgram(arguments));
    QDir().mkpath(arguments.dataFolder);
    QFile::setPermissions(arguments.dataFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Result<std::unique_ptr<KeyStore>> keys = openSoftwareKeyStore(arguments.dataFolder, random);
    if (!keys)
        return keys.fault();
    program->m_keys = *std::move(keys);
    for (const auto step :
         {&HubProgram::enrolSelf, &HubProgram::openJournal, &HubProgram::openStores, &HubProgram::startHub})
        if (const Result<void> done = ((*program).*step)(random); !done)
            return done.fault();
    return program;
}

HubProgram::~HubProgram() = default;

/// The first of a Kendra's machines is its own authority; a hub below a data centre enrols there once.
Result<void> HubProgram::enrolSelf(Random &random)
{
    const QString &folder = m_arguments.dataFolder;
    const bool enrolled = QFile::exists(folder + QStringLiteral("/enrolment.json"));
    if (m_arguments.uplinks.isEmpty())
        if (const Result<void> opened = openDesk(random); !opened)
            return opened;
    Result<Enrolment> enrolment = loadEnrolment(folder);
    if (!enrolled && m_desk) {
        const StationId self = m_arguments.role == HubParts::Role::DataCentre ? kCentreStation : m_arguments.station;
        const auto desk = [this](const EnrolRequest &request) { return m_desk->enrol(request, m_machineClock.now()); };
        enrolment = enrolWith(desk, {}, m_desk->codeOf(self), self, folder, *m_keys);
    } else if (!enrolled) {
        enrolment = enrolAbove();
    }
    if (!enrolment)
        return enrolment.fault();
    m_enrolment = *enrolment;
    m_enrolment.hubUrl = m_arguments.uplinks.value(0);
    m_enrolment.uplinks = m_arguments.uplinks.mid(1);
    if (m_desk)
        m_enrolment.book = m_desk->book();
    if (m_arguments.clockOffset != 0 && !m_enrolment.book->roster()->kendra.demonstration)
        return fault("hub.clock-moved", m_enrolment.book->roster()->kendra.id);
    return {};
}

/// At the first of them that answers.
Result<Enrolment> HubProgram::enrolAbove() const
{
    const auto at = [this](const QString &uplink) {
        return enrol(uplink, m_arguments.enrolCode, m_arguments.station, m_arguments.dataFolder, *m_keys);
    };
    Result<Enrolment> enrolment = at(m_arguments.uplinks.first());
    for (qsizetype i = 1; i < m_arguments.uplinks.size(); ++i)
        if (!enrolment.ok() && enrolment.fault().code == QLatin1String("sync.unreachable"))
            enrolment = at(m_arguments.uplinks.at(i));
    return enrolment;
}

Result<void> HubProgram::openDesk(Random &random)
{
    KendraSetup setup;
    if (!m_arguments.kendraConfig.isEmpty()) {
        const Result<QByteArray> text = files::read(m_arguments.kendraConfig, kFileMaxBytes);
        if (!text)
            return text.fault();
        Result<KendraSetup> read = readKendraSetup(*text);
        if (!read)
            return read.fault();
        setup = *std::move(read);
    } else if (!QFile::exists(m_arguments.dataFolder + QStringLiteral("/authority/roster.cbor"))) {
        return fault("hub.no-kendra-config", m_arguments.dataFolder);
    }
    Result<std::unique_ptr<EnrolmentDesk>> desk =
        EnrolmentDesk::open(m_arguments.dataFolder, setup, random, m_machineClock.now(), m_clock.now());
    if (!desk)
        return desk.fault();
    m_desk = *std::move(desk);
    return {};
}

/// The book of definitions in use; what is installed where there is none, or where this program cannot read it any
/// more.
Result<void> HubProgram::loadServices()
{
    const QString used = m_enrolment.shelf->usedFolder(QString::fromLatin1(kDefinitionsBook));
    auto reference = loadReference(used.isEmpty() ? m_arguments.services : used, m_arguments.services);
    if (!reference && !used.isEmpty()) {
        qCWarning(logSync) << reference.fault().code << reference.fault().subject;
        reference = loadReference(m_arguments.services, m_arguments.services);
    }
    if (!reference)
        return reference.fault();
    m_reference = *reference;
    return {};
}

Result<void> HubProgram::openJournal(Random &random)
{
    if (const Result<void> loaded = loadServices(); !loaded)
        return loaded;
    Result<JournalOptions> options = journalOptions(m_enrolment, *m_keys);
    if (!options)
        return options.fault();
    // The back office looks through all files there are.
    options->everyVisitAtHand = m_arguments.role == HubParts::Role::DataCentre;
    m_journalOptions = *options;
    Result<std::unique_ptr<Journal>> journal =
        Journal::open(m_arguments.dataFolder + QStringLiteral("/journal"), *m_keys, m_clock, random, *options);
    if (!journal)
        return journal.fault();
    m_journal = *std::move(journal);
    m_vault = std::make_unique<CaptureVault>(m_arguments.dataFolder + QStringLiteral("/vault"), *m_journal, random);
    return {};
}

Result<void> HubProgram::openStores(Random &)
{
    if (!m_arguments.stores.wanted())
        return {};
    Result<std::unique_ptr<Stores>> stores =
        Stores::open(m_arguments.stores, m_enrolment.book->roster()->kendra.id, m_arguments.dataFolder);
    if (!stores)
        return stores.fault();
    m_stores = *std::move(stores);
    return {};
}

Result<void> HubProgram::startHub(Random &random)
{
    if (!m_arguments.scene.isEmpty()) {
        const Result<QByteArray> text = files::read(m_arguments.scene, kFileMaxBytes);
        if (!text)
            return text.fault();
        const Result<BackOfficeScene> scene = readBackOfficeScene(*text);
        if (!scene)
            return scene.fault();
        m_scene = *scene;
    }
    ServerOptions server;
    server.address = m_arguments.address;
    server.port = m_arguments.port;
    server.shared = m_arguments.threads;
    HubParts parts{m_arguments.role,
                   m_arguments.dataFolder,
                   server,
                   m_enrolment,
                   m_desk.get(),
                   *m_journal,
                   *m_vault,
                   m_clock,
                   m_machineClock,
                   random,
                   m_reference->catalogue,
                   m_reference->eformSchema,
                   m_scene,
                   m_reference->statuses,
                   m_reference->calendars};
    parts.uplinkCap = m_arguments.uplinkCap;
    parts.books = m_enrolment.shelf.get();
    if (m_stores) {
        parts.store = m_stores->events();
        parts.blobs = m_stores->blobs();
        parts.journalFollows = !parts.store || !m_arguments.scene.isEmpty();
        parts.onArrival = [stores = m_stores.get()] { stores->arrived(); };
    }
    Result<std::unique_ptr<Hub>> hub = Hub::start(std::move(parts));
    if (!hub)
        return hub.fault();
    m_hub = *std::move(hub);
    startInbox();
    startKeeper();
    startBooks(random);
    startDiary();
    startReuse(random);
    startBeacon();
    return {};
}

/// Only where others can reach it; a demonstration on one machine tells nobody.
void HubProgram::startBeacon()
{
    const bool here = m_arguments.address == QLatin1String("localhost") || m_arguments.address == QLatin1String("::1")
                      || m_arguments.address.startsWith(QLatin1String("127."));
    if (m_arguments.role == HubParts::Role::KendraHub && !here)
        m_beacon = std::make_unique<discovery::HubBeacon>(
            discovery::HubNotice{m_enrolment.book->roster()->kendra.id, m_enrolment.station, m_hub->port()});
}

/// Reference data comes from above; at the authority it is published into the folder, also while this runs.
void HubProgram::startBooks(Random &random)
{
    const QString definitions = QString::fromLatin1(kDefinitionsBook);
    m_enrolment.shelf->borrow(definitions, m_arguments.services);
    std::unique_ptr<Transport> above;
    if (!m_arguments.uplinks.isEmpty())
        above = lineToCentre(m_enrolment, m_clock, random);
    const BookReader reader = [this](const QString &folder) -> Result<std::function<void()>> {
        const auto next = loadReference(folder, m_arguments.services);
        if (!next)
            return next.fault();
        return std::function<void()>([this, taken = *next] { m_hub->use(taken); });
    };
    m_books =
        std::make_unique<BookDelivery>(*m_enrolment.shelf, std::move(above), m_clock, random,
                                       std::map<QString, BookReader>{{definitions, reader}}, BookDelivery::Observer());
}

/// A data centre is where things are kept: only a hub below one forgets.
void HubProgram::startKeeper()
{
    m_keeper = std::make_unique<JournalKeeper>(JournalKeeper::Place{
        *m_journal, m_arguments.dataFolder + QStringLiteral("/journal"), *m_keys, m_journalOptions, m_clock});
    std::optional<JournalKeeper::Forgetting> forgetting;
    if (m_hub->kept() && m_arguments.role == HubParts::Role::KendraHub)
        forgetting = JournalKeeper::forgettingOf(m_enrolment.book->roster()->kendra, m_hub->kept());
    m_keeper->start(std::move(forgetting), [this](const std::optional<Fault> &alarm) {
        m_hub->setDamage(alarm ? alarm->subject : QString());
    });
}

/// What needs attention here (sevactl link show).
void HubProgram::startDiary()
{
    const auto anomalies = [this] {
        QStringList out;
        m_journal->read([&out](const State &state) { out = state.anomalies; });
        for (const QString &refused : m_hub->refused())
            out.append(refused + QStringLiteral(": only a hub decides this; the log was not taken"));
        return out;
    };
    m_diary = LinkDiary::begin({m_arguments.dataFolder, m_enrolment.tls.certificate, *m_keys, m_clock, m_machineClock,
                                [this] { return m_hub->report(); }, anomalies, [this] { return m_books->states(); }});
}

/// What people of the coming days showed before, at the authority: it has the earlier applications and the key.
void HubProgram::startReuse(Random &random)
{
    const bool follows = !m_stores || !m_stores->events() || !m_arguments.scene.isEmpty();
    if (!m_desk || !follows)
        return;
    m_reuse = std::make_unique<ReuseKeeper>(
        ReuseKeeper::Place{*m_journal, *m_enrolment.shelf, *m_enrolment.book, m_arguments.dataFolder, m_clock, random});
    m_reuse->start();
}

/// Bundles brought by hand (docs/bundles.md).
void HubProgram::startInbox()
{
    const QString inbox = m_arguments.dataFolder + QStringLiteral("/inbox");
    QDir().mkpath(inbox);
    m_store = std::make_unique<JournalStore>(*m_journal);
    m_blobs = std::make_unique<VaultStore>(*m_vault);
    EventStore *events = m_stores ? m_stores->events() : nullptr;
    BlobStore *blobs = m_stores ? m_stores->blobs() : nullptr;
    m_inbox = std::make_unique<BundleInbox>(BundlePlace{events ? *events : *m_store, blobs ? *blobs : *m_blobs,
                                                        *m_enrolment.book, m_enrolment.station, *m_keys},
                                            inbox);
    m_inbox->start();
}

} // namespace seva::sync
