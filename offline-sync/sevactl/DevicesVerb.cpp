// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace seva::ctl {

namespace {

constexpr int kPatience = 60'000;

Answer askDevices(const QString &what, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/seva-devices"), QStringList{what} + words);
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return refused(kWrongUse, fault("ctl.no-devices-program", process.program()));
    return Answer{process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

} // namespace

Answer devicesList(const QStringList &words)
{
    return askDevices(QStringLiteral("list"), words);
}

Answer devicesCheck(const QStringList &words)
{
    return askDevices(QStringLiteral("check"), words);
}

} // namespace seva::ctl
