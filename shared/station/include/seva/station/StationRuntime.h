// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceSet.h>
#include <seva/journal/JournalKeeper.h>
#include <seva/journal/VisitRegister.h>
#include <seva/station/StationOptions.h>

#include <memory>

namespace seva {

/// Everything of a station that is neither screen nor network, opened in the right order and closed in the
/// reverse one. The folder --data holds:
///   keys/          KeyStore
///   roster.cbor    signed roster (encodeRoster), fetched at enrolment
///   issuer.pub     32 bytes, the Ed25519 key the roster is signed with, pinned at enrolment
///   journal/       Journal
///   vault/         CaptureVault
///
/// main(): enrol where there is no roster (offline-sync), make the devices, open this, give
/// visits().setLink() the hub's link (offline-sync), make the view-models, run a ScreenProgram.
class StationRuntime
{
public:
    /// Faults: "station.not-enrolled" (no roster), "station.unknown-station" (not in the roster),
    /// "station.key-differs" (the roster names another key), "station.clock-moved" (an offset outside a
    /// demonstration), and those of KeyStore, Journal, Roster, ServiceCatalogue.
    static Result<std::unique_ptr<StationRuntime>> open(const StationOptions &options, const Clock &clock,
                                                        Random &random, DeviceSet devices);
    ~StationRuntime();

    VisitRegister &visits();
    Journal &journal();
    KeyStore &keys();
    DeviceSet &devices();
    /// For the timers of view-models, the same as the devices'.
    Alarms &alarms();
    const Clock &clock() const;
    Random &random();
    /// The newest that has come: look anew, and keep no reference.
    const Roster &roster() const;
    /// This station's line of the roster.
    const RosterStation &station() const;
    /// Whether this station may work: the roster's word, and the last word of its hub, also unplugged and after a
    /// restart. Fault "station.revoked". visits() tells of a change by rightsMayDiffer().
    Result<void> mayWork() const;
    const StationOptions &options() const;
    /// What verifies and prunes this journal in the background: not started, and to be destroyed before this.
    std::unique_ptr<JournalKeeper> makeKeeper() const;
    /// The Kendra's day now, in its own time zone.
    QDate today() const;

private:
    struct Private;
    explicit StationRuntime(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// roster.cbor and issuer.pub of a data folder.
QString rosterFile(const QString &dataFolder);
QString issuerFile(const QString &dataFolder);

/// Fills an empty folder with the roster of a made-up demonstration Kendra of the type (a kiosk, a display, A-01..C-01,
/// three people with the PIN 2468), so that a program can rehearse its pages without a hub.
Result<void> makeRehearsal(const QString &dataFolder, const StationId &station, Random &random,
                           KendraType type = KendraType::Psk);

} // namespace seva
