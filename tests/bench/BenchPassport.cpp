// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own time per command of a whole read (DG1, a portrait of 20 KiB, EF.SOD, all proofs): the chip's part of the same
// process is taken away. JSON on standard output; exit 1 when the time or the number of commands leaves its bound.
#include <ReadChip.h>

#include <seva/chip/ChipFaults.h>
#include <seva/instruments/VirtualPassport.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace seva;

namespace {

constexpr int kRounds = 30;
constexpr double kMostMs = 1;

class TimedChannel : public chip::CardChannel
{
public:
    explicit TimedChannel(VirtualPassport &card) : m_card(card) { m_card.reset(); }
    Result<QByteArray> transmit(const QByteArray &command, std::chrono::milliseconds) override
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_card.answer(command);
        chipNs += timer.nsecsElapsed();
        return answer.value_or(QByteArray());
    }
    qint64 chipNs = 0;

private:
    VirtualPassport &m_card;
};

QJsonObject measured(const PassportScene &scene, const TestAuthority &authority, const CscaStore &store)
{
    SystemRandom random;
    SystemClock clock;
    VirtualPassport card(scene, authority, random);
    PassportRequest request;
    request.access = {QStringLiteral("L898902C3"), QStringLiteral("740812"), QStringLiteral("320415"), {}};
    double best = 1e9;
    double sum = 0;
    int commands = 0;
    for (int i = 0; i < kRounds; ++i) {
        TimedChannel channel(card);
        QElapsedTimer timer;
        timer.start();
        const auto read = chip::readChip(request, {channel, clock, random, store, {}, {}});
        const double own = double(timer.nsecsElapsed() - channel.chipNs) / 1e6;
        if (!read)
            return {{QStringLiteral("fault"), read.fault().code}};
        commands = read->commands;
        best = qMin(best, own / commands);
        sum += own / commands;
    }
    return {{QStringLiteral("commands"), commands},
            {QStringLiteral("ownMsPerCommand"), sum / kRounds},
            {QStringLiteral("ownMsPerCommandBest"), best}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Instant now = SystemClock().now();
    const TestAuthority authority(now);
    const QTemporaryDir folder;
    auto store = CscaStore::open(folder.path());
    if (!store || !store->import(authority.masterList(), now))
        return 1;
    PassportScene pace;
    pace.photoBytes = 20'480;
    PassportScene bac = pace;
    bac.pace = false;
    bac.longestAnswer = 256;
    bac.active = PassportScene::Active::Ecdsa;
    QJsonObject all{{QStringLiteral("bench"), QStringLiteral("passport")},
                    {QStringLiteral("rounds"), kRounds},
                    {QStringLiteral("paceExtended"), measured(pace, authority, *store)},
                    {QStringLiteral("bacShort"), measured(bac, authority, *store)}};
    bool holds = true;
    for (const char *key : {"paceExtended", "bacShort"}) {
        const QJsonObject one = all[QLatin1String(key)].toObject();
        holds = holds && one.contains(QStringLiteral("ownMsPerCommand"))
                && one[QStringLiteral("ownMsPerCommand")].toDouble() <= kMostMs;
    }
    all.insert(QStringLiteral("holds"), holds);
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return holds ? 0 : 1;
}
