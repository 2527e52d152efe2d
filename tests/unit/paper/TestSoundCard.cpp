// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sound card and a mixer for ALSA that can fail: "mode" stuck takes a buffer and never plays, timed plays as fast as
// a real card; the mixer is muted while the file of "switch" exists.
#include <algorithm>
#include <chrono>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <alsa/asoundlib.h>
#include <alsa/control_external.h>
#include <alsa/pcm_external.h>

namespace {

using Steady = std::chrono::steady_clock;

struct Card
{
    snd_pcm_ioplug_t plug{};
    bool timed = false;
    Steady::time_point started;
    snd_pcm_uframes_t stride = 2;
};

int start(snd_pcm_ioplug_t *plug)
{
    static_cast<Card *>(plug->private_data)->started = Steady::now();
    return 0;
}

int stop(snd_pcm_ioplug_t *)
{
    return 0;
}

snd_pcm_sframes_t pointer(snd_pcm_ioplug_t *plug)
{
    const auto *card = static_cast<Card *>(plug->private_data);
    if (!card->timed || plug->state != SND_PCM_STATE_RUNNING)
        return 0;
    const auto passed = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - card->started).count();
    const auto played = static_cast<snd_pcm_uframes_t>(passed) * plug->rate / 1'000'000;
    const snd_pcm_uframes_t given = plug->appl_ptr;
    return static_cast<snd_pcm_sframes_t>(std::min(played, given) % plug->buffer_size);
}

snd_pcm_sframes_t transfer(snd_pcm_ioplug_t *, const snd_pcm_channel_area_t *, snd_pcm_uframes_t,
                           snd_pcm_uframes_t size)
{
    return static_cast<snd_pcm_sframes_t>(size);
}

/// Wakes whoever waits for room, as the interrupts of a card do.
int ticking()
{
    constexpr long every = 10'000'000;
    const int fd = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    const itimerspec times{{0, every}, {0, every}};
    (void)::timerfd_settime(fd, 0, &times, nullptr);
    return fd;
}

int wake(snd_pcm_ioplug_t *plug, pollfd *fds, unsigned count, unsigned short *events)
{
    unsigned long long ticks = 0;
    const bool ticked = count > 0 && ::read(fds->fd, &ticks, sizeof ticks) > 0;
    const bool timed = static_cast<Card *>(plug->private_data)->timed;
    *events = ticked && timed ? POLLOUT : 0;
    return 0;
}

int closeCard(snd_pcm_ioplug_t *plug)
{
    ::close(plug->poll_fd);
    delete static_cast<Card *>(plug->private_data);
    return 0;
}

const snd_pcm_ioplug_callback_t &cardCalls()
{
    static const snd_pcm_ioplug_callback_t calls = [] {
        snd_pcm_ioplug_callback_t all{};
        all.start = start;
        all.stop = stop;
        all.pointer = pointer;
        all.transfer = transfer;
        all.poll_revents = wake;
        all.close = closeCard;
        return all;
    }();
    return calls;
}

std::string textOf(snd_config_t *conf, const char *name)
{
    snd_config_t *found = nullptr;
    const char *text = "";
    if (snd_config_search(conf, name, &found) >= 0)
        (void)snd_config_get_string(found, &text);
    return text;
}

struct Mixer
{
    snd_ctl_ext_t ext{};
    std::string file;
};

int elements(snd_ctl_ext_t *)
{
    return 1;
}

int list(snd_ctl_ext_t *, unsigned, snd_ctl_elem_id_t *id)
{
    snd_ctl_elem_id_set_interface(id, SND_CTL_ELEM_IFACE_MIXER);
    snd_ctl_elem_id_set_name(id, "Hall Playback Switch");
    return 0;
}

snd_ctl_ext_key_t find(snd_ctl_ext_t *, const snd_ctl_elem_id_t *)
{
    return 1;
}

int attribute(snd_ctl_ext_t *, snd_ctl_ext_key_t, int *type, unsigned *access, unsigned *count)
{
    *type = SND_CTL_ELEM_TYPE_BOOLEAN;
    *access = SND_CTL_EXT_ACCESS_READWRITE;
    *count = 1;
    return 0;
}

int readSwitch(snd_ctl_ext_t *ext, snd_ctl_ext_key_t, long *value)
{
    *value = ::access(static_cast<Mixer *>(ext->private_data)->file.c_str(), F_OK) == 0 ? 0 : 1;
    return 0;
}

int writeSwitch(snd_ctl_ext_t *, snd_ctl_ext_key_t, long *)
{
    return 0;
}

int noEvent(snd_ctl_ext_t *, snd_ctl_elem_id_t *, unsigned *)
{
    return -EAGAIN;
}

void subscribe(snd_ctl_ext_t *, int) {}

void closeMixer(snd_ctl_ext_t *ext)
{
    delete static_cast<Mixer *>(ext->private_data);
}

const snd_ctl_ext_callback_t &mixerCalls()
{
    static const snd_ctl_ext_callback_t calls = [] {
        snd_ctl_ext_callback_t all{};
        all.close = closeMixer;
        all.elem_count = elements;
        all.elem_list = list;
        all.find_elem = find;
        all.get_attribute = attribute;
        all.read_integer = readSwitch;
        all.write_integer = writeSwitch;
        all.subscribe_events = subscribe;
        all.read_event = noEvent;
        return all;
    }();
    return calls;
}

} // namespace

extern "C" {

#pragma GCC visibility push(default)

SND_PCM_PLUGIN_DEFINE_FUNC(sevatest)
{
    (void)root;
    auto *card = new Card;
    card->timed = textOf(conf, "mode") == "timed";
    card->plug.version = SND_PCM_IOPLUG_VERSION;
    card->plug.name = "a card of the tests";
    card->plug.callback = &cardCalls();
    card->plug.private_data = card;
    card->plug.poll_fd = ticking();
    card->plug.poll_events = POLLIN;
    const int error = snd_pcm_ioplug_create(&card->plug, name, stream, mode);
    if (error < 0)
        return error;
    const unsigned formats[] = {SND_PCM_FORMAT_S16};
    const unsigned access[] = {SND_PCM_ACCESS_RW_INTERLEAVED};
    snd_pcm_ioplug_set_param_list(&card->plug, SND_PCM_IOPLUG_HW_ACCESS, 1, access);
    snd_pcm_ioplug_set_param_list(&card->plug, SND_PCM_IOPLUG_HW_FORMAT, 1, formats);
    snd_pcm_ioplug_set_param_minmax(&card->plug, SND_PCM_IOPLUG_HW_CHANNELS, 1, 1);
    snd_pcm_ioplug_set_param_minmax(&card->plug, SND_PCM_IOPLUG_HW_RATE, 22'050, 22'050);
    snd_pcm_ioplug_set_param_minmax(&card->plug, SND_PCM_IOPLUG_HW_BUFFER_BYTES, 2'048, 65'536);
    snd_pcm_ioplug_set_param_minmax(&card->plug, SND_PCM_IOPLUG_HW_PERIOD_BYTES, 512, 16'384);
    *pcmp = card->plug.pcm;
    return 0;
}
SND_PCM_PLUGIN_SYMBOL(sevatest);

SND_CTL_PLUGIN_DEFINE_FUNC(sevatest)
{
    (void)root;
    auto *mixer = new Mixer;
    mixer->file = textOf(conf, "switch");
    mixer->ext.version = SND_CTL_EXT_VERSION;
    mixer->ext.card_idx = 0;
    for (char *field : {mixer->ext.id, mixer->ext.driver, mixer->ext.name})
        std::strcpy(field, "sevatest");
    std::strcpy(mixer->ext.longname, "a mixer of the tests");
    std::strcpy(mixer->ext.mixername, "sevatest");
    mixer->ext.poll_fd = -1;
    mixer->ext.callback = &mixerCalls();
    mixer->ext.private_data = mixer;
    const int error = snd_ctl_ext_create(&mixer->ext, name, mode);
    *handlep = mixer->ext.handle;
    return error;
}
SND_CTL_PLUGIN_SYMBOL(sevatest);

#pragma GCC visibility pop
}
