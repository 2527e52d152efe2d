// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/BundleInbox.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

/// A van's hub with work that never saw a network, and the data centre it will be carried to.
struct Van
{
    BundleReport exported(bool everything = false)
    {
        return must(exportBundle(place(hub, hubStore, hubBlobs), folder(), everything, kendra.clock.now(), random));
    }
    Result<BundleReport> imported() { return importBundle(place(centre, centreStore, centreBlobs), folder()); }
    Result<BundleReport> checked()
    {
        return checkBundle(*kendra.desk->book(), QStringLiteral("DC"), *centre.keys, folder());
    }

    BundlePlace place(Machine &machine, EventStore &store, BlobStore &blobs)
    {
        return {store, blobs, *kendra.desk->book(), machine.enrolment.station, *machine.keys};
    }
    QString folder() const { return stick.path() + QStringLiteral("/bundle"); }
    QStringList items(const QString &start) const
    {
        return QDir(folder() + QStringLiteral("/items")).entryList({start + u'*'}, QDir::Files, QDir::Name);
    }
    void overwrite(const QString &name, const QByteArray &content)
    {
        QFile file(folder() + QStringLiteral("/items/") + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("an item could not be changed");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(name));
        return file.readAll();
    }

    TestKendra kendra;
    SystemRandom random;
    QTemporaryDir stick;
    Machine centre{kendra, QStringLiteral("DC")};
    Machine hub{kendra, QStringLiteral("HUB")};
    JournalStore hubStore{*hub.journal};
    VaultStore hubBlobs{*hub.vault};
    JournalStore centreStore{*centre.journal};
    VaultStore centreBlobs{*centre.vault};
};

} // namespace

class tst_Bundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEventsKeysAndCapturesOnce()
    {
        Van van;
        const VisitId visit = van.hub.issue(1);
        const Digest photo = must(van.hub.vault->store(visit, QByteArray(300'000, 'p')));
        (void)van.hub.issue(2);
        const BundleReport made = van.exported();
        QVERIFY(made.segments >= 1);
        QCOMPARE(made.captures, 1);
        QVERIFY(made.problems.isEmpty());

        const BundleReport seen = must(van.checked());
        QVERIFY(seen.problems.isEmpty());
        QCOMPARE(seen.from, QStringLiteral("HUB"));

        const BundleReport first = must(van.imported());
        QVERIFY(first.problems.isEmpty());
        QCOMPARE(first.fresh, first.segments + first.captures);
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 2u);
        QCOMPARE(must(van.centre.vault->open(visit, photo)), QByteArray(300'000, 'p'));

        const BundleReport second = must(van.imported());
        QVERIFY(second.problems.isEmpty());
        QCOMPARE(second.fresh, 0);
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 2u);
    }

    void goesOnWhereItWasInterrupted()
    {
        Van van;
        const VisitId visit = van.hub.issue(1);
        (void)must(van.hub.vault->store(visit, QByteArray(1'000, 'a')));
        QVERIFY(van.exported().fresh >= 2);
        QCOMPARE(van.exported().fresh, 0);
        // The stick was pulled while an item was written: it is made anew, and only it.
        van.overwrite(van.items(QStringLiteral("c-")).first(), QByteArray("half"));
        QCOMPARE(van.exported().fresh, 1);
        (void)van.hub.issue(2);
        QVERIFY(van.exported().fresh >= 1);
        QVERIFY(must(van.imported()).problems.isEmpty());
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 2u);
    }

    void whatTheCentreHasIsLeftOut()
    {
        Van van;
        (void)van.hub.issue(1);
        const OriginId origin = van.hub.journal->origin();
        const Cursor head = van.hub.journal->heads().value(origin);
        (void)van.exported();
        must(van.imported());
        must(van.hub.journal->setPeerCursor(QStringLiteral("data-centre"), origin, {1, 1, head.head}));
        QVERIFY(QDir(van.folder()).removeRecursively());
        QCOMPARE(van.exported().segments, 0);
        QCOMPARE(van.exported(true).segments, 1);
    }

    void aChangedItemIsNamedAndTheRestIsTaken()
    {
        Van van;
        const VisitId visit = van.hub.issue(1);
        const Digest lost = must(van.hub.vault->store(visit, QByteArray(1'000, 'a')));
        (void)van.exported();
        const QString name = QStringLiteral("c-") + lost.hex();
        QByteArray bytes = van.read(QStringLiteral("items/") + name);
        bytes[40] = char(bytes[40] ^ 1);
        van.overwrite(name, bytes);
        for (const Result<BundleReport> &report : {van.checked(), van.imported()}) {
            QVERIFY(report.ok());
            QCOMPARE(report->problems.size(), 1);
            QCOMPARE(report->problems.first().item, name);
            QCOMPARE(report->problems.first().why.code, QStringLiteral("sync.bundle-item"));
        }
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 1u);
        QVERIFY(!van.centre.vault->has(lost));
    }

    void aMissingSegmentStopsOnlyItsOrigin()
    {
        Van van;
        (void)van.hub.issue(1);
        (void)van.exported();
        (void)van.hub.issue(2);
        (void)van.exported();
        const QStringList segments = van.items(QStringLiteral("s-"));
        QCOMPARE(segments.size(), 2);
        QVERIFY(QFile::remove(van.folder() + QStringLiteral("/items/") + segments.first()));
        const BundleReport report = must(van.imported());
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems.at(1).why.code, QStringLiteral("sync.bundle-gap"));
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 0u);
        // The stick is mended and brought again.
        (void)van.exported();
        QVERIFY(must(van.imported()).problems.isEmpty());
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 2u);
    }

    void everyChangedByteOfTheManifestIsFound()
    {
        Van van;
        (void)van.hub.issue(1);
        (void)van.exported();
        const QByteArray good = van.read(QStringLiteral("manifest.cbor"));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 1);
            QFile file(van.folder() + QStringLiteral("/manifest.cbor"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bad), bad.size());
            file.close();
            QVERIFY2(!van.imported().ok(), qPrintable(QString::number(i)));
        }
    }

    void nothingOfThePersonCanBeReadOnTheStick()
    {
        Van van;
        (void)van.hub.issue(1);
        (void)van.exported();
        // Unsealed, a segment would begin like every zstd frame (RFC 8878, 3.1.1).
        const QByteArray mark = QByteArray::fromHex("28b52ffd");
        const auto segments =
            must(van.hubStore.segments(van.hub.journal->origin(), 0, kSegmentMaxEvents, kSegmentMaxBytes));
        QVERIFY(segments.first().payload.contains(mark));
        const QStringList names = van.items(QStringLiteral("s-"));
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY(!van.read(QStringLiteral("items/") + name).contains(mark));
    }

    void onlyItsReadersOpenIt()
    {
        Van van;
        (void)van.hub.issue(1);
        (void)van.exported();
        Machine kiosk(van.kendra, QStringLiteral("KIOSK-01"));
        JournalStore store(*kiosk.journal);
        VaultStore blobs(*kiosk.vault);
        const auto report = importBundle(van.place(kiosk, store, blobs), van.folder());
        QVERIFY(!report.ok());
        QCOMPARE(report.fault().code, QStringLiteral("sync.bundle-not-for-us"));
    }

    void aStationCarriesItsOwnWorkOnly()
    {
        Van van;
        Machine kiosk(van.kendra, QStringLiteral("KIOSK-01"));
        JournalStore store(*kiosk.journal);
        VaultStore blobs(*kiosk.vault);
        (void)kiosk.issue(7);
        (void)must(
            exportBundle(van.place(kiosk, store, blobs), van.folder(), false, van.kendra.clock.now(), van.random));
        QVERIFY(must(van.imported()).problems.isEmpty());
        QCOMPARE(van.centre.has(kiosk.journal->origin()), 1u);
    }

    void theInboxTakesABundleOnceAndReports()
    {
        Van van;
        (void)van.hub.issue(1);
        BundleInbox inbox(van.place(van.centre, van.centreStore, van.centreBlobs), van.stick.path());
        QCOMPARE(inbox.look(), 0);
        (void)van.exported();
        QCOMPARE(inbox.look(), 1);
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 1u);
        const QJsonObject told = QJsonDocument::fromJson(van.read(QStringLiteral("report.json"))).object();
        QCOMPARE(told.value(QStringLiteral("from")).toString(), QStringLiteral("HUB"));
        QVERIFY(told.value(QStringLiteral("problems")).toArray().isEmpty());
        QCOMPARE(inbox.look(), 0);
    }

    void theInboxLooksByItself()
    {
        Van van;
        (void)van.hub.issue(1);
        (void)van.exported();
        BundleInbox inbox(van.place(van.centre, van.centreStore, van.centreBlobs), van.stick.path());
        inbox.start();
        QTRY_VERIFY(QFile::exists(van.folder() + QStringLiteral("/report.json")));
        QCOMPARE(van.centre.has(van.hub.journal->origin()), 1u);
    }

    void aFolderThatIsNoBundleIsRefused()
    {
        Van van;
        QVERIFY(!van.checked().ok());
        QVERIFY(QDir().mkpath(van.folder()));
        QFile file(van.folder() + QStringLiteral("/manifest.cbor"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no bundle");
        file.close();
        QCOMPARE(van.checked().fault().code, QStringLiteral("sync.bundle-unreadable"));
    }
};

QTEST_GUILESS_MAIN(tst_Bundle)
#include "tst_Bundle.moc"
