// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sites.h"

#include <seva/base/Files.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <sys/resource.h>

namespace seva::sync {

namespace {

constexpr qint64 kSitesMaxBytes = 4 << 20;
/// Each has a journal, a port and some threads of its own.
constexpr qsizetype kSitesMost = 1'000;
constexpr int kTryAgain = 5'000;
constexpr int kBad = 1;
constexpr int kHeld = 2;

const QString kData = QStringLiteral("data");
const QString kListen = QStringLiteral("listen");
const QString kConfig = QStringLiteral("kendra-config");

Fault malformed(const QString &where)
{
    return fault("hub.sites-malformed", where);
}

/// Why this entry cannot be one; empty when it is in `to`.
QString readSite(const QJsonObject &site, HubArguments &to)
{
    for (auto it = site.begin(); it != site.end(); ++it)
        if ((it.key() != kData && it.key() != kListen && it.key() != kConfig) || !it->isString())
            return QStringLiteral("\"%1\"").arg(it.key());
    to.dataFolder = site.value(kData).toString();
    to.kendraConfig = site.value(kConfig).toString();
    if (to.dataFolder.isEmpty())
        return QStringLiteral("no \"data\"");
    return readListen(site.value(kListen).toString(), to) ? QString() : QStringLiteral("\"listen\" wants ADDRESS:PORT");
}

/// What of it is another's already; empty when nothing is. Port 0 is whichever is free.
QString takenOf(const HubArguments &site, const QList<HubArguments> &others)
{
    const auto place = [](const HubArguments &of) { return QDir::cleanPath(QDir(of.dataFolder).absolutePath()); };
    for (const HubArguments &other : others) {
        if (place(other) == place(site))
            return QStringLiteral("\"data\" of another");
        if (other.port == site.port && other.address == site.address && site.port != 0)
            return QStringLiteral("\"listen\" of another");
    }
    return {};
}

/// As many files as the system lets this process have: each Kendra has some, and each connection one.
void allowFiles()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

QString before(const QString &whose)
{
    return whose.isEmpty() ? QString() : whose + QStringLiteral(": ");
}

} // namespace

int report(const Fault &why, const QString &whose)
{
    QTextStream(stderr) << before(whose) << "seva-hub: " << why.code << ": " << why.subject << "\n";
    return why.code == QLatin1String("journal.held") ? kHeld : kBad;
}

void sayListening(const HubArguments &arguments, const HubProgram &hub, const QString &whose)
{
    QTextStream(stdout) << before(whose) << "seva-hub: " << hub.station() << " listening on " << arguments.address
                        << ":" << hub.port() << Qt::endl;
}

bool readListen(const QString &text, HubArguments &to)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    if (colon <= 0 || !ok)
        return false;
    to.port = port;
    to.address = text.left(colon);
    return true;
}

Result<QList<HubArguments>> readSites(const HubArguments &common)
{
    const Result<QByteArray> text = files::read(common.sites, kSitesMaxBytes);
    if (!text)
        return text.fault();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &problem);
    const QJsonArray list = document.object().value(QLatin1String("sites")).toArray();
    if (problem.error != QJsonParseError::NoError)
        return malformed(
            QStringLiteral("%1, byte %2: %3").arg(common.sites).arg(problem.offset).arg(problem.errorString()));
    if (list.isEmpty() || list.size() > kSitesMost || document.object().size() > 1)
        return malformed(QStringLiteral("%1: wants \"sites\", 1 to %2 of them").arg(common.sites).arg(kSitesMost));
    QList<HubArguments> sites;
    for (const QJsonValue &each : list) {
        HubArguments site = common;
        QString why = each.isObject() ? readSite(each.toObject(), site) : QStringLiteral("no object");
        if (why.isEmpty())
            why = takenOf(site, sites);
        if (!why.isEmpty())
            return malformed(QStringLiteral("%1, site %2: %3").arg(common.sites).arg(sites.size() + 1).arg(why));
        sites.append(site);
    }
    return sites;
}

Sites::Sites(const QList<HubArguments> &sites, Random &random) : m_random(random)
{
    allowFiles();
    for (const HubArguments &site : sites)
        open(Closed{site, {}});
    m_again.callOnTimeout([this] { tryNext(); });
    if (!m_closed.isEmpty())
        m_again.start(kTryAgain);
}

void Sites::open(Closed closed)
{
    const QString &folder = closed.site.dataFolder;
    Result<std::unique_ptr<HubProgram>> hub = HubProgram::open(closed.site, m_random);
    if (hub.ok()) {
        m_hubs.push_back(*std::move(hub));
        return sayListening(closed.site, *m_hubs.back(), folder);
    }
    const Fault why = hub.fault();
    if (why.code != closed.why.code || why.subject != closed.why.subject)
        report(why, folder);
    closed.why = why;
    m_closed.append(closed);
}

void Sites::tryNext()
{
    open(m_closed.takeFirst());
    if (m_closed.isEmpty())
        m_again.stop();
}

} // namespace seva::sync
