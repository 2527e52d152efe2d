// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportBench.h"

#include <PcscDaemon.h>

#include <seva/drivers/Passport.h>

#include <QGuiApplication>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace seva;
using namespace seva::test;

namespace {

using Make = void (*)(PassportScene &);

PassportScene made(Make change)
{
    PassportScene scene;
    change(scene);
    return scene;
}

} // namespace

Q_DECLARE_METATYPE(seva::PassportScene)

/// Whole reads through the real pcscd and libpcsclite.
class TestPassportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_daemon.start()); }

    void chipsAreReadThroughPcsc_data()
    {
        QTest::addColumn<PassportScene>("scene");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *outcome, Make change) {
            QTest::newRow(name) << made(change) << QString::fromLatin1(outcome);
        };
        row("PACE, AA, CA, extended length", "pace", [](PassportScene &) {});
        row("BAC, AA by ECDSA, CA, short answers", "bac",
            [](PassportScene &s) { s.pace = false, s.longestAnswer = 256, s.active = PassportScene::Active::Ecdsa; });
        row("BAC, extended length", "bac", [](PassportScene &s) { s.pace = false; });
        row("wrong hash", "pace chip.hash-differs", [](PassportScene &s) { s.wrongHash = 1; });
        row("wrong signer", "pace chip.chain-broken", [](PassportScene &s) { s.signer = SignerKind::Unknown; });
        row("expired signer", "pace chip.signer-expired", [](PassportScene &s) { s.signer = SignerKind::Expired; });
        row("missing SOD", "pace chip.sod-missing chip.sod-missing",
            [](PassportScene &s) { s.noSecurityObject = true; });
        row("clone", "pace chip.proof-wrong chip.proof-wrong", [](PassportScene &s) { s.clone = true; });
        row("wrong MAC", "chip.message-mac-wrong", [](PassportScene &s) { s.wrongMacAt = 10; });
    }
    void chipsAreReadThroughPcsc()
    {
        QFETCH(PassportScene, scene);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf(scene, PassportBench::rightRequest()), outcome);
    }

    void aWrongKeyIsTold()
    {
        PassportRequest request = PassportBench::rightRequest();
        request.access.dateOfBirth = QStringLiteral("740813");
        QCOMPARE(outcomeOf({}, request), QStringLiteral("chip.access-denied"));
        PassportScene scene;
        scene.pace = false;
        QCOMPARE(outcomeOf(scene, request), QStringLiteral("chip.access-denied"));
    }

    /// The document leaves the reader at each command of the read with extended length, the last one included.
    void aDocumentPulledAtAnyCommandIsTold()
    {
        const auto whole = m_bench.passport({});
        int commands = 0;
        {
            InsertedCard inserted(*whole);
            whole->onAnswer([&commands](int number, QByteArray &) { commands = number + 1; });
            QVERIFY(read(PassportBench::rightRequest()).ok());
        }
        QVERIFY2(commands >= 15, qPrintable(QString::number(commands)));
        PassportScene scene;
        int told = 0;
        for (scene.pullAt = 0; scene.pullAt < commands; ++scene.pullAt) {
            const auto card = m_bench.passport(scene);
            InsertedCard inserted(*card);
            QElapsedTimer timer;
            timer.start();
            const auto answer = read(PassportBench::rightRequest());
            const bool proofsOnly = answer.ok() && lineOf(answer->checks) != QString();
            // Once everything is read, what cannot be proven any more is a line that fails.
            const bool good = proofsOnly || (!answer && answer.fault().code == QStringLiteral("chip.card-lost"));
            QVERIFY2(
                good,
                qPrintable(QStringLiteral("%1 %2").arg(scene.pullAt).arg(answer ? QString() : answer.fault().code)));
            QVERIFY(timer.elapsed() < 10'000);
            ++told;
        }
        QCOMPARE(told, commands);
    }

    void noCardAndNoReaderAreTold()
    {
        QCOMPARE(read(PassportBench::rightRequest()).fault().code, QStringLiteral("devices.card-absent"));
        const auto none = readPassport(QStringLiteral("no such reader"), PassportBench::rightRequest(), m_bench.store,
                                       m_clock, m_bench.random);
        QCOMPARE(none.fault().code, QStringLiteral("devices.absent"));
        QVERIFY(passportReaders()->contains(PcscDaemon::readerName()));
    }

    void theDeviceTellsDocumentsAndReads()
    {
        QtAlarms alarms;
        const auto reader = makePassportReader(
            {{QStringLiteral("reader"), PcscDaemon::readerName()}, {QStringLiteral("csca"), m_bench.folder.path()}},
            m_clock, alarms);
        QVERIFY(reader.ok());
        PassportReader &device = **reader;
        QSignalSpy placed(&device, &PassportReader::documentPlaced);
        QSignalSpy removed(&device, &PassportReader::documentRemoved);
        QSignalSpy captured(&device, &PassportReader::captured);
        QSignalSpy progressed(&device, &PassportReader::progressed);
        QSignalSpy failed(&device, &Device::failed);
        QTRY_COMPARE(device.status().state, DeviceState::Ready);
        {
            const auto card = m_bench.passport({});
            InsertedCard inserted(*card);
            QTRY_VERIFY(!placed.isEmpty());
            QVERIFY(device.documentPresent());
            device.read(PassportBench::rightRequest());
            QTRY_COMPARE(captured.size(), 1);
            QVERIFY(!progressed.isEmpty());
            PassportRequest wrong = PassportBench::rightRequest();
            wrong.access.dateOfExpiry = QStringLiteral("320416");
            device.read(wrong);
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(failed[0][1].value<Fault>().code, QStringLiteral("devices.card-access-denied"));
        }
        QTRY_VERIFY(!removed.isEmpty());
    }

    /// Each reading begins with the certificates that are there then; what cannot be read changes nothing.
    void certificatesThatCameAreKnownAtTheNextReading()
    {
        QtAlarms alarms;
        QTemporaryDir place;
        const QString current = place.filePath(QStringLiteral("current"));
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("none")));
        QVERIFY(QFile::link(place.filePath(QStringLiteral("none")), current));
        const auto reader = makePassportReader(
            {{QStringLiteral("reader"), PcscDaemon::readerName()}, {QStringLiteral("csca"), current}}, m_clock, alarms);
        QSignalSpy captured(reader->get(), &PassportReader::captured);
        const auto card = m_bench.passport({});
        InsertedCard inserted(*card);
        QTRY_VERIFY((*reader)->documentPresent());
        const auto failures = [&](int reading) {
            (*reader)->read(PassportBench::rightRequest());
            if (!QTest::qWaitFor([&] { return captured.size() == reading; }, 30'000))
                return QStringLiteral("not read");
            return lineOf(captured.last()[1].value<PassportReading>().checks);
        };
        QVERIFY(failures(1).contains(QLatin1String("chip.")));
        QVERIFY(QFile::remove(current) && QFile::link(m_bench.folder.path(), current));
        QCOMPARE(failures(2), QString());
        QVERIFY(QFile::remove(current));
        QFile broken(current);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QCOMPARE(failures(3), QString());
    }

private:
    Result<PassportReading> read(const PassportRequest &request)
    {
        return readPassport(PcscDaemon::readerName(), request, m_bench.store, m_clock, m_bench.random);
    }
    static QString lineOf(const QList<ChipCheckLine> &checks)
    {
        QStringList failed;
        for (const ChipCheckLine &line : checks) {
            if (line.result == CheckResult::Failed)
                failed.append(line.reason.code);
        }
        return failed.join(QLatin1Char(' '));
    }
    /// "pace", "bac" and the reasons of what failed, or the fault.
    QString outcomeOf(const PassportScene &scene, const PassportRequest &request)
    {
        const auto card = m_bench.passport(scene);
        InsertedCard inserted(*card);
        const auto answer = read(request);
        if (!answer)
            return answer.fault().code;
        const QString access = answer->protocol == ChipProtocol::Pace ? QStringLiteral("pace") : QStringLiteral("bac");
        return (access + QLatin1Char(' ') + lineOf(answer->checks)).trimmed();
    }

    PcscDaemon m_daemon;
    PassportBench m_bench;
    SystemClock m_clock;
};

int main(int argc, char **argv)
{
    enterOwnMachine();
    QGuiApplication app(argc, argv);
    TestPassportReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PassportReader.moc"
