// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/ReusableDocument.h>

#include <seva/base/Cbor.h>
#include <seva/base/Crypto.h>

#include <QCborArray>

#include <algorithm>

namespace seva {

namespace {

constexpr int kMostBytes = 64 << 10;
constexpr qsizetype kMostDocuments = 64;
constexpr qsizetype kMostPages = 200;
const QString kFileNoField = QStringLiteral("previousFileNo");
const QString kBirthField = QStringLiteral("dateOfBirth");
const QString kPassed = QStringLiteral("PASS");

bool samePerson(const Visit &coming, const Visit &earlier)
{
    const QString number = coming.fields.value(kFileNoField);
    const QString born = coming.fields.value(kBirthField);
    return !number.isEmpty() && !born.isEmpty() && earlier.id != coming.id && !earlier.erased
           && earlier.fileNumber == number && earlier.fields.value(kBirthField) == born;
}

/// Who held the originals against the scans: the second who signed.
const Signoff *verificationOf(const Visit &visit)
{
    return visit.signoffs.size() < 2 ? nullptr : &visit.signoffs.at(1);
}

QCborMap encoded(const ReusableDocument &document)
{
    QCborArray pages;
    for (const CapturedPage &page : document.pages)
        pages.append(QCborMap{{1, page.digest.bytes()}, {2, page.bytes}, {3, page.mediaType}, {4, page.looked}});
    return QCborMap{{1, document.document},
                    {2, pages},
                    {3, document.visit.toRfc4122()},
                    {4, document.fileNumber},
                    {5, document.seenOn.toString(Qt::ISODate)},
                    {6, document.seenBy}};
}

ReusableDocument decoded(const QCborMap &map)
{
    ReusableDocument out;
    out.document = map[1].toString();
    for (const QCborValue &value : map[2].toArray()) {
        const QCborMap page = value.toMap();
        out.pages.append(CapturedPage{Digest::fromBytes(page[1].toByteArray()), int(page[2].toInteger()),
                                      page[3].toString(), page[4].toString()});
    }
    out.visit = QUuid::fromRfc4122(map[3].toByteArray());
    out.fileNumber = map[4].toString();
    out.seenOn = QDate::fromString(map[5].toString(), Qt::ISODate);
    out.seenBy = map[6].toString();
    return out;
}

bool isWhole(const ReusableDocument &document)
{
    return !document.document.isEmpty() && !document.pages.isEmpty() && document.pages.size() <= kMostPages
           && !document.visit.isNull() && document.seenOn.isValid()
           && std::none_of(document.pages.begin(), document.pages.end(),
                           [](const CapturedPage &page) { return page.digest.isEmpty() || page.bytes <= 0; });
}

} // namespace

QList<ReusableDocument> reusableFor(const Visit &coming, const QList<Visit> &earlier)
{
    QMap<QString, ReusableDocument> latest;
    for (const Visit &visit : earlier) {
        const Signoff *seen = verificationOf(visit);
        if (!samePerson(coming, visit) || !seen)
            continue;
        for (const DocumentScanned &scanned : visit.documents) {
            const bool passed = visit.checks.value(QStringLiteral("document:") + scanned.document) == kPassed;
            const auto known = latest.constFind(scanned.document);
            if (passed && !scanned.pages.isEmpty() && (known == latest.constEnd() || known->seenOn < visit.day))
                latest.insert(scanned.document, {scanned.document, scanned.pages, visit.id, visit.fileNumber, visit.day,
                                                 seen->operatorId});
        }
    }
    return latest.values();
}

QByteArray sealReusable(const VisitId &visit, const QList<ReusableDocument> &documents, const QByteArray &kendraPublic)
{
    QCborArray list;
    for (const ReusableDocument &document : documents)
        list.append(encoded(document));
    return crypto::wrap(kendraPublic, cbor::encode(QCborMap{{1, visit.toRfc4122()}, {2, list}}));
}

Result<QList<ReusableDocument>> openReusable(const VisitId &visit, const QByteArray &sealed,
                                             const QByteArray &kendraSeed)
{
    const auto unreadable = [&visit] {
        return fault("domain.reusable-unreadable", visit.toString(QUuid::WithoutBraces));
    };
    const auto plain = crypto::unwrap(crypto::boxPair(kendraSeed), sealed);
    const auto value = plain.ok() ? cbor::decode(*plain, kMostBytes) : Result<QCborValue>(plain.fault());
    if (!value)
        return unreadable();
    const QCborMap map = value->toMap();
    const QCborArray list = map[2].toArray();
    if (map[1].toByteArray() != visit.toRfc4122() || list.size() > kMostDocuments)
        return unreadable();
    QList<ReusableDocument> out;
    for (const QCborValue &each : list) {
        out.append(decoded(each.toMap()));
        if (!isWhole(out.last()))
            return unreadable();
    }
    return out;
}

} // namespace seva
