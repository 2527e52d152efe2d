// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Random.h>

#include <QSet>
#include <QTest>

using namespace seva;

class tst_Random : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedReplaysItsStream();
    void agreesWithAnotherChaCha20();
    void staysBelowItsBound();
    void theSystemsNeverRepeats();
};

void tst_Random::aSeedReplaysItsStream()
{
    SeededRandom one(42);
    SeededRandom same(42);
    SeededRandom other(43);
    QList<std::uint32_t> first;
    QList<std::uint32_t> again;
    QList<std::uint32_t> differing;
    for (int i = 0; i < 100; ++i) {
        first.append(one.below(1000000));
        again.append(same.below(1000000));
        differing.append(other.below(1000000));
    }
    QCOMPARE(first, again);
    QVERIFY(first != differing);
}

void tst_Random::agreesWithAnotherChaCha20()
{
    // openssl enc -chacha20 with key = seed(8, little-endian) count(8) zeros(16), nonce "LibsodiumDRG", counter 0.
    SeededRandom random(7);
    QCOMPARE(random.bytes(16).toHex(), QByteArray("a76bbb30b308cdfc89796ea5f0a652eb"));
    QCOMPARE(random.bytes(16).toHex(), QByteArray("5922db88c725be6c3ba753b8c927b038"));
}

void tst_Random::staysBelowItsBound()
{
    SeededRandom seeded(1);
    SystemRandom system;
    for (Random *random : {static_cast<Random *>(&seeded), static_cast<Random *>(&system)}) {
        QSet<std::uint32_t> seen;
        for (int i = 0; i < 1000; ++i) {
            const std::uint32_t drawn = random->below(6);
            QVERIFY(drawn < 6);
            seen.insert(drawn);
        }
        QCOMPARE(seen.size(), qsizetype(6));
        QCOMPARE(random->below(1), std::uint32_t(0));
    }
}

void tst_Random::theSystemsNeverRepeats()
{
    SystemRandom random;
    QCOMPARE(random.bytes(32).size(), qsizetype(32));
    QVERIFY(random.bytes(32) != random.bytes(32));
    QVERIFY(random.bytes(0).isEmpty());
}

QTEST_APPLESS_MAIN(tst_Random)
#include "tst_Random.moc"
