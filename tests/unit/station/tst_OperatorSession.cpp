// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/OperatorSession.h>
#include <seva/test/RehearsedStation.h>

#include <functional>

#include <QTest>

using namespace seva;
using Staff = OperatorSession::StaffRole;

class TstOperatorSession : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> counter;
    std::unique_ptr<OperatorSession> session;

    static QString pin() { return QStringLiteral("2468"); }
    static QString asha() { return QStringLiteral("A1001"); }
    bool wrong() { return session->signIn(asha(), QStringLiteral("0000"), Staff::Cse); }

private Q_SLOTS:
    void init()
    {
        counter = std::make_unique<test::RehearsedStation>(QStringLiteral("A-01"));
        session = std::make_unique<OperatorSession>(*counter->runtime, counter->languages);
    }
    void cleanup()
    {
        session.reset();
        counter.reset();
    }

    void theRightPinOpensTheSession()
    {
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        QVERIFY(session->signedIn());
        QCOMPARE(session->operatorName(), "Asha Patel");
        QCOMPARE(session->role(), Staff::Cse);
        QVERIFY(session->problem().isEmpty());
    }

    void itsKeySignsWhatWasShown()
    {
        const Digest shown = Digest::of(QByteArray("the screen"));
        QCOMPARE(session->sign(shown).fault().code, "station.nobody-signed-in");
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        const QByteArray signature = session->sign(shown).value();
        const QByteArray key = counter->runtime->roster().person(asha())->publicKey;
        QVERIFY(crypto::verify(key, shown.bytes(), signature));
        session->signOut();
        QVERIFY(!session->sign(shown));
    }

    /// A newer roster in which one line was changed.
    std::shared_ptr<const Roster> with(const std::function<void(Roster &)> &what) const
    {
        auto next = std::make_shared<Roster>(counter->runtime->roster());
        ++next->version;
        what(*next);
        return next;
    }
    void revokeAsha(VisitRegister &visits)
    {
        visits.use(with([](Roster &roster) {
            for (RosterOperator &person : roster.operators)
                if (person.id == asha())
                    person.revoked = 1;
        }));
    }

    void whoIsRevokedWhileIdleIsSignedOutAndToldWhy()
    {
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        revokeAsha(counter->runtime->visits());
        QVERIFY(!session->signedIn());
        QVERIFY(session->problem().contains(asha()));
        QVERIFY(!session->signIn(asha(), pin(), Staff::Cse));
        QVERIFY(session->problem().contains(asha()));
        QCOMPARE(counter->runtime->roster().person(asha())->revoked, Instant(1));
    }

    void duringACaseTheyStayButSignNothing()
    {
        VisitRegister &visits = counter->runtime->visits();
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        visits.setInCase(true);
        revokeAsha(visits);
        QVERIFY(session->signedIn());
        QCOMPARE(session->sign(Digest::of(QByteArray("the screen"))).fault().code, "station.rights-ended");
        visits.setInCase(false);
        QVERIFY(!session->signedIn());
    }

    void whoIsAddedMeanwhileMaySignIn()
    {
        const QString leela = QStringLiteral("C3009");
        QVERIFY(!session->signIn(leela, pin(), Staff::GrantingOfficer));
        const auto person =
            makeOperator(leela, QStringLiteral("Leela Shah"), {Role::GrantingOfficer}, pin(), counter->random);
        counter->runtime->visits().use(with([&](Roster &roster) { roster.operators.append(person.value()); }));
        QVERIFY(session->signIn(leela, pin(), Staff::GrantingOfficer));
        // An older or equal roster changes nothing.
        auto older = std::make_shared<Roster>(counter->runtime->roster());
        older->operators.clear();
        counter->runtime->visits().use(older);
        QVERIFY(session->signedIn());
    }

    void whoLosesTheRoleIsSignedOut()
    {
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        counter->runtime->visits().use(with([](Roster &roster) {
            for (RosterOperator &person : roster.operators)
                person.roles = {Role::Supervisor};
        }));
        QVERIFY(!session->signedIn());
    }

    void aRevokedStationLetsNobodyInAlsoUnplugged()
    {
        test::NearHub hub(*counter->runtime);
        counter->runtime->visits().setLink(&hub);
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        Uplink away;
        away.problem = QStringLiteral("sync.station-revoked");
        hub.change(away);
        QVERIFY(!session->signedIn());
        away.problem = QStringLiteral("sync.unreachable");
        hub.change(away);
        QVERIFY(!session->signIn(asha(), pin(), Staff::Cse));
        session.reset();
        counter->runtime->visits().setLink(nullptr);
        counter->reopen();
        session = std::make_unique<OperatorSession>(*counter->runtime, counter->languages);
        QVERIFY(!session->signIn(asha(), pin(), Staff::Cse));
        // The hub takes it again: it was a mistake.
        test::NearHub after(*counter->runtime);
        counter->runtime->visits().setLink(&after);
        after.change(after.state);
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        counter->runtime->visits().setLink(nullptr);
    }

    void unknownPersonAndWrongPinSoundAlike()
    {
        QVERIFY(!wrong());
        const QString said = session->problem();
        QVERIFY(!session->signIn(QStringLiteral("NOBODY"), pin(), Staff::Cse));
        QCOMPARE(session->problem(), said);
        // The screen has no role to offer for an id that nobody has.
        QVERIFY(!session->signIn(QStringLiteral("NOBODY"), pin(), Staff::NoRole));
        QCOMPARE(session->problem(), said);
    }

    void aRoleThatIsNotHeldIsRefused()
    {
        QVERIFY(!session->signIn(asha(), pin(), Staff::GrantingOfficer));
        QVERIFY(!session->signedIn());
        QVERIFY(!session->signIn(asha(), pin(), Staff::NoRole));
    }

    void fiveWrongPinsLockForAMinuteThenTwo()
    {
        for (int i = 0; i < OperatorSession::kFreeTries; ++i)
            QVERIFY(!wrong());
        QCOMPARE(session->lockedSeconds(), 60);
        QVERIFY(!session->signIn(asha(), pin(), Staff::Cse));
        counter->clock.advance(OperatorSession::kFirstLock);
        QCOMPARE(session->lockedSeconds(), 0);
        QVERIFY(!wrong());
        QCOMPARE(session->lockedSeconds(), 120);
        counter->clock.advance(2 * OperatorSession::kFirstLock);
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        // The count begins anew after a good one.
        QVERIFY(!wrong());
        QCOMPARE(session->lockedSeconds(), 0);
    }

    void theLockOutlivesTheProgram()
    {
        for (int i = 0; i < OperatorSession::kFreeTries; ++i)
            QVERIFY(!wrong());
        session.reset();
        counter->reopen();
        session = std::make_unique<OperatorSession>(*counter->runtime, counter->languages);
        QVERIFY(!session->signIn(asha(), pin(), Staff::Cse));
        QCOMPARE(session->lockedSeconds(), 60);
    }

    void aSecondPersonTakesTheFirstOnesPlace()
    {
        QVERIFY(session->signIn(asha(), pin(), Staff::Cse));
        QVERIFY(session->signIn(QStringLiteral("B2001"), pin(), Staff::VerificationOfficer));
        QCOMPARE(session->operatorId(), "B2001");
        session->signOut();
        QCOMPARE(session->role(), Staff::NoRole);
    }
};

QTEST_GUILESS_MAIN(TstOperatorSession)
#include "tst_OperatorSession.moc"
