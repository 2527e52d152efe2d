// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <PcscDaemon.h>

#include <seva/test/Programs.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace seva::test;

namespace {

const QStringList kZone{QStringLiteral("--mrz"), QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                        QStringLiteral("L898902C36UTO7408122F3204153ZE184226B<<<<<16")};

} // namespace

/// sevactl passport read and csca, with the virtual e-passport as a program of its own in the real pcscd.
class TestSevactlPassport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_daemon.start()); }

    void aMasterListIsImportedAndAChipIsRead()
    {
        lay({});
        const Ended imported = csca({QStringLiteral("import"), path("list.ml")});
        QCOMPARE(imported.exit, 0);
        QCOMPARE(imported.json()[u"added"].toInt(), 1);
        QVERIFY(imported.json()[u"signer"].toString().contains(u"Master list signer"));
        QCOMPARE(csca({QStringLiteral("import"), path("list.ml")}).json()[u"known"].toInt(), 1);
        QCOMPARE(csca({QStringLiteral("import"), path("revoked.crl")}).json()[u"revocationLists"].toInt(), 1);
        const QJsonArray countries = csca({QStringLiteral("list")}).json()[u"countries"].toArray();
        QCOMPARE(countries.size(), 1);
        QCOMPARE(countries[0][u"country"].toString(), QStringLiteral("UT"));
        const Ended read = passport(kZone + QStringList{QStringLiteral("--out"), path("out")});
        QVERIFY2(read.exit == 0, read.out + read.err);
        const QJsonObject json = read.json();
        QCOMPARE(json[u"access"].toString(), QStringLiteral("PACE"));
        QCOMPARE(json[u"dg1"][u"primaryName"].toString(), QStringLiteral("ERIKSSON"));
        QCOMPARE(resultsOf(json), QStringLiteral("passed passed passed passed passed passed passed"));
        QFile photo(json[u"photo"].toString());
        QVERIFY(photo.open(QIODevice::ReadOnly));
        QVERIFY(photo.readAll().startsWith(QByteArray::fromHex("ffd8ff")));
        QCOMPARE(passport({QStringLiteral("--can"), QStringLiteral("123456")}).exit, 0);
        QCOMPARE(passport({QStringLiteral("--doc"), QStringLiteral("L898902C3"), QStringLiteral("--dob"),
                           QStringLiteral("740812"), QStringLiteral("--expiry"), QStringLiteral("320415")})
                     .exit,
                 0);
        const Ended denied = passport({QStringLiteral("--can"), QStringLiteral("123457")});
        QCOMPARE(denied.exit, 1);
        QCOMPARE(denied.json()[u"fault"].toString(), QStringLiteral("chip.access-denied"));
    }

    void aFailedCheckIsExitOne()
    {
        // Another run of the program is another country that only shares its name: nobody has imported it.
        lay({{QStringLiteral("photo"), QStringLiteral("jpeg2000")}, {QStringLiteral("pace"), false}});
        const Ended read = passport(kZone + QStringList{QStringLiteral("--out"), path("bac")});
        QCOMPARE(read.exit, 1);
        QCOMPARE(read.json()[u"access"].toString(), QStringLiteral("BAC"));
        QVERIFY(resultsOf(read.json()).startsWith(QStringLiteral("passed passed failed")));
        QFile shown(read.json()[u"photoAsPng"].toString());
        QVERIFY(shown.open(QIODevice::ReadOnly));
        QVERIFY(shown.readAll().startsWith(QByteArray("\x89PNG")));
    }

    void nothingThereIsExitThree()
    {
        m_card.reset();
        PcscDaemon::awaitCard(false);
        QCOMPARE(passport(kZone).exit, 3);
        QCOMPARE(runProgram(QStringLiteral("sevactl"),
                            QStringList{QStringLiteral("passport"), QStringLiteral("read"), QStringLiteral("--reader"),
                                        QStringLiteral("none"), QStringLiteral("--store"), path("store")}
                                + kZone)
                     .exit,
                 3);
    }

    void wrongUseIsExitTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no way to open it") << QStringList{};
        QTest::newRow("two ways") << kZone + QStringList{QStringLiteral("--can"), QStringLiteral("123456")};
        QTest::newRow("two fields of three") << QStringList{QStringLiteral("--doc"), QStringLiteral("L1"),
                                                            QStringLiteral("--dob"), QStringLiteral("740812")};
        QTest::newRow("a number of five digits") << QStringList{QStringLiteral("--can"), QStringLiteral("12345")};
        QStringList misread = kZone;
        misread[2].replace(QStringLiteral("7408122"), QStringLiteral("7408123"));
        QTest::newRow("a zone with a wrong check digit") << misread;
        QTest::newRow("what is no option") << kZone + QStringList{QStringLiteral("--colour"), QStringLiteral("red")};
    }
    void wrongUseIsExitTwo()
    {
        QFETCH(QStringList, words);
        QCOMPARE(passport(words).exit, 2);
    }

    void whatIsNoMasterListIsRefused()
    {
        QFile file(path("other"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        const Ended ended = csca({QStringLiteral("import"), path("other")});
        QCOMPARE(ended.exit, 1);
        QCOMPARE(ended.json()[u"fault"].toString(), QStringLiteral("csca.file-unknown"));
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// Lays a virtual e-passport of this scene on the reader.
    void lay(const QJsonObject &scene)
    {
        m_card.reset();
        PcscDaemon::awaitCard(false);
        QFile file(path("scene.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(scene).toJson());
        file.close();
        // As InsertedCard: vpcd may lose a connection.
        bool seen = false;
        for (int tries = 0; tries < 5 && !seen; ++tries) {
            m_card.reset();
            m_card = std::make_unique<Running>(QStringLiteral("seva-virtual-passport"),
                                               QStringList{QStringLiteral("--scene"), path("scene.json"),
                                                           QStringLiteral("--master-list"), path("list.ml"),
                                                           QStringLiteral("--revocations"), path("revoked.crl")});
            QVERIFY(!m_card->awaitLine("ready").isEmpty());
            seen = PcscDaemon::awaitCard(true, 0, 2'500);
        }
        QVERIFY(seen);
    }
    Ended csca(const QStringList &words) const
    {
        return runProgram(QStringLiteral("sevactl"), QStringList{QStringLiteral("csca")} + words
                                                         + QStringList{QStringLiteral("--store"), path("store")});
    }
    Ended passport(const QStringList &words) const
    {
        return runProgram(QStringLiteral("sevactl"),
                          QStringList{QStringLiteral("passport"), QStringLiteral("read"), QStringLiteral("--reader"),
                                      PcscDaemon::readerName(), QStringLiteral("--store"), path("store")}
                              + words);
    }
    static QString resultsOf(const QJsonObject &json)
    {
        QStringList results;
        for (const QJsonValue &check : json[u"checks"].toArray())
            results.append(check[u"result"].toString());
        return results.join(QLatin1Char(' '));
    }

    QTemporaryDir m_folder;
    PcscDaemon m_daemon;
    std::unique_ptr<Running> m_card;
};

int main(int argc, char **argv)
{
    enterOwnMachine();
    QCoreApplication app(argc, argv);
    TestSevactlPassport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sevactl_passport.moc"
