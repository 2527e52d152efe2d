// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Signature.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <memory>

namespace seva::signature {

namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
template <typename T, auto Free>
using Held = std::unique_ptr<T, Freed<Free>>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

const EVP_MD *digestOf(qsizetype size)
{
    for (const EVP_MD *digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
        if (EVP_MD_get_size(digest) == int(size))
            return digest;
    }
    return nullptr;
}

template <typename T, typename Encode>
QByteArray encoded(const T *object, Encode encode)
{
    const int size = encode(object, nullptr);
    QByteArray der(std::max(size, 0), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    if (size > 0)
        encode(object, &out);
    return der;
}

} // namespace

QByteArray digestInfo(const QByteArray &digest)
{
    const EVP_MD *const kind = digestOf(digest.size());
    if (!kind)
        return {};
    const Held<X509_SIG, X509_SIG_free> info(X509_SIG_new());
    X509_ALGOR *algorithm = nullptr;
    ASN1_OCTET_STRING *value = nullptr;
    X509_SIG_getm(info.get(), &algorithm, &value);
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(EVP_MD_get_type(kind)), V_ASN1_NULL, nullptr);
    ASN1_OCTET_STRING_set(value, raw(digest), int(digest.size()));
    return encoded(info.get(), i2d_X509_SIG);
}

QByteArray ecdsaDer(const QByteArray &rs)
{
    const int half = int(rs.size() / 2);
    if (half == 0 || rs.size() % 2 != 0)
        return {};
    const Held<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
    BIGNUM *const r = BN_bin2bn(raw(rs), half, nullptr);
    BIGNUM *const s = BN_bin2bn(raw(rs) + half, half, nullptr);
    ECDSA_SIG_set0(signature.get(), r, s);
    return encoded(signature.get(), i2d_ECDSA_SIG);
}

bool verifies(const QByteArray &certificate, const QByteArray &digest, const QByteArray &signature)
{
    const unsigned char *in = raw(certificate);
    const Held<X509, X509_free> holder(d2i_X509(nullptr, &in, long(certificate.size())));
    EVP_PKEY *const key = holder ? X509_get0_pubkey(holder.get()) : nullptr;
    const EVP_MD *const kind = digestOf(digest.size());
    if (!key || !kind)
        return false;
    const Held<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(EVP_PKEY_CTX_new(key, nullptr));
    bool ready = EVP_PKEY_verify_init(context.get()) > 0;
    if (EVP_PKEY_is_a(key, "RSA"))
        ready = ready && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) > 0
                && EVP_PKEY_CTX_set_signature_md(context.get(), kind) > 0;
    return ready
           && EVP_PKEY_verify(context.get(), raw(signature), size_t(signature.size()), raw(digest),
                              size_t(digest.size()))
                  == 1;
}

} // namespace seva::signature
