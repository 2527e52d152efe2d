// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>
#include <seva/sync/Messages.h>

#include <array>
#include <mutex>

namespace seva::sync {

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

private:
    HttpResponse head(const Digest &digest) const;
    HttpResponse read(const Digest &digest, qint64 offset) const;
    HttpResponse append(const Digest &digest, const HttpRequest &request, bool *complete);
    HttpResponse finish(const Digest &digest, const QString &path, bool *complete);
    QString partPath(const Digest &digest) const;

    static constexpr int kStripes = 16;
    const QString m_folder;
    BlobStore &m_blobs;
    std::array<std::mutex, kStripes> m_stripes; ///< held for one append only
};

} // namespace seva::sync
