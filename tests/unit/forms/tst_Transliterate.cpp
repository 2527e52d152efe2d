// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Transliterate.h>

#include <QTest>

using namespace seva;

/// Expectations: the spellings these names usually have in passports.
class TestTransliterate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSuggestedAsTheyAreUsuallySpelt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("roman");
        const auto row = [](const char *name, const char *roman) {
            QTest::newRow(roman) << QString::fromUtf8(name) << QString(roman);
        };
        row("सुनीता शर्मा", "SUNITA SHARMA");
        row("रवि कुमार यादव", "RAVI KUMAR YADAV");
        row("कृष्ण", "KRISHNA");
        row("लक्ष्मी", "LAKSHMI");
        row("शंकर", "SHANKAR");
        row("चन्द्र", "CHANDRA");
        row("फ़ातिमा", "FATIMA");
        row("आशा रानी", "ASHA RANI");
        row("કિંજલ સોલંકી", "KINJAL SOLANKI");
        row("આશા રાણી શાહ", "ASHA RANI SHAH");
        row("પટેલ", "PATEL");
        row("ਗੁਰਦੀਪ ਸਿੰਘ", "GURADIP SINGH"); // Gurdeep to most; that is why it is a suggestion
        row("ਜਸਵੀਰ ਕੌਰ", "JASAVIR KAUR");
        row("محمد علی خان", "MOHAMMAD ALI KHAN");
        row("عائشہ بیگم", "AYESHA BEGUM");
        row("Asha-Rani", "ASHA RANI");
        row("Müller", "MULLER");
    }
    void namesAreSuggestedAsTheyAreUsuallySpelt()
    {
        QFETCH(QString, name);
        QTEST(romanSuggestion(name), "roman");
    }

    void everySuggestionHasOnlyCapitalsAndSpaces()
    {
        const QRegularExpression capitals("\\A[A-Z]*( [A-Z]+)*\\z");
        for (const auto &[first, last] : {std::pair{0x0901, 0x0950}, std::pair{0x0A81, 0x0AD0},
                                          std::pair{0x0A01, 0x0A74}, std::pair{0x0600, 0x06D3}}) {
            for (int letter = first; letter <= last; ++letter) {
                const QString name = QString("%1%2 %1").arg(QChar(letter)).arg(QChar(first + 0x15));
                QVERIFY2(capitals.match(romanSuggestion(name)).hasMatch(), qPrintable(romanSuggestion(name)));
            }
        }
    }

    void nothingComesOfNothing()
    {
        QCOMPARE(romanSuggestion({}), QString());
        QCOMPARE(romanSuggestion("  "), QString());
        QCOMPARE(romanSuggestion("123 ।"), QString());
        QCOMPARE(romanSuggestion(QString(MaxTransliterated + 1, QChar(0x0906))), QString());
        QCOMPARE(romanSuggestion(QString(QChar(0xD800))), QString());
    }
};

QTEST_GUILESS_MAIN(TestTransliterate)
#include "tst_Transliterate.moc"
