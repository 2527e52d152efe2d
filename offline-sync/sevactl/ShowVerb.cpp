// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Verb.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

constexpr int kShowLimit = 100;
constexpr int kShowMost = 10'000;

QJsonObject eventJson(const Event &e)
{
    return QJsonObject{
        {QStringLiteral("seq"), qint64(e.seq)},
        {QStringLiteral("type"), e.type},
        {QStringLiteral("version"), e.version},
        {QStringLiteral("subject"), e.subject.toString(QUuid::WithoutBraces)},
        {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(instantOf(e.hlc), Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("hash"), e.hash.hex()},
        {QStringLiteral("open"), e.open.toJsonObject()},
        {QStringLiteral("personal"), e.erased               ? QStringLiteral("erased")
                                     : e.personal.isEmpty() ? QStringLiteral("none")
                                                            : QStringLiteral("sealed")}};
}

} // namespace

Answer journalShow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("origin"), QString(), QStringLiteral("hex")});
    parser.addOption({QStringLiteral("after"), QString(), QStringLiteral("n"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n"), QString::number(kShowLimit)});
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    bool numbers = parser.parse(QStringList{QStringLiteral("sevactl")} + words) && parser.isSet(QStringLiteral("data"));
    bool ok = true;
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

} // namespace seva::ctl
