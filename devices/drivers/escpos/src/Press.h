// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "JobJournal.h"
#include "Line.h"

#include <seva/devices/SlipPrinter.h>

namespace seva::escpos {

/// How an act of the press ended.
struct Ending
{
    std::optional<Trouble> trouble;
    Condition condition;
    /// Jobs of which it became known meanwhile that they are out; the one asked for too.
    QStringList out;
    /// The state of the printer is worth showing.
    bool answered = false;
};

/// Puts slips on paper; blocks, for the driver's thread. One way for printers that answer, one for queues.
class Press
{
    Q_DISABLE_COPY_MOVE(Press)
public:
    Press() = default;
    virtual ~Press() = default;

    virtual Ending print(const SlipJob &job, const Until &until) = 0;
    virtual Ending examine(const Until &until) = 0;
    /// Returns when the printer's condition has changed, or its line has died.
    virtual Ending listen(std::stop_token stop) = 0;
};

} // namespace seva::escpos
