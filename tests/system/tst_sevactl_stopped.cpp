// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Folders.h"

#include <seva/journal/JournalHealth.h>
#include <seva/test/Programs.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

Ended onData(const char *verb, const QString &folder, const QStringList &more = {})
{
    return runProgram(QStringLiteral("sevactl"), words(verb) + QStringList{QStringLiteral("--data"), folder} + more);
}

Ended importTo(const QString &folder, const QString &what)
{
    return onData("appointments import", folder, {what, QStringLiteral("--services"), servicesFolder()});
}

int number(const Ended &ended, const char *key)
{
    return ended.json().value(QLatin1String(key)).toInt(-1);
}

} // namespace

/// sevactl --data on the journal of a hub that is stopped, and what it says when it is not.
class TestSevactlStopped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aDayIsListedOnce();
    void aFolderIsListedWithItsForms();
    void theLastVerificationIsTold();
    void badRowsAreToldApart();
    void aSoundJournalVerifies();
    void aChangedByteIsNamedByFileAndPage_data();
    void aChangedByteIsNamedByFileAndPage();
    void whatIsRecordedIsShown();
    void readTablesAreRebuilt();
    void aRunningHubIsNamed();
    void aSecondHubIsRefused();
    void statusNeedsNumberAndBirthday();

private:
    QTemporaryDir m_all;
    QString m_prepared; ///< a hub that ran once and was stopped: nothing in its journal
    QString m_listed;   ///< the same with the example day
    QString m_hub;      ///< a copy of m_listed for each test
    int m_count = 0;
};

void TestSevactlStopped::initTestCase()
{
    m_prepared = m_all.filePath(QStringLiteral("prepared"));
    m_listed = m_all.filePath(QStringLiteral("listed"));
    TestHub hub(m_prepared);
    QVERIFY(hub.start());
    QVERIFY(hub.stop());
    QVERIFY(copyFolder(m_prepared, m_listed));
    QCOMPARE(importTo(m_listed, dayFile(QStringLiteral("appointments.csv"))).exit, 0);
}

void TestSevactlStopped::init()
{
    m_hub = m_all.filePath(QStringLiteral("hub-%1").arg(++m_count));
    QVERIFY(copyFolder(m_listed, m_hub));
}

void TestSevactlStopped::aDayIsListedOnce()
{
    const QString folder = m_all.filePath(QStringLiteral("once"));
    QVERIFY(copyFolder(m_prepared, folder));
    for (const int listed : {120, 0}) {
        const Ended ended = importTo(folder, dayFile(QStringLiteral("appointments.csv")));
        QCOMPARE(ended.exit, 0);
        QCOMPARE(number(ended, "listed"), listed);
        QCOMPARE(number(ended, "known"), 120 - listed);
        QVERIFY(ended.json().value(QStringLiteral("problems")).toArray().isEmpty());
    }
}

void TestSevactlStopped::aFolderIsListedWithItsForms()
{
    const QString folder = m_all.filePath(QStringLiteral("forms"));
    QVERIFY(copyFolder(m_prepared, folder));
    const Ended ended = importTo(folder, dayFolder());
    QCOMPARE(ended.exit, 0);
    // Each of the forms joins its appointment; none is a case of its own.
    QCOMPARE(number(ended, "listed"), 120);
    QCOMPARE(number(onData("journal verify", folder), "events"), 120);
}

void TestSevactlStopped::theLastVerificationIsTold()
{
    const Ended never = onData("journal checked", m_hub);
    QCOMPARE(never.exit, 1);
    QVERIFY(never.json().value(QStringLiteral("passed")).isNull());
    seva::SystemRandom random;
    const auto keys = seva::openSoftwareKeyStore(m_hub, random);
    QVERIFY(keys.ok());
    seva::JournalHealth health;
    health.passed = health.tried = 1'795'405'500'000;
    health.events = 120;
    QVERIFY(seva::writeHealth(m_hub + QStringLiteral("/journal"), **keys, health).ok());
    const Ended passed = onData("journal checked", m_hub);
    QCOMPARE(passed.exit, 0);
    QCOMPARE(passed.json().value(QStringLiteral("passed")).toString(), QStringLiteral("2026-11-23T03:45:00Z"));
    QCOMPARE(number(passed, "events"), 120);
    health.findings.append({QStringLiteral("journal.db"), 17, {}, 0, QStringLiteral("the page is altered")});
    QVERIFY(seva::writeHealth(m_hub + QStringLiteral("/journal"), **keys, health).ok());
    const Ended found = onData("journal checked", m_hub);
    QCOMPARE(found.exit, 1);
    const QJsonObject finding = found.json().value(QStringLiteral("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QStringLiteral("page")).toInt(), 17);
}

void TestSevactlStopped::badRowsAreToldApart()
{
    const QString folder = m_all.filePath(QStringLiteral("bad"));
    QVERIFY(copyFolder(m_prepared, folder));
    const Ended ended = importTo(folder, dayFile(QStringLiteral("bad-rows.csv")));
    QCOMPARE(ended.exit, 1);
    // Line 1 is the head. Row 4, in line 5, is good and the first of two equal ARNs: it is kept.
    const QList<std::tuple<int, const char *, const char *>> wanted{
        {2, "arn", "arn.format"},          {3, "dateOfBirth", "date.invalid"},
        {4, "kendra", "kendra.other"},     {6, "arn", "arn.duplicate"},
        {7, "mobile", "mobile.format"},    {8, "booklet", "booklet.unknown"},
        {9, "service", "service.unknown"}, {10, "givenName", "name.characters"},
        {11, "pin", "pin.format"},         {12, "feePaidPaise", "amount.negative"},
        {13, "surname", "name.characters"}};
    const QJsonArray problems = ended.json().value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &[line, field, code] = wanted.at(i);
        const QJsonObject problem = problems.at(i).toObject();
        QCOMPARE(problem.value(QStringLiteral("line")).toInt(), line);
        QCOMPARE(problem.value(QStringLiteral("field")).toString(), QLatin1String(field));
        QCOMPARE(problem.value(QStringLiteral("code")).toString(), QLatin1String(code));
        QCOMPARE(problem.value(QStringLiteral("file")).toString(), QStringLiteral("bad-rows.csv"));
        QVERIFY(!problem.value(QStringLiteral("reason")).toString().isEmpty());
    }
    QCOMPARE(number(ended, "listed"), 1);
}

void TestSevactlStopped::aSoundJournalVerifies()
{
    const Ended ended = onData("journal verify", m_hub);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(number(ended, "events"), 120);
    QVERIFY(ended.json().value(QStringLiteral("findings")).toArray().isEmpty());
    const QJsonObject heads = ended.json().value(QStringLiteral("heads")).toObject();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads.begin()->toObject().value(QStringLiteral("seq")).toInt(), 120);
}

void TestSevactlStopped::aChangedByteIsNamedByFileAndPage_data()
{
    QTest::addColumn<int>("page");
    for (const int page : {1, 2, 17, -1})
        QTest::addRow("page %d", page) << page;
}

void TestSevactlStopped::aChangedByteIsNamedByFileAndPage()
{
    constexpr int kPageBytes = 4096, kWithinPage = 1234;
    QFETCH(int, page);
    const QString file = m_hub + QStringLiteral("/journal/journal.db");
    if (page < 0)
        page = int(QFileInfo(file).size() / kPageBytes);
    QVERIFY(flipBit(file, qint64(page - 1) * kPageBytes + kWithinPage));
    const Ended ended = onData("journal verify", m_hub);
    QCOMPARE(ended.exit, 1);
    bool named = false;
    for (const QJsonValue &finding : ended.json().value(QStringLiteral("findings")).toArray())
        named = named
                || (finding[QStringLiteral("file")].toString() == QLatin1String("journal.db")
                    && finding[QStringLiteral("page")].toInt() == page);
    QVERIFY2(named, ended.out.constData());
}

void TestSevactlStopped::whatIsRecordedIsShown()
{
    const Ended ended = onData("journal show", m_hub, words("--after 7 --limit 3"));
    QCOMPARE(ended.exit, 0);
    const QJsonObject origins = ended.json().value(QStringLiteral("origins")).toObject();
    QCOMPARE(origins.size(), 1);
    const QJsonArray events = origins.begin()->toArray();
    QCOMPARE(events.size(), 3);
    for (int i = 0; i < events.size(); ++i) {
        const QJsonObject event = events.at(i).toObject();
        QCOMPARE(event.value(QStringLiteral("seq")).toInt(), 8 + i);
        QCOMPARE(event.value(QStringLiteral("type")).toString(), QStringLiteral("AppointmentListed"));
        QCOMPARE(event.value(QStringLiteral("personal")).toString(), QStringLiteral("sealed"));
    }
    // Who is coming stays sealed, also towards whoever may read the journal's folder.
    QVERIFY(!ended.out.contains("YADAV") && !ended.out.contains("SOLANKI"));

    const Ended other = onData("journal show", m_hub, words("--origin 00ff"));
    QCOMPARE(other.exit, 0);
    QVERIFY(other.json().value(QStringLiteral("origins")).toObject().isEmpty());
}

void TestSevactlStopped::readTablesAreRebuilt()
{
    const Ended ended = onData("journal rebuild", m_hub);
    QCOMPARE(ended.exit, 0);
    QCOMPARE(number(ended, "eventsFolded"), 120);
    QCOMPARE(onData("journal verify", m_hub).exit, 0);
}

void TestSevactlStopped::aRunningHubIsNamed()
{
    TestHub hub(m_hub);
    QVERIFY(hub.start());
    const QString holder = QStringLiteral("HUB (process %1)").arg(hub.pid());
    const QStringList who = words("--file-number AH1 --dob 1990-01-31");
    for (const Ended &ended :
         {onData("journal verify", m_hub), onData("journal show", m_hub), onData("journal rebuild", m_hub),
          onData("status", m_hub, who), importTo(m_hub, dayFile(QStringLiteral("appointments.csv")))}) {
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.json().value(QStringLiteral("subject")).toString(), holder);
    }
    QVERIFY(hub.stop());
    QCOMPARE(onData("journal verify", m_hub).exit, 0);
}

void TestSevactlStopped::aSecondHubIsRefused()
{
    TestHub hub(m_hub);
    QVERIFY(hub.start());
    const Ended second = runProgram(QStringLiteral("seva-hub"), TestHub::arguments(m_hub));
    QVERIFY(second.exit > 0);
    QVERIFY2(second.err.contains("journal.held: HUB (process " + QByteArray::number(hub.pid()) + ")"),
             second.err.constData());
    QVERIFY(!second.out.contains("listening"));
    // The first goes on, and nothing of its folder was touched.
    QVERIFY(hub.stop());
    QCOMPARE(onData("journal verify", m_hub).exit, 0);
}

void TestSevactlStopped::statusNeedsNumberAndBirthday()
{
    const auto ask = [this](const char *number, const char *born) {
        return onData("status", m_hub,
                      {QStringLiteral("--file-number"), QString::fromLatin1(number), QStringLiteral("--dob"),
                       QString::fromLatin1(born)});
    };
    QCOMPARE(ask(kGrantedNumber, kGrantedBorn).exit, 1);
    QCOMPARE(appendGrant(m_hub), QString());
    for (const char *number : {kGrantedNumber, kProvisionalNumber}) {
        const Ended found = ask(number, kGrantedBorn);
        QCOMPARE(found.exit, 0);
        QCOMPARE(found.json().value(QStringLiteral("found")).toBool(), true);
        QCOMPARE(found.json().value(QStringLiteral("fileNumber")).toString(), QLatin1String(kGrantedNumber));
        QCOMPARE(found.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("GRANTED"));
        QVERIFY(!found.out.contains("YADAV"));
    }
    const Ended other = ask(kGrantedNumber, "1954-10-25");
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.json(), (QJsonObject{{QStringLiteral("found"), false}}));
}

QTEST_GUILESS_MAIN(TestSevactlStopped)
#include "tst_sevactl_stopped.moc"
