// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/AudioAnnouncer.h>

#include "AudioDevice.h"

#include <seva/drivers/DriverSettings.h>

#include <QElapsedTimer>
#include <QJsonArray>

namespace seva {

namespace {

/// So soon a dead sound card is seen when nobody is called.
constexpr milliseconds kLookEvery{60'000};
constexpr int kFull = 100;

Samples scaled(Samples samples, int percent)
{
    if (percent < kFull)
        for (qint16 &sample : samples)
            sample = static_cast<qint16>(sample * percent / kFull);
    return samples;
}

} // namespace

AudioDevice::AudioDevice(AudioParts parts, Clock &clock, Alarms &alarms)
    : Announcer(DeviceKind::Announcer, parts.name, clock, alarms), m_parts(std::move(parts)),
      m_thread(QStringLiteral("announcer"), this)
{
    setState(DeviceState::Starting, {}, m_parts.detail);
    later(0, milliseconds(0), [this] { watch(); });
}

void AudioDevice::watch()
{
    (void)selfCheck();
    later(0, kLookEvery, [this] { watch(); });
}

void AudioDevice::sound(const Reading &reading)
{
    const int percent = m_parts.volume.percentAt(clock().now());
    const Samples samples = scaled(m_parts.clips.spoken(reading.call, reading.brief), percent);
    QElapsedTimer since;
    since.start();
    m_thread.run(
        [sink = m_parts.sink, samples, since](const std::stop_token &stop) {
            Played played;
            played.trouble = sink.play(samples, stop, [&] { played.firstSoundMs = since.elapsed(); });
            return played;
        },
        [this, reading, percent, size = samples.size()](const Played &played) {
            ended(reading, size, percent, played);
        });
}

void AudioDevice::ended(const Reading &reading, qsizetype samples, int percent, const Played &played)
{
    constexpr qint64 perSecond = 1'000;
    QJsonObject line{{QStringLiteral("at"), qint64(clock().now())},
                     {QStringLiteral("request"), qint64(reading.request)},
                     {QStringLiteral("token"), reading.call.token()},
                     {QStringLiteral("counter"), reading.call.counter()},
                     {QStringLiteral("reading"), reading.number},
                     {QStringLiteral("brief"), reading.brief},
                     {QStringLiteral("languages"), QJsonArray::fromStringList(reading.call.languages())},
                     {QStringLiteral("lengthMs"), samples * perSecond / kSpeechRate},
                     {QStringLiteral("volume"), percent},
                     {QStringLiteral("firstSoundMs"), played.firstSoundMs}};
    if (played.trouble)
        line.insert(QStringLiteral("fault"), deviceFault(*played.trouble).code);
    m_parts.log.note(line);
    if (played.trouble)
        // The port knows one fault of a loudspeaker that is not heard, whatever the reason.
        readingFailed(deviceFault(Trouble::AudioSilent, status().name));
    else
        readingDone();
}

void AudioDevice::silence()
{
    m_thread.stop();
}

void AudioDevice::check(RequestId request)
{
    // Who speaks is well.
    if (status().state == DeviceState::Busy)
        return checked(request);
    m_thread.run([sink = m_parts.sink](const std::stop_token &) { return sink.check(); },
                 [this, request](const std::optional<Trouble> &trouble) {
                     if (status().state != DeviceState::Busy) {
                         const auto state = trouble ? stateAfter(*trouble) : std::nullopt;
                         setState(state.value_or(DeviceState::Ready),
                                  trouble ? deviceFault(*trouble, status().name) : Fault{}, m_parts.detail);
                     }
                     checked(request);
                 });
}

Result<std::unique_ptr<Announcer>> makeAudioAnnouncer(const QJsonObject &settings, Clock &clock, Alarms &alarms)
{
    DriverSettings read(settings);
    const QString pcm = read.text("device", QStringLiteral("default"));
    const QString mixer = read.text("mixer", {});
    const QString folder = read.text("clips", installedClips());
    const QStringList lines = read.texts("volume");
    const QString zone = read.text("timeZone", QStringLiteral("Asia/Kolkata"));
    const QString log = read.text("log", {});
    const QString name = read.text("name", QStringLiteral("Loudspeaker"));
    if (const auto good = read.finish(); !good)
        return good.fault();
    auto clips = ClipStore::load(folder);
    if (!clips)
        return clips.fault();
    auto volume = VolumeSchedule::of(lines, zone.toLatin1());
    if (!volume)
        return volume.fault();
    AudioParts parts{
        name,        QStringLiteral("alsa %1").arg(pcm), *std::move(clips), AlsaSink(pcm, mixer), *std::move(volume),
        CallLog(log)};
    return std::unique_ptr<Announcer>(std::make_unique<AudioDevice>(std::move(parts), clock, alarms));
}

} // namespace seva
