// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/station/StationRuntime.h>

#include <QObject>

namespace seva {

class LinkView;

/// The keeper of a running station's journal. Its alarms are shown, in the thread that made this.
class StationKeeper : public QObject
{
    Q_OBJECT

public:
    /// Nothing is kept where `kept` is null: a rehearsal. A screen for the public has no `view`. Both outlive this.
    StationKeeper(StationRuntime &runtime, const std::shared_ptr<const KeptElsewhere> &kept, LinkView *view = nullptr);

private:
    std::unique_ptr<JournalKeeper> m_keeper;
};

} // namespace seva
