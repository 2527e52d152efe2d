// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <seva/base/Cbor.h>

#include <QCommandLineParser>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr int kShowLimit = 100;
constexpr int kShowMost = 10'000;


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
        out.insert(it.key(), QJsonObject{{QStringLiteral("seq"), qint64(it->acked)},
                                         {QStringLiteral("head"), it->head.hex()}});
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

QJsonObject eventJson(const Event &e)
{
    return QJsonObject{{QStringLiteral("seq"), qint64(e.seq)},
                       {QStringLiteral("type"), e.type},
                       {QStringLiteral("version"), e.version},
                       {QStringLiteral("subject"), e.subject.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(instantOf(e.hlc), Qt::UTC).toString(Qt::ISODateWithMs)},
                       {QStringLiteral("hash"), e.hash.hex()},
                       {QStringLiteral("open"), e.open.toJsonObject()},
                       {QStringLiteral("personal"), e.erased ? QStringLiteral("erased")
                            : e.personal.isEmpty()           ? QStringLiteral("none")
                                                             : QStringLiteral("sealed")}};
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

Answer journalShow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("origin"), QString(), QStringLiteral("hex")});
    parser.addOption({QStringLiteral("after"), QString(), QStringLiteral("n"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n"), QString::number(kShowLimit)});
    bool numbers = parse(parser, words), ok = true;
    const quint64 after = parser.value(QStringLiteral("after")).toULongLong(&ok);
    numbers = numbers && ok;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&ok);
    if (!numbers || !ok || limit < 1 || limit > kShowMost)
        return wrongUse(QStringLiteral("--data DIR is needed; --limit is 1 to %1").arg(kShowMost));
    SystemRandom random;
    const SystemClock clock;
    auto data = openDataFolder(parser.value(QStringLiteral("data")), random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    QJsonObject origins;
    const QByteArray only = QByteArray::fromHex(parser.value(QStringLiteral("origin")).toLatin1());
    for (const OriginId &origin : (*journal)->heads().keys()) {
        if (!only.isEmpty() && origin != only)
            continue;
        const auto events = (*journal)->events(origin, after, limit);
        if (!events)
            return refused(kBad, events.fault());
        QJsonArray lines;
        for (const Event &event : *events)
            lines.append(eventJson(event));
        origins.insert(QString::fromLatin1(origin.toHex()), lines);
    }
    return Answer{kFine, {{QStringLiteral("origins"), origins}}};
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
