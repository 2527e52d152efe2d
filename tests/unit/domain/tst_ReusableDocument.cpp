// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/ReusableDocument.h>

#include <seva/base/Crypto.h>

#include <QTest>

using namespace seva;

namespace {

const QString kNumber = QStringLiteral("AH00000001226");
const QString kAddress = QStringLiteral("addressProof");
const QString kBirth = QStringLiteral("birthProof");
const QByteArray kSeed(crypto::kKeyBytes, 'k');

CapturedPage page(const char *content)
{
    return CapturedPage{Digest::of(QByteArray(content)), 1'000, QStringLiteral("image/jpeg"), {}};
}

/// Somebody who was here in March; B found the address proof to be as the scan, and not the other document.
Visit earlier(QDate day = QDate(2026, 3, 12))
{
    Visit visit;
    visit.id = QUuid::createUuidV5(QUuid(), day.toString(Qt::ISODate));
    visit.day = day;
    visit.fileNumber = kNumber;
    visit.fields.insert(QStringLiteral("dateOfBirth"), QStringLiteral("1990-05-17"));
    visit.documents.insert(kAddress, DocumentScanned{kAddress, {page("one"), page("two")}, QStringLiteral("A1001")});
    visit.documents.insert(kBirth, DocumentScanned{kBirth, {page("three")}, QStringLiteral("A1001")});
    visit.checks = {{QStringLiteral("document:") + kAddress, QStringLiteral("PASS")},
                    {QStringLiteral("document:") + kBirth, QStringLiteral("FAIL")}};
    visit.signoffs = {Signoff{QStringLiteral("A"), QStringLiteral("A1001"), QStringLiteral("A-01"), {}, 1},
                      Signoff{QStringLiteral("B"), QStringLiteral("B2001"), QStringLiteral("B-01"), {}, 2}};
    return visit;
}

Visit coming()
{
    Visit visit;
    visit.id = QUuid::createUuidV5(QUuid(), QStringLiteral("coming"));
    visit.day = QDate(2026, 11, 24);
    visit.fields = {{QStringLiteral("previousFileNo"), kNumber},
                    {QStringLiteral("dateOfBirth"), QStringLiteral("1990-05-17")}};
    return visit;
}

} // namespace

class TestReusableDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenAndPassedMayBeUsedAgain()
    {
        const QList<ReusableDocument> found = reusableFor(coming(), {earlier()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().document, kAddress);
        QCOMPARE(found.first().pages.size(), 2);
        QCOMPARE(found.first().seenOn, QDate(2026, 3, 12));
        QCOMPARE(found.first().seenBy, QStringLiteral("B2001"));
        QCOMPARE(found.first().visit, earlier().id);
    }

    void ofTheSameKindTheLatestCounts()
    {
        const QList<Visit> both{earlier(QDate(2026, 6, 1)), earlier(QDate(2025, 6, 1))};
        QCOMPARE(reusableFor(coming(), both).first().seenOn, QDate(2026, 6, 1));
        QCOMPARE(reusableFor(coming(), {both.last(), both.first()}).first().seenOn, QDate(2026, 6, 1));
    }

    void nobodyElsesDocumentsAreOffered()
    {
        Visit other = coming();
        other.fields[QStringLiteral("dateOfBirth")] = QStringLiteral("1990-05-18");
        QVERIFY(reusableFor(other, {earlier()}).isEmpty());
        other = coming();
        other.fields.remove(QStringLiteral("previousFileNo"));
        Visit unnumbered = earlier();
        unnumbered.fileNumber.clear();
        QVERIFY(reusableFor(other, {unnumbered}).isEmpty());
        Visit erased = earlier();
        erased.erased = true;
        QVERIFY(reusableFor(coming(), {erased}).isEmpty());
        Visit unseen = earlier();
        unseen.signoffs.removeLast();
        QVERIFY(reusableFor(coming(), {unseen}).isEmpty());
    }

    void sealedItSaysNothingWithoutTheKey()
    {
        const QList<ReusableDocument> documents = reusableFor(coming(), {earlier()});
        const QByteArray sealed = sealReusable(coming().id, documents, crypto::boxPair(kSeed).publicKey);
        for (const QByteArray &word : {kNumber.toUtf8(), kAddress.toUtf8(), QByteArray("B2001")})
            QVERIFY(!sealed.contains(word));
        const auto opened = openReusable(coming().id, sealed, kSeed);
        QCOMPARE(opened->size(), 1);
        QCOMPARE(opened->first().pages.last().digest, documents.first().pages.last().digest);
        QCOMPARE(opened->first().fileNumber, kNumber);
        QCOMPARE(opened->first().seenOn, documents.first().seenOn);
        const QString refused = QStringLiteral("domain.reusable-unreadable");
        QCOMPARE(openReusable(coming().id, sealed, QByteArray(crypto::kKeyBytes, 'x')).fault().code, refused);
        QCOMPARE(openReusable(earlier().id, sealed, kSeed).fault().code, refused);
    }

    void everyAlteredByteIsFound()
    {
        const QByteArray sealed =
            sealReusable(coming().id, reusableFor(coming(), {earlier()}), crypto::boxPair(kSeed).publicKey);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray altered = sealed;
            altered[i] = char(altered.at(i) ^ 0x10);
            QVERIFY(!openReusable(coming().id, altered, kSeed).ok());
            QVERIFY(!openReusable(coming().id, sealed.left(i), kSeed).ok());
        }
    }

    void aListWithHolesIsNoList()
    {
        QList<ReusableDocument> documents = reusableFor(coming(), {earlier()});
        documents.first().pages.first().bytes = 0;
        const QByteArray sealed = sealReusable(coming().id, documents, crypto::boxPair(kSeed).publicKey);
        QVERIFY(!openReusable(coming().id, sealed, kSeed).ok());
    }
};

QTEST_GUILESS_MAIN(TestReusableDocument)
#include "tst_ReusableDocument.moc"
