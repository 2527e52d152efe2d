// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Crypto.h>
#include <seva/base/Digest.h>

#include <QList>

namespace seva::sync {

inline constexpr int kBookMaxBytes = 1 << 20; ///< of the signed list itself
inline constexpr int kBookFilesMax = 4'096;
inline constexpr int kBookPathMax = 200;
inline constexpr int kBookPathLevels = 4;
inline constexpr qint64 kBookFileMaxBytes = 16 << 20;
inline constexpr qint64 kBookTotalMaxBytes = 256 << 20;
inline constexpr int kBookKindsMax = 32;

/// One file of a book.
struct BookFile
{
    QString path; ///< below the book's folder: [A-Za-z0-9._-] and '/', no part begins with a dot
    Digest digest;
    std::int64_t size = 0; ///< bytes
};

/// Reference data of one kind, published as a whole: a list of files with a version (docs/reference-data.md).
struct Book
{
    QString kind;             ///< [a-z][a-z-]{1,31}
    std::int64_t version = 0; ///< from 1, rising
    QString kendra;           ///< whose it is; empty = everybody's
    Instant issued = 0;
    QList<BookFile> files; ///< by path, each once, none below another
    std::int64_t keySerial = 0;

    std::int64_t bytes() const; ///< of all files
};

/// Who publishes: a key of its own, so that the roster's issuer signs only rosters and permits. A permit names the key
/// and its serial number; a machine that has seen a serial takes none below it.
struct BookSigner
{
    crypto::KeyPair pair;
    std::int64_t serial = 0;
    QByteArray permit;
    QByteArray permitSignature;
};
BookSigner makeBookSigner(const QByteArray &seed32, std::int64_t serial, const QByteArray &issuerSecretKey);

bool isBookKind(const QString &text);
/// Whether a file may stand under this path in a book, and of this size.
bool isBookFile(const BookFile &file);

/// Deterministic CBOR {1: book, 2: signature, 3: permit, 4: the issuer's signature of the permit}.
QByteArray encodeBook(const Book &book, const BookSigner &signer);
/// Only what a permitted key signed and what is within the limits above. Faults: "sync.book-malformed" names what is
/// wrong, "sync.book-key", "sync.book-signature".
Result<Book> decodeBook(const QByteArray &bytes, const QByteArray &issuerPublicKey);

} // namespace seva::sync
