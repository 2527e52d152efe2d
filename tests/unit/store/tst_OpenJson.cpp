// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenJson.h"

#include <seva/base/Cbor.h>

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace seva;
using namespace seva::store;

/// What of an event's body becomes jsonb.
class tst_OpenJson : public QObject
{
    Q_OBJECT

    static QJsonObject objectOf(const OpenJson &open)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(open.json)).object();
    }

private Q_SLOTS:
    void aBodyIsReadAsQtReadsIt_data()
    {
        QTest::addColumn<QCborMap>("body");
        const qint64 most = std::numeric_limits<qint64>::max();
        const qint64 least = std::numeric_limits<qint64>::min();
        QTest::newRow("nothing") << QCborMap{};
        QTest::newRow("numbers") << QCborMap{{1, 0}, {2, -1}, {3, most}, {4, least}, {-5, 24}};
        QTest::newRow("bytes") << QCborMap{
            {1, QByteArray()}, {2, QByteArray("\xff\xfe\x00", 3)}, {3, QByteArray("abcd")}};
        QTest::newRow("text") << QCborMap{{1, QString::fromUtf8("आशा \"q\" \\ / \b\n\t\x7f")}, {2, QString()}};
        QTest::newRow("simple") << QCborMap{{1, true}, {2, false}, {3, nullptr}};
        QTest::newRow("nested") << QCborMap{
            {1, QCborArray{1, QCborMap{{1, QCborArray{}}, {2, QCborMap{}}}, QStringLiteral("x")}},
            {2, QCborMap{{0, QByteArray("not sealed: not on top")}, {1, 7}}},
            {QStringLiteral("name"), QCborArray{QCborArray{}, QCborArray{nullptr}}}};
    }

    void aBodyIsReadAsQtReadsIt()
    {
        QFETCH(QCborMap, body);
        const OpenJson open = openJson(cbor::encode(body));
        QVERIFY(!open.sealed);
        QCOMPARE(objectOf(open), body.toJsonObject());
        // Qt's reader makes a double of what is larger.
        if (body.contains(4))
            QVERIFY(open.json.find("9223372036854775807") != std::string::npos
                    && open.json.find("-9223372036854775808") != std::string::npos);
        body.insert(0, QByteArray("sealed"));
        const OpenJson sealed = openJson(cbor::encode(body));
        QVERIFY(sealed.sealed);
        QCOMPARE(QByteArray::fromStdString(sealed.json), QByteArray::fromStdString(open.json));
    }

    /// A station may sign whatever it likes: what is not written as we write it is read all the same.
    void otherFormsAreReadToo_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("keys not in order") << QByteArray("a202010102") << QByteArray(R"({"1":2,"2":1})");
        QTest::newRow("long head") << QByteArray("a1011801") << QByteArray(R"({"1":1})");
        QTest::newRow("no end given") << QByteArray("bf0102ff") << QByteArray(R"({"1":2})");
        QTest::newRow("a fraction") << QByteArray("a101f93e00") << QByteArray(R"({"1":1.5})");
        QTest::newRow("no map") << QByteArray("01") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray() << QByteArray("{}");
        QTest::newRow("broken off") << QByteArray("a2010103") << QByteArray("{}");
    }

    void otherFormsAreReadToo()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, json);
        QCOMPARE(QByteArray::fromStdString(openJson(QByteArray::fromHex(hex)).json), json);
    }

    void noJsonbHoldsAZero()
    {
        const QString zero = QStringLiteral("a") + QChar(u'\0');
        QVERIFY(openJson(cbor::encode(QCborMap{{1, zero}})).json.empty());
        QVERIFY(openJson(cbor::encode(QCborMap{{1, QCborArray{zero}}, {2, 1}})).json.empty());
        QVERIFY(openJson(cbor::encode(QCborMap{{1, QCborMap{{zero, 1}}}})).json.empty());
    }
};

QTEST_APPLESS_MAIN(tst_OpenJson)
#include "tst_OpenJson.moc"
