// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/RosterFollower.h>

#include <seva/journal/VisitRegister.h>

namespace seva::sync {

RosterFollower::RosterFollower(RosterBook &book, VisitRegister &visits)
    : m_book(book), m_observation(book.observe([&visits](const std::shared_ptr<const Roster> &roster) {
          QMetaObject::invokeMethod(
              &visits, [&visits, roster] { visits.use(roster); }, Qt::QueuedConnection);
      }))
{
    // What came before anybody followed.
    if (const std::shared_ptr<const Roster> now = book.roster())
        visits.use(now);
}

RosterFollower::~RosterFollower()
{
    m_book.forget(m_observation);
}

} // namespace seva::sync
