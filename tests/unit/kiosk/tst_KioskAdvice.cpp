// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/events/TokenIssued.h>
#include <seva/kiosk/TokenIssue.h>
#include <seva/test/RehearsedStation.h>

#include <QTest>

using namespace seva;
using Step = TokenIssue::Step;
using Notice = TokenIssue::NoticeKind;
using Precedence = TokenIssue::Precedence;

/// What a kiosk says before it gives a token: what has to be shown, what stands against the application.
class TstKioskAdvice : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> kiosk;
    std::unique_ptr<test::NearHub> hub;
    std::unique_ptr<TokenIssue> issue;

    static QString arn() { return QStringLiteral("26-1000007001"); }
    VisitRegister &visits() { return kiosk->runtime->visits(); }
    void present(const QString &code)
    {
        issue->chooseLanguage(QStringLiteral("en"));
        issue->presentCode(code.toLatin1());
    }
    QStringList asked() const
    {
        QStringList ids;
        for (const QVariant &document : issue->documents())
            ids.append(document.toMap().value(QStringLiteral("id")).toString());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        kiosk = std::make_unique<test::RehearsedStation>(QStringLiteral("KIOSK-01"), QStringLiteral("instant"));
        hub = std::make_unique<test::NearHub>(*kiosk->runtime);
        visits().setLink(hub.get());
        issue = std::make_unique<TokenIssue>(*kiosk->runtime, kiosk->languages);
    }
    void cleanup()
    {
        issue.reset();
        visits().setLink(nullptr);
        hub.reset();
        kiosk.reset();
    }

    void whatIsNeededIsSaidBeforeTheToken()
    {
        issue->chooseLanguage("gu");
        issue->beginWalkIn();
        issue->chooseService("passport.ordinary.fresh");
        QCOMPARE(issue->step(), Step::Advice);
        QCOMPARE(asked(), (QStringList{"DOB_PROOF", "ADDRESS_PROOF"}));
        QVERIFY(issue->hindrances().isEmpty());
        issue->choosePriority(Precedence::Nothing);
        QCOMPARE(issue->step(), Step::Advice); // nobody gets past the page unseen
    }

    void whatStandsAgainstTheApplicationIsSaidButNothingPersonal()
    {
        kiosk->list(arn(), 10, "TATKAAL",
                    {{"scheme", "TATKAAL"},
                     {"dateOfBirth", "1991-05-05"},
                     {"heldPassportBefore", "true"},
                     {"adopted", "true"}});
        present(arn());
        QCOMPARE(issue->hindrances().size(), 2);
        QVERIFY2(issue->hindrances().first().contains("re-issue"), qPrintable(issue->hindrances().first()));
        QVERIFY(issue->hindrances().last().contains("counter A"));
        QVERIFY(!issue->hindrances().join(QLatin1Char(' ')).contains("adopt"));
        issue->acceptAdvice();
        QCOMPARE(issue->step(), Step::Priority);
    }

    void whoLacksAPaperKeepsTheAppointmentAndGetsNoToken()
    {
        const VisitId id = kiosk->list(arn(), 10);
        present(arn());
        issue->beginMissing();
        issue->comeBack();
        QCOMPARE(issue->step(), Step::Missing); // nothing is marked yet
        issue->toggleMissing("DOB_PROOF");
        issue->toggleMissing("ADDRESS_PROOF");
        issue->toggleMissing("ADDRESS_PROOF");
        issue->comeBack();
        QCOMPARE(issue->notice(), Notice::NoToken);
        QCOMPARE(issue->returnDays(), 3);
        QVERIFY(issue->number().isEmpty());
        const Visit visit = *visits().visit(id);
        QCOMPARE(visit.refusedOn, kiosk->runtime->today());
        QCOMPARE(visit.refusedFor, QStringList{"DOC_MISSING"});
        QCOMPARE(visit.documentsToBring, QStringList{"DOB_PROOF"});
        // With the papers on the same day there is a token.
        issue->finish();
        present(arn());
        issue->acceptAdvice();
        issue->choosePriority(Precedence::Nothing);
        kiosk->pass(5'000);
        QCoreApplication::processEvents();
        QCOMPARE(issue->step(), Step::Token);
    }
};

QTEST_MAIN(TstKioskAdvice)
#include "tst_KioskAdvice.moc"
