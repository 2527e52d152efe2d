// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Station.h"

#include <seva/journal/VisitRegister.h>

#include <QSignalSpy>
#include <QTest>

using namespace seva;

namespace {

class FakeLink : public KendraLink
{
public:
    void claim(const QString &, const QString &, std::function<void(Claim)> answer) override { answer({}); }
    void release(const QUuid &, std::uint64_t) override {}
    void leaseNumbers(const QString &, std::function<void(bool)> answer) override { answer(false); }
    void fetchCapture(const Digest &, std::function<void(Result<void>)> answer) override { answer({}); }
    Uplink uplink() const override { return state; }
    void onUplinkChanged(std::function<void(Uplink)> o) override { observer = std::move(o); }

    Uplink state;
    std::function<void(Uplink)> observer;
};

VisitRegister::Place place()
{
    VisitRegister::Place at;
    at.kendra.id = QStringLiteral("GJ-BHJ-PSK");
    at.station = QStringLiteral("A-03");
    at.catalogue = std::make_shared<ServiceCatalogue>();
    at.roster = std::make_shared<Roster>();
    return at;
}

} // namespace

class tst_VisitRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsAreFoundByIdArnTokenAndPhase()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        VisitRegister visits(*s.journal, vault, s.clock, place());
        const VisitId id = s.listAndIssue(QStringLiteral("26-1000007074"), QStringLiteral("N101"));
        QCOMPARE(visits.visit(id)->token, QStringLiteral("N101"));
        QCOMPARE(visits.byArn(QStringLiteral("26-1000007074"))->id, id);
        QCOMPARE(visits.byToken(QStringLiteral("N101"))->id, id);
        QVERIFY(!visits.byToken(QStringLiteral("N999")));
        QCOMPARE(visits.waiting(QStringLiteral("A")).size(), 1);
        QCOMPARE(visits.inPhase(Phase::Waiting).size(), 1);
        QVERIFY(visits.inPhase(Phase::Waiting, QStringLiteral("B")).isEmpty());
        s.clock.advance(86'400'000);
        QVERIFY(visits.inPhase(Phase::Waiting).isEmpty());
    }

    void changesAreToldOncePerVisitAndCommitInTheScreensThread()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        VisitRegister visits(*s.journal, vault, s.clock, place());
        QSignalSpy changed(&visits, &VisitRegister::visitChanged);
        QSignalSpy recorded(&visits, &VisitRegister::recorded);
        const VisitId id = s.newVisit();
        const auto both = s.journal->execute([&](const State &, Instant) {
            return QList<EventDraft>{Station::listed(id, QStringLiteral("26-1000007074")),
                                     Station::issued(id, QStringLiteral("N101"))};
        });
        QVERIFY(both.ok());
        QCOMPARE(changed.size(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<VisitId>(), id);
        QCOMPARE(recorded.first().first().value<QList<Event>>().size(), 2);
    }

    void whatDecideRefusesIsNotRecorded()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        VisitRegister visits(*s.journal, vault, s.clock, place());
        const auto refused = visits.execute(StartService{s.newVisit()});
        QVERIFY(!refused.ok());
        QVERIFY(s.journal->heads().isEmpty());
    }

    void theLinkIsOfflineUntilThereIsOne()
    {
        Station s;
        CaptureVault vault(s.folder() + QStringLiteral("/vault"), *s.journal, s.random);
        VisitRegister visits(*s.journal, vault, s.clock, place());
        QCOMPARE(visits.uplink().link, Uplink::Link::Offline);
        QSignalSpy changed(&visits, &VisitRegister::uplinkChanged);
        FakeLink link;
        visits.setLink(&link);
        link.state.link = Uplink::Link::Linked;
        link.observer(link.state);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(visits.uplink().link, Uplink::Link::Linked);
        visits.setLink(nullptr);
        QCOMPARE(visits.uplink().link, Uplink::Link::Offline);
    }
};

QTEST_GUILESS_MAIN(tst_VisitRegister)
#include "tst_VisitRegister.moc"
