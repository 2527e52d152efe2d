// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Book.h>

#include <seva/sync/Messages.h>

#include <QRegularExpression>
#include <QSet>

namespace seva::sync {

namespace {

/// What is signed begins with its purpose: no roster, segment or bundle can be taken for a book or a permit.
const QByteArray kBookPurpose = "seva.book.1\n";
const QByteArray kPermitPurpose = "seva.book-key.1\n";

struct FileMessage
{
    static constexpr bool kNested = true;
    BookFile file;
    template <typename V>
    void fields(V &v)
    {
        v(1, file.path);
        v(2, file.digest);
        v(3, file.size);
    }
};

struct BookMessage
{
    static constexpr bool kNested = true;
    QString kind;
    std::int64_t version = 0;
    QString kendra;
    std::int64_t issued = 0;
    QList<FileMessage> files;
    template <typename V>
    void fields(V &v)
    {
        v(1, kind);
        v(2, version);
        v(3, kendra);
        v(4, issued);
        v(5, files);
    }
};

struct PermitMessage
{
    static constexpr bool kNested = true;
    QByteArray key;
    std::int64_t serial = 0;
    template <typename V>
    void fields(V &v)
    {
        v(1, key);
        v(2, serial);
    }
};

struct SignedBook
{
    static constexpr bool kNested = true;
    QByteArray body;
    QByteArray signature;
    QByteArray permit;
    QByteArray permitSignature;
    template <typename V>
    void fields(V &v)
    {
        v(1, body);
        v(2, signature);
        v(3, permit);
        v(4, permitSignature);
    }
};

/// Empty, or what of the list is not within its limits.
QString unfit(const Book &book)
{
    if (!isBookKind(book.kind) || book.version <= 0)
        return QStringLiteral("kind or version");
    if (book.files.isEmpty() || book.files.size() > kBookFilesMax)
        return QStringLiteral("%1 files").arg(book.files.size());
    QSet<QString> paths;
    QString before;
    for (const BookFile &file : book.files) {
        if (!isBookFile(file))
            return QStringLiteral("file ") + file.path.left(kBookPathMax);
        // In this order a path comes before all that would be below it.
        if (file.path <= before)
            return QStringLiteral("order at ") + file.path;
        for (qsizetype slash = file.path.indexOf(QLatin1Char('/')); slash >= 0;
             slash = file.path.indexOf(QLatin1Char('/'), slash + 1))
            if (paths.contains(file.path.left(slash)))
                return QStringLiteral("below a file ") + file.path;
        paths.insert(before = file.path);
    }
    return book.bytes() > kBookTotalMaxBytes ? QStringLiteral("%1 bytes").arg(book.bytes()) : QString();
}

} // namespace

std::int64_t Book::bytes() const
{
    std::int64_t sum = 0;
    for (const BookFile &file : files)
        sum += file.size;
    return sum;
}

bool isBookKind(const QString &text)
{
    static const QRegularExpression kind(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z-]{1,31}")));
    return kind.match(text).hasMatch();
}

bool isBookFile(const BookFile &file)
{
    static const QRegularExpression path(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,%1}").arg(kBookPathLevels - 1)));
    return file.path.size() <= kBookPathMax && path.match(file.path).hasMatch() && !file.digest.isEmpty()
           && file.size >= 0 && file.size <= kBookFileMaxBytes;
}

BookSigner makeBookSigner(const QByteArray &seed32, std::int64_t serial, const QByteArray &issuerSecretKey)
{
    BookSigner signer;
    signer.pair = crypto::signingPair(seed32);
    signer.serial = serial;
    signer.permit = encode(PermitMessage{signer.pair.publicKey, serial});
    signer.permitSignature = crypto::sign(issuerSecretKey, kPermitPurpose + signer.permit);
    return signer;
}

QByteArray encodeBook(const Book &book, const BookSigner &signer)
{
    BookMessage message{book.kind, book.version, book.kendra, book.issued, {}};
    for (const BookFile &file : book.files)
        message.files.append(FileMessage{file});
    const QByteArray body = encode(message);
    const QByteArray signature = crypto::sign(signer.pair.secretKey, kBookPurpose + body);
    return encode(SignedBook{body, signature, signer.permit, signer.permitSignature});
}

Result<Book> decodeBook(const QByteArray &bytes, const QByteArray &issuerPublicKey)
{
    const auto malformed = [](const QString &why) { return fault("sync.book-malformed", why); };
    if (bytes.size() > kBookMaxBytes)
        return malformed(QStringLiteral("%1 bytes").arg(bytes.size()));
    const Result<SignedBook> outer = decode<SignedBook>(bytes);
    if (!outer)
        return malformed(outer.fault().subject);
    // Nothing inside is looked at before both signatures hold.
    if (!crypto::verify(issuerPublicKey, kPermitPurpose + outer->permit, outer->permitSignature))
        return fault("sync.book-key", QStringLiteral("permit"));
    const Result<PermitMessage> permit = decode<PermitMessage>(outer->permit);
    if (!permit)
        return malformed(permit.fault().subject);
    if (!crypto::verify(permit->key, kBookPurpose + outer->body, outer->signature))
        return fault("sync.book-signature");
    const Result<BookMessage> inner = decode<BookMessage>(outer->body);
    if (!inner)
        return malformed(inner.fault().subject);
    Book book{inner->kind, inner->version, inner->kendra, inner->issued, {}, permit->serial};
    for (const FileMessage &message : inner->files)
        book.files.append(message.file);
    if (const QString why = unfit(book); !why.isEmpty())
        return malformed(why);
    return book;
}

} // namespace seva::sync
