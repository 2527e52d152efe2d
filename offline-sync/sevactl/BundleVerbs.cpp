// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <seva/base/Files.h>
#include <seva/sync/Bundle.h>

#include <QCommandLineParser>
#include <QFileInfo>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxIssuerFile = 4'096;

/// A stopped machine, with its roster as the sync sees it.
struct Machine
{
    DataFolder data;
    std::unique_ptr<sync::RosterBook> book;
    QString folder; ///< of the bundle
    bool everything = false;
};

Result<Machine> openMachine(const QCommandLineParser &parser, Random &random)
{
    auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return data.fault();
    const QString folder = data->folder;
    const auto issuer = files::read(folder + QStringLiteral("/issuer.pub"), kMaxIssuerFile);
    if (!issuer)
        return issuer.fault();
    // The authority's own copy knows who enrolled after this machine did.
    const QString authority = folder + QStringLiteral("/authority/roster.cbor");
    const QString roster = QFileInfo::exists(authority) ? authority : folder + QStringLiteral("/roster.cbor");
    Machine machine;
    machine.book = std::make_unique<sync::RosterBook>(roster, *issuer);
    if (const auto loaded = machine.book->load(); !loaded)
        return loaded.fault();
    machine.data = *std::move(data);
    machine.folder = parser.positionalArguments().first();
    machine.everything = parser.isSet(QStringLiteral("everything"));
    return machine;
}

Result<Machine> readMachine(const QStringList &words, Random &random)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("everything"), QString()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.isSet(QStringLiteral("data"))
        || parser.positionalArguments().size() != 1)
        return fault("ctl.bundle-arguments", words.join(u' '));
    return openMachine(parser, random);
}

Answer told(const Result<sync::BundleReport> &result)
{
    if (!result)
        return refused(kBad, result.fault());
    return Answer{result->problems.isEmpty() ? kFine : kBad, sync::toJson(*result)};
}

using Work = std::function<Result<sync::BundleReport>(const sync::BundlePlace &, const Machine &)>;

Answer withJournal(const QStringList &words, const Clock &clock, Random &random, const Work &work)
{
    const auto machine = readMachine(words, random);
    if (!machine)
        return refused(kWrongUse, machine.fault());
    const auto journal =
        Journal::open(machine->data.journalFolder(), *machine->data.keys, clock, random, machine->data.options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    CaptureVault vault(machine->data.folder + QStringLiteral("/vault"), **journal, random);
    sync::JournalStore store(**journal);
    sync::VaultStore blobs(vault);
    return told(
        work(sync::BundlePlace{store, blobs, *machine->book, machine->data.station, *machine->data.keys}, *machine));
}

} // namespace

Answer bundleExport(const QStringList &words)
{
    SystemRandom random;
    const SystemClock clock;
    return withJournal(words, clock, random, [&](const sync::BundlePlace &place, const Machine &machine) {
        return sync::exportBundle(place, machine.folder, machine.everything, clock.now(), random);
    });
}

Answer bundleImport(const QStringList &words)
{
    SystemRandom random;
    const SystemClock clock;
    return withJournal(words, clock, random, [](const sync::BundlePlace &place, const Machine &machine) {
        return sync::importBundle(place, machine.folder);
    });
}

Answer bundleCheck(const QStringList &words)
{
    SystemRandom random;
    const auto machine = readMachine(words, random);
    if (!machine)
        return refused(kWrongUse, machine.fault());
    return told(sync::checkBundle(*machine->book, machine->data.station, *machine->data.keys, machine->folder));
}

} // namespace seva::ctl
