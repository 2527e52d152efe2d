// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Jws.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

namespace seva::sbi {

namespace {

constexpr qsizetype kTokenMost = 8 << 20;
constexpr qsizetype kHeaderMost = 64 << 10;
constexpr qsizetype kChainMost = 6;
constexpr qsizetype kAnchorsMost = 64;
constexpr qint64 kFileMost = 64 << 10;
constexpr int kBitsLeast = 2'048;
constexpr Instant kSecond = 1'000;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using OwnedCertificate = std::unique_ptr<X509, Freed<X509_free>>;
using OwnedStack = std::unique_ptr<STACK_OF(X509), Freed<freeStack>>;
using OwnedBio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Fault malformed(const char *what)
{
    return fault("sbi.jws-malformed", QLatin1String(what));
}

OwnedCertificate fromDer(const QByteArray &der)
{
    const unsigned char *at = raw(der);
    OwnedCertificate certificate(d2i_X509(nullptr, &at, long(der.size())));
    // Nothing may follow it.
    return certificate && at == raw(der) + der.size() ? std::move(certificate) : nullptr;
}

OwnedCertificate fromFile(const QByteArray &bytes)
{
    const OwnedBio bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
    OwnedCertificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    return certificate ? std::move(certificate) : fromDer(bytes);
}

/// The signer first, as RFC 7515 §4.1.6 orders them; null when one cannot be read.
OwnedStack chainIn(const QJsonObject &header)
{
    const QJsonArray listed = header.value(u"x5c").toArray();
    OwnedStack chain(sk_X509_new_null());
    if (listed.isEmpty() || listed.size() > kChainMost)
        return nullptr;
    for (const QJsonValue &one : listed) {
        OwnedCertificate certificate = fromDer(fromBase64Url(one.toString().toLatin1()));
        if (!certificate || sk_X509_push(chain.get(), certificate.get()) == 0)
            return nullptr;
        (void)certificate.release();
    }
    return chain;
}

QString reasonOf(int error)
{
    return QString::fromLatin1(X509_verify_cert_error_string(error));
}

/// Why the chain is not to be trusted; empty when it is.
QString chainTrouble(STACK_OF(X509) * chain, const Trust &trust, Instant now)
{
    X509 *signer = sk_X509_value(chain, 0);
    const EVP_PKEY *key = X509_get0_pubkey(signer);
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key) < kBitsLeast)
        return QStringLiteral("key is not RSA of 2048 bits");
    if (!trust.checksChains())
        return {};
    const std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), static_cast<X509_STORE *>(trust.store()), signer, chain) != 1)
        return reasonOf(X509_V_ERR_OUT_OF_MEM);
    X509_STORE_CTX_set_time(context.get(), 0, std::time_t(now / kSecond));
    const bool good = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return good ? QString() : reasonOf(X509_STORE_CTX_get_error(context.get()));
}

bool signedBy(X509 *signer, const QByteArray &what, const QByteArray &signature)
{
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(signer)) == 1
                      && EVP_DigestVerify(context.get(), raw(signature), std::size_t(signature.size()), raw(what),
                                          std::size_t(what.size()))
                             == 1;
    ERR_clear_error();
    return good;
}

} // namespace

Result<Trust> Trust::read(const QString &folder)
{
    Trust trust;
    if (folder.isEmpty())
        return trust;
    const std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    const QStringList kinds{QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer"),
                            QStringLiteral("*.der")};
    const QStringList names = QDir(folder).entryList(kinds, QDir::Files, QDir::Name);
    bool good = !names.isEmpty() && names.size() <= kAnchorsMost;
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly) && file.size() <= kFileMost;
        const OwnedCertificate anchor = opened ? fromFile(file.readAll()) : nullptr;
        good = good && anchor && X509_STORE_add_cert(store.get(), anchor.get()) == 1;
    }
    ERR_clear_error();
    if (!good)
        return fault("sbi.trust-folder", folder);
    trust.m_store = store;
    return trust;
}

QByteArray fromBase64Url(const QByteArray &text)
{
    for (const auto alphabet : {QByteArray::Base64UrlEncoding, QByteArray::Base64Encoding}) {
        auto decoded = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return *decoded;
    }
    return {};
}

Result<QJsonObject> openJws(const QByteArray &compact, const Trust &trust, Instant now)
{
    const QList<QByteArray> parts = compact.size() <= kTokenMost ? compact.split('.') : QList<QByteArray>();
    constexpr qsizetype three = 3;
    if (parts.size() != three || parts[0].size() > kHeaderMost)
        return malformed("parts");
    const QJsonObject header = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    // The one algorithm of the specification: a token does not choose how it is checked.
    if (header.value(u"alg").toString() != QLatin1String("RS256") || header.contains(u"crit"))
        return malformed("algorithm");
    const OwnedStack chain = chainIn(header);
    ERR_clear_error();
    if (!chain)
        return malformed("certificates");
    if (const QString trouble = chainTrouble(chain.get(), trust, now); !trouble.isEmpty())
        return fault("sbi.certificate-refused", trouble);
    if (!signedBy(sk_X509_value(chain.get(), 0), parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
        return fault("sbi.signature-wrong");
    const QJsonDocument payload = QJsonDocument::fromJson(fromBase64Url(parts[1]));
    if (!payload.isObject())
        return malformed("payload");
    return payload.object();
}

} // namespace seva::sbi
