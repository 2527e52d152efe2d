// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Mrz.h>
#include <seva/domain/Validate.h>

#include <QTest>

using namespace seva;

namespace {

const QDate Today(2026, 11, 23);
const QString Upper = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const QString Lower = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

QStringList td3With(int line, int column, const char *characters)
{
    QStringList lines{Upper, Lower};
    const QString text = QString::fromLatin1(characters);
    lines[line - 1].replace(column - 1, text.size(), text);
    return lines;
}

} // namespace

/// Expectations: the specimens and examples of ICAO Doc 9303 (8th edition), parts 3 to 7 and 11.
class TestMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specimensAreValid_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("secondary");
        QTest::addColumn<QDate>("birth");
        const auto row = [](const char *name, const QStringList &lines, const char *format, const char *number,
                            const char *primary, const char *secondary, QDate birth) {
            QTest::newRow(name) << lines << QString(format) << QString(number) << QString(primary) << QString(secondary)
                                << birth;
        };
        const QDate anna(1974, 8, 12);
        row("9303-4, passport", {Upper, Lower}, "TD3", "L898902C3", "ERIKSSON", "ANNA MARIA", anna);
        row("9303-4 amendment 2, national passport", {"PPUTO" + Upper.mid(5), Lower}, "TD3", "L898902C3", "ERIKSSON",
            "ANNA MARIA", anna);
        row("9303-5, card",
            {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"},
            "TD1", "D23145890", "ERIKSSON", "ANNA MARIA", anna);
        row("9303-11, card with a long number",
            {"I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"},
            "TD1", "D23145890734", "STEVENSON", "PETER JOHN", QDate(1934, 7, 12));
        row("9303-6, card of two lines",
            {"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"}, "TD2", "D23145890",
            "ERIKSSON", "ANNA MARIA", anna);
        row("9303-11, two lines with a long number",
            {"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"}, "TD2", "D23145890734",
            "STEVENSON", "PETER JOHN", QDate(1934, 7, 12));
        row("9303-7, visa A",
            {"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"}, "MRV-A",
            "L8988901C", "ERIKSSON", "ANNA MARIA", QDate(1940, 9, 7));
        row("9303-7, visa B", {"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"}, "MRV-B",
            "L8988901C", "ERIKSSON", "ANNA MARIA", QDate(1940, 9, 7));
        row("India, empty optional field and its digit a filler",
            {"P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<", "Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0"}, "TD3",
            "Z1234567", "SHARMA", "ASHA RANI", QDate(1985, 2, 14));
        row("India, one name",
            {"P<INDRAMANATHAN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "V7654321<1IND0101011M3606300<<<<<<<<<<<<<<<4"}, "TD3",
            "V7654321", "RAMANATHAN", "", QDate(2001, 1, 1));
        row("India, a number of one letter and seven digits",
            {"P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<", "J8369854<4IND5909234F2110101<<<<<<<<<<<<<<<8"}, "TD3",
            "J8369854", "SHARMA", "ASHA RANI", QDate(1959, 9, 23));
    }
    void specimensAreValid()
    {
        QFETCH(QStringList, lines);
        const MrzReading reading = readMrz(lines, Today);
        for (const MrzProblem &problem : reading.problems)
            qWarning() << problem.code << problem.field << problem.line << problem.column << problem.expected;
        QVERIFY(reading.valid());
        QTEST(mrzFormatName(*reading.format), "format");
        QTEST(reading.data.documentNumber, "number");
        QTEST(reading.data.primaryName, "primary");
        QTEST(reading.data.secondaryName, "secondary");
        QTEST(reading.data.birth.day, "birth");
    }

    void problemsNameFieldLineColumnAndCharacters_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QStringList &lines, const char *code, const char *field, int line,
                            int column, const char *expected, const char *found) {
            QTest::newRow(name) << lines << QString(code) << QString(field) << line << column << QString(expected)
                                << QString(found);
        };
        row("number's digit", td3With(2, 10, "7"), "mrz.check-digit", "documentNumber", 2, 10, "6", "7");
        row("birth's digit", td3With(2, 20, "3"), "mrz.check-digit", "birthDate", 2, 20, "2", "3");
        row("a filler is no digit", td3With(2, 28, "<"), "mrz.check-digit", "expiryDate", 2, 28, "9", "<");
        row("a letter is no digit", td3With(2, 43, "I"), "mrz.character", "optional1", 2, 43, "1", "I");
        row("composite", td3With(2, 44, "1"), "mrz.check-digit", "composite", 2, 44, "0", "1");
        row("one character of the number", td3With(2, 1, "M"), "mrz.check-digit", "documentNumber", 2, 10, "3", "6");
        row("a digit in the name", td3With(1, 6, "3"), "mrz.character", "name", 1, 6, "A-Z|<", "3");
        row("small letters", td3With(1, 7, "r"), "mrz.character", "name", 1, 7, "A-Z|<", "r");
        row("no name", td3With(1, 6, "<"), "mrz.name-missing", "name", 1, 6, "A-Z", "<");
        row("a gap in the name", td3With(1, 34, "X"), "mrz.name-gap", "name", 1, 27, "A-Z", "<");
        row("month 13", td3With(2, 16, "13"), "mrz.date", "birthDate", 2, 16, "01-12", "1");
        row("30 February", td3With(2, 16, "0230"), "mrz.date", "birthDate", 2, 18, "01-28", "3");
        row("half a month", td3With(2, 16, "0<"), "mrz.date", "birthDate", 2, 17, "0-9", "<");
        row("no sex of this letter", td3With(2, 21, "X"), "mrz.sex", "sex", 2, 21, "M|F|<", "X");
        row("a card's code", td3With(1, 1, "I"), "mrz.document-code", "documentCode", 1, 1, "P", "I");
        row("a digit after the code", td3With(1, 2, "1"), "mrz.document-code", "documentCode", 1, 2, "A-Z|<", "1");
        row("a gap in the State", td3With(1, 3, "U<O"), "mrz.state", "issuer", 1, 4, "A-Z", "<");
        row("no nationality", td3With(2, 11, "<<<"), "mrz.state", "nationality", 2, 11, "A-Z", "<");
        row("no number", td3With(2, 1, "<<<<<<<<<0"), "mrz.number-missing", "documentNumber", 2, 1, "A-Z|0-9", "<");
        row("one character short", {Upper, Lower.left(43)}, "mrz.line-length", "", 2, 43, "44", "43");
        row("one line", {Upper}, "mrz.format", "", 0, 0, "3x30, 2x36, 2x44", "");
        row("a long number without end",
            {"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071221234567<"}, "mrz.long-number",
            "documentNumber", 2, 35, "<", "7");
        row("V after I", {"IVUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"},
            "mrz.document-code", "documentCode", 1, 2, "A-Z|<", "V");
    }
    void problemsNameFieldLineColumnAndCharacters()
    {
        QFETCH(QStringList, lines);
        const MrzReading reading = readMrz(lines, Today);
        QVERIFY(!reading.valid());
        const MrzProblem &first = reading.problems.first();
        QTEST(first.code, "code");
        QTEST(first.field, "field");
        QTEST(first.line, "line");
        QTEST(first.column, "column");
        QTEST(first.expected, "expected");
        QTEST(first.found, "found");
        QVERIFY(!valueProblemText(first.code).byLanguage.isEmpty());
    }

    void everyCharacterOfTheLowerLineIsGuarded()
    {
        // Nationality and sex stand in no check digit; all else is found by its own digit or the composite.
        for (int at = 0; at < Lower.size(); ++at) {
            QString wrong = Lower;
            // The next digit or letter: characters whose values differ by ten are alike to the check digit.
            wrong[at] = wrong.at(at) == u'<' || wrong.at(at) == u'9' ? u'1' : QChar(wrong.at(at).unicode() + 1);
            const bool guarded = at < 10 || (at >= 13 && at != 20);
            if (guarded)
                QVERIFY2(!readMrz({Upper, wrong}, Today).valid(), qPrintable(QString::number(at)));
        }
    }

    void unknownDatesAndSexAreGood()
    {
        QStringList lines{Upper, "L898902C36UTO<<<<<<0<1204159<<<<<<<<<<<<<<04"};
        lines[1][43] = mrzCheckDigit(lines[1].mid(0, 10) + lines[1].mid(13, 7) + lines[1].mid(21, 22));
        const MrzReading reading = readMrz(lines, Today);
        QVERIFY(reading.valid());
        QVERIFY(!reading.data.birth.day.isValid());
        QCOMPARE(reading.data.birth.raw, QString("<<<<<<"));
        QCOMPARE(reading.data.sex, QString());
    }

    void anEmptyOptionalFieldTakesAFillerOrZero()
    {
        const QString upper = "P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<";
        const QString lower = "Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0";
        QVERIFY(readMrz({upper, lower}, Today).valid());
        QString zero = lower;
        zero[42] = u'0';
        QVERIFY(readMrz({upper, zero}, Today).valid());
        zero[42] = u'1';
        QVERIFY(!readMrz({upper, zero}, Today).valid());
        zero[28] = u'A'; // no longer empty: a filler is no digit then
        zero[42] = u'<';
        QVERIFY(!readMrz({upper, zero}, Today).valid());
    }

    void centuriesFollowToday_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("expires");
        QTest::newRow("born today") << "261123"
                                    << "361122" << QDate(2026, 11, 23) << QDate(2036, 11, 22);
        QTest::newRow("born tomorrow: a hundred years ago") << "261124"
                                                            << "761122" << QDate(1926, 11, 24) << QDate(1976, 11, 22);
        QTest::newRow("born 1927") << "271124"
                                   << "751122" << QDate(1927, 11, 24) << QDate(2075, 11, 22);
        QTest::newRow("leap day") << "000229"
                                  << "280229" << QDate(2000, 2, 29) << QDate(2028, 2, 29);
    }
    void centuriesFollowToday()
    {
        QFETCH(QString, birth);
        QFETCH(QString, expiry);
        QStringList lines{Upper, Lower};
        lines[1].replace(13, 7, birth + mrzCheckDigit(birth));
        lines[1].replace(21, 7, expiry + mrzCheckDigit(expiry));
        const MrzReading reading = readMrz(lines, Today);
        QTEST(reading.data.birth.day, "born");
        QTEST(reading.data.expiry.day, "expires");
        QVERIFY(!readMrz(lines).data.birth.day.isValid());
    }

    void aStateNobodyKnowsIsAWarning()
    {
        const MrzReading reading = readMrz(td3With(1, 3, "QQQ"), Today);
        QVERIFY(reading.valid());
        QCOMPARE(reading.warnings.first().code, QString("mrz.state-unknown"));
        QCOMPARE(reading.warnings.first().found, QString("QQQ"));
        QVERIFY(readMrz(td3With(1, 3, "D<<"), Today).warnings.isEmpty());
    }

    void namesAreTransliterated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        QTest::newRow("apostrophe") << "D'ARTAGNAN"
                                    << "DARTAGNAN";
        QTest::newRow("typographic apostrophe") << QString::fromUtf8("O’Connor") << "OCONNOR";
        QTest::newRow("hyphen") << "Marie-Elise"
                                << "MARIE<ELISE";
        QTest::newRow("comma") << "Anna, Maria"
                               << "ANNA<MARIA";
        QTest::newRow("full stop") << "St. John"
                                   << "ST<JOHN";
        QTest::newRow("umlauts") << QString::fromUtf8("Gößmann Übel Ärger") << "GOESSMANN<UEBEL<AERGER";
        QTest::newRow("nordic") << QString::fromUtf8("Ørsted Åse Æsa Þór Ðan") << "OERSTED<AASE<AESA<THOR<DAN";
        QTest::newRow("decomposed") << QString::fromUtf8("E\u0301loi\u0308se") << "ELOISE";
        QTest::newRow("turkish, polish") << QString::fromUtf8("Işık Łódź") << "ISIK<LODZ";
        QTest::newRow("other scripts are left out") << QString::fromUtf8("आशा ASHA") << "ASHA";
    }
    void namesAreTransliterated()
    {
        QFETCH(QString, name);
        QFETCH(QString, zone);
        QCOMPARE(mrzName(name), zone);
    }

    void namesFillTheirField_data()
    {
        QTest::addColumn<MrzFormat>("format");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("truncated");
        const auto row = [](const char *name, MrzFormat format, const char *surname, const char *given,
                            const char *field, bool truncated) {
            QTest::newRow(name) << format << QString(surname) << QString(given) << QString(field) << truncated;
        };
        const char *longSurname = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";
        const char *longGiven = "CHAYAPA DEJTHAMRONG KRASUANG";
        row("usual", MrzFormat::Td3, "ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", false);
        row("hyphen", MrzFormat::Td3, "SMITH-JONES", "SUSIE MARGARET", "SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<",
            false);
        row("several parts", MrzFormat::Td3, "VAN DER MUELLEN", "MARTIN", "VAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<",
            false);
        row("one name", MrzFormat::Td3, "ARKFREITH", "", "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", false);
        row("no surname", MrzFormat::Td3, "", "SATRIYA SUDARPA", "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<", false);
        row("fits exactly", MrzFormat::Td3, "PAPANDROPOULOUS", "JONATHON WARREN TREVOR",
            "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", false);
        row("TD3 given names to initials", MrzFormat::Td3, "NILAVADHANANANDA", longGiven,
            "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", true);
        row("TD3 given names cut", MrzFormat::Td3, "NILAVADHANANANDA", "ARNPOL PETCH CHARONGUANG",
            "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", true);
        row("TD3 surname to initials", MrzFormat::Td3, longSurname, "DINGO POTOROO",
            "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", true);
        row("TD2 given names to initials", MrzFormat::Td2, "NILAVADHANANANDA", longGiven,
            "NILAVADHANANANDA<<CHAYAPA<DEJ<K", true);
        row("TD2 surname to initials", MrzFormat::Td2, longSurname, "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<D<P",
            true);
        row("TD2 fits exactly", MrzFormat::Td2, "PAPANDROPOULOUS", "JONATHOON ALEC", "PAPANDROPOULOUS<<JONATHOON<ALEC",
            false);
        row("TD1 given names to initials", MrzFormat::Td1, "NILAVADHANANANDA", longGiven,
            "NILAVADHANANANDA<<CHAYAPA<DE<K", true);
        row("TD1 surname to initials", MrzFormat::Td1, longSurname, "DINGO POTOROO", "BENNELONG<WOOLOOMOOLOO<W<W<<DI",
            true);
        row("TD1 one letter too many", MrzFormat::Td1, "VILARCHAO FERNANDEZ", "JOSE RAMON",
            "VILARCHAO<FERNANDEZ<<JOSE<RAMO", true);
        row("TD1 fits with a filler", MrzFormat::Td1, "AL-BASRI", "HUDA MUHAMMAD JAWAD",
            "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<", false);
    }
    void namesFillTheirField()
    {
        QFETCH(MrzFormat, format);
        QFETCH(QString, surname);
        QFETCH(QString, given);
        const MrzNameField field = mrzNameField(format, surname, given);
        QTEST(field.text, "field");
        QTEST(field.truncated, "truncated");
    }

    void aTruncatedNameEndsWithALetterAndKeepsBothNames()
    {
        const QStringList words{"A", "OM", "RAVI", "VENKATARAMANAN", "SUBRAMANIAPILLAIYAR", "THIRUVENKATANATHAPURAM"};
        for (MrzFormat format : {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3}) {
            for (int seed = 0; seed < 6 * 6 * 6 * 6; ++seed) {
                const QString surname = words.at(seed % 6) + ' ' + words.at(seed / 6 % 6);
                const QString given = words.at(seed / 36 % 6) + ' ' + words.at(seed / 216);
                const MrzNameField field = mrzNameField(format, surname, given);
                QVERIFY2(field.text.contains("<<" + given.left(1)), qPrintable(field.text));
                QVERIFY2(field.text.startsWith(surname.left(1)), qPrintable(field.text));
                if (field.truncated)
                    QVERIFY2(field.text.back() != u'<', qPrintable(surname + '/' + given + ' ' + field.text));
            }
        }
    }

    void whatIsComposedReadsBack()
    {
        MrzRequest request;
        request.surname = "SHARMA";
        request.givenNames = "ASHA RANI";
        request.documentNumber = "Z1234567";
        request.birth = QDate(1985, 2, 14);
        request.expiry = QDate(2036, 6, 30);
        request.sex = "F";
        const auto made = composeMrz(request);
        QVERIFY(made.ok());
        QCOMPARE(made->lines, QStringList({"P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<",
                                           "Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0"}));
        request.format = MrzFormat::Td1;
        request.documentCode = "I";
        request.documentNumber = "D23145890734";
        const auto card = composeMrz(request);
        QVERIFY(card.ok());
        QCOMPARE(card->lines.first(), QString("I<INDD23145890<7349<<<<<<<<<<<"));
        QCOMPARE(readMrz(card->lines, Today).data.documentNumber, request.documentNumber);
        QVERIFY(readMrz(card->lines, Today).valid());
    }

    void whatDoesNotFitIsNamed()
    {
        MrzRequest request;
        request.surname = "SHARMA";
        request.documentNumber = "Z12345678901";
        QCOMPARE(composeMrz(request).fault(), (Fault{"mrz.does-not-fit", "documentNumber"}));
        request.documentNumber = "z1";
        QCOMPARE(composeMrz(request).fault(), (Fault{"mrz.does-not-fit", "documentNumber"}));
        request.documentNumber = "Z1";
        request.optional1 = "123456789012345";
        QCOMPARE(composeMrz(request).fault(), (Fault{"mrz.does-not-fit", "optional1"}));
    }
};

QTEST_GUILESS_MAIN(TestMrz)
#include "tst_Mrz.moc"
