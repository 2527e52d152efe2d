// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>
#include <seva/base/Ids.h>
#include <seva/journal/Journal.h>

namespace seva {

inline constexpr int kCaptureMaxBytes = 20 << 20;

/// Sealed files named by the digest of their ciphertext: vault/ab/01abcd... Written to a temporary file,
/// fdatasync, rename, fsync of the folder. Events carry the digest, never the picture.
class CaptureVault
{
public:
    CaptureVault(QString folder, Journal &journal, Random &random);

    /// Seals with the visit's key; durable when it returns.
    Result<Digest> store(const VisitId &visit, const QByteArray &plain);
    Result<QByteArray> open(const VisitId &visit, const Digest &digest) const;

    bool has(const Digest &digest) const;
    /// The ciphertext as it travels, and its arrival (checked against the digest before it is kept).
    Result<QByteArray> sealedBytes(const Digest &digest) const;
    Result<void> adopt(const Digest &digest, const QByteArray &ciphertext);
    /// The same of a file that was found to be what `digest` says: moved here, durable when it returns true. False: it
    /// cannot be moved, adopt() its bytes.
    bool takeFile(const Digest &digest, const QString &file);
    /// Digests named by the journal's events that are not here.
    QList<Digest> missing() const;
    /// All digests here.
    QList<Digest> all() const;

private:
    QString path(const Digest &digest) const;
    Result<void> keep(const Digest &digest, const QByteArray &ciphertext);

    QString m_folder;
    Journal &m_journal;
    Random &m_random;
};

} // namespace seva
