// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/discovery/HubBeacon.h>

#include "AvahiNode.h"

#include <seva/base/Log.h>

#include <QRegularExpression>

#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-core/publish.h>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace seva::discovery {

namespace {

constexpr int kTurnMilliseconds = 250;
/// Labels of names are at most 63 bytes (RFC 1035 §2.3.4).
constexpr qsizetype kLabelMost = 63;

/// The IPv4 addresses of this machine, each on its interface, without the records that lead from an address to a name:
/// those can be one program's only, and a hub or another station may be on this machine, too.
int addAddresses(AvahiServer *server, AvahiSEntryGroup *group)
{
    ifaddrs *all = nullptr;
    if (::getifaddrs(&all) != 0)
        return AVAHI_ERR_OS;
    int made = AVAHI_OK;
    for (const ifaddrs *each = all; each && made >= 0; each = each->ifa_next) {
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET || !(each->ifa_flags & IFF_UP))
            continue;
        AvahiAddress address{};
        address.proto = AVAHI_PROTO_INET;
        address.data.ipv4.address = reinterpret_cast<const sockaddr_in *>(each->ifa_addr)->sin_addr.s_addr;
        made = avahi_server_add_address(server, group, AvahiIfIndex(::if_nametoindex(each->ifa_name)), AVAHI_PROTO_INET,
                                        AVAHI_PUBLISH_NO_REVERSE, nullptr, &address);
    }
    ::freeifaddrs(all);
    return made;
}

/// Not the machine's own name: a responder of the system may be telling that already.
QByteArray hostFor(const HubNotice &notice)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    const QString name = QStringLiteral("seva-%1-%2").arg(notice.kendra, notice.station).toLower();
    return QString(name).replace(other, QStringLiteral("-")).left(kLabelMost).toLatin1();
}

QByteArray alternative(char *made)
{
    const QByteArray out(made);
    avahi_free(made);
    return out;
}

} // namespace

class HubBeacon::Private
{
public:
    explicit Private(HubNotice what)
        : m_notice(std::move(what)),
          m_name(QStringLiteral("%1 %2").arg(m_notice.kendra, m_notice.station).toUtf8().left(kLabelMost)),
          m_thread([this] { run(); })
    {
    }
    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

private:
    void run();
    void publish(AvahiServer *server);
    void serverChanged(AvahiServer *server, AvahiServerState state);
    static void groupChanged(AvahiServer *server, AvahiSEntryGroup *, AvahiEntryGroupState state, void *self);

    const HubNotice m_notice;
    QByteArray m_name;
    int m_renames = 0;
    AvahiSEntryGroup *m_group = nullptr;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

void HubBeacon::Private::run()
{
    while (!m_stopping) {
        {
            m_group = nullptr;
            AvahiNode node(hostFor(m_notice), !m_notice.ofStation,
                           [this](AvahiServer *server, AvahiServerState state) { serverChanged(server, state); });
            if (!node.server())
                qCWarning(logSync) << "mdns:" << node.trouble();
            while (node.server() && !m_stopping && node.turn(kTurnMilliseconds))
                continue;
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, std::chrono::milliseconds(kTryAgainMilliseconds), [this] { return m_stopping.load(); });
    }
}

void HubBeacon::Private::serverChanged(AvahiServer *server, AvahiServerState state)
{
    if (state == AVAHI_SERVER_RUNNING)
        return publish(server);
    if (m_group)
        avahi_s_entry_group_reset(m_group);
    if (state == AVAHI_SERVER_COLLISION && ++m_renames <= kRenamesMost)
        avahi_server_set_host_name(
            server, alternative(avahi_alternative_host_name(avahi_server_get_host_name(server))).constData());
}

void HubBeacon::Private::publish(AvahiServer *server)
{
    if (!m_group)
        m_group = avahi_s_entry_group_new(server, groupChanged, this);
    if (!m_group)
        return;
    const QByteArray kendra = "kendra=" + m_notice.kendra.toUtf8();
    const QByteArray station = "station=" + m_notice.station.toUtf8();
    const QByteArray version = QByteArray("version=") + kProtocolVersion;
    int made = m_notice.ofStation ? addAddresses(server, m_group) : AVAHI_OK;
    if (made >= 0)
        made = avahi_server_add_service(server, m_group, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, AvahiPublishFlags(0),
                                        m_name.constData(), m_notice.ofStation ? kStationServiceType : kServiceType,
                                        nullptr, nullptr, m_notice.port, kendra.constData(), station.constData(),
                                        version.constData(), nullptr);
    if (made >= 0)
        made = avahi_s_entry_group_commit(m_group);
    if (made < 0)
        qCWarning(logSync) << "mdns:" << avahi_strerror(made);
}

void HubBeacon::Private::groupChanged(AvahiServer *server, AvahiSEntryGroup *group, AvahiEntryGroupState state,
                                      void *self)
{
    auto *me = static_cast<Private *>(self);
    if (state != AVAHI_ENTRY_GROUP_COLLISION || ++me->m_renames > kRenamesMost)
        return;
    me->m_name = alternative(avahi_alternative_service_name(me->m_name.constData()));
    avahi_s_entry_group_reset(group);
    me->publish(server);
}

HubBeacon::HubBeacon(HubNotice notice) : d(std::make_unique<Private>(std::move(notice))) {}

HubBeacon::~HubBeacon() = default;

} // namespace seva::discovery
