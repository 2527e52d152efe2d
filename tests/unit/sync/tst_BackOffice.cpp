// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/events/AppointmentListed.h>
#include <seva/events/GrantDecided.h>
#include <seva/events/ServiceStarted.h>
#include <seva/events/StatusPosted.h>
#include <seva/events/TokenCalled.h>
#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>
#include <seva/sync/HubClient.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

const QString Definitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
const QDate Born(1985, 2, 14);

void provide(Machine &machine)
{
    machine.catalogue = must(loadDefinitions(Definitions));
    machine.statuses = must(loadStatuses(Definitions));
    machine.calendars = must(loadCalendars(Definitions));
}

void append(Machine &machine, const QList<EventDraft> &drafts)
{
    must(machine.journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
}

/// What a Kendra writes until C has granted a file on Monday 23 November 2026.
VisitId grant(Machine &station, int number, const QString &pvMode)
{
    const VisitId id = uuidV7(station.kendra.clock.now(), station.kendra.random.bytes(10));
    AppointmentListed listed;
    listed.kendra = QStringLiteral("GJ-BHJ-PSK");
    listed.day = QDate(2026, 11, 23);
    listed.service = QStringLiteral("passport.ordinary.fresh");
    listed.scheme = QStringLiteral("NORMAL");
    listed.arn = QStringLiteral("26-%1").arg(number, 10, 10, QLatin1Char('0'));
    listed.values = {{QStringLiteral("dateOfBirth"), Born.toString(Qt::ISODate)}};
    TokenCalled called;
    called.stepId = QStringLiteral("C");
    ServiceStarted started;
    started.stepId = QStringLiteral("C");
    GrantDecided granted;
    granted.stepId = QStringLiteral("C");
    granted.decision = QStringLiteral("GRANT");
    granted.pvMode = pvMode;
    append(station,
           {draft(id, listed), Machine::issued(id, number), draft(id, called), draft(id, started), draft(id, granted)});
    return id;
}

Visit visitIn(Machine &machine, const VisitId &id)
{
    Visit found;
    machine.journal->read([&](const State &state) {
        if (const Visit *visit = state.visit(id))
            found = *visit;
    });
    return found;
}

QString lastStatus(Machine &machine, const VisitId &id)
{
    const Visit visit = visitIn(machine, id);
    return visit.statuses.isEmpty() ? QString() : visit.statuses.last().code;
}

QStringList codes(Machine &machine, const VisitId &id)
{
    const Visit visit = visitIn(machine, id);
    QStringList out;
    for (const StatusLine &line : visit.statuses)
        out.append(line.code);
    return out;
}

} // namespace

class tst_BackOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsFollowedFromSubmissionToDelivery();
    void theOfficeGoesOnWhereItWas();
    void whatIsNotClearGoesToReviewAndWhatIsNotFoundIsSentAgain();
    void withoutAPaceTheCalendarDecides();
    void scenesAreRead_data();
    void scenesAreRead();
};

void tst_BackOffice::aFileIsFollowedFromSubmissionToDelivery()
{
    TestKendra kendra;
    Machine centreMachine(kendra, QStringLiteral("DC"));
    Machine hubMachine(kendra, QStringLiteral("HUB"));
    provide(centreMachine);
    provide(hubMachine);
    centreMachine.scene.delay = 10;
    centreMachine.scene.workingDay = 20;
    const auto centre = centreMachine.serve(HubParts::Role::DataCentre);
    const auto hub = hubMachine.serve(HubParts::Role::KendraHub, urlOf(*centre));
    Machine counter(kendra, QStringLiteral("A-01"), urlOf(*hub));
    const auto link = counter.link();
    const VisitId pre = grant(counter, 1, QStringLiteral("PRE"));
    const VisitId post = grant(counter, 2, QStringLiteral("POST"));
    // Confirmed and posted at the data centre, seen at the counter: down the same way as everything else.
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(counter, pre), QStringLiteral("CLOSED"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(counter, post), QStringLiteral("CLOSED"), 30'000);
    QCOMPARE(codes(counter, pre).join(QLatin1Char(' ')),
             QStringLiteral("PV_SENT_SP PV_AT_THANA PV_SP_REVIEW PV_CLEAR PRINTING DISPATCHED DELIVERED CLOSED"));
    QCOMPARE(codes(counter, post).join(QLatin1Char(' ')),
             QStringLiteral("PRINTING DISPATCHED DELIVERED PV_SENT_SP PV_AT_THANA PV_SP_REVIEW PV_CLEAR CLOSED"));
    // Post: dispatched on the third working day after Monday the 23rd, and Tuesday was a holiday.
    QCOMPARE(visitIn(counter, post).statuses.at(1).on, QDate(2026, 11, 27));
    HubClient client(counter.enrolment, urlOf(*hub));
    const QString number = visitIn(counter, post).fileNumber;
    const QJsonObject told = QJsonDocument::fromJson(must(client.status(number, Born, QStringLiteral("hi")))).object();
    QCOMPARE(told.value(QStringLiteral("status")).toString(), QStringLiteral("CLOSED"));
    QCOMPARE(told.value(QStringLiteral("text")).toString(), QStringLiteral("फ़ाइल बंद है"));
    const QJsonArray history = told.value(QStringLiteral("history")).toArray();
    QCOMPARE(history.size(), 8);
    const QString article = history.at(1).toObject().value(QStringLiteral("article")).toString();
    QCOMPARE(article.size(), 13);
    QCOMPARE(article.at(10).digitValue(), articleCheck(article.mid(2, 8)));
    QCOMPARE(history.at(2).toObject().value(QStringLiteral("article")).toString(), article);
    const QJsonObject stranger = QJsonDocument::fromJson(must(client.status(number, Born.addDays(1), {}))).object();
    QCOMPARE(stranger.value(QStringLiteral("found")).toBool(true), false);
    QVERIFY(!stranger.contains(QStringLiteral("history")));
}

void tst_BackOffice::theOfficeGoesOnWhereItWas()
{
    TestKendra kendra;
    Machine centreMachine(kendra, QStringLiteral("DC"));
    provide(centreMachine);
    centreMachine.scene.delay = 10;
    centreMachine.scene.workingDay = 200;
    const VisitId id = grant(centreMachine, 1, QStringLiteral("PRE"));
    auto centre = centreMachine.serve(HubParts::Role::DataCentre);
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(centreMachine, id), QStringLiteral("PV_AT_THANA"), 10'000);
    centre.reset();
    centreMachine.scene.workingDay = 20;
    centre = centreMachine.serve(HubParts::Role::DataCentre);
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(centreMachine, id), QStringLiteral("CLOSED"), 20'000);
    QCOMPARE(codes(centreMachine, id).size(), 8); // nothing twice
}

void tst_BackOffice::whatIsNotClearGoesToReviewAndWhatIsNotFoundIsSentAgain()
{
    TestKendra kendra;
    Machine centreMachine(kendra, QStringLiteral("DC"));
    provide(centreMachine);
    centreMachine.scene.delay = 5;
    centreMachine.scene.workingDay = 5;
    centreMachine.scene.detours = {
        {QStringLiteral("PV_CLEAR"), 2, {{QStringLiteral("PV_NOT_CLEAR"), 1}, {QStringLiteral("REVIEW_RPO"), 0}}, true},
        {QStringLiteral("DELIVERED"),
         1,
         {{QStringLiteral("UNDELIVERED"), 4}, {QStringLiteral("DISPATCHED"), 1}, {QStringLiteral("DELIVERED"), 2}},
         false}};
    const VisitId first = grant(centreMachine, 1, QStringLiteral("NONE"));
    const auto centre = centreMachine.serve(HubParts::Role::DataCentre);
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(centreMachine, first), QStringLiteral("CLOSED"), 20'000);
    QCOMPARE(codes(centreMachine, first).join(QLatin1Char(' ')),
             QStringLiteral("PRINTING DISPATCHED UNDELIVERED DISPATCHED DELIVERED CLOSED"));
    const auto lines = visitIn(centreMachine, first).statuses;
    QCOMPARE(lines.at(1).article, lines.at(2).article);
    QVERIFY(lines.at(3).article != lines.at(1).article);
    QCOMPARE(lines.at(4).article, lines.at(3).article);
    const VisitId second = grant(centreMachine, 2, QStringLiteral("PRE"));
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(centreMachine, second), QStringLiteral("REVIEW_RPO"), 20'000);
    // It waits for people: a later file goes by.
    const VisitId third = grant(centreMachine, 3, QStringLiteral("PRE"));
    QTRY_COMPARE_WITH_TIMEOUT(lastStatus(centreMachine, third), QStringLiteral("CLOSED"), 20'000);
    QCOMPARE(lastStatus(centreMachine, second), QStringLiteral("REVIEW_RPO"));
}

void tst_BackOffice::withoutAPaceTheCalendarDecides()
{
    TestKendra kendra;
    Machine machine(kendra, QStringLiteral("DC"));
    const auto catalogue = must(loadDefinitions(Definitions));
    const auto statuses = must(loadStatuses(Definitions));
    const auto calendars = must(loadCalendars(Definitions));
    const auto roster = kendra.desk->book()->roster();
    BackOfficeScene scene;
    scene.delay = 0;
    BackOffice office(*machine.journal,
                      {&roster->kendra, catalogue.get(), roster.get(), QStringLiteral("DC"), statuses.get(),
                       calendars->calendar(QStringLiteral("in-central"))},
                      scene);
    const VisitId id = grant(machine, 1, QStringLiteral("NONE"));
    const auto at = [](QDate day, int hour) { return instantOf(day, QTime(hour, 0), "Asia/Kolkata"); };
    const auto work = [&](Instant now) {
        for (int look = 0; look < 3; ++look) {
            office.look();
            must(office.step(now));
        }
        return lastStatus(machine, id);
    };
    QCOMPARE(work(at(QDate(2026, 11, 23), 17)), QString());
    // Tuesday is Guru Nanak's birthday: the press works on Wednesday from ten.
    QCOMPARE(work(at(QDate(2026, 11, 24), 11)), QString());
    QCOMPARE(work(at(QDate(2026, 11, 25), 9)), QString());
    QCOMPARE(work(at(QDate(2026, 11, 25), 10)), QStringLiteral("PRINTING"));
    QCOMPARE(work(at(QDate(2026, 11, 26), 18)), QStringLiteral("PRINTING"));
    QCOMPARE(work(at(QDate(2026, 11, 27), 10)), QStringLiteral("DISPATCHED"));
}

void tst_BackOffice::scenesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fine");
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("detour") << QByteArray(R"({"detours": [{"instead": "PV_CLEAR", "every": 2,
        "path": [{"status": "PV_ADVERSE", "workingDays": 1}], "stop": true}]})")
                            << true;
    QTest::newRow("not JSON") << QByteArray("{") << false;
    QTest::newRow("not an object") << QByteArray("[]") << false;
    QTest::newRow("never") << QByteArray(R"({"refer": [{"every": 0, "reason": "X"}]})") << false;
    QTest::newRow("no path") << QByteArray(R"({"detours": [{"instead": "PV_CLEAR", "every": 2}]})") << false;
    QTest::newRow("a pace in words") << QByteArray(R"({"workingDayMilliseconds": "long"})") << false;
}

void tst_BackOffice::scenesAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fine);
    const auto scene = readBackOfficeScene(json);
    QCOMPARE(scene.ok(), fine);
    if (!fine)
        QCOMPARE(scene.fault().code, QStringLiteral("sync.scene-malformed"));
}

QTEST_GUILESS_MAIN(tst_BackOffice)
#include "tst_BackOffice.moc"
