// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <cstdint>

namespace seva {

/// What stands in a write-ahead log, read without SQLite (https://sqlite.org/fileformat2.html, section 4).
struct WalScan
{
    enum class Header { Absent, Altered, Whole };
    Header header = Header::Absent;
    QByteArray salts;              ///< 8 bytes, new with each generation of the log
    std::uint64_t wholeFrames = 0; ///< frames from the first on whose checksums hold
    std::uint64_t usedFrames = 0;  ///< of these, up to the last one that ends a transaction
    QSet<std::uint32_t> usedPages; ///< database pages that are read from the log
};

WalScan scanWal(const QString &path);

} // namespace seva
