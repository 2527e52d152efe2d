// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/DeviceFaults.h>
#include <seva/drivers/ClipStore.h>

#include <functional>
#include <stop_token>

namespace seva {

/// A sound card of ALSA, opened for each reading. Blocks, for a driver's thread.
///
/// It notices a card that is gone, that cannot be opened, that takes no samples or does not play what it
/// took, and a mixer that is muted or at zero where it has been told which one. It cannot notice a
/// loudspeaker that is unplugged or switched off behind the card: nothing tells the machine of that.
class AlsaSink
{
public:
    /// `mixer`: "<control device>:<element>", for example "default:Master"; empty: not looked at.
    AlsaSink(QString pcm, QString mixer) : m_pcm(std::move(pcm)), m_mixer(std::move(mixer)) {}

    /// Absent: no such card. AudioSilent: it does not sound. `sounding` is called when the card has
    /// taken the first samples.
    std::optional<Trouble> play(const Samples &samples, const std::stop_token &stop,
                                const std::function<void()> &sounding) const;
    /// Whether it could be opened and is not muted.
    std::optional<Trouble> check() const;

private:
    bool muted() const;

    QString m_pcm;
    QString m_mixer;
};

} // namespace seva
