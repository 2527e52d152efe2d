// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AadhaarReader.h>

#include <QJsonObject>

namespace seva {

/// Driver "rdservice": the program a maker of registered devices lets run on this machine (UIDAI RD Service: HTTP words
/// RDSERVICE, DEVICEINFO and CAPTURE on the loopback address). Settings, faults and limits: docs/aadhaar-rd.md.
Result<std::unique_ptr<AadhaarReader>> makeRdService(const QJsonObject &settings, Clock &clock, Alarms &alarms);

/// What an errCode of an RD service means, for the operator; `language` is en, hi, gu, pa or ur. A code nobody knows
/// has a text too.
QString rdErrorText(int errCode, const QString &language);
/// The codes with a text of their own.
QList<int> rdErrorCodes();

} // namespace seva
