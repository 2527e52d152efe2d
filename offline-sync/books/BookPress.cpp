// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BookPress.h>

#include <seva/base/Files.h>

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace seva::sync {

namespace {

/// Of the keys there were, the one with the highest number signs.
std::int64_t newestSerial(const QDir &authority)
{
    std::int64_t newest = 0;
    for (const QString &name : authority.entryList({QStringLiteral("books-*.seed")}, QDir::Files))
        newest = std::max<std::int64_t>(newest, name.mid(6).chopped(5).toLongLong());
    return newest;
}

bool sameFiles(const Book &a, const Book &b)
{
    const auto same = [](const BookFile &x, const BookFile &y) { return x.path == y.path && x.digest == y.digest; };
    return a.kendra == b.kendra && a.keySerial == b.keySerial
           && std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(), same);
}

/// The list of the files as they are now; their content comes onto the shelf.
Result<Book> gather(BookShelf &shelf, const QString &kind, const QMap<QString, QString> &files)
{
    Book book;
    book.kind = kind;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Result<QByteArray> content = files::read(it.value(), kBookFileMaxBytes);
        if (!content)
            return content.fault();
        const BookFile file{it.key(), Digest::of(*content), content->size()};
        if (!isBookFile(file))
            return fault("sync.book-unpublishable", it.value());
        book.files.append(file);
        if (file.size == 0 || shelf.arrived(kind, file) >= file.size)
            continue;
        if (const Result<void> kept = shelf.append(kind, file, content->mid(shelf.arrived(kind, file))); !kept)
            return kept.fault();
    }
    return book;
}

} // namespace

Result<BookSigner> openBookSigner(const QString &dataFolder, Random &random, bool renew)
{
    const QDir authority(dataFolder + QStringLiteral("/authority"));
    if (!QFileInfo::exists(authority.filePath(QStringLiteral("issuer.seed"))))
        return fault("sync.book-no-authority", dataFolder);
    const Result<QByteArray> issuer = files::read(authority.filePath(QStringLiteral("issuer.seed")), crypto::kKeyBytes);
    if (!issuer)
        return issuer.fault();
    std::int64_t serial = newestSerial(authority);
    if (serial == 0 || renew) {
        const QString path = authority.filePath(QStringLiteral("books-%1.seed").arg(++serial));
        if (const Result<void> made = files::writeDurably(path, random.bytes(crypto::kKeyBytes), 0600); !made)
            return made.fault();
    }
    const Result<QByteArray> seed =
        files::read(authority.filePath(QStringLiteral("books-%1.seed").arg(serial)), crypto::kKeyBytes);
    if (!seed)
        return seed.fault();
    return makeBookSigner(*seed, serial, crypto::signingPair(*issuer).secretKey);
}

Result<Published> publishBook(BookShelf &shelf, const BookSigner &signer, const QString &kind,
                              const QMap<QString, QString> &files, const QString &kendra, Instant now)
{
    const std::optional<Book> before = shelf.held(kind);
    Result<Book> book = gather(shelf, kind, files);
    if (!book)
        return book.fault();
    book->kendra = kendra;
    book->version = before ? before->version + 1 : 1;
    book->issued = now;
    book->keySerial = signer.serial;
    if (before && sameFiles(*before, *book)) {
        shelf.expect(Book{kind, 0, {}, 0, {}, 0});
        return Published{*before, false, 0, 0};
    }
    const Result<Book> held = shelf.hold(kind, encodeBook(*book, signer));
    if (!held)
        return held.fault();
    Published published{*held};
    QSet<Digest> known;
    for (const BookFile &file : before ? before->files : QList<BookFile>())
        known.insert(file.digest);
    for (const BookFile &file : held->files)
        if (!known.contains(file.digest)) {
            ++published.changed;
            published.changedBytes += file.size;
        }
    return published;
}

} // namespace seva::sync
