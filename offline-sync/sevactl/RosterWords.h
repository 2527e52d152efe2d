// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/sync/RosterPress.h>

#include <QCommandLineParser>

namespace seva::ctl {

/// What the verbs about the roster take: positional words, --data, --clock-offset, and some options.
class RosterWords
{
public:
    RosterWords(const QStringList &words, qsizetype positional, const QStringList &options, const QString &needed);
    bool fine() const { return m_fine; }
    Answer wrong() const { return wrongUse(m_needed + QStringLiteral(" and --data DIR are needed")); }
    QString word(qsizetype i) const { return m_parser.positionalArguments().value(i); }
    QString option(const char *name) const { return m_parser.value(QLatin1String(name)); }
    QString data() const { return option("data"); }
    Instant now() const { return SystemClock(option("clock-offset").toLongLong()).now(); }
    /// The roster after the change.
    Result<Roster> change(const std::function<Result<void>(Roster &)> &what) const;
    /// The same as an answer: {"version"}.
    Answer answerTo(const std::function<Result<void>(Roster &)> &what) const;

private:
    const QString m_needed;
    QCommandLineParser m_parser;
    bool m_fine = false;
};

} // namespace seva::ctl
