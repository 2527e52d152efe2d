// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SourceTree.h"

#include <functional>

/// A statement about the source that a machine can check, with the proof that its check can fail.
struct Rule
{
    QString name;
    QString why;
    std::function<Findings(const Tree &)> check;
    QMap<QString, QString> bad;  ///< path → text: the check must find something here
    QMap<QString, QString> good; ///< path → text: and nothing here
};

using Rules = QList<Rule>;

Rules layerRules();
Rules lengthRules();
Rules faultRules();
Rules textRules();
Rules qmlRules();
Rules placeRules();
Rules styleRules();
Rules inputRules();

/// Applies a regular expression to each line of the files that `where` chooses.
/// `raw`: on the lines as written; otherwise with comments and literals blanked.
Findings grepLines(const Tree &tree, const std::function<bool(const Source &)> &where, const QString &pattern,
                   const QString &what, bool raw = false);
