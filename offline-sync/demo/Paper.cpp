// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"

#include <QDirIterator>
#include <QProcess>

namespace seva::demo {

namespace {

constexpr int kScreensMilliseconds = 120'000;

int gather(const QString &from, const QString &pattern, const QString &to)
{
    int count = 0;
    QDirIterator files(from, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString station = QDir(from).relativeFilePath(files.filePath()).section(QLatin1Char('/'), 0, 0);
        count += QFile::copy(files.filePath(), to + QLatin1Char('/') + station + QLatin1Char('-') + files.fileName());
    }
    return count;
}

bool draw(const DemoOptions &options, const QString &program, const QString &station)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(options.out + QStringLiteral("/logs/screens-%1.log").arg(station));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(options.programs + QLatin1Char('/') + program,
                  {QStringLiteral("--station"), station, QStringLiteral("--services"), options.services,
                   QStringLiteral("--screens"), options.out + QStringLiteral("/screens")});
    return process.waitForFinished(kScreensMilliseconds) && process.exitCode() == 0;
}

} // namespace

QStringList gatherPaper(const DemoOptions &options)
{
    QStringList missing;
    const QString output = options.out + QStringLiteral("/output");
    const int letters = gather(output, QStringLiteral("*.pdf"), options.out + QStringLiteral("/letters"));
    const int slips = gather(output, QStringLiteral("*.png"), options.out + QStringLiteral("/slips"));
    if (letters < options.tokens())
        missing.append(QStringLiteral("letters: %1 of %2").arg(letters).arg(options.tokens()));
    if (slips < options.tokens())
        missing.append(QStringLiteral("slips: %1 of %2").arg(slips).arg(options.tokens()));
    if (!options.screens)
        return missing;
    const QList<std::pair<const char *, const char *>> screens{{"seva-kiosk", "KIOSK-01"},
                                                               {"seva-display", "DISPLAY-01"},
                                                               {"seva-counter", "A-01"},
                                                               {"seva-counter", "B-01"},
                                                               {"seva-counter", "C-01"}};
    for (const auto &[program, station] : screens)
        if (!draw(options, QString::fromLatin1(program), QString::fromLatin1(station)))
            missing.append(QStringLiteral("screens of %1").arg(QLatin1String(station)));
    return missing;
}

} // namespace seva::demo
