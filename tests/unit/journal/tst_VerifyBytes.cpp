// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallJournal.h"

#include "verify/WalFile.h"

#include <QRandomGenerator>

using namespace seva;

namespace {

constexpr qint64 kPage = 4096;
constexpr qint64 kFrame = kPage + 24;
const QString kDatabase = QStringLiteral("journal.db");
const QString kLog = QStringLiteral("journal.db-wal");

/// Which bytes to try: all of them in the long tier; else those of the plain headers, the nonces and codes at
/// the ends of pages, and a seeded few of each page.
QList<qint64> tried(qint64 size, qint64 unit, QRandomGenerator &random)
{
    QList<qint64> places;
    for (qint64 at = 0; at < size; ++at) {
        const qint64 inUnit = at % unit;
        if (SmallJournal::longTier() || at < 128 || inUnit < 2 || inUnit >= unit - 3
            || random.bounded(quint32(unit)) < 16)
            places.append(at);
    }
    return places;
}

bool names(const QList<JournalFinding> &findings, const QString &file, std::uint64_t page)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const JournalFinding &f) { return f.file == file && f.page == page; });
}

} // namespace

class tst_VerifyBytes : public QObject
{
    Q_OBJECT

private:
    /// Flips a byte, expects the finding, puts the byte back. The number of flips tried.
    static int flipAll(SmallJournal &small, const QString &name, const QList<qint64> &places,
                       const std::function<std::uint64_t(qint64)> &pageOf, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QByteArray content = small.bytes(name);
        int flips = 0;
        for (const qint64 at : places) {
            const QList<char> masks = SmallJournal::longTier() ? QList<char>{1, char(1 << random.bounded(1, 8))}
                                                               : QList<char>{char(1 << random.bounded(8))};
            for (const char mask : masks) {
                small.poke(name, at, char(content[at] ^ mask));
                const QList<JournalFinding> found = small.findings();
                if (!names(found, name, pageOf(at)))
                    QTest::qFail(
                        qPrintable(
                            QStringLiteral("%1 byte %2 xor %3: %4").arg(name).arg(at).arg(int(mask)).arg(text(found))),
                        __FILE__, __LINE__);
                ++flips;
            }
            small.poke(name, at, content[at]);
            if (QTest::currentTestFailed())
                return flips;
        }
        return flips;
    }

private Q_SLOTS:
    void aStoppedJournalIsWholeAndCheckingLeavesNoTrace_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void aStoppedJournalIsWholeAndCheckingLeavesNoTrace()
    {
        QFETCH(bool, killed);
        SmallJournal small(killed ? SmallJournal::Stop::Killed : SmallJournal::Stop::Clean);
        QCOMPARE(small.names().contains(kLog), killed);
        const QStringList before = QDir(small.folder()).entryList(QDir::Files);
        const auto report = verifyJournal(small.folder(), *small.station.keys, small.station.options);
        QVERIFY2(report.ok(), qPrintable(report.ok() ? QString() : report.fault().code + report.fault().subject));
        QVERIFY2(report->findings.isEmpty(), qPrintable(text(report->findings)));
        QCOMPARE(report->events, std::uint64_t(13));
        QCOMPARE(report->heads.size(), 2);
        QCOMPARE(QDir(small.folder()).entryList(QDir::Files), before);
        for (const QString &name : small.names()) {
            QFile file(small.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll() == small.bytes(name), qPrintable(name));
        }
    }

    void anyByteOfAPageInUse()
    {
        const quint32 seed = SmallJournal::seed();
        SmallJournal small(SmallJournal::Stop::Clean);
        QRandomGenerator random(seed);
        const QList<qint64> places = tried(small.bytes(kDatabase).size(), kPage, random);
        const int flips = flipAll(
            small, kDatabase, places, [](qint64 at) { return std::uint64_t(at / kPage + 1); }, seed);
        qInfo("%d flips in %lld bytes of %s", flips, static_cast<long long>(small.bytes(kDatabase).size()),
              qPrintable(kDatabase));
        QCOMPARE_GE(flips, int(small.bytes(kDatabase).size() / kPage) * 8);
    }

    void anyByteOfALogFrameInUse()
    {
        const quint32 seed = SmallJournal::seed();
        SmallJournal small(SmallJournal::Stop::Killed);
        const WalScan scan = scanWal(small.path(kLog));
        QVERIFY(scan.usedFrames > 5);
        const qint64 used = 32 + qint64(scan.usedFrames) * kFrame;
        QRandomGenerator random(seed);
        QList<qint64> places;
        for (qint64 at = 0; at < 32; ++at)
            places.append(at);
        for (const qint64 at : tried(used - 32, kFrame, random))
            places.append(at + 32);
        const int flips = flipAll(
            small, kLog, places,
            [](qint64 at) { return at < 32 ? std::uint64_t(0) : std::uint64_t((at - 32) / kFrame + 1); }, seed);
        qInfo("%d flips in %lld bytes of %s", flips, static_cast<long long>(used), qPrintable(kLog));
    }

    void anyByteOfAPageBesideALiveLog()
    {
        const quint32 seed = SmallJournal::seed();
        SmallJournal small(SmallJournal::Stop::Killed);
        const QSet<std::uint32_t> inLog = scanWal(small.path(kLog)).usedPages;
        QRandomGenerator random(seed);
        QList<qint64> places;
        for (const qint64 at : tried(small.bytes(kDatabase).size(), kPage, random))
            if (!inLog.contains(std::uint32_t(at / kPage + 1)))
                places.append(at);
        const int flips = flipAll(
            small, kDatabase, places, [](qint64 at) { return std::uint64_t(at / kPage + 1); }, seed);
        QVERIFY(flips > 0);
        qInfo("%d flips beside a log of %lld pages", flips, static_cast<long long>(inLog.size()));
    }

    void anyByteOfTheWitness()
    {
        SmallJournal small(SmallJournal::Stop::Clean);
        QList<qint64> places;
        for (qint64 at = 0; at < small.bytes(QStringLiteral("head")).size(); ++at)
            places.append(at);
        flipAll(
            small, QStringLiteral("head"), places, [](qint64) { return std::uint64_t(0); }, 1);
    }

    void aTornTailOfTheLogIsNoFinding()
    {
        SmallJournal small(SmallJournal::Stop::Killed);
        // What a SIGKILL in the middle of the next commit leaves: the beginning of one more frame.
        const QByteArray whole = small.bytes(kLog);
        small.put(kLog, whole + whole.mid(32, 1000));
        QVERIFY2(small.findings().isEmpty(), qPrintable(text(small.findings())));
        small.put(kLog, whole + whole.mid(32, int(kFrame)));
        QVERIFY2(small.findings().isEmpty(), qPrintable(text(small.findings())));
    }

    void aLogThatIsCutOrGoneIsFound()
    {
        SmallJournal small(SmallJournal::Stop::Killed);
        const QByteArray whole = small.bytes(kLog);
        const std::uint64_t frames = scanWal(small.path(kLog)).usedFrames;
        small.put(kLog, whole.left(32 + int(kFrame) * int(frames - 1)));
        QVERIFY2(names(small.findings(), kLog, frames), qPrintable(text(small.findings())));
        QFile::remove(small.path(kLog));
        QVERIFY(!small.findings().isEmpty());
    }

    void aMissingWitnessIsFound()
    {
        SmallJournal small(SmallJournal::Stop::Clean);
        QFile::remove(small.path(QStringLiteral("head")));
        QVERIFY2(names(small.findings(), QStringLiteral("head"), 0), qPrintable(text(small.findings())));
    }

    void aJournalInUseIsNotChecked()
    {
        Station s;
        const auto report = verifyJournal(s.folder(), *s.keys, s.options);
        QCOMPARE(report.fault().code, QStringLiteral("journal.verify-held"));
        QVERIFY(report.fault().subject.contains(QStringLiteral("A-03")));
        QTemporaryDir empty;
        QCOMPARE(verifyJournal(empty.path(), *s.keys, s.options).fault().code, QStringLiteral("journal.verify-absent"));
    }
};

QTEST_GUILESS_MAIN(tst_VerifyBytes)
#include "tst_VerifyBytes.moc"
