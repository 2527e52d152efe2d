// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AlsaSink.h"
#include "CallLog.h"
#include "VolumeSchedule.h"

#include <seva/devices/Announcer.h>
#include <seva/drivers/DriverThread.h>

namespace seva {

struct AudioParts
{
    QString name;
    QString detail; ///< for the technician
    ClipStore clips;
    AlsaSink sink;
    VolumeSchedule volume;
    CallLog log;
};

/// The port of loudspeakers over a sound card.
class AudioDevice : public Announcer
{
    Q_OBJECT
public:
    AudioDevice(AudioParts parts, Clock &clock, Alarms &alarms);

protected:
    void sound(const Reading &reading) override;
    void silence() override;
    void check(RequestId request) override;

private:
    struct Played
    {
        std::optional<Trouble> trouble;
        qint64 firstSoundMs = -1;
    };

    void watch();
    void ended(const Reading &reading, qsizetype samples, int percent, const Played &played);

    AudioParts m_parts;
    DriverThread m_thread;
};

} // namespace seva
