// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/simulators/SimulatedDevices.h>

#include "SimulatedAadhaar.h"
#include "SimulatedAnnouncer.h"
#include "SimulatedBarcode.h"
#include "SimulatedCamera.h"
#include "SimulatedCards.h"
#include "SimulatedFaces.h"
#include "SimulatedFingers.h"
#include "SimulatedLetters.h"
#include "SimulatedMoney.h"
#include "SimulatedOperatorFinger.h"
#include "SimulatedPad.h"
#include "SimulatedScanner.h"
#include "SimulatedScreen.h"
#include "SimulatedSlips.h"

namespace seva {

const QStringList &builtInScenes()
{
    static const QStringList names{QStringLiteral("normal"), QStringLiteral("difficult"), QStringLiteral("failing"),
                                   QStringLiteral("instant")};
    return names;
}

Result<DeviceSet> makeSimulatedDevices(const QString &scene, const SimulationOptions &options, Clock &clock,
                                       Random &random)
{
    const auto script = Scene::load(scene);
    if (!script)
        return script.fault();
    auto text = AnnouncementText::builtIn();
    if (!text)
        return text.fault();
    if (!options.outputFolder.isEmpty() && !QDir().mkpath(options.outputFolder))
        return fault("devices.output-folder", options.outputFolder);

    DeviceSet set;
    set.alarms = options.alarms ? options.alarms : std::make_shared<QtAlarms>();
    const auto parts = [&](DeviceKind kind) {
        return SimulatorParts{clock, *set.alarms, random, script->device(kind), options.outputFolder};
    };
    set.scanner = std::make_unique<SimulatedScanner>(parts(DeviceKind::DocumentScanner));
    set.camera = std::make_unique<SimulatedCamera>(parts(DeviceKind::PhotoCamera));
    set.fingers = std::make_unique<SimulatedFingers>(parts(DeviceKind::FingerprintScanner));
    set.signature = std::make_unique<SimulatedPad>(parts(DeviceKind::SignaturePad));
    set.barcode = std::make_unique<SimulatedBarcode>(parts(DeviceKind::BarcodeReader));
    set.slips = std::make_unique<SimulatedSlips>(parts(DeviceKind::SlipPrinter));
    set.letters = std::make_unique<SimulatedLetters>(parts(DeviceKind::LetterPrinter));
    set.announcer = std::make_unique<SimulatedAnnouncer>(parts(DeviceKind::Announcer), std::move(*text), options.speak);
    set.applicant = std::make_unique<SimulatedScreen>(parts(DeviceKind::ApplicantScreen));
    set.terminal = std::make_unique<SimulatedTerminal>(parts(DeviceKind::FeeTerminal));
    set.drawer = std::make_unique<SimulatedDrawer>(parts(DeviceKind::CashDrawer));
    set.card = std::make_unique<SimulatedCardReader>(parts(DeviceKind::SmartCardReader));
    set.passport = std::make_unique<SimulatedPassportReader>(parts(DeviceKind::PassportReader));
    set.aadhaar = std::make_unique<SimulatedAadhaar>(parts(DeviceKind::AadhaarReader));
    set.operatorFinger = std::make_unique<SimulatedOperatorFinger>(parts(DeviceKind::OperatorFinger));
    if (script->names(DeviceKind::FaceComparer))
        set.faces = std::make_unique<SimulatedFaces>(parts(DeviceKind::FaceComparer));
    return set;
}

bool presentCode(DeviceSet &devices, const QByteArray &bytes, Symbology symbology)
{
    auto *reader = dynamic_cast<SimulatedBarcode *>(devices.barcode.get());
    if (reader)
        reader->present(bytes, symbology);
    return reader != nullptr;
}

} // namespace seva
