// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Crypto.h>
#include <seva/domain/Validate.h>

#include <QTest>

using namespace seva;

namespace {

const QDate Today(2026, 11, 23);
const QStringList Languages{"en", "hi", "gu", "pa", "ur"};

CheckedValue check(const QString &kind, const QString &text)
{
    ValueContext context;
    context.today = Today;
    return checkValue(*valueKind(kind), text, context);
}

/// The columns of a table of wrong values, and how a row of it is added.
auto problemColumns()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("where");
    return [](const char *kind, const char *text, const char *problem, int where) {
        QTest::addRow("%s %s", kind, text) << QString(kind) << QString::fromUtf8(text) << QString(problem) << where;
    };
}

} // namespace

/// Expectations: domain rules of the forms, UPU S10, Verhoeff's scheme; specimens published by the issuers.
class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }

    void goodValuesGetOneSpelling_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *kind, const char *text, const char *value) {
            QTest::addRow("%s %s", kind, text) << QString(kind) << QString::fromUtf8(text) << QString(value);
        };
        row("arn", "261000007554", "26-1000007554");
        row("arn", "26-1000007554", "26-1000007554");
        row("file-number", "bn1071234567822", "BN1071234567822");
        row("passport-number", " m2577817 ", "M2577817");
        row("passport-number", "J 8369854", "J8369854");
        row("pin", "380 015", "380015");
        row("mobile", "+91 98765-43210", "9876543210");
        row("mobile", "09876543210", "9876543210");
        row("mobile", "6706008300", "6706008300");
        row("pan", "abcpe1234f", "ABCPE1234F");
        row("epic", "ABC1234567", "ABC1234567");
        row("aadhaar", "9999 4105 7058", "XXXXXXXX7058");
        row("aadhaar", "234567890124", "XXXXXXXX0124");
        row("aadhaar", "XXXXXXXX7058", "XXXXXXXX7058");
        row("ifsc", "sbin0001234", "SBIN0001234");
        row("ifsc", "HDFC0CAGSBK", "HDFC0CAGSBK");
        row("dd-number", "012345", "012345");
        row("s10", "EA 473124829 IN", "EA473124829IN");
        row("utr", "SBIN226327654321", "SBIN226327654321");
        row("utr", "SBINR12026112300012345", "SBINR12026112300012345");
        row("utr", "632712345678", "632712345678");
        row("token", "n047", "N047");
        row("token", "NX1047", "NX1047");
        row("email", " Asha.Sharma@Example.IN ", "Asha.Sharma@example.in");
        row("name", "Asha  Rani", "ASHA RANI");
        row("name", "D'Souza", "DSOUZA");
        row("name", "Anne-Marie St. John", "ANNE MARIE ST JOHN");
        row("date", "31/12/2026", "2026-12-31");
        row("date", "2024-02-29", "2024-02-29");
        row("birth-date", "23.11.2026", "2026-11-23");
    }
    void goodValuesGetOneSpelling()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QString, value);
        const CheckedValue found = check(kind, text);
        QVERIFY2(found.ok(), qPrintable(found.problem));
        QCOMPARE(found.value, value);
        QCOMPARE(found.where, -1);
    }

    void badValuesSayWhatAndWhere_data()
    {
        const auto row = problemColumns();
        row("arn", "26-100000755", "arn.format", 12);
        row("arn", "26-10O0007554", "arn.format", 5);
        row("arn", "26-10000075541", "arn.format", 13);
        row("arn", "27-1000007554", "arn.year", 0);
        row("file-number", "B11071234567822", "file-number.format", 1);
        row("file-number", "BN107123456782", "file-number.format", 14);
        row("passport-number", "12577817", "passport-number.format", 0);
        row("passport-number", "M257781", "passport-number.format", 7);
        row("pin", "080015", "pin.format", 0);
        row("pin", "3800 1x", "pin.format", 6);
        row("pin", "290001", "pin.unknown", 0);
        row("mobile", "98765 4321", "mobile.format", 10);
        row("mobile", "+91 5876543210", "mobile.start", 4);
        row("pan", "ABCPE12345", "pan.format", 9);
        row("pan", "ABCDE1234F", "pan.holder", 3);
        row("pan", "ABCCE1234F", "pan.not-a-person", 3);
        row("epic", "AB11234567", "epic.format", 2);
        row("aadhaar", "99994105705", "aadhaar.format", 11);
        row("aadhaar", "199941057058", "aadhaar.start", 0);
        row("aadhaar", "999941057059", "aadhaar.check-digit", 11);
        row("aadhaar", "999914057058", "aadhaar.check-digit", 11); // neighbours changed places
        row("ifsc", "SBIN1001234", "ifsc.format", 4);
        row("ifsc", "SB1N0001234", "ifsc.format", 2);
        row("dd-number", "12345", "dd-number.format", 5);
        row("s10", "EA473124828IN", "s10.check-digit", 10);
        row("s10", "EA47312482IN", "s10.format", 10);
        row("utr", "SBIN2263276543", "utr.format", -1);
        row("token", "X047", "token.prefix", 0);
        row("token", "N47", "token.format", 1);
        row("pan", "  ", "value.empty", -1);
    }
    void badValuesSayWhatAndWhere()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        QFETCH(int, where);
        const CheckedValue found = check(kind, text);
        QCOMPARE(found.problem, problem);
        QCOMPARE(found.where, where);
        QVERIFY(found.value.isEmpty());
    }

    void badWordsSayWhatAndWhere_data()
    {
        const auto row = problemColumns();
        row("email", "asha", "email.format", 4);
        row("email", "asha@@example.in", "email.format", 5);
        row("email", "asha@-example.in", "email.format", 5);
        row("email", "asha@example", "email.format", 12);
        row("email", "asha@example.123", "email.format", 16);
        row("email", ".asha@example.in", "email.format", 0);
        row("name", "ASHA2", "name.characters", 4);
        row("name", "आशा", "name.characters", 0);
        row("name", "R KUMAR", "name.initial", 0);
        row("name", "RAVI K.", "name.initial", 5);
        row("name", "MR RAVI KUMAR", "name.title", 0);
        row("name", "N/A", "name.says-nothing", -1);
        row("name", "not applicable", "name.says-nothing", -1);
        row("name", "---", "name.says-nothing", -1);
        row("name", "' '", "name.characters", 0);
        row("date", "31-11-2026", "date.no-such-day", -1);
        row("date", "29/02/1900", "date.no-such-day", -1);
        row("date", "1/1/2026", "date.format", -1);
        row("date", "31/12/1899", "date.before-1900", 6);
        row("birth-date", "24/11/2026", "birth-date.future", -1);
    }
    void badWordsSayWhatAndWhere() { badValuesSayWhatAndWhere(); }

    void theUnusualIsAWarning()
    {
        QCOMPARE(check("file-number", "DDX071234567822").warnings, QStringList("file-number.unusual"));
        QCOMPARE(check("file-number", "DD1071234567822").warnings, QStringList());
        QCOMPARE(check("file-number", "BL1071234567822").facts.value("office"), QString("BL"));
        QCOMPARE(check("passport-number", "Z1234567").warnings, QStringList("passport-number.unusual"));
        QCOMPARE(check("passport-number", "M2577810").warnings, QStringList("passport-number.unusual"));
        QCOMPARE(check("name", "KUMARI ASHA").warnings, QStringList("name.title"));
        QCOMPARE(check("pin", "900056").warnings, QStringList("pin.army"));
    }

    void aPinFitsItsStateAndDistrict_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QStringList>("warnings");
        const QStringList none;
        const QStringList other{"pin.district"};
        const auto row = [](const char *name, const char *pin, const char *state, const char *district,
                            const char *problem, const QStringList &warnings) {
            QTest::newRow(name) << QString(pin) << QString(state) << QString(district) << QString(problem) << warnings;
        };
        row("Bhuj", "370001", "GJ", "Kachchh", "", none);
        row("Ahmedabad in Maharashtra", "380015", "MH", "", "pin.state", none);
        row("another district", "380015", "GJ", "Surat", "", other);
        row("Chandigarh", "160017", "CH", "CHANDIGARH", "", none);
        row("Mohali has Chandigarh's prefix", "160055", "PB", "", "", none);
        row("Puducherry within Tamil Nadu", "605001", "PY", "", "", none);
        row("the old code of Telangana", "500001", "TG", "", "", none);
        row("Leh is Ladakh", "194101", "LA", "", "", none);
        row("Leh is no longer Jammu and Kashmir", "194101", "JK", "", "pin.state", none);
        row("Delhi by any spelling", "110001", "DL", "new-delhi", "", none);
        row("no State of this name", "110001", "ZZ", "", "pin.state", none);
    }
    void aPinFitsItsStateAndDistrict()
    {
        QFETCH(QString, pin);
        QFETCH(QString, state);
        QFETCH(QString, district);
        ValueContext context;
        context.state = state;
        context.district = district;
        const CheckedValue found = checkValue(ValueKind::Pin, pin, context);
        QTEST(found.problem, "problem");
        QTEST(found.warnings, "warnings");
    }

    void everyStateHasAPinPrefix()
    {
        const QStringList states{"AN", "AP", "AR", "AS", "BR", "CG", "CH", "DH", "DL", "GA", "GJ", "HR",
                                 "HP", "JH", "JK", "KA", "KL", "LA", "LD", "MH", "ML", "MN", "MP", "MZ",
                                 "NL", "OD", "PB", "PY", "RJ", "SK", "TN", "TR", "TS", "UK", "UP", "WB"};
        for (const QString &state : states)
            QCOMPARE(stateCode(state.toLower()), state);
        QCOMPARE(stateCode("OR"), QString("OD"));
        QCOMPARE(stateCode("XX"), QString());
    }

    void nothingKeepsAnAadhaarNumberWhole()
    {
        ValueContext context;
        context.key = QByteArray(crypto::kKeyBytes, 'k');
        const CheckedValue found = checkValue(ValueKind::Aadhaar, "999941057058", context);
        QCOMPARE(found.facts.value("lastFour"), QString("7058"));
        QCOMPARE(found.facts.value("reference").size(), 64);
        for (const QString &kept : QStringList(found.facts.values()) + QStringList{found.value})
            QVERIFY(!kept.contains("99994105"));
        const QString reference = found.facts.value("reference");
        QCOMPARE(checkValue(ValueKind::Aadhaar, "9999 4105 7058", context).facts.value("reference"), reference);
        QVERIFY(checkValue(ValueKind::Aadhaar, "234567890124", context).facts.value("reference") != reference);
        context.key = QByteArray(crypto::kKeyBytes, 'o');
        QVERIFY(checkValue(ValueKind::Aadhaar, "999941057058", context).facts.value("reference") != reference);
    }

    void oneWrongDigitOfAnAadhaarIsAlwaysFound()
    {
        const QString good = "999941057058";
        for (int at = 0; at < good.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = good;
                wrong[at] = QChar(digit);
                QCOMPARE(check("aadhaar", wrong).ok(), wrong == good);
            }
        }
    }

    void everyProblemHasATextInEveryLanguage()
    {
        for (const QString &code : valueProblemCodes()) {
            const LocalText text = valueProblemText(code);
            QCOMPARE(QSet<QString>(text.byLanguage.keyBegin(), text.byLanguage.keyEnd()),
                     QSet<QString>(Languages.begin(), Languages.end()));
            for (const QString &each : text.byLanguage)
                QVERIFY2(each.size() > 5, qPrintable(code));
        }
    }

    void whateverIsTypedIsAnswered()
    {
        const QStringList odd{QString(5000, 'A'),
                              QString(QChar(0)),
                              QString::fromUtf8("\xF0\x9F\x98\x80"),
                              QString(QChar(0xD800)),
                              "\n\t",
                              "<b>",
                              "' OR 1=1",
                              QString("Ａ１２３４５６７"),
                              "ßßßß"};
        for (const QString &kind : valueKindNames()) {
            for (const QString &text : odd) {
                const CheckedValue found = check(kind, text);
                QVERIFY2(!found.ok() && !valueProblemText(found.problem).byLanguage.isEmpty(),
                         qPrintable(kind + ' ' + found.problem));
                QVERIFY(found.where <= text.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_Validate.moc"
