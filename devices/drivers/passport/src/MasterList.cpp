// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MasterList.h"

#include <openssl/err.h>

namespace seva::chip {

namespace {

constexpr size_t kMostCertificates = 4'096;
// 2.23.136.1.1.2
const QByteArray kMasterListType = QByteArray::fromHex("678108010102");

Fault malformed()
{
    return fault("csca.list-malformed");
}

/// CscaMasterList ::= SEQUENCE { version INTEGER, certList SET OF Certificate } (9303-12, 9.1)
std::optional<std::vector<OwnedCertificate>> certificatesIn(const QByteArray &content)
{
    const unsigned char *at = raw(content);
    const unsigned char *end = at + content.size();
    const auto enter = [&](int wanted) {
        long size = 0;
        int tag = 0;
        int kind = 0;
        const int result = ASN1_get_object(&at, &size, &tag, &kind, end - at);
        return !(result & 0x80) && tag == wanted ? size : -1;
    };
    if (enter(V_ASN1_SEQUENCE) < 0)
        return {};
    const long version = enter(V_ASN1_INTEGER);
    if (version < 0)
        return {};
    at += version;
    const long size = enter(V_ASN1_SET);
    if (size < 0 || at + size > end)
        return {};
    end = at + size;
    std::vector<OwnedCertificate> list;
    while (at < end) {
        OwnedCertificate certificate(d2i_X509(nullptr, &at, end - at));
        if (!certificate || list.size() == kMostCertificates)
            return {};
        list.push_back(std::move(certificate));
    }
    return list;
}

QByteArray bytesOf(const ASN1_OBJECT *object)
{
    return QByteArray(reinterpret_cast<const char *>(OBJ_get0_data(object)), qsizetype(OBJ_length(object)));
}

OwnedCertificate onlySigner(CMS_ContentInfo *cms)
{
    OwnedCertificate signer;
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    if (signers && sk_X509_num(signers) > 0) {
        X509 *first = sk_X509_value(signers, 0);
        X509_up_ref(first);
        signer.reset(first);
    }
    sk_X509_free(signers);
    return signer;
}

} // namespace

std::variant<Signed, SignedTrouble> readSigned(const QByteArray &der)
{
    const unsigned char *next = raw(der);
    const OwnedCms cms(d2i_CMS_ContentInfo(nullptr, &next, der.size()));
    const bool whole =
        cms && next == raw(der) + der.size() && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed;
    ASN1_OCTET_STRING **content = whole ? CMS_get0_content(cms.get()) : nullptr;
    if (!content || !*content)
        return SignedTrouble::Malformed;
    STACK_OF(X509) *certificates = CMS_get1_certs(cms.get());
    const bool any = sk_X509_num(certificates) > 0;
    sk_X509_pop_free(certificates, X509_free);
    if (!any)
        return SignedTrouble::NoSigner;
    // Who may sign is asked of the store of countries afterwards, not of the system's.
    const unsigned flags = CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY;
    const bool right = CMS_verify(cms.get(), nullptr, nullptr, nullptr, nullptr, flags) == 1;
    ERR_clear_error();
    if (!right)
        return SignedTrouble::SignatureWrong;
    return Signed{
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content)),
        bytesOf(CMS_get0_eContentType(cms.get())), onlySigner(cms.get())};
}

Result<MasterList> readMasterList(const QByteArray &der, const CscaStore::Inside &known, Instant now)
{
    auto read = readSigned(der);
    if (const auto *trouble = std::get_if<SignedTrouble>(&read)) {
        if (*trouble == SignedTrouble::Malformed)
            return fault("csca.file-unknown");
        return fault("csca.list-signature-wrong");
    }
    auto &list = std::get<Signed>(read);
    if (list.contentType != kMasterListType || !list.signer)
        return malformed();
    auto certificates = certificatesIn(list.content);
    if (!certificates)
        return malformed();
    CscaStore::Inside within;
    within.countries = *std::move(certificates);
    X509 *signer = list.signer.get();
    const bool issued = within.issuerOf(signer) || known.issuerOf(signer);
    const bool current = instantOf(X509_get0_notBefore(signer)) <= now && now <= instantOf(X509_get0_notAfter(signer));
    const QString name = nameText(X509_get_subject_name(signer));
    if (!issued || !current)
        return fault("csca.list-signer-unknown", name);
    ERR_clear_error();
    return MasterList{std::move(within.countries), name, fingerprintOf(signer)};
}

} // namespace seva::chip
