// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the programs of tests/bench/sync.d in turns, peers and ours, and judges the medians of what they print; exit 1
// when a bound is missed. tests/bench/README.md says how to join.
#include "report/Runner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace seva::bench;

namespace {

constexpr int kUsage = 2;
const QString kSource = QStringLiteral(SEVA_SOURCE_DIR "/tests/bench");

/// The groups whose file name has one of the words in it; all where there are none.
QList<Group> readGroups(const QStringList &words, QString &problem)
{
    QList<Group> groups;
    const QDir folder(kSource + QStringLiteral("/sync.d"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const bool wanted = words.isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString &word) {
                                return name.contains(word);
                            });
        QFile file(folder.filePath(name));
        if (!wanted || !file.open(QIODevice::ReadOnly))
            continue;
        QString wrong;
        if (const std::optional<Group> group = readGroup(name.section(QLatin1Char('.'), 0, 0), file.readAll(), wrong))
            groups.append(*group);
        else
            problem = name + QStringLiteral(": ") + wrong;
    }
    if (groups.isEmpty() && problem.isEmpty())
        problem = QStringLiteral("there is no such group");
    return groups;
}

bool write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

int wrong(const QString &problem)
{
    std::fprintf(stderr, "seva: %s\n", qPrintable(problem));
    return kUsage;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString build = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral(".."));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{"rounds", "Calls of each program.", "N", "5"},
         {"events", "Events of a round.", "N", "100000"},
         {"only", "Groups with one of these words in their name.", "WORD,..."},
         {"work", "Folder on the disk to measure.", "DIR", QDir::cleanPath(build + "/sync-bench")},
         {"peers", "Where tests/bench/peers/setup.sh put the peers.", "DIR", QDir::cleanPath(build + "/../peers")},
         {"report", "Also written to this file.", "FILE"}});
    parser.process(app);
    Runner::Options options{parser.value("work"),           kSource,
                            app.applicationDirPath(),       parser.value("peers"),
                            parser.value("rounds").toInt(), parser.value("events").toInt()};
    if (options.rounds < 1 || options.events < 1)
        return wrong(QStringLiteral("rounds and events are numbers from 1"));
    QString problem;
    const QList<Group> groups = readGroups(parser.value("only").split(QLatin1Char(','), Qt::SkipEmptyParts), problem);
    if (!problem.isEmpty())
        return wrong(problem);
    Runner runner(options);
    problem = runner.prepare();
    if (!problem.isEmpty())
        return wrong(problem);
    for (const Group &group : groups)
        runner.measure(group);
    const QByteArray page = runner.report(groups);
    runner.clean();
    std::fputs(page.constData(), stdout);
    if (parser.isSet("report") && !write(parser.value("report"), page))
        return wrong(parser.value("report") + QStringLiteral(" cannot be written"));
    return runner.holds(groups) ? 0 : 1;
}
