// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Ids.h>

#include <QTest>

using namespace seva;

class tst_Ids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandardsExample();
    void setsVersionAndVariantWhateverTheRandomBytes();
    void sortsByItsInstant();
    void comesBackFromItsBytes();
};

void tst_Ids::agreesWithTheStandardsExample()
{
    // RFC 9562 appendix A.6: 2022-02-22 14:22:22 GMT-05:00, random parts 0xCC3 and 0x18C4DC0C0C07398F.
    const QUuid id = uuidV7(0x017f22e279b0, QByteArray::fromHex("0cc318c4dc0c0c07398f"));
    QCOMPARE(id.toString(QUuid::WithoutBraces), QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
}

void tst_Ids::setsVersionAndVariantWhateverTheRandomBytes()
{
    for (const char fill : {'\0', '\x55', '\xff'}) {
        const QUuid id = uuidV7(1, QByteArray(10, fill));
        QCOMPARE(uuidBytes(id).at(6) & 0xf0, 0x70);
        QCOMPARE(uuidBytes(id).at(8) & 0xc0, 0x80);
    }
}

void tst_Ids::sortsByItsInstant()
{
    const QByteArray high(10, '\xff');
    const QByteArray low(10, '\0');
    QVERIFY(uuidBytes(uuidV7(1000, high)) < uuidBytes(uuidV7(1001, low)));
    QVERIFY(uuidBytes(uuidV7(0x0000ffffffff, high)) < uuidBytes(uuidV7(0x000100000000, low)));
}

void tst_Ids::comesBackFromItsBytes()
{
    const QUuid id = uuidV7(1700000000000, "0123456789");
    QCOMPARE(uuidBytes(id).size(), qsizetype(16));
    QCOMPARE(uuidOf(uuidBytes(id)), id);
    QVERIFY(uuidOf("short").isNull());
}

QTEST_APPLESS_MAIN(tst_Ids)
#include "tst_Ids.moc"
