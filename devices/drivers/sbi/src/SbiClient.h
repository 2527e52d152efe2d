// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SbiWords.h"

#include <seva/drivers/LocalService.h>

namespace seva::sbi {

/// A print as the device gave it, and what was seen in it here.
struct SeenFinger
{
    FingerCapture capture;
    /// The device's score was not believed, or there was none.
    bool ownScore = false;
};

struct SeenSlap
{
    QList<SeenFinger> fingers;
    SbiCapture said;
};

struct ClientSettings
{
    int firstPort = 0;
    int lastPort = 0;
    QString serial;
};

/// The questions to SBI services; each blocks for the time stated and ends early when stopped.
class SbiClient
{
public:
    SbiClient(ClientSettings settings, Trust trust, const Clock &clock)
        : m_settings(std::move(settings)), m_trust(std::move(trust)), m_clock(clock), m_service(clock)
    {
    }

    /// 4 s at most: who is there, and what the first trusted finger scanner is. Fault "sbi.nobody", or why the one
    /// that is there is not used.
    Result<SbiDevice> find(const std::stop_token &stop) const;
    /// ask.time and 5 s at most.
    Result<SeenSlap> capture(const SbiDevice &device, const CaptureAsk &ask, const std::stop_token &stop) const;
    /// Until the stream ends, breaks or is stopped; `show` false: enough.
    void preview(const SbiDevice &device, Slap slap, milliseconds time, const std::function<bool(Frame)> &show,
                 const std::stop_token &stop) const;

private:
    QList<int> services(const std::stop_token &stop) const;

    ClientSettings m_settings;
    Trust m_trust;
    const Clock &m_clock;
    LocalService m_service;
};

} // namespace seva::sbi
