// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BlobIntake.h>

#include <seva/base/Files.h>
#include <seva/base/Mutant.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace seva::sync {

namespace {

constexpr qsizetype kNameShown = 80;

HttpResponse at(int status, qint64 offset, qint64 length = -1)
{
    HttpResponse response;
    response.status = status;
    response.headers.insert("upload-offset", QByteArray::number(offset));
    if (length >= 0)
        response.headers.insert("upload-length", QByteArray::number(length));
    return response;
}

/// Where a piece stands in its capture, by its headers.
struct Place
{
    bool ok = false;
    qint64 offset = 0;
    qint64 length = 0;
};

Place placeOf(const HttpRequest &request)
{
    bool offsetOk = false;
    bool lengthOk = false;
    Place place;
    place.offset = request.headers.value("upload-offset").toLongLong(&offsetOk);
    place.length = request.headers.value("upload-length").toLongLong(&lengthOk);
    place.ok = offsetOk && lengthOk && place.length > 0 && place.length <= kCaptureMaxBytes && !request.body.isEmpty()
               && request.body.size() <= kBlobChunkBytes;
    return place;
}

/// Which capture a request is about.
struct Named
{
    Digest digest; ///< empty: `text` is none
    QString text;
    QByteArray query;
};

Named namedIn(const HttpRequest &request)
{
    const QByteArray rest = request.target.mid(qsizetype(qstrlen("/v1/blob/")));
    const qsizetype mark = rest.indexOf('?');
    const QString name = QString::fromLatin1(mark < 0 ? rest : rest.left(mark));
    return {Digest::fromHex(name), name.left(kNameShown), mark < 0 ? QByteArray() : rest.mid(mark + 1)};
}

HttpResponse nameless(const Named &named)
{
    return refusal(400, fault("sync.blob-name", named.text));
}

/// Not durable yet, but on the way to the disk: the flush at the end finds little left. False with errno.
bool appendTo(const QString &path, qint64 offset, const QByteArray &piece)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    qsizetype done = 0;
    while (done < piece.size()) {
        const ssize_t n = ::pwrite(fd, piece.constData() + done, size_t(piece.size() - done), offset + done);
        if (n < 0 && errno != EINTR)
            break;
        done += n > 0 ? n : 0;
    }
    const int reason = errno;
    ::sync_file_range(fd, offset, done, SYNC_FILE_RANGE_WRITE);
    ::close(fd);
    errno = reason;
    return done == piece.size();
}

} // namespace

HttpResponse blobPiece(const BlobStore &blobs, const HttpRequest &request)
{
    const Named named = namedIn(request);
    if (named.digest.isEmpty())
        return nameless(named);
    const qint64 offset = named.query.startsWith("offset=") ? named.query.mid(7).toLongLong() : 0;
    const Result<QByteArray> bytes = blobs.sealedBytes(named.digest);
    if (!bytes || offset < 0 || offset > bytes->size())
        return refusal(404, fault("sync.blob-not-here", named.digest.brief()));
    HttpResponse response = at(200, offset, bytes->size());
    response.contentType = "application/octet-stream";
    response.body = bytes->mid(offset, kBlobChunkBytes);
    return response;
}

BlobIntake::BlobIntake(QString folder, BlobStore &blobs) : m_folder(std::move(folder)), m_blobs(blobs)
{
    QDir().mkpath(m_folder);
}

QString BlobIntake::partPath(const Digest &digest) const
{
    return m_folder + QLatin1Char('/') + digest.hex() + QStringLiteral(".part");
}

HttpResponse BlobIntake::missing(const HttpRequest &request, const std::function<bool(const Digest &)> &kept) const
{
    const Result<DigestsMessage> asked = decode<DigestsMessage>(request.body);
    if (!asked)
        return refusal(400, asked.fault());
    DigestsMessage absent;
    for (const Digest &digest : asked->digests.mid(0, kDigestsPerMessage))
        if (!digest.isEmpty() && !isThere(digest))
            absent.digests.append(digest);
        else if (!digest.isEmpty() && kept(digest))
            absent.kept.append(digest);
    return answer(200, absent);
}

HttpResponse BlobIntake::handle(const HttpRequest &request, bool *complete)
{
    const Named named = namedIn(request);
    if (named.digest.isEmpty())
        return nameless(named);
    if (request.method == "HEAD")
        return head(named.digest);
    if (request.method == "PATCH")
        return append(named.digest, request, complete);
    return blobPiece(m_blobs, request);
}

HttpResponse BlobIntake::head(const Digest &digest) const
{
    if (m_blobs.has(digest)) {
        const Result<QByteArray> bytes = m_blobs.sealedBytes(digest);
        if (bytes.ok())
            return at(200, bytes->size(), bytes->size());
    }
    return at(404, QFileInfo(partPath(digest)).size());
}

bool BlobIntake::endsCapture(const HttpRequest &request)
{
    if (request.method != "PATCH" || !request.target.startsWith("/v1/blob/"))
        return false;
    const Place place = placeOf(request);
    return place.ok && place.offset + request.body.size() == place.length;
}

bool BlobIntake::isThere(const Digest &digest) const
{
    const std::lock_guard lock(stripeOf(digest));
    return m_blobs.has(digest);
}

HttpResponse BlobIntake::append(const Digest &digest, const HttpRequest &request, bool *complete)
{
    const auto [ok, offset, length] = placeOf(request);
    if (!ok)
        return refusal(400, fault("sync.blob-chunk", digest.brief()));
    const std::lock_guard lock(stripeOf(digest));
    if (m_blobs.has(digest))
        return at(200, length, length);
    const QString path = partPath(digest);
    const qint64 here = QFileInfo(path).size();
    // All of it came, and then the power went before it was kept: to say that all is here would lose it.
    if (here >= length)
        return finish(digest, nullptr, complete);
    const qint64 after = offset + request.body.size();
    if (offset != here || after > length)
        return at(409, here, length);
    std::optional<RunningDigest> hashed = takeHash(digest, offset);
    if (!appendTo(path, offset, request.body)) {
        HttpResponse response =
            refusal(503, fault("sync.blob-unwritable", QString::fromLocal8Bit(std::strerror(errno))));
        response.headers.insert("retry-after", "5");
        return response;
    }
    if (hashed)
        hashed->add(request.body);
    if (after == length || SEVA_MUTANT("blob-part-taken-for-whole"))
        return finish(digest, hashed ? &*hashed : nullptr, complete);
    if (hashed)
        leaveHash(digest, *hashed);
    return at(200, after, length);
}

/// Of stations that were lost or revoked in the middle of a capture. A clock that is wrong costs a second sending, no
/// capture.
void BlobIntake::forgetAbandoned(Instant now)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addDays(-kAbandonedDays);
    const auto parts = QDir(m_folder).entryInfoList({QStringLiteral("*.part")}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() >= since)
            continue;
        const std::lock_guard lock(stripeOf(Digest::fromHex(part.completeBaseName())));
        if (QFileInfo(part.filePath()).lastModified() < since)
            QFile::remove(part.filePath());
    }
}

/// What was hashed of a part, when it is all of it.
std::optional<RunningDigest> BlobIntake::takeHash(const Digest &digest, qint64 upTo)
{
    const std::lock_guard lock(m_hashLock);
    const auto node = m_hashes.extract(digest);
    if (upTo == 0)
        return RunningDigest();
    if (node.empty() || node.mapped().size() != upTo)
        return std::nullopt;
    return node.mapped();
}

/// Digests are evenly spread: whichever is first is as good as any other to be forgotten.
void BlobIntake::leaveHash(const Digest &digest, const RunningDigest &hashed)
{
    const std::lock_guard lock(m_hashLock);
    if (m_hashes.size() >= kHashesMost)
        m_hashes.erase(m_hashes.begin());
    m_hashes.insert_or_assign(digest, hashed);
}

HttpResponse BlobIntake::finish(const Digest &digest, const RunningDigest *hashed, bool *complete)
{
    const Result<qint64> kept = keep(digest, hashed);
    QFile::remove(partPath(digest));
    if (!kept)
        return refusal(422, kept.fault());
    if (complete)
        *complete = true;
    return at(200, *kept, *kept);
}

/// Durably, and only what its name says: hashed as it came, or else read again, when the store checks it. Its size.
Result<qint64> BlobIntake::keep(const Digest &digest, const RunningDigest *hashed)
{
    const QString path = partPath(digest);
    if (hashed && hashed->digest() == digest && m_blobs.takeFile(digest, path))
        return hashed->size();
    const Result<QByteArray> bytes = files::read(path, kCaptureMaxBytes);
    if (!bytes)
        return bytes.fault();
    if (const Result<void> kept = m_blobs.adopt(digest, *bytes); !kept)
        return kept.fault();
    return bytes->size();
}

} // namespace seva::sync
