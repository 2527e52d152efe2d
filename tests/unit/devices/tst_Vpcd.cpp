// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <PcscDaemon.h>

#include <QTest>

#include <winscard.h>

using namespace seva;
using namespace seva::test;

namespace {

/// Answers what it was asked, longer than one TCP segment where asked so.
class Echo : public VirtualCard
{
public:
    QByteArray atr() const override { return QByteArray::fromHex("3b80800101"); }
    void reset() override { ++resets; }
    std::optional<QByteArray> answer(const QByteArray &command) override
    {
        if (command.startsWith(QByteArray::fromHex("00ff")))
            return {};
        return command + QByteArray::fromHex("9000");
    }
    std::atomic<int> resets = 0;
};

class Client
{
public:
    ~Client() { SCardReleaseContext(m_context); }
    Client() { SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context); }
    LONG connect()
    {
        DWORD protocol = 0;
        return SCardConnect(m_context, PcscDaemon::readerName().toLatin1().constData(), SCARD_SHARE_EXCLUSIVE,
                            SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &m_card, &protocol);
    }
    LONG transmit(const QByteArray &command, QByteArray &answer)
    {
        answer.resize(MAX_BUFFER_SIZE_EXTENDED);
        DWORD size = DWORD(answer.size());
        const LONG result =
            SCardTransmit(m_card, SCARD_PCI_T1, reinterpret_cast<LPCBYTE>(command.constData()), DWORD(command.size()),
                          nullptr, reinterpret_cast<LPBYTE>(answer.data()), &size);
        answer.resize(result == SCARD_S_SUCCESS ? qsizetype(size) : 0);
        return result;
    }

private:
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
};

} // namespace

/// Cards of our own in the real pcscd, through the real libpcsclite.
class TestVpcd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_daemon.start()); }

    void aCardAnswersThroughPcscd()
    {
        Echo card;
        InsertedCard inserted(card);
        Client client;
        QCOMPARE(client.connect(), LONG(SCARD_S_SUCCESS));
        QVERIFY(card.resets > 0);
        QByteArray answer;
        const QByteArray command = QByteArray::fromHex("00b0000000ffff") + QByteArray(60'000, 'x');
        QCOMPARE(client.transmit(command, answer), LONG(SCARD_S_SUCCESS));
        QCOMPARE(answer, command + QByteArray::fromHex("9000"));
    }

    void aHundredCommandsWaitForNoDelayedAcknowledgement()
    {
        Echo card;
        InsertedCard inserted(card);
        Client client;
        QCOMPARE(client.connect(), LONG(SCARD_S_SUCCESS));
        QElapsedTimer timer;
        timer.start();
        QByteArray answer;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.transmit(QByteArray::fromHex("00b0000000"), answer), LONG(SCARD_S_SUCCESS));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aPulledCardIsGone()
    {
        Echo card;
        InsertedCard inserted(card);
        auto client = std::make_unique<Client>();
        QCOMPARE(client->connect(), LONG(SCARD_S_SUCCESS));
        QByteArray answer;
        // vpcd reports success and no bytes: a reader has to take an answer without status words for a loss.
        QCOMPARE(client->transmit(QByteArray::fromHex("00ff0000"), answer), LONG(SCARD_S_SUCCESS));
        QCOMPARE(answer, QByteArray());
        QTRY_VERIFY(inserted.isPulled());
        inserted.pull();
        client.reset();
        Client later;
        QCOMPARE(later.connect(), LONG(SCARD_E_NO_SMARTCARD));
    }

    void withoutADaemonThereIsNoReader()
    {
        Echo card;
        const auto end = insertCard(card, {QByteArrayLiteral("127.0.0.1"), 1}, {});
        QVERIFY(!end);
        QCOMPARE(end.fault().code, QStringLiteral("vpcd.no-reader"));
    }

private:
    PcscDaemon m_daemon;
};

int main(int argc, char **argv)
{
    enterOwnMachine();
    QCoreApplication app(argc, argv);
    TestVpcd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Vpcd.moc"
