// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/ServeProgram.h>
#include <seva/journal/Journal.h>
#include <seva/station/OperatorSession.h>

#include <QTemporaryDir>

#include <map>

namespace seva::test {

class SmallKendra;

/// What a counter sees of the hub: an answer on the next turn of the event loop, or silence.
class ManualLink : public KendraLink
{
public:
    ManualLink(SmallKendra &kendra, StationId station) : m_kendra(kendra), m_station(std::move(station)) {}

    void claim(const QString &requestId, const QString &stepId, std::function<void(Claim)> answer) override;
    void release(const QUuid &visit, std::uint64_t fence) override;
    void leaseNumbers(const QString &, std::function<void(bool)> answer) override { answer(false); }
    void fetchCapture(const Digest &digest, std::function<void(Result<void>)> answer) override;
    Uplink uplink() const override
    {
        Uplink uplink;
        uplink.link = reachable ? Uplink::Link::Linked : Uplink::Link::Offline;
        return uplink;
    }
    void onUplinkChanged(std::function<void(Uplink)>) override {}

    bool reachable = true;
    /// The claim is granted but its events never reach the counter.
    bool withholdEvents = false;
    int claims = 0;
    int releases = 0;

private:
    SmallKendra &m_kendra;
    StationId m_station;
};

/// One station with its own journal and vault; a counter has its view-models too.
struct SmallStation
{
    SmallStation(SmallKendra &kendra, const StationId &station);

    ManualLink link;
    std::unique_ptr<StationRuntime> runtime;
    std::unique_ptr<LanguageChoice> languages;
    std::unique_ptr<OperatorSession> session;
    std::unique_ptr<CounterPost> post;
    std::unique_ptr<CounterDesk> desk;
    std::unique_ptr<ServeProgram> serve;
};

/// Hub, kiosk and counters on one manual clock. Events, keys and captures travel when share() is called.
class SmallKendra
{
public:
    struct Setup
    {
        KendraType type = KendraType::Psk;
        QStringList counters{QStringLiteral("A-01"), QStringLiteral("B-01"), QStringLiteral("C-01")};
        QString scene = QStringLiteral("instant");
        bool differentStations = true;
        /// Further service definitions, beside the shipped ones.
        QStringList services;
        /// A folder with services, fees, rules, calendars and statuses of its own, in place of the shipped ones.
        QString definitions{};
        QStringList languages{QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"), QStringLiteral("pa"),
                              QStringLiteral("ur")};
        QString calendar{}; ///< empty: that of the type
    };

    explicit SmallKendra(const Setup &setup);
    ~SmallKendra();

    SmallStation &at(const StationId &station);
    /// Stops a station as a cut of power would, and starts it again.
    void restart(const StationId &station);
    /// The usual person of the stage: A1001, B2001, C3001; or another one with the PIN 2468.
    bool signIn(const StationId &station, const OperatorId &person = {});
    /// A listed application with a token, seen by every counter.
    VisitId arrive(const QString &service, const QMap<QString, QString> &fields = {},
                   const QString &language = QStringLiteral("hi"), const Money &paid = {});
    void share();
    /// Lets virtual time pass until it holds; false after ten virtual minutes.
    bool until(const std::function<bool()> &holds);
    void pass(Instant milliseconds);
    /// Works the visit's stages with the programs until the visit is closed.
    bool serveAll(int seed, int visits);
    /// Runs the program of a counter until the case has left its stage.
    bool serveStage(const StationId &counter, const VisitId &id);
    /// The next token is called at a counter and its service begins.
    void open(const StationId &counter);

    QString folder(const QString &name) const { return m_folder.filePath(name); }
    Visit visit(const StationId &station, const VisitId &id) { return *at(station).runtime->visits().visit(id); }

    ManualClock clock;
    std::shared_ptr<ManualAlarms> alarms;
    SeededRandom random{2026};
    Setup setup;

private:
    friend struct SmallStation;
    void makeRoster();
    void copy(StationRuntime &from, StationRuntime &to);
    QString servicesFolder();

    QTemporaryDir m_folder;
    std::map<StationId, std::unique_ptr<SmallStation>> m_stations;
    QMap<OriginId, QByteArray> m_keys;
    int m_arrivals = 0;
};

/// One counter A with RAVI KUMAR YADAV (रवि कुमार यादव) on its screen.
struct OpenCase
{
    explicit OpenCase(const QString &service = QStringLiteral("passport.ordinary.fresh"),
                      const QString &scene = QStringLiteral("instant"), const QMap<QString, QString> &fields = {});

    CounterDesk &desk() { return *kendra.at(QStringLiteral("A-01")).desk; }
    CaptureSession &capture() { return *desk().capture(); }
    Visit visit() { return kendra.visit(QStringLiteral("A-01"), id); }

    SmallKendra kendra;
    VisitId id;
};

/// Values with which every field of a passport application is content.
QMap<QString, QString> goodFields();

} // namespace seva::test
