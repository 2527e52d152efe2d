// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kReissue = QStringLiteral("passport.ordinary.reissue");
const QString kInstant = QStringLiteral("instant");
const QString kFirst = QStringLiteral("P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<<");
const QString kSecond = QStringLiteral("Z1234567<1IND8502142F3606300<<<<<<<<<<<<<<<0");
const QString kNumber = QStringLiteral("123456");

/// The form of the person whose passport the simulated reader holds.
QMap<QString, QString> holder(const QMap<QString, QString> &other = {})
{
    QMap<QString, QString> fields = goodFields();
    fields.insert({{"givenName", "ASHA RANI"},
                   {"surname", "SHARMA"},
                   {"dateOfBirth", "1985-02-14"},
                   {"gender", "FEMALE"},
                   {"previousPassportNo", "Z1234567"},
                   {"previousExpiryDate", "2036-06-30"}});
    fields.insert(other);
    return fields;
}

/// A scene with one passport reader that does these steps; everything else works at once.
QString scene(const QTemporaryDir &folder, const QByteArray &reader)
{
    const QString path = folder.filePath(QStringLiteral("own.scene.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"scene": "own", "description": "one reader", "devices": {"passportReader": )" + reader + "}}");
    return path;
}

const QByteArray kChip = R"({"dataGroups": {"1": ")"
                         "YVtfH1hQPElORFNIQVJNQTw8QVNIQTxSQU5JPDw8PDw8PDw8PDw8PDw8PDw8PDw8"
                         "PFoxMjM0NTY3PDFJTkQ4NTAyMTQyRjM2MDYzMDA8PDw8PDw8PDw8PDw8PDww"
                         R"("}, "cardAccessNumber": "123456",
                             "checks": {"dataGroupHashes": "passed", "signature": "failed"}})";

QByteArray withPortrait(QByteArray chip)
{
    return chip.replace(R"("cardAccessNumber")", R"("portrait": 5, "cardAccessNumber")");
}

QStringList words(const QVariantList &list, const char *key)
{
    QStringList out;
    for (const QVariant &each : list)
        out.append(each.toMap().value(QString::fromLatin1(key)).toString());
    return out;
}

/// 0 passed, 1 failed, 2 not done.
QList<int> standings(const QVariantList &checks)
{
    QList<int> out;
    for (const QVariant &each : checks)
        out.append(each.toMap().value(QStringLiteral("standing")).toInt());
    return out;
}

struct AtBooklet : OpenCase
{
    explicit AtBooklet(const QMap<QString, QString> &fields = holder(), const QString &scene = kInstant)
        : OpenCase(kReissue, scene, fields), task(*capture().booklet())
    {
    }

    bool reaches(BookletTask::Moment moment)
    {
        return kendra.until([&] { return task.moment() == moment; });
    }

    BookletTask &task;
};

} // namespace

/// An old passport at counter A: lines, chip and form, and everything that can go wrong on the way.
class TestBookletTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLinesOpenTheChipAndEverythingIsTheSame()
    {
        AtBooklet a;
        QVERIFY(a.task.isAsked());
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        QCOMPARE(a.task.differing(), 0);
        QVERIFY(a.task.bookletAgrees());
        QCOMPARE(words(a.task.rows(), "word").count("same"), 7); // the form names no nationality, lines and chip do
        QVERIFY(!a.task.portrait().value<QImage>().isNull());
        QCOMPARE(standings(a.task.checks()), (QList<int>{0, 0, 0, 0, 2, 2, 2}));
        QVERIFY2(words(a.task.checks(), "reason").value(4).contains("list"), "each line says why");
        QVERIFY(a.task.acceptReasons().isEmpty());
        QVERIFY(!a.visit().booklet); // nothing is recorded by itself
        a.task.record({});
        QVERIFY(a.visit().booklet);
        QCOMPARE(a.visit().booklet->verdict, QString("AGREES"));
        QCOMPARE(a.visit().booklet->access, QString("BAC"));
        QCOMPARE(a.visit().booklet->openedBy, QString("ZONE"));
        QCOMPARE(a.visit().booklet->sources, (QStringList{"ZONE", "CHIP"}));
        QCOMPARE(a.visit().booklet->reasons.value("revocation"), QString("chip.no-revocation-list"));
        QCOMPARE(a.visit().booklet->operatorId, QString("A1001"));
    }

    void theNumberOpensTheChipWithoutTheLines()
    {
        AtBooklet a;
        a.task.read({}, {}, kNumber);
        QVERIFY(a.reaches(BookletTask::Comparing));
        QCOMPARE(words(a.task.rows(), "zone").join(""), QString());
        a.task.record({});
        QCOMPARE(a.visit().booklet->openedBy, QString("CAN"));
        QCOMPARE(a.visit().booklet->sources, QStringList{"CHIP"});
    }

    void aScannerMaySendBothLinesAsOne()
    {
        AtBooklet a;
        a.task.read(kFirst.toLower() + " " + kSecond, {}, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
    }

    void differencesAreNamedAndTheOperatorSaysWhatTheyMean()
    {
        AtBooklet a(holder({{"surname", "SHARMA VERMA"}, {"previousExpiryDate", "2036-06-29"}}));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        QCOMPARE(a.task.differing(), 2);
        const QVariantMap surname = a.task.rows().value(1).toMap();
        QVERIFY(surname.value("differs").toBool());
        QCOMPARE(surname.value("word").toString(), QString("differs"));
        QCOMPARE(surname.value("chip").toString(), QString("SHARMA"));
        QCOMPARE(surname.value("typed").toString(), QString("SHARMA VERMA"));
        const QVariantMap expiry = a.task.rows().last().toMap();
        QCOMPARE(expiry.value("zone").toString(), QString("30/06/2036"));
        QCOMPARE(expiry.value("typed").toString(), QString("29/06/2036"));
        a.task.record({}); // it does not agree
        QVERIFY(!a.visit().booklet);
        QCOMPARE(a.desk().messages()->code(), QString("domain.booklet-incomplete"));
        a.task.record("NAME_CHANGED");
        QCOMPARE(a.visit().booklet->verdict, QString("ACCEPTED"));
        QCOMPARE(a.visit().booklet->differing, (QStringList{"primaryName", "expiryDate"}));
        QVERIFY2(a.task.recorded().contains("Surname"), qPrintable(a.task.recorded()));
        QCOMPARE(a.desk().panel(), CounterDesk::Form);
    }

    void aWrongKeyIsTold()
    {
        AtBooklet a;
        a.task.read({}, {}, "123457");
        QVERIFY(a.kendra.until([&] { return !a.task.trouble().isEmpty(); }));
        QCOMPARE(a.task.moment(), BookletTask::Asking);
        QCOMPARE(a.desk().messages()->code(), QString("devices.card-access-denied"));
        a.task.without(kFirst, kSecond, "NOT_OPENED");
        a.task.record({});
        QCOMPARE(a.visit().booklet->withoutChip, QString("NOT_OPENED"));
        QCOMPARE(a.visit().booklet->trouble, QString("devices.card-access-denied"));
        QCOMPARE(a.visit().booklet->sources, QStringList{"ZONE"});
        QVERIFY(a.visit().booklet->checks.isEmpty());
    }

    void aPulledAndThenAnUnreadableBookletIsTold()
    {
        const QTemporaryDir folder;
        const QByteArray steps =
            R"({"delayMs": 300, "steps": [{"fault": "card-removed"}, {"fault": "card-unreadable"}, )";
        AtBooklet a(holder(), scene(folder, steps + kChip + "]}"));
        for (const char *code : {"devices.card-removed", "devices.card-unreadable"}) {
            a.task.read(kFirst, kSecond, {});
            QVERIFY(a.reaches(BookletTask::Asking));
            QCOMPARE(a.desk().messages()->code(), QString(code));
        }
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        QCOMPARE(standings(a.task.checks()).value(1), int(BookletView::Failed));
        QVERIFY(!a.task.bookletAgrees());
        a.task.record("CHIP_NOT_PROVEN");
        QCOMPARE(a.visit().booklet->verdict, QString("NOTED"));
    }

    void facesAreComparedOnlyWhereTheStationDoesSo()
    {
        AtBooklet a; // the shipped scenes have nothing that compares faces
        a.capture().photo()->take();
        QVERIFY(a.kendra.until([&] { return !a.visit().photo.isEmpty(); }));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        QCOMPARE(a.task.faces(), QString());
        a.task.record({});
        QCOMPARE(a.visit().booklet->faces, QString());
    }

    void facesAreAdviceInWordsAndACode_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("alike") << QByteArray(R"({"similarity": 0.62})") << "MATCH"
                               << "look alike";
        QTest::newRow("between") << QByteArray(R"({"similarity": 0.40})") << "OFFICER_DECIDES"
                                 << "neither";
        QTest::newRow("unlike") << QByteArray(R"({"similarity": 0.10})") << "NO_MATCH"
                                << "look unlike";
        QTest::newRow("fails") << QByteArray(R"({"fault": "driver-failed"})") << ""
                               << "could not be compared";
    }
    void facesAreAdviceInWordsAndACode()
    {
        QFETCH(const QByteArray, step);
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        const QTemporaryDir folder;
        AtBooklet a(holder(), scene(folder, R"({"steps": [)" + withPortrait(kChip)
                                                + R"(]}, "faceComparer": {"delayMs": 200, "steps": [)" + step + "]}"));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        QVERIFY2(a.task.faces().contains("Take the photograph"), qPrintable(a.task.faces()));
        a.capture().photo()->take();
        QVERIFY(a.kendra.until([&] { return a.task.faces().contains("being compared"); }));
        QVERIFY(a.kendra.until([&] { return a.task.faces().contains(word); }));
        a.task.record("CHIP_NOT_PROVEN");
        QCOMPARE(a.visit().booklet->faces, code);
        const QString seen = a.desk().view()->booklet()->summary();
        QCOMPARE(seen.contains(word), !code.isEmpty());
        a.desk().park("COPIES");
        QCOMPARE(a.task.faces(), QString());
    }

    /// Without the chip's photograph: the scanned pages of the applicant's own passport, until one shows a face.
    void theReaderWaitsForTheBookletAndTheOperatorMayCancel()
    {
        const QTemporaryDir folder;
        AtBooklet a(holder(), scene(folder, R"({"documentPresent": false, "delayMs": 500, "steps": [)" + kChip + "]}"));
        a.task.read(kFirst, kSecond, {});
        QCOMPARE(a.task.moment(), BookletTask::Waiting);
        a.task.cancel();
        QCOMPARE(a.task.moment(), BookletTask::Asking);
        a.kendra.pass(60'000);
        QCOMPARE(a.task.moment(), BookletTask::Asking);
    }

    void aBookletLaidDownLaterIsRead()
    {
        const QTemporaryDir folder;
        AtBooklet a(holder(),
                    scene(folder, R"({"documentPresent": false, "placeMs": 600000, "steps": [)" + kChip + "]}"));
        a.task.read(kFirst, kSecond, {});
        QCOMPARE(a.task.moment(), BookletTask::Waiting);
        a.kendra.pass(600'000);
        QVERIFY(a.reaches(BookletTask::Comparing));
    }

    void aReadingIsCancelled()
    {
        const QTemporaryDir folder;
        AtBooklet a(holder(), scene(folder, R"({"delayMs": 5000, "steps": [)" + kChip + "]}"));
        a.task.read(kFirst, kSecond, {});
        QCOMPARE(a.task.moment(), BookletTask::Reading);
        a.task.cancel();
        a.kendra.pass(20'000);
        QCOMPARE(a.task.moment(), BookletTask::Asking);
        QVERIFY(a.task.rows().isEmpty());
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
    }

    void aChipThatNeverAnswersEndsAtItsDeadline()
    {
        const QTemporaryDir folder;
        AtBooklet a(holder(), scene(folder, R"({"steps": [{"silent": true}]})"));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Asking));
        QCOMPARE(a.desk().messages()->code(), QString("devices.deadline-passed"));
    }

    void withoutAReaderTheVisitGoesOn()
    {
        const QTemporaryDir folder;
        AtBooklet a(holder(), scene(folder, R"({"present": false, "steps": [{}]})"));
        QCOMPARE(words(a.task.withoutReasons(), "code"), (QStringList{"NO_CHIP", "NO_READER"}));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Asking));
        QCOMPARE(a.desk().messages()->code(), QString("devices.absent"));
        a.task.without({}, {}, "NO_READER");
        QCOMPARE(a.task.moment(), BookletTask::Asking); // nothing to compare
        QVERIFY(!a.task.problems().isEmpty());
        a.task.without(kFirst, kSecond, "NO_READER");
        QCOMPARE(a.task.moment(), BookletTask::Comparing);
        QVERIFY(a.task.portrait().value<QImage>().isNull());
        a.task.record({});
        QCOMPARE(a.visit().booklet->withoutChip, QString("NO_READER"));
    }

    void whatIsTypedWrongIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("says");
        const QString no;
        QTest::newRow("check digit") << kFirst << QString(kSecond).replace(9, 1, '2') << no << "Line 2, position 10";
        QTest::newRow("one line") << kFirst << no << no << "Line 2: ";
        QTest::newRow("nothing") << no << no << no << "two lines";
        QTest::newRow("a visa") << "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                                << "L8988901C4XXX4009078F96121096ZE184226B<<<<<<" << no << "lines of a passport";
        QTest::newRow("number") << no << no << "12345"
                                << "six digits";
        QTest::newRow("number of letters") << no << no << "12345A"
                                           << "six digits";
    }
    void whatIsTypedWrongIsNamedByItsPlace()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QString, number);
        QFETCH(const QString, says);
        AtBooklet a;
        a.task.read(first, second, number);
        QCOMPARE(a.task.moment(), BookletTask::Asking);
        QVERIFY2(a.task.problems().join(' ').contains(says), qPrintable(a.task.problems().join(' ')));
    }

    void whatIsSaidFollowsTheLanguage()
    {
        AtBooklet a;
        a.task.read({}, {}, "12345");
        const QStringList english = a.task.problems();
        QCOMPARE(english.size(), 1);
        QVERIFY(a.kendra.at("A-01").languages->choose("hi"));
        QCOMPARE(a.task.problems().size(), 1);
        QVERIFY2(a.task.problems() != english, "a person who takes over reads it in the own language");
    }

    void anEditAfterwardsAsksForTheComparisonAgain()
    {
        AtBooklet a;
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        a.task.record({});
        a.capture().enter("surname", "SHARMA VERMA");
        QVERIFY(a.visit().bookletOld);
        QVERIFY2(a.task.recorded().contains("again"), qPrintable(a.task.recorded()));
        QCOMPARE(a.task.differing(), 1); // what was read is still here, and compared with what is typed now
        a.task.record("NAME_CHANGED");
        QVERIFY(!a.visit().bookletOld);
    }

    void anotherCaseStartsEmpty()
    {
        AtBooklet a;
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        a.desk().park("COPIES");
        QCOMPARE(a.task.moment(), BookletTask::Asking);
        QVERIFY(a.task.rows().isEmpty());
        QVERIFY(a.task.portrait().value<QImage>().isNull());
    }

    void otherServicesDoNotAsk()
    {
        OpenCase a;
        QVERIFY(!a.capture().booklet()->isAsked());
    }

    void theOfficersSeeWhatWasFound()
    {
        AtBooklet a(holder({{"surname", "VERMA"}}));
        a.task.read(kFirst, kSecond, {});
        QVERIFY(a.reaches(BookletTask::Comparing));
        a.task.record("NOT_EXPLAINED");
        BookletView &seen = *a.desk().view()->booklet();
        QVERIFY(seen.isThere() && !seen.isFine() && !seen.isOld());
        QVERIFY2(seen.summary().contains("Surname"), qPrintable(seen.summary()));
        QVERIFY2(seen.access().contains("BAC"), qPrintable(seen.access()));
        QCOMPARE(seen.checks().size(), 7);
        QVERIFY(a.desk().view()->facts().join(' ').contains("Surname"));
    }
};

QTEST_MAIN(TestBookletTask)
#include "tst_BookletTask.moc"
