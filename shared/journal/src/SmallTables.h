// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RowMac.h"

#include <seva/journal/Segment.h>

#include <QMap>

namespace seva {

/// The tables `peer_cursor` and `setting`.
class SmallTables
{
public:
    SmallTables(sqlite::Database &db, const RowMac &mac) : m_db(db), m_mac(mac) {}

    QMap<OriginId, Cursor> cursors(const QString &peer);
    void setCursor(const QString &peer, const OriginId &origin, const Cursor &cursor);
    QByteArray setting(const QString &name);
    void setSetting(const QString &name, const QByteArray &value);

private:
    sqlite::Database &m_db;
    const RowMac &m_mac;
};

} // namespace seva
