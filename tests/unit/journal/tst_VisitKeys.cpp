// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <QDirIterator>
#include <QTest>

using namespace seva;

class tst_VisitKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalStandsInTheEventsWithoutTheKey()
    {
        Station a;
        Station centre(false);
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QVERIFY(centre.journal->ingest(a.segments().first(), a.keys->signingPublic()).ok());
        const Event there = centre.journal->events(a.journal->origin(), 0, 1)->first();
        QVERIFY(there.erased);
        QVERIFY(there.personal.isEmpty());
        QVERIFY(centre.visit(id).arn.isEmpty());
        QCOMPARE(centre.visit(id).service, QStringLiteral("passport.ordinary.fresh"));
    }

    void aKeyThatComesLateOpensWhatIsAlreadyThere()
    {
        Station a;
        Station hub;
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QVERIFY(hub.journal->ingest(a.segments().first(), a.keys->signingPublic()).ok());
        QVERIFY(hub.visit(id).arn.isEmpty());
        QList<VisitId> told;
        hub.journal->observeVisits([&told](const QList<VisitId> &visits) { told.append(visits); });
        const auto keys = *a.journal->visitKeysAfter(0, 100);
        QCOMPARE(keys.size(), 1);
        QVERIFY(hub.journal->addVisitKeys({keys.first().second}).ok());
        QCOMPARE(told, QList<VisitId>{id});
        QCOMPARE(hub.visit(id).arn, QStringLiteral("26-1000007074"));
        QCOMPARE(hub.visit(id).token, QStringLiteral("N101"));
        QCOMPARE(hub.visit(id).fields.value(QStringLiteral("surname")), QStringLiteral("PATEL"));
        hub.journal->read(
            [&](const State &state) { QCOMPARE(state.byArn.value(QStringLiteral("26-1000007074")), id); });
        QVERIFY(hub.journal->addVisitKeys({keys.first().second}).ok());
        QCOMPARE(told.size(), 1);
    }

    void twoKeysOfOneVisitAreBothTried()
    {
        Station a;
        Station b;
        const VisitId id = a.newVisit();
        a.must(Station::listed(id, QStringLiteral("26-1000007074")));
        b.must(Station::listed(id, QStringLiteral("26-1000007074")));
        QVERIFY(b.journal->addVisitKeys(*a.journal->visitKeys({id})).ok());
        const auto outcome = b.journal->ingest(a.segments().first(), a.keys->signingPublic());
        QVERIFY(!outcome->events.first().erased);
        QCOMPARE(b.journal->heldKeys(id).size(), 2);
    }

    void anErasedPersonIsGoneAndTheChainStays()
    {
        Station a;
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        const Digest head = a.journal->heads().first().head;
        const auto numbered = *a.journal->visitKeysAfter(0, 10);
        QVERIFY(a.journal->erase(id).ok());
        QVERIFY(a.visit(id).arn.isEmpty());
        QVERIFY(a.visit(id).erased);
        QVERIFY(a.visit(id).fields.isEmpty());
        QVERIFY(a.journal->events(a.journal->origin(), 0, 1)->first().erased);
        QCOMPARE(a.journal->heads().first().head, head);
        QVERIFY(a.journal->heldKeys(id).isEmpty());
        QCOMPARE(a.journal->visitKey(id).fault().code, QStringLiteral("journal.visit-erased"));
        // The erasure travels as a key of its own number, and an old key does not bring the person back.
        const auto after = *a.journal->visitKeysAfter(numbered.last().first, 10);
        QCOMPARE(after.size(), 1);
        QVERIFY(after.first().second.wrapped.isEmpty());
        QVERIFY(a.journal->addVisitKeys({numbered.first().second}).ok());
        a.close();
        a.open();
        QVERIFY(a.visit(id).arn.isEmpty());
        QVERIFY(a.visit(id).erased);
    }

    void anErasureReachesThePeer()
    {
        Station a;
        Station hub;
        const VisitId id = a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QVERIFY(hub.journal->addVisitKeys(*a.journal->visitKeys({id})).ok());
        QVERIFY(hub.journal->ingest(a.segments().first(), a.keys->signingPublic()).ok());
        QCOMPARE(hub.visit(id).arn, QStringLiteral("26-1000007074"));
        QVERIFY(a.journal->erase(id).ok());
        QVERIFY(hub.journal->addVisitKeys(*a.journal->visitKeys({id})).ok());
        QVERIFY(hub.visit(id).arn.isEmpty());
        QVERIFY(hub.journal->heldKeys(id).isEmpty());
    }

    void noPersonalTextStandsInAnyFile()
    {
        Station a(true, false);
        a.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        a.segments();
        a.close();
        QDirIterator files(a.folder(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains("1000007074") && !all.contains("PATEL"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 7);
    }

    void withoutTheKendrasKeyNothingPersonalIsAccepted()
    {
        Station a;
        a.close();
        a.options.kendraPublic.clear();
        a.options.kendraSecretSeed.clear();
        a.open();
        const auto refused = a.record(Station::listed(a.newVisit(), QStringLiteral("26-1000007074")));
        QCOMPARE(refused.fault().code, QStringLiteral("journal.kendra-key-unknown"));
        QCOMPARE(a.record(Station::listed(VisitId(), QStringLiteral("26-1"))).fault().code,
                 QStringLiteral("journal.personal-without-visit"));
        QVERIFY(a.journal->heads().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_VisitKeys)
#include "tst_VisitKeys.moc"
