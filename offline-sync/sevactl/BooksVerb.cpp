// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/base/Random.h>
#include <seva/journal/Reference.h>
#include <seva/sync/BookPress.h>
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

/// What a book of this kind is made of, read as a station would read it before anybody gets it.
Result<QMap<QString, QString>> readFor(const QString &kind, const QString &folder)
{
    if (kind != QLatin1String(kDefinitionsBook))
        return fault("ctl.book-kind", kind);
    const auto reference = loadReference(folder, installedServices());
    if (!reference)
        return reference.fault();
    return referenceFiles(folder);
}

} // namespace

Answer booksPublish(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("data"), QString(), QStringLiteral("dir")});
    parser.addOption({QStringLiteral("kendra"), QString(), QStringLiteral("id")});
    parser.addOption({QStringLiteral("new-key"), QString()});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words))
        return wrongUse(parser.errorText());
    const QStringList what = parser.positionalArguments();
    if (what.size() != 2 || !parser.isSet(QStringLiteral("data")))
        return wrongUse(QStringLiteral("KIND, FOLDER and --data DIR are needed"));
    const QString data = parser.value(QStringLiteral("data"));
    const auto enrolment = loadEnrolment(data);
    if (!enrolment)
        return refused(kWrongUse, enrolment.fault());
    const auto files = readFor(what.at(0), what.at(1));
    if (!files)
        return refused(kBad, files.fault());
    SystemRandom random;
    const auto signer = openBookSigner(data, random, parser.isSet(QStringLiteral("new-key")));
    if (!signer)
        return refused(kWrongUse, signer.fault());
    const auto published = publishBook(*enrolment->shelf, *signer, what.at(0), *files,
                                       parser.value(QStringLiteral("kendra")), SystemClock().now());
    if (!published)
        return refused(kBad, published.fault());
    return Answer{kFine,
                  {{QStringLiteral("kind"), published->book.kind},
                   {QStringLiteral("version"), qint64(published->book.version)},
                   {QStringLiteral("new"), published->fresh},
                   {QStringLiteral("files"), published->book.files.size()},
                   {QStringLiteral("changed"), published->changed},
                   {QStringLiteral("changedBytes"), qint64(published->changedBytes)}}};
}

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
