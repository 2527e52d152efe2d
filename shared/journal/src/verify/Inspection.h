// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RowMac.h"
#include "Witness.h"
#include "verify/WalFile.h"

#include <seva/journal/Journal.h>

namespace seva {

/// One run of verifyJournal(): what is looked at, and what was found.
struct Inspection
{
    QString folder;
    const KeyStore &keys;
    const JournalOptions &options;
    sqlite::Database &db;
    RowMac mac;
    WalScan wal;
    Witness::Found witness;
    JournalReport report;
    std::function<bool()> stop; ///< asked now and then, never empty

    void file(const QString &name, std::uint64_t page, const QString &what)
    {
        report.findings.append(JournalFinding{name, page, {}, 0, what});
    }
    void event(const QByteArray &origin, std::uint64_t seq, const QString &what)
    {
        report.findings.append(JournalFinding{{}, 0, QString::fromLatin1(origin.toHex()), seq, what});
    }
    /// Notes a failed read, once, and makes the database usable again.
    void settle(const QString &during);
};

/// verifyJournal(), given up when `stop` says so: fault "journal.check-stopped".
Result<JournalReport> inspect(const QString &folder, const KeyStore &keys, const JournalOptions &options,
                              const std::function<bool()> &stop);

/// Pages on the list of free ones: their content means nothing and may never have been written.
QSet<std::uint64_t> freePages(sqlite::Database &db, std::uint64_t pages);

/// Every page of the file and every frame of the log in use; the tree structure of the database.
void checkPages(Inspection &inspection);
/// Tables and triggers are ours, and each row carries its code.
void checkRows(Inspection &inspection);
/// Every chain from its first event on, every segment, and the witness.
void checkChains(Inspection &inspection);
/// The read tables are what the events make of them.
void checkDerived(Inspection &inspection);

} // namespace seva
