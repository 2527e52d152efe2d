// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Reach.h"

#include <seva/sync/ImportDay.h>

#include <QJsonDocument>

namespace seva::ctl {

namespace {

Answer judged(const QJsonObject &status)
{
    return Answer{status.value(QStringLiteral("found")).toBool() ? kFine : kBad, status};
}

} // namespace

Answer status(const QStringList &words)
{
    QCommandLineParser parser;
    addReach(parser);
    parser.addOption({QStringLiteral("file-number"), QString(), QStringLiteral("n")});
    parser.addOption({QStringLiteral("dob"), QString(), QStringLiteral("date")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const QString number = parser.value(QStringLiteral("file-number"));
    const QDate born = QDate::fromString(parser.value(QStringLiteral("dob")), Qt::ISODate);
    if (number.isEmpty() || !born.isValid())
        return wrongUse(QStringLiteral("--file-number N and --dob YYYY-MM-DD are needed"));
    const auto reach = readReach(parser);
    if (!reach)
        return refused(kWrongUse, reach.fault());
    if (reach->data.isEmpty()) {
        const Answer answer = fromHub(askHub(*reach, "/v1/status", sync::encode(sync::StatusRequest{number, born})));
        return answer.exit == kFine ? judged(answer.json) : answer;
    }
    SystemRandom random;
    const SystemClock clock(reach->clockOffset);
    auto data = openDataFolder(reach->data, random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    QByteArray json;
    (*journal)->read([&](const State &state) { json = sync::statusOf(state, number, born); });
    return judged(QJsonDocument::fromJson(json).object());
}

} // namespace seva::ctl
