// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <avahi-common/simple-watch.h>
#include <avahi-core/core.h>

#include <functional>
#include <memory>

namespace seva::discovery {

/// One multicast DNS responder of our own, used in one thread.
class AvahiNode
{
    Q_DISABLE_COPY_MOVE(AvahiNode)
public:
    using Changed = std::function<void(AvahiServer *server, AvahiServerState state)>;

    /// `host` empty: only listens and publishes nothing. With `addresses` those of this machine are published as they
    /// come and go, and which name each has: of that there can be one on a machine.
    AvahiNode(const QByteArray &host, bool addresses, Changed changed = {});
    ~AvahiNode();

    /// Null when there is none; trouble() says why.
    AvahiServer *server() const { return m_server; }
    QString trouble() const;
    /// Does what there is to do, waiting for it so long. False when the loop ended.
    bool turn(int milliseconds);

private:
    Changed m_changed;
    AvahiSimplePoll *m_poll = nullptr;
    AvahiServer *m_server = nullptr;
    int m_error = 0;
};

} // namespace seva::discovery
