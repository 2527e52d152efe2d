// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataFolder.h"
#include "Reach.h"

#include <seva/journal/Definitions.h>
#include <seva/journal/OfficeBooks.h>
#include <seva/sync/FileStatus.h>

#include <QJsonDocument>

namespace seva::ctl {

namespace {

Answer judged(const QJsonObject &status)
{
    return Answer{status.value(QStringLiteral("found")).toBool() ? kFine : kBad, status};
}

/// Of a journal that nobody holds, with the definitions of --services for its words; without them only the outcome is
/// told.
Answer fromStoppedJournal(const Reach &reach, const sync::StatusRequest &request)
{
    sync::StatusWords words;
    std::shared_ptr<const ServiceCatalogue> catalogue;
    std::shared_ptr<const StatusBook> statuses;
    if (!reach.services.isEmpty()) {
        const auto definitions = loadDefinitions(reach.services);
        const auto book = loadStatuses(reach.services);
        if (!definitions || !book)
            return refused(kWrongUse, definitions.ok() ? book.fault() : definitions.fault());
        words = {(catalogue = *definitions).get(), (statuses = *book).get()};
    }
    SystemRandom random;
    const SystemClock clock(reach.clockOffset);
    auto data = openDataFolder(reach.data, random);
    if (!data)
        return refused(kWrongUse, data.fault());
    const auto journal = Journal::open(data->journalFolder(), *data->keys, clock, random, data->options);
    if (!journal)
        return refused(kWrongUse, journal.fault());
    QByteArray json;
    (*journal)->read([&](const State &state) { json = sync::statusOf(state, words, request); });
    return judged(QJsonDocument::fromJson(json).object());
}

} // namespace

Answer status(const QStringList &words)
{
    QCommandLineParser parser;
    addReach(parser);
    parser.addOption({QStringLiteral("file-number"), QString(), QStringLiteral("n")});
    parser.addOption({QStringLiteral("dob"), QString(), QStringLiteral("date")});
    parser.addOption({QStringLiteral("lang"), QString(), QStringLiteral("language"), QStringLiteral("en")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const QString number = parser.value(QStringLiteral("file-number"));
    const QDate born = QDate::fromString(parser.value(QStringLiteral("dob")), Qt::ISODate);
    if (number.isEmpty() || !born.isValid())
        return wrongUse(QStringLiteral("--file-number N and --dob YYYY-MM-DD are needed"));
    const auto reach = readReach(parser);
    if (!reach)
        return refused(kWrongUse, reach.fault());
    const sync::StatusRequest request{number, born, parser.value(QStringLiteral("lang"))};
    if (reach->data.isEmpty()) {
        const Answer answer = fromHub(askHub(*reach, "/v1/status", sync::encode(request)));
        return answer.exit == kFine ? judged(answer.json) : answer;
    }
    return fromStoppedJournal(*reach, request);
}

} // namespace seva::ctl
