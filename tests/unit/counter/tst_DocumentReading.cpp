// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallKendra.h"

#include <seva/events/ParticularsEntered.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

const QString kBirth = QStringLiteral("DOB_PROOF");

QList<ReadPage> page(const char *kind, const QList<PaperValue> &values, int confidence = 90)
{
    return {{QString::fromLatin1(kind), confidence, values}};
}

QList<ParticularsEntered> edits(SmallKendra &kendra)
{
    Journal &journal = kendra.at(QStringLiteral("A-01")).runtime->journal();
    QList<ParticularsEntered> out;
    const auto events = journal.events(journal.origin(), 0, 1000);
    for (const Event &event : *events)
        if (is<ParticularsEntered>(event))
            out.append(as<ParticularsEntered>(event));
    return out;
}

/// "RA[V]I": what differs stands in brackets.
QString marked(const DocumentReading &reading, int row, int role)
{
    QString out;
    for (const QVariant &word : reading.data(reading.index(row), role).toList()) {
        for (const QVariant &part : word.toList()) {
            const QString text = part.toMap().value(QStringLiteral("text")).toString();
            out += part.toMap().value(QStringLiteral("marked")).toBool() ? u'[' + text + u']' : text;
        }
    }
    return out;
}

int standing(const DocumentReading &reading, int row)
{
    return reading.data(reading.index(row), DocumentReading::Standing).toInt();
}

} // namespace

/// What was read on a paper beside the form at counter A: RAVI KUMAR YADAV, born on 24/10/1984 in Rajkot.
class tst_DocumentReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreShownCharacterByCharacter()
    {
        OpenCase a;
        DocumentReading &reading = *a.capture().reading();
        QAbstractItemModelTester tester(&reading);
        QVERIFY(!reading.isThere());
        reading.show(kBirth, page("birthCertificate", {{"name", "RAVI KUMAR YADAVA", 77},
                                                       {"birthDate", "1984-10-25", 93},
                                                       {"sex", "F", 80},
                                                       {"place", "RAJKOT", 60}}));
        QVERIFY(reading.isOpen());
        QVERIFY(reading.kind().contains("Birth certificate") && reading.kind().contains("90"));
        QCOMPARE(reading.warning(), QString());
        QCOMPARE(reading.count(), 4);
        QCOMPARE(marked(reading, 0, DocumentReading::Paper), QString("RAVI KUMAR YADAV[A]"));
        QCOMPARE(marked(reading, 0, DocumentReading::Form), QString("RAVI KUMAR YADAV"));
        QCOMPARE(marked(reading, 1, DocumentReading::Paper), QString("2[5]/10/1984"));
        QCOMPARE(marked(reading, 1, DocumentReading::Form), QString("2[4]/10/1984"));
        QCOMPARE(reading.data(reading.index(1), DocumentReading::Confidence).toInt(), 93);
        // A choice is one word, whatever its letters.
        QCOMPARE(marked(reading, 2, DocumentReading::Form), QString("[Male]"));
        QCOMPARE(standing(reading, 2), int(DocumentReading::Differs));
        QCOMPARE(standing(reading, 3), int(DocumentReading::Same));
        QVERIFY(!reading.data(reading.index(3), DocumentReading::Takes).toBool());
    }

    void nothingIsWrittenByItself()
    {
        OpenCase a;
        const auto before = a.visit().fields;
        a.capture().reading()->show(kBirth, page("birthCertificate", {{"birthDate", "1984-10-25", 93}}));
        a.kendra.pass(60'000);
        a.capture().reading()->setOpen(false);
        QCOMPARE(a.visit().fields, before);
        QCOMPARE(edits(a.kendra).size(), 0);
    }

    void aTakenValueIsACorrectionWithItsReason()
    {
        OpenCase a;
        DocumentReading &reading = *a.capture().reading();
        reading.show(kBirth,
                     page("birthCertificate", {{"name", "RAVI K YADAVA", 77}, {"birthDate", "1984-10-25", 93}}));
        a.capture().takeReading(1);
        QCOMPARE(a.visit().fields.value("dateOfBirth"), QString("1984-10-25"));
        QCOMPARE(standing(reading, 1), int(DocumentReading::Same));
        const ParticularsEntered edit = edits(a.kendra).last();
        QCOMPARE(edit.reason, QString("READ_FROM_DOCUMENT"));
        QCOMPARE(edit.operatorId, QString("A1001"));
        QCOMPARE(edit.before, (QMap<QString, QString>{{"dateOfBirth", "1984-10-24"}}));
        // A name is one value on the paper and two in the form: one event.
        a.capture().takeReading(0);
        QCOMPARE(a.visit().fields.value("givenName"), QString("RAVI K"));
        QCOMPARE(a.visit().fields.value("surname"), QString("YADAVA"));
        QCOMPARE(edits(a.kendra).size(), 2);
        // What is the same, and what is no row, takes nothing.
        for (const int row : {0, 1, 2, -1})
            a.capture().takeReading(row);
        QCOMPARE(edits(a.kendra).size(), 2);
        for (int i = 0; i < 3; ++i)
            a.capture().undo();
        QVERIFY(!a.capture().canUndo());
        QCOMPARE(a.visit().fields.value("surname"), QString("YADAV"));
        QCOMPARE(a.visit().fields.value("givenName"), QString("RAVI KUMAR"));
        QCOMPARE(a.visit().fields.value("dateOfBirth"), QString("1984-10-24"));
    }

    void whatIsBeingTypedComesFirst()
    {
        OpenCase a;
        a.capture().reading()->show(kBirth, page("birthCertificate", {{"place", "BHUJ", 93}}));
        a.capture().typed("placeOfBirth", "RAJKO");
        a.capture().takeReading(0);
        a.kendra.pass(5'000);
        QCOMPARE(a.visit().fields.value("placeOfBirth"), QString("BHUJ"));
    }

    void aPaperThatWasNotAskedForIsSaid()
    {
        OpenCase a(QStringLiteral("passport.ordinary.reissue"));
        DocumentReading &reading = *a.capture().reading();
        reading.show("OLD_PASSPORT", page("pan", {{"name", "RAVI YADAV", 90}}));
        QVERIFY(reading.isOpen());
        QVERIFY(!reading.warning().isEmpty());
        QVERIFY(!reading.note().isEmpty());
        // It can be compared, and not taken.
        QCOMPARE(reading.count(), 1);
        a.capture().takeReading(0);
        QCOMPARE(edits(a.kendra).size(), 0);
        // Who is not sure does not warn, and one right page is enough.
        reading.show("OLD_PASSPORT", page("pan", {{"name", "RAVI YADAV", 90}}, DocumentReading::kSure - 1));
        QCOMPARE(reading.warning(), QString());
        QVERIFY2(reading.note().contains("asked for"), qPrintable(reading.note()));
        reading.show("OLD_PASSPORT", page("passport", {}) + page("other", {}) + page("pan", {}));
        QCOMPARE(reading.warning(), QString());
        QVERIFY(!reading.isOpen());
        QVERIFY(reading.isThere());
    }

    void anotherPersonsPaperChangesNothing()
    {
        OpenCase a(QStringLiteral("passport.ordinary.fresh"), QStringLiteral("instant"),
                   {{"addressProof", "PARENT_PASSPORT"}});
        DocumentReading &reading = *a.capture().reading();
        reading.show("ADDRESS_PROOF", page("passport", {{"surname", "YADAVA", 90}, {"birthDate", "1955-01-01", 90}}));
        QCOMPARE(reading.warning(), QString());
        QVERIFY2(reading.note().contains("applicant's own"), qPrintable(reading.note()));
        QCOMPARE(reading.count(), 2);
        a.capture().takeReading(0);
        a.capture().takeReading(1);
        QCOMPARE(edits(a.kendra).size(), 0);
    }

    void twoPagesThatSayTheSameAreOneRow()
    {
        OpenCase a;
        const auto one = page("pan", {{"birthDate", "1984-10-25", 93}});
        a.capture().reading()->show("TATKAAL_SET", one + one);
        QCOMPARE(a.capture().reading()->count(), 1);
    }

    void theWordsFollowTheLanguageAndAnotherCaseForgetsAll()
    {
        OpenCase a;
        DocumentReading &reading = *a.capture().reading();
        reading.show(kBirth, page("birthCertificate", {{"sex", "F", 80}}));
        const QString kind = reading.kind();
        const QString word = reading.data(reading.index(0), DocumentReading::Word).toString();
        QVERIFY(a.kendra.at("A-01").languages->choose("hi"));
        QVERIFY(reading.kind() != kind);
        QVERIFY(reading.data(reading.index(0), DocumentReading::Word).toString() != word);
        QVERIFY(marked(reading, 0, DocumentReading::Paper) != QString("[Female]"));
        // Parked, the case leaves the screen and what was read leaves the memory.
        a.desk().park(a.desk().parkReasons().first().toMap().value("code").toString());
        QVERIFY(a.kendra.until([&] { return a.desk().moment() == CounterDesk::Idle; }));
        QVERIFY(!reading.isThere());
        QCOMPARE(reading.count(), 0);
    }
};

QTEST_MAIN(tst_DocumentReading)
#include "tst_DocumentReading.moc"
