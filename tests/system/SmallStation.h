// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the small programs share that stand for a station where a test kills it: its folder, and its one voice.
#pragma once

#include <seva/journal/CaptureVault.h>
#include <seva/journal/Journal.h>
#include <seva/journal/KeyStore.h>
#include <seva/sync/Enrolment.h>

namespace seva::test {

constexpr int kExitUse = 2, kExitOpen = 3, kExitWrite = 4;

/// A line on standard output, unbuffered: what is said was so before. Ends the program where nobody reads it.
void say(const QByteArray &line);

/// A station's folder: keys, enrolment, journal and vault.
class SmallStation
{
public:
    /// Opens \a folder; with \a code its first opening enrols \a id at \a hubUrl. Ends the program where it cannot.
    SmallStation(const QString &folder, const QString &hubUrl, const QString &code, const StationId &id);

    SystemRandom random;
    const SystemClock clock;
    const std::unique_ptr<KeyStore> keys;
    sync::Enrolment self;
    const std::unique_ptr<Journal> journal;
    CaptureVault vault;

    /// The events of one draft, durable; ends the program where they are not.
    QList<Event> record(const EventDraft &what);
};

} // namespace seva::test
