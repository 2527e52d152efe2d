// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Files.h>
#include <seva/base/Random.h>
#include <seva/domain/WorkingCalendar.h>

#include <QTest>

using namespace seva;

namespace {

const QString Definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");

QByteArray schema()
{
    return files::read(Definitions + QStringLiteral("/calendar.schema.json"), 1 << 20).value();
}

std::shared_ptr<const CalendarBook> shipped()
{
    const auto files = files::readFolder(Definitions + QStringLiteral("/calendars"), QStringLiteral(".json"));
    return CalendarBook::load(files.value(), schema()).value();
}

QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}

/// A calendar of the given JSON parts, and what is wrong with it.
QString subjectOf(const QByteArray &keys, const QByteArray &more = {})
{
    QMap<QString, QByteArray> files{{QStringLiteral("one.json"), "{\"label\": {\"en\": \"X\"}, " + keys + "}"}};
    if (!more.isEmpty())
        files.insert(QStringLiteral("two.json"), "{\"label\": {\"en\": \"Y\"}, " + more + "}");
    const auto book = CalendarBook::load(files, schema());
    return book.ok() ? QString() : book.fault().code + QLatin1Char(' ') + book.fault().subject;
}

} // namespace

class tst_WorkingCalendar : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CalendarBook> book = shipped();
    const WorkingCalendar &central() { return *book->calendar(QStringLiteral("in-central")); }

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void nationalHolidaysAreCertainInEveryIndianCalendar();
    void everyDayNamesItsConfidenceAndSpeaksFiveLanguages();
    void anOfficeAddsItsOwnDays();
    void weeksOfTheMonthAndSpecialDays();
    void countingIsTheInverseOfAdding();
    void addingNeverGoesBack();
    void aYearNobodyKnowsIsRefusedByName();
    void theCalendarOfAKendra();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
};

void tst_WorkingCalendar::workedExamples_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    const QString central = QStringLiteral("in-central");
    // "Third working day excluding the date of submission": submit Monday, dispatch Thursday.
    QTest::newRow("Monday to Thursday") << central << day("2026-11-16") << 3 << day("2026-11-19");
    QTest::newRow("over a weekend") << central << day("2026-11-19") << 3 << day("2026-11-25");
    QTest::newRow("over Guru Nanak's birthday, a Tuesday") << central << day("2026-11-23") << 3 << day("2026-11-27");
    QTest::newRow("one day for a Tatkaal without police") << central << day("2026-11-23") << 1 << day("2026-11-25");
    QTest::newRow("over the turn of the year") << central << day("2026-12-31") << 1 << day("2027-01-01");
    QTest::newRow("Republic Day 2027, a Tuesday") << central << day("2027-01-25") << 1 << day("2027-01-27");
    QTest::newRow("submitted on a Sunday") << central << day("2026-11-15") << 1 << day("2026-11-16");
    QTest::newRow("none") << central << day("2026-11-15") << 0 << day("2026-11-15");
    QTest::newRow("back") << central << day("2026-11-23") << -3 << day("2026-11-18");
    QTest::newRow("Ahmedabad keeps its new year")
        << QStringLiteral("in-central.ahmedabad") << day("2026-11-09") << 1 << day("2026-11-11");
    QTest::newRow("elsewhere it is a working day") << central << day("2026-11-09") << 1 << day("2026-11-10");
    QTest::newRow("fifteen days of a Punjab certificate")
        << QStringLiteral("pb-state") << day("2026-11-02") << 15 << day("2026-11-25");
}

void tst_WorkingCalendar::workedExamples()
{
    QFETCH(QString, calendar);
    QFETCH(QDate, submitted);
    QFETCH(int, days);
    QFETCH(QDate, due);
    QCOMPARE(book->calendar(calendar)->addWorkingDays(submitted, days).value(), due);
}

void tst_WorkingCalendar::nationalHolidaysAreCertainInEveryIndianCalendar()
{
    for (const QString &id : book->ids()) {
        const WorkingCalendar &calendar = *book->calendar(id);
        QCOMPARE(calendar.years, (QSet<int>{2026, 2027}));
        for (const char *national :
             {"2026-01-26", "2026-08-15", "2026-10-02", "2027-01-26", "2027-08-15", "2027-10-02"}) {
            const auto holiday = calendar.holidays.constFind(day(national));
            QVERIFY2(holiday != calendar.holidays.constEnd(), qPrintable(id + QLatin1String(national)));
            QVERIFY(holiday->confidence.startsWith(QLatin1String("certain")));
            QVERIFY(!calendar.isWorkingDay(day(national)).value());
        }
    }
}

void tst_WorkingCalendar::everyDayNamesItsConfidenceAndSpeaksFiveLanguages()
{
    for (const QString &id : book->ids()) {
        for (const Holiday &holiday : book->calendar(id)->holidays) {
            QVERIFY(!holiday.confidence.isEmpty());
            if (holiday.movable)
                QVERIFY(holiday.confidence.contains(QLatin1String("may shift")));
            for (const char *language : {"en", "hi", "gu", "pa", "ur"})
                QVERIFY(!holiday.name.byLanguage.value(QLatin1String(language)).isEmpty());
        }
    }
}

void tst_WorkingCalendar::anOfficeAddsItsOwnDays()
{
    const WorkingCalendar &office = *book->calendar(QStringLiteral("in-central.ahmedabad"));
    QVERIFY(office.holidays.size() > central().holidays.size());
    for (const Holiday &holiday : central().holidays)
        QVERIFY(!office.isWorkingDay(holiday.day).value());
    QVERIFY(!office.isWorkingDay(day("2026-11-21")).value());
}

void tst_WorkingCalendar::weeksOfTheMonthAndSpecialDays()
{
    const QByteArray text = R"({"calendar": "camp", "label": {"en": "Camp"},
        "weeklyOffs": [{"day": "SUN"}, {"day": "SAT", "weeks": [2, 4]}],
        "years": {"2026": {"workingDays": [{"day": "2026-11-15", "label": {"en": "Drive"}, "confidence": "order"}]}}})";
    const auto camps = CalendarBook::load({{QStringLiteral("camp.json"), text}}, schema()).value();
    const WorkingCalendar &camp = *camps->calendar(QStringLiteral("camp"));
    QVERIFY(camp.isWorkingDay(day("2026-11-07")).value());  // first Saturday
    QVERIFY(!camp.isWorkingDay(day("2026-11-14")).value()); // second
    QVERIFY(camp.isWorkingDay(day("2026-11-15")).value());  // a Sunday, opened for a drive
    QVERIFY(!camp.isWorkingDay(day("2026-11-22")).value());
    QCOMPARE(camp.addWorkingDays(day("2026-11-13"), 2).value(), day("2026-11-16"));
}

void tst_WorkingCalendar::countingIsTheInverseOfAdding()
{
    SeededRandom random(20261122);
    qInfo("seed 20261122");
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray dice = random.bytes(3);
        const QDate from = day("2026-05-01").addDays(uchar(dice[0]) + 100);
        const int days = uchar(dice[1]) % 120 * (dice[2] & 1 ? 1 : -1);
        const auto to = central().addWorkingDays(from, days);
        QVERIFY(to.ok());
        QCOMPARE(central().workingDaysBetween(from, *to).value(), days);
        if (days != 0)
            QVERIFY(central().isWorkingDay(*to).value());
    }
}

void tst_WorkingCalendar::addingNeverGoesBack()
{
    for (QDate from = day("2026-01-01"); from < day("2027-09-01"); from = from.addDays(1)) {
        for (int days = 1; days < 10; ++days) {
            const QDate due = central().addWorkingDays(from, days).value();
            QVERIFY(due > from);
            QVERIFY(due > central().addWorkingDays(from, days - 1).value());
            QVERIFY(due <= central().addWorkingDays(from.addDays(1), days).value());
        }
    }
}

void tst_WorkingCalendar::aYearNobodyKnowsIsRefusedByName()
{
    const auto unknown = central().isWorkingDay(day("2028-01-03"));
    QCOMPARE(unknown.fault().code, QStringLiteral("calendar.year-missing"));
    QCOMPARE(unknown.fault().subject, QStringLiteral("in-central 2028"));
    QCOMPARE(central().addWorkingDays(day("2027-12-30"), 3).fault().subject, QStringLiteral("in-central 2028"));
    QCOMPARE(central().addWorkingDays(day("2026-01-02"), -3).fault().subject, QStringLiteral("in-central 2025"));
    QCOMPARE(central().workingDaysBetween(day("2025-12-30"), day("2026-01-02")).fault().subject,
             QStringLiteral("in-central 2025"));
    QVERIFY(!central().isWorkingDay(QDate()).ok());
    QCOMPARE(central().addWorkingDays(day("2026-01-02"), 100'000).fault().code, QStringLiteral("calendar.too-far"));
}

void tst_WorkingCalendar::theCalendarOfAKendra()
{
    Kendra kendra;
    kendra.type = KendraType::Popsk;
    QCOMPARE(book->calendarOf(kendra).value()->id, QStringLiteral("in-central"));
    kendra.calendar = QStringLiteral("in-central.ahmedabad");
    QCOMPARE(book->calendarOf(kendra).value()->id, kendra.calendar);
    kendra.calendar = QStringLiteral("nobody's");
    QCOMPARE(book->calendarOf(kendra).fault().code, QStringLiteral("calendar.none"));
    kendra.calendar.clear();
    kendra.type = KendraType::SewaKendra;
    QCOMPARE(book->calendarOf(kendra).value()->id, QStringLiteral("pb-state"));
    // Every mission has days of its own: there is none for all of them.
    kendra.type = KendraType::Mission;
    QCOMPARE(book->calendarOf(kendra).fault().subject, QStringLiteral("MISSION"));
}

void tst_WorkingCalendar::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("says");
    const QByteArray fine = R"("calendar": "a", "weeklyOffs": [{"day": "SUN"}], "years": {"2026": {}})";
    QTest::newRow("fine") << fine << QByteArray() << QString();
    QTest::newRow("no such weekday") << QByteArray(fine).replace("SUN", "SONNTAG") << QByteArray()
                                     << QStringLiteral("/weeklyOffs/0/day");
    QTest::newRow("which days are off?") << QByteArray(R"("calendar": "a", "years": {"2026": {}})") << QByteArray()
                                         << QStringLiteral("/weeklyOffs");
    const QByteArray row = R"({"label": {"en": "H"}, "confidence": "c", "day": ")";
    const auto with = [&](const QByteArray &list) {
        return QByteArray(fine).replace("{}", R"({"holidays": [)" + list + "]}");
    };
    QTest::newRow("no such day") << with(row + "2026-02-30\"}") << QByteArray()
                                 << QStringLiteral("/years/2026/holidays/0/day: not a day of 2026");
    QTest::newRow("another year") << with(row + "2027-02-03\"}") << QByteArray()
                                  << QStringLiteral("/years/2026/holidays/0/day: not a day of 2026");
    QTest::newRow("twice") << with(row + "2026-02-03\"}, " + row + "2026-02-03\"}") << QByteArray()
                           << QStringLiteral("/years/2026/holidays/1/day: named twice");
    QTest::newRow("extends nothing there is")
        << QByteArray(R"("calendar": "a", "extends": "b", "years": {})") << QByteArray() << QStringLiteral("/extends");
    QTest::newRow("a circle") << QByteArray(R"("calendar": "a", "extends": "b", "years": {})")
                              << QByteArray(R"("calendar": "b", "extends": "a", "years": {})")
                              << QStringLiteral("/extends");
    QTest::newRow("the same twice") << fine << fine << QStringLiteral("two.json: /calendar");
    QTest::newRow("a key nobody knows") << fine + R"(, "holidays": [])" << QByteArray() << QStringLiteral("one.json");
}

void tst_WorkingCalendar::brokenFilesAreRefused()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, more);
    QFETCH(QString, says);
    const QString subject = subjectOf(keys, more);
    QCOMPARE(subject.isEmpty(), says.isEmpty());
    QVERIFY2(subject.contains(says), qPrintable(subject));
    QVERIFY(says.isEmpty() || subject.startsWith(QLatin1String("calendar.broken ")));
}

QTEST_APPLESS_MAIN(tst_WorkingCalendar)
#include "tst_WorkingCalendar.moc"
