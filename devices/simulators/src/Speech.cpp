// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Speech.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace seva::speech {

void toFile(const QString &text, const QString &language, const QString &path)
{
    constexpr int longest = 10'000;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
    if (program.isEmpty() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return;
    auto *process = new QProcess;
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    QTimer::singleShot(longest, process, &QProcess::kill);
    process->start(program, {QStringLiteral("-v"), language, QStringLiteral("-w"), path, QStringLiteral("--"), text});
}

} // namespace seva::speech
