// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShelfFiles.h"

#include <seva/base/Files.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace seva::sync {

Fault unwritable(const QString &path)
{
    return fault("sync.book-unwritable", path);
}

Result<void> settle(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool settled = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return settled ? Result<void>() : unwritable(path);
}

Result<void> settleAll(const QString &folder)
{
    QDirIterator each(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext())
        if (const Result<void> settled = settle(each.next()); !settled)
            return settled;
    return settle(folder);
}

bool isIt(const Result<QByteArray> &content, const BookFile &file)
{
    return content.ok() && content->size() == file.size && Digest::of(*content) == file.digest;
}

QMap<Digest, QString> filesBelow(const QString &folder)
{
    QMap<Digest, QString> found;
    QDirIterator each(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int n = 0; n < kBookFilesMax && each.hasNext(); ++n) {
        const QString path = each.next();
        if (const Result<QByteArray> content = files::read(path, kBookFileMaxBytes); content.ok())
            found.insert(Digest::of(*content), path);
    }
    return found;
}

ShelfLock::ShelfLock(const QString &place) : m_path(place + QStringLiteral("/lock"))
{
    QDir().mkpath(place);
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    m_locked = m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
}

ShelfLock::~ShelfLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> ShelfLock::held() const
{
    return m_locked ? Result<void>() : fault("sync.book-busy", m_path);
}

} // namespace seva::sync
