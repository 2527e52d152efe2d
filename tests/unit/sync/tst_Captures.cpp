// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncKit.h"

#include <seva/sync/BlobIntake.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

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
