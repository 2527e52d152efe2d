// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/test/Programs.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace seva::test;

namespace {

const QByteArray kControl("PLANTED-CONTROL-20261123");
/// How all planted numbers begin.
const QByteArray kBegin("41270018");
/// Comes by the terminal's own line, and is kept by the driver as the device's detail.
const char kModel[] = "MODEL-SAID-BY-THE-TERMINAL";

/// A number that passes the check of ISO/IEC 7812-1, one for each field, so that a find names where it came from.
QByteArray cardNumber(int field)
{
    const QByteArray digits = kBegin + QByteArray::number(1'000'000 + field * 7'919);
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const int value = (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return digits + QByteArray::number((10 - sum % 10) % 10);
}

QByteArray grouped(const QByteArray &number, char separator)
{
    QByteArray out;
    for (int i = 0; i < number.size(); i += 4)
        out += (i ? QByteArray(1, separator) : QByteArray()) + number.mid(i, 4);
    return out;
}

/// How a number may lie in memory or a file: as text of one or two bytes, grouped, as hexadecimal text, in base64 (here
/// the part of it that all numbers share), packed two digits to a byte.
QList<QByteArray> ways(const QByteArray &digits)
{
    QList<QByteArray> out{digits, grouped(digits, ' '), grouped(digits, '-'), digits.toHex()};
    for (int i = 0; i < 3; ++i) {
        const QString wide = QString::fromLatin1(out[i]);
        out.append(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    }
    constexpr qsizetype wholeGroup = 6;
    out.append(digits.left(wholeGroup).toBase64());
    out.append(QByteArray::fromHex(digits));
    return out;
}

QByteArray wide(const char *text)
{
    const QString string = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(string.utf16()), string.size() * 2);
}

struct Planted
{
    QByteArray scene;
    QList<QByteArray> numbers;
    int charges = 0;
};

/// Every field the exchange has, three it has not, a name, and the bytes around a message; each with its own number.
Planted plantEverywhere()
{
    Planted planted;
    QJsonArray steps;
    const auto next = [&] {
        planted.numbers.append(cardNumber(int(planted.numbers.size())));
        return QString::fromLatin1(planted.numbers.last());
    };
    const auto step = [&](const QList<const char *> &fields) {
        QJsonObject plant;
        for (const char *field : fields)
            plant.insert(QLatin1String(field), next());
        return QJsonObject{{"plant", plant}};
    };
    // The fields nobody asked for, all in one approval; those that decide, so that each of them meets its own reader.
    QJsonObject all = step({"text", "pan", "track", "emv", "model"});
    QJsonObject extra = all["plant"].toObject();
    for (const char separator : {' ', '-'})
        extra.insert(QLatin1String(separator == ' ' ? "spaced" : "dashed"),
                     QStringLiteral("CARD ") + QString::fromLatin1(grouped(next().toLatin1(), separator)));
    extra.insert(QStringLiteral("icc"), QString::fromLatin1(next().toLatin1().toBase64()));
    all["plant"] = extra;
    all["before"] = next();
    all["after"] = next();
    steps.append(all);
    steps.append(QJsonObject{{"plant", QJsonObject{{next(), "x"}}}});
    for (const QList<const char *> &fields : QList<QList<const char *>>{
             {"v", "op", "ref", "state"}, {"amount", "cur"}, {"approval"}, {"rrn"}, {"tail"}, {"text"}})
        steps.append(step(fields));
    for (const char *flaw : {"half", "badCheck"}) {
        QJsonObject flawed = step({"approval", "text"});
        flawed["flaw"] = QLatin1String(flaw);
        steps.append(flawed);
    }
    planted.charges = int(steps.size());
    const QJsonObject later{{"plant", QJsonObject{{"text", next()}}}};
    const QJsonObject card{{"model", kModel}, {"steps", steps}, {"lookUp", later}};
    planted.scene = QJsonDocument(QJsonObject{{"scene", "planted"}, {"card", card}}).toJson();
    return planted;
}

/// What a process has in memory that it may write: heap, stacks, data; also what was freed there.
QList<QByteArray> memoryOf(qint64 pid)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
    QList<QByteArray> regions;
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return regions;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const qint64 from = parts[0].split('-')[0].toLongLong(nullptr, 16);
        const qint64 to = parts[0].split('-')[1].toLongLong(nullptr, 16);
        if (memory.seek(from))
            regions.append(memory.read(to - from));
    }
    return regions;
}

bool holds(const QList<QByteArray> &places, const QByteArray &what)
{
    return std::any_of(places.begin(), places.end(), [&](const QByteArray &one) {
        return ::memmem(one.constData(), size_t(one.size()), what.constData(), size_t(what.size())) != nullptr;
    });
}

/// The ways in which a number with our beginning stands in the places. Four packed bytes may be there by chance: of
/// these only whole numbers count.
QByteArrayList found(const QList<QByteArray> &places, const QList<QByteArray> &numbers)
{
    QByteArrayList out;
    const QByteArray packed = QByteArray::fromHex(kBegin);
    for (const QByteArray &way : ways(kBegin)) {
        if (way != packed && holds(places, way))
            out.append(way);
    }
    if (!holds(places, packed))
        return out;
    for (const QByteArray &number : numbers) {
        if (holds(places, QByteArray::fromHex(number)))
            out.append(number);
    }
    return out;
}

QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

} // namespace

/// A hostile terminal says a card number in every field: nothing of the counter's process keeps one.
class TestCardNumbersNowhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_planted = plantEverywhere();
        QFile file(m_scenes.filePath(QStringLiteral("planted.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_planted.scene) > 0);
        file.close();
        m_terminal = std::make_unique<Running>(QStringLiteral("seva-virtual-terminal"),
                                               QStringList{QStringLiteral("--scene"), file.fileName()});
        m_port = QJsonDocument::fromJson(m_terminal->awaitLine("card")).object().value(QStringLiteral("card")).toInt();
        QVERIFY(m_port > 0);
    }

    void neitherRecordsNorLogsNorMemoryHoldOne()
    {
        QTemporaryDir folder;
        Running counter = witness(folder.path(), m_planted.charges);
        QVERIFY(!counter.awaitLine("paid").isEmpty());
        const QList<QByteArray> memory = memoryOf(counter.pid());
        // First that the search finds what is there: planted in memory, and come by the terminal's own line.
        QVERIFY2(holds(memory, kControl + "-KEPT-IN-MEMORY"), "the search of memory finds nothing");
        QVERIFY2(holds(memory, wide(kModel)), "what the terminal said is not found in memory");
        QCOMPARE(found(memory, m_planted.numbers), QByteArrayList());

        counter.say("go");
        QVERIFY(!counter.awaitLine("exported").isEmpty());
        const QList<QByteArray> files = filesIn(folder.path());
        QVERIFY2(holds(files, kControl + "-WRITTEN-TO-THE-LOG"), "the search finds no log");
        QVERIFY2(holds(files, "said a card number"), "the driver told nothing of it");
        QVERIFY2(holds(files, "FeeCollected"), "the search finds no events");
        QVERIFY2(holds(files, "VT0000000001"), "the search finds no payment");
        QVERIFY2(holds(files, "SQLite format 3"), "the search finds no plain pages");
        QCOMPARE(found(files, m_planted.numbers), QByteArrayList());
        qInfo("%d numbers planted, %d charges, %d places of memory, %d files", int(m_planted.numbers.size()),
              m_planted.charges, int(memory.size()), int(files.size()));
    }

    /// The same search finds the number when a driver reads the line as programs usually do.
    void aCarelessDriverWouldBeFound()
    {
        QTemporaryDir folder;
        Running counter = witness(folder.path(), 0, {QStringLiteral("careless")});
        QVERIFY(!counter.awaitLine("paid").isEmpty());
        QVERIFY(!found(memoryOf(counter.pid()), m_planted.numbers).isEmpty());
    }

private:
    Running witness(const QString &folder, int charges, const QStringList &more = {}) const
    {
        return Running(
            QStringLiteral("seva-payment-witness"),
            QStringList{QString::number(m_port), QString::number(charges), folder, QString::fromLatin1(kControl)}
                + more,
            {QStringLiteral("TMPDIR=") + folder, QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    }

    Planted m_planted;
    QTemporaryDir m_scenes;
    std::unique_ptr<Running> m_terminal;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(TestCardNumbersNowhere)
#include "tst_card_numbers_nowhere.moc"
