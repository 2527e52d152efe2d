// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/Base45.h>
#include <seva/station/SlipCode.h>
#include <seva/test/RehearsedStation.h>

#include <QTest>

using namespace seva;

class TstSlipCode : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::RehearsedStation> kiosk;

    SlipContent content() const
    {
        return {QStringLiteral("GJ-BHJ-PSK"),
                QDate(2026, 11, 23),
                QStringLiteral("NA0047"),
                uuidV7(kiosk->clock.now(), QByteArray(10, 'x')),
                QStringLiteral("passport.diplomatic-official"),
                {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                QByteArray(32, '\x55'),
                123456789,
                Digest::of(QByteArray("event")),
                kiosk->clock.now() + 3'600'000};
    }

private Q_SLOTS:
    void initTestCase() { kiosk = std::make_unique<test::RehearsedStation>(QStringLiteral("KIOSK-01")); }

    void whatWasWrittenIsRead()
    {
        const QByteArray code = slipCode(content(), kiosk->runtime->keys()).value();
        QVERIFY(base45::decode(code)->size() <= kSlipMaxBytes);
        QVERIFY(readSlip(code, kiosk->runtime->roster(), kiosk->clock.now()).value() == content());
    }

    void everyChangedBitIsNoticed()
    {
        const QByteArray code = slipCode(content(), kiosk->runtime->keys()).value();
        const QByteArray plain = base45::decode(code).value();
        for (qsizetype bit = 0; bit < plain.size() * 8; ++bit) {
            QByteArray bent = plain;
            bent[bit / 8] = static_cast<char>(bent[bit / 8] ^ (1 << (bit % 8)));
            const auto read = readSlip(base45::encode(bent), kiosk->runtime->roster(), kiosk->clock.now());
            QVERIFY2(!read, qPrintable(QString::number(bit)));
        }
    }

    void aSlipEndsWithItsDay()
    {
        const QByteArray code = slipCode(content(), kiosk->runtime->keys()).value();
        const Instant last = content().notAfter;
        QVERIFY(readSlip(code, kiosk->runtime->roster(), last).ok());
        QCOMPARE(readSlip(code, kiosk->runtime->roster(), last + 1).fault().code, "station.slip-expired");
    }

    void anotherKendraIsNamed()
    {
        SlipContent other = content();
        other.kendra = QStringLiteral("PB-LDH-PSK");
        const Fault why =
            readSlip(slipCode(other, kiosk->runtime->keys()).value(), kiosk->runtime->roster(), kiosk->clock.now())
                .fault();
        QCOMPARE(why, (Fault{QStringLiteral("station.slip-elsewhere"), QStringLiteral("PB-LDH-PSK")}));
    }

    void onlyAKioskMaySign()
    {
        Roster roster = kiosk->runtime->roster();
        for (RosterStation &station : roster.stations)
            station.kind = QStringLiteral("COUNTER");
        const QByteArray code = slipCode(content(), kiosk->runtime->keys()).value();
        QCOMPARE(readSlip(code, roster, kiosk->clock.now()).fault().code, "station.slip-forged");
    }

    void whatIsNoSlipIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an ARN") << QByteArray("26-1000007001");
        QTest::newRow("an address") << QByteArray("https://example.in/");
        QTest::newRow("very long") << QByteArray(4296, 'A');
        QTest::newRow("zeros") << QByteArray(300, '0');
    }
    void whatIsNoSlipIsToldApart()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readSlip(text, kiosk->runtime->roster(), 0).fault().code, "station.slip-unreadable");
    }

    void tooMuchForASlipIsRefused()
    {
        SlipContent wordy = content();
        wordy.service = QString(200, QLatin1Char('s'));
        QCOMPARE(slipCode(wordy, kiosk->runtime->keys()).fault().code, "station.slip-too-long");
    }
};

QTEST_GUILESS_MAIN(TstSlipCode)
#include "tst_SlipCode.moc"
