// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardProofs.h"

#include <seva/chip/Tlv.h>

#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

namespace seva {

using namespace chip;

namespace {

constexpr int kNonceBytes = 16;
constexpr int kHashBytes = 32;
constexpr int kHalfBytes = 32;

QByteArray rsaSignature(EVP_PKEY *key, const QByteArray &nonce, Random &random)
{
    const int size = EVP_PKEY_get_size(key);
    const QByteArray recoverable = random.bytes(size - 1 - kHashBytes - 2);
    const QByteArray message =
        char(0x6a) + recoverable + hashOf("SHA256", recoverable + nonce) + QByteArray::fromHex("34cc");
    const OwnedKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    size_t length = size_t(size);
    QByteArray out(size, '\0');
    const bool done = EVP_PKEY_sign_init(context.get()) == 1
                      && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1
                      && EVP_PKEY_sign(context.get(), raw(out), &length, raw(message), size_t(message.size())) == 1;
    return done ? out : QByteArray();
}

QByteArray ecdsaSignature(EVP_PKEY *key, const QByteArray &nonce)
{
    const OwnedDigest context(EVP_MD_CTX_new());
    size_t length = size_t(EVP_PKEY_get_size(key));
    QByteArray der(qsizetype(length), '\0');
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), raw(der), &length, raw(nonce), size_t(nonce.size()));
    const unsigned char *next = raw(std::as_const(der));
    const std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>> signature(d2i_ECDSA_SIG(nullptr, &next, long(length)));
    QByteArray plain(2L * kHalfBytes, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), raw(plain), kHalfBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), raw(plain) + kHalfBytes, kHalfBytes);
    return plain;
}

} // namespace

QByteArray activeSignature(EVP_PKEY *key, const QByteArray &nonce, Random &random)
{
    return EVP_PKEY_is_a(key, "RSA") ? rsaSignature(key, nonce, random) : ecdsaSignature(key, nonce);
}

QByteArray zoneInformation(const QStringList &zone)
{
    // Where the fields stand: 9303-4 (TD3), -6 (TD2), -5 (TD1).
    if (zone.size() == 3) {
        return (zone[0].mid(5, 10) + zone[1].mid(0, 7) + zone[1].mid(8, 7)).toLatin1();
    }
    return (zone[1].mid(0, 10) + zone[1].mid(13, 7) + zone[1].mid(21, 7)).toLatin1();
}

bool CardPace::begin(const QByteArray &data)
{
    const auto objects = readTlv(data);
    if (!m_scene.pace || !objects)
        return false;
    const CipherKind kind = m_scene.paceCipher;
    for (const Tlv &object : *objects) {
        if (object.tag == 0x80)
            m_oid = object.value;
        if (object.tag == 0x83 && object.value == QByteArray(1, '\1'))
            m_password = deriveKey(kind, hashOf("SHA1", zoneInformation(m_scene.zone)), KeyUse::Password);
        if (object.tag == 0x83 && object.value == QByteArray(1, '\2'))
            m_password = deriveKey(kind, m_scene.cardAccessNumber.toLatin1(), KeyUse::Password);
    }
    m_curve = Curve::standard(m_scene.paceCurve);
    return !m_password.isEmpty() && !m_oid.isEmpty();
}

QByteArray CardPace::step(const QByteArray &data)
{
    const auto object = readOneTlv(data);
    if (m_password.isEmpty() || !object || object->tag != 0x7c)
        return cardAnswer(0x6985);
    if (object->parts.isEmpty())
        return nonce();
    const QByteArray &value = object->parts[0].value;
    switch (object->parts[0].tag) {
    case 0x81: return mapping(value);
    case 0x83: return agreement(value);
    case 0x85: return token(value);
    default: return cardAnswer(0x6a80);
    }
}

QByteArray CardPace::nonce()
{
    m_nonce = m_random.bytes(kNonceBytes);
    const CipherKind kind = m_scene.paceCipher;
    const QByteArray sealed = encrypted(kind, m_password, QByteArray(blockBytes(kind), '\0'), m_nonce);
    return cardAnswer(0x9000, writeTlv(0x7c, writeTlv(0x80, sealed)));
}

QByteArray CardPace::mapping(const QByteArray &theirs)
{
    const QByteArray secret = m_curve->randomScalar(m_random);
    const auto own = m_curve->multiplied(secret);
    const auto shared = m_curve->multiplied(secret, theirs);
    const auto mapped = shared ? m_curve->mapped(m_nonce, *shared) : Result<Curve>(shared.fault());
    if (!mapped)
        return cardAnswer(0x6a80);
    m_curve = *mapped;
    return cardAnswer(0x9000, writeTlv(0x7c, writeTlv(0x82, *own)));
}

QByteArray CardPace::agreement(const QByteArray &theirs)
{
    const QByteArray secret = m_curve->randomScalar(m_random);
    const auto own = m_curve->multiplied(secret);
    const auto shared = m_curve->multiplied(secret, theirs);
    if (!own || !shared)
        return cardAnswer(0x6a80);
    m_own = *own;
    m_theirs = theirs;
    m_secret = m_curve->x(*shared);
    return cardAnswer(0x9000, writeTlv(0x7c, writeTlv(0x84, m_own)));
}

QByteArray CardPace::tokenOver(const QByteArray &point) const
{
    const CipherKind kind = m_scene.paceCipher;
    const QByteArray object = writeTlv(0x7f49, writeTlv(0x06, m_oid) + writeTlv(0x86, point));
    const QByteArray key = deriveKey(kind, m_secret, KeyUse::Mac);
    return macOf(kind, key, kind == CipherKind::TripleDes ? padded(object, blockBytes(kind)) : object);
}

QByteArray CardPace::token(const QByteArray &theirs)
{
    if (m_secret.isEmpty() || !same(theirs, tokenOver(m_own)))
        return cardAnswer(0x6300);
    m_session.emplace(m_scene.paceCipher, m_secret);
    return cardAnswer(0x9000, writeTlv(0x7c, writeTlv(0x86, tokenOver(m_theirs))));
}

} // namespace seva
