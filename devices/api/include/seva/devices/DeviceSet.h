// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AadhaarReader.h>
#include <seva/devices/Announcer.h>
#include <seva/devices/ApplicantScreen.h>
#include <seva/devices/BarcodeReader.h>
#include <seva/devices/CashDrawer.h>
#include <seva/devices/DocumentScanner.h>
#include <seva/devices/FaceComparer.h>
#include <seva/devices/FeeTerminal.h>
#include <seva/devices/FingerprintScanner.h>
#include <seva/devices/LetterPrinter.h>
#include <seva/devices/OperatorFinger.h>
#include <seva/devices/PassportReader.h>
#include <seva/devices/PhotoCamera.h>
#include <seva/devices/SignaturePad.h>
#include <seva/devices/SlipPrinter.h>
#include <seva/devices/SmartCardReader.h>

#include <memory>

namespace seva {

/// The devices of one station; null where it has none. main.cpp makes it, view-models use it.
struct DeviceSet
{
    /// First, so that it outlives the devices that ring on it.
    std::shared_ptr<Alarms> alarms;
    std::unique_ptr<DocumentScanner> scanner;
    std::unique_ptr<PhotoCamera> camera;
    std::unique_ptr<FingerprintScanner> fingers;
    std::unique_ptr<SignaturePad> signature;
    std::unique_ptr<BarcodeReader> barcode;
    std::unique_ptr<SlipPrinter> slips;
    std::unique_ptr<LetterPrinter> letters;
    std::unique_ptr<Announcer> announcer;
    std::unique_ptr<ApplicantScreen> applicant;
    std::unique_ptr<FeeTerminal> terminal;
    std::unique_ptr<CashDrawer> drawer;
    std::unique_ptr<SmartCardReader> card;
    std::unique_ptr<PassportReader> passport;
    std::unique_ptr<AadhaarReader> aadhaar;
    std::unique_ptr<OperatorFinger> operatorFinger;
    std::unique_ptr<FaceComparer> faces;

    /// Those that are there, in the order above.
    QList<Device *> all() const;
};

} // namespace seva
