// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/counter/Letter.h>

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kA = QStringLiteral("A-01");
const QString kB = QStringLiteral("B-01");
const QString kC = QStringLiteral("C-01");

QMap<QString, QString> withACase()
{
    QMap<QString, QString> fields = goodFields();
    fields.insert({{"q1a", "true"}, {"otherDetailsText", "CASE 114 OF 2025, COURT OF BHUJ"}});
    return fields;
}

/// Served by A and B, open at C.
struct AtC
{
    explicit AtC(const QMap<QString, QString> &fields)
        : id(kendra.arrive(QStringLiteral("passport.ordinary.fresh"), fields))
    {
        for (const QString &counter : {kA, kB, kC})
            if (!kendra.signIn(counter))
                qFatal("sign-in");
        if (!kendra.serveStage(kA, id) || !kendra.serveStage(kB, id))
            qFatal("A or B");
        kendra.open(kC);
    }

    CounterDesk &desk() { return *kendra.at(kC).desk; }
    DecisionTask &decision() { return *desk().granting()->decision(); }
    ReviewTask &review() { return *desk().granting()->review(); }
    Visit visit() { return kendra.visit(kC, id); }

    SmallKendra kendra{SmallKendra::Setup()};
    VisitId id;
};

QString valueOf(const LetterContent &letter, const char *english)
{
    for (const LetterRow &row : letter.rows)
        if (row.english == QLatin1String(english) || row.local == QLatin1String(english))
            return row.englishValue.isEmpty() ? row.value : row.englishValue;
    return {};
}

LetterContent letterOf(AtC &c)
{
    const VisitRegister::Place &place = c.kendra.at(kC).runtime->visits().place();
    const Visit visit = c.visit();
    const LetterInput input{
        visit,     *place.catalogue, place.kendra, place.roster.get(), *c.kendra.at(kC).languages, "hi",
        visit.day, QImage(),         false,        place.calendar};
    return letterContent(input);
}

} // namespace

/// Counter C: a disclosed "yes" is reviewed before a grant, suggestions stand first, and the letter says what to
/// expect.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisclosedYesIsReviewedBeforeTheGrant()
    {
        AtC c(withACase());
        QVERIFY(!c.review().stop().isEmpty());
        QCOMPARE(c.review().disclosed().size(), 1);
        QCOMPARE(c.review().disclosed().first().toMap().value("clause").toString(), QString("6(2)(f)"));
        QVERIFY(c.decision().chooseDecision("GRANT", "PRE"));
        QVERIFY(!c.decision().canDecide());
        c.decision().decide();
        QCOMPARE(c.desk().messages()->code(), QString("domain.grant-stopped"));
        QCOMPARE(c.visit().outcome, Outcome::None);
        c.review().record("COURT_PERMITS", "order of 3 November");
        QVERIFY(c.review().stop().isEmpty());
        QVERIFY(!c.review().recorded().isEmpty());
        QVERIFY(c.decision().canDecide());
        c.decision().decide();
        QCOMPARE(c.visit().outcome, Outcome::Granted);
        QCOMPARE(c.visit().review->note, QString("order of 3 November"));
    }

    void theAnswersPointAtReasons()
    {
        AtC c(withACase());
        QVERIFY(c.decision().chooseDecision("HOLD"));
        QVariantMap first = c.decision().reasons().first().toMap();
        QCOMPARE(first.value("code").toString(), QString("PENDING_CASE_DISCLOSED"));
        QVERIFY(!first.value("why").toString().isEmpty());
        QVERIFY(c.decision().reasons().last().toMap().value("why").toString().isEmpty());
        QVERIFY(c.decision().notHere().isEmpty());
        QVERIFY(c.decision().chooseDecision("REFUSE"));
        first = c.decision().reasons().first().toMap();
        QCOMPARE(first.value("code").toString(), QString("6(2)(f)"));
        QCOMPARE(c.decision().notHere().size(), 4); // (b), (c), (d), (i): for the Central Government
    }

    void theLetterSaysWhenToExpectIt()
    {
        AtC c(goodFields());
        QVERIFY(c.review().stop().isEmpty());
        QVERIFY(c.decision().chooseDecision("GRANT", "POST"));
        c.decision().decide();
        QCOMPARE(c.visit().outcome, Outcome::Granted);
        // Third working day after Monday 23 November 2026; Tuesday the 24th is a holiday.
        QVERIFY2(valueOf(letterOf(c), "Expected").contains("27/11/2026"), qPrintable(valueOf(letterOf(c), "Expected")));
        QVERIFY(c.desk().view()->promise().contains("27/11/2026"));
    }

    void aHeldLetterSaysWhatIsLookedAtAgain()
    {
        AtC c(goodFields());
        QCOMPARE(valueOf(letterOf(c), "Looked at again"), QString());
        Visit changed = c.visit();
        changed.outcome = Outcome::Held;
        changed.before.insert("surname", "YADAVA");
        const VisitRegister::Place &place = c.kendra.at(kC).runtime->visits().place();
        const LetterInput input{
            changed,     *place.catalogue, place.kendra, place.roster.get(), *c.kendra.at(kC).languages, "hi",
            changed.day, QImage(),         false,        place.calendar};
        QVERIFY(valueOf(letterContent(input), "Looked at again").contains("name was changed"));
    }
};

QTEST_MAIN(TestReview)
#include "tst_Review.moc"
