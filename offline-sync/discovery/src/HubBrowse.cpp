// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/discovery/HubBrowse.h>

#include "AvahiNode.h"

#include <seva/base/Log.h>
#include <seva/discovery/HubBeacon.h>

#include <QDeadlineTimer>

#include <avahi-common/malloc.h>
#include <avahi-core/lookup.h>

#include <array>

namespace seva::discovery {

namespace {

constexpr int kTurnMilliseconds = 50;

/// What is looked for.
struct Sought
{
    const char *service = kServiceType;
    AvahiProtocol protocol = AVAHI_PROTO_UNSPEC; ///< of the addresses
    int gather = kGatherMilliseconds;
    qsizetype most = kHubsMost;
};

/// One look: what was heard, and who still has to say where it is.
struct Look
{
    QByteArray kendra;
    Sought sought;
    AvahiServer *server = nullptr;
    int asked = 0;
    QList<sync::FoundAt> found;
};

QByteArray textOf(AvahiStringList *list, const char *key)
{
    AvahiStringList *entry = avahi_string_list_find(list, key);
    char *value = nullptr;
    if (!entry || avahi_string_list_get_pair(entry, nullptr, &value, nullptr) < 0)
        return {};
    const QByteArray out(value);
    avahi_free(value);
    return out;
}

/// Empty where only this one link would know what is meant.
QString hostOf(const AvahiAddress &address)
{
    std::array<char, AVAHI_ADDRESS_STR_MAX> text{};
    avahi_address_snprint(text.data(), text.size(), &address);
    const QString out = QString::fromLatin1(text.data());
    if (address.proto == AVAHI_PROTO_INET)
        return out;
    return out.startsWith(QLatin1String("fe80"), Qt::CaseInsensitive) ? QString()
                                                                      : QLatin1Char('[') + out + QLatin1Char(']');
}

void resolved(AvahiSServiceResolver *resolver, AvahiIfIndex, AvahiProtocol, AvahiResolverEvent event, const char *,
              const char *, const char *, const char *, const AvahiAddress *address, std::uint16_t port,
              AvahiStringList *texts, AvahiLookupResultFlags, void *self)
{
    auto &look = *static_cast<Look *>(self);
    if (event == AVAHI_RESOLVER_FOUND && address && textOf(texts, "kendra") == look.kendra
        && textOf(texts, "version") == kProtocolVersion) {
        const QString host = hostOf(*address);
        const sync::FoundAt at{QStringLiteral("https://%1:%2").arg(host).arg(port),
                               QString::fromUtf8(textOf(texts, "station"))};
        if (!host.isEmpty() && port != 0 && at.station.size() <= kStationNameMost
            && look.found.size() < look.sought.most && !look.found.contains(at))
            look.found.append(at);
    }
    avahi_s_service_resolver_free(resolver);
}

void heard(AvahiSServiceBrowser *, AvahiIfIndex interface, AvahiProtocol protocol, AvahiBrowserEvent event,
           const char *name, const char *type, const char *domain, AvahiLookupResultFlags, void *self)
{
    auto &look = *static_cast<Look *>(self);
    if (event != AVAHI_BROWSER_NEW || look.asked >= 4 * look.sought.most)
        return;
    if (avahi_s_service_resolver_new(look.server, interface, protocol, name, type, domain, look.sought.protocol,
                                     AvahiLookupFlags(0), resolved, self))
        ++look.asked;
}

QList<sync::FoundAt> browse(const Sought &sought, const QString &kendra, const std::function<bool()> &stopped)
{
    Look look;
    look.kendra = kendra.toUtf8();
    look.sought = sought;
    AvahiNode node({}, false);
    look.server = node.server();
    if (!look.server) {
        qCInfo(logSync) << "mdns:" << node.trouble();
        return {};
    }
    // Freed with the server, like the resolvers still under way.
    if (!avahi_s_service_browser_new(look.server, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, sought.service, nullptr,
                                     AvahiLookupFlags(0), heard, &look))
        return {};
    QDeadlineTimer until(kBrowseMilliseconds);
    bool gathering = false;
    while (!until.hasExpired() && !stopped() && node.turn(kTurnMilliseconds)) {
        if (gathering || look.found.isEmpty())
            continue;
        gathering = true;
        until.setRemainingTime(std::min<qint64>(until.remainingTime(), sought.gather));
    }
    return look.found;
}

} // namespace

QList<sync::FoundAt> browseHubs(const QString &kendra, const std::function<bool()> &stopped)
{
    return browse({}, kendra, stopped);
}

QList<sync::FoundAt> browseStations(const QString &kendra, const std::function<bool()> &stopped)
{
    return browse({kStationServiceType, AVAHI_PROTO_INET, kGatherStations, kStationsMost}, kendra, stopped);
}

sync::Surroundings surroundingsOf(const QString &kendra, const StationId &station)
{
    sync::Surroundings out;
    out.hubs = [kendra](const std::function<bool()> &stopped) { return browseHubs(kendra, stopped); };
    out.stations = [kendra](const std::function<bool()> &stopped) { return browseStations(kendra, stopped); };
    out.announce = [kendra, station](quint16 port) -> std::shared_ptr<void> {
        return std::make_shared<HubBeacon>(HubNotice{kendra, station, port, true});
    };
    return out;
}

} // namespace seva::discovery
