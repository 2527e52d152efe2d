// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DriverBench.h"

#include <seva/drivers/SbiFingers.h>
#include <seva/instruments/VirtualFingers.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

namespace seva::test {

/// How long the thread it was made in was kept from its event loop at worst, without the time in which the machine had
/// no processor for it (second number of Linux's schedstat).
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        m_waited = waited();
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_timer.start(kBeat);
    }
    qint64 worst() const { return m_worst; }

private:
    static constexpr int kBeat = 5;
    static qint64 waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() / 1'000'000;
    }
    void beat()
    {
        const qint64 now = waited();
        m_worst = std::max(m_worst, m_since.restart() - kBeat - (now - m_waited));
        m_waited = now;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_worst = 0;
};

/// A step of a scene: what goes wrong in it.
inline QJsonObject flawed(const QString &flaw, int seed = 0)
{
    return {{"flaw", flaw}, {"seed", seed}};
}

inline QByteArray fingerScene(const QJsonArray &captures, const QJsonObject &more = {})
{
    QJsonObject scene = more;
    scene["scene"] = "test";
    scene["captures"] = captures;
    return QJsonDocument(scene).toJson();
}

/// The driver against a virtual scanner, on a clock that only the test moves.
class FingerBench
{
public:
    static constexpr Instant kStart = 1'795'491'900'000; // 2026-11-24
    static constexpr int kDeadline = 12'000;

    explicit FingerBench(const QByteArray &scene, const QJsonObject &more = {})
    {
        auto read = fingerSceneFrom(scene, QStringLiteral("test"));
        if (!read)
            qFatal("%s", qPrintable(read.fault().subject));
        fingers = std::make_unique<VirtualFingers>(*read, clock);
        QFile file(trust.filePath(QStringLiteral("maker.pem")));
        if (!fingers->listen(0, 0) || !file.open(QIODevice::WriteOnly) || file.write(VirtualFingers::authority()) < 1)
            qFatal("no virtual scanner");
        file.close();
        QJsonObject settings{{"trust", trust.path()}, {"firstPort", fingers->port()}, {"lastPort", fingers->port()}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings[it.key()] = it.value();
        auto made = makeSbiFingers(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        scanner = std::move(*made);
        endings = std::make_unique<Endings>(*scanner);
        endings->alsoEndsBy(scanner.get(), &FingerprintScanner::captured);
        captures = std::make_unique<QSignalSpy>(scanner.get(), &FingerprintScanner::captured);
        tries = std::make_unique<QSignalSpy>(scanner.get(), &FingerprintScanner::tried);
        frames = std::make_unique<QSignalSpy>(scanner.get(), &FingerprintScanner::frameArrived);
    }

    /// Once the first look is over.
    bool ready()
    {
        return QTest::qWaitFor([this] { return scanner->status().state == DeviceState::Ready; }, 10'000);
    }
    /// The scanner's service holds a line without a word.
    bool stalls()
    {
        return QTest::qWaitFor([this] { return fingers->held() > 0; }, 10'000);
    }

    /// Two fingers of the right hand, as the least that has a chain.
    static FingerRequest request()
    {
        FingerRequest wanted;
        wanted.context.deadline = milliseconds(kDeadline);
        wanted.without = {FingerPosition::RightRing, FingerPosition::RightLittle};
        wanted.transaction = QStringLiteral("case-0001");
        return wanted;
    }
    SlapCapture last() const { return captures->last()[1].value<SlapCapture>(); }
    QString detail() const { return scanner->status().detail; }

    ManualClock clock{kStart};
    ManualAlarms alarms{clock};
    QTemporaryDir trust;
    std::unique_ptr<VirtualFingers> fingers;
    std::unique_ptr<FingerprintScanner> scanner;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> captures, tries, frames;
};

} // namespace seva::test
