// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the durable commit of one event takes, against a 4 KiB append and fdatasync on the same disk in
// the same minute. JSON on standard output; exit 1 when a ratio leaves its bound.
#include <seva/events/TokenIssued.h>
#include <seva/journal/Journal.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace seva;

namespace {

constexpr int kWarmUp = 200;
constexpr int kRounds = 2000;
constexpr double kPlainBound = 1.5;
constexpr double kEncryptedBound = 2.5;
constexpr double kTailBound = 10;

/// Microseconds of each round.
using Times = std::vector<double>;

double percentile(Times times, double share)
{
    const auto nth = times.begin() + std::ptrdiff_t(share * double(times.size() - 1));
    std::nth_element(times.begin(), nth, times.end());
    return *nth;
}

template <typename Act>
void timed(Times &times, const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    times.push_back(double(timer.nsecsElapsed()) / 1000);
}

class Bench
{
public:
    explicit Bench(const QString &folder, bool encrypted) : m_keys(std::move(*openSoftwareKeyStore(folder, m_random)))
    {
        JournalOptions options;
        options.encryptedPages = encrypted;
        m_journal = std::move(*Journal::open(folder, *m_keys, m_clock, m_random, options));
    }
    /// A token as a kiosk issues it.
    void commit()
    {
        TokenIssued e;
        e.number = QStringLiteral("N%1").arg(++m_count);
        e.service = QStringLiteral("passport.ordinary.fresh");
        e.stepId = QStringLiteral("A");
        e.station = QStringLiteral("KIOSK-01");
        e.kendra = QStringLiteral("GJ-BHJ-PSK");
        e.day = QDate(2026, 11, 23);
        const VisitId id = uuidV7(m_clock.now(), m_random.bytes(10));
        const auto recorded =
            m_journal->execute([&](const State &, Instant) { return QList<EventDraft>{draft(id, e)}; });
        if (!recorded.ok())
            qFatal("%s", qPrintable(recorded.fault().code));
    }

private:
    SystemRandom m_random;
    SystemClock m_clock;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Journal> m_journal;
    int m_count = 0;
};

QJsonObject figures(const Times &times, double floor)
{
    const double p50 = percentile(times, 0.5);
    const double p99 = percentile(times, 0.99);
    return {{QStringLiteral("p50us"), p50},
            {QStringLiteral("p99us"), p99},
            {QStringLiteral("p50ratio"), p50 / floor},
            {QStringLiteral("p99ratio"), p99 / floor}};
}

} // namespace

int main(int argc, char **argv)
{
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QTemporaryDir dir(place + QStringLiteral("/bench-commit-XXXXXX"));
    Bench plain(dir.filePath(QStringLiteral("plain")), false);
    Bench encrypted(dir.filePath(QStringLiteral("encrypted")), true);
    const int file = ::open(dir.filePath(QStringLiteral("floor")).toLocal8Bit().constData(),
                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray block(4096, 'x');
    Times floorTimes;
    Times plainTimes;
    Times encryptedTimes;
    for (int i = 0; i < kWarmUp + kRounds; ++i) {
        if (i == kWarmUp)
            for (Times *times : {&floorTimes, &plainTimes, &encryptedTimes})
                times->clear();
        timed(floorTimes, [&] {
            if (::write(file, block.constData(), 4096) != 4096 || ::fdatasync(file) != 0)
                qFatal("the disk does not take 4 KiB");
        });
        timed(plainTimes, [&] { plain.commit(); });
        timed(encryptedTimes, [&] { encrypted.commit(); });
    }
    ::close(file);
    const double floor = percentile(floorTimes, 0.5);
    const QJsonObject p = figures(plainTimes, floor);
    const QJsonObject e = figures(encryptedTimes, floor);
    const bool holds = p[QStringLiteral("p50ratio")].toDouble() <= kPlainBound
                       && e[QStringLiteral("p50ratio")].toDouble() <= kEncryptedBound
                       && p[QStringLiteral("p99ratio")].toDouble() <= kTailBound
                       && e[QStringLiteral("p99ratio")].toDouble() <= kTailBound;
    const QJsonObject all{{QStringLiteral("bench"), QStringLiteral("commit")},
                          {QStringLiteral("rounds"), kRounds},
                          {QStringLiteral("engine"), storageEngine()},
                          {QStringLiteral("append4KiB"), figures(floorTimes, floor)},
                          {QStringLiteral("plain"), p},
                          {QStringLiteral("encrypted"), e},
                          {QStringLiteral("holds"), holds}};
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
