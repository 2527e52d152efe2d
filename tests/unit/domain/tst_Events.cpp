// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AllEvents.h"

#include <seva/base/Cbor.h>
#include <seva/domain/Upcast.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace seva;

namespace {

/// Gives every field a value that says which key it has.
class Filler
{
public:
    template <typename T>
    void operator()(int key, T &value)
    {
        fill(key, value);
    }
    template <typename T>
    void personal(int key, T &value)
    {
        fill(key, value);
    }

private:
    static void fill(int key, QString &v) { v = QStringLiteral("s%1").arg(key); }
    static void fill(int key, QByteArray &v) { v = QByteArray(3, char(key)); }
    static void fill(int key, int &v) { v = 1000 + key; }
    static void fill(int key, std::int64_t &v) { v = -1000 - key; }
    static void fill(int key, std::uint64_t &v) { v = 100000u + unsigned(key); }
    static void fill(int, bool &v) { v = true; }
    static void fill(int key, QDate &v) { v = QDate(2026, 11, 1).addDays(key); }
    static void fill(int key, Money &v) { v = Money{QStringLiteral("INR"), key * 100}; }
    static void fill(int key, Digest &v) { v = Digest::of(QByteArray::number(key)); }
    static void fill(int key, QStringList &v) { v = {QStringLiteral("a%1").arg(key), QStringLiteral("b")}; }
    static void fill(int key, QMap<QString, QString> &v)
    {
        v = {{QStringLiteral("k%1").arg(key), QStringLiteral("v")}};
    }
    static void fill(int key, QMap<QString, int> &v) { v = {{QStringLiteral("k%1").arg(key), key}}; }
    template <typename T>
    static void fill(int, QList<T> &v)
    {
        T element{};
        Filler inner;
        element.fields(inner);
        v = {element};
    }
};

template <typename E>
E filled()
{
    E event{};
    Filler filler;
    event.fields(filler);
    return event;
}

QString goldenPath()
{
    return QStringLiteral(SEVA_SOURCE_DIR "/tests/fixtures/events/golden.txt");
}

/// "Type version open personal" in hex, as it may lie in journals of every station.
template <typename E>
QByteArray line()
{
    const EventDraft d = draft(VisitId(), filled<E>());
    return QByteArray(E::kType) + ' ' + QByteArray::number(E::kVersion) + ' ' + cbor::encode(d.open).toHex() + ' '
           + cbor::encode(d.personal).toHex();
}

} // namespace

class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyEqualsItsGoldenFile();
    void everyEarlierVersionIsUpcast();
    void everyBodySurvivesTheRoundTrip();
    void unknownKeysAreIgnoredAndMissingOnesKeepTheirDefaults();
    void personalFieldsNeverStandInTheOpenPart();
};

void tst_Events::everyBodyEqualsItsGoldenFile()
{
    QFile file(goldenPath());
    QVERIFY2(file.open(QIODevice::ReadOnly), "tests/fixtures/events/golden.txt is missing");
    const QList<QByteArray> golden = file.readAll().trimmed().split('\n');
    QList<QByteArray> now;
    tests::forEachEventType([&]<typename E>() { now.append(line<E>()); });
    for (const QByteArray &expected : golden)
        if (expected.count(' ') == 3)
            QVERIFY2(now.contains(expected), "a body changed without a new version: " + expected.left(60));
    for (const QByteArray &have : now)
        QVERIFY2(golden.contains(have), "add this line to the golden file: " + have);
}

/// Lines of earlier versions say in a fifth column what the open part becomes; their clock is 1 s after 1970.
void tst_Events::everyEarlierVersionIsUpcast()
{
    QFile file(goldenPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> golden = file.readAll().trimmed().split('\n');
    int older = 0;
    for (const QByteArray &line : golden) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() != 5)
            continue;
        ++older;
        Event event;
        event.type = QString::fromLatin1(parts[0]);
        event.version = parts[1].toInt();
        event.hlc = Hlc(1000) << 16;
        event.open = cbor::decode(QByteArray::fromHex(parts[2])).value().toMap();
        upcast(event);
        QCOMPARE(cbor::encode(event.open).toHex(), parts[4]);
        int current = 0;
        tests::forEachEventType([&]<typename E>() {
            if (is<E>(event))
                current = E::kVersion;
        });
        QCOMPARE(event.version, current);
        // What is current already stays as it is.
        upcast(event);
        QCOMPARE(event.version, current);
    }
    QVERIFY(older > 0);
}

void tst_Events::everyBodySurvivesTheRoundTrip()
{
    tests::forEachEventType([]<typename E>() {
        const EventDraft first = draft(VisitId(), filled<E>());
        EventDraft stored = first;
        stored.open = cbor::decode(cbor::encode(first.open)).value().toMap();
        stored.personal = cbor::decode(cbor::encode(first.personal)).value().toMap();
        const EventDraft again = draft(VisitId(), as<E>(stored));
        QCOMPARE(cbor::encode(again.open), cbor::encode(first.open));
        QCOMPARE(cbor::encode(again.personal), cbor::encode(first.personal));
        QVERIFY(is<E>(first));
    });
}

void tst_Events::unknownKeysAreIgnoredAndMissingOnesKeepTheirDefaults()
{
    EventDraft d{QStringLiteral("TokenIssued"), 1, {}, {{1, QStringLiteral("N001")}, {99, true}}, {}};
    const auto e = as<TokenIssued>(d);
    QCOMPARE(e.number, QStringLiteral("N001"));
    QCOMPARE(e.walkIn, false);
    QVERIFY(!e.day.isValid());
}

void tst_Events::personalFieldsNeverStandInTheOpenPart()
{
    AppointmentListed e;
    e.arn = QStringLiteral("26-1000007001");
    e.values = {{QStringLiteral("givenName"), QStringLiteral("RAVI KUMAR")}};
    const EventDraft d = draft(VisitId(), e);
    QVERIFY(!cbor::encode(d.open).contains("7001"));
    QVERIFY(!cbor::encode(d.open).contains("RAVI"));
    QVERIFY(cbor::encode(d.personal).contains("RAVI"));
}

QTEST_APPLESS_MAIN(tst_Events)
#include "tst_Events.moc"
