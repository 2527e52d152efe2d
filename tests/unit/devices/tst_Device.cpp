// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Device.h>

#include <QtTest>

using namespace seva;

namespace {

/// A device that does nothing by itself: the test ends its requests.
class Plain : public Device
{
public:
    Plain(Clock &clock, Alarms &alarms) : Device(DeviceKind::CashDrawer, QStringLiteral("plain"), clock, alarms)
    {
        setState(DeviceState::Ready);
    }

    using Device::conclude;
    using Device::fail;
    using Device::later;
    using Device::refuse;
    using Device::setState;
    using Device::setSupply;

    RequestId ask(int deadline)
    {
        return beginExclusive({milliseconds(deadline), {}}, [this](RequestId id) { started.append(id); });
    }

    QList<RequestId> started;
    QList<RequestId> abandoned;
    bool answersChecks = true;

protected:
    void abandon(RequestId request) override { abandoned.append(request); }
    void check(RequestId request) override
    {
        if (answersChecks)
            checked(request);
    }
};

} // namespace

class tst_Device : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;

private Q_SLOTS:
    void init() { m_clock.set(1000); }

    void aRequestNobodyAnswersEndsAtItsDeadline()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy failed(&device, &Device::failed);
        const RequestId id = device.ask(500);
        alarms.advance(milliseconds(499));
        QCOMPARE(failed.size(), 0);
        alarms.advance(milliseconds(1));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<RequestId>(), id);
        QCOMPARE(failed[0][1].value<Fault>(), deviceFault(Trouble::DeadlinePassed, QStringLiteral("plain")));
        QCOMPARE(device.abandoned, QList<RequestId>{id});
        QVERIFY(!device.isOpen(id));
    }

    void anEndedRequestCannotEndAgain()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy failed(&device, &Device::failed);
        QSignalSpy cancelled(&device, &Device::cancelled);
        const RequestId id = device.ask(500);
        QVERIFY(device.conclude(id));
        QVERIFY(!device.conclude(id));
        device.fail(id, deviceFault(Trouble::PaperJam));
        device.cancel(id);
        alarms.advance(milliseconds(1000));
        QCOMPARE(failed.size() + cancelled.size(), 0);
        QCOMPARE(alarms.pending(), std::size_t(0));
    }

    void cancellingEndsARequestOnce()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy failed(&device, &Device::failed);
        QSignalSpy cancelled(&device, &Device::cancelled);
        const RequestId id = device.ask(500);
        device.cancel(id);
        device.cancel(id);
        alarms.advance(milliseconds(1000));
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(device.abandoned.size(), 1);
    }

    void aSecondExclusiveRequestIsRefusedAfterTheCallHasReturned()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy failed(&device, &Device::failed);
        device.ask(500);
        const RequestId second = device.ask(500);
        QCOMPARE(failed.size(), 0);
        alarms.advance(milliseconds(0));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<RequestId>(), second);
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.busy"));
        QCOMPARE(device.started.size(), 1);
    }

    void aRefusedRequestCanStillBeCancelled()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy failed(&device, &Device::failed);
        QSignalSpy cancelled(&device, &Device::cancelled);
        device.cancel(device.refuse(deviceFault(Trouble::CardAbsent)));
        alarms.advance(milliseconds(10));
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void anAbsentDeviceRefuses()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        device.setState(DeviceState::Absent);
        QSignalSpy failed(&device, &Device::failed);
        device.ask(500);
        alarms.advance(milliseconds(0));
        QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.absent"));
        QVERIFY(!device.status().usable());
    }

    void theStateIsBusyWhileARequestRunsAndThenWhatItWas()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        device.setState(DeviceState::NeedsAttention, deviceFault(Trouble::PaperLow));
        const RequestId id = device.ask(500);
        QCOMPARE(device.status().state, DeviceState::Busy);
        device.cancel(id);
        QCOMPARE(device.status().state, DeviceState::NeedsAttention);
        QCOMPARE(device.status().fault.code, QStringLiteral("devices.paper-low"));

        device.setState(DeviceState::Ready);
        const RequestId next = device.ask(500);
        device.setState(DeviceState::Failed, deviceFault(Trouble::SwitchedOff));
        device.fail(next, deviceFault(Trouble::SwitchedOff));
        QCOMPARE(device.status().state, DeviceState::Failed);
    }

    void statusTellsSinceWhenAndOnlyChangesAreTold()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy changed(&device, &Device::statusChanged);
        m_clock.set(5000);
        device.setState(DeviceState::Ready);
        QCOMPARE(changed.size(), 0);
        device.setState(DeviceState::Failed, deviceFault(Trouble::DriverFailed));
        QCOMPARE(device.status().since, Instant(5000));
        device.setSupply(SupplyKind::Paper, SupplyLevel::Low);
        device.setSupply(SupplyKind::Paper, SupplyLevel::Out);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(device.status().supplies, (QList<Supply>{{SupplyKind::Paper, SupplyLevel::Out}}));
        QCOMPARE(device.status().since, Instant(5000));
    }

    void aSelfCheckEndsOnceAlsoWhenTheDeviceIsSilent()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        QSignalSpy checked(&device, &Device::selfChecked);
        QSignalSpy failed(&device, &Device::failed);
        device.selfCheck(milliseconds(100));
        alarms.advance(milliseconds(200));
        QCOMPARE(checked.size(), 1);
        device.answersChecks = false;
        device.selfCheck(milliseconds(100));
        alarms.advance(milliseconds(200));
        QCOMPARE(checked.size(), 1);
        QCOMPARE(failed.size(), 1);
    }

    void aSelfCheckOfABusyDeviceAnswersWithoutDisturbing()
    {
        ManualAlarms alarms(m_clock);
        Plain device(m_clock, alarms);
        device.answersChecks = false;
        QSignalSpy checked(&device, &Device::selfChecked);
        const RequestId work = device.ask(5000);
        device.selfCheck(milliseconds(100));
        alarms.advance(milliseconds(50));
        QCOMPARE(checked.size(), 1);
        QVERIFY(device.isOpen(work));
    }

    void nothingRingsAfterTheDeviceIsGone()
    {
        ManualAlarms alarms(m_clock);
        int rang = 0;
        {
            Plain device(m_clock, alarms);
            device.ask(100);
            device.later(0, milliseconds(10), [&rang] { ++rang; });
        }
        alarms.advance(milliseconds(1000));
        QCOMPARE(rang, 0);
    }

    void alarmsRingInOrderAlsoThoseSetMeanwhile()
    {
        ManualAlarms alarms(m_clock);
        QStringList heard;
        const auto note = [&heard](const char *what) { return [&heard, what] { heard << QLatin1String(what); }; };
        alarms.after(milliseconds(20), note("c"));
        alarms.after(milliseconds(10), [&] {
            heard << QStringLiteral("a");
            alarms.after(milliseconds(10), note("d"));
            alarms.after(milliseconds(5), note("b"));
        });
        const auto dropped = alarms.after(milliseconds(15), note("never"));
        alarms.dismiss(dropped);
        alarms.advance(milliseconds(30));
        QCOMPARE(heard.join(QString()), QStringLiteral("abcd"));
        QCOMPARE(m_clock.now(), Instant(1030));
    }

    void theEventLoopsAlarmsRingOnceAndCanBeDismissed()
    {
        QtAlarms alarms;
        int rang = 0;
        alarms.dismiss(alarms.after(milliseconds(1), [&rang] { rang += 100; }));
        alarms.after(milliseconds(1), [&] { alarms.after(milliseconds(1), [&rang] { ++rang; }); });
        QCOMPARE(rang, 0);
        QTRY_COMPARE(rang, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Device)
#include "tst_Device.moc"
