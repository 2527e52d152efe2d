// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// One text file of the repository, as it is and with comments and string contents blanked.
struct Source
{
    QString path; ///< from the root of the repository, with '/'
    QStringList lines;
    QStringList code; ///< same lines and columns; comments and the insides of literals are spaces

    QString text() const { return lines.join(QLatin1Char('\n')); }
    QString codeText() const { return code.join(QLatin1Char('\n')); }
    bool isCpp() const { return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")); }
    bool isQml() const { return path.endsWith(QLatin1String(".qml")); }
    bool isShell() const { return path.endsWith(QLatin1String(".sh")) || path == QLatin1String("seva"); }
    bool isCMake() const
    {
        return path.endsWith(QLatin1String(".cmake")) || path.endsWith(QLatin1String("CMakeLists.txt"));
    }
    bool isPublicHeader() const { return path.contains(QLatin1String("/include/seva/")); }
    bool isTest() const { return path.startsWith(QLatin1String("tests/")); }
    bool isUnder(const char *folder) const { return path.startsWith(QLatin1String(folder) + QLatin1Char('/')); }
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
};

using Tree = QList<Source>;

/// A place that breaks a rule. `measure` is for rules of length; an exception may allow up to a measure.
struct Finding
{
    QString path;
    int line = 0;
    QString what;
    int measure = 0;

    QString text() const { return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what); }
};

using Findings = QList<Finding>;

/// A tree made of path → text, for the examples of a rule.
Tree treeOf(const QMap<QString, QString> &files);

/// The files of the repository that are ours: not what is built, fetched or generated.
Tree repositoryTree(const QString &root);
