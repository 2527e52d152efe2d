// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/KickDrawer.h>

#include "DrawerLine.h"

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

namespace {

using drawer::DrawerLine;

constexpr int kAnswerTime = 500;
constexpr int kLookEvery = 100;
/// A drawer that has not sprung open after so many looks is stuck.
constexpr int kLooks = 20;
constexpr qint64 kLookTime = 2'000;

enum class Switch { Untold, High, Low };
enum class Seen { Absent, Garbage, Shut, Open };

struct Settings
{
    QString name;
    drawer::Place place;
    QByteArray pulse;
    Switch open = Switch::Untold;
    milliseconds poll;
};

/// Asks by DLE EOT 1; its answer has the fixed bits 0xx1xx10 and the kick connector's pin 3 as bit 2.
Seen look(DrawerLine &line, Switch open)
{
    constexpr quint8 fixedBits = 0x93;
    constexpr quint8 fixedValue = 0x12;
    constexpr quint8 pin = 0x04;
    if (!line.write(QByteArray("\x10\x04\x01", 3)))
        return Seen::Absent;
    const auto status = line.read(kAnswerTime);
    if (!status || (*status & fixedBits) != fixedValue)
        return Seen::Garbage;
    return ((*status & pin) != 0) == (open == Switch::High) ? Seen::Open : Seen::Shut;
}

Seen lookOnce(const Settings &settings, const std::stop_token &stop)
{
    DrawerLine line(settings.place, QDeadlineTimer(kLookTime), stop);
    if (!line.isOpen())
        return Seen::Absent;
    return settings.open == Switch::Untold ? Seen::Shut : look(line, settings.open);
}

/// Shut: the pulse was sent, and the drawer did not open.
Seen kick(const Settings &settings, milliseconds time, const std::stop_token &stop)
{
    DrawerLine line(settings.place, QDeadlineTimer(time), stop);
    if (!line.isOpen() || !line.write(settings.pulse))
        return Seen::Absent;
    if (settings.open == Switch::Untold)
        return Seen::Open;
    Seen seen = Seen::Shut;
    for (int i = 0; i < kLooks && seen == Seen::Shut && line.rest(kLookEvery); ++i)
        seen = look(line, settings.open);
    return seen;
}

class KickDrawer : public CashDrawer
{
public:
    KickDrawer(const Settings &settings, Clock &clock, Alarms &alarms)
        : CashDrawer(DeviceKind::CashDrawer, settings.name, clock, alarms), m_settings(settings),
          m_thread(settings.name, this)
    {
        lookThen([] {});
    }

    RequestId open(const RequestContext &context) override;
    bool isDrawerOpen() const override { return m_isOpen; }

private:
    void kicked(RequestId id, Seen seen);
    void lookThen(std::function<void()> then);
    void watch();
    void judge(Seen seen);
    void abandon(RequestId) override { m_thread.stop(); }
    void check(RequestId request) override
    {
        lookThen([this, request] { checked(request); });
    }

    const Settings m_settings;
    bool m_isOpen = false;
    DriverThread m_thread;
};

RequestId KickDrawer::open(const RequestContext &context)
{
    return beginExclusive(context, [this, time = context.deadline](RequestId id) {
        m_thread.run([settings = m_settings, time](const std::stop_token &stop) { return kick(settings, time, stop); },
                     [this, id](Seen seen) { kicked(id, seen); });
    });
}

void KickDrawer::kicked(RequestId id, Seen seen)
{
    if (!isOpen(id))
        return;
    if (seen == Seen::Open) {
        m_isOpen = m_settings.open != Switch::Untold;
        if (conclude(id))
            Q_EMIT opened(id);
        if (m_isOpen)
            watch();
    } else {
        const Trouble trouble = seen == Seen::Absent    ? Trouble::Absent
                                : seen == Seen::Garbage ? Trouble::GarbageAnswer
                                                        : Trouble::DrawerStuck;
        fail(id, deviceFault(trouble, m_settings.name));
        if (trouble == Trouble::DrawerStuck)
            return setState(DeviceState::Failed, deviceFault(Trouble::DrawerStuck, m_settings.name));
    }
    judge(seen);
}

void KickDrawer::watch()
{
    later(0, m_settings.poll, [this] {
        lookThen([this] {
            if (m_isOpen)
                watch();
        });
    });
}

void KickDrawer::lookThen(std::function<void()> then)
{
    m_thread.run([settings = m_settings](const std::stop_token &stop) { return lookOnce(settings, stop); },
                 [this, then = std::move(then)](Seen seen) {
                     if (seen == Seen::Shut && std::exchange(m_isOpen, false))
                         Q_EMIT drawerClosed();
                     judge(seen);
                     then();
                 });
}

void KickDrawer::judge(Seen seen)
{
    const QString place = m_settings.place.path.isEmpty() ? m_settings.place.address : m_settings.place.path;
    if (status().state == DeviceState::Busy)
        return;
    if (seen == Seen::Absent)
        setState(DeviceState::Absent, deviceFault(Trouble::Absent, m_settings.name), place);
    else if (seen == Seen::Garbage)
        setState(DeviceState::Failed, deviceFault(Trouble::GarbageAnswer, m_settings.name), place);
    else
        setState(DeviceState::Ready, {}, place);
}

} // namespace

Result<std::unique_ptr<CashDrawer>> makeKickDrawer(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    constexpr int printerPort = 9'100;
    constexpr int onLeast = 2;
    constexpr int onMost = 510;
    constexpr int onUsual = 120;
    constexpr int tick = 2;
    DriverSettings s(settings);
    Settings read;
    read.name = s.text("name", QStringLiteral("cash drawer"));
    if (settings.contains(QStringLiteral("address")))
        read.place = {
            {},
            s.matching("address", QStringLiteral("[0-9a-fA-F.:]{2,45}"), QStringLiteral("an address in digits")),
            s.number("port", 1, 65'535, printerPort)};
    else
        read.place.path = s.text("path");
    const QString signal = s.choice("signal", {QStringLiteral("escpos"), QStringLiteral("byte")});
    const int pin = s.number("pin", 2, 5, 2);
    const int on = s.number("onMs", onLeast, onMost, onUsual) / tick;
    const QStringList levels{QStringLiteral("untold"), QStringLiteral("high"), QStringLiteral("low")};
    read.open = static_cast<Switch>(levels.indexOf(s.choice("open", levels)));
    read.poll = milliseconds(s.number("pollMs", 100, 10'000, 500));
    if (const auto good = s.finish(); !good)
        return good.fault();
    // ESC p m t1 t2: connector pin 2 or 5, times in steps of 2 ms; off at least as long as on.
    read.pulse = signal == QLatin1String("byte") ? QByteArray(1, '\0')
                                                 : QByteArray("\x1bp") + char(pin == 2 ? 0 : 1) + char(on) + char(255);
    return std::unique_ptr<CashDrawer>(std::make_unique<KickDrawer>(read, clock, alarms));
}

} // namespace seva
