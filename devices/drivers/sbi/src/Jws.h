// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Clock.h>
#include <seva/base/Result.h>

#include <QJsonObject>

#include <memory>

namespace seva::sbi {

/// The authorities of certified devices, as files in a folder.
class Trust
{
public:
    /// *.pem, *.crt, *.cer and *.der, 64 at most. Fault "sbi.trust-folder" for a folder without any, or with one that
    /// cannot be read. An empty path: chains are not checked, only signatures.
    static Result<Trust> read(const QString &folder);

    bool checksChains() const { return m_store != nullptr; }
    /// An X509_STORE; null when chains are not checked.
    void *store() const { return m_store.get(); }

private:
    std::shared_ptr<void> m_store;
};

/// What a compact JWS (RFC 7515) says, once its RS256 signature and the certificates it carries (x5c) have been
/// checked: 2,048 bits at least, valid at `now`, issued by one of `trust`. Nothing of a token that fails is used.
/// Faults: "sbi.jws-malformed", "sbi.signature-wrong", "sbi.certificate-refused" (why stands in the subject).
Result<QJsonObject> openJws(const QByteArray &compact, const Trust &trust, Instant now);

/// base64url as services write it: with or without padding, or in the other alphabet. Empty when it is neither.
QByteArray fromBase64Url(const QByteArray &text);

} // namespace seva::sbi
