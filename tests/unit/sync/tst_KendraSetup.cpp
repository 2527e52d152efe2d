// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Clock.h>
#include <seva/base/Files.h>
#include <seva/domain/AppointmentRules.h>
#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>
#include <seva/sync/EnrolmentDesk.h>

#include <QTest>

using namespace seva;

namespace {

QByteArray description(const char *name)
{
    return files::read(QStringLiteral(SEVA_SOURCE_DIR "/installers/demonstration/") + QLatin1String(name), 1 << 20)
        .value();
}

} // namespace

class tst_KendraSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissionHasItsOwnTimeMoneyDaysAndRules()
    {
        const QString definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
        const Kendra mission = sync::readKendraSetup(description("kendra-us-was-mission.json")).value().kendra;
        QCOMPARE(mission.type, KendraType::Mission);
        const auto calendars = loadCalendars(definitions).value();
        const WorkingCalendar *calendar = calendars->calendarOf(mission).value();
        QCOMPARE(calendar->id, QStringLiteral("in-mission.washington"));
        // Thanksgiving 2026 is Thursday, 26 November; in India it is a working day.
        QCOMPARE(calendar->addWorkingDays(QDate(2026, 11, 25), 1).value(), QDate(2026, 11, 27));
        // Half past nine on Monday morning in Washington is the evening in India.
        const Instant now = instantOf(QDate(2026, 11, 23), QTime(9, 30), mission.timeZone);
        QCOMPARE(timeOf(now, "Asia/Kolkata"), QTime(20, 0));
        const auto catalogue = loadDefinitions(definitions).value();
        QStringList offered;
        for (const ServiceDefinition *service : catalogue->servicesAt(mission.type))
            offered.append(service->id);
        QCOMPARE(offered, (QStringList{"passport.emergency-certificate", "passport.ordinary.fresh",
                                       "passport.ordinary.reissue", "passport.pcc", "passport.surrender"}));
        const AppointmentRules rules(*catalogue, mission, calendar);
        const QString fresh = QStringLiteral("passport.ordinary.fresh");
        const QDate today = dayOf(now, mission.timeZone);
        QVERIFY(rules.walkIn(fresh, QStringLiteral("NORMAL"), QStringLiteral("NONE"), today).isRefused());
        QVERIFY(!rules.walkIn(fresh, QStringLiteral("NORMAL"), QStringLiteral("DIVYANG"), today).isRefused());
        Visit visit;
        visit.service = fresh;
        visit.day = today;
        visit.reportingMinute = 10 * 60;
        visit.slotMinute = 10 * 60 + 15;
        QVERIFY(!rules.arrival(visit, now).value().isRefused());
    }

    void aWrongSettingIsRefusedByName()
    {
        const QByteArray good = description("kendra-gj-bhj-psk.json");
        QVERIFY(sync::readKendraSetup(good).ok());
        const auto bad =
            sync::readKendraSetup(QByteArray(good).replace("\"earlyMinutes\": 30", "\"earlyMinutes\": {}"));
        QCOMPARE(bad.fault().subject, QStringLiteral("/kendra/settings/earlyMinutes"));
    }

    void placesAreReadAndWhatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("hub");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("path");
        QTest::newRow("all") << QByteArray(", \"addresses\": [\"10.1.0.2:7443\"]")
                             << QByteArray("\"voters\": [\"HUB\"], \"centres\": [\"https://dc\", \"https://dr\"],")
                             << QString();
        QTest::newRow("none") << QByteArray() << QByteArray() << QString();
        QTest::newRow("address no list") << QByteArray(", \"addresses\": \"10.1.0.2:7443\"") << QByteArray()
                                         << QStringLiteral("/stations/1/addresses");
        QTest::newRow("address wrong") << QByteArray(", \"addresses\": [\"10.1.0.2\"]") << QByteArray()
                                       << QStringLiteral("/stations/1/addresses/0");
        QTest::newRow("voter no text") << QByteArray() << QByteArray("\"voters\": [\"HUB\", 2],")
                                       << QStringLiteral("/voters/1");
        QTest::newRow("voter no hub") << QByteArray() << QByteArray("\"voters\": [\"A-01\"],")
                                      << QStringLiteral("/voters/0");
        QTest::newRow("centre wrong") << QByteArray() << QByteArray("\"centres\": [\"http://dc\"],")
                                      << QStringLiteral("/centres/0");
    }

    void placesAreReadAndWhatIsWrongIsNamed()
    {
        QFETCH(QByteArray, hub);
        QFETCH(QByteArray, rest);
        QFETCH(QString, path);
        const QByteArray written = description("kendra-gj-bhj-psk.json")
                                       .replace("\"kind\": \"HUB\"", "\"kind\": \"HUB\"" + hub)
                                       .replace("\"stations\":", rest + "\"stations\":");
        const auto read = sync::readKendraSetup(written);
        QCOMPARE(read.ok(), path.isEmpty());
        if (!read.ok()) {
            QCOMPARE(read.fault().code, QStringLiteral("sync.kendra-config"));
            QCOMPARE(read.fault().subject, path);
            return;
        }
        QCOMPARE(read->voters.isEmpty(), rest.isEmpty());
        QCOMPARE(read->centres.size(), rest.isEmpty() ? 0 : 2);
        QCOMPARE(read->stations.at(1).addresses.size(), hub.isEmpty() ? 0 : 1);
    }
};

QTEST_APPLESS_MAIN(tst_KendraSetup)
#include "tst_KendraSetup.moc"
