// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/RosterBook.h>

namespace seva {
class VisitRegister;
}

namespace seva::sync {

/// Gives a station's screens each newer roster, while it lives.
class RosterFollower
{
public:
    RosterFollower(RosterBook &book, VisitRegister &visits);
    ~RosterFollower();
    RosterFollower(const RosterFollower &) = delete;
    RosterFollower &operator=(const RosterFollower &) = delete;

private:
    RosterBook &m_book;
    const RosterBook::Observation m_observation;
};

} // namespace seva::sync
