// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fleet.h"
#include "Script.h"
#include "Tally.h"

#include <QHash>
#include <QTimer>

namespace seva::demo {

/// The day: tokens at the kiosk at the pace of the counters, cuts and the kill at their shares, then waiting until
/// every visit has its outcome and every event is at the data centre.
class Show : public QObject
{
    Q_OBJECT

public:
    Show(const DemoOptions &options, Fleet &fleet);

    /// Runs the event loop until the day is over. Faults: "demo.stuck" says what did not come.
    Result<void> run();
    CutWindow cut() const { return m_cut; }

Q_SIGNALS:
    void ended();

private:
    void open(const QString &counter);
    void issueNext();
    void atShare();
    void heard(const QString &station, const QJsonObject &line);
    void look();
    void finish(const std::optional<Fault> &problem);

    const DemoOptions m_options;
    Fleet &m_fleet;
    QMap<QString, Post> m_posts;
    QStringList m_arns;
    int m_asked = 0;
    int m_issued = 0;
    int m_closed = 0;
    bool m_killed = false;
    bool m_wanCut = false;
    bool m_lanCut = false;
    CutWindow m_cut;
    QTimer m_watch;
    int m_quiet = 0;
    int m_settled = 0;
    bool m_asking = false;
    QHash<QString, int> m_waiting; ///< station → what is not yet at the data centre, as it said last
    bool m_done = false;
    std::optional<Fault> m_fault;
};

} // namespace seva::demo
