// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/TestAuthority.h>

#include <seva/chip/OpenSsl.h>
#include <seva/chip/Tlv.h>

#include <openssl/x509v3.h>

namespace seva {

using namespace chip;

namespace {

constexpr Instant kDay = Instant{24} * 3600 * 1000;
constexpr long kX509Version3 = 2;
constexpr long kCrlVersion2 = 1;
constexpr int kRevocationDays = 90;
constexpr char kMasterListType[] = "2.23.136.1.1.2";

struct Identity
{
    OwnedKey key;
    OwnedCertificate certificate;
};

struct Wish
{
    const char *organisation;
    const char *name;
    Instant from;
    Instant until;
    bool authority;
    long serial;
};

void setTime(const ASN1_TIME *place, Instant instant)
{
    ASN1_TIME_set(const_cast<ASN1_TIME *>(place), std::time_t(instant / 1000));
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

void addName(X509_NAME *name, const char *field, const char *value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_ASC, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
}

/// Issued by `issuer`, or by itself.
Identity issued(const Wish &wish, const Identity *issuer)
{
    Identity made{OwnedKey(EVP_EC_gen("P-256")), OwnedCertificate(X509_new())};
    X509 *certificate = made.certificate.get();
    X509 *by = issuer ? issuer->certificate.get() : certificate;
    X509_set_version(certificate, kX509Version3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), wish.serial);
    X509_NAME *name = X509_get_subject_name(certificate);
    addName(name, "C", "UT");
    addName(name, "O", wish.organisation);
    addName(name, "CN", wish.name);
    X509_set_issuer_name(certificate, X509_get_subject_name(by));
    setTime(X509_get0_notBefore(certificate), wish.from);
    setTime(X509_get0_notAfter(certificate), wish.until);
    X509_set_pubkey(certificate, made.key.get());
    extend(certificate, by, NID_subject_key_identifier, "hash");
    extend(certificate, by, NID_authority_key_identifier, "keyid");
    if (wish.authority) {
        extend(certificate, by, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        extend(certificate, by, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        extend(certificate, by, NID_key_usage, "critical,digitalSignature");
    }
    X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256());
    return made;
}

} // namespace

struct TestAuthority::Inside
{
    Instant now;
    Identity country;
    Identity impostor;
    Identity abroad;
    Identity listSigner;
    std::map<SignerKind, Identity> signers;
};

TestAuthority::TestAuthority(Instant now) : m_inside(std::make_unique<Inside>())
{
    const Wish country{"Utopia", "CSCA Utopia", now - 365 * kDay, now + 3650 * kDay, true, 1};
    const Wish abroad{"Erewhon", "CSCA Erewhon", now - 365 * kDay, now + 3650 * kDay, true, 1};
    const auto signer = [now](long serial, Instant until) {
        return Wish{"Utopia", "Document signer", now - 300 * kDay, until, false, serial};
    };
    Inside &i = *m_inside;
    i.now = now;
    i.country = issued(country, nullptr);
    i.impostor = issued(country, nullptr);
    i.abroad = issued(abroad, nullptr);
    const Instant later = now + 3000 * kDay;
    i.listSigner = issued({"Utopia", "Master list signer", now - 30 * kDay, later, false, 2}, &i.country);
    i.signers[SignerKind::Good] = issued(signer(3, later), &i.country);
    i.signers[SignerKind::Unknown] = issued(signer(4, later), &i.impostor);
    i.signers[SignerKind::Stranger] = issued(signer(5, later), &i.abroad);
    i.signers[SignerKind::Expired] = issued(signer(6, now - 30 * kDay), &i.country);
    i.signers[SignerKind::Revoked] = issued(signer(7, later), &i.country);
}

TestAuthority::~TestAuthority() = default;

namespace {

QByteArray cmsOf(const Identity &signer, const char *type, const QByteArray &content)
{
    const unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP;
    const OwnedCms cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const std::unique_ptr<ASN1_OBJECT, Freed<ASN1_OBJECT_free>> oid(OBJ_txt2obj(type, 1));
    CMS_set1_eContentType(cms.get(), oid.get());
    CMS_set_detached(cms.get(), 0);
    CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), flags);
    const std::unique_ptr<BIO, Freed<BIO_free_all>> in(BIO_new_mem_buf(content.constData(), int(content.size())));
    CMS_final(cms.get(), in.get(), nullptr, flags);
    return derOf(cms.get(), i2d_CMS_ContentInfo);
}

} // namespace

QByteArray TestAuthority::signedBy(SignerKind signer, const char *type, const QByteArray &content, bool tampered) const
{
    QByteArray cms = cmsOf(m_inside->signers.at(signer), type, content);
    // Content of the same length in place of what was signed.
    if (tampered) {
        QByteArray other = content;
        other.back() = char(other.back() ^ 1);
        cms.replace(content, other);
    }
    return cms;
}

QByteArray TestAuthority::masterList() const
{
    const QByteArray list = writeTlv(0x30, writeTlv(0x02, QByteArray(1, '\0')) + writeTlv(0x31, countryCertificate()));
    return cmsOf(m_inside->listSigner, kMasterListType, list);
}

QByteArray TestAuthority::countryCertificate() const
{
    return derOf(m_inside->country.certificate.get(), i2d_X509);
}

QByteArray TestAuthority::revocationList() const
{
    const OwnedRevocationList list(X509_CRL_new());
    X509_CRL_set_version(list.get(), kCrlVersion2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_inside->country.certificate.get()));
    const std::unique_ptr<ASN1_TIME, Freed<ASN1_TIME_free>> time(ASN1_TIME_new());
    setTime(time.get(), m_inside->now - kDay);
    X509_CRL_set1_lastUpdate(list.get(), time.get());
    X509_REVOKED *entry = X509_REVOKED_new();
    X509 *revoked = m_inside->signers.at(SignerKind::Revoked).certificate.get();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(revoked));
    X509_REVOKED_set_revocationDate(entry, time.get());
    X509_CRL_add0_revoked(list.get(), entry);
    setTime(time.get(), m_inside->now + kRevocationDays * kDay);
    X509_CRL_set1_nextUpdate(list.get(), time.get());
    X509_CRL_sign(list.get(), m_inside->country.key.get(), EVP_sha256());
    return derOf(list.get(), i2d_X509_CRL);
}

} // namespace seva
