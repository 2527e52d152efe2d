// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FolderLock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace seva {

namespace {

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

QString readHolder(const QString &folder)
{
    QFile file(lockPath(folder));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)).trimmed() : QString();
    return text.isEmpty() ? QStringLiteral("unknown process") : text;
}

} // namespace

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::unique_ptr<FolderLock> FolderLock::take(const QString &folder, const QString &name, QString &holder)
{
    const int file = ::open(QFile::encodeName(lockPath(folder)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        holder = QString::fromLocal8Bit(std::strerror(errno));
        return nullptr;
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        holder = readHolder(folder);
        return nullptr;
    }
    const QByteArray text = QStringLiteral("%1 (process %2)\n").arg(name).arg(::getpid()).toUtf8();
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.constData(), size_t(text.size()), 0) != text.size())
        holder.clear(); // the lock counts, the text is a courtesy
    return std::unique_ptr<FolderLock>(new FolderLock(file));
}

std::unique_ptr<FolderLock> FolderLock::share(const QString &folder, QString &holder)
{
    const int file = ::open(QFile::encodeName(lockPath(folder)).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0 && ::flock(file, LOCK_SH | LOCK_NB) != 0) {
        ::close(file);
        holder = readHolder(folder);
        return nullptr;
    }
    return std::unique_ptr<FolderLock>(new FolderLock(file));
}

} // namespace seva
