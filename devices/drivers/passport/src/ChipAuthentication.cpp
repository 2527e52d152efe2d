// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Groups.h"
#include "Proofs.h"
#include "SecurityInfos.h"
#include <seva/chip/ChipFaults.h>

namespace seva::chip {

namespace {

// BSI TR-03110-3, A.1.1.2: id-CA-ECDH less its last arc, and id-PK-ECDH.
const QByteArray kAgreement = QByteArray::fromHex("04007f000702020302");
const QByteArray kPublicKey = QByteArray::fromHex("04007f000702020102");

/// 3DES takes the one command it always had, AES names its algorithm first.
Result<void> announced(CardTalk &talk, const ChipKeyOffer &offer, const QByteArray &point)
{
    const QByteArray key = offer.keyId.isEmpty() ? QByteArray() : writeTlv(0x84, offer.keyId);
    if (offer.kind == CipherKind::TripleDes) {
        const auto done = talk.demand({0, 0x22, 0x41, 0xa6, writeTlv(0x91, point) + key, 0});
        return done ? Result<void>() : done.fault();
    }
    const auto chosen = talk.demand({0, 0x22, 0x41, 0xa4, writeTlv(0x80, offer.oid) + key, 0});
    if (!chosen)
        return chosen.fault();
    const auto done = talk.demand({0, 0x86, 0, 0, writeTlv(0x7c, writeTlv(0x80, point)), 256});
    if (!done)
        return done.fault();
    if (*done != writeTlv(0x7c, {}))
        return chipFault(Wrong::ProofMalformed, QStringLiteral("7c"));
    return {};
}

Result<void> authenticate(CardTalk &talk, ChipFiles &files, const ChipKeyOffer &offer, const QByteArray &com,
                          Random &random)
{
    QByteArray theirs;
    const auto curve = Curve::ofPublicKey(offer.publicKey, theirs);
    if (!curve)
        return curve.fault();
    const QByteArray secret = curve->randomScalar(random);
    const auto own = curve->multiplied(secret);
    const auto shared = own ? curve->multiplied(secret, theirs) : own;
    if (!shared)
        return shared.fault();
    if (const auto done = announced(talk, offer, *own); !done)
        return done.fault();
    talk.secure(sessionKeys(offer.kind, curve->x(*shared)));
    // Only a chip that has the private key answers this under the new keys.
    const auto proof = files.read(kCom);
    if (!proof || *proof != com)
        return chipFault(Wrong::ProofWrong, proof ? nameOf(kCom) : proof.fault().code);
    return {};
}

} // namespace

Result<ChipKeyOffer> chipKeyOffer(const QByteArray &dataGroup14)
{
    const auto inside = insideOf(14, dataGroup14);
    const auto infos = inside ? readSecurityInfos(*inside) : Result<QList<SecurityInfo>>(inside.fault());
    if (!infos)
        return infos.fault();
    std::optional<ChipKeyOffer> offer;
    for (const SecurityInfo &info : *infos) {
        if (info.oid == kPublicKey && !offer)
            offer = ChipKeyOffer{{}, CipherKind::TripleDes, info.optional.value, info.requiredDer};
    }
    if (!offer)
        return chipFault(Wrong::NotOffered, nameOf(dataGroupFile(14)));
    for (const SecurityInfo &info : *infos) {
        // With several keys, the one of the same number.
        const auto kind = cipherOfOid(info.oid, kAgreement);
        if (kind && info.optional.value == offer->keyId) {
            offer->oid = info.oid;
            offer->kind = *kind;
        }
    }
    return *offer;
}

ChipCheckLine chipAuthentication(CardTalk &talk, ChipFiles &files, const QMap<int, QByteArray> &groups,
                                 const QByteArray &com, Random &random)
{
    const ChipCheck check = ChipCheck::ChipAuthentication;
    if (!groups.contains(14))
        return {check, CheckResult::NotDone, chipFault(Wrong::NotOffered, nameOf(dataGroupFile(14)))};
    const auto offer = chipKeyOffer(groups.value(14));
    if (!offer) {
        // DG14 may stand there for PACE or active authentication alone.
        const bool absent = offer.fault().code == chipFault(Wrong::NotOffered).code;
        return {check, absent ? CheckResult::NotDone : CheckResult::Failed, offer.fault()};
    }
    const auto done = authenticate(talk, files, *offer, com, random);
    if (!done)
        return {check, CheckResult::Failed, done.fault()};
    return {check, CheckResult::Passed, {}};
}

} // namespace seva::chip
