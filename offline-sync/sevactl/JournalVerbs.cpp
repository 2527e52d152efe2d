// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <seva/journal/JournalHealth.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

bool parse(QCommandLineParser &parser, const QStringList &words)
{
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    return parser.parse(QStringList{QStringLiteral("sevactl")} + words) && parser.isSet(QStringLiteral("data"))
           && parser.positionalArguments().isEmpty();
}

QJsonObject headsJson(const QMap<QString, Cursor> &heads)
{
    QJsonObject out;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        out.insert(it.key(),
                   QJsonObject{{QStringLiteral("seq"), qint64(it->acked)}, {QStringLiteral("head"), it->head.hex()}});
    return out;
}

QJsonObject findingJson(const JournalFinding &f)
{
    QJsonObject out{{QStringLiteral("what"), f.what}};
    if (!f.file.isEmpty()) {
        out.insert(QStringLiteral("file"), f.file);
        out.insert(QStringLiteral("page"), qint64(f.page));
    }
    if (!f.origin.isEmpty()) {
        out.insert(QStringLiteral("origin"), f.origin);
        out.insert(QStringLiteral("seq"), qint64(f.seq));
    }
    return out;
}

/// As UTC in ISO 8601; null for never.
QJsonValue instantJson(Instant instant)
{
    return instant == 0 ? QJsonValue() : QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Answer journalVerify(const QStringList &words)
{
    QCommandLineParser parser;
    if (!parse(parser, words))
        return wrongUse(QStringLiteral("--data DIR is needed"));
    SystemRandom random;
    const auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto report = verifyJournal(data->journalFolder(), *data->keys, data->options);
    if (!report)
        return refused(kWrongUse, report.fault());
    QJsonArray findings;
    for (const JournalFinding &finding : report->findings)
        findings.append(findingJson(finding));
    return Answer{findings.isEmpty() ? kFine : kBad,
                  {{QStringLiteral("events"), qint64(report->events)},
                   {QStringLiteral("heads"), headsJson(report->heads)},
                   {QStringLiteral("findings"), findings}}};
}

/// What the daily verification of the program that holds the journal came to; the journal itself is left alone.
Answer journalChecked(const QStringList &words)
{
    QCommandLineParser parser;
    if (!parse(parser, words))
        return wrongUse(QStringLiteral("--data DIR is needed"));
    SystemRandom random;
    const auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto health = readHealth(data->journalFolder(), *data->keys);
    if (!health)
        return refused(kBad, health.fault());
    QJsonArray findings;
    for (const JournalFinding &finding : health->findings)
        findings.append(findingJson(finding));
    return Answer{health->passed > 0 && findings.isEmpty() ? kFine : kBad,
                  {{QStringLiteral("passed"), instantJson(health->passed)},
                   {QStringLiteral("tried"), instantJson(health->tried)},
                   {QStringLiteral("events"), qint64(health->events)},
                   {QStringLiteral("problem"), health->problem},
                   {QStringLiteral("findings"), findings}}};
}

Answer journalRebuild(const QStringList &words)
{
    QCommandLineParser parser;
    if (!parse(parser, words))
        return wrongUse(QStringLiteral("--data DIR is needed"));
    SystemRandom random;
    const SystemClock clock;
    auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    const auto folded = (*journal)->rebuild();
    if (!folded)
        return refused(kBad, folded.fault());
    return Answer{kFine, {{QStringLiteral("eventsFolded"), qint64(*folded)}}};
}

} // namespace seva::ctl
