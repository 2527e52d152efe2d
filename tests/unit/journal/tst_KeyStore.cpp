// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/journal/KeyStore.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace seva;

class tst_KeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameKeysComeBack()
    {
        QTemporaryDir dir;
        SystemRandom random;
        const auto first = std::move(*openSoftwareKeyStore(dir.path(), random));
        const auto second = std::move(*openSoftwareKeyStore(dir.path(), random));
        QCOMPARE(second->signingPublic(), first->signingPublic());
        QCOMPARE(second->boxPublic(), first->boxPublic());
        QCOMPARE(second->pageKey(), first->pageKey());
        QCOMPARE(second->rowKey(), first->rowKey());
        QCOMPARE(second->incarnation(), first->incarnation());
        QCOMPARE(first->pageKey().size(), 32);
        QCOMPARE(first->incarnation().size(), 16);
        QVERIFY(first->pageKey() != first->rowKey());
        QVERIFY(!first->forProduction());
        QVERIFY(crypto::verify(second->signingPublic(), "x", first->sign("x")));
        QCOMPARE(*first->unwrap(crypto::wrap(second->boxPublic(), "secret")), QByteArray("secret"));
    }

    void aRenewedIncarnationLasts()
    {
        QTemporaryDir dir;
        SystemRandom random;
        const auto store = std::move(*openSoftwareKeyStore(dir.path(), random));
        const QByteArray before = store->incarnation();
        QVERIFY(store->renewIncarnation().ok());
        QVERIFY(store->incarnation() != before);
        QCOMPARE((*openSoftwareKeyStore(dir.path(), random))->incarnation(), store->incarnation());
    }

    void filesThatOthersMayReadAreRefused()
    {
        QTemporaryDir dir;
        SystemRandom random;
        QVERIFY(openSoftwareKeyStore(dir.path(), random).ok());
        const QString keys = dir.path() + QStringLiteral("/keys");
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(QFileInfo(keys + QStringLiteral("/page")).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(owner));
        QVERIFY(QFile::exists(keys + QStringLiteral("/README")));
        QVERIFY(QFile::setPermissions(keys + QStringLiteral("/page"), owner | QFile::ReadGroup));
        QCOMPARE(openSoftwareKeyStore(dir.path(), random).fault().code,
                 QStringLiteral("journal.key-file-open-to-others"));
        QVERIFY(QFile::setPermissions(keys + QStringLiteral("/page"), owner));
        QVERIFY(QFile::setPermissions(keys, owner | QFile::ExeOwner | QFile::ExeOther));
        QCOMPARE(openSoftwareKeyStore(dir.path(), random).fault().code,
                 QStringLiteral("journal.key-folder-open-to-others"));
    }

    void aCutKeyIsNoKey()
    {
        QTemporaryDir dir;
        SystemRandom random;
        QVERIFY(openSoftwareKeyStore(dir.path(), random).ok());
        QFile file(dir.path() + QStringLiteral("/keys/row"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(31));
        file.close();
        QCOMPARE(openSoftwareKeyStore(dir.path(), random).fault().code, QStringLiteral("journal.key-file-cut"));
    }
};

QTEST_GUILESS_MAIN(tst_KeyStore)
#include "tst_KeyStore.moc"
