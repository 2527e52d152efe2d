// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/simulators/SimulatedDevices.h>
#include <seva/station/LanguageChoice.h>
#include <seva/station/StationRuntime.h>

#include <QTemporaryDir>

namespace seva::test {

/// A whole station of a made-up Kendra on a clock that stands still: 23 November 2026, 09:20 in Bhuj.
class RehearsedStation
{
public:
    explicit RehearsedStation(const StationId &id, const QString &scene = QStringLiteral("instant"))
        : clock(instantOf(QDate(2026, 11, 23), QTime(9, 20), "Asia/Kolkata")),
          alarms(std::make_shared<ManualAlarms>(clock))
    {
        crypto::initialise();
        options.data = folder.path();
        options.station = id;
        options.services = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");
        options.output = folder.filePath(QStringLiteral("out"));
        if (const auto made = makeRehearsal(options.data, id, random); !made)
            qFatal("%s", qPrintable(made.fault().code));
        open(scene);
    }

    /// As after a crash or a restart.
    void reopen(const QString &scene = QStringLiteral("instant"))
    {
        runtime.reset();
        open(scene);
    }

    void pass(Instant time) { alarms->advance(milliseconds(time)); }

    /// Lists somebody with a slot so many minutes from now; people report a quarter of an hour before.
    VisitId list(const QString &arn, int minutesToSlot, const QString &scheme = QStringLiteral("NORMAL"),
                 const QMap<QString, QString> &fields = {})
    {
        const QTime now = timeOf(clock.now(), "Asia/Kolkata");
        ListAppointment command;
        command.id = uuidV7(clock.now(), random.bytes(10));
        Visit &a = command.appointment;
        a.kendra = runtime->roster().kendra.id;
        a.day = runtime->today();
        a.slotMinute = now.hour() * 60 + now.minute() + minutesToSlot;
        a.reportingMinute = a.slotMinute - 15;
        a.service = QStringLiteral("passport.ordinary.fresh");
        a.scheme = scheme;
        a.arn = arn;
        a.fields = fields;
        a.fields.insert(QStringLiteral("givenName"), QStringLiteral("CANARYNAME"));
        if (!runtime->visits().execute(command))
            qFatal("the appointment was not listed");
        return command.id;
    }

    QTemporaryDir folder;
    SystemRandom random;
    ManualClock clock;
    std::shared_ptr<ManualAlarms> alarms;
    StationOptions options;
    std::unique_ptr<StationRuntime> runtime;
    LanguageChoice languages{
        {QStringLiteral("en"), QStringLiteral("hi"), QStringLiteral("gu"), QStringLiteral("pa"), QStringLiteral("ur")}};

private:
    void open(const QString &scene)
    {
        auto devices = makeSimulatedDevices(scene, {options.output, false, alarms}, clock, random);
        if (!devices)
            qFatal("%s", qPrintable(devices.fault().code));
        auto opened = StationRuntime::open(options, clock, random, *std::move(devices));
        if (!opened)
            qFatal("%s %s", qPrintable(opened.fault().code), qPrintable(opened.fault().subject));
        runtime = *std::move(opened);
    }
};

/// A hub in the same room: linked or not, with blocks to give or not.
class NearHub : public KendraLink
{
public:
    explicit NearHub(StationRuntime &runtime) : m_runtime(runtime) {}

    void claim(const QString &, const QString &, std::function<void(Claim)> answer) override { answer({}); }
    void release(const QUuid &, std::uint64_t) override {}
    void leaseNumbers(const QString &prefix, std::function<void(bool)> answer) override
    {
        ++asked;
        const QString request = QStringLiteral("%1-%2").arg(prefix).arg(asked);
        const bool given =
            gives && m_runtime.visits().execute(LeaseNumbers{m_runtime.station().id, prefix, request}).ok();
        answer(given);
    }
    void fetchCapture(const Digest &, std::function<void(Result<void>)> answer) override { answer({}); }
    Uplink uplink() const override { return state; }
    void onUplinkChanged(std::function<void(Uplink)> observer) override { m_observer = std::move(observer); }
    void change(Uplink to)
    {
        state = std::move(to);
        if (m_observer)
            m_observer(state);
    }

    Uplink state = [] {
        Uplink u;
        u.link = Uplink::Link::Linked;
        return u;
    }();
    bool gives = true;
    int asked = 0;

private:
    StationRuntime &m_runtime;
    std::function<void(Uplink)> m_observer;
};

} // namespace seva::test
