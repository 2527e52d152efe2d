// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>

namespace seva::store {

/// Captures as files named by the digest of their ciphertext: <folder>/ab/01abcd... Each is durable, name and all, when
/// adopt() returns. The same layout as a station's vault. Thread-safe: equal names have equal bytes.
class DirectoryBlobs : public sync::BlobStore
{
public:
    static Result<std::unique_ptr<DirectoryBlobs>> open(const QString &folder);
    QList<Digest> all() const override;
    bool has(const Digest &digest) const override;
    Result<QByteArray> sealedBytes(const Digest &digest) const override;
    Result<void> adopt(const Digest &digest, const QByteArray &ciphertext) override;
    bool takeFile(const Digest &digest, const QString &file) override;

private:
    explicit DirectoryBlobs(QString folder) : m_folder(std::move(folder)) {}
    QString path(const Digest &digest) const;
    const QString m_folder;
};

/// Nonce and tag that sealing adds to a capture of kCaptureMaxBytes.
inline constexpr int kSealingBytes = 40;
/// The bytes are what their name says, and no more than a capture may have. Fault "store.blob-not-what-it-says".
Result<void> checkBlob(const Digest &digest, const QByteArray &ciphertext);

} // namespace seva::store
