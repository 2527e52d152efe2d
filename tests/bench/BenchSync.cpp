// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events of one kiosk into a data centre's PostgreSQL, against a bare prototype and a row-by-row merge in the same run;
// five rounds, medians. JSON on standard output; exit 1 when a ratio leaves its bound.
#include "SyncRig.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using seva::bench::SyncRig;

namespace {

constexpr int kEvents = 20'000;
constexpr int kPerSegment = 500;
constexpr int kRounds = 5;
constexpr int kAcceptors = 4;
constexpr double kPushLeast = 0.6;   ///< of the prototype
constexpr double kAcceptLeast = 10;  ///< times the row merge
constexpr double kUnpackLeast = 0.8; ///< of the row merge
constexpr double kWireMost = 105;    ///< bytes an event

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    seva::crypto::initialise();
    SyncRig rig(kEvents, kPerSegment);
    std::vector<double> ours, prototype, accept, unpack, merge, wire;
    for (int round = 0; round < kRounds; ++round) {
        prototype.push_back(rig.pushPrototype());
        ours.push_back(rig.pushOurs());
        wire.push_back(rig.wireBytes());
        unpack.push_back(rig.unpack());
        merge.push_back(rig.mergeRows());
        accept.push_back(rig.acceptAlone(kAcceptors));
    }
    const double push = median(ours) / median(prototype);
    const double taken = median(accept) / median(merge);
    const double rows = median(unpack) / median(merge);
    const QJsonObject report{{"rounds", kRounds},
                             {"eventsPerRound", kEvents},
                             {"pushPerSecond", median(ours)},
                             {"prototypePerSecond", median(prototype)},
                             {"pushRatio", push},
                             {"acceptPerSecond", median(accept)},
                             {"mergePerSecond", median(merge)},
                             {"acceptRatio", taken},
                             {"unpackPerSecond", median(unpack)},
                             {"unpackRatio", rows},
                             {"wireBytesPerEvent", median(wire)},
                             {"payloadBytesPerEvent", rig.payloadBytes()},
                             {"peakMiBServerAndClient", peakMebibytes()}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    const bool good = push >= kPushLeast && taken >= kAcceptLeast && rows >= kUnpackLeast && median(wire) <= kWireMost;
    return good ? 0 : 1;
}
