// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecurityObject.h"

#include "ChipFiles.h"
#include "MasterList.h"
#include <seva/chip/ChipFaults.h>
#include <seva/chip/Cipher.h>
#include <seva/chip/Tlv.h>

namespace seva::chip {

namespace {

// 2.23.136.1.1.1
const QByteArray kLdsSecurityObject = QByteArray::fromHex("678108010101");

Fault malformed(const char *what)
{
    return chipFault(Wrong::SodMalformed, QLatin1String(what));
}

QByteArray digestName(const QByteArray &oid)
{
    static const QMap<QByteArray, QByteArray> names{
        {QByteArray::fromHex("2b0e03021a"), "SHA1"},           {QByteArray::fromHex("608648016503040204"), "SHA224"},
        {QByteArray::fromHex("608648016503040201"), "SHA256"}, {QByteArray::fromHex("608648016503040202"), "SHA384"},
        {QByteArray::fromHex("608648016503040203"), "SHA512"},
    };
    return names.value(oid);
}

ChipCheckLine passed(ChipCheck check)
{
    return {check, CheckResult::Passed, {}};
}
ChipCheckLine failed(ChipCheck check, const Fault &reason)
{
    return {check, CheckResult::Failed, reason};
}
ChipCheckLine notDone(ChipCheck check, const Fault &reason)
{
    return {check, CheckResult::NotDone, reason};
}

Result<Signed> opened(const QByteArray &securityObject)
{
    if (securityObject.isEmpty())
        return chipFault(Wrong::SodMissing);
    const auto head = readTlvHead(securityObject);
    if (!head || head->tag != 0x77 || head->headBytes + head->valueBytes != securityObject.size())
        return malformed("tag");
    auto read = readSigned(securityObject.mid(head->headBytes));
    if (auto *content = std::get_if<Signed>(&read)) {
        if (content->contentType != kLdsSecurityObject || !content->signer)
            return malformed("content type");
        return std::move(*content);
    }
    switch (std::get<SignedTrouble>(read)) {
    case SignedTrouble::NoSigner: return chipFault(Wrong::SignerMissing);
    case SignedTrouble::SignatureWrong: return chipFault(Wrong::SignatureWrong);
    case SignedTrouble::Malformed: break;
    }
    return malformed("cms");
}

ChipCheckLine hashes(const Signed &object, const QMap<int, QByteArray> &groups, const QList<int> &groupsInCom)
{
    const ChipCheck check = ChipCheck::DataGroupHashes;
    const auto expected = readGroupHashes(object.content);
    if (!expected)
        return failed(check, expected.fault());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QString name = nameOf(dataGroupFile(group.key()));
        if (!expected->byGroup.contains(group.key()))
            return failed(check, chipFault(Wrong::GroupUnlisted, name));
        if (!same(hashOf(expected->algorithm.constData(), group.value()), expected->byGroup.value(group.key())))
            return failed(check, chipFault(Wrong::HashDiffers, name));
    }
    // EF.COM is signed by nobody: a group that it names and the signer does not was put there by somebody else.
    for (const int group : groupsInCom) {
        if (!expected->byGroup.contains(group))
            return failed(check, chipFault(Wrong::GroupUnlisted, nameOf(dataGroupFile(group))));
    }
    if (groups.isEmpty())
        return notDone(check, chipFault(Wrong::FileNotRead));
    return passed(check);
}

bool isCurrent(X509 *certificate, Instant now)
{
    return instantOf(X509_get0_notBefore(certificate)) <= now && now <= instantOf(X509_get0_notAfter(certificate));
}

ChipCheckLine validity(X509 *signer, X509 *country, Instant now)
{
    if (!isCurrent(signer, now))
        return failed(ChipCheck::Validity, chipFault(Wrong::SignerExpired));
    if (country && !isCurrent(country, now))
        return failed(ChipCheck::Validity, chipFault(Wrong::CountryExpired));
    return passed(ChipCheck::Validity);
}

ChipCheckLine revocation(X509 *signer, X509 *country, const CscaStore &store, Instant now)
{
    const ChipCheck check = ChipCheck::Revocation;
    if (!country)
        return notDone(check, chipFault(Wrong::CountryUnknown));
    X509_CRL *list = store.inside().revocationsOf(country);
    if (!list)
        return notDone(check, chipFault(Wrong::NoRevocationList));
    X509_REVOKED *entry = nullptr;
    // Also an outdated list is right about those it names.
    if (X509_CRL_get0_by_cert(list, &entry, signer) == 1)
        return failed(check, chipFault(Wrong::SignerRevoked));
    if (const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list); next && instantOf(next) < now)
        return notDone(check, chipFault(Wrong::RevocationListOld));
    return passed(check);
}

} // namespace

Result<GroupHashes> readGroupHashes(const QByteArray &ldsSecurityObject)
{
    const auto object = readOneTlv(ldsSecurityObject);
    if (!object)
        return object.fault();
    // version, algorithm, hashes, [version of the LDS]
    if (object->tag != 0x30 || object->parts.size() < 3 || object->parts[1].parts.isEmpty())
        return malformed("object");
    GroupHashes hashes{digestName(object->parts[1].parts[0].value), {}};
    if (hashes.algorithm.isEmpty())
        return chipFault(Wrong::AlgorithmUnknown, QString::fromLatin1(object->parts[1].parts[0].value.toHex()));
    for (const Tlv &entry : object->parts[2].parts) {
        const bool pair = entry.parts.size() == 2 && entry.parts[0].value.size() == 1;
        const int group = pair ? entry.parts[0].value[0] : 0;
        if (group < 1 || group > 16 || hashes.byGroup.contains(group))
            return malformed("hashes");
        hashes.byGroup.insert(group, entry.parts[1].value);
    }
    return hashes;
}

QList<ChipCheckLine> passiveAuthentication(const QByteArray &securityObject, const QMap<int, QByteArray> &groups,
                                           const QList<int> &groupsInCom, const CscaStore &store, Instant now)
{
    using enum ChipCheck;
    const auto object = opened(securityObject);
    if (!object) {
        // Without the signer's word nothing on the chip is proven: that is a failure, not a check left out.
        const Fault &why = object.fault();
        return {failed(DataGroupHashes, why), failed(Signature, why), notDone(SignerChain, why), notDone(Validity, why),
                notDone(Revocation, why)};
    }
    X509 *signer = object->signer.get();
    bool named = false;
    X509 *country = store.inside().issuerOf(signer, &named);
    const Fault unknown =
        chipFault(named ? Wrong::ChainBroken : Wrong::CountryUnknown, nameText(X509_get_issuer_name(signer)));
    return {hashes(*object, groups, groupsInCom), passed(Signature),
            country ? passed(SignerChain) : failed(SignerChain, unknown), validity(signer, country, now),
            revocation(signer, country, store, now)};
}

} // namespace seva::chip
