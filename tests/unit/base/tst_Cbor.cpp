// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Cbor.h>
#include <seva/base/CborStream.h>
#include <seva/base/Random.h>

#include <QCborArray>
#include <QTest>

#include <limits>

using namespace seva;

namespace {

/// RFC 8949 appendix A, as far as the deterministic encoding without floats and tags goes.
struct Vector
{
    QCborValue value;
    const char *hex;
};

QCborArray oneTo(int last)
{
    QCborArray array;
    for (int i = 1; i <= last; ++i)
        array.append(i);
    return array;
}

QList<Vector> vectors()
{
    const QCborMap letters{{"a", "A"}, {"b", "B"}, {"c", "C"}, {"d", "D"}, {"e", "E"}};
    return {
        {0, "00"},
        {1, "01"},
        {10, "0a"},
        {23, "17"},
        {24, "1818"},
        {25, "1819"},
        {100, "1864"},
        {1000, "1903e8"},
        {1000000, "1a000f4240"},
        {qint64(1000000000000), "1b000000e8d4a51000"},
        {std::numeric_limits<qint64>::max(), "1b7fffffffffffffff"},
        {-1, "20"},
        {-10, "29"},
        {-100, "3863"},
        {-1000, "3903e7"},
        {std::numeric_limits<qint64>::min(), "3b7fffffffffffffff"},
        {false, "f4"},
        {true, "f5"},
        {nullptr, "f6"},
        {QByteArray(), "40"},
        {QByteArray("\x01\x02\x03\x04"), "4401020304"},
        {QString(), "60"},
        {"a", "6161"},
        {"IETF", "6449455446"},
        {"\"\\", "62225c"},
        {QString(QChar(0xfc)), "62c3bc"},
        {QString(QChar(0x6c34)), "63e6b0b4"},
        {QString::fromUtf8("\xf0\x90\x85\x91"), "64f0908591"},
        {QCborArray(), "80"},
        {oneTo(3), "83010203"},
        {QCborArray{1, QCborArray{2, 3}, QCborArray{4, 5}}, "8301820203820405"},
        {oneTo(25), "98190102030405060708090a0b0c0d0e0f101112131415161718181819"},
        {QCborMap(), "a0"},
        {QCborMap{{1, 2}, {3, 4}}, "a201020304"},
        {QCborMap{{"a", 1}, {"b", QCborArray{2, 3}}}, "a26161016162820203"},
        {QCborArray{"a", QCborMap{{"b", "c"}}}, "826161a161626163"},
        {letters, "a56161614161626142616361436164614461656145"},
    };
}

/// A record as events have them: every kind of value the encoding knows.
QByteArray record()
{
    return cbor::encode(QCborMap{{1, "TokenIssued"},
                                 {2, QByteArray(40, '\x5a')},
                                 {3, QCborArray{1, -70000, true, nullptr}},
                                 {-1, QCborMap{{"name", QString::fromUtf8("आशा")}, {"minor", 150000}}}});
}

} // namespace

class tst_Cbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesAsTheStandardDoes();
    void ordersKeysByTheirBytes();
    void refusesWhatIsNotDeterministic_data();
    void refusesWhatIsNotDeterministic();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void refusesEveryTruncation();
    void survivesEveryFlippedBit();
    void acceptsOnlyWhatItWouldWrite();
    void boundsDepthAndSize();
    void writesAndReadsPieceByPiece();
    void aReaderTakesWhatIsWrittenSoAndNothingElse();
    void aReaderThatWasDisappointedStaysSo_data();
    void aReaderThatWasDisappointedStaysSo();
};

void tst_Cbor::encodesAsTheStandardDoes()
{
    for (const Vector &vector : vectors()) {
        QCOMPARE(cbor::encode(vector.value).toHex(), QByteArray(vector.hex));
        const auto back = cbor::decode(QByteArray::fromHex(vector.hex));
        QVERIFY2(back.ok(), vector.hex);
        QCOMPARE(*back, vector.value);
    }
}

void tst_Cbor::ordersKeysByTheirBytes()
{
    // RFC 8949 §4.2.1: 10, 100, -1, "z", "aa", false.
    const QCborMap map{{false, 6}, {"aa", 5}, {"z", 4}, {-1, 3}, {100, 2}, {10, 1}};
    QCOMPARE(cbor::encode(map).toHex(), QByteArray("a60a01186402200361"
                                                   "7a0462616105f406"));
}

void tst_Cbor::refusesWhatIsNotDeterministic_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("long integer") << QByteArray("1817");
    QTest::newRow("longer integer") << QByteArray("190018");
    QTest::newRow("long length of a string") << QByteArray("780161");
    QTest::newRow("long length of an array") << QByteArray("980101");
    QTest::newRow("keys out of order") << QByteArray("a203040102");
    QTest::newRow("shorter key after longer") << QByteArray("a262616101617a02");
    QTest::newRow("same key twice") << QByteArray("a201010102");
    QTest::newRow("same key twice in the depth") << QByteArray("81a2616101616102");
    QTest::newRow("text that is not UTF-8") << QByteArray("62c328");
    QTest::newRow("surrogate in UTF-8") << QByteArray("63eda080");
    QTest::newRow("byte order mark that a QString would lose") << QByteArray("63efbbbf");
    QTest::newRow("map as a key, out of order") << QByteArray("a2a1020001a1010002");
}

void tst_Cbor::refusesWhatIsNotDeterministic()
{
    QFETCH(QByteArray, hex);
    const auto result = cbor::decode(QByteArray::fromHex(hex));
    QVERIFY(!result.ok());
    QCOMPARE(result.fault().code, QStringLiteral("base.cbor-not-deterministic"));
}

void tst_Cbor::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two records") << QByteArray("0000");
    QTest::newRow("indefinite array") << QByteArray("9f01ff");
    QTest::newRow("indefinite map") << QByteArray("bf0101ff");
    QTest::newRow("indefinite text") << QByteArray("7f6161ff");
    QTest::newRow("reserved length") << QByteArray("1c");
    QTest::newRow("break alone") << QByteArray("ff");
    QTest::newRow("half float") << QByteArray("f93c00");
    QTest::newRow("float") << QByteArray("fa47c35000");
    QTest::newRow("double") << QByteArray("fb3ff199999999999a");
    QTest::newRow("undefined") << QByteArray("f7");
    QTest::newRow("simple value") << QByteArray("f0");
    QTest::newRow("tag") << QByteArray("c11a514b67b0");
    QTest::newRow("integer beyond 64 bits with sign") << QByteArray("1bffffffffffffffff");
    QTest::newRow("one beyond the largest") << QByteArray("1b8000000000000000");
    QTest::newRow("one below the smallest") << QByteArray("3b8000000000000000");
    QTest::newRow("too large within a map") << QByteArray("a1011bffffffffffffffff");
    QTest::newRow("string longer than the record") << QByteArray("5bffffffffffffffff00");
    QTest::newRow("array larger than the record") << QByteArray("9b7fffffffffffffff00");
    QTest::newRow("map whose doubled count overflows") << QByteArray("bb800000000000000100");
    QTest::newRow("map without its last value") << QByteArray("a20101"
                                                              "02");
}

void tst_Cbor::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, hex);
    const auto result = cbor::decode(QByteArray::fromHex(hex));
    QVERIFY(!result.ok());
    QCOMPARE(result.fault().code, QStringLiteral("base.cbor-malformed"));
}

void tst_Cbor::refusesEveryTruncation()
{
    const QByteArray whole = record();
    QVERIFY(cbor::decode(whole).ok());
    for (int length = 0; length < whole.size(); ++length)
        QVERIFY2(!cbor::decode(whole.left(length)).ok(), qPrintable(QString::number(length)));
}

void tst_Cbor::survivesEveryFlippedBit()
{
    // What is accepted after the flip is exactly what encode() would write: one meaning, one record.
    const QByteArray whole = record();
    const QCborValue meant = *cbor::decode(whole);
    for (int bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto result = cbor::decode(flipped);
        if (result.ok()) {
            QCOMPARE(cbor::encode(*result), flipped);
            QVERIFY(*result != meant);
        }
    }
}

void tst_Cbor::acceptsOnlyWhatItWouldWrite()
{
    const quint64 seed = qEnvironmentVariable("SEVA_SEED", QStringLiteral("2026")).toULongLong();
    qInfo() << "seed" << seed;
    SeededRandom random(seed);
    const QByteArray whole = record();
    int accepted = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray changed = whole;
        for (std::uint32_t n = 1 + random.below(3); n > 0; --n)
            changed[qsizetype(random.below(std::uint32_t(whole.size())))] = char(random.below(256));
        if (const auto result = cbor::decode(changed); result.ok()) {
            QCOMPARE(cbor::encode(*result), changed);
            ++accepted;
        }
    }
    QVERIFY(accepted > 1000);
}

void tst_Cbor::writesAndReadsPieceByPiece()
{
    const QString name = QString::fromUtf8("आशा");
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min();
    cbor::Writer out(0);
    out.array(9).number(0).number(-1).number(most).number(least).bytes("\x5a").text(name).flag(true).nothing();
    out.map(1).number(7).raw(cbor::encode(QCborArray{1}));
    const QCborArray same{0, -1, most, least, QByteArray("\x5a"), name, true, nullptr, QCborMap{{7, QCborArray{1}}}};
    QCOMPARE(out.written(), cbor::encode(same));

    const QByteArray row = cbor::encode(QCborArray{-70000, QByteArray(300, 'x'), name});
    cbor::Reader in(row);
    QCOMPARE(in.array(), quint64(3));
    QCOMPARE(in.number(), qint64(-70000));
    QCOMPARE(in.bytes().toByteArray(), QByteArray(300, 'x'));
    QVERIFY(!in.atEnd());
    QCOMPARE(QString::fromUtf8(in.text()), name);
    QVERIFY(in.good() && in.atEnd());
    QCOMPARE(in.number(), 0);
    QVERIFY(!in.good());
}

/// Every head there is, with every width and some arguments: what decode() and encode() give back byte for byte.
void tst_Cbor::aReaderTakesWhatIsWrittenSoAndNothingElse()
{
    const QList<QByteArray> tails{"",
                                  "00",
                                  "17",
                                  "18",
                                  "ff",
                                  "0018",
                                  "00ff",
                                  "0100",
                                  "ffff",
                                  "00000018",
                                  "0000ffff",
                                  "00010000",
                                  "ffffffff",
                                  "00000000ffffffff",
                                  "0000000100000000",
                                  "7fffffffffffffff",
                                  "8000000000000000",
                                  "ffffffffffffffff"};
    int taken = 0;
    for (int first = 0; first < 256; ++first)
        for (const QByteArray &hex : tails) {
            const QByteArray head = char(first) + QByteArray::fromHex(hex);
            // The argument is a length only of some: there are as many letters as the longest of them.
            for (const QByteArray &bytes : {head, head + QByteArray(23, 'x'), head + QByteArray(256, 'x')}) {
                const Result<QCborValue> value = cbor::decode(bytes, 1024);
                const bool same = value.ok() && cbor::encode(*value) == bytes;
                cbor::Reader in(bytes);
                cbor::Reader text(bytes);
                cbor::Reader number(bytes);
                const QByteArray content = in.bytes().toByteArray();
                const QString words = QString::fromUtf8(text.text());
                const qint64 counted = number.number();
                QCOMPARE(in.good() && in.atEnd(), same && value->isByteArray());
                QCOMPARE(text.good() && text.atEnd(), same && value->isString());
                QCOMPARE(number.good() && number.atEnd(), same && value->isInteger());
                if (same && value->isByteArray())
                    QCOMPARE(content, value->toByteArray());
                if (same && value->isString())
                    QCOMPARE(words, value->toString());
                if (same && value->isInteger())
                    QCOMPARE(counted, value->toInteger());
                taken += same;
            }
        }
    QVERIFY(taken > 100);
}

void tst_Cbor::aReaderThatWasDisappointedStaysSo_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("bytes, not text") << QByteArray("416100");
    QTest::newRow("a number") << QByteArray("1861");
    QTest::newRow("long length") << QByteArray("78016100");
    QTest::newRow("longer than there is") << QByteArray("6561");
    QTest::newRow("not UTF-8") << QByteArray("62c32800");
    QTest::newRow("byte order mark") << QByteArray("63efbbbf00");
    QTest::newRow("indefinite length") << QByteArray("7f6161ff00");
    QTest::newRow("nothing") << QByteArray();
}

void tst_Cbor::aReaderThatWasDisappointedStaysSo()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    cbor::Reader in(bytes);
    QVERIFY(in.text().isEmpty());
    QVERIFY(!in.good());
    QCOMPARE(in.number(), 0);
    QVERIFY(!in.good());
}

void tst_Cbor::boundsDepthAndSize()
{
    const auto nested = [](int depth) { return QByteArray(depth, '\x81') + '\0'; };
    QVERIFY(cbor::decode(nested(cbor::kMaxDepth)).ok());
    QCOMPARE(cbor::decode(nested(cbor::kMaxDepth + 1)).fault().code, QStringLiteral("base.cbor-malformed"));
    QCOMPARE(cbor::decode(nested(100000)).fault().code, QStringLiteral("base.cbor-malformed"));

    const QByteArray ten = cbor::encode(QByteArray(9, 'x'));
    QVERIFY(cbor::decode(ten, 10).ok());
    QCOMPARE(cbor::decode(ten, 9).fault().code, QStringLiteral("base.cbor-too-large"));
}

QTEST_APPLESS_MAIN(tst_Cbor)
#include "tst_Cbor.moc"
