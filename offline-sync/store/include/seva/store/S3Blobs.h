// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/sync/EventStore.h>

#include <memory>

namespace seva::store {

struct S3Options
{
    QString address; ///< https://host[:port]/bucket[/prefix]; the bucket stands in the path, not in the host
    QString region;
    QString keyId;
    QString secret;
    QString authority; ///< PEM file of the server's authority; empty = the system's
};

/// key-id, secret, region, address and authority of a JSON file that only its owner may read.
/// Fault "store.s3-settings" with what is wrong.
Result<S3Options> readS3Options(const QString &path);

/// Captures in any store that speaks S3 (AWS Signature Version 4): one PUT each, at most 20 MiB, named by the digest of
/// their ciphertext, so that a repeated PUT changes nothing. Faults: store.s3-unreachable, store.s3-refused.
class S3Blobs : public sync::BlobStore
{
public:
    static Result<std::unique_ptr<S3Blobs>> open(const S3Options &options);
    ~S3Blobs() override;
    QList<Digest> all() const override;
    bool has(const Digest &digest) const override;
    Result<QByteArray> sealedBytes(const Digest &digest) const override;
    Result<void> adopt(const Digest &digest, const QByteArray &ciphertext) override;

private:
    class Private;
    explicit S3Blobs(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace seva::store
