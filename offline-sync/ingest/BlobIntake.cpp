// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/BlobIntake.h>

#include <seva/base/Files.h>
#include <seva/base/Mutant.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace seva::sync {

namespace {

HttpResponse at(int status, qint64 offset, qint64 length = -1)
{
    HttpResponse response;
    response.status = status;
    response.headers.insert("upload-offset", QByteArray::number(offset));
    if (length >= 0)
        response.headers.insert("upload-length", QByteArray::number(length));
    return response;
}

} // namespace

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
        if (!digest.isEmpty() && !m_blobs.has(digest))
            absent.digests.append(digest);
        else if (!digest.isEmpty() && kept(digest))
            absent.kept.append(digest);
    return answer(200, absent);
}

HttpResponse BlobIntake::handle(const HttpRequest &request, bool *complete)
{
    const QByteArray rest = request.target.mid(qsizetype(qstrlen("/v1/blob/")));
    const qsizetype mark = rest.indexOf('?');
    const Digest digest = Digest::fromHex(QString::fromLatin1(mark < 0 ? rest : rest.left(mark)));
    if (digest.isEmpty())
        return refusal(400, fault("sync.blob-name", QString::fromLatin1(rest.left(80))));
    if (request.method == "HEAD")
        return head(digest);
    if (request.method == "PATCH")
        return append(digest, request, complete);
    const QByteArray query = mark < 0 ? QByteArray() : rest.mid(mark + 1);
    return read(digest, query.startsWith("offset=") ? query.mid(7).toLongLong() : 0);
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

HttpResponse BlobIntake::read(const Digest &digest, qint64 offset) const
{
    const Result<QByteArray> bytes = m_blobs.sealedBytes(digest);
    if (!bytes || offset < 0 || offset > bytes->size())
        return refusal(404, fault("sync.blob-not-here", digest.brief()));
    HttpResponse response = at(200, offset, bytes->size());
    response.contentType = "application/octet-stream";
    response.body = bytes->mid(offset, kBlobChunkBytes);
    return response;
}

HttpResponse BlobIntake::append(const Digest &digest, const HttpRequest &request, bool *complete)
{
    bool offsetOk = false;
    bool lengthOk = false;
    const qint64 offset = request.headers.value("upload-offset").toLongLong(&offsetOk);
    const qint64 length = request.headers.value("upload-length").toLongLong(&lengthOk);
    if (!offsetOk || !lengthOk || length <= 0 || length > kCaptureMaxBytes || request.body.isEmpty()
        || request.body.size() > kBlobChunkBytes)
        return refusal(400, fault("sync.blob-chunk", digest.brief()));
    if (m_blobs.has(digest))
        return at(200, length, length);
    const std::lock_guard lock(m_stripes[std::size_t(qHash(digest) % kStripes)]);
    QFile part(partPath(digest));
    // All of it came, and then the power went before it was kept: to say that all is here would lose it.
    if (part.size() >= length)
        return finish(digest, part.fileName(), complete);
    if (offset != part.size() || offset + request.body.size() > length)
        return at(409, part.size(), length);
    if (!part.open(QIODevice::WriteOnly | QIODevice::Append) || part.write(request.body) != request.body.size()
        || !part.flush()) {
        HttpResponse response = refusal(503, fault("sync.blob-unwritable", part.errorString()));
        response.headers.insert("retry-after", "5");
        return response;
    }
    part.close();
    if (offset + request.body.size() < length && !SEVA_MUTANT("blob-part-taken-for-whole"))
        return at(200, offset + request.body.size(), length);
    return finish(digest, part.fileName(), complete);
}

/// The vault checks the digest before it keeps the capture, durably; a part that is something else is thrown away.
HttpResponse BlobIntake::finish(const Digest &digest, const QString &path, bool *complete)
{
    const Result<QByteArray> bytes = files::read(path, kCaptureMaxBytes);
    const Result<void> kept = bytes.ok() ? m_blobs.adopt(digest, *bytes) : Result<void>(bytes.fault());
    QFile::remove(path);
    if (!kept)
        return refusal(422, kept.fault());
    if (complete)
        *complete = true;
    return at(200, bytes->size(), bytes->size());
}

} // namespace seva::sync
