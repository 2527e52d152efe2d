// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Witness.h"

#include <seva/base/Crypto.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace seva {

namespace {

// commits(8) ‖ origin(32) ‖ seq(8) ‖ head(33) ‖ frames of the log(8) ‖ its salts(8) ‖ place(32) ‖ code(32); big-endian,
// zeros for what is not there. The first version knew no place.
constexpr qsizetype kFirstPlainBytes = 8 + 32 + 8 + 33 + 8 + 8;
constexpr qsizetype kPlaceBytes = 32;
constexpr qsizetype kPlainBytes = kFirstPlainBytes + kPlaceBytes;
constexpr qsizetype kCodeBytes = 32;
constexpr qint64 kMachineIdBytes = 64;

QByteArray plainOf(const Witness::Content &content)
{
    QByteArray plain(kPlainBytes, '\0');
    qToBigEndian(quint64(content.commits), plain.data());
    plain.replace(8, 32, content.origin.leftJustified(32, '\0', true));
    qToBigEndian(quint64(content.seq), plain.data() + 40);
    plain.replace(48, content.head.bytes().size(), content.head.bytes());
    qToBigEndian(quint64(content.walFrames), plain.data() + 81);
    plain.replace(89, content.walSalts.size(), content.walSalts);
    plain.replace(kFirstPlainBytes, kPlaceBytes, content.place.leftJustified(kPlaceBytes, '\0', true));
    return plain;
}

bool flushFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return flushed;
}

} // namespace

Witness::~Witness()
{
    if (m_file >= 0)
        ::close(m_file);
}

QByteArray Witness::code(const QByteArray &plain) const
{
    return crypto::mac(m_key, QByteArray("head") + plain);
}

Witness::Found Witness::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.read(kPlainBytes + kCodeBytes + 1);
    const qsizetype size = all.size() - kCodeBytes;
    const QByteArray plain = all.left(size);
    if ((size != kPlainBytes && size != kFirstPlainBytes) || !crypto::equal(all.mid(size), code(plain)))
        return {State::Altered, {}};
    return {State::Whole, contentOf(plain)};
}

Witness::Content Witness::contentOf(const QByteArray &plain)
{
    Content content;
    content.commits = qFromBigEndian<quint64>(plain.constData());
    content.origin = plain.mid(8, 32);
    content.seq = qFromBigEndian<quint64>(plain.constData() + 40);
    content.head = Digest::fromBytes(plain.mid(48, 33));
    content.walFrames = qFromBigEndian<quint64>(plain.constData() + 81);
    content.walSalts = plain.mid(89, 8);
    content.place = plain.mid(kFirstPlainBytes, kPlaceBytes);
    return content;
}

bool Witness::write(const Content &content)
{
    const bool first = m_file < 0;
    if (first)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray plain = plainOf(content);
    const QByteArray all = plain + code(plain);
    const bool written = ::pwrite(m_file, all.constData(), static_cast<std::size_t>(all.size()), 0) == all.size();
    // Flushed once: from then on a power cut leaves an older witness, never an empty file.
    return written && (!first || (::fsync(m_file) == 0 && flushFolder(m_path)));
}

QByteArray placeOf(const QString &folder)
{
    QByteArray machine;
    for (const char *path : {"/etc/machine-id", "/var/lib/dbus/machine-id"}) {
        QFile file(QString::fromLatin1(path));
        if (machine.isEmpty() && file.open(QIODevice::ReadOnly))
            machine = file.read(kMachineIdBytes).trimmed();
    }
    struct stat info = {};
    const bool known = ::stat(QFile::encodeName(folder).constData(), &info) == 0;
    return Digest::of({machine, QByteArray::number(known ? qulonglong(info.st_ino) : 0)}).bytes().mid(1);
}

} // namespace seva
