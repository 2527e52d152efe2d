// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimDisk.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace seva::sync::test {

namespace {

constexpr int kSector = 512;
constexpr qint64 kBlock = 4096;
constexpr int kMaxPath = 256;
/// Memory that SQLite keeps by for what it needs for a moment.
constexpr int kSmallBytes = 512;
constexpr int kSmallCount = 400;
constexpr char kName[] = "seva-simulation";

struct Handle
{
    sqlite3_file base;
    QString path;
    std::shared_ptr<SimDisk::File> content;
};

Handle &handleOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file);
}

int closeFile(sqlite3_file *file)
{
    handleOf(file).path.~QString();
    handleOf(file).content.~shared_ptr();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    if (!SimDisk::instance().readable(handleOf(file).path))
        return SQLITE_IOERR_READ;
    const qint64 count = handleOf(file).content->live.read(offset, static_cast<char *>(to), bytes);
    if (count == bytes)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + count, 0, std::size_t(bytes - count));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    const Handle &to = handleOf(file);
    return SimDisk::instance().write(to.path, *to.content, offset, {static_cast<const char *>(from), bytes});
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Handle &to = handleOf(file);
    return SimDisk::instance().cut(to.path, *to.content, size);
}

int syncFile(sqlite3_file *file, int)
{
    return SimDisk::instance().flush(handleOf(file).path, *handleOf(file).content);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = handleOf(file).content->live.size();
    return SQLITE_OK;
}

// One process, one connection a file: nobody else is to be kept out.
int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}
int reserved(sqlite3_file *, int *out)
{
    *out = 0;
    return SQLITE_OK;
}
int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file *)
{
    return kSector;
}
int characteristics(sqlite3_file *)
{
    return 0;
}

const sqlite3_io_methods kMethods{1,        closeFile, readFile, writeFile, truncateFile, syncFile,        sizeOfFile,
                                  lockFile, lockFile,  reserved, control,   sectorSize,   characteristics, nullptr,
                                  nullptr,  nullptr,   nullptr,  nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    // A nameless file is SQLite's own scratch: its memory is used instead (temp_store).
    const QString path = QString::fromUtf8(name);
    std::shared_ptr<SimDisk::File> content =
        name ? SimDisk::instance().open(path, (flags & SQLITE_OPEN_CREATE) != 0) : nullptr;
    if (!content)
        return SQLITE_CANTOPEN;
    new (&handleOf(file).path) QString(path);
    new (&handleOf(file).content) std::shared_ptr<SimDisk::File>(std::move(content));
    file->pMethods = &kMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int)
{
    SimDisk::instance().unlink(QString::fromUtf8(name));
    return SQLITE_OK;
}

int access(sqlite3_vfs *, const char *name, int, int *out)
{
    *out = SimDisk::instance().exists(QString::fromUtf8(name)) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int bytes, char *out)
{
    sqlite3_snprintf(bytes, out, "%s", name);
    return SQLITE_OK;
}

/// Chance below SQLite is the same in every run.
int randomness(sqlite3_vfs *, int bytes, char *out)
{
    std::memset(out, 7, std::size_t(bytes));
    return bytes;
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int julianDay(sqlite3_vfs *, double *out)
{
    *out = 2461000.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

} // namespace

SimDisk &SimDisk::instance()
{
    static SimDisk disk;
    return disk;
}

void SimDisk::install()
{
    // One thread, and nobody asks how much memory is in use.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, kSmallBytes, kSmallCount);
    static sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = kMaxPath;
    vfs.zName = kName;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = access;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = julianDay;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 1);
}

std::shared_ptr<SimDisk::File> SimDisk::open(const QString &path, bool create)
{
    auto found = m_files.find(path);
    if (found == m_files.end() && create)
        found = m_files.insert(path, std::make_shared<File>());
    return found == m_files.end() ? nullptr : *found;
}

SimDisk::Trouble *SimDisk::troubleOf(const QString &path)
{
    for (auto it = m_trouble.begin(); it != m_trouble.end(); ++it)
        if (path.startsWith(it.key()))
            return &*it;
    return nullptr;
}

int SimDisk::change(const QString &path, bool grows)
{
    Trouble *trouble = troubleOf(path);
    if (!trouble)
        return SQLITE_OK;
    if (trouble->left > 0 && --trouble->left == 0)
        trouble->dead = true;
    if (trouble->dead || trouble->failing)
        return SQLITE_IOERR_WRITE;
    return grows && trouble->full ? SQLITE_FULL : SQLITE_OK;
}

bool SimDisk::readable(const QString &path)
{
    const Trouble *trouble = troubleOf(path);
    return !trouble || !trouble->failing;
}

qint64 SimDisk::Content::read(qint64 offset, char *to, qint64 count) const
{
    count = std::clamp<qint64>(m_size - offset, 0, count);
    for (qint64 done = 0; done < count;) {
        const qint64 within = (offset + done) % kBlock;
        const qint64 part = std::min(count - done, kBlock - within);
        std::memcpy(to + done, m_blocks.at((offset + done) / kBlock).constData() + within, std::size_t(part));
        done += part;
    }
    return count;
}

/// To be written; what is in a new one counts only below the size.
char *SimDisk::Content::block(qint64 number)
{
    while (m_blocks.size() <= number)
        m_blocks.append(QByteArray(kBlock, Qt::Uninitialized));
    return m_blocks[number].data();
}

void SimDisk::Content::write(qint64 offset, QByteArrayView bytes)
{
    // What nobody wrote between the end and here reads as zeros.
    while (m_size < offset) {
        const qint64 within = m_size % kBlock;
        const qint64 part = std::min(offset - m_size, kBlock - within);
        std::memset(block(m_size / kBlock) + within, 0, std::size_t(part));
        m_size += part;
    }
    m_size = std::max<qint64>(m_size, offset + bytes.size());
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 within = (offset + done) % kBlock;
        const qint64 part = std::min<qint64>(bytes.size() - done, kBlock - within);
        std::memcpy(block((offset + done) / kBlock) + within, bytes.data() + done, std::size_t(part));
        done += part;
    }
}

void SimDisk::Content::cut(qint64 size)
{
    m_size = std::min(m_size, size);
    m_blocks.resize((m_size + kBlock - 1) / kBlock);
}

/// What stands in [offset, offset + size), before it changes.
SimDisk::Change &SimDisk::keep(File &file, qint64 offset, qint64 size)
{
    Change change{offset, size, file.live.size()};
    change.kept = qsizetype(std::clamp<qint64>(change.fileSize - offset, 0, size));
    if (change.kept > 0) {
        const qsizetype at = file.before.size();
        file.before.resize(at + change.kept);
        file.live.read(offset, file.before.data() + at, change.kept);
    }
    return file.unflushed.emplaceBack(change);
}

int SimDisk::write(const QString &path, File &file, qint64 offset, QByteArrayView bytes)
{
    if (const int code = change(path, offset + bytes.size() > file.live.size()); code != SQLITE_OK)
        return code;
    keep(file, offset, bytes.size());
    file.live.write(offset, bytes);
    return SQLITE_OK;
}

int SimDisk::cut(const QString &path, File &file, qint64 size)
{
    if (const int code = change(path, false); code != SQLITE_OK)
        return code;
    keep(file, size, std::max<qint64>(file.live.size() - size, 0)).cut = true;
    file.live.cut(size);
    return SQLITE_OK;
}

int SimDisk::flush(const QString &path, File &file)
{
    if (const int code = change(path, false); code != SQLITE_OK)
        return code;
    file.unflushed.clear();
    // Its memory is kept: as much comes again.
    file.before.resize(0);
    return SQLITE_OK;
}

/// The last changes, until no more than the first `count` are left; of the one after them the first `torn` bytes stay.
void SimDisk::takeBack(File &file, qsizetype count, qint64 torn)
{
    while (file.unflushed.size() > count) {
        const Change last = file.unflushed.takeLast();
        const qint64 stays = file.unflushed.size() == count ? torn : 0;
        const QByteArrayView before = QByteArrayView(file.before).last(last.kept);
        if (stays < last.kept)
            file.live.write(last.offset + stays, before.sliced(stays));
        file.live.cut(std::max(last.fileSize, stays > 0 ? last.offset + stays : 0));
        file.before.chop(last.kept);
    }
}

void SimDisk::failAfter(const QString &folder, int changes)
{
    m_trouble[folder].left = changes;
}

bool SimDisk::failed(const QString &folder) const
{
    return m_trouble.value(folder).dead;
}

void SimDisk::setFull(const QString &folder, bool full)
{
    m_trouble[folder].full = full;
}

void SimDisk::powerLoss(const QString &folder, Random &random)
{
    m_trouble.remove(folder);
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (!it.key().startsWith(folder))
            continue;
        File &file = **it;
        const auto kept = qsizetype(random.below(std::uint32_t(file.unflushed.size() + 1)));
        qint64 torn = 0;
        if (kept < file.unflushed.size() && !file.unflushed.at(kept).cut)
            torn = qint64(random.below(std::uint32_t(file.unflushed.at(kept).size / kSector + 1))) * kSector;
        takeBack(file, kept, torn);
        file.unflushed.clear();
        file.before.clear();
    }
}

SimDisk::Files SimDisk::image(const QString &folder) const
{
    Files out;
    for (auto it = m_files.begin(); it != m_files.end(); ++it) {
        if (!it.key().startsWith(folder))
            continue;
        File copy = **it;
        takeBack(copy, 0);
        out.insert(it.key(), copy);
    }
    return out;
}

void SimDisk::remove(const QString &folder)
{
    m_trouble.remove(folder);
    m_files.removeIf([&](const auto &entry) { return entry.key().startsWith(folder); });
}

void SimDisk::restore(const QString &folder, const Files &files)
{
    remove(folder);
    for (auto it = files.begin(); it != files.end(); ++it)
        m_files.insert(it.key(), std::make_shared<File>(*it));
}

void SimDisk::copy(const QString &from, const QString &to)
{
    const Files files = image(from);
    for (auto it = files.begin(); it != files.end(); ++it)
        m_files.insert(to + it.key().mid(from.size()), std::make_shared<File>(*it));
}

} // namespace seva::sync::test
