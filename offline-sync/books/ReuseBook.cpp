// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/ReuseBook.h>

#include <seva/base/Files.h>

#include <QFile>
#include <QTemporaryDir>

namespace seva::sync {

namespace {

constexpr qint64 kSealedMost = 80 << 10;
/// Stands in each version: a book has files, also when nobody comes who was here before.
const QString kFormatFile = QStringLiteral("format");
const QByteArray kFormat = "1\n";

const QString &kind()
{
    static const QString name = QString::fromLatin1(kReuseBook);
    return name;
}

QString fileOf(const VisitId &visit)
{
    return visit.toString(QUuid::WithoutBraces) + QStringLiteral(".sealed");
}

/// The sealed file of the book in use, or of the one that is held; empty when there is none.
QString pathIn(const QString &folder, const VisitId &visit)
{
    const QString path = folder + QLatin1Char('/') + fileOf(visit);
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

bool same(const QList<ReusableDocument> &a, const QList<ReusableDocument> &b)
{
    const auto key = [](const ReusableDocument &d) {
        QStringList pages;
        for (const CapturedPage &page : d.pages)
            pages.append(page.digest.hex());
        return std::tuple(d.document, pages, d.visit, d.fileNumber, d.seenOn, d.seenBy);
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&key](const auto &x, const auto &y) { return key(x) == key(y); });
}

/// As it was published, where it says the same; otherwise sealed anew.
Result<QByteArray> sealedFor(const QString &before, const VisitId &visit, const QList<ReusableDocument> &documents,
                             const Roster &roster, const QByteArray &seed)
{
    const QString old = pathIn(before, visit);
    if (!old.isEmpty())
        if (const Result<QByteArray> bytes = files::read(old, kSealedMost); bytes.ok())
            if (const auto known = openReusable(visit, *bytes, seed); known.ok() && same(*known, documents))
                return bytes;
    return sealReusable(visit, documents, roster.kendraPublic);
}

} // namespace

QMap<VisitId, QList<ReusableDocument>> reusableAhead(const QList<Visit> &listed, QDate today,
                                                     const std::function<QList<Visit>(const QString &)> &earlierOf)
{
    QMap<VisitId, QList<ReusableDocument>> out;
    for (const Visit &visit : listed) {
        const QString number = visit.fields.value(QStringLiteral("previousFileNo"));
        if (number.isEmpty() || visit.day < today || visit.day > today.addDays(kReuseDaysAhead))
            continue;
        if (const QList<ReusableDocument> documents = reusableFor(visit, earlierOf(number)); !documents.isEmpty())
            out.insert(visit.id, documents);
    }
    return out;
}

Result<Published> publishReusable(BookShelf &shelf, const BookSigner &signer, const Roster &roster,
                                  const QByteArray &kendraSeed, const QMap<VisitId, QList<ReusableDocument>> &documents,
                                  Instant now)
{
    const QTemporaryDir scratch;
    const std::optional<Book> held = shelf.held(kind());
    const QString before = held ? shelf.folderOf(*held) : QString();
    QMap<QString, QString> paths{{kFormatFile, scratch.filePath(kFormatFile)}};
    if (const Result<void> kept = files::writeDurably(paths.value(kFormatFile), kFormat); !kept)
        return kept.fault();
    for (auto it = documents.begin(); it != documents.end(); ++it) {
        const Result<QByteArray> sealed = sealedFor(before, it.key(), it.value(), roster, kendraSeed);
        if (!sealed)
            return sealed.fault();
        const QString path = scratch.filePath(fileOf(it.key()));
        if (const Result<void> kept = files::writeDurably(path, *sealed); !kept)
            return kept.fault();
        paths.insert(fileOf(it.key()), path);
    }
    return publishBook(shelf, signer, kind(), paths, roster.kendra.id, now);
}

Result<QList<ReusableDocument>> reusableHere(const BookShelf &shelf, const VisitId &visit, const QByteArray &kendraSeed)
{
    const QString path = pathIn(shelf.usedFolder(kind()), visit);
    if (path.isEmpty())
        return QList<ReusableDocument>();
    const Result<QByteArray> sealed = files::read(path, kSealedMost);
    return sealed.ok() ? openReusable(visit, *sealed, kendraSeed) : Result<QList<ReusableDocument>>(sealed.fault());
}

} // namespace seva::sync
