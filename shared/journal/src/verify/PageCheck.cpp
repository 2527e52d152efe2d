// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/Inspection.h"

#include <QFileInfo>
#include <QtEndian>

namespace seva {

namespace {

constexpr std::uint64_t kPageBytes = 4096;
/// The page around byte 2^30 is never written: SQLite locks on it.
constexpr std::uint64_t kLockPage = (1ULL << 30) / kPageBytes + 1;

const QString kDatabase = QStringLiteral("journal.db");
const QString kLog = QStringLiteral("journal.db-wal");

QByteArray content(sqlite::Database &db, std::uint64_t page)
{
    sqlite::Statement &one = db.prepared("SELECT data FROM sqlite_dbpage WHERE pgno = ?1");
    const QByteArray data = one.with(std::int64_t(page)).step() ? one.bytes(0) : QByteArray();
    one.reset();
    return data;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return bytes.size() >= at + 4 ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

std::uint64_t pageCount(Inspection &in)
{
    sqlite::Statement &count = in.db.prepared("PRAGMA page_count");
    const std::int64_t pages = count.step() ? count.integer(0) : 0;
    count.reset();
    const auto bySize = std::uint64_t(QFileInfo(in.folder + QLatin1Char('/') + kDatabase).size()) / kPageBytes;
    return in.db.failed() || pages <= 0 ? bySize : std::uint64_t(pages);
}

void checkLog(Inspection &in)
{
    if (in.wal.header == WalScan::Header::Altered)
        in.file(kLog, 0, QStringLiteral("the header of the log is altered"));
    const Witness::Content &seen = in.witness.content;
    if (in.witness.state == Witness::State::Whole && in.wal.header == WalScan::Header::Whole
        && seen.walSalts == in.wal.salts && in.wal.usedFrames < seen.walFrames)
        in.file(kLog, in.wal.wholeFrames + 1, QStringLiteral("the frame is altered or cut off"));
}

} // namespace

QSet<std::uint64_t> freePages(sqlite::Database &db, std::uint64_t pages)
{
    QSet<std::uint64_t> found;
    std::uint64_t trunk = number(content(db, 1), 32);
    for (std::uint64_t walked = 0; trunk != 0 && walked < pages; ++walked) {
        const QByteArray list = content(db, trunk);
        const quint32 count = std::min<quint32>(number(list, 4), kPageBytes / 4 - 2);
        for (quint32 i = 0; i < count; ++i)
            found.insert(number(list, 8 + qsizetype(i) * 4));
        trunk = number(list, 0);
    }
    return found;
}

void checkPages(Inspection &in)
{
    checkLog(in);
    const std::uint64_t pages = pageCount(in);
    const QSet<std::uint64_t> unused = freePages(in.db, pages);
    // What fails here is a page that fails below, under its own number.
    in.db.clear();
    for (std::uint64_t page = 1; page <= pages && !in.stop(); ++page) {
        const bool elsewhere = in.wal.usedPages.contains(std::uint32_t(page)) || unused.contains(page);
        if (!elsewhere && page != kLockPage && !in.db.pageHolds(page))
            in.file(kDatabase, page, QStringLiteral("the page is altered"));
    }
    sqlite::Statement &check = in.db.prepared("PRAGMA integrity_check");
    while (check.step())
        if (check.text(0) != QLatin1String("ok"))
            in.file(kDatabase, 0, check.text(0));
    check.reset();
    in.settle(QStringLiteral("integrity check"));
}

} // namespace seva
