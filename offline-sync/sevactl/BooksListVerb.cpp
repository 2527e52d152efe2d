// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace seva::ctl {

namespace {

using namespace seva::sync;

QString momentOf(Instant instant)
{
    return instant > 0 ? QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate) : QString();
}

} // namespace

Answer booksList(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const auto enrolment = loadEnrolment(parser.value(QStringLiteral("data")));
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    const BookShelf &shelf = *enrolment->shelf;
    QJsonArray books;
    const QMap<QString, std::int64_t> held = shelf.held();
    for (auto it = held.begin(); it != held.end(); ++it) {
        const std::optional<Book> here = shelf.held(it.key());
        const std::optional<Book> used = shelf.used(it.key());
        books.append(QJsonObject{{QStringLiteral("kind"), it.key()},
                                 {QStringLiteral("version"), qint64(it.value())},
                                 {QStringLiteral("published"), momentOf(here ? here->issued : 0)},
                                 {QStringLiteral("files"), here ? here->files.size() : 0},
                                 {QStringLiteral("inUse"), used ? qint64(used->version) : 0},
                                 {QStringLiteral("since"), momentOf(shelf.usedSince(it.key()))},
                                 {QStringLiteral("folder"), shelf.usedFolder(it.key())}});
    }
    return Answer{kFine, {{QStringLiteral("books"), books}}};
}

} // namespace seva::ctl
