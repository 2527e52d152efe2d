// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/BlobIntake.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr Instant kNow = 1'795'000'000'000;

HttpRequest chunk(const Digest &digest, const QByteArray &whole, qint64 offset, qint64 size)
{
    HttpRequest request;
    request.method = "PATCH";
    request.target = "/v1/blob/" + digest.hex().toLatin1();
    request.headers.insert("upload-offset", QByteArray::number(offset));
    request.headers.insert("upload-length", QByteArray::number(whole.size()));
    request.body = whole.mid(offset, size);
    return request;
}

/// Keeps in memory what is what its name says.
class Shelf : public BlobStore
{
public:
    QList<Digest> all() const override { return m_captures.keys(); }
    bool has(const Digest &digest) const override { return m_captures.contains(digest); }
    Result<QByteArray> sealedBytes(const Digest &digest) const override { return m_captures.value(digest); }
    Result<void> adopt(const Digest &digest, const QByteArray &bytes) override
    {
        if (Digest::of(bytes) != digest)
            return fault("test.other-content");
        m_captures.insert(digest, bytes);
        return {};
    }

private:
    QMap<Digest, QByteArray> m_captures;
};

struct Desk
{
    Desk()
        : blobs(*hub.vault), intake(hub.dir.path() + "/incoming", blobs), whole(kendra.random.bytes(300'000)),
          digest(Digest::of(whole))
    {
    }
    TestKendra kendra;
    Machine hub{kendra, QStringLiteral("HUB")};
    VaultStore blobs;
    BlobIntake intake;
    QByteArray whole;
    Digest digest;
};

} // namespace

class tst_Captures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyGoesOnSendingIsForgotten()
    {
        Desk desk;
        const QByteArray lost = desk.kendra.random.bytes(2'000);
        const QByteArray late = desk.kendra.random.bytes(2'000);
        QCOMPARE(desk.intake.handle(chunk(Digest::of(lost), lost, 0, 1'000)).status, 200);
        QCOMPARE(desk.intake.handle(chunk(Digest::of(late), late, 0, 1'000)).status, 200);
        const auto age = [&desk](const QByteArray &whole, int days) {
            QFile part(desk.hub.dir.filePath("incoming/" + Digest::of(whole).hex() + ".part"));
            return part.open(QIODevice::ReadWrite)
                   && part.setFileTime(QDateTime::fromMSecsSinceEpoch(kNow, Qt::UTC).addDays(-days),
                                       QFileDevice::FileModificationTime);
        };
        QVERIFY(age(lost, BlobIntake::kAbandonedDays + 1));
        QVERIFY(age(late, BlobIntake::kAbandonedDays - 1));
        desk.intake.forgetAbandoned(kNow);
        QVERIFY(!QFile::exists(desk.hub.dir.filePath("incoming/" + Digest::of(lost).hex() + ".part")));
        QCOMPARE(desk.intake.handle(chunk(Digest::of(late), late, 1'000, 1'000)).status, 200);
        QVERIFY(desk.blobs.has(Digest::of(late)));
        // Who comes after that is told where to begin.
        const HttpResponse told = desk.intake.handle(chunk(Digest::of(lost), lost, 1'000, 1'000));
        QCOMPARE(told.status, 409);
        QCOMPARE(told.headers.value("upload-offset"), QByteArray("0"));
    }

    void arriveInChunksAndComeBackTheSame()
    {
        Desk desk;
        bool complete = false;
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, kBlobChunkBytes), &complete).status, 200);
        QVERIFY(!complete);
        QVERIFY(!desk.blobs.has(desk.digest));
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, kBlobChunkBytes, kBlobChunkBytes), &complete).status,
                 200);
        QVERIFY(complete);
        QCOMPARE(must(desk.blobs.sealedBytes(desk.digest)), desk.whole);
        HttpRequest get;
        get.method = "GET";
        get.target = "/v1/blob/" + desk.digest.hex().toLatin1() + "?offset=262144";
        const HttpResponse rest = desk.intake.handle(get);
        QCOMPARE(rest.status, 200);
        QCOMPARE(rest.body, desk.whole.mid(262144));
    }

    void aStaleWriterIsToldTheOffset()
    {
        Desk desk;
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, 1000)).status, 200);
        const HttpResponse again = desk.intake.handle(chunk(desk.digest, desk.whole, 0, 1000));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.headers.value("upload-offset"), QByteArray("1000"));
        HttpRequest head;
        head.method = "HEAD";
        head.target = "/v1/blob/" + desk.digest.hex().toLatin1();
        QCOMPARE(desk.intake.handle(head).headers.value("upload-offset"), QByteArray("1000"));
    }

    void aCaptureUnderAnothersNameIsThrownAway()
    {
        Desk desk;
        const Digest other = Digest::of(QByteArray("other"));
        QCOMPARE(desk.intake.handle(chunk(other, desk.whole, 0, kBlobChunkBytes)).status, 200);
        QCOMPARE(desk.intake.handle(chunk(other, desk.whole, kBlobChunkBytes, kBlobChunkBytes)).status, 422);
        QVERIFY(!desk.blobs.has(other));
        // The name is free again.
        QCOMPARE(desk.intake.handle(chunk(other, QByteArray("other"), 0, 5)).status, 200);
        QVERIFY(desk.blobs.has(other));
    }

    /// The power went after the last chunk and before the capture was kept.
    void aPartThatIsWholeIsKeptAndNotOnlySaidToBeThere()
    {
        Desk desk;
        QFile part(desk.hub.dir.path() + "/incoming/" + desk.digest.hex() + ".part");
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(desk.whole) == desk.whole.size() && part.flush());
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, kBlobChunkBytes)).status, 200);
        QCOMPARE(must(desk.blobs.sealedBytes(desk.digest)), desk.whole);
    }

    void aWholePartThatIsSomethingElseIsThrownAway()
    {
        Desk desk;
        QFile part(desk.hub.dir.path() + "/incoming/" + desk.digest.hex() + ".part");
        QVERIFY(part.open(QIODevice::WriteOnly) && part.resize(desk.whole.size()));
        part.close();
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, kBlobChunkBytes)).status, 422);
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, kBlobChunkBytes)).status, 200);
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, kBlobChunkBytes, kBlobChunkBytes)).status, 200);
        QVERIFY(desk.blobs.has(desk.digest));
    }

    /// The program died between two pieces: the other one goes on from the part, of which it hashed nothing itself.
    void aRestartedIntakeGoesOnFromThePart()
    {
        Desk desk;
        const QString folder = desk.hub.dir.path() + "/incoming";
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, 100'000)).status, 200);
        BlobIntake second(folder, desk.blobs);
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 0, 100'000)).headers.value("upload-offset"),
                 QByteArray("100000"));
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 100'000, 100'000)).status, 200);
        bool complete = false;
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 200'000, 100'000), &complete).status, 200);
        QVERIFY(complete);
        QCOMPARE(must(desk.blobs.sealedBytes(desk.digest)), desk.whole);
        QVERIFY(QDir(folder).isEmpty(QDir::Files));
    }

    /// What the power left of a part may be anything of the right size.
    void aPartThatWasLostInAPowerCutIsFoundAndThrownAway()
    {
        Desk desk;
        const QString folder = desk.hub.dir.path() + "/incoming";
        QCOMPARE(desk.intake.handle(chunk(desk.digest, desk.whole, 0, 100'000)).status, 200);
        QFile part(folder + '/' + desk.digest.hex() + ".part");
        QVERIFY(part.resize(60'000) && part.resize(100'000));
        BlobIntake second(folder, desk.blobs);
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 100'000, 200'000)).status, 422);
        QVERIFY(!desk.blobs.has(desk.digest));
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 0, 200'000)).status, 200);
        QCOMPARE(second.handle(chunk(desk.digest, desk.whole, 200'000, 100'000)).status, 200);
        QCOMPARE(must(desk.blobs.sealedBytes(desk.digest)), desk.whole);
    }

    /// Each of the writers goes where it is told; whatever they do to each other, one whole capture is what is kept.
    void manyWritersOfOneCaptureDoItNoHarm()
    {
        constexpr int kWriters = 6;
        constexpr int kPiece = 7'000;
        Desk desk;
        std::atomic<int> finished = 0;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> writers;
        for (int i = 0; i < kWriters; ++i)
            writers.emplace_back([&] {
                for (qint64 offset = 0; offset < desk.whole.size();) {
                    bool complete = false;
                    const HttpResponse response =
                        desk.intake.handle(chunk(desk.digest, desk.whole, offset, kPiece), &complete);
                    wrong += response.status != 200 && response.status != 409 ? 1 : 0;
                    finished += complete ? 1 : 0;
                    offset = response.headers.value("upload-offset").toLongLong();
                }
            });
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(finished.load(), 1);
        QCOMPARE(must(desk.blobs.sealedBytes(desk.digest)), desk.whole);
    }

    /// More parts than are hashed on the way: those of which the hash was forgotten are read again.
    void moreOnTheirWayThanAreHashedArriveAllTheSame()
    {
        constexpr int kCaptures = 600;
        SeededRandom random(3);
        const QTemporaryDir folder;
        Shelf shelf;
        BlobIntake intake(folder.path(), shelf);
        QList<QByteArray> captures;
        for (int i = 0; i < kCaptures; ++i)
            captures.append(random.bytes(20));
        for (const QByteArray &capture : captures)
            QCOMPARE(intake.handle(chunk(Digest::of(capture), capture, 0, 10)).status, 200);
        for (const QByteArray &capture : captures)
            QCOMPARE(intake.handle(chunk(Digest::of(capture), capture, 10, 10)).status, 200);
        for (const QByteArray &capture : captures)
            QCOMPARE(must(shelf.sealedBytes(Digest::of(capture))), capture);
    }

    void nonsenseIsRefused()
    {
        Desk desk;
        HttpRequest request = chunk(desk.digest, desk.whole, 0, kBlobChunkBytes + 1);
        QCOMPARE(desk.intake.handle(request).status, 400);
        request = chunk(desk.digest, desk.whole, 0, 10);
        request.headers.insert("upload-length", "999999999999");
        QCOMPARE(desk.intake.handle(request).status, 400);
        request.target = "/v1/blob/../../etc/passwd";
        QCOMPARE(desk.intake.handle(request).status, 400);
        request = chunk(desk.digest, desk.whole, 5, 10);
        QCOMPARE(desk.intake.handle(request).status, 409);
    }
};

QTEST_GUILESS_MAIN(tst_Captures)
#include "tst_Captures.moc"
