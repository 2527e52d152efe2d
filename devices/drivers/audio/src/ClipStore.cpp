// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/ClipStore.h>

#include "Chime.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>
#include <memory>

#include <sndfile.h>

namespace seva {

namespace {

constexpr int kMostSeconds = 5;
constexpr int kSilence = 200;                   // of 32,767: what a clip is trimmed of
constexpr int kEdge = kSpeechRate / 50;         // 20 ms that stay
constexpr int kBetweenCodes = kSpeechRate / 25; // 40 ms after each letter or digit
constexpr int kBetweenLanguages = kSpeechRate / 4;

using File = std::unique_ptr<SNDFILE, decltype(&sf_close)>;

QStringList partsOf(const QString &sentence)
{
    QString text = sentence;
    text.replace(QStringLiteral("{token}"), QStringLiteral("{counter}"));
    return text.split(QStringLiteral("{counter}"));
}

bool hasWords(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The clips of one language, from the same words that the clips are made of.
QStringList wanted(const QJsonObject &words)
{
    QStringList clips;
    for (char digit = '0'; digit <= '9'; ++digit)
        clips.append(QStringLiteral("digit-%1").arg(QLatin1Char(digit)));
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        clips.append(QStringLiteral("letter-%1").arg(QLatin1Char(letter)));
    for (const QString &name : {QStringLiteral("sentence"), QStringLiteral("brief")}) {
        const QStringList parts = partsOf(words.value(name).toString());
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (hasWords(parts.at(i)))
                clips.append(QStringLiteral("%1-%2").arg(name).arg(i + 1));
    }
    return clips;
}

Samples trimmed(const Samples &samples)
{
    const auto loud = [](qint16 sample) { return std::abs(int(sample)) > kSilence; };
    const auto first = std::find_if(samples.begin(), samples.end(), loud);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud);
    if (first == samples.end())
        return {};
    const qsizetype from = std::max<qsizetype>(0, first - samples.begin() - kEdge);
    const qsizetype to = std::min<qsizetype>(samples.size(), last.base() - samples.begin() + kEdge);
    return samples.mid(from, to - from);
}

Samples readSound(const QString &path)
{
    SF_INFO info{};
    const File file(sf_open(QFile::encodeName(path).constData(), SFM_READ, &info), &sf_close);
    const bool good = file && info.channels == 1 && info.samplerate == kSpeechRate && info.frames > 0
                      && info.frames <= kMostSeconds * kSpeechRate;
    if (!good)
        return {};
    Samples samples(info.frames);
    const sf_count_t got = sf_readf_short(file.get(), samples.data(), info.frames);
    return trimmed(samples.first(std::max<sf_count_t>(0, got)));
}

} // namespace

Result<void> ClipStore::read(const QString &folder, const QString &clip)
{
    QString path = QStringLiteral("%1/%2.wav").arg(folder, clip);
    if (!QFileInfo::exists(path))
        path = QStringLiteral("%1/%2.flac").arg(folder, clip);
    if (!QFileInfo::exists(path))
        return fault("devices.clip-missing", QStringLiteral("%1/%2").arg(folder, clip));
    const Samples samples = readSound(path);
    // A silent clip would be a call nobody hears.
    if (samples.isEmpty())
        return fault("devices.clip-unusable", path);
    m_clips.insert(clip, samples);
    return {};
}

Result<ClipStore> ClipStore::load(const QString &folder)
{
    ClipStore store;
    QFile file(QStringLiteral(":/seva/devices/announcements.json"));
    (void)file.open(QIODevice::ReadOnly);
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &language : announcementLanguages()) {
        for (const QString &clip : wanted(words.value(language).toObject()))
            if (const auto read = store.read(folder, language + u'/' + clip); !read)
                return read.fault();
    }
    const QString own = QStringLiteral("chime");
    if (QFileInfo::exists(folder + QStringLiteral("/chime.wav"))) {
        if (const auto read = store.read(folder, own); !read)
            return read.fault();
    } else {
        store.m_clips.insert(own, chime());
    }
    return store;
}

void ClipStore::append(Samples &to, const QString &language, const QString &sentence,
                       const AnnouncementRequest &call) const
{
    const auto part = [&](int i) { to += m_clips.value(QStringLiteral("%1/%2-%3").arg(language, sentence).arg(i)); };
    const auto code = [&](const QString &text) {
        for (const QChar c : text) {
            to += m_clips.value(QStringLiteral("%1/%2-%3").arg(language, c.isDigit() ? "digit" : "letter").arg(c));
            to += Samples(kBetweenCodes, 0);
        }
    };
    part(1);
    code(call.token());
    part(2);
    code(call.counter());
    part(3);
}

Samples ClipStore::spoken(const AnnouncementRequest &call, bool brief) const
{
    Samples samples = m_clips.value(QStringLiteral("chime"));
    for (const QString &language : call.languages()) {
        append(samples, language, brief ? QStringLiteral("brief") : QStringLiteral("sentence"), call);
        samples += Samples(kBetweenLanguages, 0);
    }
    return samples;
}

Result<void> writeSound(const QString &path, const Samples &samples)
{
    SF_INFO info{};
    info.channels = 1;
    info.samplerate = kSpeechRate;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    const File file(sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info), &sf_close);
    if (!file || sf_writef_short(file.get(), samples.constData(), samples.size()) != samples.size())
        return fault("devices.output-unwritable", path);
    return {};
}

QString installedClips()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/seva/announcements");
}

} // namespace seva
