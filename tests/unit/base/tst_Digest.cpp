// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Digest.h>
#include <seva/base/RunningDigest.h>

#include <QTest>

using namespace seva;

/// Expected values: `b2sum -l 256` of GNU coreutils, which is another implementation than libsodium's.
class tst_Digest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithOthers_data();
    void agreesWithOthers();
    void partsAreOneMessage();
    void comesBackFromItsBytesAndHex();
    void refusesAnotherAlgorithmOrLength();
    void ofPiecesIsTheDigestOfAll();
};

void tst_Digest::agreesWithOthers_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    QTest::newRow("several blocks") << QByteArray(1000, '\0')
                                    << QByteArray("919da92d5040aeac86a75eb4125da3d0a9423bae8ae422b733b755f7baa8dadf");
    QTest::newRow("text") << QByteArray("The journal is the spine")
                          << QByteArray("3ccc3e74b096ac0e28cd6e2c705af7bbc27d9cb6e55800521aa3eea2101aa49d");
}

void tst_Digest::agreesWithOthers()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hash);
    const Digest digest = Digest::of(message);
    QCOMPARE(digest.bytes().size(), qsizetype(Digest::kSize));
    QCOMPARE(digest.hex().toLatin1(), QByteArray("01" + hash));
    QCOMPARE(digest.brief().toLatin1(), hash.left(8));
}

void tst_Digest::partsAreOneMessage()
{
    QCOMPARE(Digest::of({"a", "", "bc"}), Digest::of(QByteArray("abc")));
    QVERIFY(Digest::of({"ab", "d"}) != Digest::of(QByteArray("abc")));
}

void tst_Digest::comesBackFromItsBytesAndHex()
{
    const Digest digest = Digest::of(QByteArray("abc"));
    QCOMPARE(Digest::fromBytes(digest.bytes()), digest);
    QCOMPARE(Digest::fromHex(digest.hex()), digest);
    QVERIFY(!digest.isEmpty());
    QVERIFY(Digest().isEmpty());
}

void tst_Digest::refusesAnotherAlgorithmOrLength()
{
    const QByteArray bytes = Digest::of(QByteArray("abc")).bytes();
    QVERIFY(Digest::fromBytes(bytes.chopped(1)).isEmpty());
    QVERIFY(Digest::fromBytes(bytes + '\0').isEmpty());
    QVERIFY(Digest::fromBytes('\x02' + bytes.mid(1)).isEmpty());
    QVERIFY(Digest::fromBytes({}).isEmpty());
    QVERIFY(Digest::fromHex(QString::fromLatin1(bytes.toHex()) + "zz").isEmpty());
    QVERIFY(Digest::fromHex("not hex").isEmpty());
}

void tst_Digest::ofPiecesIsTheDigestOfAll()
{
    RunningDigest running;
    QCOMPARE(running.digest(), Digest::of(QByteArray()));
    QByteArray all;
    for (int size : {1, 127, 128, 129, 5'000, 0, 64}) {
        const QByteArray piece(size, char('a' + size % 20));
        all += piece;
        running.add(piece);
        const RunningDigest copy = running;
        QCOMPARE(running.digest(), Digest::of(all));
        QCOMPARE(copy.digest(), Digest::of(all));
        QCOMPARE(running.size(), all.size());
    }
}

QTEST_APPLESS_MAIN(tst_Digest)
#include "tst_Digest.moc"
