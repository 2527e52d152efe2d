// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Random.h>
#include <seva/devices/AnnouncementText.h>

#include <QRegularExpression>
#include <QtTest>

using namespace seva;

namespace {

const QStringList english{QStringLiteral("en")};

bool accepted(const QString &token, const QString &counter, const QStringList &languages = english)
{
    return AnnouncementRequest::make(token, counter, languages).ok();
}

/// A string that often comes near the grammar: single edits of a valid token.
QString nearly(SeededRandom &random)
{
    QString text = QStringLiteral("N047");
    const QString letters = QStringLiteral("NTPSMDWEHABZz0189 -\n.०٣é<");
    for (quint32 edits = random.below(4); edits > 0; --edits) {
        const qsizetype at = random.below(quint32(text.size() + 1));
        const QChar c = letters[random.below(quint32(letters.size()))];
        if (random.below(3) == 0)
            text.remove(at, 1);
        else if (random.below(2) == 0)
            text.insert(at, c);
        else if (at < text.size())
            text[at] = c;
    }
    return text;
}

/// The grammar once more, written differently, as the witness.
bool isToken(const QString &text)
{
    const std::u16string_view all(reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size()));
    std::size_t i = 0;
    if (all.empty() || std::u16string_view(u"NTPSMDWEH").find(all[i++]) == std::u16string_view::npos)
        return false;
    if (i < all.size() && all[i] >= u'A' && all[i] <= u'Z')
        ++i;
    const std::size_t digits = all.size() - i;
    for (; i < all.size(); ++i) {
        if (all[i] < u'0' || all[i] > u'9')
            return false;
    }
    return digits == 3 || digits == 4;
}

} // namespace

class tst_AnnouncementRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAndCountersOfTheGrammarAreAccepted()
    {
        for (const char *token : {"N047", "T1234", "HK001", "EZ9999"})
            QVERIFY2(accepted(QLatin1String(token), QStringLiteral("A7")), token);
        QVERIFY(accepted(QStringLiteral("N047"), QStringLiteral("C12"), {QStringLiteral("ur"), QStringLiteral("en")}));
    }

    void everythingElseIsRefusedWithoutRepeatingIt()
    {
        for (const char *token : {"", "N47", "N04711", "A047", "n047", "N047\n", " N047", "N 047", "NAB047", "Asha"})
            QVERIFY2(!accepted(QLatin1String(token), QStringLiteral("A7")), token);
        for (const char *counter : {"", "A", "7", "A123", "a7", "A7 ", "AA7", "A-07"})
            QVERIFY2(!accepted(QStringLiteral("N047"), QLatin1String(counter)), counter);
        QVERIFY(!accepted(QStringLiteral("N०४७"), QStringLiteral("A7")));
        QVERIFY(!accepted(QStringLiteral("N047"), QStringLiteral("A7"), {}));
        QVERIFY(!accepted(QStringLiteral("N047"), QStringLiteral("A7"), {QStringLiteral("xx")}));
        QVERIFY(!accepted(QStringLiteral("N047"), QStringLiteral("A7"), {english[0], english[0]}));
        const auto refused = AnnouncementRequest::make(QStringLiteral("Asha"), QStringLiteral("A7"), english);
        QCOMPARE(refused.fault(), (Fault{QStringLiteral("devices.announcement-refused"), {}}));
    }

    void tenThousandRandomStringsOnlyEverSpeakTheGrammar()
    {
        SeededRandom random(20'26);
        int spoken = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QString text = i % 2 ? nearly(random) : QString::fromUtf8(random.bytes(int(random.below(12))));
            QCOMPARE(accepted(text, QStringLiteral("A7")), isToken(text));
            spoken += isToken(text);
        }
        QVERIFY2(spoken > 500, qPrintable(QString::number(spoken)));
    }

    void numbersAreReadDigitByDigitInEveryLanguage()
    {
        const auto text = AnnouncementText::builtIn();
        QVERIFY(text.ok());
        const auto call = AnnouncementRequest::make(QStringLiteral("N150"), QStringLiteral("A7"), english);
        QVERIFY(call.ok());
        const auto said = [&](const char *language, bool brief = false) {
            return text->sentence(*call, QLatin1String(language), brief);
        };
        QCOMPARE(said("en"), QStringLiteral("Token number N one five zero, please proceed to counter A seven."));
        QCOMPARE(said("hi"), QStringLiteral("टोकन नंबर एन एक पाँच शून्य, कृपया काउंटर ए सात पर आएँ।"));
        QCOMPARE(said("gu"), QStringLiteral("ટોકન નંબર એન એક પાંચ શૂન્ય, કૃપા કરીને કાઉન્ટર એ સાત પર આવો."));
        QCOMPARE(said("pa"), QStringLiteral("ਟੋਕਨ ਨੰਬਰ ਐੱਨ ਇੱਕ ਪੰਜ ਸਿਫ਼ਰ, ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ ਏ ਸੱਤ 'ਤੇ ਆਓ।"));
        QCOMPARE(said("ur"), QStringLiteral("ٹوکن نمبر این ایک پانچ صفر، براہِ کرم کاؤنٹر اے سات پر تشریف لائیں۔"));
        QCOMPARE(said("en", true), QStringLiteral("Token N one five zero, counter A seven."));
        QVERIFY(said("ta").isEmpty());
    }

    void incompleteWordsAreRefusedNamingTheLanguage()
    {
        const auto broken = AnnouncementText::of("{\"en\": {}}", QStringLiteral("words.json"));
        QVERIFY(!broken.ok());
        QCOMPARE(broken.fault().code, QStringLiteral("devices.announcements-broken"));
        QCOMPARE(broken.fault().subject, QStringLiteral("words.json: en"));
        QVERIFY(!AnnouncementText::of("not json", QStringLiteral("x")).ok());
    }
};

QTEST_GUILESS_MAIN(tst_AnnouncementRequest)
#include "tst_AnnouncementRequest.moc"
