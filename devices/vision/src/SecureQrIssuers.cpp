// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/vision/SecureQr.h>

#include <QDir>
#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace seva {

namespace {

constexpr qsizetype kMaxIssuers = 32;
constexpr qint64 kMaxCertificate = qint64{64} * 1024;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Certificate certificateOf(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    return {PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr), X509_free};
}

bool isRsa(X509 &certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(&certificate);
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
}

bool signedBy(const SecureQr &code, X509 &certificate)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, X509_get0_pubkey(&certificate)) == 1
           && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(code.signature.constData()),
                               size_t(code.signature.size()),
                               reinterpret_cast<const unsigned char *>(code.covered.constData()),
                               size_t(code.covered.size()))
                  == 1;
}

QString nameOf(X509 &certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(out.get(), X509_get_subject_name(&certificate), 0, XN_FLAG_RFC2253);
    BIO_puts(out.get(), " #");
    i2a_ASN1_INTEGER(out.get(), X509_get0_serialNumber(&certificate));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

Fault unreadable(const QString &what)
{
    return fault("vision.issuers-unreadable", what);
}

} // namespace

Result<SecureQrIssuers> SecureQrIssuers::fromPem(const QList<QByteArray> &certificates)
{
    SecureQrIssuers issuers;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const Certificate certificate = certificateOf(certificates[i]);
        if (!certificate || !isRsa(*certificate))
            return unreadable(QStringLiteral("certificate %1 is no RSA certificate").arg(i + 1));
    }
    issuers.m_pem = certificates;
    return issuers;
}

Result<SecureQrIssuers> SecureQrIssuers::fromFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")},
                                            QDir::Files, QDir::Name);
    if (!dir.exists() || names.size() > kMaxIssuers)
        return unreadable(folder);
    QList<QByteArray> certificates;
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxCertificate)
            return unreadable(file.fileName());
        certificates.append(file.readAll());
    }
    return fromPem(certificates);
}

void SecureQrIssuers::check(SecureQr &code) const
{
    code.seal = m_pem.isEmpty() ? SecureQrSeal::Unchecked : SecureQrSeal::NotGenuine;
    for (const QByteArray &pem : m_pem) {
        const Certificate certificate = certificateOf(pem);
        if (!certificate || !signedBy(code, *certificate))
            continue;
        code.seal = SecureQrSeal::Genuine;
        code.issuer = nameOf(*certificate);
        return;
    }
}

} // namespace seva
