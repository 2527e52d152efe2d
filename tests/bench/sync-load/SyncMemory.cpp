// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a station's sync engine holds in memory with a million events still to be sent: a process with the journal, the
// pump and the transport of production and nothing else, which sends them to a seva-hub. Figures for
// './seva bench sync'.
// What waits is recorded once: FOLDER keeps it from call to call, each of which sends a copy of it.
// Usage: sync_memory [EVENTS] FOLDER
#include "Figures.h"
#include "LanKendra.h"
#include "ProcessTimes.h"

#include "../Applications.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace seva;
using namespace seva::bench;
using namespace seva::sync;

namespace {

constexpr int kEvents = 1'000'000;
constexpr int kVisitsADay = 300;
constexpr int kEventsAVisit = 39;
constexpr int kTogether = 30;
constexpr Instant kDay = 24 * 3'600'000;
/// The peak comes at the beginning, when most is waiting; the whole drain is not waited for.
constexpr double kDrainFor = 20'000;
const StationId kStation = QStringLiteral("KIOSK-01");
const QString kSelf = QStringLiteral("sync_memory");

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(result.fault().code), qPrintable(result.fault().subject));
    return *std::move(result);
}

std::unique_ptr<Journal> openJournal(const QString &folder, const Enrolment &enrolment, KeyStore &keys,
                                     const Clock &clock, Random &random)
{
    return must(
        Journal::open(folder + QStringLiteral("/journal"), keys, clock, random, must(journalOptions(enrolment, keys))));
}

/// Enrols and records days of visits up to today.
int fill(const QString &folder, const QString &url, const QString &code, int events)
{
    QDir().mkpath(folder);
    SystemRandom random;
    const auto keys = must(openSoftwareKeyStore(folder, random));
    const Enrolment enrolment = must(enrol(url, code, kStation, folder, *keys));
    // A Kendra is asleep after midnight: three hundred visits of a day that just began would be a third day at hand.
    const Instant now = SystemClock(0).now();
    const Instant today = std::min(now, now - now % kDay + kDay / 2);
    const int days = std::max(1, events / (kVisitsADay * kEventsAVisit));
    ManualClock clock(today - days * kDay);
    const auto journal = openJournal(folder, enrolment, *keys, clock, random);
    int number = 0;
    for (int made = 0, day = days; made < events; --day) {
        clock.set(today - std::max(day, 0) * kDay);
        for (int i = 0; i < kVisitsADay && made < events; i += kTogether) {
            QList<EventDraft> drafts;
            for (int k = 0; k < kTogether; ++k)
                drafts.append(application(uuidV7(clock.now(), random.bytes(10)), ++number,
                                          dayOf(clock.now(), "Asia/Kolkata"), true, random));
            made += int(drafts.size());
            must(journal->execute([&](const State &, Instant) { return Result<QList<EventDraft>>(drafts); }));
        }
    }
    return 0;
}

/// The station alone. Says how many events wait at first, and at the end.
int send(const QString &folder)
{
    SystemRandom random;
    const SystemClock clock(0);
    const auto keys = must(openSoftwareKeyStore(folder, random));
    const Enrolment enrolment = must(loadEnrolment(folder));
    const auto journal = openJournal(folder, enrolment, *keys, clock, random);
    CaptureVault vault(folder + QStringLiteral("/vault"), *journal, random);
    HubLink link(enrolment, *journal, vault, clock, random);
    until("the station is linked", [&] { return link.uplink().link == Uplink::Link::Linked; });
    std::printf("waiting %llu\n", qulonglong(link.uplink().waitingEvents));
    std::fflush(stdout);
    const Moment began = momentNow();
    until("enough is sent", [&] { return link.uplink().waitingEvents == 0 || millisecondsSince(began) > kDrainFor; });
    std::printf("left %llu\n", qulonglong(link.uplink().waitingEvents));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double numberOf(test::Running &station, const QByteArray &word)
{
    const QByteArray line = station.awaitLine(word);
    if (line.isEmpty())
        qFatal("the station said nothing of %s", word.constData());
    return line.mid(word.size()).trimmed().toDouble();
}

/// A hub that has nothing yet, and a station of it that has everything to send. False when it was not made.
bool prepare(const QString &folder, int events)
{
    const QString done = folder + QStringLiteral("/done");
    if (QFile::exists(done))
        return true;
    QDir(folder).removeRecursively();
    const LanHub hub(folder + QStringLiteral("/hub"), 1);
    QProcess filling;
    filling.setProcessChannelMode(QProcess::ForwardedChannels);
    filling.start(test::programPath(kSelf), {QStringLiteral("--fill"), folder + QStringLiteral("/station"), hub.url(),
                                             hub.codeOf(kStation), QString::number(events)});
    return filling.waitForFinished(-1) && filling.exitCode() == 0 && QFile(done).open(QIODevice::WriteOnly);
}

/// The hub of a copy listens elsewhere.
void sendTo(const QString &url, const QString &station)
{
    QFile file(station + QStringLiteral("/enrolment.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QJsonObject enrolment = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    enrolment.insert(QStringLiteral("hub"), url);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(enrolment).toJson()) <= 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

bool measure(const QString &prepared, const QString &folder, int events)
{
    if (QProcess::execute(QStringLiteral("cp"),
                          {QStringLiteral("-a"), QStringLiteral("--reflink=auto"), prepared + QStringLiteral("/hub"),
                           prepared + QStringLiteral("/station"), folder})
        != 0)
        return false;
    const LanHub hub(folder + QStringLiteral("/hub"), 1);
    const QString place = folder + QStringLiteral("/station");
    sendTo(hub.url(), place);
    test::Running station(kSelf, {QStringLiteral("--send"), place});
    const double waiting = numberOf(station, "waiting");
    const double left = numberOf(station, "left");
    figure("memory.station", "MiB", peakMebibytes(station.pid()));
    figure("memory.waiting", "events", waiting);
    figure("memory.sent", "events", waiting - left);
    return waiting >= 0.9 * events && left < waiting;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    crypto::initialise();
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--fill"))
        return fill(words.at(2), words.at(3), words.at(4), words.at(5).toInt());
    if (words.value(1) == QLatin1String("--send"))
        return send(words.at(2));
    const int events = words.size() > 2 ? words.at(1).toInt() : kEvents;
    const QString place = words.size() > 1 ? words.last() : QDir::tempPath();
    const QString prepared = place + QStringLiteral("/prepared-%1").arg(events);
    const QTemporaryDir folder(place + QStringLiteral("/memory-XXXXXX"));
    needFolder(folder);
    return prepare(prepared, events) && measure(prepared, folder.path(), events) ? 0 : 1;
}
