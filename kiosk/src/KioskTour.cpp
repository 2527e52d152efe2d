// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/FullDisk.h>
#include <seva/kiosk/Tours.h>

#include <algorithm>

namespace seva {

namespace {

constexpr int kFirstOfMany = 100;
constexpr char kGood[] = "26-1000007001";
constexpr char kEarly[] = "26-1000007002";
constexpr char kLate[] = "26-1000007003";
constexpr char kElsewhere[] = "26-1000007004";
constexpr char kTomorrow[] = "26-1000007005";
constexpr char kHindered[] = "26-1000007006";

/// An appointment of the made-up day; minutes from now to the slot, people report a quarter of an hour before.
void list(StationRuntime &runtime, const char *arn, int minutesToSlot, int days = 0, const KendraId &kendra = {},
          const QString &scheme = QStringLiteral("NORMAL"), const QMap<QString, QString> &fields = {})
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
    const auto offered = place.catalogue->servicesAt(place.kendra.type);
    const auto twoSeries = std::find_if(offered.begin(), offered.end(), [](const ServiceDefinition *each) {
        return !each->tatkaalTokenPrefix.isEmpty() && each->field(QStringLiteral("heldPassportBefore"));
    });
    a.service = twoSeries == offered.end() ? offered.first()->id : (*twoSeries)->id;
    a.scheme = scheme;
    a.arn = QString::fromLatin1(arn);
    a.fields = fields;
    static_cast<void>(runtime.visits().execute(command).ok());
}

void listTheDay(StationRuntime &runtime)
{
    list(runtime, kGood, 10);
    list(runtime, kEarly, 180);
    list(runtime, kLate, -90);
    list(runtime, kElsewhere, 10, 0, QStringLiteral("GJ-AMD-PSK"));
    list(runtime, kTomorrow, 10, 1);
    list(runtime, kHindered, 10, 0, {}, QStringLiteral("TATKAAL"),
         {{QStringLiteral("scheme"), QStringLiteral("TATKAAL")},
          {QStringLiteral("heldPassportBefore"), QStringLiteral("true")},
          {QStringLiteral("dateOfBirth"), QStringLiteral("1991-05-05")},
          {QStringLiteral("adopted"), QStringLiteral("true")}});
    static_cast<void>(runtime.visits().execute(LeaseNumbers{runtime.station().id, QStringLiteral("N"), {}}).ok());
}

/// A hub that is there and gives no numbers, and a station that cannot use its own: the person waits.
class SilentHub : public KendraLink
{
public:
    void claim(const QString &, const QString &, std::function<void(Claim)>) override {}
    void release(const QUuid &, std::uint64_t) override {}
    void leaseNumbers(const QString &, std::function<void(bool)>) override {}
    void fetchCapture(const Digest &, std::function<void(Result<void>)>) override {}
    Uplink uplink() const override
    {
        Uplink linked;
        linked.link = Uplink::Link::Linked;
        return linked;
    }
    void onUplinkChanged(std::function<void(Uplink)>) override {}
};

/// Brings the kiosk to its pages.
class Guide
{
public:
    Guide(StationRuntime &runtime, TokenIssue &issue, StationTime &time)
        : m_runtime(runtime), m_issue(issue), m_time(time)
    {
    }

    void identify()
    {
        m_issue.finish();
        m_issue.chooseLanguage(m_runtime.roster().kendra.languages.value(0));
    }
    void present(const QByteArray &arn)
    {
        identify();
        m_issue.presentCode(arn);
    }
    void type()
    {
        identify();
        for (const int digit : {2, 6, 1, 0, 0, 0, 0})
            m_issue.typeDigit(digit);
    }
    void advise(const QByteArray &arn)
    {
        present(arn);
        m_issue.goOn();
    }
    /// Something that has to be shown is not at hand.
    void missing()
    {
        advise(kLate);
        m_issue.beginMissing();
        const QVariantList asked = m_issue.documents();
        m_issue.toggleMissing(asked.value(0).toMap().value(QStringLiteral("id")).toString());
    }
    void noToken()
    {
        const QByteArray arn = another();
        list(m_runtime, arn.constData(), 10);
        advise(arn);
        m_issue.beginMissing();
        for (const QVariant &document : m_issue.documents())
            m_issue.toggleMissing(document.toMap().value(QStringLiteral("id")).toString());
        m_issue.comeBack();
    }
    void token()
    {
        advise(kGood);
        m_issue.acceptAdvice();
        m_issue.choosePriority(TokenIssue::Precedence::Nothing);
        m_issue.reprint();
        m_time.pass(milliseconds(8'000));
    }
    /// An appointment of its own for each time a stop is reached.
    QByteArray another() { return QByteArrayLiteral("26-1000008") + QByteArray::number(kFirstOfMany + m_round++); }
    /// Two kiosks, one paper: the other one was quicker.
    void problem()
    {
        const QByteArray arn = another();
        list(m_runtime, arn.constData(), 10);
        present(arn);
        IssueToken command;
        command.id = m_runtime.visits().byArn(QString::fromLatin1(arn)).value_or(Visit()).id;
        static_cast<void>(m_runtime.visits().execute(command).ok());
        m_issue.acceptAdvice();
        m_issue.choosePriority(TokenIssue::Precedence::Nothing);
    }
    /// Nobody leased numbers of the Tatkaal series.
    void wait()
    {
        const QByteArray arn = another();
        list(m_runtime, arn.constData(), 10, 0, {}, QStringLiteral("TATKAAL"));
        m_runtime.visits().setLink(&m_silent);
        present(arn);
        m_issue.acceptAdvice();
        m_issue.choosePriority(TokenIssue::Precedence::Nothing);
    }
    void waitNoMore()
    {
        m_runtime.visits().setLink(nullptr);
        m_time.pass(milliseconds(NumberStock::kPatience));
    }
    void close()
    {
        const QByteArray arn = another();
        list(m_runtime, arn.constData(), 10);
        present(arn);
        m_issue.acceptAdvice();
        const FullDisk full;
        m_issue.choosePriority(TokenIssue::Precedence::Nothing);
    }
    /// The disk has room again; nothing where it never was full.
    void reopen() { m_time.pass(OutOfOrder::kTurn); }
    void leave()
    {
        identify();
        m_time.pass(milliseconds(1'000) * (InactivityGuard::kQuietSeconds + 2));
    }

private:
    StationRuntime &m_runtime;
    TokenIssue &m_issue;
    StationTime &m_time;
    SilentHub m_silent;
    int m_round = 0;
};

using Guided = std::function<TourStop(const char *, std::function<void(Guide &)>)>;

/// What is said before the token.
QList<TourStop> adviceStops(const Guided &stop, TokenIssue &issue)
{
    return {stop("kiosk-3-advice", [](Guide &g) { g.advise(kLate); }),
            stop("kiosk-3-advice-hindered", [](Guide &g) { g.advise(kHindered); }),
            stop("kiosk-3-advice-walk-in",
                 [&issue](Guide &g) {
                     g.identify();
                     issue.beginWalkIn();
                     issue.chooseService(issue.services().value(0).toMap().value(QStringLiteral("id")).toString());
                 }),
            stop("kiosk-3-missing", [](Guide &g) { g.missing(); }),
            stop("kiosk-2-no-token", [](Guide &g) { g.noToken(); })};
}

} // namespace

QList<TourStop> kioskTour(StationRuntime &runtime, TokenIssue &issue, StationTime &time)
{
    listTheDay(runtime);
    const auto guide = std::make_shared<Guide>(runtime, issue, time);
    const auto stop = [guide](const char *name, const std::function<void(Guide &)> &go) {
        return TourStop{QString::fromLatin1(name), [guide, go] { go(*guide); }};
    };
    QList<TourStop> stops{stop("kiosk-1-language",
                               [&issue](Guide &g) {
                                   g.reopen();
                                   issue.finish();
                               }),
                          stop("kiosk-2-identify", [](Guide &g) { g.type(); }),
                          stop("kiosk-2-service",
                               [&issue](Guide &g) {
                                   g.identify();
                                   issue.beginWalkIn();
                               }),
                          stop("kiosk-2-unknown", [](Guide &g) { g.present("26-1999999999"); }),
                          stop("kiosk-2-incomplete", [](Guide &g) { g.present("26-1"); }),
                          stop("kiosk-2-elsewhere", [](Guide &g) { g.present(kElsewhere); }),
                          stop("kiosk-2-other-day", [](Guide &g) { g.present(kTomorrow); }),
                          stop("kiosk-2-early", [](Guide &g) { g.present(kEarly); }),
                          stop("kiosk-2-late", [](Guide &g) { g.present(kLate); }),
                          stop("kiosk-3-priority",
                               [&issue](Guide &g) {
                                   g.advise(kLate);
                                   issue.acceptAdvice();
                               }),
                          stop("kiosk-3-issuing", [](Guide &g) { g.wait(); }),
                          stop("kiosk-4-token",
                               [](Guide &g) {
                                   g.waitNoMore();
                                   g.token();
                               }),
                          stop("kiosk-4-problem", [](Guide &g) { g.problem(); }),
                          stop("kiosk-2-already", [](Guide &g) { g.present(kGood); }),
                          stop("kiosk-help",
                               [&issue](Guide &g) {
                                   g.identify();
                                   issue.showHelp();
                               }),
                          stop("kiosk-still-there", [](Guide &g) { g.leave(); }),
                          stop("kiosk-5-closed", [](Guide &g) { g.close(); })};
    // After the first page, which opens a kiosk that the round before has closed.
    const QList<TourStop> advice = adviceStops(stop, issue);
    return stops.mid(0, 1) + advice + stops.mid(1);
}

} // namespace seva
