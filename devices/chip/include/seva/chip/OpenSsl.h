// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace seva::chip {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};

using OwnedKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using OwnedKeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using OwnedDigest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using OwnedNumber = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using OwnedScratch = std::unique_ptr<BN_CTX, Freed<BN_CTX_free>>;
using OwnedGroup = std::unique_ptr<EC_GROUP, Freed<EC_GROUP_free>>;
using OwnedPoint = std::unique_ptr<EC_POINT, Freed<EC_POINT_clear_free>>;
using OwnedCertificate = std::unique_ptr<X509, Freed<X509_free>>;
using OwnedRevocationList = std::unique_ptr<X509_CRL, Freed<X509_CRL_free>>;
using OwnedCms = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;

inline const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
inline unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// What an i2d_ function of OpenSSL writes; empty where it fails.
template <typename T, typename Write>
QByteArray derOf(const T *thing, Write write)
{
    unsigned char *out = nullptr;
    const int size = write(thing, &out);
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char *>(out), size) : QByteArray();
    OPENSSL_free(out);
    return der;
}

} // namespace seva::chip
