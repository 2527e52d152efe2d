// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Simulated.h"

#include <seva/devices/AnnouncementText.h>
#include <seva/devices/Announcer.h>

namespace seva {

/// Writes what a loudspeaker would say, one JSON line per reading, into announcements.jsonl and takes
/// as long as speaking would.
class SimulatedAnnouncer : public Simulated<Announcer>
{
public:
    SimulatedAnnouncer(const SimulatorParts &parts, AnnouncementText text, bool speak);

protected:
    void sound(const Reading &reading) override;
    void silence() override {}
    void check(RequestId request) override { Simulated::check(request); }
    void abandon(RequestId request) override { Announcer::abandon(request); }

private:
    bool log(const Reading &reading) const;
    milliseconds lengthOf(const Reading &reading) const;
    void speakInto(const QString &below, const Reading &reading) const;

    AnnouncementText m_text;
    bool m_speak;
};

} // namespace seva
