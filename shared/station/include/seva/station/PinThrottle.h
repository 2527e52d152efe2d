// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/journal/Journal.h>

namespace seva {

/// Counts wrong PINs of one operator at this station across restarts.
class PinThrottle
{
public:
    PinThrottle(Journal &journal, const Clock &clock, const OperatorId &operatorId);

    /// When the operator may try again; 0 = now.
    Instant lockedUntil() const;
    [[nodiscard]] Result<void> failed();
    [[nodiscard]] Result<void> succeeded();

private:
    [[nodiscard]] Result<void> store(int failures, Instant until);
    QString key() const;

    Journal &m_journal;
    const Clock &m_clock;
    OperatorId m_operator;
};

} // namespace seva
