// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for every store behind BlobStore. SEVA_S3_ADDRESS names another server for the bucket's rows (key and
// secret S3RVER), such as npm's s3rver.
#include <seva/store/DirectoryBlobs.h>
#include <seva/store/S3Blobs.h>
#include <seva/test/PostgresCluster.h>

#include <QFile>
#include <QTest>

using namespace seva;
using namespace seva::sync;
using namespace seva::store;

class tst_Blobs : public QObject
{
    Q_OBJECT

private:
    QProcess m_bucket;
    S3Options m_options;
    QTemporaryDir m_dir;
    int m_fresh = 0;

    std::unique_ptr<BlobStore> fresh()
    {
        QFETCH_GLOBAL(QString, kind);
        ++m_fresh;
        if (kind == "folder")
            return *DirectoryBlobs::open(m_dir.filePath(QString::number(m_fresh)));
        S3Options options = m_options;
        options.address += QStringLiteral("/captures");
        if (kind == "bucket with prefix")
            options.address += QStringLiteral("/kendra/%1").arg(m_fresh);
        auto blobs = S3Blobs::open(options);
        if (!blobs)
            qFatal("%s %s", qPrintable(blobs.fault().code), qPrintable(blobs.fault().subject));
        return *std::move(blobs);
    }
    /// Different in every test, so that one bucket serves all.
    QByteArray bytes(qsizetype size) const
    {
        return QByteArray(size, char('a' + m_fresh % 26)) + QTest::currentTestFunction();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_options.region = QStringLiteral("ap-south-1");
        m_options.keyId = QStringLiteral("S3RVER");
        m_options.secret = QStringLiteral("S3RVER");
        m_options.address = qEnvironmentVariable("SEVA_S3_ADDRESS");
        if (!m_options.address.isEmpty())
            return;
        m_bucket.start(QStringLiteral("setpriv"),
                       {"--pdeathsig=KILL", "node", SEVA_SOURCE_DIR "/tests/unit/store/bucket.mjs",
                        SEVA_SOURCE_DIR "/.parts/aws4", m_options.keyId, m_options.secret, m_options.region});
        QVERIFY(m_bucket.waitForReadyRead(30'000));
        m_options.address = QStringLiteral("http://127.0.0.1:") + QString::fromLatin1(m_bucket.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_bucket.kill();
        m_bucket.waitForFinished();
    }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"folder", "bucket", "bucket with prefix"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void whatWasAdoptedIsThere()
    {
        const auto blobs = fresh();
        const QByteArray content = bytes(300'000);
        const Digest digest = Digest::of(content);
        QVERIFY(!blobs->has(digest));
        QVERIFY(!blobs->sealedBytes(digest).ok());
        QVERIFY(blobs->adopt(digest, content).ok());
        QVERIFY(blobs->has(digest));
        QCOMPARE(*blobs->sealedBytes(digest), content);
        QVERIFY(blobs->adopt(digest, content).ok());
        QVERIFY(blobs->all().contains(digest));
        QVERIFY(!blobs->has(Digest()));
    }

    void theLargestCaptureFitsAndNoLarger()
    {
        const auto blobs = fresh();
        QByteArray content = bytes(0).leftJustified(kCaptureMaxBytes + kSealingBytes, 'x');
        QVERIFY(blobs->adopt(Digest::of(content), content).ok());
        QCOMPARE(blobs->sealedBytes(Digest::of(content))->size(), content.size());
        content += 'x';
        QCOMPARE(blobs->adopt(Digest::of(content), content).fault().code,
                 QStringLiteral("store.blob-not-what-it-says"));
    }

    void whatIsNotItsNameIsRefused()
    {
        const auto blobs = fresh();
        const Digest digest = Digest::of(bytes(10));
        QVERIFY(!blobs->adopt(digest, bytes(11)).ok());
        QVERIFY(!blobs->has(digest));
    }

    /// More than one page of a listing.
    void allAreListed()
    {
        const auto blobs = fresh();
        QSet<Digest> put;
        for (int i = 0; i < 8; ++i) {
            const QByteArray content = bytes(i);
            put.insert(Digest::of(content));
            QVERIFY(blobs->adopt(Digest::of(content), content).ok());
        }
        const QList<Digest> all = blobs->all();
        QVERIFY(QSet<Digest>(all.begin(), all.end()).contains(put));
    }

    void aWrongSecretIsFoundOutAtTheStart()
    {
        QFETCH_GLOBAL(QString, kind);
        if (kind == "folder")
            return;
        S3Options options = m_options;
        options.address += QStringLiteral("/captures");
        options.secret += QLatin1Char('x');
        const auto blobs = S3Blobs::open(options);
        QVERIFY(!blobs.ok());
        QCOMPARE(blobs.fault().code, QStringLiteral("store.s3-refused"));
        QVERIFY2(blobs.fault().subject.startsWith(QStringLiteral("403")), qPrintable(blobs.fault().subject));
    }

    void nobodyThereIsSaid()
    {
        S3Options options = m_options;
        options.address = QStringLiteral("http://127.0.0.1:1/captures");
        QCOMPARE(S3Blobs::open(options).fault().code, QStringLiteral("store.s3-unreachable"));
    }

    void settingsAreReadFromAFileOfTheirOwnersOnly()
    {
        const QString path = m_dir.filePath(QStringLiteral("s3.json"));
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"address\": \"https://s3/b\", \"region\": \"r\", \"key-id\": \"k\", \"secret\": \"s\"}");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(readS3Options(path)->keyId, QStringLiteral("k"));
        file.setPermissions(QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(readS3Options(path).fault().code, QStringLiteral("store.s3-settings"));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"address\": \"https://s3/b\", \"region\": 5, \"key-id\": \"k\", \"secret\": \"s\"}");
        file.close();
        QVERIFY(readS3Options(path).fault().subject.endsWith(QStringLiteral("/region")));
    }
};

QTEST_GUILESS_MAIN(tst_Blobs)
#include "tst_Blobs.moc"
