// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CardTalk.h"

namespace seva::chip {

inline constexpr int kMostFileBytes = 64 * 1024;
/// Commands for one file; at 223 bytes each 64 KiB need 294.
inline constexpr int kMostReads = 600;

/// An elementary file and how it is selected (ICAO 9303-10, 3.6 and 4).
struct ChipFile
{
    quint16 id = 0;
    quint8 shortId = 0;
    const char *name = "";
};
inline constexpr ChipFile kCardAccess{0x011c, 0x1c, "EF.CardAccess"};
inline constexpr ChipFile kAtrInfo{0x2f01, 0x01, "EF.ATR/INFO"};
inline constexpr ChipFile kCom{0x011e, 0x1e, "EF.COM"};
inline constexpr ChipFile kSod{0x011d, 0x1d, "EF.SOD"};
/// 1 to 16.
ChipFile dataGroupFile(int number);
/// "EF.DG2"
QString nameOf(const ChipFile &file);

/// Reads whole files with as few commands as the chip's largest answer allows.
class ChipFiles
{
public:
    explicit ChipFiles(CardTalk &talk) : m_talk(talk) {}

    /// EF.ATR/INFO of the master file: how long an answer may be (BSI TR-03110-3, A.11.2, DO 7F66).
    Result<void> learnLengths();
    Result<void> selectPassport();
    /// The file's own data object and nothing after it. Faults: "chip.file-missing", "chip.file-too-large",
    /// "chip.file-malformed" (each with the file's name), "chip.answer-endless", those of CardTalk.
    Result<QByteArray> read(const ChipFile &file);
    /// Bytes read so far, of all files.
    void onBytes(std::function<void(int bytes, int expected)> observer) { m_observer = std::move(observer); }
    int longestAnswer() const { return m_longestAnswer; }

private:
    Result<QByteArray> start(const ChipFile &file);
    Result<QByteArray> part(const ChipFile &file, int offset, int wanted);
    Command reading(int offset, int wanted) const;

    CardTalk &m_talk;
    int m_longestAnswer = 256;
    std::function<void(int, int)> m_observer;
};

} // namespace seva::chip
