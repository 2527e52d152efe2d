// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Folders.h"

#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

/// sevactl as a process: what it is told in the wrong way, and the service definitions.
class TestSevactl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongUseEndsWith2AndTellsTheRightOne_data();
    void aWrongUseEndsWith2AndTellsTheRightOne();
    void withoutAVerbEveryVerbIsListed();
    void aFolderThatIsNobodysIsNamed();
    void theServicesOfAFolderAreListed();
    void aBrokenDefinitionIsNamedByFileAndPath_data();
    void aBrokenDefinitionIsNamedByFileAndPath();
    void aFolderWithoutServicesIsBad();
};

void TestSevactl::aWrongUseEndsWith2AndTellsTheRightOne_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("rest");
    const auto row = [](const char *name, const char *verb, const char *rest) {
        QTest::newRow(name) << QString::fromLatin1(verb)
                            << QString::fromLatin1(rest).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("verify without folder", "journal verify", "");
    row("verify with more than a folder", "journal verify", "--data /nowhere more");
    row("verify with an unknown option", "journal verify", "--data /nowhere --fast");
    row("show without folder", "journal show", "--limit 5");
    row("show of nothing", "journal show", "--data /nowhere --limit 0");
    row("show of too much", "journal show", "--data /nowhere --limit 10001");
    row("show after no number", "journal show", "--data /nowhere --after x");
    row("last verification without folder", "journal checked", "");
    row("rebuild without folder", "journal rebuild", "");
    row("check of nothing", "services check", "");
    row("check of two folders", "services check", "a b");
    row("import of nothing", "appointments import", "--data /nowhere");
    row("import into nothing", "appointments import", "day.csv");
    row("import into two places", "appointments import",
        "day.csv --data /nowhere --hub https://127.0.0.1:1 --as /nowhere");
    row("import at a hub as nobody", "appointments import", "day.csv --hub https://127.0.0.1:1");
    row("import of no file", "appointments import", "/nowhere/day.csv --data /nowhere");
    row("enrolment without hub", "enrol", "--code C --station A-01 --data d");
    row("enrolment without code", "enrol", "--hub https://127.0.0.1:1 --station A-01 --data d");
    row("enrolment of nobody", "enrol", "--hub https://127.0.0.1:1 --code C --data d");
    row("enrolment without folder", "enrol", "--hub https://127.0.0.1:1 --code C --station A-01");
    row("status of nothing", "status", "--dob 1990-01-31 --data /nowhere");
    row("status of no such day", "status", "--file-number AH1 --dob 1990-02-31 --data /nowhere");
    row("status of nowhere", "status", "--file-number AH1 --dob 1990-01-31");
}

void TestSevactl::aWrongUseEndsWith2AndTellsTheRightOne()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, rest);
    const Ended ended = runProgram(QStringLiteral("sevactl"), verb.split(QLatin1Char(' ')) + rest);
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains("sevactl " + verb.toUtf8() + ' '), ended.err.constData());
    QVERIFY(!ended.json().isEmpty());
}

void TestSevactl::withoutAVerbEveryVerbIsListed()
{
    for (const QStringList &words : {QStringList(), QStringList{QStringLiteral("journals")}}) {
        const Ended ended = runProgram(QStringLiteral("sevactl"), words);
        QCOMPARE(ended.exit, 2);
        QVERIFY(ended.out.isEmpty());
        for (const char *verb : {"journal verify", "journal checked", "journal show", "journal rebuild",
                                 "services check", "appointments import", "enrol", "status"})
            QVERIFY2(ended.err.contains(QByteArray("sevactl ") + verb), verb);
    }
}

void TestSevactl::aFolderThatIsNobodysIsNamed()
{
    const QTemporaryDir empty;
    for (const char *verb : {"verify", "checked", "show", "rebuild"}) {
        const Ended ended = runProgram(QStringLiteral("sevactl"), {QStringLiteral("journal"), QString::fromLatin1(verb),
                                                                   QStringLiteral("--data"), empty.path()});
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.json().value(QStringLiteral("subject")).toString(), empty.path());
    }
}

void TestSevactl::theServicesOfAFolderAreListed()
{
    const Ended ended =
        runProgram(QStringLiteral("sevactl"), {QStringLiteral("services"), QStringLiteral("check"), servicesFolder()});
    QCOMPARE(ended.exit, 0);
    const QJsonArray services = ended.json().value(QStringLiteral("services")).toArray();
    for (const char *service :
         {"passport.ordinary.fresh@2", "passport.ordinary.reissue@2", "passport.pcc@2", "pb.residence-certificate@1"})
        QVERIFY2(services.contains(QString::fromLatin1(service)), service);
}

void TestSevactl::aBrokenDefinitionIsNamedByFileAndPath_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("path");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("") << QStringLiteral(": /: ");
    QTest::newRow("against the schema") << QByteArray("\"version\": 2,") << QByteArray("\"version\": \"2\",")
                                        << QStringLiteral(": /version: ");
    QTest::newRow("a field nobody defined")
        << QByteArray("common#/fields/surname") << QByteArray("common#/fields/sirname")
        << QStringLiteral(": /fields/14/use: ");
}

void TestSevactl::aBrokenDefinitionIsNamedByFileAndPath()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QFETCH(QString, path);
    const QTemporaryDir folder;
    QVERIFY(copyFolder(servicesFolder(), folder.path()));
    const QString name = QStringLiteral("passport.pcc.json");
    QFile file(folder.filePath(QStringLiteral("services/") + name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(what);
    QVERIFY(at >= 0);
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(text.replace(at, what.size(), by));
    file.close();

    const Ended ended =
        runProgram(QStringLiteral("sevactl"), {QStringLiteral("services"), QStringLiteral("check"), folder.path()});
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.json().value(QStringLiteral("fault")).toString(), QStringLiteral("services.definition-broken"));
    const QString subject = ended.json().value(QStringLiteral("subject")).toString();
    QVERIFY2(subject.contains(name + path), qPrintable(subject));
}

void TestSevactl::aFolderWithoutServicesIsBad()
{
    const QTemporaryDir empty;
    const Ended ended =
        runProgram(QStringLiteral("sevactl"), {QStringLiteral("services"), QStringLiteral("check"), empty.path()});
    QCOMPARE(ended.exit, 1);
    QVERIFY(ended.json().value(QStringLiteral("subject")).toString().startsWith(empty.path()));
}

QTEST_GUILESS_MAIN(TestSevactl)
#include "tst_sevactl.moc"
