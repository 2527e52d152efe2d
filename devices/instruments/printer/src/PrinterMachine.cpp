// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterMachine.h"

namespace seva {

namespace {

constexpr char kDle = 0x10;
constexpr char kEsc = 0x1b;
constexpr char kGs = 0x1d;
constexpr int kLineRows = 30;
constexpr int kRowsToBlade = 100; ///< from the head to the blade
constexpr qsizetype kTail = 10;
constexpr qsizetype kPictureHead = 8;

QByteArray sequence(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes.append(char(value));
    return bytes;
}

const QByteArray kGarbage = sequence({0xff, 0xa5, 0x81});

int number(char byte)
{
    return static_cast<uchar>(byte);
}

} // namespace

void PrinterMachine::receive(char byte)
{
    m_pending.append(byte);
    m_tail.append(byte);
    m_tail = m_tail.right(kTail);
    realTime();
}

void PrinterMachine::realTime()
{
    static const QByteArray clearBuffer = sequence({0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8});
    const QByteArray three = m_tail.right(3);
    if (three.size() < 3)
        return;
    const int n = number(three.at(2));
    if (three.startsWith(sequence({0x10, 0x04})) && n >= 1 && n <= 4)
        answerRealTime(n);
    else if (three == sequence({0x10, 0x05, 2}) || m_tail == clearBuffer)
        forget();
    else if (three.startsWith(sequence({0x10, 0x14})) && (n == 1 || n == 2))
        unknown(three);
}

void PrinterMachine::answerRealTime(int n)
{
    int bits = 0x12;
    if (m_garbage)
        return say(kGarbage);
    if (n == 1)
        bits |= offline() ? 0x08 : 0;
    else if (n == 2)
        bits |= (m_coverOpen ? 0x04 : 0) | (m_paperOut ? 0x20 : 0) | (m_cutterError || m_jammed ? 0x40 : 0);
    else if (n == 3)
        bits |= (m_jammed ? 0x04 : 0) | (m_cutterError ? 0x08 : 0);
    else
        bits |= (m_paperLow ? 0x0c : 0) | (m_paperOut ? 0x60 : 0);
    say(sequence({bits}));
}

void PrinterMachine::tellChange()
{
    if (!m_automatic)
        return;
    say(sequence({0x10 | (offline() ? 0x08 : 0) | (m_coverOpen ? 0x20 : 0),
                  (m_jammed ? 0x04 : 0) | (m_cutterError ? 0x08 : 0), (m_paperLow ? 0x03 : 0) | (m_paperOut ? 0x0c : 0),
                  m_hanging ? 0x20 : 0}));
}

void PrinterMachine::forget()
{
    m_pending.clear();
    m_tail.clear();
    m_pictureRows = 0;
}

void PrinterMachine::work()
{
    while (!offline() && !m_pending.isEmpty() && step()) {
    }
}

/// One command, or one row of a picture; false when more bytes are needed.
bool PrinterMachine::step()
{
    if (m_pictureRows > 0)
        return picture();
    switch (at(0)) {
    case kEsc: return escape();
    case kGs: return group();
    case kDle: {
        // Done when it came; here it only goes by.
        const qsizetype length = m_pending.size() > 2 && at(1) == 0x14 ? (at(2) == 8 ? 10 : 5) : 3;
        if (m_pending.size() < length)
            return false;
        m_pending.remove(0, length);
        return true;
    }
    case '\n': m_paper.feed(kLineRows); [[fallthrough]];
    case '\0': m_pending.remove(0, 1); return true;
    default: strange(1); return true;
    }
}

void PrinterMachine::strange(qsizetype length)
{
    unknown(m_pending.first(length));
    m_pending.remove(0, length);
}

bool PrinterMachine::escape()
{
    if (m_pending.size() < 2)
        return false;
    if (at(1) == '@') {
        m_automatic = false;
        m_pending.remove(0, 2);
        return true;
    }
    if (at(1) != 'd' && at(1) != 'J') {
        strange(2);
        return true;
    }
    if (m_pending.size() < 3)
        return false;
    m_paper.feed(number(at(2)) * (at(1) == 'd' ? kLineRows : 1));
    m_pending.remove(0, 3);
    return true;
}

bool PrinterMachine::group()
{
    if (m_pending.size() < 3)
        return false;
    switch (at(1)) {
    case 'V': return cut();
    case '(': return parentheses();
    case 'a':
        m_automatic = at(2) != 0;
        m_pending.remove(0, 3);
        tellChange();
        return true;
    case 'r':
        m_pending.remove(0, 3);
        say(m_garbage ? kGarbage : sequence({(m_paperLow ? 0x03 : 0) | (m_paperOut ? 0x0c : 0)}));
        return true;
    case 'v':
        if (m_pending.size() < kPictureHead)
            return false;
        m_pictureStride = number(at(4)) + 256 * number(at(5));
        m_pictureRows = number(at(6)) + 256 * number(at(7));
        m_pending.remove(0, kPictureHead);
        return true;
    default: strange(2); return true;
    }
}

bool PrinterMachine::parentheses()
{
    constexpr qsizetype head = 5;
    if (m_pending.size() < head)
        return false;
    const qsizetype length = head + number(at(3)) + 256 * number(at(4));
    if (m_pending.size() < length)
        return false;
    if (at(2) != 'D')
        unknown(m_pending.first(length));
    m_pending.remove(0, length);
    return true;
}

bool PrinterMachine::picture()
{
    if (m_pending.size() < m_pictureStride)
        return false;
    m_paper.burn(m_pending.first(m_pictureStride));
    m_pending.remove(0, m_pictureStride);
    --m_pictureRows;
    return true;
}

bool PrinterMachine::cut()
{
    const bool feeds = at(2) == 65 || at(2) == 66;
    if (feeds && m_pending.size() < 4)
        return false;
    if (m_cutterStuck) {
        m_cutterError = true;
        tellChange();
        return true;
    }
    m_paper.feed(feeds ? kRowsToBlade + number(at(3)) : 0);
    m_pending.remove(0, feeds ? 4 : 3);
    out(m_paper.off(), false);
    m_hanging = true;
    tellChange();
    return true;
}

void PrinterMachine::suffer(PrinterFault fault)
{
    m_coverOpen = m_coverOpen || fault == PrinterFault::CoverOpen;
    m_paperOut = m_paperOut || fault == PrinterFault::PaperOut;
    m_paperLow = m_paperLow || fault == PrinterFault::PaperLow;
    m_jammed = m_jammed || fault == PrinterFault::Jam;
    m_cutterStuck = m_cutterStuck || fault == PrinterFault::CutterJam;
    m_garbage = m_garbage || fault == PrinterFault::GarbageStatus;
    if (fault == PrinterFault::Off)
        powerOff();
    else
        tellChange();
}

void PrinterMachine::powerOff()
{
    forget();
    m_automatic = false;
    m_cutterError = false;
    m_jammed = false;
}

void PrinterMachine::mend()
{
    if (m_paperOut && m_paper.rows() > 0)
        out(m_paper.off(), true);
    m_coverOpen = m_paperOut = m_paperLow = m_cutterStuck = m_garbage = false;
    tellChange();
}

void PrinterMachine::take()
{
    if (std::exchange(m_hanging, false))
        tellChange();
}

} // namespace seva
