// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rule.h"

#include <QRegularExpression>

Findings grepLines(const Tree &tree, const std::function<bool(const Source &)> &where, const QString &pattern,
                   const QString &what, bool raw)
{
    const QRegularExpression expression(pattern);
    Q_ASSERT_X(expression.isValid(), "grepLines", qPrintable(pattern));
    Findings findings;
    for (const Source &source : tree) {
        if (!where(source))
            continue;
        const QStringList &lines = raw ? source.lines : source.code;
        for (int i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = expression.match(lines[i]);
            if (match.hasMatch())
                findings.append({source.path, i + 1, what.contains("%1") ? what.arg(match.captured()) : what});
        }
    }
    return findings;
}
