// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/CscaStore.h>

#include "CscaInside.h"
#include "MasterList.h"
#include <seva/chip/Cipher.h>

#include <seva/base/Files.h>

#include <QDir>
#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace seva {

using namespace chip;

namespace {

constexpr qsizetype kMostFile = qsizetype{16} * 1024 * 1024;
constexpr int kMostEntries = 4'096;

Fault unusable(const QString &path)
{
    return fault("csca.folder-unusable", path);
}

OwnedCertificate certificateIn(const QByteArray &der)
{
    const unsigned char *next = raw(der);
    return OwnedCertificate(d2i_X509(nullptr, &next, der.size()));
}

OwnedRevocationList revocationsIn(const QByteArray &der)
{
    const unsigned char *next = raw(der);
    return OwnedRevocationList(d2i_X509_CRL(nullptr, &next, der.size()));
}

/// The content of the first PEM block, or the file itself.
QByteArray derIn(const QByteArray &file)
{
    if (!file.contains("-----BEGIN "))
        return file;
    const std::unique_ptr<BIO, Freed<BIO_free_all>> in(BIO_new_mem_buf(file.constData(), int(file.size())));
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    if (PEM_read_bio(in.get(), &name, &header, &data, &size) != 1)
        return file;
    const QByteArray der(reinterpret_cast<const char *>(data), size);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    return der;
}

QString countryIn(X509 *certificate)
{
    char text[8] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_countryName, text, sizeof text);
    return QString::fromLatin1(text).toUpper();
}

/// May sign document signers: a certificate authority by its basic constraints.
bool isAuthority(X509 *certificate)
{
    return X509_check_ca(certificate) == 1;
}

/// Adds what is new, to the folder first.
class Importer
{
public:
    explicit Importer(CscaStore::Inside &inside) : m_inside(inside) {}

    Result<void> add(OwnedCertificate certificate)
    {
        const QByteArray print = fingerprintOf(certificate.get());
        for (const OwnedCertificate &each : m_inside.countries) {
            if (fingerprintOf(each.get()) == print) {
                ++m_report.known;
                return {};
            }
        }
        if (!isAuthority(certificate.get()) || m_inside.countries.size() == kMostEntries)
            return fault("csca.certificate-unfit", nameText(X509_get_subject_name(certificate.get())));
        if (const auto kept = keep(print, "cer", derOf(certificate.get(), i2d_X509)); !kept)
            return kept;
        m_inside.countries.push_back(std::move(certificate));
        ++m_report.added;
        return {};
    }

    Result<void> add(OwnedRevocationList list)
    {
        const QByteArray der = derOf(list.get(), i2d_X509_CRL);
        if (const auto kept = keep(hashOf("SHA256", der), "crl", der); !kept)
            return kept;
        m_inside.revocations.push_back(std::move(list));
        ++m_report.revocationLists;
        return {};
    }

    CscaStore::Imported &report() { return m_report; }

private:
    Result<void> keep(const QByteArray &print, const char *suffix, const QByteArray &der) const
    {
        const QString name = QString::fromLatin1(print.toHex()) + QLatin1Char('.') + QLatin1String(suffix);
        const auto written = files::writeDurably(m_inside.folder + QLatin1Char('/') + name, der);
        return written ? Result<void>() : unusable(m_inside.folder);
    }

    CscaStore::Inside &m_inside;
    CscaStore::Imported m_report;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostFile) : QByteArray();
}

} // namespace

CscaStore::CscaStore() : m_inside(std::make_unique<Inside>()) {}
CscaStore::~CscaStore() = default;
CscaStore::CscaStore(CscaStore &&) noexcept = default;
CscaStore &CscaStore::operator=(CscaStore &&) noexcept = default;

Result<CscaStore> CscaStore::open(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return unusable(folder);
    CscaStore store;
    store.m_inside->folder = folder;
    for (const QString &name : dir.entryList({QStringLiteral("*.cer"), QStringLiteral("*.crl")}, QDir::Files)) {
        const QByteArray der = contentOf(dir.filePath(name));
        auto certificate = certificateIn(der);
        auto list = certificate ? nullptr : revocationsIn(der);
        if (certificate)
            store.m_inside->countries.push_back(std::move(certificate));
        else if (list)
            store.m_inside->revocations.push_back(std::move(list));
        else
            return unusable(dir.filePath(name));
    }
    ERR_clear_error();
    return store;
}

Result<CscaStore::Imported> CscaStore::import(const QByteArray &file, Instant now)
{
    if (file.size() > kMostFile)
        return fault("csca.file-too-large", QString::number(file.size()));
    Importer importer(*m_inside);
    const QByteArray der = derIn(file);
    if (auto certificate = certificateIn(der)) {
        if (const auto added = importer.add(std::move(certificate)); !added)
            return added.fault();
        return importer.report();
    }
    if (auto list = revocationsIn(der)) {
        if (const auto added = importer.add(std::move(list)); !added)
            return added.fault();
        return importer.report();
    }
    ERR_clear_error();
    auto list = readMasterList(der, *m_inside, now);
    if (!list)
        return list.fault();
    importer.report().signer = list->signer;
    importer.report().signerFingerprint = list->signerFingerprint;
    for (OwnedCertificate &country : list->countries) {
        if (const auto added = importer.add(std::move(country)); !added)
            return added.fault();
    }
    return importer.report();
}

QList<CscaStore::Entry> CscaStore::entries() const
{
    QList<Entry> list;
    for (const OwnedCertificate &each : m_inside->countries) {
        X509_CRL *revocations = m_inside->revocationsOf(each.get());
        list.append({countryIn(each.get()), nameText(X509_get_subject_name(each.get())),
                     chip::instantOf(X509_get0_notBefore(each.get())), chip::instantOf(X509_get0_notAfter(each.get())),
                     fingerprintOf(each.get()),
                     revocations ? chip::instantOf(X509_CRL_get0_nextUpdate(revocations)) : 0});
    }
    std::sort(list.begin(), list.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.country, a.from, a.fingerprint) < std::tie(b.country, b.from, b.fingerprint);
    });
    return list;
}

} // namespace seva
