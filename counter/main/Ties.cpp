// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ties.h"

namespace seva {

void Ties::join(const sync::Enrolment &self, StationRuntime &runtime, Random &random, BooksView &view)
{
    link.emplace(self, runtime.journal(), runtime.visits().vault(), runtime.clock(), random);
    runtime.visits().setLink(&*link);
    books = sync::deliverBooks(self, runtime.options().services, runtime.visits(), random,
                               [&view](const QList<BookState> &states) { view.show(states); });
    shown.report = [this] { return link->report(); };
    diary = sync::LinkDiary::begin(
        {runtime.options().data, self.tls.certificate, runtime.keys(), runtime.clock(), machineClock, shown.report});
    shown.tray = diary ? diary->tray() : nullptr;
}

} // namespace seva
