// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/Tours.h>

namespace seva {

namespace {

constexpr char kGood[] = "26-1000007001";
constexpr char kEarly[] = "26-1000007002";
constexpr char kLate[] = "26-1000007003";
constexpr char kElsewhere[] = "26-1000007004";
constexpr char kTomorrow[] = "26-1000007005";

/// An appointment of the made-up day; minutes from now to the slot, people report a quarter of an hour before.
void list(StationRuntime &runtime, const char *arn, int minutesToSlot, int days = 0, const KendraId &kendra = {})
{
    const auto &place = runtime.visits().place();
    const QTime now = timeOf(runtime.clock().now(), place.kendra.timeZone);
    ListAppointment command;
    command.id = uuidV7(runtime.clock().now(), runtime.random().bytes(10));
    Visit &a = command.appointment;
    a.kendra = kendra.isEmpty() ? place.kendra.id : kendra;
    a.day = runtime.today().addDays(days);
    a.slotMinute = now.hour() * 60 + now.minute() + minutesToSlot;
    a.reportingMinute = a.slotMinute - 15;
    a.service = place.catalogue->servicesAt(place.kendra.type).first()->id;
    a.scheme = QStringLiteral("NORMAL");
    a.arn = QString::fromLatin1(arn);
    static_cast<void>(runtime.visits().execute(command).ok());
}

} // namespace

QList<TourStop> kioskTour(StationRuntime &runtime, TokenIssue &issue, StationTime &time)
{
    list(runtime, kGood, 10);
    list(runtime, kEarly, 180);
    list(runtime, kLate, -90);
    list(runtime, kElsewhere, 10, 0, QStringLiteral("GJ-AMD-PSK"));
    list(runtime, kTomorrow, 10, 1);
    static_cast<void>(runtime.visits().execute(LeaseNumbers{runtime.station().id, QStringLiteral("N"), {}}).ok());

    const QString first = runtime.roster().kendra.languages.value(0);
    const auto identify = [&issue, first] {
        issue.finish();
        issue.chooseLanguage(first);
    };
    const auto notice = [&issue, identify](const char *arn) {
        return [&issue, identify, arn] {
            identify();
            issue.presentCode(arn);
        };
    };
    const auto token = [&issue, &time, notice] {
        notice(kGood)();
        issue.goOn();
        issue.choosePriority(TokenIssue::Precedence::Nothing);
        issue.reprint();
        time.pass(milliseconds(8'000));
    };
    // Two kiosks, one paper: the other one was quicker.
    const auto problem = [&runtime, &issue, notice, round = 0]() mutable {
        const QByteArray arn = QByteArrayLiteral("26-100000710") + QByteArray::number(round++);
        list(runtime, arn.constData(), 10);
        notice(arn.constData())();
        IssueToken command;
        command.id = runtime.visits().byArn(QString::fromLatin1(arn)).value_or(Visit()).id;
        static_cast<void>(runtime.visits().execute(command).ok());
        issue.choosePriority(TokenIssue::Precedence::Nothing);
    };
    return {{QStringLiteral("kiosk-1-language"), [&issue] { issue.finish(); }},
            {QStringLiteral("kiosk-2-identify"),
             [&issue, identify] {
                 identify();
                 for (const int digit : {2, 6, 1, 0, 0, 0, 0})
                     issue.typeDigit(digit);
             }},
            {QStringLiteral("kiosk-2-service"), [&issue, identify] { identify(); issue.beginWalkIn(); }},
            {QStringLiteral("kiosk-2-unknown"), notice("26-1999999999")},
            {QStringLiteral("kiosk-2-incomplete"), notice("26-1")},
            {QStringLiteral("kiosk-2-elsewhere"), notice(kElsewhere)},
            {QStringLiteral("kiosk-2-other-day"), notice(kTomorrow)},
            {QStringLiteral("kiosk-2-early"), notice(kEarly)},
            {QStringLiteral("kiosk-2-late"), notice(kLate)},
            {QStringLiteral("kiosk-3-priority"), [&issue, notice] { notice(kLate)(); issue.goOn(); }},
            {QStringLiteral("kiosk-4-token"), token},
            {QStringLiteral("kiosk-4-problem"), problem},
            {QStringLiteral("kiosk-2-already"), notice(kGood)},
            {QStringLiteral("kiosk-help"), [&issue, identify] { identify(); issue.showHelp(); }},
            {QStringLiteral("kiosk-still-there"),
             [&time, identify] {
                 identify();
                 time.pass(milliseconds(1'000) * (InactivityGuard::kQuietSeconds + 2));
             }}};
}

} // namespace seva
