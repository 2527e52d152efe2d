// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/Alarms.h>
#include <seva/drivers/BarcodeDrivers.h>
#include <seva/drivers/Keystrokes.h>

#include <QTemporaryDir>
#include <QtTest>

#include <linux/input.h>
#include <pty.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using namespace seva;

namespace {

struct Key
{
    int code;
    bool shift;
};

/// What a US keyboard has, written out by hand from its picture.
Key keyOf(char c)
{
    static const QMap<char, Key> keys{
        {'1', {KEY_1, false}},          {'2', {KEY_2, false}},      {'6', {KEY_6, false}},
        {'0', {KEY_0, false}},          {'-', {KEY_MINUS, false}},  {'!', {KEY_1, true}},
        {'N', {KEY_N, true}},           {'n', {KEY_N, false}},      {':', {KEY_SEMICOLON, true}},
        {'/', {KEY_SLASH, false}},      {'?', {KEY_SLASH, true}},   {'$', {KEY_4, true}},
        {' ', {KEY_SPACE, false}},      {'\n', {KEY_ENTER, false}}, {'\t', {KEY_TAB, false}},
        {']', {KEY_RIGHTBRACE, false}}, {'Q', {KEY_Q, true}},       {'<', {KEY_COMMA, true}},
        {'P', {KEY_P, true}},           {'~', {KEY_GRAVE, true}}};
    return keys.value(c, {0, false});
}

} // namespace

class tst_BarcodeDrivers : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    QtAlarms m_alarms;
    QTemporaryDir m_folder;

    /// Types as the kernel tells it, `gap` ms between keys; the payloads that came of it.
    static QList<QByteArray> typed(Keystrokes &keys, const QByteArray &text, int gap, Instant &at)
    {
        QList<QByteArray> out;
        for (const char c : text) {
            const Key key = keyOf(c);
            at += gap;
            if (key.shift)
                (void)keys.key(KEY_LEFTSHIFT, true, at);
            if (const auto payload = keys.key(key.code, true, at))
                out.append(*payload);
            (void)keys.key(key.code, false, at);
            if (key.shift)
                (void)keys.key(KEY_LEFTSHIFT, false, at);
        }
        return out;
    }
    static QByteArray events(const QByteArray &text, qint64 &at)
    {
        QByteArray bytes;
        const auto add = [&](int code, int value) {
            input_event event{};
            event.type = EV_KEY;
            event.code = quint16(code);
            event.value = value;
            event.input_event_sec = at / 1'000;
            event.input_event_usec = at % 1'000 * 1'000;
            bytes.append(reinterpret_cast<const char *>(&event), sizeof(event));
        };
        for (const char c : text) {
            const Key key = keyOf(c);
            at += 2;
            if (key.shift)
                add(KEY_RIGHTSHIFT, 1);
            add(key.code, 1);
            add(key.code, 0);
            if (key.shift)
                add(KEY_RIGHTSHIFT, 0);
        }
        return bytes;
    }
    QString fifo(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        if (mkfifo(qPrintable(path), 0600) != 0)
            qFatal("mkfifo");
        return path;
    }

private Q_SLOTS:
    void aScannersKeysBecomeAPayload()
    {
        Keystrokes keys{KeystrokeRules{}};
        Instant at = 1'000;
        QCOMPARE(typed(keys, "26-1 N:/?$\n", 2, at), QList<QByteArray>{"26-1 N:/?$"});
        QCOMPARE(typed(keys, "\n", 2, at), QList<QByteArray>{});
        QCOMPARE(typed(keys, "P<N~]\nQ\n", 2, at), (QList<QByteArray>{"P<N~]", "Q"}));
    }
    void aPersonsKeysDoNot()
    {
        Keystrokes keys{KeystrokeRules{}};
        Instant at = 1'000;
        QCOMPARE(typed(keys, "26-1\n", 150, at), QList<QByteArray>{});
        // A person's first keys do not become part of the code that follows.
        QCOMPARE(typed(keys, "NN", 150, at), QList<QByteArray>{});
        at += 300;
        QCOMPARE(typed(keys, "26\n", 2, at), QList<QByteArray>{"26"});
    }
    void prefixAndSuffixFrameACode()
    {
        Keystrokes keys{KeystrokeRules{"~", "\t", 60, false}};
        Instant at = 0;
        QCOMPARE(typed(keys, "~26\t", 2, at), QList<QByteArray>{"26"});
        QCOMPARE(typed(keys, "26\t", 2, at), QList<QByteArray>{});
        QCOMPARE(typed(keys, "~26\n\t", 2, at), QList<QByteArray>{"26\n"});
    }
    void whatIsTooLongIsDropped()
    {
        Keystrokes keys{KeystrokeRules{}};
        Instant at = 0;
        QCOMPARE(typed(keys, QByteArray(6'000, '1') + "\n", 1, at).size(), 0);
        at += 100;
        QCOMPARE(typed(keys, "26\n", 1, at), QList<QByteArray>{"26"});
    }
    void aWedgeIsReadFromItsInputDevice()
    {
        const QString path = fifo(QStringLiteral("event0"));
        const auto made = makeWedgeReader(
            {{QStringLiteral("path"), path}, {QStringLiteral("grab"), false}, {QStringLiteral("aimIdentifier"), true}},
            m_clock, m_alarms);
        QVERIFY(made);
        BarcodeReader &reader = **made;
        QCOMPARE(reader.status().state, DeviceState::Ready);
        QList<Barcode> codes;
        connect(&reader, &BarcodeReader::codeRead, this, [&](const Barcode &code) { codes.append(code); });
        const int keyboard = open(qPrintable(path), O_WRONLY | O_CLOEXEC);
        QVERIFY(keyboard >= 0);
        qint64 at = 5'000;
        const auto type = [&](const QByteArray &text) {
            const QByteArray bytes = events(text, at);
            QCOMPARE(write(keyboard, bytes.constData(), size_t(bytes.size())), bytes.size());
        };
        type("]Q16\n"); // not armed: dropped
        const RequestId request = [&] {
            QSignalSpy nothing(&reader, &BarcodeReader::codeRead);
            nothing.wait(50);
            return reader.read({milliseconds(5'000), {}});
        }();
        QSignalSpy captured(&reader, &BarcodeReader::captured);
        type("]Q1N:/26\n");
        QTRY_COMPARE(captured.size(), 1);
        QCOMPARE(captured[0][0].value<RequestId>(), request);
        QCOMPARE(captured[0][1].value<Barcode>().bytes, QByteArray("N:/26"));
        QCOMPARE(captured[0][1].value<Barcode>().symbology, Symbology::Qr);
        reader.setArmed(true);
        type("26-1\n");
        QTRY_COMPARE(codes.size(), 1);
        QCOMPARE(codes[0].bytes, QByteArray("26-1"));
        QCOMPARE(codes[0].symbology, Symbology::Unknown);
        close(keyboard);
    }
    void aWedgeThatCannotBeTakenForItselfIsNotUsed()
    {
        const auto made =
            makeWedgeReader({{QStringLiteral("path"), fifo(QStringLiteral("event1"))}}, m_clock, m_alarms);
        QVERIFY(made);
        QCOMPARE((*made)->status().state, DeviceState::Failed);
        QCOMPARE((*made)->status().fault.code, QStringLiteral("devices.driver-failed"));
    }
    void aSerialScannerIsReadUntilItIsPulledOut()
    {
        int master = -1, slave = -1;
        char name[128] = {};
        QCOMPARE(openpty(&master, &slave, name, nullptr, nullptr), 0);
        const auto made = makeSerialReader(
            {{QStringLiteral("path"), QString::fromLatin1(name)}, {QStringLiteral("baud"), QStringLiteral("115200")}},
            m_clock, m_alarms);
        QVERIFY(made);
        BarcodeReader &reader = **made;
        QCOMPARE(reader.status().state, DeviceState::Ready);
        reader.setArmed(true);
        QSignalSpy read(&reader, &BarcodeReader::codeRead);
        QCOMPARE(write(master, "upi://pay?pa=a@b\r", 17), 17);
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read[0][0].value<Barcode>().bytes, QByteArray("upi://pay?pa=a@b"));
        QSignalSpy failed(&reader, &Device::failed);
        (void)reader.read({milliseconds(60'000), {}});
        close(slave);
        close(master);
        QTRY_COMPARE(reader.status().state, DeviceState::Absent);
        QCOMPARE(failed.size(), 1);
        QSignalSpy checked(&reader, &Device::selfChecked);
        (void)reader.selfCheck();
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!reader.status().usable());
    }
    void aScannerThatComesLaterIsFoundByTheSelfCheck()
    {
        const QString path = m_folder.filePath(QStringLiteral("later"));
        const auto made =
            makeWedgeReader({{QStringLiteral("path"), path}, {QStringLiteral("grab"), false}}, m_clock, m_alarms);
        QVERIFY(made);
        QCOMPARE((*made)->status().state, DeviceState::Absent);
        (void)fifo(QStringLiteral("later"));
        QSignalSpy checked(made->get(), &Device::selfChecked);
        (void)(*made)->selfCheck();
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE((*made)->status().state, DeviceState::Ready);
    }
    void settingsAreReadStrictly()
    {
        const auto place = [](const Result<std::unique_ptr<BarcodeReader>> &made) {
            return made ? QString() : made.fault().subject.section(u':', 0, 0);
        };
        QCOMPARE(place(makeWedgeReader({}, m_clock, m_alarms)), QStringLiteral("/path"));
        const QJsonObject path{{QStringLiteral("path"), QStringLiteral("/x")}};
        QJsonObject wrong = path;
        wrong.insert(QStringLiteral("longestGapMs"), 0);
        QCOMPARE(place(makeWedgeReader(wrong, m_clock, m_alarms)), QStringLiteral("/longestGapMs"));
        wrong = path;
        wrong.insert(QStringLiteral("baud"), QStringLiteral("300"));
        QCOMPARE(place(makeSerialReader(wrong, m_clock, m_alarms)), QStringLiteral("/baud"));
        QCOMPARE(place(makeWedgeReader(wrong, m_clock, m_alarms)), QStringLiteral("/baud"));
    }
};

QTEST_MAIN(tst_BarcodeDrivers)
#include "tst_BarcodeDrivers.moc"
