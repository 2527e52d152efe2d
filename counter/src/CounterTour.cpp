// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/CounterTour.h>

#include "TourCases.h"
#include "TourLink.h"

#include <QCoreApplication>

namespace seva {

namespace {

constexpr int kCases = 12; // two in each of five languages, and some that wait
constexpr milliseconds kTurn{20};
constexpr int kTurns = 3000;

/// The things a stop of the tour works with.
struct Tour
{
    OperatorSession &session;
    CounterDesk &desk;
    ServeProgram &serve;
    StationTime &time;

    void turn() const
    {
        QCoreApplication::processEvents();
        time.pass(kTurn);
    }

    void until(const std::function<bool()> &holds) const
    {
        for (int i = 0; i < kTurns && !holds(); ++i)
            turn();
    }

    /// The case on the screen is worked to its end by the program.
    void finish() const
    {
        if (!desk.view()->isOpen())
            return;
        serve.start(1);
        serve.stop();
        until([this] { return serve.state() == ServeProgram::Stopped; });
    }

    void signIn() const
    {
        if (session.signedIn())
            return;
        const CounterDesk::Stage stage = desk.stage();
        const QString people[] = {{}, QStringLiteral("A1001"), QStringLiteral("B2001"), QStringLiteral("C3001")};
        session.signIn(people[stage], QStringLiteral("2468"), OperatorSession::StaffRole(stage));
    }

    void call() const
    {
        signIn();
        finish();
        desk.callNext();
        until([this] { return desk.moment() == CounterDesk::Called; });
    }

    void show(CounterDesk::Panel panel) const { desk.show(panel); }
};

/// The counter opens in the morning and closes 40 rupees short.
QList<TourStop> drawerStops(const Tour &tour)
{
    DrawerTask &drawer = *tour.desk.drawer();
    const auto begin = [tour, &drawer] {
        tour.signIn();
        drawer.begin();
        tour.show(CounterDesk::Drawer);
    };
    return {
        {QStringLiteral("drawer-open"),
         [begin, &drawer] {
             begin();
             if (!drawer.opening()) { // by the tour in another language
                 drawer.finish();
                 drawer.explain(QStringLiteral("NOT_KNOWN"));
                 begin();
             }
             drawer.count(2, QStringLiteral("12"));
             drawer.count(9, QStringLiteral("20"));
         }},
        {QStringLiteral("drawer-close"),
         [begin, &drawer] {
             if (drawer.opening())
                 drawer.finish();
             begin();
             drawer.count(2, QStringLiteral("12"));
             drawer.finish();
         }},
    };
}

/// A birth certificate and a PAN card, as a scanner that reads would tell of them.
QList<ReadPage> readPages()
{
    constexpr int kClear = 94;
    constexpr int kFaint = 61;
    return {{QStringLiteral("birthCertificate"),
             kClear,
             {{QStringLiteral("name"), QStringLiteral("ASHA SOLANKHI"), kFaint},
              {QStringLiteral("birthDate"), QStringLiteral("1990-03-07"), kClear},
              {QStringLiteral("place"), QStringLiteral("BHUJ"), kClear},
              {QStringLiteral("father"), QStringLiteral("RAMESH SOLANKI"), kFaint}}},
            {QStringLiteral("pan"), kFaint, {{QStringLiteral("number"), QStringLiteral("ABCPS1234K"), kClear}}}};
}

QList<TourStop> captureStops(const Tour &tour)
{
    CaptureSession &capture = *tour.desk.capture();
    return {
        {QStringLiteral("photo"),
         [tour, &capture] {
             tour.show(CounterDesk::Photo);
             capture.photo()->take();
             for (int i = 0; i < 12; ++i)
                 tour.turn();
         }},
        {QStringLiteral("photo-taken"),
         [tour, &capture] {
             tour.until([&capture] { return !capture.photo()->busy(); });
             capture.scanNext();
             tour.until([&capture] { return !capture.scanning()->busy(); });
         }},
        {QStringLiteral("fingers"),
         [tour, &capture] {
             tour.show(CounterDesk::Fingers);
             capture.fingers()->except(4, QStringLiteral("BANDAGED"));
             capture.fingers()->take();
             tour.turn();
         }},
        {QStringLiteral("signature"),
         [tour, &capture] {
             tour.until([&capture] { return !capture.fingers()->busy(); });
             tour.show(CounterDesk::Signature);
         }},
        {QStringLiteral("fee"), [tour] { tour.show(CounterDesk::Fee); }},
    };
}

/// What was read beside the form, then the form itself.
QList<TourStop> formStops(const Tour &tour)
{
    CaptureSession &capture = *tour.desk.capture();
    return {
        {QStringLiteral("reading"),
         [tour, &capture] {
             tour.show(CounterDesk::Form);
             capture.reading()->show(QStringLiteral("DOB_PROOF"), readPages());
             tour.turn();
         }},
        {QStringLiteral("edited"),
         [tour, &capture] {
             capture.reading()->setOpen(false);
             capture.enter(QStringLiteral("surname"), QStringLiteral("SOLANKI PATEL"));
             capture.enter(QStringLiteral("placeOfBirth"), QString());
         }},
        {QStringLiteral("fault"), [tour, &capture] { capture.submit(); }},
        {QStringLiteral("confirm"),
         [tour, &capture] {
             capture.undo();
             capture.confirmation()->ask();
             tour.show(CounterDesk::Confirm);
         }},
        {QStringLiteral("park"),
         [tour, &capture] {
             capture.confirmation()->hide();
             tour.show(CounterDesk::Parking);
         }},
    };
}

/// The second case is of somebody who has had a passport.
QList<TourStop> bookletStops(const Tour &tour)
{
    BookletTask &booklet = *tour.desk.capture()->booklet();
    static const QString kFirst = QStringLiteral("P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<");
    static const QString kSecond = QStringLiteral("Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0");
    return {
        {QStringLiteral("booklet"),
         [tour, &booklet] {
             tour.show(CounterDesk::Form);
             tour.call();
             tour.desk.startService();
             tour.show(CounterDesk::Booklet);
             booklet.read(kFirst, QString(kSecond).replace(9, 1, QLatin1Char('2')), {});
         }},
        {QStringLiteral("booklet-reading"),
         [tour, &booklet] {
             booklet.read(kFirst, kSecond, {});
             tour.turn();
         }},
        {QStringLiteral("booklet-compared"),
         [tour, &booklet] { tour.until([&booklet] { return booklet.moment() != BookletTask::Reading; }); }},
        {QStringLiteral("booklet-kept"), [tour, &booklet] { booklet.record(QStringLiteral("NAME_CHANGED")); }},
    };
}

QList<TourStop> verifyStops(const Tour &tour)
{
    VerificationSession &session = *tour.desk.verification();
    return {
        {QStringLiteral("checks"),
         [tour, &session] {
             session.checks()->pass(0);
             session.checks()->fail(1);
         }},
        {QStringLiteral("send-back"), [tour] { tour.show(CounterDesk::SendBack); }},
        {QStringLiteral("hold"),
         [tour, &session] {
             session.decision()->chooseDecision(QStringLiteral("HOLD"));
             tour.show(CounterDesk::Reasons);
         }},
        {QStringLiteral("booklet"),
         [tour] {
             tour.show(CounterDesk::Form);
             tour.call();
             tour.desk.startService();
             tour.show(CounterDesk::Booklet);
         }},
    };
}

QList<TourStop> decideStops(const Tour &tour)
{
    DecisionTask &decision = *tour.desk.granting()->decision();
    ReviewTask &review = *tour.desk.granting()->review();
    return {
        {QStringLiteral("review"), [tour] { tour.show(CounterDesk::Review); }},
        {QStringLiteral("refuse"),
         [tour, &decision] {
             decision.chooseDecision(QStringLiteral("REFUSE"));
             tour.show(CounterDesk::Reasons);
         }},
        {QStringLiteral("grant"),
         [tour, &decision, &review] {
             const QVariantMap found = review.findings().value(0).toMap();
             review.record(found.value(QStringLiteral("code")).toString(), QString());
             decision.chooseDecision(QStringLiteral("GRANT"), QStringLiteral("POST"));
             tour.show(CounterDesk::Form);
         }},
        {QStringLiteral("decided"),
         [tour, &decision] {
             decision.decide();
             tour.until([tour] { return tour.desk.letter()->state() != LetterTask::Printing; });
         }},
    };
}

} // namespace

QList<TourStop> counterTour(StationRuntime &runtime, OperatorSession &session, CounterDesk &desk, ServeProgram &serve,
                            StationTime &time, LinkOverview *overview)
{
    TourCases(runtime, time).arrive(kCases);
    const Tour tour{session, desk, serve, time};
    const QString letter = desk.stageLetter().toLower() + QLatin1Char('-');
    QList<TourStop> stops{
        {QStringLiteral("sign-in"),
         [tour] {
             tour.finish();
             tour.session.signOut();
         }},
        {QStringLiteral("idle"),
         [tour] {
             tour.signIn();
             tour.finish();
             tour.turn();
         }},
    };
    if (overview)
        stops.append(TourStop{QStringLiteral("link"), [tour, overview, show = tourLink(runtime)] {
                                  tour.show(CounterDesk::Link);
                                  show(*overview);
                              }});
    if (desk.stage() == CounterDesk::Capture)
        stops += drawerStops(tour);
    stops += QList<TourStop>{
        {QStringLiteral("slip"), [tour] { tour.show(CounterDesk::Slip); }},
        {QStringLiteral("called"),
         [tour] {
             tour.show(CounterDesk::Form);
             tour.call();
         }},
        {QStringLiteral("case"),
         [tour] {
             tour.desk.startService();
             tour.turn();
         }},
    };
    if (desk.stage() == CounterDesk::Capture)
        stops += captureStops(tour) + formStops(tour) + bookletStops(tour);
    else
        stops += desk.stage() == CounterDesk::Verify ? verifyStops(tour) : decideStops(tour);
    for (TourStop &stop : stops)
        stop.name = QStringLiteral("counter-") + letter + stop.name;
    return stops;
}

} // namespace seva
