// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/RunningDigest.h>
#include <seva/sync/EventStore.h>
#include <seva/sync/Messages.h>

#include <array>
#include <map>
#include <mutex>

namespace seva::sync {

/// GET /v1/blob/<digest>?offset=N, of what is there whole.
HttpResponse blobPiece(const BlobStore &blobs, const HttpRequest &request);

/// Captures by digest of their ciphertext, in chunks, resumable: what is there is the truth, nobody holds a lock
/// between requests, and a writer with a stale offset is told the right one.
class BlobIntake
{
public:
    /// Unfinished captures lie in `folder`/<digest>.part.
    BlobIntake(QString folder, BlobStore &blobs);

    /// `kept` says whether the data centre keeps a capture.
    HttpResponse missing(const HttpRequest &request, const std::function<bool(const Digest &)> &kept) const;
    /// HEAD, GET and PATCH of /v1/blob/<digest>. `complete` is set when a capture was finished by this request.
    HttpResponse handle(const HttpRequest &request, bool *complete = nullptr);
    /// Whether it brings the last bytes of a capture, as far as it says itself: to handle it takes a flush or two.
    static bool endsCapture(const HttpRequest &request);

    /// Unfinished captures of which nothing came for kAbandonedDays go.
    void forgetAbandoned(Instant now);
    /// Longer than any outage a station comes back from; one that comes later sends its capture from the start.
    static constexpr int kAbandonedDays = 30;

private:
    HttpResponse head(const Digest &digest) const;
    HttpResponse append(const Digest &digest, const HttpRequest &request, bool *complete);
    HttpResponse finish(const Digest &digest, const RunningDigest *hashed, bool *complete);
    Result<qint64> keep(const Digest &digest, const RunningDigest *hashed);
    bool isThere(const Digest &digest) const;
    std::mutex &stripeOf(const Digest &digest) const { return m_stripes[qHash(digest) % kStripes]; }
    std::optional<RunningDigest> takeHash(const Digest &digest, qint64 upTo);
    void leaveHash(const Digest &digest, const RunningDigest &hashed);
    QString partPath(const Digest &digest) const;
    static constexpr std::size_t kStripes = 256;
    static constexpr std::size_t kHashesMost = 512; ///< of captures that are on their way
    const QString m_folder;
    BlobStore &m_blobs;
    /// Each held for one append only; while a capture is flushed it is not yet there for others.
    mutable std::array<std::mutex, kStripes> m_stripes;
    std::mutex m_hashLock;
    std::map<Digest, RunningDigest> m_hashes; ///< of the parts; one that is not here is read again when it is whole
};

} // namespace seva::sync
