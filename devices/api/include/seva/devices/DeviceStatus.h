// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QList>
#include <QString>

namespace seva {

enum class DeviceKind {
    DocumentScanner,
    PhotoCamera,
    FingerprintScanner,
    SignaturePad,
    BarcodeReader,
    SlipPrinter,
    LetterPrinter,
    Announcer,
    ApplicantScreen,
    FeeTerminal,
    CashDrawer,
    SmartCardReader,
    PassportReader,
    AadhaarReader,
    OperatorFinger,
    FaceComparer,
};

/// Absent: not connected. Starting: connected, not usable yet. Ready: takes a request. Busy: works on
/// one. NeedsAttention: works, or will once a person has done something (paper, cover, jam): `fault`
/// says what. Failed: does not work; selfCheck() tries to bring it back.
enum class DeviceState { Absent, Starting, Ready, Busy, NeedsAttention, Failed };

enum class SupplyKind { Paper, Ribbon, Toner };
enum class SupplyLevel { Unknown, Good, Low, Out };

struct Supply
{
    SupplyKind kind = SupplyKind::Paper;
    SupplyLevel level = SupplyLevel::Unknown;

    friend bool operator==(const Supply &, const Supply &) = default;
};

/// What the status page of a station shows of one device.
struct DeviceStatus
{
    DeviceKind kind = DeviceKind::DocumentScanner;
    /// As an operator would call it, for example its model; never personal data.
    QString name;
    DeviceState state = DeviceState::Absent;
    /// Why it needs attention or failed; an empty code otherwise.
    Fault fault;
    /// For the technician: driver, path, firmware. Not translated.
    QString detail;
    /// Since when it is in this state.
    Instant since = 0;
    QList<Supply> supplies;

    /// True when a request has a chance now.
    bool usable() const { return state != DeviceState::Absent && state != DeviceState::Failed; }

    friend bool operator==(const DeviceStatus &, const DeviceStatus &) = default;
};

/// "documentScanner", "photoCamera", ...: the names used in scenes, logs and JSON output.
QString deviceKindName(DeviceKind kind);
/// "absent", "starting", "ready", "busy", "needsAttention", "failed".
QString deviceStateName(DeviceState state);

} // namespace seva
