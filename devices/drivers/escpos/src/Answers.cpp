// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"

namespace seva::escpos {

namespace {

constexpr quint8 kKindBits = 0x93;
constexpr quint8 kAutomatic = 0x10;
constexpr quint8 kRealTime = 0x12;
constexpr quint8 kPlainBits = 0x90;
constexpr quint8 kXon = 0x11;
constexpr quint8 kXoff = 0x13;
constexpr qsizetype kAutomaticBytes = 4;

} // namespace

std::optional<Trouble> Condition::trouble() const
{
    if (coverOpen)
        return Trouble::CoverOpen;
    if (paperOut)
        return Trouble::PaperOut;
    if (cutter)
        return Trouble::CutterJam;
    if (mechanism)
        return Trouble::PaperJam;
    if (broken)
        return Trouble::DriverFailed;
    return std::nullopt;
}

void Condition::learn(int n, quint8 realTime)
{
    switch (n) {
    case 1: offline = realTime & 0x08; break;
    case 2:
        coverOpen = realTime & 0x04;
        paperOut = realTime & 0x20;
        break;
    case 3:
        mechanism = realTime & 0x04;
        cutter = realTime & 0x08;
        broken = realTime & 0x20;
        break;
    default:
        paperLow = realTime & 0x0c;
        paperOut = paperOut || (realTime & 0x60);
        break;
    }
}

Condition Condition::ofAutomatic(const QByteArray &four)
{
    const auto at = [&four](qsizetype i) { return static_cast<quint8>(four.at(i)); };
    Condition now;
    now.offline = at(0) & 0x08;
    now.coverOpen = at(0) & 0x20;
    now.mechanism = at(1) & 0x04;
    now.cutter = at(1) & 0x08;
    now.broken = at(1) & 0x20;
    now.paperLow = at(2) & 0x03;
    now.paperOut = at(2) & 0x0c;
    now.presenter = at(3);
    return now;
}

void Answers::hear(const QByteArray &bytes)
{
    for (const char byte : bytes)
        hear(static_cast<quint8>(byte));
}

void Answers::hear(quint8 byte)
{
    if (m_open.isEmpty())
        return begin(byte);
    m_open.append(static_cast<char>(byte));
    m_garbage = m_garbage || (byte & kPlainBits);
    if (m_open.size() == kAutomaticBytes)
        m_automatic = Condition::ofAutomatic(std::exchange(m_open, {}));
}

void Answers::begin(quint8 byte)
{
    if ((byte & kKindBits) == kAutomatic)
        m_open = QByteArray(1, static_cast<char>(byte));
    else if ((byte & kKindBits) == kRealTime)
        m_realTime = byte;
    else if (!(byte & kPlainBits))
        m_status = byte;
    else if (byte != kXon && byte != kXoff)
        m_garbage = true;
}

} // namespace seva::escpos
