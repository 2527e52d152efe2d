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
};

QString &pathOf(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file)->path;
}

int closeFile(sqlite3_file *file)
{
    reinterpret_cast<Handle *>(file)->path.~QString();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    const SimDisk::File *there = SimDisk::instance().find(pathOf(file));
    if (!there)
        return SQLITE_IOERR_READ;
    const qint64 count = there->live.read(offset, static_cast<char *>(to), bytes);
    if (count == bytes)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + count, 0, std::size_t(bytes - count));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    return SimDisk::instance().write(pathOf(file), offset, QByteArray(static_cast<const char *>(from), bytes));
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return SimDisk::instance().truncate(pathOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    return SimDisk::instance().flush(pathOf(file));
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const SimDisk::File *there = SimDisk::instance().find(pathOf(file));
    *size = there ? there->live.size() : 0;
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
    if (!name || !SimDisk::instance().open(QString::fromUtf8(name), (flags & SQLITE_OPEN_CREATE) != 0))
        return SQLITE_CANTOPEN;
    new (&pathOf(file)) QString(QString::fromUtf8(name));
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
    *out = SimDisk::instance().find(QString::fromUtf8(name)) ? 1 : 0;
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

SimDisk::File *SimDisk::open(const QString &path, bool create)
{
    auto found = m_files.find(path);
    if (found == m_files.end() && create)
        found = m_files.insert(path, std::make_shared<File>());
    return found == m_files.end() ? nullptr : found->get();
}

const SimDisk::File *SimDisk::find(const QString &path) const
{
    const auto found = m_files.constFind(path);
    return found == m_files.constEnd() ? nullptr : found->get();
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
    if (trouble->dead)
        return SQLITE_IOERR_WRITE;
    return grows && trouble->full ? SQLITE_FULL : SQLITE_OK;
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

void SimDisk::Content::apply(const Write &write)
{
    if (write.bytes.isNull()) {
        m_size = std::min(m_size, write.offset);
        m_blocks.resize((m_size + kBlock - 1) / kBlock);
        if (const qint64 within = m_size % kBlock; within > 0)
            std::memset(m_blocks.last().data() + within, 0, std::size_t(kBlock - within));
        return;
    }
    m_size = std::max(m_size, write.offset + write.bytes.size());
    while (m_blocks.size() * kBlock < m_size)
        m_blocks.append(QByteArray(kBlock, '\0'));
    for (qint64 done = 0; done < write.bytes.size();) {
        const qint64 within = (write.offset + done) % kBlock;
        const qint64 part = std::min<qint64>(write.bytes.size() - done, kBlock - within);
        char *block = m_blocks[(write.offset + done) / kBlock].data();
        std::memcpy(block + within, write.bytes.constData() + done, std::size_t(part));
        done += part;
    }
}

int SimDisk::write(const QString &path, qint64 offset, const QByteArray &bytes)
{
    File *file = open(path, true);
    if (const int code = change(path, offset + bytes.size() > file->live.size()); code != SQLITE_OK)
        return code;
    file->unflushed.append({offset, bytes});
    file->live.apply(file->unflushed.last());
    return SQLITE_OK;
}

int SimDisk::truncate(const QString &path, qint64 size)
{
    File *file = open(path, true);
    if (const int code = change(path, false); code != SQLITE_OK)
        return code;
    file->unflushed.append(Write{size, QByteArray()});
    file->live.apply(file->unflushed.last());
    return SQLITE_OK;
}

int SimDisk::flush(const QString &path)
{
    File *file = open(path, true);
    if (const int code = change(path, false); code != SQLITE_OK)
        return code;
    file->flushed = file->live;
    file->unflushed.clear();
    return SQLITE_OK;
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
        for (const Write &write : file.unflushed.first(kept))
            file.flushed.apply(write);
        if (kept < file.unflushed.size() && !file.unflushed.at(kept).bytes.isNull()) {
            Write torn = file.unflushed.at(kept);
            torn.bytes.truncate(qsizetype(random.below(std::uint32_t(torn.bytes.size() / kSector + 1))) * kSector);
            if (!torn.bytes.isEmpty())
                file.flushed.apply(torn);
        }
        file.unflushed.clear();
        file.live = file.flushed;
    }
}

SimDisk::Files SimDisk::image(const QString &folder) const
{
    Files out;
    for (auto it = m_files.begin(); it != m_files.end(); ++it)
        if (it.key().startsWith(folder))
            out.insert(it.key(), File{(*it)->flushed, (*it)->flushed, {}});
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
