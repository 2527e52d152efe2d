// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One round of ours for './seva bench sync': captures of 1 MiB from a station's vault into a data centre's folder, in
// chunks over mutual TLS, each hashed and flushed before it is acknowledged.
#include "SyncCentre.h"

using namespace seva;
using namespace seva::bench;
using namespace seva::sync::test;

namespace {

constexpr int kCaptureBytes = 1 << 20;
constexpr int kCaptures = 200;
constexpr double kMega = 1e6;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    crypto::initialise();
    TestKendra kendra;
    Centre centre(kendra);
    Machine station(kendra, QStringLiteral("KIOSK-01"));
    const VisitId visit = station.issue(1);
    double bytes = 0;
    for (int i = 0; i < kCaptures; ++i) {
        const Digest digest = must(station.vault->store(visit, kendra.random.bytes(kCaptureBytes)));
        bytes += double(must(station.vault->sealedBytes(digest)).size());
    }
    const QString url = centre.serveAnew(false);
    const qint64 before = loopbackBytes();
    std::unique_ptr<StationLink> link;
    const double time = secondsOf([&] {
        link = std::make_unique<StationLink>(station, url);
        link->awaitCaptures();
    });
    const double wire = double(loopbackBytes() - before);
    for (const Digest &digest : station.vault->all())
        if (Digest::of(must(centre.blobs().sealedBytes(digest))) != digest)
            qFatal("a capture is not what it was");
    figure("captures.ours", "MB/s", bytes / kMega / time);
    figure("captures.wire.ours", "bytes/byte", wire / bytes);
    return 0;
}
