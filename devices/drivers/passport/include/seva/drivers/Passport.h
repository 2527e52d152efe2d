// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Random.h>
#include <seva/devices/PassportReader.h>
#include <seva/drivers/CscaStore.h>

#include <stop_token>

namespace seva {

/// The readers PC/SC knows, in its order. Fault "devices.absent": no PC/SC service.
Result<QStringList> passportReaders();

/// Reads the chip on the reader of this name; empty: the first one. Blocks, at most the request's deadline
/// and never more than 10 s, also when the reader hangs. `progressed` comes in the calling thread.
/// Faults: "devices.absent", "devices.card-absent", and those of docs/fault-codes.d/chip.md.
Result<PassportReading> readPassport(const QString &reader, const PassportRequest &request, const CscaStore &store,
                                     Clock &clock, Random &random, const std::function<void(int)> &progressed = {},
                                     const std::stop_token &stop = {});

/// The driver "pcsc". Settings: "reader" (a name; without it the first reader), "csca" (folder of the
/// countries' certificates, see `sevactl csca`).
Result<std::unique_ptr<PassportReader>> makePassportReader(const QJsonObject &settings, Clock &clock, Alarms &alarms);

} // namespace seva
