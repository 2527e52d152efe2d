// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/domain/ReusableDocument.h>
#include <seva/station/BooksView.h>
#include <seva/station/LinkOverview.h>
#include <seva/sync/LinkDiary.h>
#include <seva/ties/StationTies.h>

namespace seva {

/// What joins the counter to its hub, and what is told of that; gone before the runtime is.
struct Ties
{
    explicit Ties(StationRuntime &runtime) : station(runtime) {}

    const SystemClock machineClock;
    StationTies station;
    std::unique_ptr<sync::LinkDiary> diary;
    LinkOverview::Source shown;
    /// What was shown at an earlier application: of this Kendra's own journal, otherwise of what the data centre sent.
    std::function<QList<ReusableDocument>(const Visit &)> shownBefore;

    void join(const sync::Enrolment &self, StationRuntime &runtime, Random &random, BooksView &view);
};

} // namespace seva
