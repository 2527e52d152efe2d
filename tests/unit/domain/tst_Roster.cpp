// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Cbor.h>
#include <seva/domain/Roster.h>
#include <seva/domain/Shown.h>

#include <QCborArray>
#include <QTest>

using namespace seva;

class tst_Roster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }
    void survivesTheRoundTrip();
    void saysWhereHubsAndDataCentresAre();
    void withoutPlacesItIsByteForByteTheOldOne();
    void wrongPlacesAreNamed_data();
    void wrongPlacesAreNamed();
    void everyAlteredByteIsRefused();
    void onlyTheRightPinOpensTheSigningKey();
    void anotherPersonsEntryDoesNotOpenWithTheSamePin();
    void provisionalNumbersCarryACheckThatCatchesOneWrongDigit();
    void tokenGrammar_data();
    void tokenGrammar();

private:
    Roster sample();
    Roster placed();
    SeededRandom m_random{7};
};

Roster tst_Roster::sample()
{
    Roster roster;
    roster.version = 3;
    roster.kendra.id = QStringLiteral("GJ-BHJ-PSK");
    roster.kendra.name.insert(QStringLiteral("en"), QStringLiteral("Bhuj"));
    roster.kendra.name.insert(QStringLiteral("hi"), QStringLiteral("भुज"));
    roster.kendra.languages = {QStringLiteral("en"), QStringLiteral("hi")};
    roster.kendra.demonstration = true;
    roster.keyId = QStringLiteral("GJ-BHJ-PSK/2026Q4");
    roster.kendraPublic = crypto::boxPair(m_random.bytes(32)).publicKey;
    roster.stations = {{QStringLiteral("A-01"), QStringLiteral("COUNTER"), QStringLiteral("A"), {}, {}, {}}};
    roster.operators = {makeOperator(QStringLiteral("asha"), QStringLiteral("Asha Patel"), {Role::Cse},
                                     QStringLiteral("2580"), m_random)
                            .value()};
    return roster;
}

void tst_Roster::survivesTheRoundTrip()
{
    const auto issuer = crypto::signingPair(m_random.bytes(32));
    const Roster before = sample();
    const auto after = decodeRoster(encodeRoster(before, issuer.secretKey), issuer.publicKey);
    QVERIFY(after.ok());
    QCOMPARE(after->version, 3);
    QCOMPARE(after->kendra.name, before.kendra.name);
    QCOMPARE(after->kendra.demonstration, true);
    QCOMPARE(after->station(QStringLiteral("A-01"))->stepId, QStringLiteral("A"));
    QCOMPARE(after->person(QStringLiteral("asha"))->roles, QList<Role>{Role::Cse});
    QVERIFY(!after->person(QStringLiteral("nobody")));
}

/// With three hubs, two of them at known addresses, and two data centres.
Roster tst_Roster::placed()
{
    Roster roster = sample();
    for (const char *id : {"HUB", "HUB-2", "HUB-3"})
        roster.stations.append({QLatin1String(id), QStringLiteral("HUB"), {}, {}, {}, {}});
    roster.stations[1].addresses = {QStringLiteral("192.168.10.2:7443"), QStringLiteral("[fd00::2]:7443")};
    roster.stations[2].addresses = {QStringLiteral("hub2.bhuj.example:7443")};
    roster.voters = {QStringLiteral("HUB"), QStringLiteral("HUB-2"), QStringLiteral("HUB-3")};
    roster.centres = {QStringLiteral("https://dc.example"), QStringLiteral("https://dr.example:8443")};
    return roster;
}

void tst_Roster::saysWhereHubsAndDataCentresAre()
{
    const auto issuer = crypto::signingPair(m_random.bytes(32));
    const Roster before = placed();
    const auto after = decodeRoster(encodeRoster(before, issuer.secretKey), issuer.publicKey);
    QVERIFY(after.ok());
    QCOMPARE(after->voters, before.voters);
    QCOMPARE(after->centres, before.centres);
    QCOMPARE(after->station(QStringLiteral("HUB"))->addresses, before.stations.at(1).addresses);
    QCOMPARE(after->station(QStringLiteral("HUB-3"))->addresses, QStringList());
}

void tst_Roster::withoutPlacesItIsByteForByteTheOldOne()
{
    // What the program made before rosters had places: keys 1 to 6 alone, in the roster and in its stations.
    const auto issuer = crypto::signingPair(m_random.bytes(32));
    const QCborMap outer = cbor::decode(encodeRoster(sample(), issuer.secretKey), 1 << 20)->toMap();
    const QCborMap body = cbor::decode(outer[1].toByteArray(), 1 << 20)->toMap();
    const QList<QCborValue> keys{1, 2, 3, 4, 5, 6};
    QCOMPARE(body.keys(), keys);
    QCOMPARE(body[5].toArray().at(0).toMap().keys(), keys);
    const auto after = decodeRoster(cbor::encode(outer), issuer.publicKey);
    QVERIFY(after.ok());
    QVERIFY(after->voters.isEmpty() && after->centres.isEmpty() && after->stations.at(0).addresses.isEmpty());
}

void tst_Roster::wrongPlacesAreNamed_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("content");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *list, const QStringList &content, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(list) << content << QString::fromLatin1(path);
    };
    row("without a port", "addresses", {"hub:7443", "192.168.10.2"}, "/stations/1/addresses/1");
    row("port 0", "addresses", {"hub:0"}, "/stations/1/addresses/0");
    row("port too high", "addresses", {"hub:65536"}, "/stations/1/addresses/0");
    row("with a path", "addresses", {"hub:7443/v1"}, "/stations/1/addresses/0");
    row("with a user", "addresses", {"root@hub:7443"}, "/stations/1/addresses/0");
    row("with a blank", "addresses", {"hub 1:7443"}, "/stations/1/addresses/0");
    row("twice", "addresses", {"hub:7443", "hub:7443"}, "/stations/1/addresses/1");
    row("nine", "addresses", {"a:1", "a:2", "a:3", "a:4", "a:5", "a:6", "a:7", "a:8", "a:9"},
        "/stations/1/addresses/8");
    row("of a counter", "counter", {"hub:7443"}, "/stations/0/addresses/0");
    row("a counter votes", "voters", {"HUB", "A-01"}, "/voters/1");
    row("a stranger votes", "voters", {"HUB-9"}, "/voters/0");
    row("a second vote", "voters", {"HUB", "HUB-2", "HUB"}, "/voters/2");
    row("without TLS", "centres", {"http://dc.example"}, "/centres/0");
    row("no URL", "centres", {"dc.example"}, "/centres/0");
    row("a centre's path", "centres", {"https://dc.example/"}, "/centres/0");
    row("a centre's user", "centres", {"https://root@dc.example"}, "/centres/0");
    row("five centres", "centres", {"https://a", "https://b", "https://c", "https://d", "https://e"}, "/centres/4");
}

void tst_Roster::wrongPlacesAreNamed()
{
    QFETCH(QString, list);
    QFETCH(QStringList, content);
    QFETCH(QString, path);
    Roster roster = placed();
    QStringList &target = list == QLatin1String("addresses") ? roster.stations[1].addresses
                          : list == QLatin1String("counter") ? roster.stations[0].addresses
                          : list == QLatin1String("voters")  ? roster.voters
                                                             : roster.centres;
    target = content;
    QCOMPARE(roster.wrongPlace(), path);
    const auto issuer = crypto::signingPair(m_random.bytes(32));
    const auto refused = decodeRoster(encodeRoster(roster, issuer.secretKey), issuer.publicKey);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.fault().code, QStringLiteral("domain.roster-places"));
    QCOMPARE(refused.fault().subject, path);
}

void tst_Roster::everyAlteredByteIsRefused()
{
    const auto issuer = crypto::signingPair(m_random.bytes(32));
    const QByteArray good = encodeRoster(sample(), issuer.secretKey);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        QVERIFY2(!decodeRoster(bad, issuer.publicKey).ok(), qPrintable(QString::number(i)));
    }
}

void tst_Roster::onlyTheRightPinOpensTheSigningKey()
{
    const RosterOperator person = *sample().person(QStringLiteral("asha"));
    const auto pair = unlockOperator(person, QStringLiteral("2580"));
    QVERIFY(pair.ok());
    QVERIFY(crypto::verify(person.publicKey, "shown", crypto::sign(pair->secretKey, "shown")));
    QCOMPARE(unlockOperator(person, QStringLiteral("2581")).fault().code, QStringLiteral("domain.pin-wrong"));
}

void tst_Roster::anotherPersonsEntryDoesNotOpenWithTheSamePin()
{
    RosterOperator person = *sample().person(QStringLiteral("asha"));
    person.id = QStringLiteral("meera");
    QCOMPARE(unlockOperator(person, QStringLiteral("2580")).fault().code, QStringLiteral("domain.pin-wrong"));
}

void tst_Roster::provisionalNumbersCarryACheckThatCatchesOneWrongDigit()
{
    const QString number =
        provisionalNumber(QStringLiteral("GJ-BHJ-PSK"), QStringLiteral("C-01"), QDate(2026, 11, 23), 7);
    QVERIFY2(number.startsWith(QLatin1String("PRV-GJ-BHJ-PSK-C-01-261123-007-")), qPrintable(number));
    QVERIFY(provisionalNumberHolds(number));
    for (qsizetype i = 4; i < number.size(); ++i) {
        if (!number.at(i).isDigit())
            continue;
        QString wrong = number;
        wrong[i] = QChar(ushort('0' + (number.at(i).digitValue() + 1) % 10));
        QVERIFY2(!provisionalNumberHolds(wrong), qPrintable(wrong));
    }
}

void tst_Roster::tokenGrammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("token");
    QTest::newRow("three digits") << "N047" << true;
    QTest::newRow("four digits") << "T1047" << true;
    QTest::newRow("emergency series") << "NA001" << true;
    QTest::newRow("two digits") << "N47" << false;
    QTest::newRow("five digits") << "N10472" << false;
    QTest::newRow("other letter") << "X047" << false;
    QTest::newRow("two emergency letters") << "NAB01" << false;
    QTest::newRow("trailing line end") << "N047\n" << false;
    QTest::newRow("other digits") << QStringLiteral("N०४७") << false;
    QTest::newRow("empty") << "" << false;
}

void tst_Roster::tokenGrammar()
{
    QFETCH(QString, text);
    QFETCH(bool, token);
    QCOMPARE(isTokenNumber(text), token);
}

QTEST_APPLESS_MAIN(tst_Roster)
#include "tst_Roster.moc"
