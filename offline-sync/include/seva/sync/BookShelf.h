// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/Book.h>

#include <QMap>

#include <optional>

namespace seva::sync {

/// The books of one machine, in a folder: of each kind the newest that is here whole (held) and the one in use, which
/// is the same or an earlier one. What comes in lies beside until all of it is there and is what the signed list says;
/// then one rename makes it the held one. Killed at any moment, a kind is the old book or the new one.
///   <kind>/held.book, <kind>/used.book   the signed lists
///   <kind>/<version>/...                 the files
///   <kind>/current                       a link to the files in use, for programs that only want a folder
///   <kind>/incoming/<digest>             files and parts of files on their way
/// All of it is on the disk: any thread may ask, one thread brings in, and what another process published into the
/// folder (BookPress.h) is seen at the next question.
class BookShelf
{
public:
    /// `kendra`: books of another Kendra are refused.
    BookShelf(QString folder, QByteArray issuerPublicKey, QString kendra);

    /// Of each kind the held version.
    QMap<QString, std::int64_t> held() const;
    std::optional<Book> held(const QString &kind) const;
    QByteArray heldBytes(const QString &kind) const;
    std::optional<Book> used(const QString &kind) const;
    /// When used() was brought into use here; 0 = never.
    Instant usedSince(const QString &kind) const;
    /// Where the files of the book in use lie; empty when none is.
    QString usedFolder(const QString &kind) const;
    /// Where the files of a held or used book lie.
    QString folderOf(const Book &book) const;
    /// From `offset` at most kBlobChunkBytes of a file of the held book. Fault "sync.book-not-here".
    Result<QByteArray> piece(const QString &kind, const Digest &digest, std::int64_t offset) const;

    /// Files that lie in this folder need not be fetched: what was installed with the program.
    void borrow(const QString &kind, const QString &folder);

    /// Whether a signed list may come in: newer than what is held, for this Kendra, by a key that is not withdrawn.
    /// Faults: those of decodeBook(), "sync.book-other-kind", "sync.book-older", "sync.book-differs",
    /// "sync.book-not-ours", "sync.book-key-withdrawn".
    Result<Book> judge(const QString &kind, const QByteArray &bytes) const;
    /// The files of the book that are nowhere here, each once.
    QList<BookFile> lacking(const Book &book) const;
    /// Throws away what came for another book of this kind and is in none.
    void expect(const Book &book) const;
    /// How many bytes of a file that is lacking have come.
    std::int64_t arrived(const QString &kind, const BookFile &file) const;
    /// The next bytes of it. A whole file that is another than its digest says is thrown away: "sync.book-file".
    Result<void> append(const QString &kind, const BookFile &file, const QByteArray &bytes) const;
    /// Makes the book the held one; every file is checked once more, and damaged ones of a book that is held already
    /// are mended. Faults: judge()'s, "sync.book-file", "sync.book-unwritable", "sync.book-busy", those of files.
    Result<Book> hold(const QString &kind, const QByteArray &bytes) const;
    /// Makes the held book the one in use, since `now`.
    Result<void> use(const QString &kind, Instant now) const;

private:
    struct Standing
    {
        QByteArray bytes;
        std::optional<Book> book;
        Instant since = 0;
    };
    Standing read(const QString &kind, const char *name) const;
    QString place(const QString &kind) const { return m_folder + QLatin1Char('/') + kind; }
    QString list(const QString &kind, const char *name) const;
    QString incoming(const QString &kind, const Digest &digest) const;
    QMap<Digest, QString> whereFilesLie(const QString &kind) const;
    Result<QByteArray> contentOf(const Book &book, const BookFile &file, const QMap<Digest, QString> &lies) const;
    Result<void> layOut(const Book &book) const;
    Result<void> mend(const Book &book) const;
    Result<void> fits(const QString &kind, const Book &book, const QByteArray &bytes) const;
    Result<void> link(const QString &kind, const Book &book) const;
    void tidy(const QString &kind) const;

    const QString m_folder;
    const QByteArray m_issuerKey;
    const QString m_kendra;
    QMap<QString, QMap<Digest, QString>> m_borrowed; ///< by kind
};

} // namespace seva::sync
