// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrokenFiles.h"
#include "Definitions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seva;

namespace {

const QString Folder = "shared/service-definitions/fees/";

QString refusal(const QMap<QString, QByteArray> &files, const QByteArray &schema = test::shippedFeeSchema())
{
    const auto book = FeeBook::load(files, schema);
    if (book)
        return "it was accepted";
    return book.fault().code == "fees.schedule-broken" ? book.fault().subject : book.fault().code;
}

} // namespace

class TestBrokenFees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsRefusedByFilePathAndReason_data()
    {
        test::brokenFileColumns();
        const auto row = [](const char *name, const char *file, const QByteArray &what, const QByteArray &by,
                            const char *place) { test::brokenFile(name, QString(file) + ".json", what, by, place); };
        const char *const old = "in-2012-10-01";
        const char *const now = "in-2026-07-01";
        const char *const sewa = "pb-2020-01-01";
        row("not JSON", now, "{", "", "/: not JSON");
        row("a key twice", now, "\"currency\": \"INR\",", "\"currency\": \"INR\", \"currency\": \"INR\",",
            "stands twice");
        row("an unknown key", now, "\"currency\": \"INR\",", "\"currency\": \"INR\", \"colour\": 1,", ".json: /: ");
        row("no currency", now, "\"currency\": \"INR\",", "", "Missing required property 'currency'");
        row("a title without Punjabi", sewa, "\"pa\": \"ਪੰਜਾਬ ਦੇ", "\"te\": \"x",
            "/title: Missing required property 'pa'");
        row("a negative fee", sewa, "\"normal\": 8500", "\"normal\": -1", "/lines/0");
        row("a fee that is no whole number", sewa, "\"normal\": 8500", "\"normal\": 85.5", "/lines/0");
        row("another word for unknown", sewa, "\"normal\": \"UNKNOWN\"", "\"normal\": \"ASK\"", "/lines/2");
        row("a line without source", sewa, "\"source\": \"S146, S147\", \"confidence\": \"secondary\"",
            "\"confidence\": \"secondary\"", "/lines/0");
        row("an unknown Kendra type", sewa, "[\"SEWA_KENDRA\"]", "[\"CIRCUS\"]", "/kendraTypes/0");
        row("parts that do not sum", sewa, "\"normal\": 8500", "\"normal\": 8600", "/lines/0/parts: ");
        row("Tatkaal below the normal fee", now, "\"tatkaal\": 500000", "\"tatkaal\": 200000", "/lines/0/amounts: ");
        row("two lines for one case", now, "\"booklets\": [\"60\"]", "\"booklets\": [\"36\"]", "are for the same case");
        row("a case without a line", now, "\"issueKinds\": [\"REPLACEMENT\"], \"booklets\": [\"60\"]",
            "\"issueKinds\": [\"FRESH\"], \"booklets\": [\"48\"]", "/lines: no line of table ORDINARY");
        row("a line twice", now, "\"id\": \"B2\"", "\"id\": \"B1\"", "/lines/1/id: 'B1' stands here twice");
        row("a table nobody uses", now, "{\"id\": \"passport.pcc\", \"table\": \"PCC\"},", "",
            "/table: no service uses");
        row("a service twice", now, "\"id\": \"passport.gep\"", "\"id\": \"passport.pcc\"", "/services/5: ");
        row("a reason that makes two kinds", now, "\"CHANGE_PARTICULARS\", ", "\"LOST\", ", "/issueKinds/1: 'LOST'");
        row("a refusal without texts", now, "\"refuse\": \"MINOR_36_ONLY\"", "\"refuse\": \"NO_MOOD\"",
            "/refuse: no text for 'NO_MOOD'");
        row("no such day", now, "\"from\": \"2026-07-01\"", "\"from\": \"2026-13-01\"", "/from: no such day");
        row("an end before the beginning", old, "\"until\": \"2026-06-30\"", "\"until\": \"2012-09-30\"",
            "/until: ends");
        row("tables that overlap", old, "\"until\": \"2026-06-30\"", "\"until\": \"2026-07-01\"",
            "in-2026-07-01.json: /services/0: 'IN-2012-10-01' is in force");
        row("a schedule twice", now, "\"IN-2026-07-01\"", "\"IN-2012-10-01\"", "/feeSchedule: another file");
        row("a name without texts", "refusals", "\"id\": \"NO_TATKAAL\"", "\"id\": \"NO_HURRY\"",
            "no text for NO_TATKAAL");
        row("a name twice", "refusals", "\"id\": \"NO_TATKAAL\"", "\"id\": \"NO_SCHEDULE\"",
            "NO_SCHEDULE has texts twice");
    }
    void eachIsRefusedByFilePathAndReason()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, place);
        const QString said = refusal(test::changedFiles(test::shippedFeeFiles(), Folder + file, what, by));
        QVERIFY2(said.contains(place), qPrintable(said));
        QVERIFY2(said.contains(".json: /") || said.startsWith("all files: /"), qPrintable(said));
    }

    void aSchemaThatIsNoneIsRefused()
    {
        QVERIFY(refusal(test::shippedFeeFiles(), "{\"type\": 7}").startsWith("the schema: "));
    }

    void limitsHold()
    {
        QMap<QString, QByteArray> many;
        for (int file = 0; file <= 200; ++file)
            many.insert(QString::number(file), "{}");
        QVERIFY(refusal(many).contains("more than 200 files"));
        QVERIFY(refusal({{"deep.json", QByteArray(40, '[') + QByteArray(40, ']')}}).contains("nested deeper"));
        QVERIFY(refusal({}).contains("/feeRefusals: no text for"));
    }

    /// A text in the wrong column would be shown to citizens.
    void everyTextStandsInItsOwnScript()
    {
        const QMap<QString, QChar::Script> scripts{{"hi", QChar::Script_Devanagari},
                                                   {"gu", QChar::Script_Gujarati},
                                                   {"pa", QChar::Script_Gurmukhi},
                                                   {"ur", QChar::Script_Arabic}};
        const auto book = test::shippedFees();
        QList<LocalText> texts;
        for (const FeeRefusal &refusal : book->refusals())
            texts.append(refusal.text);
        for (const FeeSchedule &schedule : book->schedules())
            texts.append(schedule.title);
        QVERIFY(texts.size() >= 14);
        for (const LocalText &text : texts) {
            for (auto each = scripts.begin(); each != scripts.end(); ++each) {
                const QString said = text.byLanguage.value(each.key());
                const bool own = std::any_of(said.begin(), said.end(),
                                             [&each](QChar letter) { return letter.script() == each.value(); });
                QVERIFY2(own, qPrintable(each.key() + ": " + text.in("en")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenFees)
#include "tst_BrokenFees.moc"
