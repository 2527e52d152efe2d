// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceStatus.h>

#include <optional>

namespace seva {

/// What can go wrong with a device, whoever made it: drivers and simulators of one port fail in the
/// same words. docs/fault-codes.d/devices.md says what to do about each.
enum class Trouble {
    Absent,
    Busy,
    DeadlinePassed,
    GarbageAnswer,
    DriverFailed,
    RequestRefused,
    PaperJam,
    DoubleFeed,
    FeederEmpty,
    CoverOpen,
    PaperOut,
    PaperLow,
    CutterJam,
    SwitchedOff,
    SensorDirty,
    AudioSilent,
    PaymentDeclined,
    PaymentUnknown,
    DrawerStuck,
    CardAbsent,
    CardRemoved,
    CardUnreadable,
    CardAccessDenied,
    PinWrong,
    PinLocked,
    JobKnown,
};

/// The fault of a trouble; `subject` names the device or the part of it, never a person.
Fault deviceFault(Trouble trouble, const QString &subject = {});
/// The trouble behind a code such as "devices.paper-jam"; nothing for a code of another module.
std::optional<Trouble> troubleOf(const QString &code);
/// The state a device is in after such a trouble; nothing when only the one request suffered.
std::optional<DeviceState> stateAfter(Trouble trouble);

} // namespace seva
