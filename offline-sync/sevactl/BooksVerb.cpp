// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/base/Clock.h>
#include <seva/base/Files.h>
#include <seva/base/Random.h>
#include <seva/drivers/CscaStore.h>
#include <seva/journal/Reference.h>
#include <seva/sync/BookPress.h>
#include <seva/sync/Enrolment.h>

#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

namespace seva::ctl {

namespace {

using namespace seva::sync;

constexpr qint64 kMostFile = qint64{16} << 20;

/// Master lists, certificates and lists of revoked signers of a folder, each checked, as a store holds them.
Result<QMap<QString, QString>> countriesOf(const QString &folder, const QString &scratch)
{
    auto store = CscaStore::open(scratch);
    if (!store)
        return store.fault();
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto content = files::read(QDir(folder).filePath(name), kMostFile);
        if (!content)
            return content.fault();
        if (const auto imported = store->import(*content, SystemClock().now()); !imported)
            return Fault{imported.fault().code, name + QLatin1Char(' ') + imported.fault().subject};
    }
    QMap<QString, QString> found;
    for (const QString &name : QDir(scratch).entryList(QDir::Files))
        found.insert(name, QDir(scratch).filePath(name));
    return found;
}

/// What a book of this kind is made of, read as a station would read it before anybody gets it.
Result<QMap<QString, QString>> readFor(const QString &kind, const QString &folder, const QString &scratch)
{
    if (kind == QLatin1String(kTrustBook))
        return countriesOf(folder, scratch);
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
    const QTemporaryDir scratch;
    const auto files = readFor(what.at(0), what.at(1), scratch.path());
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

} // namespace seva::ctl
