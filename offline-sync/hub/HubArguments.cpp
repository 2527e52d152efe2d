// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sites.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>

#include <cstdlib>

namespace seva::sync {

namespace {

constexpr int kWrongUse = 2;
/// A cap below this would be no link.
constexpr qint64 kUplinkCapLeast = 1'000;

[[noreturn]] void wrongUse(const QCommandLineParser &parser, const QString &why)
{
    QTextStream(stderr) << "seva-hub: " << why << "\n\n" << parser.helpText();
    std::exit(kWrongUse);
}

void readRole(HubArguments &out, const QCommandLineParser &parser)
{
    const QString role = parser.value("role");
    if (role != QLatin1String("kendra-hub") && role != QLatin1String("data-centre"))
        wrongUse(parser, QStringLiteral("--role is kendra-hub or data-centre"));
    out.role = role == QLatin1String("data-centre") ? HubParts::Role::DataCentre : HubParts::Role::KendraHub;
}

void readCap(HubArguments &out, const QCommandLineParser &parser)
{
    bool ok = false;
    out.uplinkCap = parser.value("uplink-cap").toLongLong(&ok);
    if (!ok || out.uplinkCap < 0 || (out.uplinkCap > 0 && out.uplinkCap < kUplinkCapLeast))
        wrongUse(parser, QStringLiteral("--uplink-cap is 0, or at least %1 bytes a second").arg(kUplinkCapLeast));
}

void readClock(HubArguments &out, const QCommandLineParser &parser)
{
    out.clockOffset = parser.value("clock-offset").toLongLong();
    if (!parser.isSet("demo-clock"))
        return;
    const QDateTime start = QDateTime::fromString(parser.value("demo-clock"), Qt::ISODate);
    if (!start.isValid())
        wrongUse(parser, QStringLiteral("--demo-clock wants an ISO 8601 instant"));
    out.clockOffset = SystemClock::offsetTo(start.toMSecsSinceEpoch());
}

void readStores(HubArguments &out, const QCommandLineParser &parser)
{
    StoreArguments &stores = out.stores;
    for (const QString &address : parser.values("store"))
        stores.addresses.append(address.toUtf8());
    stores.blobs = parser.value("blobs");
    const QString pooling = parser.value("pooling");
    const QString durable = parser.value("durable");
    if (stores.wanted() && out.role != HubParts::Role::DataCentre)
        wrongUse(parser, QStringLiteral("--store and --blobs are for --role data-centre"));
    if (pooling != QLatin1String("session") && pooling != QLatin1String("transaction"))
        wrongUse(parser, QStringLiteral("--pooling is session or transaction"));
    if (durable != QLatin1String("disk") && durable != QLatin1String("standby"))
        wrongUse(parser, QStringLiteral("--durable is disk or standby"));
    using Options = store::PostgresOptions;
    stores.pooling = pooling == QLatin1String("session") ? Options::Pooling::Session : Options::Pooling::Transaction;
    stores.durable = durable == QLatin1String("disk") ? Options::Durable::Disk : Options::Durable::Standby;
}

/// What a list of sites says of each cannot be said of all.
void readSitesFile(HubArguments &out, const QCommandLineParser &parser)
{
    out.sites = parser.value("sites");
    if (out.sites.isEmpty())
        return;
    for (const char *own : {"data", "listen", "kendra-config", "uplink", "enrol-code", "self-test"})
        if (parser.isSet(QLatin1String(own)))
            wrongUse(parser, QStringLiteral("--sites and --%1 do not go together").arg(QLatin1String(own)));
    if (out.role != HubParts::Role::DataCentre)
        wrongUse(parser, QStringLiteral("--sites is for --role data-centre"));
    out.threads = std::make_shared<ServerThreads>(ServerThreads::forThisMachine());
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {"role", "kendra-hub or data-centre.", "role", "kendra-hub"},
        {"station", "Which of the Kendra's hub machines this is, as the roster names it.", "id", "HUB"},
        {"data", "Folder of keys, roster, journal and captures; made on first start.", "folder"},
        {"sites", "Data centre: the Kendras that this process serves, instead of --data, --listen, --kendra-config.",
         "file"},
        {"listen", "Where stations reach it; port 0 takes a free one.", "address:port", "127.0.0.1:0"},
        {"kendra-config", "The Kendra, its stations and people, where no data centre says so.", "file"},
        {"uplink", "Address of the data centre, such as https://127.0.0.1:7400; again for the disaster-recovery site.",
         "url"},
        {"enrol-code", "One-time code for the uplink, used on first start.", "code"},
        {"uplink-cap",
         "Most bytes a second that go up in the long run; tokens and claims do not wait for it. 0 = none.", "bytes",
         "0"},
        {"services", "Folder of the service definitions.", "folder"},
        {"store", "Data centre: a PostgreSQL 15 database instead of the embedded one; once per shard, in their order.",
         "postgres://..."},
        {"pooling", "How connections to the store are shared: session, or transaction (pgbouncer).", "kind", "session"},
        {"durable", "When an event counts as durable: disk, or standby (the synchronous one has it, too).", "when",
         "disk"},
        {"blobs", "Data centre: where captures are kept: a folder, or s3:FILE with the settings of a bucket.", "place"},
        {"scene", "What the simulated back office does (data centre).", "file"},
        {"demo-clock", "Instant at which the demonstration's day begins, such as 2026-11-23T08:45:00+05:30.", "start"},
        {"clock-offset", "The same as milliseconds to add to this machine's clock.", "ms", "0"},
        {"self-test", "Starts a hub of --kendra-config in a new folder, asks it a station's question, and ends."},
    });
}

} // namespace

HubArguments hubArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The hub of a Kendra, or the data centre above it. Keys are software keys: not for production."));
    parser.addHelpOption();
    addOptions(parser);
    parser.process(arguments);
    HubArguments out;
    readRole(out, parser);
    out.station = parser.value("station");
    out.dataFolder = parser.value("data");
    out.kendraConfig = parser.value("kendra-config");
    out.uplinks = parser.values("uplink");
    out.enrolCode = parser.value("enrol-code");
    readCap(out, parser);
    out.services = parser.value("services");
    readStores(out, parser);
    out.scene = parser.value("scene");
    out.selfTest = parser.isSet("self-test");
    if (!readListen(parser.value("listen"), out))
        wrongUse(parser, QStringLiteral("--listen wants ADDRESS:PORT"));
    readClock(out, parser);
    readSitesFile(out, parser);
    if (out.services.isEmpty() || (out.dataFolder.isEmpty() && out.sites.isEmpty() && !out.selfTest))
        wrongUse(parser, QStringLiteral("--data (or --sites) and --services are needed"));
    return out;
}

} // namespace seva::sync
