// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FolderLock.h"
#include "Schema.h"
#include "verify/Inspection.h"

#include <QFileInfo>

namespace seva {

void Inspection::settle(const QString &during)
{
    if (db.failed())
        file(QStringLiteral("journal.db"), 0, during + QStringLiteral(": ") + db.error());
    db.clear();
}

Result<JournalReport> verifyJournal(const QString &folder, const KeyStore &keys, const JournalOptions &options)
{
    return inspect(folder, keys, options, [] { return false; });
}

Result<JournalReport> inspect(const QString &folder, const KeyStore &keys, const JournalOptions &options,
                              const std::function<bool()> &stop)
{
    crypto::initialise();
    const QString path = folder + QStringLiteral("/journal.db");
    const QString log = path + QStringLiteral("-wal");
    if (!QFileInfo::exists(path))
        return fault("journal.verify-absent", folder);
    QString holder;
    const std::unique_ptr<FolderLock> lock = FolderLock::share(folder, holder);
    if (!lock)
        return fault("journal.verify-held", holder);

    // Without a log the file is opened as one that cannot change: else SQLite would make a log beside it.
    const auto mode = QFileInfo::exists(log) ? sqlite::Database::Mode::Inspect : sqlite::Database::Mode::Immutable;
    auto db = sqlite::Database::open(path, mode, options.encryptedPages ? keys.pageKey() : QByteArray());
    if (!db.ok())
        return db.fault();
    (*db)->stopWhen(stop);
    Inspection in{
        folder, keys, options, **db, RowMac(keys.rowKey()), scanWal(log), Witness(folder, keys.rowKey()).read(),
        {},     stop};
    checkPages(in);
    const bool readable = !schema::objects(in.db).isEmpty();
    in.settle(QStringLiteral("schema"));
    if (readable) {
        checkRows(in);
        checkChains(in);
        checkDerived(in);
    } else if (in.report.findings.isEmpty()) {
        in.file(QStringLiteral("journal.db"), 1, QStringLiteral("there is no journal in the file"));
    }
    if (stop())
        return fault("journal.check-stopped", folder);
    return in.report;
}

} // namespace seva
