// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/SbiFingers.h>

#include "SbiScanner.h"

#include <seva/drivers/DriverSettings.h>

namespace seva {

namespace {

constexpr int kPortMost = 65'535;
constexpr int kPortsMost = 120;
constexpr int kFirstPort = 4'501;
constexpr int kLastPort = 4'600;
constexpr int kTryLeast = 1'000;
constexpr int kTryMost = 60'000;
constexpr int kTryUsual = 10'000;
constexpr int kSkewMost = 300'000;
constexpr int kSkewUsual = 5'000;

} // namespace

Result<std::unique_ptr<FingerprintScanner>> makeSbiFingers(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings s(settings);
    sbi::ScannerSettings wanted;
    wanted.name = s.text("name", QStringLiteral("Fingerprint scanner"));
    wanted.env = s.choice("env", {QStringLiteral("Production"), QStringLiteral("Pre-Production"),
                                  QStringLiteral("Staging"), QStringLiteral("Developer")});
    wanted.client.firstPort = s.number("firstPort", 1, kPortMost, kFirstPort);
    const int last = std::min(wanted.client.firstPort + kPortsMost - 1, kPortMost);
    wanted.client.lastPort = s.number("lastPort", wanted.client.firstPort, last, std::min(kLastPort, last));
    wanted.client.serial = settings.contains(u"serial") ? s.text("serial") : QString();
    wanted.tryTime = milliseconds(s.number("tryMs", kTryLeast, kTryMost, kTryUsual));
    wanted.skew = milliseconds(s.number("skewMs", 0, kSkewMost, kSkewUsual));
    const bool unchecked = s.flag("unchecked", false);
    const QString folder = unchecked ? QString() : s.text("trust");
    if (const auto good = s.finish(); !good)
        return good.fault();
    auto trust = sbi::Trust::read(folder);
    if (!trust)
        return trust.fault();
    return std::unique_ptr<FingerprintScanner>(
        std::make_unique<sbi::SbiScanner>(wanted, std::move(*trust), clock, alarms));
}

} // namespace seva
