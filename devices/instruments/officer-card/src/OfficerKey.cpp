// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OfficerKey.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace seva {

namespace {

constexpr size_t kRsaBits = 2'048;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;

QByteArray certify(EVP_PKEY *key, const QByteArray &commonName)
{
    const Certificate certificate(X509_new());
    X509 *const raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), 1);
    ASN1_TIME_set_string_X509(X509_getm_notBefore(raw), "20260101000000Z");
    ASN1_TIME_set_string_X509(X509_getm_notAfter(raw), "20360101000000Z");
    X509_set_pubkey(raw, key);
    X509_NAME *const name = X509_get_subject_name(raw);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(raw, name);
    X509_sign(raw, key, EVP_sha256());
    QByteArray der(i2d_X509(raw, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(raw, &out);
    return der;
}

} // namespace

OfficerKey::OfficerKey(OfficerKeyKind kind, const QString &commonName)
    : m_kind(kind), m_key(kind == OfficerKeyKind::EcP256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(kRsaBits)),
      m_certificate(certify(m_key, commonName.toUtf8()))
{
}

OfficerKey::~OfficerKey()
{
    EVP_PKEY_free(m_key);
}

quint8 OfficerKey::algorithm() const
{
    constexpr quint8 ecP256 = 0x11;
    constexpr quint8 rsa2048 = 0x07;
    return m_kind == OfficerKeyKind::EcP256 ? ecP256 : rsa2048;
}

QByteArray OfficerKey::sign(const QByteArray &input) const
{
    const Context context(EVP_PKEY_CTX_new(m_key, nullptr));
    const auto *const bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<size_t>(input.size());
    bool ready = EVP_PKEY_sign_init(context.get()) > 0;
    if (m_kind == OfficerKeyKind::Rsa2048)
        ready = ready && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) > 0;
    size_t length = 0;
    if (!ready || EVP_PKEY_sign(context.get(), nullptr, &length, bytes, size) <= 0)
        return {};
    QByteArray signature(qsizetype(length), '\0');
    if (EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size) <= 0)
        return {};
    signature.resize(qsizetype(length));
    return signature;
}

} // namespace seva
