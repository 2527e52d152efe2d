// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedAadhaar.h"

namespace seva {

namespace {

// Lengths as UIDAI's keys make them: RSA of 2,048 bits; a digest and the tag of GCM.
constexpr int kSessionKeyBytes = 256;
constexpr int kHmacBytes = 48;
constexpr int kDataBytes = 1'200;

QByteArray drawn(int bytes, SeededRandom &random)
{
    constexpr quint32 values = 256;
    QByteArray made(bytes, '\0');
    for (char &each : made)
        each = char(random.below(values));
    return made.toBase64();
}

} // namespace

SimulatedAadhaar::SimulatedAadhaar(const SimulatorParts &parts) : Simulated(DeviceKind::AadhaarReader, parts) {}

RequestId SimulatedAadhaar::capture(const AadhaarRequest &request)
{
    if (!validAadhaarRequest(request))
        return refuse(deviceFault(Trouble::RequestRefused, scene().name));
    return perform(request.context, [this](RequestId id, const SceneStep &step, quint64 seed) {
        SeededRandom random(seed);
        const QByteArray key = drawn(kSessionKeyBytes, random);
        const QByteArray hmac = drawn(kHmacBytes, random);
        const QByteArray data = drawn(kDataBytes, random);
        AadhaarCapture capture;
        capture.device = {QStringLiteral("SIMULATED"),        QStringLiteral("SIMULATED.001"), QStringLiteral("1.0"),
                          QStringLiteral("simulated-device"), QStringLiteral("SIM"),           {}};
        capture.certificate = QStringLiteral("20361231");
        capture.format = QStringLiteral("X");
        capture.quality = step.own[u"quality"].toInt(capture.quality);
        capture.pid = std::make_shared<PidBlock>(PidParts{key, hmac, data});
        capture.at = clock().now();
        if (succeed(id, step))
            Q_EMIT captured(id, capture);
    });
}

} // namespace seva
