// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/DeviceFaults.h>

namespace seva {

Fault deviceFault(Trouble trouble, const QString &subject)
{
    switch (trouble) {
    case Trouble::Absent: return fault("devices.absent", subject);
    case Trouble::Busy: return fault("devices.busy", subject);
    case Trouble::DeadlinePassed: return fault("devices.deadline-passed", subject);
    case Trouble::GarbageAnswer: return fault("devices.garbage-answer", subject);
    case Trouble::DriverFailed: return fault("devices.driver-failed", subject);
    case Trouble::RequestRefused: return fault("devices.request-refused", subject);
    case Trouble::PaperJam: return fault("devices.paper-jam", subject);
    case Trouble::DoubleFeed: return fault("devices.double-feed", subject);
    case Trouble::FeederEmpty: return fault("devices.feeder-empty", subject);
    case Trouble::CoverOpen: return fault("devices.cover-open", subject);
    case Trouble::PaperOut: return fault("devices.paper-out", subject);
    case Trouble::PaperLow: return fault("devices.paper-low", subject);
    case Trouble::CutterJam: return fault("devices.cutter-jam", subject);
    case Trouble::SwitchedOff: return fault("devices.switched-off", subject);
    case Trouble::SensorDirty: return fault("devices.sensor-dirty", subject);
    case Trouble::AudioSilent: return fault("devices.audio-silent", subject);
    case Trouble::PaymentDeclined: return fault("devices.payment-declined", subject);
    case Trouble::PaymentUnknown: return fault("devices.payment-unknown", subject);
    case Trouble::DrawerStuck: return fault("devices.drawer-stuck", subject);
    case Trouble::CardAbsent: return fault("devices.card-absent", subject);
    case Trouble::CardRemoved: return fault("devices.card-removed", subject);
    case Trouble::CardUnreadable: return fault("devices.card-unreadable", subject);
    case Trouble::CardAccessDenied: return fault("devices.card-access-denied", subject);
    case Trouble::PinWrong: return fault("devices.pin-wrong", subject);
    case Trouble::PinLocked: return fault("devices.pin-locked", subject);
    case Trouble::JobKnown: return fault("devices.job-known", subject);
    }
    return {};
}

std::optional<DeviceState> stateAfter(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Absent: return DeviceState::Absent;
    case Trouble::PaperJam:
    case Trouble::CoverOpen:
    case Trouble::PaperOut:
    case Trouble::PaperLow:
    case Trouble::CutterJam:
    case Trouble::SensorDirty:
    case Trouble::PinLocked: return DeviceState::NeedsAttention;
    case Trouble::GarbageAnswer:
    case Trouble::DriverFailed:
    case Trouble::SwitchedOff:
    case Trouble::AudioSilent:
    case Trouble::DrawerStuck: return DeviceState::Failed;
    default: return std::nullopt;
    }
}

std::optional<Trouble> troubleOf(const QString &code)
{
    for (int i = 0; i <= static_cast<int>(Trouble::JobKnown); ++i) {
        const auto trouble = static_cast<Trouble>(i);
        if (deviceFault(trouble).code == code)
            return trouble;
    }
    return std::nullopt;
}

} // namespace seva
