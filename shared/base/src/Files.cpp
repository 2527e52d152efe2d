// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Files.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace seva::files {

namespace {

constexpr qsizetype kReadLeast = 4 << 10;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int operator*() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t n = ::write(fd, content.constData() + done, size_t(content.size() - done));
        if (n < 0 && errno != EINTR)
            return false;
        done += n > 0 ? n : 0;
    }
    return true;
}

QString withReason(const QString &path)
{
    return path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
}

Fault withoutRemains(Fault problem, const QByteArray &temporary)
{
    ::unlink(temporary.constData());
    return problem;
}

} // namespace

Result<QByteArray> read(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fault("base.file-unreadable", path + QStringLiteral(": ") + file.errorString());
    // What the size says is only a beginning: a device has none, and a file may grow meanwhile.
    QByteArray content = file.read(std::min(std::max<qint64>(file.size() + 1, kReadLeast), maxBytes + 1));
    while (content.size() <= maxBytes) {
        const QByteArray more =
            file.read(std::min<qint64>(std::max(content.size(), kReadLeast), maxBytes + 1 - content.size()));
        if (more.isEmpty())
            break;
        content += more;
    }
    if (content.size() > maxBytes)
        return fault("base.file-too-large", path);
    return content;
}

Result<QMap<QString, QByteArray>> readFolder(const QString &folder, const QString &suffix)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name);
    if (!dir.exists() || names.size() > MaxFolderFiles)
        return fault("base.folder-unreadable", folder);
    QMap<QString, QByteArray> contents;
    for (const QString &name : names) {
        auto content = read(dir.filePath(name), MaxFolderFileBytes);
        if (!content)
            return content.fault();
        contents.insert(dir.filePath(name), *std::move(content));
    }
    return contents;
}

Result<void> writeDurably(const QString &path, const QByteArray &content, int mode)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const QByteArray temporary = target + ".part";
    {
        const Descriptor file(::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
        if (*file < 0 || !writeAll(*file, content) || ::fdatasync(*file) != 0)
            return withoutRemains(fault("base.file-unwritable", withReason(path)), temporary);
    }
    const Descriptor dir(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (::rename(temporary.constData(), target.constData()) != 0 || *dir < 0 || ::fsync(*dir) != 0)
        return withoutRemains(fault("base.file-not-renamed", withReason(path)), temporary);
    return {};
}

} // namespace seva::files
