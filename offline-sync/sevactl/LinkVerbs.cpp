// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/journal/NeedsAttention.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace seva::ctl {

namespace {

constexpr int kHistoryShown = 200;

/// The tray of a data folder, whether or not its program runs.
Result<std::unique_ptr<NeedsAttention>> openTray(const QString &folder)
{
    SystemRandom random;
    const auto data = openDataFolder(folder, random);
    if (!data)
        return data.fault();
    if (!QFile::exists(NeedsAttention::fileOf(folder)))
        return fault("ctl.no-tray", folder);
    return NeedsAttention::open(NeedsAttention::fileOf(folder), data->keys->pageKey());
}

QJsonValue instantJson(Instant instant)
{
    return instant == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject entryJson(const AttentionEntry &entry)
{
    QJsonObject out{{QStringLiteral("id"), entry.id},
                    {QStringLiteral("code"), entry.code},
                    {QStringLiteral("subject"), entry.subject},
                    {QStringLiteral("opened"), instantJson(entry.opened)},
                    {QStringLiteral("there"), entry.there}};
    if (entry.closed != 0) {
        out.insert(QStringLiteral("closed"), instantJson(entry.closed));
        out.insert(QStringLiteral("by"), entry.who.isEmpty() ? QJsonValue() : QJsonValue(entry.who));
        out.insert(QStringLiteral("answer"), entry.answer.isEmpty() ? QJsonValue() : QJsonValue(entry.answer));
    }
    return out;
}

QJsonArray entriesJson(const QList<AttentionEntry> &entries)
{
    QJsonArray out;
    for (const AttentionEntry &entry : entries)
        out.append(entryJson(entry));
    return out;
}

} // namespace

/// Exit code kBad while something needs attention.
Answer linkShow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR is needed"));
    const auto tray = openTray(parser.value(QStringLiteral("data")));
    if (!tray)
        return refused(kWrongUse, tray.fault());
    const auto report = (*tray)->report();
    const auto open = (*tray)->open();
    const auto history = (*tray)->history(kHistoryShown);
    for (const Fault *problem : {report.ok() ? nullptr : &report.fault(), open.ok() ? nullptr : &open.fault(),
                                 history.ok() ? nullptr : &history.fault()})
        if (problem)
            return refused(kBad, *problem);
    return Answer{open->isEmpty() ? kFine : kBad,
                  {{QStringLiteral("told"), instantJson(report->at)},
                   {QStringLiteral("link"), QJsonDocument::fromJson(report->json).object()},
                   {QStringLiteral("needsAttention"), entriesJson(*open)},
                   {QStringLiteral("history"), entriesJson(*history)}}};
}

Answer linkAnswer(const QStringList &words)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "id", "as", "answer", "clock-offset"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words) || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("--data DIR --id N --as WHO --answer MENDED|REPORTED|HARMLESS are needed"));
    const auto tray = openTray(parser.value(QStringLiteral("data")));
    if (!tray)
        return refused(kWrongUse, tray.fault());
    const SystemClock clock(parser.value(QStringLiteral("clock-offset")).toLongLong());
    const qint64 id = parser.value(QStringLiteral("id")).toLongLong();
    const Result<void> done =
        (*tray)->answer(id, parser.value(QStringLiteral("as")), parser.value(QStringLiteral("answer")), clock.now());
    if (!done)
        return refused(kBad, done.fault());
    return Answer{kFine, {{QStringLiteral("closed"), id}}};
}

} // namespace seva::ctl
