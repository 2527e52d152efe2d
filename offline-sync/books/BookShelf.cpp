// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BookShelf.h>

#include "ShelfFiles.h"

#include <seva/base/Files.h>
#include <seva/base/Log.h>
#include <seva/sync/Limits.h>
#include <seva/sync/Messages.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstdio>

#include <unistd.h>

namespace seva::sync {

namespace {

constexpr char kHeld[] = "held.book";
constexpr char kUsed[] = "used.book";
const QString kComing = QStringLiteral("incoming");
const QString kCurrent = QStringLiteral("current");
const QString kBuilding = QStringLiteral("building");

/// What used.book holds: the signed list, and since when it is in use.
struct UsedMessage
{
    static constexpr bool kNested = true;
    QByteArray book;
    std::int64_t since = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, book);
        v(2, since);
    }
};

Fault notHere(const QString &what)
{
    return fault("sync.book-not-here", what);
}

Fault notItsFile(const BookFile &file)
{
    return fault("sync.book-file", file.path);
}

} // namespace

BookShelf::BookShelf(QString folder, QByteArray issuerPublicKey, QString kendra)
    : m_folder(std::move(folder)), m_issuerKey(std::move(issuerPublicKey)), m_kendra(std::move(kendra))
{
}

QMap<QString, std::int64_t> BookShelf::held() const
{
    QMap<QString, std::int64_t> out;
    for (const QString &kind : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (const std::optional<Book> book = held(kind); book && out.size() < kBookKindsMax)
            out.insert(kind, book->version);
    return out;
}

QString BookShelf::list(const QString &kind, const char *name) const
{
    return place(kind) + QLatin1Char('/') + QLatin1String(name);
}

/// A list that is damaged counts as none: it is fetched again.
BookShelf::Standing BookShelf::read(const QString &kind, const char *name) const
{
    constexpr qint64 kListMaxBytes = kBookMaxBytes + 64;
    const QString path = list(kind, name);
    if (!isBookKind(kind) || !QFileInfo::exists(path))
        return {};
    const Result<QByteArray> content = files::read(path, kListMaxBytes);
    if (!content)
        return {};
    UsedMessage message{*content, 0};
    if (name == kUsed)
        if (const Result<UsedMessage> used = decode<UsedMessage>(*content); used.ok())
            message = *used;
    const Result<Book> book = decodeBook(message.book, m_issuerKey);
    if (book.ok() && book->kind == kind)
        return {message.book, *book, message.since};
    qCWarning(logSync) << "book:" << kind << name << (book.ok() ? QString() : book.fault().code);
    return {};
}

std::optional<Book> BookShelf::held(const QString &kind) const
{
    return read(kind, kHeld).book;
}

QByteArray BookShelf::heldBytes(const QString &kind) const
{
    return read(kind, kHeld).bytes;
}

std::optional<Book> BookShelf::used(const QString &kind) const
{
    return read(kind, kUsed).book;
}

Instant BookShelf::usedSince(const QString &kind) const
{
    return read(kind, kUsed).since;
}

QString BookShelf::usedFolder(const QString &kind) const
{
    const std::optional<Book> book = used(kind);
    return book ? folderOf(*book) : QString();
}

QString BookShelf::folderOf(const Book &book) const
{
    return place(book.kind) + QLatin1Char('/') + QString::number(book.version);
}

Result<QByteArray> BookShelf::piece(const QString &kind, const Digest &digest, std::int64_t offset) const
{
    const std::optional<Book> book = held(kind);
    for (const BookFile &file : book ? book->files : QList<BookFile>()) {
        if (file.digest != digest || offset < 0 || offset > file.size)
            continue;
        QFile in(folderOf(*book) + QLatin1Char('/') + file.path);
        if (in.open(QIODevice::ReadOnly) && in.seek(offset))
            return in.read(std::min<qint64>(kBlobChunkBytes, file.size - offset));
    }
    return notHere(kind + QLatin1Char(' ') + digest.brief());
}

void BookShelf::borrow(const QString &kind, const QString &folder)
{
    m_borrowed.insert(kind, filesBelow(folder));
}

Result<Book> BookShelf::judge(const QString &kind, const QByteArray &bytes) const
{
    Result<Book> book = decodeBook(bytes, m_issuerKey);
    if (!book)
        return book;
    if (const Result<void> fitting = fits(kind, *book, bytes); !fitting)
        return fitting.fault();
    return book;
}

Result<void> BookShelf::fits(const QString &kind, const Book &book, const QByteArray &bytes) const
{
    const QString name = QStringLiteral("%1 %2").arg(book.kind).arg(book.version);
    if (book.kind != kind)
        return fault("sync.book-other-kind", name);
    if (!book.kendra.isEmpty() && book.kendra != m_kendra)
        return fault("sync.book-not-ours", book.kendra);
    const Standing standing = read(kind, kHeld);
    if (standing.book && book.version < standing.book->version)
        return fault("sync.book-older", name);
    if (standing.book && book.version == standing.book->version && bytes != standing.bytes)
        return fault("sync.book-differs", name);
    // A key that was replaced signs nothing any more, whatever the kind.
    for (const QString &other : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const std::optional<Book> seen = held(other); seen && book.keySerial < seen->keySerial)
            return fault("sync.book-key-withdrawn", QString::number(book.keySerial));
    return {};
}

QString BookShelf::incoming(const QString &kind, const Digest &digest) const
{
    return place(kind) + QLatin1Char('/') + kComing + QLatin1Char('/') + digest.hex();
}

QMap<Digest, QString> BookShelf::whereFilesLie(const QString &kind) const
{
    QMap<Digest, QString> found = m_borrowed.value(kind);
    for (const std::optional<Book> &book : {used(kind), held(kind)})
        for (const BookFile &file : book ? book->files : QList<BookFile>())
            found.insert(file.digest, folderOf(*book) + QLatin1Char('/') + file.path);
    return found;
}

/// What came in is looked at first; what came and is another is thrown away, to be fetched again.
Result<QByteArray> BookShelf::contentOf(const Book &book, const BookFile &file, const QMap<Digest, QString> &lies) const
{
    if (file.size == 0)
        return QByteArray();
    Result<QByteArray> content = files::read(incoming(book.kind, file.digest), kBookFileMaxBytes);
    if (isIt(content, file))
        return content;
    if (content.ok() && content->size() >= file.size)
        QFile::remove(incoming(book.kind, file.digest));
    if (lies.contains(file.digest))
        content = files::read(lies.value(file.digest), kBookFileMaxBytes);
    return isIt(content, file) ? content : notItsFile(file);
}

QList<BookFile> BookShelf::lacking(const Book &book) const
{
    const QMap<Digest, QString> lies = whereFilesLie(book.kind);
    QSet<Digest> named;
    QList<BookFile> out;
    for (const BookFile &file : book.files) {
        if (named.contains(file.digest))
            continue;
        named.insert(file.digest);
        if (!contentOf(book, file, lies))
            out.append(file);
    }
    return out;
}

void BookShelf::expect(const Book &book) const
{
    QSet<QString> named;
    for (const BookFile &file : book.files)
        named.insert(file.digest.hex());
    const QDir parts(place(book.kind) + QLatin1Char('/') + kComing);
    for (const QString &name : parts.entryList(QDir::Files))
        if (!named.contains(name))
            QFile::remove(parts.filePath(name));
}

std::int64_t BookShelf::arrived(const QString &kind, const BookFile &file) const
{
    return QFileInfo(incoming(kind, file.digest)).size();
}

Result<void> BookShelf::append(const QString &kind, const BookFile &file, const QByteArray &bytes) const
{
    const QString path = incoming(kind, file.digest);
    QDir().mkpath(QFileInfo(path).path());
    QFile part(path);
    if (!part.open(QIODevice::WriteOnly | QIODevice::Append) || part.write(bytes) != bytes.size() || !part.flush())
        return unwritable(path);
    part.close();
    if (part.size() < file.size || isIt(files::read(path, kBookFileMaxBytes), file))
        return {};
    QFile::remove(path);
    return notItsFile(file);
}

/// All files of the book in a folder that nobody looks at yet, checked and on the disk.
Result<void> BookShelf::layOut(const Book &book) const
{
    const QString building = place(book.kind) + QLatin1Char('/') + kBuilding;
    QDir(building).removeRecursively();
    const QMap<Digest, QString> lies = whereFilesLie(book.kind);
    for (const BookFile &file : book.files) {
        const Result<QByteArray> content = contentOf(book, file, lies);
        if (!content)
            return content.fault();
        const QString target = building + QLatin1Char('/') + file.path;
        QDir().mkpath(QFileInfo(target).path());
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(*content) != content->size() || !out.flush())
            return unwritable(target);
    }
    if (const Result<void> settled = settleAll(building); !settled)
        return settled;
    // A folder of this version is left from a switch that did not come to its end.
    QDir(folderOf(book)).removeRecursively();
    if (::rename(QFile::encodeName(building).constData(), QFile::encodeName(folderOf(book)).constData()) != 0)
        return unwritable(folderOf(book));
    return settle(place(book.kind));
}

/// The files of the held book that are no longer what they should be, each replaced whole.
Result<void> BookShelf::mend(const Book &book) const
{
    const QMap<Digest, QString> lies = whereFilesLie(book.kind);
    for (const BookFile &file : book.files) {
        const QString target = folderOf(book) + QLatin1Char('/') + file.path;
        if (isIt(files::read(target, kBookFileMaxBytes), file))
            continue;
        const Result<QByteArray> content = contentOf(book, file, lies);
        if (!content)
            return content.fault();
        QDir().mkpath(QFileInfo(target).path());
        if (const Result<void> written = files::writeDurably(target, *content, 0644); !written)
            return written;
    }
    return {};
}

Result<Book> BookShelf::hold(const QString &kind, const QByteArray &bytes) const
{
    const ShelfLock lock(place(kind));
    if (const Result<void> alone = lock.held(); !alone)
        return alone.fault();
    const Result<Book> book = judge(kind, bytes);
    if (!book)
        return book;
    const bool known = heldBytes(kind) == bytes;
    if (const Result<void> laid = known ? mend(*book) : layOut(*book); !laid)
        return laid.fault();
    if (!known)
        if (const Result<void> switched = files::writeDurably(list(kind, kHeld), bytes, 0644); !switched)
            return switched.fault();
    QDir(place(kind) + QLatin1Char('/') + kComing).removeRecursively();
    tidy(kind);
    return book;
}

Result<void> BookShelf::use(const QString &kind, Instant now) const
{
    const ShelfLock lock(place(kind));
    if (const Result<void> alone = lock.held(); !alone)
        return alone;
    const QByteArray bytes = heldBytes(kind);
    if (bytes.isEmpty())
        return notHere(kind);
    const Standing before = read(kind, kUsed);
    if (before.bytes == bytes)
        return link(kind, *before.book);
    const Result<void> switched = files::writeDurably(list(kind, kUsed), encode(UsedMessage{bytes, now}), 0644);
    if (!switched)
        return switched;
    if (const Result<void> linked = link(kind, *held(kind)); !linked)
        return linked;
    tidy(kind);
    return {};
}

/// The link is replaced by one rename. It follows the list: a loss of power between the two is made good at the next
/// start.
Result<void> BookShelf::link(const QString &kind, const Book &book) const
{
    const QString path = place(kind) + QLatin1Char('/') + kCurrent;
    const QByteArray target = QByteArray::number(qlonglong(book.version));
    if (QFile::symLinkTarget(path) == folderOf(book))
        return {};
    const QByteArray fresh = QFile::encodeName(path + QStringLiteral(".new"));
    // Somebody may have made an empty folder of this name while there was no book.
    ::rmdir(QFile::encodeName(path).constData());
    ::unlink(fresh.constData());
    if (::symlink(target.constData(), fresh.constData()) != 0
        || ::rename(fresh.constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path);
    return settle(place(kind));
}

/// What is neither held nor in use nor on its way.
void BookShelf::tidy(const QString &kind) const
{
    QSet<QString> kept{kComing};
    for (const std::optional<Book> &book : {held(kind), used(kind)})
        if (book)
            kept.insert(QString::number(book->version));
    const QDir folder(place(kind));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        if (!kept.contains(name))
            QDir(folder.filePath(name)).removeRecursively();
}

} // namespace seva::sync
