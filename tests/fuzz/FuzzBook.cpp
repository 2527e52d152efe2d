// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of a book, as foreign bytes and as something that was rightly signed all the same.
#include <seva/base/Cbor.h>
#include <seva/sync/Book.h>

#include <QStringList>

#include <cstdlib>

using namespace seva;
using namespace seva::sync;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

const crypto::KeyPair kIssuer = crypto::signingPair(QByteArray(crypto::kKeyBytes, 'i'));
const BookSigner kSigner = makeBookSigner(QByteArray(crypto::kKeyBytes, 'b'), 1, kIssuer.secretKey);

/// What is taken is within the limits wherever it is written to, and comes back the same.
void judge(const QByteArray &bytes)
{
    const Result<Book> book = decodeBook(bytes, kIssuer.publicKey);
    if (!book)
        return;
    demand(!book->files.isEmpty() && book->files.size() <= kBookFilesMax && book->bytes() <= kBookTotalMaxBytes);
    QString before;
    for (const BookFile &file : book->files) {
        demand(file.path > before);
        for (const QString &part : file.path.split(QLatin1Char('/')))
            demand(!part.isEmpty() && !part.startsWith(QLatin1Char('.')));
        demand(file.size >= 0 && file.digest.bytes().size() == Digest::kSize);
        before = file.path;
    }
    const Result<Book> again = decodeBook(encodeBook(*book, kSigner), kIssuer.publicKey);
    demand(again.ok() && again->version == book->version && again->files.size() == book->files.size());
}

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    judge(bytes);
    judge(cbor::encode(QCborMap{{1, bytes},
                                {2, crypto::sign(kSigner.pair.secretKey, "seva.book.1\n" + bytes)},
                                {3, kSigner.permit},
                                {4, kSigner.permitSignature}}));
    return 0;
}
