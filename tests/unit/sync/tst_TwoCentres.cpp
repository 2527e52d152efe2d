// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/Endpoints.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kPatience = 60'000;

KendraSetup withTwoCentres()
{
    return TestKendra::with({TestKendra::station("DC", "DATA-CENTRE"), TestKendra::station("DR", "DATA-CENTRE"),
                             TestKendra::station("HUB", "HUB")});
}

/// A hub below a data centre and the disaster-recovery site.
struct Site
{
    Site()
    {
        kendra.desk = must(EnrolmentDesk::open(authority.path(), withTwoCentres(), kendra.random, kendra.clock.now(),
                                               kendra.clock.now()));
        dc = std::make_unique<Machine>(kendra, QStringLiteral("DC"));
        dr = std::make_unique<Machine>(kendra, QStringLiteral("DR"));
        hubMachine = std::make_unique<Machine>(kendra, QStringLiteral("HUB"));
        first = dc->serve(HubParts::Role::DataCentre);
        second = dr->serve(HubParts::Role::DataCentre);
        port = first->port();
        start();
    }
    void start()
    {
        Machine &m = *hubMachine;
        Enrolment self = m.enrolment;
        self.hubUrl = QStringLiteral("https://127.0.0.1:%1").arg(port);
        self.uplinks = {urlOf(*second)};
        HubParts parts{HubParts::Role::KendraHub,
                       m.dir.path(),
                       {},
                       self,
                       kendra.desk.get(),
                       *m.journal,
                       *m.vault,
                       clock,
                       clock,
                       kendra.random,
                       m.catalogue,
                       {},
                       m.scene,
                       m.statuses,
                       m.calendars};
        hub = must(Hub::start(std::move(parts)));
    }
    void issue(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            hubMachine->issue(i);
    }
    /// Everything of the hub, hash by hash, and nothing twice: the chain says so.
    bool hasAll(const Machine &centre) const
    {
        const OriginId origin = hubMachine->journal->origin();
        const Cursor here = hubMachine->journal->heads().value(origin);
        const Cursor there = centre.journal->heads().value(origin);
        return here.acked == there.acked && here.head == there.head;
    }
    bool drained() const
    {
        const LinkReport report = hub->report();
        return report.uplink.link == Uplink::Link::Linked && report.uplink.waitingEvents == 0;
    }

    SteppedClock clock;
    QTemporaryDir authority;
    TestKendra kendra;
    std::unique_ptr<Machine> dc;
    std::unique_ptr<Machine> dr;
    std::unique_ptr<Machine> hubMachine;
    std::unique_ptr<Hub> first;
    std::unique_ptr<Hub> second;
    std::unique_ptr<Hub> hub;
    quint16 port = 0;
};

} // namespace

class tst_TwoCentres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherSiteTakesOverAndTheFirstGetsWhatItMissed()
    {
        Site site;
        site.issue(1, 40);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
        QCOMPARE(site.dr->has(site.hubMachine->journal->origin()), 0);

        site.first.reset();
        site.issue(41, 40);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dr), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(site.drained(), kPatience);
        QVERIFY(!site.hasAll(*site.dc));

        // It stays with what works, also when the first is there again, until it looks.
        site.first = site.dc->serve(HubParts::Role::DataCentre, {}, site.port);
        site.issue(81, 5);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dr), kPatience);
        QVERIFY(!site.hasAll(*site.dc));
        site.clock.step(Endpoints::kLookAtFirstEvery * 5 / 4 + 1);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
        site.issue(86, 5);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
        QVERIFY(!site.hasAll(*site.dr));
        QTRY_VERIFY_WITH_TIMEOUT(site.drained(), kPatience);
    }

    void aRestartBeginsWhereItLastWorked()
    {
        Site site;
        site.first.reset();
        site.issue(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dr), kPatience);
        const QString last = site.hubMachine->dir.filePath(QStringLiteral("last-uplink"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(last), kPatience);
        site.hub.reset();
        site.issue(11, 10);
        site.start();
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dr), kPatience);
        // And then it looks at once whether the first is back.
        site.first = site.dc->serve(HubParts::Role::DataCentre, {}, site.port);
        site.clock.step(Endpoints::kLookAtFirstEvery * 5 / 4 + 1);
        QTRY_VERIFY_WITH_TIMEOUT(site.hasAll(*site.dc), kPatience);
    }

    void capturesFollow()
    {
        Site site;
        const VisitId visit = site.hubMachine->issue(1);
        const Digest before = must(site.hubMachine->vault->store(visit, QByteArray(300'000, 'a')));
        site.issue(2, 1);
        const VaultStore first(*site.dc->vault);
        const VaultStore second(*site.dr->vault);
        QTRY_VERIFY_WITH_TIMEOUT(first.has(before), kPatience);
        site.first.reset();
        const Digest after = must(site.hubMachine->vault->store(visit, QByteArray(300'000, 'b')));
        site.issue(3, 1);
        QTRY_VERIFY_WITH_TIMEOUT(second.has(before) && second.has(after), kPatience);
        site.first = site.dc->serve(HubParts::Role::DataCentre, {}, site.port);
        site.clock.step(Endpoints::kLookAtFirstEvery * 5 / 4 + 1);
        QTRY_VERIFY_WITH_TIMEOUT(first.has(after), kPatience);
    }
};

QTEST_GUILESS_MAIN(tst_TwoCentres)
#include "tst_TwoCentres.moc"
