// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriverBench.h"

#include <seva/drivers/Pkcs11Card.h>
#include <seva/instruments/OfficerCard.h>

#include <PcscDaemon.h>

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace seva;
using namespace seva::test;

namespace {

const QByteArray kPin("123456");
const QByteArray kDigest = QByteArray::fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

QString moduleAt(const char *where)
{
    const QString name = QString::fromLatin1(where);
    for (const char *folder : {"/usr/lib/x86_64-linux-gnu/", "/usr/lib/aarch64-linux-gnu/", "/usr/lib/"}) {
        if (QFile::exists(QLatin1String(folder) + name))
            return QLatin1String(folder) + name;
    }
    return name;
}

struct Reader
{
    explicit Reader(const QString &module, const QJsonObject &more = {})
    {
        QJsonObject settings = more;
        settings.insert(QStringLiteral("module"), module);
        settings.insert(QStringLiteral("pollMs"), 100);
        auto made = makePkcs11Card(settings, clock, alarms);
        if (!made)
            qFatal("%s %s", qPrintable(made.fault().code), qPrintable(made.fault().subject));
        card = std::move(*made);
        endings = std::make_unique<Endings>(*card);
        endings->alsoEndsBy(card.get(), &SmartCardReader::digestSigned);
        endings->alsoEndsBy(card.get(), &SmartCardReader::certificateRead);
        signatures = std::make_unique<QSignalSpy>(card.get(), &SmartCardReader::digestSigned);
        certificates = std::make_unique<QSignalSpy>(card.get(), &SmartCardReader::certificateRead);
        inserted = std::make_unique<QSignalSpy>(card.get(), &SmartCardReader::cardInserted);
        removed = std::make_unique<QSignalSpy>(card.get(), &SmartCardReader::cardRemoved);
    }

    QString sign(const QByteArray &pin, const QByteArray &digest = kDigest)
    {
        CardSignRequest request;
        request.digest = digest;
        request.pin = pin;
        request.pin.detach();
        return endings->of(card->sign(request));
    }
    QString readCertificate() { return endings->of(card->readCertificate({})); }
    bool awaitCard(bool present)
    {
        return QTest::qWaitFor([&] { return card->card().has_value() == present; }, 10'000);
    }
    PinState pin() const { return card->card() ? card->card()->pin : PinState::Unknown; }
    QByteArray signature() const { return signatures->last()[1].toByteArray(); }
    QByteArray certificate() const { return certificates->last()[1].toByteArray(); }

    SystemClock clock;
    QtAlarms alarms;
    std::unique_ptr<SmartCardReader> card;
    std::unique_ptr<Endings> endings;
    std::unique_ptr<QSignalSpy> signatures, certificates, inserted, removed;
};

/// By OpenSSL's own command line, so that the driver's reading of the signature is not what judges it.
bool opensslVerifies(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature)
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!put("c.der", certificate) || !put("d", digest) || !put("s", signature))
        return false;
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QString key = folder.filePath(QStringLiteral("k.pem"));
    const auto run = [&](const QStringList &arguments) { return runProgram(openssl, arguments).exit == 0; };
    const QString c = folder.filePath(QStringLiteral("c.der"));
    const QString kind = digest.size() == 32 ? QStringLiteral("digest:sha256") : QStringLiteral("digest:sha512");
    return run({"x509", "-inform", "DER", "-in", c, "-pubkey", "-noout", "-out", key})
           && run({"pkeyutl", "-verify", "-pubin", "-inkey", key, "-in", folder.filePath(QStringLiteral("d")),
                   "-sigfile", folder.filePath(QStringLiteral("s")), "-pkeyopt", kind});
}

} // namespace

class tst_OfficerCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_daemon.start()); }

    void aCardSignsThroughOpenSc_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::newRow("P-256") << false;
        QTest::newRow("RSA 2048") << true;
    }
    void aCardSignsThroughOpenSc()
    {
        QFETCH(bool, rsa);
        OfficerCardOptions options;
        options.key = rsa ? OfficerKeyKind::Rsa2048 : OfficerKeyKind::EcP256;
        OfficerCard card(options);
        InsertedCard inserted(card);
        Reader reader(openSc());
        QVERIFY(reader.awaitCard(true));
        QCOMPARE(reader.pin(), PinState::Good);
        QCOMPARE(reader.readCertificate(), QStringLiteral("done"));
        QCOMPARE(reader.certificate(), card.certificate());
        for (const QByteArray &digest : {kDigest, kDigest + kDigest}) {
            QCOMPARE(reader.sign(kPin, digest), QStringLiteral("done"));
            QVERIFY(opensslVerifies(card.certificate(), digest, reader.signature()));
        }
    }

    void cardsComeAndGo()
    {
        Reader reader(openSc());
        QTRY_COMPARE(reader.card->status().state, DeviceState::Ready);
        QVERIFY(!reader.card->card());
        QCOMPARE(reader.sign(kPin), QStringLiteral("devices.card-absent"));
        OfficerCardOptions options;
        OfficerCard first(options);
        {
            InsertedCard inserted(first);
            QVERIFY(reader.awaitCard(true));
        }
        QVERIFY(reader.awaitCard(false));
        const QString serial = reader.inserted->last()[0].value<CardInfo>().serial;
        options.guid = QByteArray(16, '\x02');
        OfficerCard second(options);
        InsertedCard inserted(second);
        QVERIFY(reader.awaitCard(true));
        QVERIFY(reader.card->card()->serial != serial);
        QCOMPARE(reader.inserted->size(), 2);
        QCOMPARE(reader.removed->size(), 1);
    }

    void wrongPinsAreCountedUntilTheCardLocks()
    {
        OfficerCard card({});
        InsertedCard inserted(card);
        Reader reader(openSc());
        QVERIFY(reader.awaitCard(true));
        QCOMPARE(reader.sign("999999"), QStringLiteral("devices.pin-wrong"));
        QCOMPARE(card.triesLeft(), 2);
        QCOMPARE(reader.pin(), PinState::Low);
        QCOMPARE(reader.sign(kPin), QStringLiteral("done"));
        QCOMPARE(reader.pin(), PinState::Good);
        QCOMPARE(reader.sign("999999"), QStringLiteral("devices.pin-wrong"));
        QCOMPARE(reader.sign("999999"), QStringLiteral("devices.pin-wrong"));
        QCOMPARE(reader.pin(), PinState::FinalTry);
        QCOMPARE(reader.sign("999999"), QStringLiteral("devices.pin-locked"));
        QCOMPARE(reader.pin(), PinState::Locked);
        QCOMPARE(reader.card->status().state, DeviceState::NeedsAttention);
        QCOMPARE(reader.card->status().fault.code, QStringLiteral("devices.pin-locked"));
        // A locked card is not asked again, and stays locked when it comes back.
        QCOMPARE(reader.sign(kPin), QStringLiteral("devices.pin-locked"));
        card.unlock();
        QTRY_COMPARE(reader.pin(), PinState::Good);
        QCOMPARE(reader.sign(kPin), QStringLiteral("done"));
    }

    /// Pulled at any command of reading and signing: a named reason, no half signature, and the next try works.
    void aCardMayBePulledAtAnyCommand()
    {
        OfficerCard card({});
        Reader reader(openSc());
        const bool isLong = qEnvironmentVariableIsSet("SEVA_LONG");
        constexpr int commands = 25;
        const int last = isLong ? 20 * commands : 12;
        QMap<int, int> pulled;
        for (int round = 1; round <= last; round += isLong ? 1 : 4) {
            const int command = 1 + (round - 1) % commands;
            {
                InsertedCard inserted(card);
                QVERIFY(reader.awaitCard(true));
                card.pullAtCommand(command);
                const QString how = reader.sign(kPin);
                const bool told = how == u"devices.card-removed" || how == u"devices.card-absent"
                                  || how == u"devices.card-unreadable" || how == u"done";
                QVERIFY2(told, qPrintable(QStringLiteral("command %1: %2").arg(command).arg(how)));
                card.pullAtCommand(0);
                if (inserted.isPulled())
                    ++pulled[command];
            }
            QVERIFY(reader.awaitCard(false));
            card.unlock();
        }
        // A signature takes eight commands: each was pulled at each time, the first and the fifth of them here.
        constexpr int ofOneSignature = 8;
        QMap<int, int> wanted;
        for (int command = 1; command <= ofOneSignature; command += isLong ? 1 : 4)
            wanted[command] = isLong ? last / commands : 1;
        QCOMPARE(pulled, wanted);
        InsertedCard inserted(card);
        QVERIFY(reader.awaitCard(true));
        QCOMPARE(reader.sign(kPin), QStringLiteral("done"));
    }

    void aCardPulledWhileItSignsIsTold()
    {
        OfficerCard card({});
        Reader reader(openSc());
        InsertedCard inserted(card);
        QVERIFY(reader.awaitCard(true));
        card.pullAtSigning(1);
        QCOMPARE(reader.sign(kPin), QStringLiteral("devices.card-removed"));
        QVERIFY(reader.awaitCard(false));
        QCOMPARE(reader.signatures->size(), 0);
    }

    void aSignatureThatIsNoneIsNotHandedOn()
    {
        OfficerCard card({});
        InsertedCard inserted(card);
        Reader reader(openSc());
        QVERIFY(reader.awaitCard(true));
        // r = s = 1: well formed, and of nobody.
        card.signInstead(QByteArray::fromHex("3006020101020101"));
        QCOMPARE(reader.sign(kPin), QStringLiteral("devices.garbage-answer"));
        QCOMPARE(reader.signatures->size(), 0);
    }

    void softHsmSigns()
    {
        QVERIFY(makeSoftToken());
        Reader reader(moduleAt("softhsm/libsofthsm2.so"), {{QStringLiteral("token"), QStringLiteral("officer")}});
        QVERIFY(reader.awaitCard(true));
        QCOMPARE(reader.pin(), PinState::Good);
        QCOMPARE(reader.sign("9999"), QStringLiteral("devices.pin-wrong"));
        QVERIFY(reader.pin() != PinState::Good);
        QCOMPARE(reader.sign(kPin), QStringLiteral("done"));
        QCOMPARE(reader.readCertificate(), QStringLiteral("done"));
        QVERIFY(opensslVerifies(reader.certificate(), kDigest, reader.signature()));
    }

    void thePinIsWiped()
    {
        OfficerCard card({});
        InsertedCard inserted(card);
        Reader reader(openSc());
        QVERIFY(reader.awaitCard(true));
        CardSignRequest request;
        request.digest = kDigest;
        request.pin = kPin;
        request.pin.detach();
        const QByteArray shared = request.pin;
        QCOMPARE(reader.endings->of(reader.card->sign(request)), QStringLiteral("done"));
        QCOMPARE(shared, QByteArray(kPin.size(), '\0'));
    }

    void wrongRequestsAndSettingsAreRefused()
    {
        Reader reader(openSc());
        const QString refused = QStringLiteral("devices.request-refused");
        QCOMPARE(reader.sign(kPin, "short"), refused);
        QCOMPARE(reader.sign({}), refused);
        QCOMPARE(reader.sign(QByteArray(65, '1')), refused);
        QCOMPARE(reader.endings->of(reader.card->selfCheck()), QStringLiteral("checked"));
        const auto problem = [&](const QJsonObject &settings) {
            const auto made = makePkcs11Card(settings, reader.clock, reader.alarms);
            return made ? QStringLiteral("none") : made.fault().code;
        };
        const QString module = QStringLiteral("module");
        QCOMPARE(problem({{module, QStringLiteral("/nowhere.so")}}), QStringLiteral("pkcs11.module-unusable"));
        QCOMPARE(problem({{module, moduleAt("libc.so.6")}}), QStringLiteral("pkcs11.module-unusable"));
        QCOMPARE(problem({{module, openSc()}, {QStringLiteral("keyId"), QStringLiteral("0")}}),
                 QStringLiteral("devices.settings-wrong"));
        QCOMPARE(problem({}), QStringLiteral("devices.settings-wrong"));
    }

private:
    static QString openSc() { return moduleAt("opensc-pkcs11.so"); }

    /// A token made by the tools of others: softhsm2-util, openssl, pkcs11-tool.
    bool makeSoftToken()
    {
        const auto tool = [](const char *name) { return QStandardPaths::findExecutable(QLatin1String(name)); };
        const auto path = [this](const char *name) { return m_soft.filePath(QLatin1String(name)); };
        const auto run = [&](const char *name, const QStringList &arguments) {
            const Ended ended = runProgram(tool(name), arguments);
            if (ended.exit != 0)
                qWarning() << name << ended.err;
            return ended.exit == 0;
        };
        const QString module = moduleAt("softhsm/libsofthsm2.so");
        return run("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                               "-subj", "/CN=Officer", "-keyout", path("k.pem"), "-out", path("c.pem")})
               && run("openssl", {"x509", "-in", path("c.pem"), "-outform", "DER", "-out", path("c.der")})
               && run("softhsm2-util", {"--init-token", "--free", "--label", "officer", "--so-pin", "1234", "--pin",
                                        QString::fromLatin1(kPin)})
               && run("softhsm2-util", {"--import", path("k.pem"), "--token", "officer", "--label", "key", "--id", "02",
                                        "--pin", QString::fromLatin1(kPin)})
               && run("pkcs11-tool",
                      {"--module", module, "--token-label", "officer", "--login", "--pin", QString::fromLatin1(kPin),
                       "--write-object", path("c.der"), "--type", "cert", "--id", "02"});
    }

public:
    /// Before the modules are loaded: they read their configuration from the environment.
    bool configure()
    {
        QFile file(m_soft.filePath(QStringLiteral("softhsm2.conf")));
        const QByteArray text = "directories.tokendir = " + m_soft.path().toUtf8() + "\nobjectstore.backend = file\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
               && qputenv("SOFTHSM2_CONF", file.fileName().toUtf8())
               && qputenv("OPENSC_CONF", SEVA_SOURCE_DIR "/devices/drivers/pkcs11/opensc.conf");
    }

private:
    QTemporaryDir m_soft;
    PcscDaemon m_daemon;
};

int main(int argc, char **argv)
{
    enterOwnMachine();
    QCoreApplication application(argc, argv);
    tst_OfficerCard test;
    return test.configure() ? QTest::qExec(&test, argc, argv) : 1;
}

#include "tst_OfficerCard.moc"
