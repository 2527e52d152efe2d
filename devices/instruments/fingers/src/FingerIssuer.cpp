// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FingerIssuer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace seva {

namespace {

constexpr Instant kSecond = 1'000;
constexpr Instant kDay = Instant{86'400} * kSecond;
constexpr unsigned kBits = 2'048;
constexpr unsigned kWeakBits = 1'024;
constexpr long kX509Version3 = 2;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

/// One set for the process: making RSA keys takes a while.
struct Keys
{
    Key root{EVP_RSA_gen(kBits)};
    Key device{EVP_RSA_gen(kBits)};
    Key stranger{EVP_RSA_gen(kBits)};
};

const Keys &keys()
{
    static const Keys made;
    return made;
}

EVP_PKEY *weakKey()
{
    static const Key made(EVP_RSA_gen(kWeakBits));
    return made.get();
}

void name(X509_NAME *target, const char *common)
{
    const auto add = [target](const char *field, const char *value) {
        X509_NAME_add_entry_by_txt(target, field, MBSTRING_ASC, reinterpret_cast<const unsigned char *>(value), -1, -1,
                                   0);
    };
    add("C", "UT");
    add("O", "Scanner works of Utopia");
    add("CN", common);
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    X509_add_ext(certificate, extension.get(), -1);
}

struct Wish
{
    const char *common;
    EVP_PKEY *key;
    Instant from;
    Instant until;
    bool authority;
};

Certificate issued(const Wish &wish, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate made(X509_new());
    X509_set_version(made.get(), kX509Version3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), long(wish.from / kDay));
    name(X509_get_subject_name(made.get()), wish.common);
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer ? issuer : made.get()));
    ASN1_TIME_set(X509_getm_notBefore(made.get()), std::time_t(wish.from / kSecond));
    ASN1_TIME_set(X509_getm_notAfter(made.get()), std::time_t(wish.until / kSecond));
    X509_set_pubkey(made.get(), wish.key);
    if (wish.authority)
        extend(made.get(), made.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(made.get(), issuer ? issuer : made.get(), NID_key_usage,
           wish.authority ? "critical,keyCertSign" : "critical,digitalSignature");
    X509_sign(made.get(), issuerKey, EVP_sha256());
    return made;
}

constexpr Instant kRootFrom = 365 * 50 * kDay; // 2019
constexpr Instant kRootUntil = 365 * 90 * kDay;

Certificate root(EVP_PKEY *key)
{
    return issued({"Root", key, kRootFrom, kRootUntil, true}, nullptr, key);
}

struct Identity
{
    EVP_PKEY *key;
    Certificate certificate;
};

Identity identityOf(Signer signer, Instant now)
{
    const Keys &k = keys();
    const Certificate good = root(k.root.get());
    const Certificate other = root(k.stranger.get());
    const Wish usual{"Scanner", k.device.get(), now - 20 * kDay, now + 20 * kDay, false};
    Wish wish = usual;
    switch (signer) {
    case Signer::Good: break;
    case Signer::Expired: wish.until = now - kDay; break;
    case Signer::NotYet: wish.from = now + kDay; break;
    case Signer::SelfMade: return {wish.key, issued(wish, nullptr, wish.key)};
    case Signer::Stranger: return {wish.key, issued(wish, other.get(), k.stranger.get())};
    case Signer::Weak: wish.key = weakKey(); break;
    }
    return {wish.key, issued(wish, good.get(), k.root.get())};
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return der;
}

QByteArray signature(EVP_PKEY *key, const QByteArray &what)
{
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    QByteArray out(EVP_PKEY_get_size(key), '\0');
    auto size = std::size_t(out.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size,
                   reinterpret_cast<const unsigned char *>(what.constData()), std::size_t(what.size()));
    return out.left(qsizetype(size));
}

QByteArray compact(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject headerOf(const QByteArray &der, TokenFlaw flaw)
{
    const QByteArray shown = flaw == TokenFlaw::GarbageCertificate ? der.left(der.size() / 2) : der;
    QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")},
                       {QStringLiteral("alg"), QStringLiteral("RS256")},
                       {QStringLiteral("x5c"), QJsonArray{QString::fromLatin1(shown.toBase64())}}};
    if (flaw == TokenFlaw::NoCertificate)
        header.remove(u"x5c");
    if (flaw == TokenFlaw::AlgNone)
        header[u"alg"] = QStringLiteral("none");
    if (flaw == TokenFlaw::AlgHmac)
        header[u"alg"] = QStringLiteral("HS256");
    if (flaw == TokenFlaw::CriticalHeader)
        header[u"crit"] = QJsonArray{QStringLiteral("exp")};
    return header;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray issuerPem()
{
    const Certificate certificate = root(keys().root.get());
    const std::unique_ptr<BIO, Freed<BIO_free_all>> out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, size};
}

QByteArray signedToken(const QJsonObject &payload, Instant now, Signer signer, TokenFlaw flaw)
{
    const Identity identity = identityOf(signer, now);
    const QByteArray der = derOf(identity.certificate.get());
    const QByteArray what = compact(headerOf(der, flaw)) + '.' + compact(payload);
    EVP_PKEY *key = flaw == TokenFlaw::OtherKey ? keys().stranger.get() : identity.key;
    QByteArray sealed = signature(key, what);
    if (flaw == TokenFlaw::AlgHmac)
        sealed = QMessageAuthenticationCode::hash(what, der, QCryptographicHash::Sha256);
    if (flaw == TokenFlaw::BadSignature)
        sealed[0] = char(sealed[0] ^ 1);
    if (flaw == TokenFlaw::TwoParts)
        return what;
    if (flaw == TokenFlaw::AlgNone)
        return what + '.';
    if (flaw == TokenFlaw::OtherPayload) {
        QJsonObject other = payload;
        other[u"qualityScore"] = 99;
        return what.left(what.indexOf('.')) + '.' + compact(other) + '.' + base64Url(sealed);
    }
    const QByteArray end =
        flaw == TokenFlaw::Padded ? sealed.toBase64(QByteArray::Base64UrlEncoding) : base64Url(sealed);
    return what + '.' + end + (flaw == TokenFlaw::FourParts ? ".x" : "");
}

} // namespace seva
