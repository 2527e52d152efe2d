// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/OperatorSession.h>
#include <seva/test/RehearsedStation.h>

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

    void unknownPersonAndWrongPinSoundAlike()
    {
        QVERIFY(!wrong());
        const QString said = session->problem();
        QVERIFY(!session->signIn(QStringLiteral("NOBODY"), pin(), Staff::Cse));
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
