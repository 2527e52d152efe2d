// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"

#include <seva/base/Files.h>

namespace seva::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(SEVA_SOURCE_DIR "/") + relative;
}

QByteArray contentOf(const QString &relative)
{
    const auto content = files::read(sourcePath(relative), files::MaxFolderFileBytes);
    if (!content)
        qFatal("%s", qPrintable(content.fault().subject));
    return *content;
}

namespace {

QMap<QString, QByteArray> shipped(const QString &folder)
{
    const auto all =
        files::readFolder(sourcePath(QStringLiteral("shared/service-definitions/") + folder), QStringLiteral(".json"));
    if (!all)
        qFatal("%s", qPrintable(all.fault().subject));
    return *all;
}

} // namespace

QMap<QString, QByteArray> shippedDefinitions()
{
    QMap<QString, QByteArray> all = shipped(QStringLiteral("services"));
    all.insert(shipped(QStringLiteral("rules")));
    return all;
}

QMap<QString, QByteArray> shippedFeeFiles()
{
    return shipped(QStringLiteral("fees"));
}

QByteArray shippedFeeSchema()
{
    return contentOf(QStringLiteral("shared/service-definitions/fee-schedule.schema.json"));
}

std::shared_ptr<const FeeBook> shippedFees()
{
    const auto book = FeeBook::load(shippedFeeFiles(), shippedFeeSchema());
    if (!book)
        qFatal("%s", qPrintable(book.fault().subject));
    return *book;
}

QByteArray shippedSchema()
{
    return contentOf(QStringLiteral("shared/service-definitions/service-definition.schema.json"));
}

std::shared_ptr<const ServiceCatalogue> shippedCatalogue()
{
    const auto catalogue = ServiceCatalogue::load(shippedDefinitions(), shippedSchema(), shippedFees());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.fault().subject));
    return *catalogue;
}

QMap<QString, QByteArray> changedFiles(QMap<QString, QByteArray> files, const QString &relative, const QByteArray &what,
                                       const QByteArray &by)
{
    QByteArray &content = files[sourcePath(relative)];
    const qsizetype at = content.indexOf(what);
    if (at < 0)
        qFatal("'%s' stands nowhere in %s", what.constData(), qPrintable(relative));
    content.replace(at, what.size(), by);
    return files;
}

} // namespace seva::test
