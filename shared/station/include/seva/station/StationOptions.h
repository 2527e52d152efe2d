// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Ids.h>
#include <seva/base/Result.h>

#include <QStringList>

namespace seva {

/// What every program with a screen is started with. --help lists it.
struct StationOptions
{
    QString data;      ///< folder of keys, roster, journal and vault (0700)
    StationId station; ///< "KIOSK-01", "DISPLAY-01", "A-03"
    QString hub;       ///< https address of the Kendra's hub; empty: alone
    QString enrolCode; ///< used once, when the folder has no roster yet
    QString services;  ///< folder of service definitions installed with the program
    /// Folder of the book of definitions in use (docs/reference-data.md); empty: what is installed.
    QString definitions;
    QString devices;  ///< the station's device file (docs/devices.md); empty: every device is simulated
    QString scene;    ///< what the simulated devices do; empty: everything works
    QString output;   ///< where simulated printers leave their pages
    QString language; ///< first language of the screen; empty: the first of the Kendra
    QString theme = QStringLiteral("light");
    /// Milliseconds added to the machine's clock; not 0 in demonstration Kendras only.
    Instant clockOffset = 0;
    QString message;       ///< message of the day for the hall display
    bool selfTest = false; ///< loads every page in every language and ends: 0 = no QML warning
    QString screens;       ///< folder for a PNG of every screen in every language; then ends
    QString screenshot;    ///< file for a PNG of the first screen; then ends
    QString autopilot;     ///< file of steps, "-" = commands on standard input (Autopilot.h)
    bool headless = false; ///< view-models only, no window
    bool windowed = false;
    bool tellFirstFrame = false; ///< prints {"firstFrame":true} when the first frame is on the screen

    /// Whether a made-up Kendra takes the place of --data and --hub.
    bool rehearsal() const { return selfTest || !screens.isEmpty() || !screenshot.isEmpty(); }
};

/// Ends the program by itself for --help, --version (exit 0) and for wrong use (exit 2).
StationOptions stationOptions(const QStringList &arguments, const QString &program);

/// Says why a program cannot go on, and its exit code.
int complain(const Fault &problem);

/// To be called before the application object is made: a program that shows nothing to anybody needs no
/// display and no graphics card.
void chooseScreen(int argc, char **argv);

} // namespace seva
