// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Folders.h"

#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace seva::test;

namespace {

QString fault(const Ended &ended)
{
    return ended.json().value(QStringLiteral("fault")).toString();
}

} // namespace

/// sevactl --hub: what it does at a hub that runs, and enrolment.
class TestSevactlRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aStationEnrolsAndNoOtherMachineWithItsCode();
    void aWrongCodeIsRefused();
    void aCodeOfAnotherAuthorityIsRefused();
    void noHubNoEnrolment();
    void theDayIsListedOnceAtTheHub();
    void badRowsAreToldApartByTheHub();
    void statusIsAskedOfTheHub();
    void whoIsNotEnrolledIsNotHeard();
    void aStationIsAddedAndRevokedWhileTheHubRuns();
    void peopleAreAddedAndRevokedAndNoPinIsAWord();
    void whoLeadsIsShownWhereTheRosterNamesNoAddress();

private:
    Ended enrol(const QString &station, const QString &code, const QString &folder);
    Ended atHub(const QStringList &words);
    Ended roster(const QStringList &words);
    QJsonObject entry(const QString &list, const QString &id);

    QTemporaryDir m_prepared; ///< a hub that has made its keys, roster and codes
    std::unique_ptr<QTemporaryDir> m_all;
    std::unique_ptr<TestHub> m_hub;
    QString m_station; ///< folder of A-01
};

void TestSevactlRunning::initTestCase()
{
    TestHub hub(m_prepared.filePath(QStringLiteral("hub")));
    QVERIFY(hub.start());
    QVERIFY(hub.stop());
}

void TestSevactlRunning::init()
{
    m_all = std::make_unique<QTemporaryDir>();
    QVERIFY(copyFolder(m_prepared.path(), m_all->path()));
    m_station = m_all->filePath(QStringLiteral("A-01"));
    m_hub = std::make_unique<TestHub>(m_all->filePath(QStringLiteral("hub")));
    QVERIFY(m_hub->start());
}

void TestSevactlRunning::cleanup()
{
    QVERIFY(m_hub->stop());
    m_hub.reset();
}

Ended TestSevactlRunning::enrol(const QString &station, const QString &code, const QString &folder)
{
    return runProgram(QStringLiteral("sevactl"),
                      {QStringLiteral("enrol"), QStringLiteral("--hub"), m_hub->url(), QStringLiteral("--code"), code,
                       QStringLiteral("--station"), station, QStringLiteral("--data"), folder});
}

Ended TestSevactlRunning::atHub(const QStringList &words)
{
    return runProgram(QStringLiteral("sevactl"),
                      words + QStringList{QStringLiteral("--hub"), m_hub->url(), QStringLiteral("--as"), m_station});
}

Ended TestSevactlRunning::roster(const QStringList &words)
{
    return runProgram(QStringLiteral("sevactl"),
                      QStringList{QStringLiteral("roster")} + words
                          + QStringList{QStringLiteral("--data"), m_all->filePath(QStringLiteral("hub"))});
}

QJsonObject TestSevactlRunning::entry(const QString &list, const QString &id)
{
    for (const QJsonValue &each : roster({QStringLiteral("show")}).json().value(list).toArray())
        if (each.toObject().value(QStringLiteral("id")).toString() == id)
            return each.toObject();
    return {};
}

void TestSevactlRunning::aStationEnrolsAndNoOtherMachineWithItsCode()
{
    const QString code = m_hub->codeOf(QStringLiteral("A-01"));
    const Ended first = enrol(QStringLiteral("A-01"), code, m_station);
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.json().value(QStringLiteral("station")).toString(), QStringLiteral("A-01"));
    QCOMPARE(first.json().value(QStringLiteral("kendra")).toString(), QStringLiteral("GJ-BHJ-PSK"));
    for (const char *kept : {"roster.cbor", "issuer.pub", "tls/tls.pem", "tls/tls.key.pem", "tls/ca.pem"})
        QVERIFY2(QFile::exists(m_station + QLatin1Char('/') + QLatin1String(kept)), kept);
    QCOMPARE(QFile::permissions(m_station + QStringLiteral("/tls/tls.key.pem"))
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());

    const Ended second = enrol(QStringLiteral("A-01"), code, m_all->filePath(QStringLiteral("another-machine")));
    QCOMPARE(second.exit, 1);
    QCOMPARE(fault(second), QStringLiteral("sync.code-wrong"));
    const Ended forAnother = enrol(QStringLiteral("A-02"), code, m_all->filePath(QStringLiteral("another-station")));
    QCOMPARE(forAnother.exit, 1);
}

void TestSevactlRunning::whoLeadsIsShownWhereTheRosterNamesNoAddress()
{
    const QString hub = m_all->filePath(QStringLiteral("hub"));
    const auto show = [](const QString &data, const QStringList &more = {}) {
        return runProgram(QStringLiteral("sevactl"),
                          QStringList{QStringLiteral("hub"), QStringLiteral("show"), QStringLiteral("--data"), data}
                              + more);
    };
    const auto advice = [](const Ended &ended) {
        return ended.json().value(QStringLiteral("advice")).toObject().value(QStringLiteral("code")).toString();
    };
    const Ended unsaid = show(hub);
    QCOMPARE(unsaid.exit, 1);
    QCOMPARE(advice(unsaid), QStringLiteral("say-where"));
    QCOMPARE(unsaid.json().value(QStringLiteral("machines")).toArray().first().toObject().value("fault").toString(),
             QStringLiteral("ctl.hub-address-unknown"));
    const Ended said = show(hub, {QStringLiteral("--hub"), m_hub->url()});
    QCOMPARE(advice(said), QStringLiteral("fine"));
    QCOMPARE(said.exit, 0);
    // A station is not told.
    QCOMPARE(enrol(QStringLiteral("A-01"), m_hub->codeOf(QStringLiteral("A-01")), m_station).exit, 0);
    QCOMPARE(show(m_station, {QStringLiteral("--hub"), m_hub->url()}).exit, 2);
    const Ended mistyped = show(hub, {QStringLiteral("--bogus")});
    QCOMPARE(mistyped.exit, 2);
    QVERIFY(mistyped.json().value(QStringLiteral("wrongUse")).toString().contains(QLatin1String("bogus")));
}

void TestSevactlRunning::aWrongCodeIsRefused()
{
    const QString code = m_hub->codeOf(QStringLiteral("A-01"));
    const QString wrong = QStringLiteral("2222222222") + code.mid(code.indexOf(QLatin1Char('-')));
    const Ended ended = enrol(QStringLiteral("A-01"), wrong, m_station);
    QCOMPARE(ended.exit, 1);
    QCOMPARE(fault(ended), QStringLiteral("sync.code-wrong"));
    QVERIFY(!QFile::exists(m_station + QStringLiteral("/roster.cbor")));
    // The right one still works.
    QCOMPARE(enrol(QStringLiteral("A-01"), code, m_station).exit, 0);
}

void TestSevactlRunning::aCodeOfAnotherAuthorityIsRefused()
{
    const QString code = m_hub->codeOf(QStringLiteral("A-01"));
    const QString other = code.left(code.indexOf(QLatin1Char('-'))) + QStringLiteral("-00000000000000000000");
    const Ended ended = enrol(QStringLiteral("A-01"), other, m_station);
    QCOMPARE(ended.exit, 1);
    QCOMPARE(fault(ended), QStringLiteral("sync.authority-not-the-codes"));
}

void TestSevactlRunning::noHubNoEnrolment()
{
    const QString code = m_hub->codeOf(QStringLiteral("A-01"));
    QVERIFY(m_hub->stop());
    const Ended ended = enrol(QStringLiteral("A-01"), code, m_station);
    QCOMPARE(ended.exit, 1);
    QCOMPARE(fault(ended), QStringLiteral("sync.unreachable"));
    QVERIFY(m_hub->start());
}

void TestSevactlRunning::theDayIsListedOnceAtTheHub()
{
    QCOMPARE(enrol(QStringLiteral("A-01"), m_hub->codeOf(QStringLiteral("A-01")), m_station).exit, 0);
    const QStringList import{QStringLiteral("appointments"), QStringLiteral("import")};
    for (const auto &[what, listed] : {std::pair(dayFile(QStringLiteral("appointments.csv")), 120), {dayFolder(), 0}}) {
        const Ended ended = atHub(import + QStringList{what});
        QCOMPARE(ended.exit, 0);
        QCOMPARE(ended.json().value(QStringLiteral("listed")).toInt(-1), listed);
        QCOMPARE(ended.json().value(QStringLiteral("known")).toInt(-1), 120 - listed);
    }
}

void TestSevactlRunning::badRowsAreToldApartByTheHub()
{
    QCOMPARE(enrol(QStringLiteral("A-01"), m_hub->codeOf(QStringLiteral("A-01")), m_station).exit, 0);
    const Ended ended =
        atHub({QStringLiteral("appointments"), QStringLiteral("import"), dayFile(QStringLiteral("bad-rows.csv"))});
    QCOMPARE(ended.exit, 1);
    const QJsonArray problems = ended.json().value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), 11);
    for (const QJsonValue &problem : problems)
        QVERIFY(problem[QStringLiteral("line")].toInt() > 1 && !problem[QStringLiteral("field")].toString().isEmpty()
                && !problem[QStringLiteral("code")].toString().isEmpty());
    QCOMPARE(ended.json().value(QStringLiteral("listed")).toInt(-1), 1);
}

void TestSevactlRunning::statusIsAskedOfTheHub()
{
    QCOMPARE(enrol(QStringLiteral("A-01"), m_hub->codeOf(QStringLiteral("A-01")), m_station).exit, 0);
    QCOMPARE(
        atHub({QStringLiteral("appointments"), QStringLiteral("import"), dayFile(QStringLiteral("appointments.csv"))})
            .exit,
        0);
    QVERIFY(m_hub->stop());
    QCOMPARE(appendGrant(m_hub->folder()), QString());
    QVERIFY(m_hub->start());
    const auto ask = [this](const QString &number) {
        return atHub({QStringLiteral("status"), QStringLiteral("--file-number"), number, QStringLiteral("--dob"),
                      QLatin1String(kGrantedBorn), QStringLiteral("--lang"), QStringLiteral("pa")});
    };
    const Ended found = ask(QLatin1String(kGrantedNumber));
    QCOMPARE(found.exit, 0);
    QCOMPARE(found.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("GRANTED"));
    QCOMPARE(found.json().value(QStringLiteral("status")).toString(), QStringLiteral("GRANTED"));
    QCOMPARE(found.json().value(QStringLiteral("text")).toString(), QStringLiteral("ਮਨਜ਼ੂਰ"));
    QVERIFY(found.json().value(QStringLiteral("history")).toArray().isEmpty());
    const Ended missing = ask(QStringLiteral("AH0000000000000"));
    QCOMPARE(missing.exit, 1);
    QCOMPARE(missing.json().value(QStringLiteral("found")).toBool(true), false);
}

void TestSevactlRunning::whoIsNotEnrolledIsNotHeard()
{
    const Ended nobody = atHub({QStringLiteral("appointments"), QStringLiteral("import"), dayFolder()});
    QVERIFY(nobody.exit > 0);
    QCOMPARE(fault(nobody), QStringLiteral("sync.not-enrolled"));
    // A certificate of another Kendra's authority opens no door here.
    TestHub other(m_all->filePath(QStringLiteral("other-hub")));
    QVERIFY(other.start());
    const Ended elsewhere =
        runProgram(QStringLiteral("sevactl"),
                   {QStringLiteral("enrol"), QStringLiteral("--hub"), other.url(), QStringLiteral("--code"),
                    other.codeOf(QStringLiteral("A-01")), QStringLiteral("--station"), QStringLiteral("A-01"),
                    QStringLiteral("--data"), m_station});
    QCOMPARE(elsewhere.exit, 0);
    QVERIFY(other.stop());
    const Ended stranger = atHub({QStringLiteral("appointments"), QStringLiteral("import"), dayFolder()});
    QCOMPARE(stranger.exit, 1);
    QCOMPARE(fault(stranger), QStringLiteral("sync.unreachable"));
}

void TestSevactlRunning::aStationIsAddedAndRevokedWhileTheHubRuns()
{
    const QString fresh = QStringLiteral("A-77");
    const Ended added = roster({QStringLiteral("add-station"), fresh, QStringLiteral("COUNTER"),
                                QStringLiteral("--stage"), QStringLiteral("A")});
    QCOMPARE(added.exit, 0);
    QCOMPARE(enrol(fresh, added.json().value(QStringLiteral("code")).toString(), m_station).exit, 0);
    QVERIFY(entry(QStringLiteral("stations"), fresh).value(QStringLiteral("enrolled")).toBool());
    const QStringList asked{QStringLiteral("status"), QStringLiteral("--file-number"), QStringLiteral("AH00000000126"),
                            QStringLiteral("--dob"), QStringLiteral("1990-01-31")};
    QVERIFY(fault(atHub(asked)) != QLatin1String("sync.station-revoked"));
    QCOMPARE(roster({QStringLiteral("revoke-station"), fresh}).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(fault(atHub(asked)), QStringLiteral("sync.station-revoked"), 20'000);
    QVERIFY(!entry(QStringLiteral("stations"), fresh).value(QStringLiteral("revoked")).toString().isEmpty());
    QCOMPARE(fault(roster({QStringLiteral("revoke-station"), QStringLiteral("A-78")})),
             QStringLiteral("sync.roster-no-entry"));
}

void TestSevactlRunning::peopleAreAddedAndRevokedAndNoPinIsAWord()
{
    const QString pin = m_all->filePath(QStringLiteral("pin"));
    QFile file(pin);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("13579\n");
    file.close();
    const QString id = QStringLiteral("C3009");
    const QStringList add{QStringLiteral("add-person"), id,
                          QStringLiteral("Leela Shah"), QStringLiteral("--roles"),
                          QStringLiteral("GO,CSE"),     QStringLiteral("--pin-file")};
    QCOMPARE(fault(roster(add + QStringList{m_all->filePath(QStringLiteral("nothing"))})),
             QStringLiteral("base.file-unreadable"));
    QCOMPARE(roster(add + QStringList{pin}).exit, 0);
    QCOMPARE(fault(roster(add + QStringList{pin})), QStringLiteral("sync.roster-entry-there"));
    QCOMPARE(entry(QStringLiteral("people"), id).value(QStringLiteral("roles")).toArray().size(), 2);
    QCOMPARE(roster({QStringLiteral("revoke-person"), id}).exit, 0);
    QVERIFY(entry(QStringLiteral("people"), id).value(QStringLiteral("revoked")).isString());
    QCOMPARE(roster({QStringLiteral("restore-person"), id}).exit, 0);
    QVERIFY(entry(QStringLiteral("people"), id).value(QStringLiteral("revoked")).isNull());
    // Elsewhere than at the authority.
    const Ended elsewhere = runProgram(QStringLiteral("sevactl"), {QStringLiteral("roster"), QStringLiteral("show"),
                                                                   QStringLiteral("--data"), m_all->path()});
    QCOMPARE(elsewhere.exit, 2);
    QCOMPARE(fault(elsewhere), QStringLiteral("sync.roster-no-authority"));
}

QTEST_GUILESS_MAIN(TestSevactlRunning)
#include "tst_sevactl_running.moc"
