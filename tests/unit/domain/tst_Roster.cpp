// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/domain/Roster.h>
#include <seva/domain/Shown.h>

#include <QTest>

using namespace seva;

class tst_Roster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { crypto::initialise(); }
    void survivesTheRoundTrip();
    void everyAlteredByteIsRefused();
    void onlyTheRightPinOpensTheSigningKey();
    void anotherPersonsEntryDoesNotOpenWithTheSamePin();
    void provisionalNumbersCarryACheckThatCatchesOneWrongDigit();
    void tokenGrammar_data();
    void tokenGrammar();

private:
    Roster sample();
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
