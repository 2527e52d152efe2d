// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Reach.h"

#include <seva/base/Files.h>
#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>
#include <seva/sync/ImportDay.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva::ctl {

namespace {

constexpr qint64 kMaxFile = 4 << 20;
constexpr int kMaxFiles = 2'000;

/// A file is itself; a folder is its appointments.csv, if there is one, and every e-Form (*.xml) below it.
QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList out;
    for (const char *name : {"/appointments.csv", "/challans.csv"})
        if (const QString list = path + QLatin1String(name); QFileInfo::exists(list))
            out.append(list);
    QDirIterator forms(path, {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (forms.hasNext() && out.size() <= kMaxFiles)
        out.append(forms.next());
    out.sort();
    return out;
}

Result<QList<sync::NamedFile>> readFiles(const QString &path)
{
    QList<sync::NamedFile> out;
    for (const QString &name : filesOf(path)) {
        const auto bytes = files::read(name, kMaxFile);
        if (!bytes)
            return bytes.fault();
        out.append({QFileInfo(name).fileName(), *bytes});
    }
    if (out.isEmpty() || out.size() > kMaxFiles)
        return fault("ctl.nothing-to-import", path);
    return out;
}

/// Rows that were not taken make the exit code 1; what was good is listed all the same.
Answer judged(const QJsonObject &report)
{
    return Answer{report.value(QStringLiteral("problems")).toArray().isEmpty() ? kFine : kBad, report};
}

Answer importStopped(const Reach &reach, const QList<sync::NamedFile> &read)
{
    SystemRandom random;
    const SystemClock clock(reach.clockOffset);
    auto data = openKendraFolder(reach.data, random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto catalogue = loadDefinitions(reach.services);
    if (!catalogue)
        return refused(kWrongUse, catalogue.fault());
    const auto schema = files::read(reach.services + QStringLiteral("/eform.xsd"), kMaxFile);
    if (!schema)
        return refused(kWrongUse, schema.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    sync::ImportPlace place{**journal,     random, &data->roster->kendra, catalogue->get(), data->roster.get(),
                            data->station, *schema};
    const auto calendars = loadCalendars(reach.services);
    if (!calendars)
        return refused(kWrongUse, calendars.fault());
    if (const auto calendar = (*calendars)->calendarOf(data->roster->kendra))
        place.calendar = *calendar;
    const auto report = sync::importDay(place, read, clock.now());
    if (!report)
        return refused(kBad, report.fault());
    return judged(QJsonDocument::fromJson(*report).object());
}

} // namespace

Answer appointmentsImport(const QStringList &words)
{
    QCommandLineParser parser;
    addReach(parser);
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || parser.positionalArguments().size() != 1)
        return wrongUse(QStringLiteral("one file or folder is needed"));
    const auto reach = readReach(parser);
    if (!reach)
        return refused(kWrongUse, reach.fault());
    const auto read = readFiles(parser.positionalArguments().first());
    if (!read)
        return refused(kWrongUse, read.fault());
    if (!reach->data.isEmpty())
        return importStopped(*reach, *read);
    const Answer answer = fromHub(askHub(*reach, "/v1/appointments", sync::encode(sync::ImportRequest{*read})));
    return answer.exit == kFine ? judged(answer.json) : answer;
}

} // namespace seva::ctl
