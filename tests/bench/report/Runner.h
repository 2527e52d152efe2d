// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

#include <QFile>

namespace seva::bench {

/// Calls programs round by round and keeps what they print. All it starts ends with this process.
class Runner
{
public:
    struct Options
    {
        QString work;     ///< made anew; removed by clean()
        QString source;   ///< tests/bench
        QString programs; ///< the folder of ours
        QString peers;    ///< where peers/setup.sh put the peers
        int rounds = 5;
        int events = 100'000;
    };
    explicit Runner(Options options);

    /// The work folder and the data that all share; what is wrong with them, or nothing.
    QString prepare();
    void measure(const Group &group);
    QByteArray report(const QList<Group> &groups);
    /// Every bound met, no program failed.
    bool holds(const QList<Group> &groups) const;
    void clean();

private:
    bool call(const Program &program, const QString &folder, int round);

    const Options m_options;
    QFile m_log;
    Figures m_figures;
    Circumstances m_run;
};

} // namespace seva::bench
