// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/events/PhotoCaptured.h>
#include <seva/journal/CaptureVault.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace seva;

class tst_CaptureVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaptureComesBackAndItsFileSaysNothing()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        const VisitId id = s.newVisit();
        const QByteArray picture = QByteArray("JPEG of a face ").repeated(1000);
        const Digest digest = *vault.store(id, picture);
        QVERIFY(vault.has(digest));
        QCOMPARE(*vault.open(id, digest), picture);
        QVERIFY(!vault.sealedBytes(digest)->contains("JPEG of a face"));
        QCOMPARE(Digest::of(*vault.sealedBytes(digest)), digest);
        QCOMPARE(vault.all(), QList<Digest>{digest});
        QCOMPARE(vault.open(s.newVisit(), digest).fault().code, QStringLiteral("journal.capture-key-not-held"));
    }

    void anErasedVisitsCaptureCannotBeOpened()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        const VisitId id = s.newVisit();
        const Digest digest = *vault.store(id, "scan");
        QVERIFY(s.journal->erase(id).ok());
        QCOMPARE(vault.open(id, digest).fault().code, QStringLiteral("journal.capture-key-not-held"));
        QVERIFY(vault.has(digest));
    }

    void whatEventsNameAndIsNotHereIsMissingUntilAdopted()
    {
        Station a;
        Station b;
        CaptureVault here(a.folder() + QStringLiteral("/vault"), *a.journal, a.random);
        CaptureVault there(b.folder() + QStringLiteral("/vault"), *b.journal, b.random);
        const VisitId id = a.newVisit();
        PhotoCaptured photo;
        photo.digest = *here.store(id, "face");
        a.must(draft(id, photo));
        QVERIFY(here.missing().isEmpty());
        QVERIFY(b.journal->ingest(a.segments().first(), a.keys->signingPublic()).ok());
        QCOMPARE(there.missing(), QList<Digest>{photo.digest});
        const QByteArray ciphertext = *here.sealedBytes(photo.digest);
        QCOMPARE(there.adopt(photo.digest, ciphertext + 'x').fault().code,
                 QStringLiteral("journal.capture-not-what-it-says"));
        QVERIFY(there.adopt(photo.digest, ciphertext).ok());
        QVERIFY(there.missing().isEmpty());
        QVERIFY(b.journal->addVisitKeys(*a.journal->visitKeys({id})).ok());
        QCOMPARE(*there.open(id, photo.digest), QByteArray("face"));
    }

    void anAlteredFileIsNotGivenOut()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        const VisitId id = s.newVisit();
        const Digest digest = *vault.store(id, "scan");
        const QString hex = digest.hex();
        QFile file(s.folder() + QStringLiteral("/vault/") + hex.mid(2, 2) + QLatin1Char('/') + hex);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(30);
        file.write("?");
        file.close();
        QCOMPARE(vault.open(id, digest).fault().code, QStringLiteral("journal.capture-altered"));
        QCOMPARE(vault.sealedBytes(Digest::of(QByteArray("other"))).fault().code,
                 QStringLiteral("journal.capture-absent"));
        QCOMPARE(vault.store(id, QByteArray(kCaptureMaxBytes + 1, 'x')).fault().code,
                 QStringLiteral("journal.capture-too-large"));
    }
};

QTEST_GUILESS_MAIN(tst_CaptureVault)
#include "tst_CaptureVault.moc"
