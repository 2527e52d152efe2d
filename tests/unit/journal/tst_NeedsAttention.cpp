// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/NeedsAttention.h>

#include <QTemporaryDir>
#include <QTest>

using namespace seva;

namespace {

constexpr Instant kStart = 1'795'403'700'000;
constexpr Instant kSecond = 1'000;
const AttentionCause kDisk{QStringLiteral("sync.disk-nearly-full"), {}};
const AttentionCause kCapture{QStringLiteral("journal.capture-altered"), QStringLiteral("4be12c90")};
const AttentionCause kFork{QStringLiteral("sync.fork-found"), QStringLiteral("5f1ce0a7"), false};

struct Tray
{
    Tray() { reopen(); }
    void reopen()
    {
        tray.reset();
        auto opened = NeedsAttention::open(NeedsAttention::fileOf(folder.path()), QByteArray(32, 'k'));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.fault().subject));
        tray = *std::move(opened);
    }
    void look(const QList<AttentionCause> &causes, Instant after = kSecond)
    {
        now += after;
        if (const Result<void> done = tray->look(causes, now); !done)
            qFatal("%s", qPrintable(done.fault().subject));
    }
    QList<AttentionEntry> open() const { return *tray->open(); }
    QList<AttentionEntry> closed() const { return *tray->history(100); }

    QTemporaryDir folder;
    std::unique_ptr<NeedsAttention> tray;
    Instant now = kStart;
};

} // namespace

class tst_NeedsAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCauseThatStaysIsOneEntryAlsoAfterARestart()
    {
        Tray t;
        t.look({kDisk, kCapture});
        const Instant opened = t.now;
        t.look({kDisk, kCapture});
        t.reopen();
        t.look({kCapture, kDisk});
        QCOMPARE(t.open().size(), 2);
        QCOMPARE(t.open().first().code, kDisk.code);
        QCOMPARE(t.open().first().opened, opened);
        QCOMPARE(t.open().last().subject, kCapture.subject);
        QVERIFY(t.closed().isEmpty());
    }

    void anEntryEndsAMinuteAfterItsCause()
    {
        Tray t;
        t.look({kDisk});
        t.look({});
        t.look({}, NeedsAttention::kGoneFor - 1);
        QCOMPARE(t.open().size(), 1);
        QVERIFY(!t.open().first().there);
        t.look({}, 1);
        QVERIFY(t.open().isEmpty());
        QCOMPARE(t.closed().first().closed, t.now);
        QVERIFY(t.closed().first().who.isEmpty());
        // It is kept, and the next time is another entry.
        t.look({kDisk});
        QCOMPARE(t.open().size(), 1);
        QCOMPARE(t.closed().size(), 1);
    }

    void whatComesAndGoesIsOneEntry()
    {
        Tray t;
        for (int i = 0; i < 50; ++i)
            t.look(i % 2 == 0 ? QList<AttentionCause>{kDisk} : QList<AttentionCause>{}, 5 * kSecond);
        QCOMPARE(t.open().size() + t.closed().size(), 1);
        QCOMPARE(t.open().size(), 1);
    }

    void aPersonsAnswerHoldsWhileTheCauseIsThere()
    {
        Tray t;
        t.look({kDisk});
        const qint64 id = t.open().first().id;
        QVERIFY(t.tray->answer(id, QStringLiteral("S4001"), QStringLiteral("REPORTED"), t.now).ok());
        t.look({kDisk});
        t.reopen();
        t.look({kDisk}, 24 * 3'600 * kSecond);
        QVERIFY(t.open().isEmpty());
        QCOMPARE(t.closed().first().who, QStringLiteral("S4001"));
        QCOMPARE(t.closed().first().answer, QStringLiteral("REPORTED"));
        // Gone and back again is something new.
        t.look({});
        t.look({kDisk});
        QCOMPARE(t.open().size(), 1);
        QVERIFY(t.open().first().id != id);
    }

    void whatHappenedOnceIsClosedByAPersonAlone()
    {
        Tray t;
        t.look({kFork});
        t.look({}, 30 * 24 * 3'600 * kSecond);
        t.look({}, 30 * 24 * 3'600 * kSecond);
        QCOMPARE(t.open().size(), 1);
        QVERIFY(t.tray->answer(t.open().first().id, QStringLiteral("S4001"), QStringLiteral("MENDED"), t.now).ok());
        t.look({});
        t.look({kFork});
        t.reopen();
        t.look({kFork});
        QVERIFY(t.open().isEmpty());
        QCOMPARE(t.closed().size(), 1);
    }

    void onlyAnAnswerOfTheListBySomebodyCloses()
    {
        Tray t;
        t.look({kDisk});
        const qint64 id = t.open().first().id;
        QCOMPARE(t.tray->answer(id, {}, QStringLiteral("MENDED"), t.now).fault().code,
                 QStringLiteral("journal.attention-answer"));
        QCOMPARE(t.tray->answer(id, QStringLiteral("S4001"), QStringLiteral("whatever"), t.now).fault().code,
                 QStringLiteral("journal.attention-answer"));
        QCOMPARE(t.tray->answer(id + 1, QStringLiteral("S4001"), QStringLiteral("MENDED"), t.now).fault().code,
                 QStringLiteral("journal.attention-closed"));
        QVERIFY(t.tray->answer(id, QStringLiteral("S4001"), QStringLiteral("MENDED"), t.now).ok());
        QCOMPARE(t.tray->answer(id, QStringLiteral("S4001"), QStringLiteral("HARMLESS"), t.now).fault().code,
                 QStringLiteral("journal.attention-closed"));
        QCOMPARE(t.closed().first().answer, QStringLiteral("MENDED"));
    }

    void aClockThatGoesBackClosesNothingTooEarly()
    {
        Tray t;
        t.look({kDisk});
        t.look({});
        t.look({}, -3'600 * kSecond);
        t.look({}, NeedsAttention::kGoneFor - 1);
        QCOMPARE(t.open().size(), 1);
        t.look({}, 1);
        QVERIFY(t.open().isEmpty());
    }

    void anotherProcessReadsAndAnswersMeanwhile()
    {
        Tray t;
        t.look({kDisk});
        QVERIFY(t.tray->keepReport("{\"link\":\"offline\"}", t.now).ok());
        auto other = NeedsAttention::open(NeedsAttention::fileOf(t.folder.path()), QByteArray(32, 'k'));
        QVERIFY(other.ok());
        QCOMPARE((*other)->report()->json, QByteArray("{\"link\":\"offline\"}"));
        QCOMPARE((*other)->report()->at, t.now);
        QVERIFY((*other)->answer(1, QStringLiteral("S4001"), QStringLiteral("HARMLESS"), t.now).ok());
        QVERIFY(t.open().isEmpty());
        QCOMPARE(t.closed().size(), 1);
        // Nobody without the key.
        QCOMPARE(NeedsAttention::open(NeedsAttention::fileOf(t.folder.path()), QByteArray(32, 'x')).ok(), false);
    }
};

QTEST_GUILESS_MAIN(tst_NeedsAttention)
#include "tst_NeedsAttention.moc"
