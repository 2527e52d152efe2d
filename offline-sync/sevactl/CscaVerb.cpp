// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Chips.h"
#include "Verb.h"

#include <seva/base/Files.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>
#include <QStandardPaths>

namespace seva::ctl {

namespace {

constexpr qint64 kMostFile = qint64{16} * 1024 * 1024;

QString dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).date().toString(Qt::ISODate);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The words that are no options; nothing when an option is wrong.
std::optional<QStringList> filesAndStore(const QStringList &words, QString &store, QString &problem)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("store"), QString(), QStringLiteral("dir")});
    if (!parser.parse(QStringList{QStringLiteral("sevactl")} + words)) {
        problem = parser.errorText();
        return {};
    }
    store = cscaFolder(parser.value(QStringLiteral("store")));
    return parser.positionalArguments();
}

} // namespace

QString cscaFolder(const QString &given)
{
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/csca");
}

Answer cscaImport(const QStringList &words)
{
    QString folder;
    QString problem;
    const auto files = filesAndStore(words, folder, problem);
    if (!files || files->size() != 1)
        return wrongUse(files ? QStringLiteral("one file is needed") : problem);
    const auto content = files::read(files->first(), kMostFile);
    if (!content)
        return refused(kWrongUse, content.fault());
    auto store = CscaStore::open(folder);
    if (!store)
        return refused(kWrongUse, store.fault());
    const auto imported = store->import(*content, SystemClock().now());
    if (!imported)
        return refused(kBad, imported.fault());
    QJsonObject json{{QStringLiteral("store"), folder},
                     {QStringLiteral("added"), imported->added},
                     {QStringLiteral("known"), imported->known},
                     {QStringLiteral("revocationLists"), imported->revocationLists}};
    if (!imported->signer.isEmpty()) {
        json.insert(QStringLiteral("signer"), imported->signer);
        json.insert(QStringLiteral("signerSha256"), hexOf(imported->signerFingerprint));
    }
    return Answer{kFine, json};
}

Answer cscaList(const QStringList &words)
{
    QString folder;
    QString problem;
    const auto files = filesAndStore(words, folder, problem);
    if (!files || !files->isEmpty())
        return wrongUse(files ? QStringLiteral("only --store is taken") : problem);
    const auto store = CscaStore::open(folder);
    if (!store)
        return refused(kWrongUse, store.fault());
    QJsonArray list;
    for (const CscaStore::Entry &entry : store->entries()) {
        QJsonObject each{{QStringLiteral("country"), entry.country},
                         {QStringLiteral("subject"), entry.subject},
                         {QStringLiteral("from"), dayOf(entry.from)},
                         {QStringLiteral("until"), dayOf(entry.until)},
                         {QStringLiteral("sha256"), hexOf(entry.fingerprint)}};
        if (entry.revocationsUntil)
            each.insert(QStringLiteral("revocationsUntil"), dayOf(entry.revocationsUntil));
        list.append(each);
    }
    return Answer{kFine, {{QStringLiteral("store"), folder}, {QStringLiteral("countries"), list}}};
}

} // namespace seva::ctl
