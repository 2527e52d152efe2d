// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/CurlTransport.h>

#include <QProcess>

namespace seva::bench {

/// nginx before a server of this machine: TLS 1.3, clients' certificates asked for and checked. One worker. Ends with
/// this object, and with this process.
class TlsProxy
{
public:
    TlsProxy(const QString &folder, const sync::TlsFiles &tls, quint16 to);
    ~TlsProxy();
    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace seva::bench
