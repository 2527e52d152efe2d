// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalThread.h"
#include "sqlite/Backup.h"
#include "verify/Inspection.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace seva {

namespace {

constexpr std::uint64_t kPageBytes = 4096;
/// SQLite locks on the page around byte 2^30 and never writes it.
constexpr std::uint64_t kLockPage = (1ULL << 30) / kPageBytes + 1;
/// What is done while commits wait: well below a millisecond each.
constexpr std::uint64_t kPagesLooked = 32;
constexpr int kPagesCopied = 32;

std::uint64_t pagesOnDisk(sqlite::Database &db)
{
    sqlite::Statement &count = db.prepared("PRAGMA page_count");
    const auto pages = std::uint64_t(count.step() ? count.integer(0) : 0);
    count.reset();
    const auto bySize = std::uint64_t(QFileInfo(db.path()).size()) / kPageBytes;
    return db.failed() ? bySize : std::min(pages, bySize);
}

/// What stands in the log replaces the page, and nobody reads a free one.
bool matters(sqlite::Database &db, std::uint64_t page, std::uint64_t pages)
{
    if (db.unmovedFrames() > 0 && scanWal(db.path() + QStringLiteral("-wal")).usedPages.contains(std::uint32_t(page)))
        return false;
    const bool free = freePages(db, pages).contains(page);
    db.clear();
    return !free;
}

/// Looks at the next pages; true after the last.
bool lookAtSome(sqlite::Database &db, sqlite::Database &eye, std::uint64_t &page, QList<JournalFinding> &findings)
{
    const std::uint64_t pages = pagesOnDisk(db);
    db.clear();
    for (const std::uint64_t end = page + kPagesLooked; page < end; ++page) {
        if (page > pages)
            return true;
        if (page != kLockPage && !eye.pageHolds(page) && matters(db, page, pages))
            findings.append({QStringLiteral("journal.db"), page, {}, 0, QStringLiteral("the page is altered")});
    }
    return false;
}

/// Fault "journal.upkeep-stopped" when there is to be no next time.
Result<void> rest(const Pace &pace)
{
    std::this_thread::sleep_for(pace.pause);
    return pace.stop() ? Result<void>(fault("journal.upkeep-stopped")) : Result<void>();
}

} // namespace

Result<QList<JournalFinding>> Upkeep::inspectPages(const QByteArray &pageKey, const Pace &pace)
{
    if (!m_eye) {
        const QString path = m_thread.peek([](JournalCore &core) { return core.db().path(); });
        auto eye = sqlite::Database::open(path, sqlite::Database::Mode::Immutable, pageKey);
        if (!eye.ok())
            return eye.fault();
        m_eye = *std::move(eye);
    }
    QList<JournalFinding> findings;
    std::uint64_t page = 1;
    const auto some = [&](JournalCore &core) { return lookAtSome(core.db(), *m_eye, page, findings); };
    while (!m_thread.peek(some))
        if (const Result<void> on = rest(pace); !on)
            return on.fault();
    return findings;
}

Result<void> Upkeep::copyTo(const QString &folder, const QByteArray &pageKey, const Pace &pace)
{
    std::unique_ptr<sqlite::Backup> backup;
    const auto begin = [&](JournalCore &core) -> Result<void> {
        auto begun = sqlite::Backup::begin(core.db(), folder + QStringLiteral("/journal.db"), pageKey);
        if (!begun.ok())
            return begun.fault();
        backup = *std::move(begun);
        return {};
    };
    // Under the same lock as the last step: the witness is of the same commit. And the copy ends before the next one.
    const auto some = [&](JournalCore &core) -> Result<bool> {
        Result<bool> whole = backup->step(kPagesCopied);
        const QString head = QFileInfo(core.db().path()).path() + QStringLiteral("/head");
        if (whole.ok() && *whole && !QFile::copy(head, folder + QStringLiteral("/head")))
            return fault("journal.copy-without-witness", folder);
        if (!whole.ok() || *whole)
            backup.reset();
        return whole;
    };
    if (const Result<void> begun = m_thread.peek(begin); !begun)
        return begun;
    Result<bool> whole = m_thread.peek(some);
    while (whole.ok() && !*whole) {
        if (const Result<void> on = rest(pace); !on) {
            m_thread.peek([&](JournalCore &) { return backup.reset(), true; });
            return on;
        }
        whole = m_thread.peek(some);
    }
    return whole.ok() ? Result<void>() : Result<void>(whole.fault());
}

} // namespace seva
