// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace seva::demo {

/// A share of the tokens, such as 30%-70%: from the token at which something begins to the one at which it ends.
struct Share
{
    int from = 0;
    int until = 0;
    /// The number of tokens issued at which it begins and ends, of `tokens` in all.
    int first(int tokens) const { return tokens * from / 100; }
    int last(int tokens) const { return tokens * until / 100; }
};

struct DemoOptions
{
    int applicants = 40;
    int walkIns = 0;
    quint64 seed = 1;
    std::optional<Share> cutWan;
    std::optional<Share> cutLan; ///< the first counter of stage A loses the hub
    QString killStation;         ///< SIGKILL at half of the tokens, then started again
    QString out;
    QString programs; ///< folder of the seva-* programs
    QString services;
    QString kendra; ///< description of the demonstration Kendra
    QString day;    ///< appointments.csv, or a folder with it
    QString scene;
    bool screens = true;
    bool dropOne = false; ///< self-test: the comparison must notice a missing event

    int tokens() const { return applicants + walkIns; }
};

inline constexpr int kMostApplicants = 120;
inline constexpr int kMostWalkIns = 200;

/// Fault "demo.wrong-use" says what is wrong.
Result<DemoOptions> demoOptions(const QStringList &arguments, const QString &programFolder);

} // namespace seva::demo
