// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/Base45.h>

#include <QTest>

using namespace seva;

class TstBase45 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorsOfTheStandardHold_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("text");
        // RFC 9285 §4.3 and §4.4
        QTest::newRow("AB") << QByteArray("AB") << QByteArray("BB8");
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
        QTest::newRow("base-45") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
        QTest::newRow("ietf!") << QByteArray("ietf!") << QByteArray("QED8WEX0");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("largest pair") << QByteArray("\xff\xff") << QByteArray("FGW");
    }
    void theVectorsOfTheStandardHold()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, text);
        QCOMPARE(base45::encode(plain), text);
        QCOMPARE(base45::decode(text).value(), plain);
    }

    void whatCannotBeBase45IsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("65536 in three") << QByteArray("GGW") << "station.base45-character";
        QTest::newRow("largest of all") << QByteArray(":::") << "station.base45-character";
        QTest::newRow("256 in two") << QByteArray("V5") << "station.base45-character";
        QTest::newRow("lower case") << QByteArray("bb8") << "station.base45-character";
        QTest::newRow("one over") << QByteArray("BB8B") << "station.base45-length";
    }
    void whatCannotBeBase45IsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QCOMPARE(base45::decode(text).fault().code, code);
    }
};

QTEST_APPLESS_MAIN(TstBase45)
#include "tst_Base45.moc"
