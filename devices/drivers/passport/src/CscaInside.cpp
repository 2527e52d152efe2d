// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CscaInside.h"

#include <seva/chip/Cipher.h>

#include <QTimeZone>

#include <openssl/x509v3.h>

namespace seva {

namespace chip {

Instant instantOf(const ASN1_TIME *time)
{
    std::tm utc{};
    if (!time || ASN1_TIME_to_tm(time, &utc) != 1)
        return 0;
    const QDate day(utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday);
    return QDateTime(day, QTime(utc.tm_hour, utc.tm_min, utc.tm_sec), QTimeZone::utc()).toMSecsSinceEpoch();
}

QByteArray fingerprintOf(const X509 *certificate)
{
    return hashOf("SHA256", derOf(certificate, i2d_X509));
}

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, Freed<BIO_free_all>> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

} // namespace chip

X509 *CscaStore::Inside::issuerOf(X509 *certificate, bool *named) const
{
    for (const chip::OwnedCertificate &country : countries) {
        if (X509_NAME_cmp(X509_get_subject_name(country.get()), X509_get_issuer_name(certificate)) != 0)
            continue;
        if (named)
            *named = true;
        // Names, key identifiers and key usage first, then the signature itself.
        if (X509_check_issued(country.get(), certificate) == X509_V_OK
            && X509_verify(certificate, X509_get0_pubkey(country.get())) == 1)
            return country.get();
    }
    return nullptr;
}

X509_CRL *CscaStore::Inside::revocationsOf(X509 *country) const
{
    X509_CRL *newest = nullptr;
    for (const chip::OwnedRevocationList &list : revocations) {
        if (X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(country)) != 0
            || X509_CRL_verify(list.get(), X509_get0_pubkey(country)) != 1)
            continue;
        const bool newer = !newest
                           || chip::instantOf(X509_CRL_get0_lastUpdate(list.get()))
                                  > chip::instantOf(X509_CRL_get0_lastUpdate(newest));
        if (newer)
            newest = list.get();
    }
    return newest;
}

} // namespace seva
