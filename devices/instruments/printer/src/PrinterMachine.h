// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrinterPaper.h"

#include <QByteArray>

#include <functional>

namespace seva {

/// What can happen to a printer. Reset: the connection dies, the printer goes on with what it has.
enum class PrinterFault { None, PaperOut, PaperLow, Jam, CoverOpen, CutterJam, Off, Reset, GarbageStatus };

/// A thermal printer from the first byte to the paper, after the command references of ESC/POS: real-time
/// commands are obeyed as they arrive, even inside a picture and while offline; all others wait in the
/// buffer until the printer is online.
class PrinterMachine
{
public:
    explicit PrinterMachine(int width) : m_paper(width) {}

    std::function<void(const QByteArray &)> say;
    /// A piece of paper is off: cut, or torn off by somebody who changed the roll.
    std::function<void(const QImage &, bool torn)> out;
    std::function<void(const QByteArray &command)> unknown;

    void receive(char byte);
    /// Does what it can do of what it has received.
    void work();
    void suffer(PrinterFault fault);
    /// A person has put it right. Paper out: a new roll, what hangs out is torn off. Cutter and jam: it was
    /// switched off and on.
    void mend();
    /// The slip in the mouth of the printer is taken.
    void take();
    void powerOff();

private:
    bool offline() const { return m_coverOpen || m_paperOut || m_cutterError || m_jammed; }
    void realTime();
    void answerRealTime(int n);
    void tellChange();
    bool step();
    bool escape();
    bool group();
    bool parentheses();
    bool picture();
    bool cut();
    void strange(qsizetype length);
    void forget();
    char at(qsizetype i) const { return m_pending.at(i); }

    PrinterPaper m_paper;
    QByteArray m_pending;
    QByteArray m_tail; ///< the newest bytes, for real-time commands
    qsizetype m_pictureStride = 0;
    int m_pictureRows = 0;
    bool m_automatic = false;
    bool m_coverOpen = false;
    bool m_paperOut = false;
    bool m_paperLow = false;
    bool m_cutterStuck = false;
    bool m_cutterError = false;
    bool m_jammed = false;
    bool m_garbage = false;
    bool m_hanging = false;
};

} // namespace seva
