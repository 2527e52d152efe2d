// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <seva/base/Files.h>
#include <seva/domain/AppointmentRules.h>
#include <seva/events/TokenIssued.h>

using namespace seva;

namespace {

const QString Fresh = QStringLiteral("passport.ordinary.fresh");
const QDate Monday(2026, 11, 23);

std::shared_ptr<const CalendarBook> calendars()
{
    const QString folder = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
    const auto schema = files::read(folder + QStringLiteral("/calendar.schema.json"), 1 << 20).value();
    return CalendarBook::load(files::readFolder(folder + QStringLiteral("/calendars"), QStringLiteral(".json")).value(),
                              schema)
        .value();
}

} // namespace

/// Reporting 9:15, slot 9:30, at a Kendra that allows 30 minutes before and 60 after unless it says otherwise.
class tst_AppointmentRules : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CalendarBook> book = calendars();
    const WorkingCalendar *calendar = book->calendar(QStringLiteral("in-central"));

    static Visit appointment(QDate day = Monday)
    {
        Visit visit;
        visit.service = Fresh;
        visit.day = day;
        visit.reportingMinute = 9 * 60 + 15;
        visit.slotMinute = 9 * 60 + 30;
        return visit;
    }
    static Instant at(QDate day, int hour, int minute) { return instantOf(day, QTime(hour, minute), "Asia/Kolkata"); }

private Q_SLOTS:
    void arrivalFollowsTheRules_data();
    void arrivalFollowsTheRules();
    void aKendraSetsItsOwnMinutes();
    void aRefusedTokenMayReturnWithinThreeWorkingDays_data();
    void aRefusedTokenMayReturnWithinThreeWorkingDays();
    void aReturnIsNotCountedWithoutACalendar();
    void walkInsAndPriority_data();
    void walkInsAndPriority();
    void movingCancellingAndOldForms();
    void everyRuleHasItsSourceAndFiveLanguages();
};

void tst_AppointmentRules::arrivalFollowsTheRules_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("refused");
    QTest::newRow("31 minutes before reporting") << Monday << 8 << 44 << "arrival-early" << true;
    QTest::newRow("30 minutes before reporting") << Monday << 8 << 45 << "" << false;
    QTest::newRow("at the slot") << Monday << 9 << 30 << "" << false;
    QTest::newRow("60 minutes after the slot") << Monday << 10 << 30 << "" << false;
    QTest::newRow("61 minutes after the slot") << Monday << 10 << 31 << "arrival-late" << false;
    QTest::newRow("a day before") << Monday.addDays(-1) << 9 << 30 << "arrival-day-to-come" << true;
    QTest::newRow("a day after") << Monday.addDays(1) << 9 << 30 << "arrival-missed" << true;
}

void tst_AppointmentRules::arrivalFollowsTheRules()
{
    QFETCH(QDate, day);
    QFETCH(int, hour);
    QFETCH(int, minute);
    QFETCH(QString, rule);
    QFETCH(bool, refused);
    const tests::Desk desk;
    const AppointmentRules rules(*desk.catalogue, desk.kendra, calendar);
    const Ruling ruling = rules.arrival(appointment(), at(day, hour, minute)).value();
    QCOMPARE(ruling.rule, rule);
    QCOMPARE(ruling.isRefused(), refused);
    Visit unscheduled = appointment();
    unscheduled.unscheduled = true;
    QVERIFY(rules.arrival(unscheduled, at(day, hour, minute)).value().rule.isEmpty());
}

void tst_AppointmentRules::aKendraSetsItsOwnMinutes()
{
    tests::Desk desk;
    desk.kendra.settings = {{QStringLiteral("earlyMinutes"), {QStringLiteral("5")}},
                            {QStringLiteral("lateMinutes"), {QStringLiteral("10")}}};
    const AppointmentRules rules(*desk.catalogue, desk.kendra, calendar);
    const Ruling early = rules.arrival(appointment(), at(Monday, 9, 9)).value();
    QCOMPARE(early.rule, QStringLiteral("arrival-early"));
    QCOMPARE(early.text.in(QStringLiteral("en")),
             QStringLiteral("A token is given from 5 minutes before the reporting time on."));
    QVERIFY(early.text.in(QStringLiteral("gu")).contains(QLatin1String("5 ")));
    QCOMPARE(rules.firstMinute(appointment()), 9 * 60 + 10);
    QCOMPARE(rules.arrival(appointment(), at(Monday, 9, 41)).value().notice, QStringLiteral("LATE"));
    QCOMPARE(rules.reportingMinute(Fresh, 9 * 60 + 30, Monday), std::optional<int>(9 * 60 + 15));
}

void tst_AppointmentRules::aRefusedTokenMayReturnWithinThreeWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("rule");
    // Refused on Monday the 23rd; Tuesday is a holiday: the third working day is Friday.
    QTest::newRow("on Wednesday at the slot") << QDate(2026, 11, 25) << 9 << "arrival-return";
    QTest::newRow("on Friday at the slot") << QDate(2026, 11, 27) << 9 << "arrival-return";
    QTest::newRow("on Friday, long before the slot's hour") << QDate(2026, 11, 27) << 8 << "arrival-early";
    QTest::newRow("on Friday, after the slot's hour") << QDate(2026, 11, 27) << 12 << "arrival-late";
    QTest::newRow("on the next Monday") << QDate(2026, 11, 30) << 9 << "arrival-return-over";
}

void tst_AppointmentRules::aRefusedTokenMayReturnWithinThreeWorkingDays()
{
    QFETCH(QDate, day);
    QFETCH(int, hour);
    QFETCH(QString, rule);
    tests::Desk desk;
    desk.calendar = calendar;
    const VisitId id = desk.listed();
    desk.run(RefuseToken{id, {QStringLiteral("DOC_MISSING")}, {}}, QStringLiteral("KIOSK-01"));
    desk.now = at(day, hour, 30);
    const AppointmentRules rules(*desk.catalogue, desk.kendra, calendar);
    QCOMPARE(rules.arrival(desk.visit(id), desk.now).value().rule, rule);
    const IssueToken token{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, false};
    if (rule == QLatin1String("arrival-return") || rule == QLatin1String("arrival-late")) {
        desk.run(token, QStringLiteral("KIOSK-01"));
        QVERIFY(desk.visit(id).walkIn);
        QCOMPARE(desk.visit(id).late, rule == QLatin1String("arrival-late"));
    } else {
        QCOMPARE(desk.refusal(token, QStringLiteral("KIOSK-01")), rule == QLatin1String("arrival-early")
                                                                      ? QStringLiteral("domain.too-early")
                                                                      : QStringLiteral("domain.appointment-other-day"));
    }
}

void tst_AppointmentRules::aReturnIsNotCountedWithoutACalendar()
{
    tests::Desk desk;
    const VisitId id = desk.listed();
    desk.run(RefuseToken{id, {QStringLiteral("DOC_MISSING")}, {}}, QStringLiteral("KIOSK-01"));
    desk.now = at(QDate(2026, 11, 25), 9, 30);
    const IssueToken token{id, QStringLiteral("gu"), QStringLiteral("NONE"), false, {}, {}, false};
    QCOMPARE(desk.refusal(token, QStringLiteral("KIOSK-01")), QStringLiteral("domain.no-calendar"));
    desk.calendar = calendar;
    desk.now = at(QDate(2028, 1, 5), 9, 30);
    QCOMPARE(desk.refusal(token, QStringLiteral("KIOSK-01")), QStringLiteral("calendar.year-missing"));
}

void tst_AppointmentRules::walkInsAndPriority_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<bool>("taken"); ///< at a Kendra closed to all but the categories
    QTest::addColumn<bool>("first");
    QTest::newRow("anybody") << Fresh << "NONE" << false << false;
    QTest::newRow("a senior citizen") << Fresh << "SENIOR" << true << true;
    QTest::newRow("a divyang person") << Fresh << "DIVYANG" << true << true;
    QTest::newRow("an expectant mother: called early, but no walk-in") << Fresh << "PREGNANT" << false << true;
    QTest::newRow("a clearance certificate") << QStringLiteral("passport.pcc") << "NONE" << true << false;
}

void tst_AppointmentRules::walkInsAndPriority()
{
    QFETCH(QString, service);
    QFETCH(QString, declared);
    QFETCH(bool, taken);
    QFETCH(bool, first);
    tests::Desk desk;
    QVERIFY(!AppointmentRules(*desk.catalogue, desk.kendra, calendar)
                 .walkIn(service, QStringLiteral("NORMAL"), declared, Monday)
                 .isRefused());
    desk.kendra.settings.insert(QStringLiteral("walkInOpen"), {QStringLiteral("false")});
    const AppointmentRules closed(*desk.catalogue, desk.kendra, calendar);
    const Ruling ruling = closed.walkIn(service, QStringLiteral("NORMAL"), declared, Monday);
    QCOMPARE(ruling.isRefused(), !taken);
    QCOMPARE(ruling.text.byLanguage.size(), taken ? 0 : 5);
    QCOMPARE(closed.hasPriority(service, declared, Monday), first);
    IssueToken token{uuidV7(desk.now, QByteArray(10, 'x')), QStringLiteral("gu"), declared, true, service, {}, false};
    token.scheme = QStringLiteral("NORMAL");
    QCOMPARE(desk.refusal(token, QStringLiteral("KIOSK-01")),
             taken ? QString() : QStringLiteral("domain.walk-in-closed"));
}

void tst_AppointmentRules::movingCancellingAndOldForms()
{
    tests::Desk desk;
    const AppointmentRules rules(*desk.catalogue, desk.kendra, calendar);
    QVERIFY(!rules.reschedule(Fresh, 1, false, Monday).isRefused());
    QCOMPARE(rules.reschedule(Fresh, 2, false, Monday).rule, QStringLiteral("reschedule-limit"));
    QCOMPARE(rules.reschedule(Fresh, 0, true, Monday).rule, QStringLiteral("reschedule-missed"));
    QVERIFY(!rules.cancellation(Fresh, Monday.addDays(3), Monday).isRefused());
    QCOMPARE(rules.cancellation(Fresh, Monday.addDays(2), Monday).rule, QStringLiteral("cancel-too-late"));
    QVERIFY(!rules.resubmission(Fresh, Monday.addDays(-90), Monday).isRefused());
    QCOMPARE(rules.resubmission(Fresh, Monday.addDays(-91), Monday).rule, QStringLiteral("form-too-old"));
    // Elsewhere three are allowed: a setting of the Kendra.
    desk.kendra.settings.insert(QStringLiteral("rescheduleLimit"), {QStringLiteral("3")});
    QVERIFY(!rules.reschedule(Fresh, 2, false, Monday).isRefused());
    QVERIFY(rules.reschedule(Fresh, 3, false, Monday).text.in(QStringLiteral("ur")).contains(QLatin1Char('3')));
}

void tst_AppointmentRules::everyRuleHasItsSourceAndFiveLanguages()
{
    const tests::Desk desk;
    int rules = 0;
    for (const char *topic :
         {"arrival", "walk-in", "walk-in-category", "priority", "reschedule", "cancel", "resubmission"})
        for (const Rule *rule : desk.catalogue->rules().inForce(QLatin1String(topic), Fresh, Monday)) {
            ++rules;
            QVERIFY2(!rule->source.isEmpty(), qPrintable(rule->id));
            QCOMPARE(rule->text.byLanguage.size(), 5);
        }
    QCOMPARE(rules, 23);
}

QTEST_APPLESS_MAIN(tst_AppointmentRules)
#include "tst_AppointmentRules.moc"
