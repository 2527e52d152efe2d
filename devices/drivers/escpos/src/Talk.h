// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "Line.h"

namespace seva::escpos {

/// The conversation with a printer that answers. Blocks, for a driver's thread.
class Talk
{
public:
    Talk(QString host, int port) : m_line(std::move(host), port) {}

    bool isOpen() const { return m_line.isOpen(); }
    const Condition &condition() const { return m_condition; }
    void hangUp();

    std::optional<Trouble> open(const Until &until);
    /// DLE EOT 1 to 4: fills condition(); the trouble it shows, or that of asking.
    std::optional<Trouble> examine(const Until &until);
    /// Stops with the trouble when the printer tells of one on its own.
    std::optional<Trouble> send(const QByteArray &bytes, const Until &until);
    /// Asks in the stream and waits until the printer has done all that was sent before.
    std::optional<Trouble> awaitDone(const Until &until);
    /// After an interruption: waits until it has nothing more to say about what came before.
    std::optional<Trouble> calm(const Until &until);
    /// Lets it forget what it has not printed; whether the line lived through that.
    bool forget(const Until &until);
    /// Listens for one slice: nothing, or the trouble of a line that died.
    std::optional<Trouble> listen(const Until &until);

private:
    std::optional<Trouble> heard(const QByteArray &bytes);
    std::optional<Trouble> realTime(int n, Condition &into, const Until &until);

    Line m_line;
    Answers m_answers;
    Condition m_condition;
};

} // namespace seva::escpos
