// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AvahiNode.h"

#include <seva/base/Log.h>

#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-core/log.h>

#include <cerrno>
#include <mutex>

namespace seva::discovery {

namespace {

void toOurLog(AvahiLogLevel, const char *text)
{
    qCDebug(logSync) << "mdns:" << text;
}

} // namespace

AvahiNode::AvahiNode(const QByteArray &host, bool addresses, Changed changed) : m_changed(std::move(changed))
{
    static std::once_flag once;
    std::call_once(once, [] { avahi_set_log_function(toOurLog); });
    m_poll = avahi_simple_poll_new();
    AvahiServerConfig config;
    avahi_server_config_init(&config);
    config.publish_hinfo = 0;
    config.publish_workstation = 0;
    config.publish_domain = 0;
    config.enable_wide_area = 0;
    config.publish_addresses = addresses ? 1 : 0;
    config.disable_publishing = host.isEmpty() ? 1 : 0;
    if (!host.isEmpty())
        config.host_name = avahi_strdup(host.constData());
    const auto state = [](AvahiServer *server, AvahiServerState now, void *self) {
        if (const Changed &tell = static_cast<AvahiNode *>(self)->m_changed)
            tell(server, now);
    };
    m_server = avahi_server_new(avahi_simple_poll_get(m_poll), &config, state, this, &m_error);
    avahi_server_config_free(&config);
}

AvahiNode::~AvahiNode()
{
    if (m_server)
        avahi_server_free(m_server);
    avahi_simple_poll_free(m_poll);
}

QString AvahiNode::trouble() const
{
    return m_server ? QString() : QString::fromLatin1(avahi_strerror(m_error));
}

bool AvahiNode::turn(int milliseconds)
{
    errno = 0;
    const int ended = avahi_simple_poll_iterate(m_poll, milliseconds);
    return ended == 0 || (ended < 0 && errno == EINTR);
}

} // namespace seva::discovery
