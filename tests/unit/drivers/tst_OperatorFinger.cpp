// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"
#include "FedFinger.h"

#include <seva/drivers/FprintFinger.h>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kPatience = 30'000;
constexpr quint64 kAsha = 7;
constexpr quint64 kBela = 8;

struct Desk
{
    Desk()
    {
        auto made = makeOperatorFinger({}, clock, alarms);
        if (!made)
            qFatal("%s", qPrintable(made.fault().code));
        finger = std::move(*made);
        endings = std::make_unique<Endings>(*finger);
        endings->alsoEndsBy(finger.get(), &OperatorFinger::enrolled);
        endings->alsoEndsBy(finger.get(), &OperatorFinger::verified);
        touches = std::make_unique<QSignalSpy>(finger.get(), &OperatorFinger::touched);
        prints = std::make_unique<QSignalSpy>(finger.get(), &OperatorFinger::enrolled);
        answers = std::make_unique<QSignalSpy>(finger.get(), &OperatorFinger::verified);
    }

    /// Puts fingers on, one after the other, until the request has ended or there are no more.
    void feed(FedReader &reader, RequestId request, const QList<QByteArray> &fingers)
    {
        for (const QByteArray &each : fingers) {
            const auto before = touches->size();
            if (!finger->isOpen(request) || !reader.touch(each))
                return;
            (void)QTest::qWaitFor([&] { return touches->size() > before || !finger->isOpen(request); }, kPatience);
        }
    }
    QByteArray enrolled(FedReader &reader, quint64 person)
    {
        const RequestId request = finger->enrol({milliseconds(kPatience), {}});
        QList<QByteArray> fingers;
        for (quint64 touch = 1; touch <= 12; ++touch)
            fingers.append(drawnFinger(person, touch));
        feed(reader, request, fingers);
        return endings->of(request) == u"done" ? prints->last()[1].toByteArray() : QByteArray();
    }
    QString verified(FedReader &reader, const QByteArray &print, const QList<QByteArray> &fingers)
    {
        const RequestId request = finger->verify(print, {milliseconds(kPatience), {}});
        feed(reader, request, fingers);
        const QString how = endings->of(request);
        return how == u"done" ? (answers->last()[1].toBool() ? QStringLiteral("same") : QStringLiteral("other")) : how;
    }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<OperatorFinger> finger;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> touches;
    std::unique_ptr<QSignalSpy> prints;
    std::unique_ptr<QSignalSpy> answers;
};

} // namespace

class tst_OperatorFinger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoEnrolledIsKnownAgainAndNobodyElse()
    {
        FedReader reader;
        Desk desk;
        const QByteArray print = desk.enrolled(reader, kAsha);
        QVERIFY(!print.isEmpty() && print.size() < 64 * 1024);
        QCOMPARE(desk.touches->last()[1].toInt(), desk.touches->last()[2].toInt());
        QCOMPARE(desk.verified(reader, print, {drawnFinger(kAsha, 21)}), QStringLiteral("same"));
        QCOMPARE(desk.verified(reader, print, {drawnFinger(kAsha, 22)}), QStringLiteral("same"));
        for (quint64 other = kBela; other < kBela + 5; ++other)
            QCOMPARE(desk.verified(reader, print, {drawnFinger(other, 1)}), QStringLiteral("other"));
        QCOMPARE(desk.finger->status().state, DeviceState::Ready);
    }

    void aTouchThatDoesNotCountIsToldAndAskedForAgain()
    {
        FedReader reader;
        Desk desk;
        const QByteArray print = desk.enrolled(reader, kAsha);
        QVERIFY(!print.isEmpty());
        const auto before = desk.touches->size();
        // libfprint's FpDeviceRetry: 1 too short, 2 centre.
        QCOMPARE(desk.verified(reader, print, {badTouch(1), badTouch(2), drawnFinger(kAsha, 23)}),
                 QStringLiteral("same"));
        QCOMPARE(desk.touches->at(before)[3].value<TouchAdvice>(), TouchAdvice::TooShort);
        QCOMPARE(desk.touches->at(before + 1)[3].value<TouchAdvice>(), TouchAdvice::Centre);
        QCOMPARE(desk.touches->last()[3].value<TouchAdvice>(), TouchAdvice::Good);
    }

    void whatIsNoTemplateIsRefused()
    {
        FedReader reader;
        Desk desk;
        const QString garbage = QStringLiteral("devices.garbage-answer");
        QCOMPARE(desk.verified(reader, {}, {}), garbage);
        QCOMPARE(desk.verified(reader, QByteArray(64 * 1024 + 1, 'x'), {}), garbage);
        QCOMPARE(desk.verified(reader, "FP3 and nothing behind it", {}), garbage);
    }

    void withoutAReaderItIsAbsent()
    {
        Desk desk;
        const RequestId request = desk.finger->enrol({milliseconds(kPatience), {}});
        QCOMPARE(desk.endings->of(request), QStringLiteral("devices.absent"));
        QCOMPARE(desk.finger->status().state, DeviceState::Absent);
        const FedReader reader;
        QCOMPARE(desk.endings->of(desk.finger->selfCheck(milliseconds(kPatience))), QStringLiteral("checked"));
        QCOMPARE(desk.finger->status().state, DeviceState::Ready);
        QVERIFY(desk.finger->status().detail.contains(QStringLiteral("virtual_image")));
    }

    void whoeverWaitsForAFingerCanBeCalledOff()
    {
        FedReader reader;
        Desk desk;
        const RequestId request = desk.finger->enrol({milliseconds(kPatience), {}});
        QVERIFY(reader.touch(drawnFinger(kAsha, 1)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.touches->size(), 1, kPatience);
        desk.finger->cancel(request);
        QCOMPARE(desk.endings->of(request), QStringLiteral("cancelled"));
        reader.lift();
        QVERIFY(!desk.enrolled(reader, kAsha).isEmpty());
    }

    void noFingerEndsAtTheDeadline()
    {
        const FedReader reader;
        ManualClock clock;
        ManualAlarms alarms(clock);
        const auto finger = makeOperatorFinger({}, clock, alarms);
        QVERIFY(finger.ok());
        Endings endings(**finger);
        const RequestId request = (*finger)->enrol({milliseconds(10'000), {}});
        alarms.advance(milliseconds(9'999));
        QVERIFY((*finger)->isOpen(request));
        alarms.advance(milliseconds(1));
        QVERIFY(!(*finger)->isOpen(request));
        QCOMPARE(endings.of(request), QStringLiteral("devices.deadline-passed"));
    }

    void wrongSettingsAreNamed()
    {
        SystemClock clock;
        QtAlarms alarms;
        const auto made = makeOperatorFinger({{QStringLiteral("driver"), QStringLiteral("a b")}}, clock, alarms);
        QVERIFY(!made.ok());
        QVERIFY(made.fault().subject.startsWith(QStringLiteral("/driver")));
    }
};

QTEST_GUILESS_MAIN(tst_OperatorFinger)
#include "tst_OperatorFinger.moc"
