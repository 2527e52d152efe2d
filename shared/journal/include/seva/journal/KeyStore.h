// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Crypto.h>

#include <QString>

#include <memory>

namespace seva {

/// The secrets of one station. The software store keeps them in 0600 files and says 'not for production';
/// a TPM or PKCS#11 store takes its place later behind the same port.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// Ed25519 public key of the station, and signatures by it.
    virtual QByteArray signingPublic() const = 0;
    virtual QByteArray sign(const QByteArray &message) const = 0;
    /// X25519 pair to which the Kendra's secret is wrapped.
    virtual QByteArray boxPublic() const = 0;
    virtual Result<QByteArray> unwrap(const QByteArray &wrapped) const = 0;
    /// 32 bytes each: the key of the database pages, and of the rows' authentication codes.
    virtual QByteArray pageKey() const = 0;
    virtual QByteArray rowKey() const = 0;
    /// 16 bytes, new at install, restore, clone and fork; renew() starts a new origin.
    virtual QByteArray incarnation() const = 0;
    virtual Result<void> renewIncarnation() = 0;
    /// Whether the keys may be used outside a demonstration or test.
    virtual bool forProduction() const = 0;
};

/// Opens or creates <folder>/keys; refuses files readable by others.
Result<std::unique_ptr<KeyStore>> openSoftwareKeyStore(const QString &folder, Random &random);

} // namespace seva
