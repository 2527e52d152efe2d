// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Network.h"

#include <seva/test/Programs.h>

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace seva::test {

namespace {

const QString kIp = QStringLiteral("/usr/sbin/ip");
const QString kTc = QStringLiteral("/usr/sbin/tc");
const QString kNft = QStringLiteral("/usr/sbin/nft");
const QString kLink = QStringLiteral("link");

/// "ip link set up" in one string, as a person writes it.
QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

FarHost::FarHost()
    : m_name(QStringLiteral("seva-far-%1").arg(::getpid())), m_near(QStringLiteral("sevaf%1").arg(::getpid() % 100'000))
{
    const QString far = QStringLiteral("far0");
    const bool made =
        run(words(kIp + QStringLiteral(" netns add %1").arg(m_name)))
        && run(words(kIp + QStringLiteral(" link add %1 type veth peer name %2 netns %3").arg(m_near, far, m_name)))
        && run(words(kIp + QStringLiteral(" address add 10.213.77.1/30 dev %1").arg(m_near)))
        && run(words(kIp + QStringLiteral(" link set %1 up").arg(m_near)))
        && runInside(words(kIp + QStringLiteral(" address add 10.213.77.2/30 dev %1").arg(far)))
        && runInside(words(kIp + QStringLiteral(" link set %1 up").arg(far)))
        && runInside(words(kIp + QStringLiteral(" link set lo up")));
    if (made)
        m_trouble.clear();
}

FarHost::~FarHost()
{
    run(words(kIp + QStringLiteral(" link delete %1").arg(m_near)));
    run(words(kIp + QStringLiteral(" netns delete %1").arg(m_name)));
}

QStringList FarHost::inside() const
{
    return words(kIp + QStringLiteral(" netns exec %1").arg(m_name));
}

bool FarHost::run(const QStringList &all)
{
    const Ended ended = runProgram(all.first(), all.mid(1));
    if (ended.exit != 0)
        m_trouble = all.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(ended.err);
    return ended.exit == 0;
}

bool FarHost::cut(bool off)
{
    return run(words(
        kIp + QStringLiteral(" link set %1 %2").arg(m_near, off ? QStringLiteral("down") : QStringLiteral("up"))));
}

bool FarHost::rate(const QString &bits)
{
    const QString bucket = QStringLiteral(" qdisc replace dev %1 root tbf rate %2 burst 8kb latency 300ms");
    return run(words(kTc + bucket.arg(m_near, bits)))
           && runInside(words(kTc + bucket.arg(QStringLiteral("far0"), bits)));
}

bool FarHost::lose(int percent)
{
    if (!runInside(words(kNft + QStringLiteral(" flush ruleset"))))
        return false;
    if (percent == 0)
        return true;
    for (const QString &way : {QStringLiteral("input"), QStringLiteral("output")}) {
        if (!runInside(words(kNft + QStringLiteral(" add table inet seva")))
            || !runInside(
                words(kNft + QStringLiteral(" add chain inet seva %1 { type filter hook %1 priority 0 ; }").arg(way)))
            || !runInside(words(
                kNft + QStringLiteral(" add rule inet seva %1 numgen random mod 100 < %2 drop").arg(way).arg(percent))))
            return false;
    }
    return true;
}

SmallDisk::SmallDisk(const QString &folder, int mebibytes) : m_path(folder + QStringLiteral("/small"))
{
    const QString image = folder + QStringLiteral("/small.image");
    QFile file(image);
    const bool made = file.open(QIODevice::WriteOnly) && file.resize(qint64(mebibytes) << 20) && QDir().mkpath(m_path);
    for (const QStringList &all :
         {QStringList{QStringLiteral("/usr/sbin/mkfs.ext4"), QStringLiteral("-q"), image},
          QStringList{QStringLiteral("/usr/bin/mount"), QStringLiteral("-o"), QStringLiteral("loop"), image, m_path}}) {
        const Ended ended = runProgram(all.first(), all.mid(1));
        if (!made || ended.exit != 0)
            m_trouble += all.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(ended.err);
    }
}

SmallDisk::~SmallDisk()
{
    runProgram(QStringLiteral("/usr/bin/umount"), {QStringLiteral("--lazy"), m_path});
}

bool SmallDisk::fill() const
{
    QFile file(ballast());
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    for (qsizetype piece = 64 * 1024; piece > 0; piece /= 2)
        while (file.write(QByteArray(piece, 'x')) == piece)
            continue;
    return file.flush() || true;
}

bool SmallDisk::empty() const
{
    return QFile::remove(ballast());
}

} // namespace seva::test
