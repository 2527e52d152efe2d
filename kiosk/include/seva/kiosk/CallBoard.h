// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Ids.h>

#include <QList>
#include <QString>

namespace seva {

/// One call as the hall sees it.
struct HallCall
{
    VisitId visit;
    QString token;
    StationId station;
    int times = 1; ///< 2 and more: called again
    Instant shownSince = 0;

    friend bool operator==(const HallCall &, const HallCall &) = default;
};

/// Which calls stand large on the display: each at least 15 s, at most two at a time, in the order of calling;
/// a burst waits in line and none is overwritten (rule D-03). Pure: time is an argument.
class CallBoard
{
public:
    static constexpr Instant kProminent = 15'000;
    /// The last call stays this long when no other comes.
    static constexpr Instant kLast = 60'000;
    static constexpr int kAtOnce = 2;

    void call(const HallCall &call, Instant now);
    /// Moves the line on; true when what is shown has changed.
    bool advance(Instant now);

    const QList<HallCall> &shown() const { return m_shown; }
    qsizetype waiting() const { return m_line.size(); }

private:
    QList<HallCall> m_shown; ///< in the order of shownSince
    QList<HallCall> m_line;
};

} // namespace seva
