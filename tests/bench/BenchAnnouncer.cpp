// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a call takes until the sound card has its first samples, with a card that swallows everything at once. JSON
// on standard output; exit 1 when 95 of 100 calls are not heard within 500 ms.
#include <seva/drivers/AudioAnnouncer.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace seva;

namespace {

constexpr int kCalls = 200;
constexpr double kLimitMilliseconds = 500;

/// Calls one after the other; milliseconds from each call to its first sound.
QList<double> measure(Announcer &announcer, const QString &log)
{
    QList<double> times;
    QElapsedTimer timer;
    double begun = 0;
    QEventLoop loop;
    QObject::connect(&announcer, &Announcer::started, &loop, [&] { begun = double(timer.nsecsElapsed()) / 1e6; });
    QObject::connect(&announcer, &Announcer::finished, &loop, &QEventLoop::quit);
    QObject::connect(&announcer, &Device::failed, &loop, [](RequestId, const Fault &fault) {
        std::fprintf(stderr, "bench_announcer: %s\n", qPrintable(fault.code));
        std::exit(2);
    });
    for (int i = 0; i < kCalls; ++i) {
        const auto call = AnnouncementRequest::make(QStringLiteral("N%1").arg(i, 3, 10, QLatin1Char('0')),
                                                    QStringLiteral("A7"), {QStringLiteral("gu"), QStringLiteral("hi")});
        timer.start();
        announcer.announce(*call);
        loop.exec();
        times.append(begun);
    }
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (qsizetype i = 0; i < times.size() && i < lines.size(); ++i)
        times[i] += QJsonDocument::fromJson(lines.at(i))[QLatin1String("firstSoundMs")].toDouble();
    std::sort(times.begin(), times.end());
    return lines.size() == times.size() ? times : QList<double>();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    QFile conf(folder.filePath(QStringLiteral("asound.conf")));
    if (!conf.open(QIODevice::WriteOnly) || conf.write("pcm.silence { type null }\n") < 0)
        return 2;
    conf.close();
    qputenv("ALSA_CONFIG_PATH", conf.fileName().toLocal8Bit());
    SystemClock running;
    QtAlarms alarms;
    const QString log = folder.filePath(QStringLiteral("calls.jsonl"));
    const auto announcer = makeAudioAnnouncer(
        {{QStringLiteral("device"), QStringLiteral("silence")}, {QStringLiteral("log"), log}}, running, alarms);
    if (!announcer) {
        std::fprintf(stderr, "bench_announcer: %s\n", qPrintable(announcer.fault().subject));
        return 2;
    }
    const QList<double> times = measure(**announcer, log);
    if (times.isEmpty())
        return 2;
    const double p95 = times.at(times.size() * 95 / 100);
    const QJsonObject json{{QStringLiteral("bench"), QStringLiteral("announcer")},
                           {QStringLiteral("calls"), times.size()},
                           {QStringLiteral("medianMs"), times.at(times.size() / 2)},
                           {QStringLiteral("p95Ms"), p95},
                           {QStringLiteral("mostMs"), times.last()},
                           {QStringLiteral("limitMs"), kLimitMilliseconds}};
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return p95 <= kLimitMilliseconds ? 0 : 1;
}
