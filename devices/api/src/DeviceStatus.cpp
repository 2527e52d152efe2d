// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/DeviceStatus.h>

namespace seva {

QString deviceKindName(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::DocumentScanner: return QStringLiteral("documentScanner");
    case DeviceKind::PhotoCamera: return QStringLiteral("photoCamera");
    case DeviceKind::FingerprintScanner: return QStringLiteral("fingerprintScanner");
    case DeviceKind::SignaturePad: return QStringLiteral("signaturePad");
    case DeviceKind::BarcodeReader: return QStringLiteral("barcodeReader");
    case DeviceKind::SlipPrinter: return QStringLiteral("slipPrinter");
    case DeviceKind::LetterPrinter: return QStringLiteral("letterPrinter");
    case DeviceKind::Announcer: return QStringLiteral("announcer");
    case DeviceKind::ApplicantScreen: return QStringLiteral("applicantScreen");
    case DeviceKind::FeeTerminal: return QStringLiteral("feeTerminal");
    case DeviceKind::CashDrawer: return QStringLiteral("cashDrawer");
    case DeviceKind::SmartCardReader: return QStringLiteral("smartCardReader");
    case DeviceKind::PassportReader: return QStringLiteral("passportReader");
    case DeviceKind::AadhaarReader: return QStringLiteral("aadhaarReader");
    case DeviceKind::OperatorFinger: return QStringLiteral("operatorFinger");
    case DeviceKind::FaceComparer: return QStringLiteral("faceComparer");
    }
    return {};
}

QString deviceStateName(DeviceState state)
{
    switch (state) {
    case DeviceState::Absent: return QStringLiteral("absent");
    case DeviceState::Starting: return QStringLiteral("starting");
    case DeviceState::Ready: return QStringLiteral("ready");
    case DeviceState::Busy: return QStringLiteral("busy");
    case DeviceState::NeedsAttention: return QStringLiteral("needsAttention");
    case DeviceState::Failed: return QStringLiteral("failed");
    }
    return {};
}

} // namespace seva
