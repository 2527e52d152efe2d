// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace seva::ctl {

namespace {

constexpr int kPatience = 60'000;

Answer paper(const QString &what, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/seva-paper"), QStringList{what} + words);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return refused(kWrongUse, fault("ctl.no-paper-program", process.program()));
    return Answer{process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

} // namespace

Answer slipPaper(const QStringList &words)
{
    return paper(QStringLiteral("slip"), words);
}

Answer letterPaper(const QStringList &words)
{
    return paper(QStringLiteral("letter"), words);
}

} // namespace seva::ctl
