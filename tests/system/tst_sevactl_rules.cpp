// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace seva::test;

namespace {

Ended ask(const char *verb, const QString &words)
{
    return runProgram(QStringLiteral("sevactl"),
                      QStringList{QString::fromLatin1(verb)} + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

/// The values of a key in a list of objects, separated by spaces.
QString each(const QJsonValue &list, const char *key)
{
    QStringList out;
    for (const QJsonValue &item : list.toArray())
        out.append(item[QLatin1String(key)].toString());
    return out.join(QLatin1Char(' '));
}

QJsonObject documentOf(const QJsonObject &json, const char *id)
{
    for (const QJsonValue &document : json.value(QLatin1String("documents")).toArray())
        if (document[QLatin1String("id")] == QLatin1String(id))
            return document.toObject();
    return {};
}

const QString Adult = QStringLiteral("--dob 1990-01-01 --on 2026-11-22 ");
const QString Fresh = QStringLiteral("--service passport.ordinary.fresh ");

} // namespace

/// sevactl eligibility and documents as processes, with the definitions installed beside them.
class TestSevactlRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayApply_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("refusals");
        QTest::newRow("adult") << Fresh + Adult + "--scheme NORMAL --booklet 60" << 0 << "";
        QTest::newRow("adult, Tatkaal") << Fresh + Adult + "--scheme TATKAAL --booklet 36" << 0 << "";
        QTest::newRow("minor, 60 pages") << Fresh + "--dob 2020-01-01 --on 2026-11-22 --scheme NORMAL --booklet 60" << 1
                                         << "minor-36-pages";
        QTest::newRow("lost, Tatkaal, by the id of a kind of re-issue")
            << "--service passport.ordinary.replacement --reason LOST --scheme TATKAAL --booklet 36 "
               "--previous-expiry 2030-01-01 --lost-on 2026-10-01 "
                   + Adult
            << 1 << "tatkaal-lost";
        QTest::newRow("lost, Normal")
            << "--service passport.ordinary.replacement --reason LOST --scheme NORMAL --booklet 36 "
               "--previous-expiry 2030-01-01 --lost-on 2026-10-01 "
                   + Adult
            << 0 << "";
    }
    void whoMayApply()
    {
        QFETCH(QString, words);
        const Ended ended = ask("eligibility", words);
        QTEST(ended.exit, "exit");
        QTEST(each(ended.json().value(QLatin1String("refusals")), "rule"), "refusals");
        QCOMPARE(ended.json().value(QLatin1String("eligible")).toBool(), ended.exit == 0);
    }

    void aRefusalSaysWhyInTheLanguageAskedFor()
    {
        const QString words = Fresh + "--dob 2020-01-01 --on 2026-11-22 --scheme NORMAL --booklet 60 --lang ";
        QSet<QString> texts;
        for (const char *language : {"en", "hi", "gu", "pa", "ur"}) {
            const QJsonObject json = ask("eligibility", words + QLatin1String(language)).json();
            const QJsonValue refusal = json.value(QLatin1String("refusals")).toArray().first();
            QVERIFY(!refusal[QLatin1String("source")].toString().isEmpty());
            texts.insert(refusal[QLatin1String("text")].toString());
        }
        QCOMPARE(texts.size(), 5);
    }

    void whatToBring_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("documents");
        QTest::newRow("fresh") << Fresh + Adult + "--scheme NORMAL"
                               << "DOB_PROOF ADDRESS_PROOF";
        QTest::newRow("fresh, Tatkaal") << Fresh + Adult + "--scheme TATKAAL"
                                        << "DOB_PROOF ADDRESS_PROOF TATKAAL_SET STANDARD_DECLARATION";
        QTest::newRow("fresh, Non-ECR") << Fresh + Adult + "--scheme NORMAL --answer nonEcr=true"
                                        << "DOB_PROOF ADDRESS_PROOF NON_ECR_PROOF";
    }
    void whatToBring()
    {
        QFETCH(QString, words);
        const Ended ended = ask("documents", words);
        QCOMPARE(ended.exit, 0);
        QTEST(each(ended.json().value(QLatin1String("documents")), "id"), "documents");
    }

    void tatkaalWantsThreeAndOfAMinorTwo()
    {
        const auto atLeast = [](const QString &birth) {
            const Ended ended = ask("documents", Fresh + "--scheme TATKAAL --on 2026-11-22 --dob " + birth);
            return documentOf(ended.json(), "TATKAAL_SET").value(QLatin1String("atLeast")).toInt();
        };
        QCOMPARE(atLeast("1990-01-01"), 3);
        QCOMPARE(atLeast("2015-01-01"), 2);
    }

    void bornOnTheFirstOfOctober2023OrLaterABirthCertificateOnly()
    {
        const auto accepted = [](const QString &birth) {
            const Ended ended = ask("documents", Fresh + "--scheme NORMAL --on 2026-11-22 --dob " + birth);
            return each(documentOf(ended.json(), "DOB_PROOF").value(QLatin1String("accepts")), "id");
        };
        QCOMPARE(accepted("2023-10-01"), "BIRTH_CERTIFICATE");
        QVERIFY(accepted("2023-09-30").contains(QLatin1String("SCHOOL_CERTIFICATE")));
    }

    void wrongUseIsToldApart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no such service") << "--service nope " + Adult;
        QTest::newRow("no day of birth") << Fresh + "--on 2026-11-22";
        QTest::newRow("no such day") << Fresh + "--dob 1990-02-30 --on 2026-11-22";
        QTest::newRow("no such option") << Fresh + Adult + "--colour red";
    }
    void wrongUseIsToldApart()
    {
        QFETCH(QString, words);
        for (const char *verb : {"eligibility", "documents"}) {
            const Ended ended = ask(verb, words);
            QCOMPARE(ended.exit, 2);
            QVERIFY(!ended.json().value(QLatin1String("wrongUse")).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSevactlRules)
#include "tst_sevactl_rules.moc"
