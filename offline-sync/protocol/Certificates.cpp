// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Certificates.h>

#include "PeerName.h"

#include <seva/base/Digest.h>
#include <seva/base/Files.h>
#include <seva/sync/CurlTransport.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace seva::sync {

namespace {

constexpr qint64 kPemMaxBytes = 64 << 10;
constexpr long kBackdateSeconds = 24 * 3600;
constexpr long kYearSeconds = 366L * 24 * 3600;
constexpr long kAuthorityYears = 10;
constexpr int kSerialBytes = 16;
/// Of a station's name, after the two that say which digest it is: as many as nobody can find a second id for.
constexpr int kNameDigits = 40;
const QByteArray kWarning = "Demonstration authority: NOT FOR PRODUCTION.\n";

template <typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;
using Request = std::unique_ptr<X509_REQ, Freed<X509_REQ, X509_REQ_free>>;
using Name = std::unique_ptr<X509_NAME, Freed<X509_NAME, X509_NAME_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO, BIO_free_all>>;

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

template <typename Write>
QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray keyPem(EVP_PKEY *key)
{
    return written(
        [&](BIO *bio) { return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray certificatePem(X509 *certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

Name nameOf(const QString &commonName)
{
    Name name(X509_NAME_new());
    const QByteArray text = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(name.get(), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()), -1, 0);
    return name;
}

QString commonNameOf(const X509_NAME *name)
{
    char text[128] = {};
    const int size = X509_NAME_get_text_by_NID(const_cast<X509_NAME *>(name), NID_commonName, text, sizeof text);
    return size > 0 ? QString::fromUtf8(text, size) : QString();
}

bool extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

/// Unlike any other of this authority: a digest of the fresh key and the time.
BIGNUM *serialFor(EVP_PKEY *key, Instant now)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    const QByteArray bytes = QByteArray(reinterpret_cast<const char *>(der), size) + QByteArray::number(qlonglong(now));
    OPENSSL_free(der);
    QByteArray serial = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(kSerialBytes);
    serial[0] = char(serial.at(0) & 0x7f);
    return BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), kSerialBytes, nullptr);
}

/// A certificate without extensions and signature.
Certificate begin(EVP_PKEY *key, const QString &commonName, const X509_NAME *issuer, Instant now, long seconds)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    BIGNUM *number = serialFor(key, now);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    const time_t from = time_t(now / 1000);
    X509_time_adj_ex(X509_getm_notBefore(certificate.get()), 0, -kBackdateSeconds, const_cast<time_t *>(&from));
    X509_time_adj_ex(X509_getm_notAfter(certificate.get()), 0, seconds, const_cast<time_t *>(&from));
    const Name subject = nameOf(commonName);
    X509_set_subject_name(certificate.get(), subject.get());
    X509_set_issuer_name(certificate.get(), issuer ? issuer : subject.get());
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

} // namespace

/// Station ids are free text and names are not: a digest of the id is a label for each.
QString serverNameOf(const StationId &station)
{
    return QLatin1Char('s') + Digest::of(station.toUtf8()).hex().mid(2, kNameDigits)
           + QStringLiteral(".station.seva.internal");
}

QString peerNameOf(const ssl_st *connection)
{
    const Certificate certificate(SSL_get1_peer_certificate(connection));
    return certificate ? commonNameOf(X509_get_subject_name(certificate.get())) : QString();
}

Result<KeyAndRequest> makeCertificateRequest(const QString &commonName)
{
    const Key key(EVP_EC_gen("P-256"));
    const Request request(X509_REQ_new());
    const Name subject = nameOf(commonName);
    if (!key || X509_REQ_set_subject_name(request.get(), subject.get()) != 1
        || X509_REQ_set_pubkey(request.get(), key.get()) != 1
        || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0)
        return fault("sync.tls-key-not-made", commonName);
    return KeyAndRequest{keyPem(key.get()),
                         written([&](BIO *bio) { return PEM_write_bio_X509_REQ(bio, request.get()); })};
}

Instant certificateEnd(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1)
        return 0;
    return Instant(timegm(&end)) * 1000;
}

bool certificateServes(const QByteArray &pem, const QString &name)
{
    const Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
    const QByteArray wanted = name.toLatin1();
    return certificate && X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0) == 1
           && X509_check_host(certificate.get(), wanted.constData(), std::size_t(wanted.size()), 0, nullptr) == 1;
}

QString certificateFingerprint(const QByteArray &pem)
{
    const Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return {};
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<DemoAuthority> DemoAuthority::open(const QString &folder, Instant now)
{
    const QString certificatePath = folder + QStringLiteral("/ca.pem");
    const QString keyPath = folder + QStringLiteral("/ca.key.pem");
    if (!QFile::exists(certificatePath)) {
        QDir().mkpath(folder);
        const Key key(EVP_EC_gen("P-256"));
        const QString name = QStringLiteral("Seva demonstration authority");
        const Certificate made = begin(key.get(), name, nullptr, now, kAuthorityYears * kYearSeconds);
        if (!extend(made.get(), made.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
            || !extend(made.get(), made.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
            || !extend(made.get(), made.get(), NID_subject_key_identifier, "hash")
            || X509_sign(made.get(), key.get(), EVP_sha256()) <= 0)
            return fault("sync.authority-not-made", folder);
        if (const auto kept = files::writeDurably(keyPath, kWarning + keyPem(key.get()), 0600); !kept)
            return kept.fault();
        if (const auto kept = files::writeDurably(certificatePath, certificatePem(made.get()), 0644); !kept)
            return kept.fault();
    }
    const Result<QByteArray> certificate = files::read(certificatePath, kPemMaxBytes);
    const Result<QByteArray> key = files::read(keyPath, kPemMaxBytes);
    if (!certificate)
        return certificate.fault();
    if (!key)
        return key.fault();
    return DemoAuthority(*certificate, *key);
}

Result<QByteArray> DemoAuthority::issue(const QByteArray &request, const QString &commonName, bool serves,
                                        Instant now) const
{
    const Certificate authority(PEM_read_bio_X509(reading(m_certificate).get(), nullptr, nullptr, nullptr));
    const Key authorityKey(PEM_read_bio_PrivateKey(reading(m_key).get(), nullptr, nullptr, nullptr));
    const Request asked(PEM_read_bio_X509_REQ(reading(request).get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = asked ? X509_REQ_get0_pubkey(asked.get()) : nullptr;
    if (!authority || !authorityKey || !key || X509_REQ_verify(asked.get(), key) != 1)
        return fault("sync.csr-malformed", commonName);
    if (commonNameOf(X509_REQ_get_subject_name(asked.get())) != commonName)
        return fault("sync.csr-other-name", commonName);
    const QByteArray names =
        "DNS:" + serverNameOf(commonName).toLatin1()
        + (serves ? QByteArray(",DNS:") + kServerName + ",DNS:localhost,IP:127.0.0.1" : QByteArray());
    const Certificate made = begin(key, commonName, X509_get_subject_name(authority.get()), now, kYearSeconds);
    if (!extend(made.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !extend(made.get(), authority.get(), NID_key_usage, "critical,digitalSignature")
        || !extend(made.get(), authority.get(), NID_ext_key_usage, "clientAuth,serverAuth")
        || !extend(made.get(), authority.get(), NID_subject_alt_name, names.constData())
        || X509_sign(made.get(), authorityKey.get(), EVP_sha256()) <= 0)
        return fault("sync.certificate-not-made", commonName);
    return certificatePem(made.get());
}

} // namespace seva::sync
