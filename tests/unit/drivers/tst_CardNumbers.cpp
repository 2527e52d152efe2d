// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/CardNumbers.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace seva;

namespace {

QByteArray scrubbed(QByteArray text, const QByteArray &keep = {}, int *found = nullptr)
{
    const int count =
        scrubCardNumbers({text.data(), std::size_t(text.size())}, {keep.constData(), std::size_t(keep.size())});
    if (found)
        *found = count;
    return text;
}

/// The check digit as ISO/IEC 7812-1 annex B words it: alternate digits doubled from the right, digits of all summed.
QByteArray withCheckDigit(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const QByteArray product = QByteArray::number(i % 2 == 0 ? digit * 2 : digit);
        for (const char c : product)
            sum += c - '0';
    }
    return digits + QByteArray::number((10 - sum % 10) % 10);
}

QByteArray randomNumber(QRandomGenerator &random, int length)
{
    QByteArray digits("4");
    while (digits.size() < length - 1)
        digits += char('0' + random.bounded(10));
    return withCheckDigit(digits);
}

} // namespace

class tst_CardNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Numbers the card schemes publish for tests.
    void publishedTestNumbersAreCovered_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"4111111111111111", "5555555555554444", "378282246310005", "6011111111111117",
                                   "3530111333300000", "30569309025904", "2223003122003222", "6200000000000005",
                                   "4222222222222", "6304000000000000", "4000000000000000006"})
            QTest::newRow(number) << QByteArray(number);
    }
    void publishedTestNumbersAreCovered()
    {
        QFETCH(QByteArray, number);
        QVERIFY(isCardNumber({number.constData(), std::size_t(number.size())}));
        int found = 0;
        QCOMPARE(scrubbed("PAN " + number + " ok", {}, &found), "PAN " + QByteArray(number.size(), '*') + " ok");
        QCOMPARE(found, 1);
    }

    void otherWaysOfWritingAreCovered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("spaces", "4111 1111 1111 1111", "**** **** **** ****");
        row("dashes", "4111-1111-1111-1111", "****-****-****-****");
        row("wide", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "* * * * * * * * * * * * * * * *");
        row("array", "[\"4111\",\"1111\",\"1111\",\"1111\"]", "[\"****\",\"****\",\"****\",\"****\"]");
        row("no-break spaces",
            "4111\xC2\xA0"
            "1111\xC2\xA0"
            "1111\xC2\xA0"
            "1111",
            "****\xC2\xA0****\xC2\xA0****\xC2\xA0****");
        row("zero width",
            "4111\xE2\x80\x8B"
            "111111111111",
            "****\xE2\x80\x8B************");
        row("full width", QStringLiteral("４１１１１１１１１１１１１１１１").toUtf8(), QByteArray(48, '*'));
        row("Devanagari", QStringLiteral("४१११११११११११११११").toUtf8(), QByteArray(48, '*'));
        row("Arabic", QStringLiteral("٤١١١١١١١١١١١١١١١").toUtf8(), QByteArray(32, '*'));
        row("JSON escapes", "\\u0034\\u0031\\u00311111111111111", "\\u002a\\u002a\\u002a*************");
    }
    void otherWaysOfWritingAreCovered()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(scrubbed(text), expected);
    }

    void aNumberWithinALongerRunIsCovered()
    {
        const QByteArray track = scrubbed(";4111111111111111=29121010000012345678?");
        QVERIFY2(!track.contains("4111111111111111"), track.constData());
        QVERIFY(!scrubbed("4111111111111111123").contains("4111111111111111"));
        QVERIFY(
            !scrubbed(QByteArray(600, '7') + "4111111111111111" + QByteArray(600, '7')).contains("4111111111111111"));
    }

    /// Bytes that only look like the beginning of a longer character hide nothing.
    void brokenUtf8HidesNoDigit()
    {
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const QByteArray text = QByteArray(1, char(byte)) + "4111111111111111x";
            QVERIFY2(!scrubbed(text).contains("4111111111111111"), qPrintable(QString::number(byte, 16)));
            QVERIFY(!scrubbed("\x1e" + text).contains("111111111111111"));
        }
    }

    void whatIsNoCardNumberStays()
    {
        for (const char *text : {"rrn=632712345678", "4111111111111112", "411111111111", "A 12 B 34", "",
                                 "4111a1111b1111c1111", "\xFF\xC2", "\\u00", "4111    1111    1111    1111"})
            QCOMPARE(scrubbed(text), QByteArray(text));
    }

    void coveredJsonStaysJson()
    {
        QByteArray text = R"({"a":4111111111111111,"b":"\u0034111111111111111","c":[4111,1111,1111,1111]})";
        QCOMPARE(scrubCardNumbers({text.data(), std::size_t(text.size())}, {}, '1'), 3);
        QCOMPARE(text, QByteArray(R"({"a":1111111111111111,"b":"\u0031111111111111111","c":[1111,1111,1111,1111]})"));
        for (int length = kCardNumberLeast; length <= kCardNumberMost; ++length)
            QVERIFY(!isCardNumber(std::string(std::size_t(length), '1')));
    }

    void ourOwnReferenceIsLeftAlone()
    {
        const QByteArray own = "a4111111111111111-1";
        QCOMPARE(scrubbed("ref=" + own, own), "ref=" + own);
        QCOMPARE(scrubbed("ref=" + own + " 4111111111111111", own), "ref=" + own + " ****************");
        QVERIFY(!scrubbed("ref=" + own).contains("4111111111111111"));
    }

    void everyLengthInAnyText()
    {
        constexpr quint32 seed = 2026;
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray number = randomNumber(random, random.bounded(kCardNumberLeast, kCardNumberMost + 1));
            QByteArray text = "x" + number + "y";
            for (int i = random.bounded(4); i > 0; --i)
                text.insert(random.bounded(int(text.size())), "ab-/ \x1c="[random.bounded(7)]);
            const bool whole = text.contains(number);
            const QByteArray clean = scrubbed(text);
            QVERIFY2(!whole || !clean.contains(number),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromLatin1(text))));
            QCOMPARE(clean.size(), text.size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CardNumbers)
#include "tst_CardNumbers.moc"
