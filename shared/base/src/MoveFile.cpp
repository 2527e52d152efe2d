// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/MoveFile.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace seva::files {

namespace {

bool flush(const QString &path, int flags, int (*flushed)(int))
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = flushed(fd) == 0;
    const int reason = errno;
    ::close(fd);
    errno = reason;
    return done;
}

} // namespace

Result<void> moveDurably(const QString &from, const QString &to)
{
    if (!flush(from, O_RDONLY, ::fdatasync)
        || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        || !flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY, ::fsync))
        return fault("base.file-not-moved",
                     QStringLiteral("%1: %2").arg(to, QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

} // namespace seva::files
