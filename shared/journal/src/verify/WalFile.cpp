// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/WalFile.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace seva {

namespace {

constexpr qint64 kHeaderBytes = 32;
constexpr qint64 kFrameHeaderBytes = 24;
constexpr quint32 kMagic = 0x377f0682; // the lowest bit says in which byte order checksums are made
constexpr quint32 kMaxPageBytes = 65536;

quint32 big(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum of the log.
struct Sum
{
    bool bigEndian = false;
    std::array<quint32, 2> s{};

    void add(const QByteArray &bytes, qsizetype count)
    {
        for (qsizetype i = 0; i + 8 <= count; i += 8) {
            s[0] += word(bytes.constData() + i) + s[1];
            s[1] += word(bytes.constData() + i + 4) + s[0];
        }
    }
    quint32 word(const char *at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
    bool stands(const QByteArray &bytes, qsizetype at) const
    {
        return big(bytes, at) == s[0] && big(bytes, at + 4) == s[1];
    }
};

bool readHeader(QFile &file, WalScan &scan, Sum &sum, quint32 &pageBytes)
{
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || header.count('\0') == kHeaderBytes)
        return false;
    scan.header = WalScan::Header::Altered;
    sum.bigEndian = (big(header, 0) & 1) != 0;
    sum.add(header, 24);
    pageBytes = big(header, 8);
    if ((big(header, 0) & ~1U) != kMagic || pageBytes < 512 || pageBytes > kMaxPageBytes || !sum.stands(header, 24))
        return false;
    scan.header = WalScan::Header::Whole;
    scan.salts = header.mid(16, 8);
    return true;
}

} // namespace

WalScan scanWal(const QString &path)
{
    WalScan scan;
    Sum sum;
    quint32 pageBytes = 0;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !readHeader(file, scan, sum, pageBytes))
        return scan;
    QSet<std::uint32_t> open;
    while (true) {
        const QByteArray head = file.read(kFrameHeaderBytes);
        const QByteArray page = file.read(pageBytes);
        if (page.size() < qsizetype(pageBytes) || head.mid(8, 8) != scan.salts)
            return scan;
        sum.add(head, 8);
        sum.add(page, page.size());
        if (!sum.stands(head, 16) || big(head, 0) == 0)
            return scan;
        ++scan.wholeFrames;
        open.insert(big(head, 0));
        if (big(head, 4) != 0) {
            scan.usedFrames = scan.wholeFrames;
            scan.usedPages.unite(open);
            open.clear();
        }
    }
}

} // namespace seva
