// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"
#include "Show.h"

#include <seva/base/Crypto.h>
#include <seva/base/Files.h>
#include <seva/journal/Definitions.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace seva;
using namespace seva::demo;

namespace {

int complain(int exit, const Fault &fault)
{
    std::fprintf(stderr, "seva-demo: %s %s\n", qPrintable(fault.code), qPrintable(fault.subject));
    return exit;
}

Result<QJsonObject> play(const DemoOptions &options)
{
    Fleet fleet(options);
    if (const auto started = fleet.start(); !started)
        return started.fault();
    Show show(options, fleet);
    const auto shown = show.run();
    const bool clean = fleet.stop();
    if (!shown)
        return shown.fault();
    const auto catalogue = loadDefinitions(options.services);
    if (!catalogue)
        return catalogue.fault();
    TallyQuestion question;
    for (const QString &name : fleet.stations())
        question.stations.insert(name, fleet.dataOf(name));
    question.hub = fleet.dataOf(QStringLiteral("hub"));
    question.dataCentre = fleet.dataOf(QStringLiteral("data-centre"));
    question.catalogue = *catalogue;
    question.tokensExpected = options.tokens();
    question.cut = show.cut();
    question.dropOne = options.dropOne;
    auto summary = tally(question);
    if (summary && !clean)
        summary->insert(QStringLiteral("stoppedHard"), true);
    return summary;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seva-demo"));
    crypto::initialise();
    const auto options = demoOptions(QCoreApplication::arguments(), QCoreApplication::applicationDirPath());
    if (!options)
        return complain(2, options.fault());
    QDir(options->out).removeRecursively();
    for (const char *folder : {"", "/letters", "/slips", "/screens", "/logs", "/data"})
        if (!QDir().mkpath(options->out + QLatin1String(folder)))
            return complain(2, fault("demo.folder-unwritable", options->out));
    QElapsedTimer wall;
    wall.start();
    auto summary = play(*options);
    if (!summary)
        return complain(1, summary.fault());
    const QStringList missing = gatherPaper(*options);
    QJsonArray problems = summary->value(QStringLiteral("problems")).toArray();
    for (const QString &what : missing)
        problems.append(what);
    summary->insert(QStringLiteral("problems"), problems);
    summary->insert(QStringLiteral("seed"), qint64(options->seed));
    summary->insert(QStringLiteral("wallSeconds"), qRound(wall.elapsed() / 100.0) / 10.0);
    const QByteArray text = QJsonDocument(*summary).toJson();
    if (const auto written = files::writeDurably(options->out + QStringLiteral("/summary.json"), text, 0644); !written)
        return complain(1, written.fault());
    std::fputs(text.constData(), stdout);
    return problems.isEmpty() ? 0 : 1;
}
