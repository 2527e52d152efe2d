// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/domain/AppointmentImport.h>

#include <QSet>
#include <QTest>

using namespace seva;

namespace {

const QString Day = "tests/fixtures/psk-day/";
const KendraId Bhuj = "GJ-BHJ-PSK";

struct Expected
{
    int row;
    const char *field;
    const char *code;
};

} // namespace

class TestImportCsv : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const ServiceCatalogue> m_catalogue = test::shippedCatalogue();

    ImportReport import(const QByteArray &csv) const { return importCsv(csv, *m_catalogue, Bhuj); }

    /// The header and the first row of the example day.
    QList<QByteArray> firstLines() const
    {
        return test::contentOf(Day + "appointments.csv").replace('\r', "").split('\n').mid(0, 2);
    }

    ImportReport importWith(const QByteArray &what, const QByteArray &by) const
    {
        auto lines = firstLines();
        if (!lines.at(1).contains(what))
            qFatal("'%s' is not in the row", what.constData());
        lines[1].replace(what, by);
        return import(lines.join('\n'));
    }

private Q_SLOTS:
    void theExampleDayIsTakenWhole()
    {
        const ImportReport report = import(test::contentOf(Day + "appointments.csv"));
        for (const ImportProblem &problem : report.problems)
            qWarning("line %d %s %s", problem.line, qPrintable(problem.field), qPrintable(problem.code));
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.rows.size(), 120);
        const AppointmentRow &first = report.rows.first();
        QCOMPARE(first.arn, QString("26-1000007001"));
        QCOMPARE(first.appointmentNo, QString("APT00007001"));
        QCOMPARE(first.date, QDate(2026, 11, 23));
        QCOMPARE(first.batch, 1);
        QCOMPARE(first.reportingTime, QTime(9, 15));
        QCOMPARE(first.appointmentTime, QTime(9, 30));
        QCOMPARE(first.serviceId, QString("passport.ordinary.reissue"));
        QCOMPARE(first.preferredLanguage, QString("hi"));
        QCOMPARE(first.submittedOn, QDate(2026, 11, 13));
        QCOMPARE(first.paid, rupees(250000));
        QCOMPARE(first.paymentMode, QString("CARD"));
        QCOMPARE(first.fields.value("nameLocal"), QString("रवि कुमार यादव"));
        QCOMPARE(first.fields.value("reissueReasons"), QString("VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE"));
        QVERIFY(!first.unscheduled);
        QVERIFY2(first.warnings.isEmpty(), qPrintable(first.warnings.join(' ')));
    }

    void everyColumnOfTheDayArrives()
    {
        const ImportReport report = import(test::contentOf(Day + "appointments.csv"));
        QSet<QString> fields;
        for (const AppointmentRow &row : report.rows) {
            for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
                fields.insert(field.key());
        }
        const QSet<QString> elsewhere{"arn",           "appointmentNo",   "kendra",       "date",          "batch",
                                      "reportingTime", "appointmentTime", "service",      "preferredLang", "groupId",
                                      "submittedOn",   "feeSchedule",     "feePaidPaise", "paymentMode",   "paymentRef",
                                      "guardianName"}; // nobody of that day has a guardian
        for (const QByteArray &column : firstLines().first().split(',')) {
            const QString name = QString::fromUtf8(column);
            QVERIFY2(fields.contains(name) || elsewhere.contains(name), column.constData());
        }
    }

    void whatConflictsWithARuleIsAWarning()
    {
        const ImportReport report = import(test::contentOf(Day + "appointments.csv"));
        int short_ = 0;
        QMap<QString, int> kinds;
        for (const AppointmentRow &row : report.rows) {
            for (const QString &warning : row.warnings) {
                ++kinds[warning.section(':', 0, 0)];
                if (warning.startsWith("fee.differs")) {
                    QCOMPARE(row.scheme, QString("TATKAAL"));
                    ++short_;
                }
            }
        }
        QCOMPARE(short_, 7); // Tatkaal applicants who paid the normal part only
        // Two rows are of an older kind: what it did not ask yet is for counter A.
        for (const char *missing : {"emergencyNameAddress", "emergencyMobile", "q5a", "q5b", "q5c", "declarationPlace"})
            QCOMPARE(kinds.take(QString(missing) + ".required"), 2);
        QCOMPARE(kinds.keys(), QStringList({"fee.differs", "spouseName.not-asked"}));
    }

    void badRowsAreListedAndGoodOnesKept()
    {
        const ImportReport report = import(test::contentOf(Day + "bad-rows.csv"));
        const QList<Expected> expected{{1, "arn", "arn.format"},          {2, "dateOfBirth", "date.invalid"},
                                       {3, "kendra", "kendra.other"},     {5, "arn", "arn.duplicate"},
                                       {6, "mobile", "mobile.format"},    {7, "booklet", "booklet.unknown"},
                                       {8, "service", "service.unknown"}, {9, "givenName", "name.characters"},
                                       {10, "pin", "pin.format"},         {11, "feePaidPaise", "amount.negative"},
                                       {12, "surname", "name.characters"}};
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.rows.first().arn, QString("26-1000007023"));
        QCOMPARE(report.rows.first().serviceId, QString("passport.pcc")); // the first of two equal ARNs
        QCOMPARE(report.problems.size(), expected.size());
        for (int at = 0; at < expected.size(); ++at) {
            const ImportProblem &problem = report.problems.at(at);
            QCOMPARE(problem.line, expected.at(at).row + 1); // the header is line 1
            QCOMPARE(problem.field, QString(expected.at(at).field));
            QCOMPARE(problem.code, QString(expected.at(at).code));
            QVERIFY(!problem.reason.isEmpty());
            QVERIFY(!problem.reason.contains("DROP") && !problem.reason.contains("img"));
        }
    }

    void eachBadCellHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *what, const char *by, const char *field, const char *code) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(by) << QString(field) << QString(code);
        };
        row("day of the appointment", "2026-11-23", "23-11-2026", "date", "date.invalid");
        row("time", "09:15", "9:15", "reportingTime", "time.invalid");
        row("hour 25", "09:30", "25:30", "appointmentTime", "time.invalid");
        row("batch", ",1,09", ",one,09", "batch", "batch.format");
        row("appointment number", "APT00007001", "<b>", "appointmentNo", "appointmentNo.format");
        row("amount", "250000", "2500.00", "feePaidPaise", "amount.format");
        row("amount beyond all fees", "250000", "999999999999", "feePaidPaise", "amount.format");
        row("no amount", "250000", "", "feePaidPaise", "amount.format");
        row("scheme", "NORMAL", "URGENT", "scheme", "scheme.unknown");
        row("gender", ",MALE", ",M", "gender", "gender.unknown");
        row("passport number", "M2577817", "M257", "previousPassportNo", "previousPassportNo.format");
        row("mail", "a1000007001@example.in", "nobody", "email", "email.format");
        row("long street", "51 STATION ROAD",
            "51 STATION ROAD 51 STATION ROAD 51 STATION ROAD 51 STATION ROAD "
            "51 STATION ROAD 51 STATION",
            "houseStreet", "houseStreet.length");
        row("formula in a reference", "MOPS1000007001", "=cmd()", "paymentRef", "paymentRef.format");
        row("control character", "GANDHIGRAM", "GANDHI\x07GRAM", "policeStation", "policeStation.format");
        row("lone carriage return", "YADAV,रवि", "YA\rDAV,रवि", "surname", "name.characters");
    }
    void eachBadCellHasItsCode()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, field);
        QFETCH(QString, code);
        const ImportReport report = importWith(what, by);
        QVERIFY(report.rows.isEmpty());
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().line, 2);
        QCOMPARE(report.problems.first().field, field);
        QCOMPARE(report.problems.first().code, code);
    }

    void ruleConflictsKeepTheRow_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("warning");
        QTest::newRow("fee") << QByteArray("250000") << QByteArray("240000") << "fee.differs: due 250000, paid 240000";
        QTest::newRow("schedule") << QByteArray("IN-2026-07-01") << QByteArray("IN-2012-10-01")
                                  << "feeSchedule.differs: IN-2026-07-01";
        QTest::newRow("missing") << QByteArray("RAJKOT,RAJKOT,GJ") << QByteArray(",RAJKOT,GJ")
                                 << "villageTownCity.required";
        QTest::newRow("60 pages after a loss")
            << QByteArray("36,NOT_APPLICABLE,VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE") << QByteArray("60,UP_TO_18,LOST")
            << "fee.differs: due 600000, paid 250000";
        QTest::newRow("no birth") << QByteArray("1954-10-24") << QByteArray() << "fee.unknown: DATE_OF_BIRTH_NEEDED";
        QTest::newRow("other service's field")
            << QByteArray("M2577817,,") << QByteArray("M2577817,AUS,") << "pccCountry.not-asked";
        QTest::newRow("submitted later") << QByteArray("2026-11-13") << QByteArray("2026-11-24")
                                         << "submittedOn.after-appointment";
        QTest::newRow("reporting after the slot")
            << QByteArray("09:15") << QByteArray("09:45") << "reportingTime.after-appointment";
    }
    void ruleConflictsKeepTheRow()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(QString, warning);
        const ImportReport report = importWith(what, by);
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.rows.size(), 1);
        QVERIFY2(report.rows.first().warnings.contains(warning), qPrintable(report.rows.first().warnings.join(", ")));
    }

    void quotesLineEndsAndMarksAreRead()
    {
        auto lines = firstLines();
        lines[1].replace("51 STATION ROAD", "\"51, STATION\r\nROAD\"");
        lines.append(lines.at(1));
        lines[2].replace("26-1000007001", "\"261000007002\"").replace("\r\n", " ");
        const ImportReport report = import("\xef\xbb\xbf" + lines.join("\r\n") + "\r\n\r\n");
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.rows.first().arn, QString("26-1000007002"));
        QCOMPARE(report.rows.first().fields.value("houseStreet"), QString("51, STATION ROAD"));
        QCOMPARE(report.problems.size(), 1); // a line end inside a street
        QCOMPARE(report.problems.first().line, 2);
        QCOMPARE(report.problems.first().code, QString("houseStreet.format"));
    }

    void lineNumbersCountLinesOfTheFile()
    {
        auto lines = firstLines();
        lines.append(lines.at(1));
        lines[1].replace("51 STATION ROAD", "\"51\nSTATION\nROAD\"");
        lines[2].replace("7050017772", "1");
        const ImportReport report = import(lines.join('\n'));
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems.at(1).line, 5);
        QCOMPARE(report.problems.at(1).code, QString("mobile.format"));
    }

    void severalReasonsMayBeGiven()
    {
        const ImportReport report =
            importWith("VALIDITY_EXPIRED_WITHIN_3Y_OR_DUE,", "CHANGE_PARTICULARS;EXHAUSTION_OF_PAGES,ADDRESS");
        QCOMPARE(report.rows.size(), 1);
        QCOMPARE(report.rows.first().fields.value("reissueReasons"), QString("CHANGE_PARTICULARS|EXHAUSTION_OF_PAGES"));
        QCOMPARE(report.rows.first().fields.value("changeReasons"), QString("ADDRESS"));
    }

    void filesThatCannotBeReadAreRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("code");
        const QByteArray header = firstLines().first();
        const QByteArray row = firstLines().at(1);
        QTest::newRow("nothing") << QByteArray() << "file.empty";
        QTest::newRow("too large") << QByteArray((4 << 20) + 1, 'x') << "file.too-large";
        QTest::newRow("Latin-1") << header + "\nJos\xe9"
                                 << "file.encoding";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "a\0r\0",
                                              6)
                                << "file.encoding";
        QTest::newRow("a zero byte") << header + QByteArray("\n\0", 2) << "file.encoding";
        QTest::newRow("no ARN column") << QByteArray(header).replace("arn,", "") + "\n"
                                       << "header.missing";
        QTest::newRow("a column twice") << QByteArray(header).replace("batch", "date") + "\n"
                                        << "header.duplicate";
        QTest::newRow("a column nobody asks") << QByteArray(header).replace("email", "colour") << "header.unknown";
        QTest::newRow("129 columns") << QByteArray(129, ',') << "file.too-many-columns";
        QTest::newRow("open quote") << header + "\n\"" + row << "csv.quote";
        QTest::newRow("quote inside") << header + "\n26\"" + row << "csv.quote";
        QTest::newRow("text after a quote") << header + "\n\"26\"7" + row << "csv.quote";
        QTest::newRow("a cell too few") << header + "\n26-1000007001"
                                        << "row.columns";
        QTest::newRow("too many rows") << header + QByteArray(10002, '\n').replace("\n", "\nx") << "file.too-many-rows";
    }
    void filesThatCannotBeReadAreRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, code);
        const ImportReport report = import(csv);
        QVERIFY(report.rows.isEmpty());
        QVERIFY(!report.problems.isEmpty());
        QCOMPARE(report.problems.last().code, code);
    }

    void rowsBeforeABrokenQuoteAreKept()
    {
        const ImportReport report = import(test::contentOf(Day + "appointments.csv") + "26\"\n");
        QCOMPARE(report.rows.size(), 120);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().line, 122);
    }
};

QTEST_GUILESS_MAIN(TestImportCsv)
#include "tst_ImportCsv.moc"
