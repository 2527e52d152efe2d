// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ReadTables.h"
#include "SegmentStore.h"

namespace seva {

/// Whether the read tables say of a visit what its events make of it: derived anew beside them, row for row.
class DerivedCheck
{
public:
    DerivedCheck(sqlite::Database &db, const RowMac &mac, const JournalOptions &options);

    bool ready() const { return m_beside != nullptr; }
    /// The table that differs; empty when none does.
    QByteArray differs(const VisitId &visit);
    KeyRing &ring() { return m_ring; }
    EventLog &log() { return m_log; }

private:
    sqlite::Database &m_db;
    SeededRandom m_none{0};
    KeyRing m_ring;
    EventLog m_log;
    ReadTables m_tables;
    SegmentStore m_segments;
    Fold m_fold;
    std::unique_ptr<sqlite::Database> m_beside;
    std::unique_ptr<ReadTables> m_wanted;
};

} // namespace seva
