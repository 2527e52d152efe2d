// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportBench.h"

#include <seva/chip/Tlv.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

constexpr int kMostMs = 10'000;
constexpr int kLeastConversations = 200;

using Spoil = std::function<QByteArray(const QByteArray &answer)>;

/// What becomes of an answer on the line: nothing of it is under the chip's keys.
QList<std::pair<const char *, Spoil>> onTheLine()
{
    return {
        {"nothing", [](const QByteArray &) { return QByteArray(); }},
        {"one byte", [](const QByteArray &) { return QByteArray("\x90"); }},
        {"a failure", [](const QByteArray &) { return QByteArray::fromHex("6f00"); }},
        {"status only", [](const QByteArray &) { return QByteArray::fromHex("9000"); }},
        {"half", [](const QByteArray &a) { return a.left(a.size() / 2); }},
        {"flipped first", [](QByteArray a) { return a[0] = char(a[0] ^ 0x10), a; }},
        {"flipped middle", [](QByteArray a) { return a[a.size() / 2] = char(a[a.size() / 2] ^ 1), a; }},
        {"doubled", [](const QByteArray &a) { return a + a; }},
        {"zeros", [](const QByteArray &a) { return QByteArray(a.size(), '\0'); }},
        {"indefinite", [](const QByteArray &) { return QByteArray::fromHex("7c8081020000000000009000"); }},
        {"long length", [](const QByteArray &) { return QByteArray::fromHex("7c83ffffff80109000"); }},
        {"longer than any", [](const QByteArray &) { return QByteArray(70'000, '\x55'); }},
        {"64 KiB of nothing",
         [](const QByteArray &) { return QByteArray(65'536, '\x87') + QByteArray::fromHex("9000"); }},
    };
}

QByteArray nested(int depth)
{
    QByteArray value("x");
    for (int i = 0; i < depth; ++i)
        value = chip::writeTlv(0x30, value);
    return value;
}

/// What a chip may say under right keys, in place of the start of a file.
QList<std::pair<const char *, QByteArray>> underTheKeys()
{
    return {
        {"empty", QByteArray()},
        {"too deep", chip::writeTlv(0x60, nested(8))},
        {"too many nodes", chip::writeTlv(0x60, QByteArray::fromHex("0500").repeated(5'000).left(200))},
        {"larger than 64 KiB", QByteArray::fromHex("608301000141")},
        {"indefinite length", QByteArray::fromHex("60805f0100000000")},
        {"a length of five bytes", QByteArray::fromHex("608500000000055c00")},
        {"an endless tag", QByteArray::fromHex("7fffffffffff0100")},
        {"length beyond the end", QByteArray::fromHex("607f5c01")},
        {"another file", QByteArray::fromHex("6f035c0161")},
        {"zeros", QByteArray(100, '\0')},
    };
}

} // namespace

/// Hostile and broken chips: no crash, no hang beyond 10 s, a named reason each.
class TestMalformedChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PassportScene scene;
        // So that a spoilt offer of PACE is not saved by BAC.
        scene.bac = false;
        m_card = m_bench.passport(scene);
        DirectChannel channel(*m_card);
        const auto whole = m_bench.read(channel);
        QVERIFY(whole.ok());
        m_commands = whole->commands;
        QVERIFY(m_commands >= 15);
        // Where the chip answers with data; what EF.ATR/INFO says only advises.
        const QByteArray atrInfo = m_card->file(0x2f01);
        m_card->onAnswer([&](int number, QByteArray &answer) {
            if (answer.size() > 2 && !answer.startsWith(atrInfo))
                m_withData.append(number);
        });
        DirectChannel listened(*m_card);
        QVERIFY(m_bench.read(listened).ok());
        m_card->onAnswer({});
        QFile codes(QStringLiteral(SEVA_SOURCE_DIR "/docs/fault-codes.d/chip.md"));
        QVERIFY(codes.open(QIODevice::ReadOnly));
        m_codes = codes.readAll();
    }

    void answersSpoiltOnTheLine()
    {
        for (const auto &[name, spoil] : onTheLine()) {
            for (int at = 0; at < m_commands; ++at) {
                tell(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(at), [&](DirectChannel &channel) {
                    channel.answered = [&](int number, const QByteArray &answer) {
                        return number == at ? spoil(answer) : answer;
                    };
                });
            }
        }
    }

    void answersWithoutEnd()
    {
        for (const char *status : {"6110", "6c10", "6100"}) {
            for (int at = 0; at < m_commands; ++at) {
                tell(QStringLiteral("%1 from %2").arg(QLatin1String(status)).arg(at), [&](DirectChannel &channel) {
                    channel.answered = [at, status](int number, const QByteArray &answer) {
                        return number >= at ? QByteArray("abc") + QByteArray::fromHex(status) : answer;
                    };
                });
            }
        }
    }

    void slowChips()
    {
        for (int at = 0; at < m_commands; ++at) {
            tell(QStringLiteral("11 s at %1").arg(at), [&](DirectChannel &channel) {
                channel.answered = [this, at](int number, const QByteArray &answer) {
                    m_bench.clock.advance(number == at ? 11'000 : 0);
                    return answer;
                };
            });
        }
        tell(QStringLiteral("1 s each"), [&](DirectChannel &channel) {
            channel.answered = [this](int, const QByteArray &answer) {
                m_bench.clock.advance(1'000);
                return answer;
            };
        });
    }

    void hostileContentUnderRightKeys()
    {
        for (const auto &[name, content] : underTheKeys()) {
            for (const int at : m_withData) {
                m_card->onAnswer([&](int number, QByteArray &answer) {
                    if (number == at)
                        answer = content + QByteArray::fromHex("9000");
                });
                tell(QStringLiteral("%1 under the keys at %2").arg(QLatin1String(name)).arg(at),
                     [](DirectChannel &) {});
            }
        }
        m_card->onAnswer({});
    }

    /// One byte for each command: the file would take 64 Ki commands.
    void crumbs()
    {
        m_card->onAnswer([&](int number, QByteArray &answer) {
            if (number > 8 && answer.size() > 3)
                answer = answer.left(1) + QByteArray::fromHex("9000");
        });
        tell(QStringLiteral("crumbs"), [](DirectChannel &) {});
        m_card->onAnswer({});
    }

    void cleanupTestCase()
    {
        QVERIFY2(m_told >= kLeastConversations, qPrintable(QString::number(m_told)));
        qInfo("%d conversations, %d ended by a fault, %d by a failed check, %d harmless", m_told, m_faults, m_failed,
              m_harmless);
        // EF.ATR/INFO only advises, and a status has no data to spoil: few may do no harm.
        QVERIFY2(m_harmless * 50 <= m_told, qPrintable(QString::number(m_harmless)));
    }

private:
    void tell(const QString &name, const std::function<void(DirectChannel &)> &spoil)
    {
        DirectChannel channel(*m_card);
        spoil(channel);
        QElapsedTimer timer;
        timer.start();
        const Instant start = m_bench.clock.now();
        const auto read = m_bench.read(channel);
        QVERIFY2(timer.elapsed() < kMostMs, qPrintable(name));
        // An answer that comes after its time has been waited for, no longer.
        QVERIFY2(m_bench.clock.now() - start <= 2 * kMostMs, qPrintable(name));
        ++m_told;
        if (!read) {
            ++m_faults;
            const QByteArray row = "| `" + read.fault().code.toLatin1() + "` |";
            QVERIFY2(m_codes.contains(row), qPrintable(name + QLatin1Char(' ') + read.fault().code));
            return;
        }
        bool failed = false;
        for (const ChipCheckLine &line : read->reading.checks) {
            QVERIFY2(line.result == CheckResult::Passed || !line.reason.code.isEmpty(), qPrintable(name));
            failed |= line.result == CheckResult::Failed;
        }
        (failed ? m_failed : m_harmless) += 1;
        if (!failed)
            qInfo("no harm: %s", qPrintable(name));
    }

    PassportBench m_bench;
    std::unique_ptr<VirtualPassport> m_card;
    QByteArray m_codes;
    QList<int> m_withData;
    int m_commands = 0;
    int m_told = 0;
    int m_faults = 0;
    int m_failed = 0;
    int m_harmless = 0;
};

QTEST_MAIN(TestMalformedChips)
#include "tst_MalformedChips.moc"
