// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FedFinger.h"

#include <seva/test/Programs.h>

#include <QFileInfo>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace seva::test;

namespace {

constexpr quint64 kAsha = 7;
constexpr quint64 kBela = 8;

/// The verb in a thread of its own, while a finger is put on the reader again and again, as a person does who sees no
/// answer yet: what comes while the library still looks at the touch before, it drops (fpi-image-device.c).
Ended withFingers(FedReader &reader, const QStringList &words, quint64 person)
{
    constexpr int betweenTouches = 250, touchesMost = 400;
    Ended ended;
    std::atomic<bool> over{false};
    const auto isOver = [&over] { return over.load(); };
    std::thread verb([&] {
        ended = runProgram(QStringLiteral("sevactl"), words);
        over = true;
    });
    bool read = reader.touch(drawnFinger(person, 1), isOver);
    for (int touch = 2; touch <= touchesMost && read && !QTest::qWaitFor(isOver, betweenTouches); ++touch)
        read = reader.again(drawnFinger(person, quint64(touch)));
    verb.join();
    reader.lift();
    return ended;
}

} // namespace

class tst_sevactl_finger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerIsEnrolledAndKnownAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("operator.fp"));
        FedReader reader;
        const Ended enrolled = withFingers(
            reader, {QStringLiteral("operator-finger"), QStringLiteral("enrol"), QStringLiteral("--out"), file}, kAsha);
        QVERIFY2(enrolled.exit == 0, enrolled.out + enrolled.err);
        QCOMPARE(enrolled.json()[u"bytes"].toInt(), int(QFileInfo(file).size()));
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const QStringList verify{QStringLiteral("operator-finger"), QStringLiteral("verify"),
                                 QStringLiteral("--template"), file};
        const Ended same = withFingers(reader, verify, kAsha);
        QVERIFY2(same.exit == 0, same.out + same.err);
        QVERIFY(same.json()[u"same"].toBool());
        const Ended other = withFingers(reader, verify, kBela);
        QCOMPARE(other.exit, 1);
        QCOMPARE(other.json()[u"same"].toBool(true), false);
    }

    void wrongUseIsTold()
    {
        const auto exit = [](const QStringList &words) {
            return runProgram(QStringLiteral("sevactl"), QStringList{QStringLiteral("operator-finger")} + words).exit;
        };
        QCOMPARE(exit({QStringLiteral("enrol")}), 2);
        QCOMPARE(exit({QStringLiteral("verify"), QStringLiteral("--template"), QStringLiteral("/nowhere/print")}), 2);
        QCOMPARE(exit({QStringLiteral("enrol"), QStringLiteral("--out"), QStringLiteral("x"),
                       QStringLiteral("--seconds"), QStringLiteral("0")}),
                 2);
        // Without a reader.
        const QTemporaryDir folder;
        const Ended absent =
            runProgram(QStringLiteral("sevactl"), {QStringLiteral("operator-finger"), QStringLiteral("enrol"),
                                                   QStringLiteral("--out"), folder.filePath(QStringLiteral("print"))});
        QCOMPARE(absent.exit, 1);
        QCOMPARE(absent.json()[u"fault"].toString(), QStringLiteral("devices.absent"));
    }
};

QTEST_GUILESS_MAIN(tst_sevactl_finger)
#include "tst_sevactl_finger.moc"
