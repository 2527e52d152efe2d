// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/kiosk/TokenIssue.h>
#include <seva/test/RehearsedStation.h>

#include <QTest>

using namespace seva;
using Step = TokenIssue::Step;

/// A kiosk that the hub takes nothing from any more gives no tokens.
class TstRevokedKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsWithTheCitizenWhoIsAtItAndBeginsAgainWhenItWasAMistake()
    {
        test::RehearsedStation kiosk(QStringLiteral("KIOSK-01"));
        test::NearHub hub(*kiosk.runtime);
        kiosk.runtime->visits().setLink(&hub);
        TokenIssue issue(*kiosk.runtime, kiosk.languages);
        issue.chooseLanguage(QStringLiteral("en"));
        QCOMPARE(issue.step(), Step::Identify);
        const Uplink linked = hub.state;
        Uplink away;
        away.problem = QStringLiteral("sync.station-revoked");
        hub.change(away);
        QCOMPARE(issue.step(), Step::Identify);
        issue.finish();
        QCOMPARE(issue.step(), Step::OutOfService);
        // Unplugged it stays so.
        away.problem = QStringLiteral("sync.unreachable");
        hub.change(away);
        kiosk.pass(OutOfOrder::kTurn.count());
        QCOMPARE(issue.step(), Step::OutOfService);
        hub.change(linked);
        kiosk.pass(OutOfOrder::kTurn.count());
        QCOMPARE(issue.step(), Step::Language);
        kiosk.runtime->visits().setLink(nullptr);
    }

    void theRosterSaysItToo()
    {
        test::RehearsedStation kiosk(QStringLiteral("KIOSK-01"));
        TokenIssue issue(*kiosk.runtime, kiosk.languages);
        QCOMPARE(issue.step(), Step::Language);
        auto next = std::make_shared<Roster>(kiosk.runtime->roster());
        ++next->version;
        for (RosterStation &station : next->stations)
            station.revoked = station.id == QLatin1String("KIOSK-01") ? 1 : 0;
        kiosk.runtime->visits().use(next);
        QCOMPARE(issue.step(), Step::OutOfService);
    }
};

QTEST_MAIN(TstRevokedKiosk)
#include "tst_RevokedKiosk.moc"
