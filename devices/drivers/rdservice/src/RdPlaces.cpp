// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RdPlaces.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace seva::rd {

namespace {

constexpr qint64 kTableMost = 8 << 20;
constexpr int kHex = 16;
// Columns of /proc/net/tcp (proc(5)).
constexpr qsizetype kLocal = 1;
constexpr qsizetype kState = 3;
constexpr qsizetype kUser = 7;
constexpr char kListening[] = "0A";
constexpr std::size_t kEntryRoom = 16'384;

/// Whether somebody who asks 127.0.0.1 may reach it: that address itself, or every address.
bool reachable(const QByteArray &address)
{
    static const QSet<QByteArray> own{"0100007F", "00000000", QByteArray(32, '0'), "0000000000000000FFFF00000100007F",
                                      "00000000000000000000000001000000"};
    return own.contains(address);
}

} // namespace

QHash<int, QSet<uint>> listeners(const QByteArray &table)
{
    QHash<int, QSet<uint>> found;
    const QList<QByteArray> lines = table.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() <= kUser || columns[kState] != kListening)
            continue;
        const qsizetype colon = columns[kLocal].indexOf(':');
        if (colon > 0 && reachable(columns[kLocal].left(colon)))
            found[columns[kLocal].mid(colon + 1).toInt(nullptr, kHex)].insert(columns[kUser].toUInt());
    }
    return found;
}

QHash<int, QSet<uint>> listenersNow()
{
    QByteArray table;
    for (const char *path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly))
            table += file.read(kTableMost) + '\n';
    }
    return listeners(table);
}

QSet<uint> userIds(const QStringList &users)
{
    QSet<uint> ids;
    for (const QString &user : users) {
        bool number = false;
        const uint id = user.toUInt(&number);
        passwd entry{};
        passwd *found = nullptr;
        std::vector<char> room(kEntryRoom);
        if (number)
            ids.insert(id);
        else if (::getpwnam_r(user.toLocal8Bit().constData(), &entry, room.data(), room.size(), &found) == 0 && found)
            ids.insert(found->pw_uid);
    }
    return ids;
}

QSet<uint> usualOwners()
{
    return {0, uint(::geteuid())};
}

} // namespace seva::rd
