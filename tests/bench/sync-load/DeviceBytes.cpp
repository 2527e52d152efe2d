// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceBytes.h"

#include <QFile>
#include <QList>

namespace seva::bench {

namespace {

constexpr int kSent = 8; ///< behind the eight numbers of what was received, proc(5)

} // namespace

double sentBytes(const QByteArray &table, const QByteArray &device)
{
    for (const QByteArray &line : table.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed() == device)
            return line.mid(colon + 1).simplified().split(' ').value(kSent).toDouble();
    }
    return 0;
}

double sentBytesOf(const QByteArray &device)
{
    QFile file(QStringLiteral("/proc/thread-self/net/dev"));
    return file.open(QIODevice::ReadOnly) ? sentBytes(file.readAll(), device) : 0;
}

} // namespace seva::bench
