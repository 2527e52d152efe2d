// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AlsaSink.h"

#include <seva/base/Log.h>

#include <QDeadlineTimer>

#include <memory>

#include <poll.h>

#include <alsa/asoundlib.h>

namespace seva {

namespace {

constexpr unsigned kBufferMicroseconds = 200'000;
constexpr qsizetype kChunk = kSpeechRate / 20;
constexpr int kWaitMilliseconds = 10;
/// A card that has not moved for so long does not sound.
constexpr int kStalledMilliseconds = 1'500;
constexpr int kMostRecoveries = 5;

void quiet(const char *, int, const char *, int, const char *, ...)
{
    // What ALSA would print is told by the fault.
}

class Card
{
    Q_DISABLE_COPY_MOVE(Card)
public:
    explicit Card(const QString &name)
    {
        snd_lib_error_set_handler(quiet);
        m_error = snd_pcm_open(&m_pcm, name.toLocal8Bit().constData(), SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK);
        if (m_error < 0)
            return;
        m_error = snd_pcm_set_params(m_pcm, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1, kSpeechRate, 1,
                                     kBufferMicroseconds);
    }
    ~Card()
    {
        if (m_pcm)
            snd_pcm_close(m_pcm);
    }

    std::optional<Trouble> opened() const
    {
        if (m_error >= 0)
            return std::nullopt;
        qCInfo(logDevices, "sound card: %s", snd_strerror(m_error));
        return m_error == -ENOENT || m_error == -ENODEV || m_error == -ENXIO ? Trouble::Absent : Trouble::AudioSilent;
    }

    /// How many samples it took; 0 when it has no room now, nothing when it is dead.
    std::optional<qsizetype> give(const qint16 *samples, qsizetype count)
    {
        const snd_pcm_sframes_t took = snd_pcm_writei(m_pcm, samples, static_cast<snd_pcm_uframes_t>(count));
        if (took >= 0)
            return took;
        if (took == -EAGAIN)
            wait();
        else if (++m_recoveries > kMostRecoveries || snd_pcm_recover(m_pcm, static_cast<int>(took), 1) < 0)
            return std::nullopt;
        return 0;
    }

    void begin()
    {
        if (snd_pcm_state(m_pcm) == SND_PCM_STATE_PREPARED)
            (void)snd_pcm_start(m_pcm);
    }

    /// Samples it has and has not played yet.
    qsizetype left()
    {
        snd_pcm_sframes_t delay = 0;
        if (snd_pcm_state(m_pcm) != SND_PCM_STATE_RUNNING || snd_pcm_delay(m_pcm, &delay) < 0)
            return 0;
        return std::max<qsizetype>(0, delay);
    }

    // Not snd_pcm_wait(): a card that wakes it without having room keeps it for ever.
    static void wait() { (void)::poll(nullptr, 0, kWaitMilliseconds); }
    void drop() { (void)snd_pcm_drop(m_pcm); }

private:
    snd_pcm_t *m_pcm = nullptr;
    int m_error = 0;
    int m_recoveries = 0;
};

bool silentElement(snd_mixer_elem_t *element)
{
    int on = 1;
    if (snd_mixer_selem_has_playback_switch(element))
        (void)snd_mixer_selem_get_playback_switch(element, SND_MIXER_SCHN_FRONT_LEFT, &on);
    long least = 0;
    long most = 0;
    long volume = 1;
    if (snd_mixer_selem_has_playback_volume(element)) {
        (void)snd_mixer_selem_get_playback_volume_range(element, &least, &most);
        (void)snd_mixer_selem_get_playback_volume(element, SND_MIXER_SCHN_FRONT_LEFT, &volume);
    }
    return !on || volume <= least;
}

} // namespace

bool AlsaSink::muted() const
{
    if (m_mixer.isEmpty())
        return false;
    const qsizetype colon = m_mixer.lastIndexOf(u':');
    snd_mixer_t *opened = nullptr;
    if (snd_mixer_open(&opened, 0) < 0)
        return true;
    const std::unique_ptr<snd_mixer_t, decltype(&snd_mixer_close)> mixer(opened, &snd_mixer_close);
    if (snd_mixer_attach(opened, m_mixer.left(colon).toLocal8Bit().constData()) < 0
        || snd_mixer_selem_register(opened, nullptr, nullptr) < 0 || snd_mixer_load(opened) < 0)
        return true;
    snd_mixer_selem_id_t *id = nullptr;
    snd_mixer_selem_id_malloc(&id);
    snd_mixer_selem_id_set_name(id, m_mixer.mid(colon + 1).toLocal8Bit().constData());
    snd_mixer_elem_t *element = snd_mixer_find_selem(opened, id);
    snd_mixer_selem_id_free(id);
    return !element || silentElement(element);
}

std::optional<Trouble> AlsaSink::check() const
{
    const Card card(m_pcm);
    if (const auto trouble = card.opened())
        return trouble;
    return muted() ? std::optional(Trouble::AudioSilent) : std::nullopt;
}

std::optional<Trouble> AlsaSink::play(const Samples &samples, const std::stop_token &stop,
                                      const std::function<void()> &sounding) const
{
    if (muted())
        return Trouble::AudioSilent;
    Card card(m_pcm);
    if (const auto trouble = card.opened())
        return trouble;
    QDeadlineTimer stalled(kStalledMilliseconds);
    for (qsizetype at = 0; at < samples.size() && !stop.stop_requested();) {
        const auto took = card.give(samples.constData() + at, std::min(kChunk, samples.size() - at));
        if (!took || stalled.hasExpired())
            return Trouble::AudioSilent;
        if (*took > 0) {
            stalled.setRemainingTime(kStalledMilliseconds);
            if (at == 0)
                sounding();
        }
        at += *took;
    }
    card.begin();
    // A card may take what its buffer holds and play none of it.
    qsizetype before = card.left();
    for (qsizetype left = before; left > 0 && !stop.stop_requested(); left = card.left()) {
        if (left < before)
            stalled.setRemainingTime(kStalledMilliseconds);
        if (stalled.hasExpired())
            return Trouble::AudioSilent;
        before = left;
        Card::wait();
    }
    card.drop();
    return std::nullopt;
}

} // namespace seva
