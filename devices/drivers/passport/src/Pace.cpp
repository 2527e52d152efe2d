// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Access.h"
#include "SecurityInfos.h"
#include <seva/chip/ChipFaults.h>
#include <seva/chip/Tlv.h>

namespace seva::chip {

namespace {

// BSI TR-03110-3, A.1.1.1: id-PACE-ECDH-GM without its last arc, which names the cipher.
const QByteArray kEcdhGenericMapping = QByteArray::fromHex("04007f000702020402");
constexpr quint32 kDynamicData = 0x7c;
constexpr quint32 kPublicKey = 0x7f49;
constexpr quint8 kZonePassword = 1;
constexpr quint8 kCardAccessNumber = 2;
constexpr quint8 kChained = 0x10;
/// As long as the chip likes, in whole blocks.
constexpr int kMostNonceBytes = 64;

/// GENERAL AUTHENTICATE with one object, and the one object that answers it.
class PaceSteps
{
public:
    explicit PaceSteps(CardTalk &talk) : m_talk(talk) {}

    Result<QByteArray> step(quint32 tag, const QByteArray &value, quint32 answered, bool last = false)
    {
        const QByteArray inside = tag ? writeTlv(tag, value) : QByteArray();
        const auto answer = m_talk.send({last ? quint8(0) : kChained, 0x86, 0, 0, writeTlv(kDynamicData, inside), 256});
        if (!answer)
            return answer.fault();
        if (!answer->ok())
            return chipFault(Wrong::AccessDenied, answer->statusText());
        const auto object = readOneTlv(answer->data);
        const Tlv *found = object && object->tag == kDynamicData ? object->find(answered) : nullptr;
        if (!found)
            return paceMalformed(QString::number(answered, 16));
        return found->value;
    }

    static Fault paceMalformed(const QString &what) { return chipFault(Wrong::PaceMalformed, what); }

private:
    CardTalk &m_talk;
};

struct Agreed
{
    QByteArray own;
    QByteArray theirs;
    QByteArray shared;
};

/// One exchange of public keys on `curve`: the chip's answer times our secret.
Result<Agreed> agreed(PaceSteps &steps, const Curve &curve, quint32 tag, quint32 answered, Random &random)
{
    const QByteArray secret = curve.randomScalar(random);
    const auto own = curve.multiplied(secret);
    if (!own)
        return own.fault();
    const auto theirs = steps.step(tag, *own, answered);
    if (!theirs)
        return theirs.fault();
    // A chip that returns our own key proves nothing (9303-11, 4.4.3.2, step 3c).
    if (same(*own, *theirs))
        return PaceSteps::paceMalformed(QStringLiteral("same key"));
    const auto shared = curve.multiplied(secret, *theirs);
    if (!shared)
        return shared.fault();
    return Agreed{*own, *theirs, *shared};
}

Result<void> chosen(CardTalk &talk, const PaceOffer &offer, bool byNumber)
{
    QByteArray data =
        writeTlv(0x80, offer.oid) + writeTlv(0x83, QByteArray(1, char(byNumber ? kCardAccessNumber : kZonePassword)));
    if (offer.ambiguous)
        data += writeTlv(0x84, QByteArray(1, char(offer.parameters)));
    const auto answer = talk.demand({0, 0x22, 0xc1, 0xa4, data, 0});
    return answer ? Result<void>() : answer.fault();
}

} // namespace

Result<PaceOffer> paceOffer(const QByteArray &cardAccess)
{
    const auto infos = readSecurityInfos(cardAccess);
    if (!infos)
        return infos.fault();
    std::optional<PaceOffer> first;
    int offers = 0;
    for (const SecurityInfo &info : *infos) {
        const auto kind = cipherOfOid(info.oid, kEcdhGenericMapping);
        const int parameters = info.optional.value.size() == 1 ? quint8(info.optional.value[0]) : -1;
        offers += info.oid.startsWith(kEcdhGenericMapping.left(kEcdhGenericMapping.size() - 1));
        if (!first && kind && Curve::standard(parameters))
            first = PaceOffer{info.oid, *kind, parameters, false};
    }
    if (!first)
        return chipFault(Wrong::PaceUnsupported);
    first->ambiguous = offers > 1;
    return *first;
}

Result<QByteArray> pacePassword(const ChipAccess &access, CipherKind kind)
{
    if (!access.cardAccessNumber.isEmpty())
        return deriveKey(kind, access.cardAccessNumber.toLatin1(), KeyUse::Password);
    const auto information = mrzInformation(access);
    if (!information)
        return information.fault();
    return deriveKey(kind, hashOf("SHA1", *information), KeyUse::Password);
}

QByteArray paceToken(const PaceOffer &offer, const SessionKeys &keys, const QByteArray &point)
{
    const QByteArray object = writeTlv(kPublicKey, writeTlv(0x06, offer.oid) + writeTlv(0x86, point));
    const bool pads = offer.kind == CipherKind::TripleDes;
    return macOf(offer.kind, keys.mac, pads ? padded(object, blockBytes(offer.kind)) : object);
}

Result<void> openByPace(CardTalk &talk, const PaceOffer &offer, const ChipAccess &access, Random &random)
{
    const auto password = pacePassword(access, offer.kind);
    if (!password)
        return password.fault();
    if (const auto ready = chosen(talk, offer, !access.cardAccessNumber.isEmpty()); !ready)
        return ready.fault();
    PaceSteps steps(talk);
    const auto sealed = steps.step(0, {}, 0x80);
    if (!sealed)
        return sealed.fault();
    if (sealed->isEmpty() || sealed->size() > kMostNonceBytes || sealed->size() % blockBytes(offer.kind) != 0)
        return PaceSteps::paceMalformed(QStringLiteral("nonce"));
    const QByteArray nonce = decrypted(offer.kind, *password, QByteArray(blockBytes(offer.kind), '\0'), *sealed);
    const auto curve = Curve::standard(offer.parameters);
    const auto mapping = agreed(steps, *curve, 0x81, 0x82, random);
    if (!mapping)
        return mapping.fault();
    const auto mapped = curve->mapped(nonce, mapping->shared);
    if (!mapped)
        return mapped.fault();
    const auto ephemeral = agreed(steps, *mapped, 0x83, 0x84, random);
    if (!ephemeral)
        return ephemeral.fault();
    const SessionKeys keys = sessionKeys(offer.kind, curve->x(ephemeral->shared));
    const auto token = steps.step(0x85, paceToken(offer, keys, ephemeral->theirs), 0x86, true);
    if (!token)
        return token.fault();
    if (!same(*token, paceToken(offer, keys, ephemeral->own)))
        return PaceSteps::paceMalformed(QStringLiteral("token"));
    talk.secure(keys);
    return {};
}

} // namespace seva::chip
