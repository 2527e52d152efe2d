// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/BackOffice.h>

namespace seva::sync {

/// What comes next for a file, as a pure function of what is in the journal: after a restart the office goes on
/// where it was.
class AfterVisit
{
public:
    AfterVisit(const BackOffice::Place &place, const BackOfficeScene &scene) : m_place(place), m_scene(scene) {}

    /// The next status to post, with its day; nothing when the file's way is at its end. Faults are the calendar's.
    Result<std::optional<PostStatus>> next(const Visit &visit) const;

private:
    QList<StatusStep> way(const StatusSet &set, const Visit &visit) const;

    const BackOffice::Place &m_place;
    const BackOfficeScene &m_scene;
};

} // namespace seva::sync
