// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookKit.h"

#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

Book bookOf(const QStringList &paths, std::int64_t size = 5)
{
    Book book{kKind, 1, {}, 1, {}, 1};
    for (const QString &path : paths)
        book.files.append(BookFile{path, Digest::of(path.toUtf8()), size});
    return book;
}

QString codeOf(const Fault &why)
{
    return why.code;
}
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result.ok() ? QStringLiteral("ok") : codeOf(result.fault());
}

} // namespace

class tst_Books : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookComesBackAsItWasSigned()
    {
        const Press press;
        Book book = bookOf({"fees/a.json", "services/b.json"});
        book.kendra = kHome;
        const auto read = decodeBook(encodeBook(book, press.signer), press.issuer.publicKey);
        QVERIFY(read.ok());
        QCOMPARE(read->kind, kKind);
        QCOMPARE(read->version, 1);
        QCOMPARE(read->kendra, kHome);
        QCOMPARE(read->keySerial, 1);
        QCOMPARE(read->files.at(1).path, QStringLiteral("services/b.json"));
        QCOMPARE(read->files.at(1).digest, Digest::of("services/b.json"));
    }

    void noByteOfItCanBeAnother()
    {
        const Press press;
        const QByteArray good = encodeBook(bookOf({"a"}), press.signer);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x20);
            QVERIFY2(!decodeBook(bad, press.issuer.publicKey).ok(), qPrintable(QString::number(at)));
            QVERIFY(!decodeBook(good.left(at), press.issuer.publicKey).ok());
        }
    }

    void onlyAPermittedKeySigns()
    {
        const Press press;
        const Press other('x');
        const Book book = bookOf({"a"});
        QCOMPARE(codeOf(decodeBook(encodeBook(book, other.signer), press.issuer.publicKey)), "sync.book-key");
        // A permit that is right does not make another key's signature right.
        BookSigner mixed = press.signer;
        mixed.pair = press.signerOf(2).pair;
        QCOMPARE(codeOf(decodeBook(encodeBook(book, mixed), press.issuer.publicKey)), "sync.book-signature");
        // The issuer's own key, and what it signed for another purpose, are no permit.
        BookSigner bare = press.signer;
        bare.permitSignature = crypto::sign(press.issuer.secretKey, bare.permit);
        QCOMPARE(codeOf(decodeBook(encodeBook(book, bare), press.issuer.publicKey)), "sync.book-key");
    }

    void aHostileListIsRefused_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<qint64>("size");
        QStringList many;
        for (int n = 0; n <= kBookFilesMax; ++n)
            many.append(QStringLiteral("f%1").arg(n, 6, 10, QLatin1Char('0')));
        QTest::newRow("up") << QStringList{"../a"} << qint64{1};
        QTest::newRow("up inside") << QStringList{"a/../../b"} << qint64{1};
        QTest::newRow("from the root") << QStringList{"/etc/passwd"} << qint64{1};
        QTest::newRow("hidden") << QStringList{"a/.b"} << qint64{1};
        QTest::newRow("nothing between") << QStringList{"a//b"} << qint64{1};
        QTest::newRow("ends with a slash") << QStringList{"a/"} << qint64{1};
        QTest::newRow("line feed") << QStringList{"a\n"} << qint64{1};
        QTest::newRow("backslash") << QStringList{"a\\b"} << qint64{1};
        QTest::newRow("empty path") << QStringList{""} << qint64{1};
        QTest::newRow("too deep") << QStringList{"a/b/c/d/e"} << qint64{1};
        QTest::newRow("too long") << QStringList{QString(kBookPathMax + 1, QLatin1Char('a'))} << qint64{1};
        QTest::newRow("twice") << QStringList{"a", "a"} << qint64{1};
        QTest::newRow("below a file") << QStringList{"a", "a-", "a/b"} << qint64{1};
        QTest::newRow("other order") << QStringList{"b", "a"} << qint64{1};
        QTest::newRow("too many") << many << qint64{1};
        QTest::newRow("none") << QStringList() << qint64{1};
        QTest::newRow("less than nothing") << QStringList{"a"} << qint64{-1};
        QTest::newRow("file too large") << QStringList{"a"} << qint64{kBookFileMaxBytes + 1};
        QTest::newRow("all too large") << many.mid(0, 17) << kBookFileMaxBytes;
    }
    void aHostileListIsRefused()
    {
        QFETCH(QStringList, paths);
        QFETCH(qint64, size);
        const Press press;
        const QByteArray bytes = encodeBook(bookOf(paths, size), press.signer);
        QCOMPARE(codeOf(decodeBook(bytes, press.issuer.publicKey)), "sync.book-malformed");
    }

    void kindsAndVersionsHaveTheirForm()
    {
        const Press press;
        for (const char *kind : {"", "a", "Definitions", "../x", "a/b", "held.book", "-a"}) {
            Book book = bookOf({"a"});
            book.kind = QString::fromLatin1(kind);
            QVERIFY(!decodeBook(encodeBook(book, press.signer), press.issuer.publicKey).ok());
        }
        Book book = bookOf({"a"});
        book.version = 0;
        QVERIFY(!decodeBook(encodeBook(book, press.signer), press.issuer.publicKey).ok());
    }

    void aReplacedKeySignsNothingAnyMore()
    {
        const Press press;
        QTemporaryDir dir;
        const auto shelf = press.shelf(dir.path());
        Manuscript text;
        text.write("a", "1");
        QVERIFY(publishBook(*shelf, press.signerOf(2), QStringLiteral("trust"), text.files, {}, 1).ok());
        QCOMPARE(codeOf(publishBook(*shelf, press.signerOf(1), kKind, text.files, {}, 1)), "sync.book-key-withdrawn");
        QVERIFY(publishBook(*shelf, press.signerOf(2), kKind, text.files, {}, 1).ok());
        QVERIFY(publishBook(*shelf, press.signerOf(3), kKind, text.files, {}, 1)->fresh);
    }

    void whatIsNotForUsIsNotTaken()
    {
        const Press press;
        QTemporaryDir dir;
        const auto shelf = press.shelf(dir.path());
        Book book = bookOf({"a"});
        book.kendra = QStringLiteral("DL-NEW-PSK");
        QCOMPARE(codeOf(shelf->judge(kKind, encodeBook(book, press.signer))), "sync.book-not-ours");
        QCOMPARE(codeOf(shelf->judge(QStringLiteral("trust"), encodeBook(bookOf({"a"}), press.signer))),
                 "sync.book-other-kind");
        // Nothing is held of a book whose files are not all there.
        QCOMPARE(codeOf(shelf->hold(kKind, encodeBook(bookOf({"a"}), press.signer))), "sync.book-file");
        QVERIFY(!shelf->held(kKind));
    }
};

QTEST_GUILESS_MAIN(tst_Books)
#include "tst_Books.moc"
