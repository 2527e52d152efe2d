// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/AnnouncementRequest.h>

#include <QHash>
#include <QList>

namespace seva {

/// Mono, 16 bit, of clips and of everything played.
using Samples = QList<qint16>;
inline constexpr int kSpeechRate = 22'050;

/// The spoken pieces of calls, from a folder that a Kendra may replace: <language>/<clip>.wav (or .flac)
/// with clips digit-0 to digit-9, letter-A to letter-Z, sentence-1 to -3 and brief-1 to -3 (what stands
/// before, between and after the two codes, where it has words), and perhaps chime.wav.
class ClipStore
{
public:
    /// Reads every clip of every language. "devices.clip-missing" names the first that is not there, and
    /// "devices.clip-unusable" one that is no mono sound at 22,050 Hz of 5 s at most.
    [[nodiscard]] static Result<ClipStore> load(const QString &folder);

    /// Chime, then the sentence in each language of the call.
    Samples spoken(const AnnouncementRequest &call, bool brief) const;

private:
    Result<void> read(const QString &folder, const QString &clip);
    void append(Samples &to, const QString &language, const QString &sentence, const AnnouncementRequest &call) const;

    QHash<QString, Samples> m_clips; ///< by "<language>/<clip>"
};

/// A WAV file of 16 bit mono; "devices.output-unwritable" names the path.
[[nodiscard]] Result<void> writeSound(const QString &path, const Samples &samples);

/// The clips installed beside the programs.
QString installedClips();

} // namespace seva
