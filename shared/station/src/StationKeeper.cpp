// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/StationKeeper.h>

#include <seva/station/LinkView.h>

namespace seva {

StationKeeper::StationKeeper(StationRuntime &runtime, const std::shared_ptr<const KeptElsewhere> &kept, LinkView *view)
{
    if (!kept)
        return;
    m_keeper = runtime.makeKeeper();
    const auto told = [this, view](const std::optional<Fault> &alarm) {
        const auto show = [view, alarm] {
            if (view)
                view->setAlarm(alarm);
        };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    };
    m_keeper->start(JournalKeeper::forgettingOf(runtime.roster().kendra, kept), told);
}

} // namespace seva
