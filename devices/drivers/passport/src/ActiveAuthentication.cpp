// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Groups.h"
#include "Proofs.h"
#include "SecurityInfos.h"
#include <seva/chip/ChipFaults.h>
#include <seva/chip/OpenSsl.h>

#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

namespace seva::chip {

namespace {

constexpr int kNonceBytes = 8;
constexpr int kShortAnswer = 256;
constexpr int kLongestSignature = 1'024;
// 2.23.136.1.1.5
const QByteArray kActiveAuthenticationInfo = QByteArray::fromHex("678108010105");
// 0.4.0.127.0.7.1.1.4.1: ecdsa-plain, less the arc of the hash
const QByteArray kPlainEcdsa = QByteArray::fromHex("04007f000701010401");

Fault malformed(const char *what)
{
    return chipFault(Wrong::ProofMalformed, QLatin1String(what));
}
Fault wrong(const char *what)
{
    return chipFault(Wrong::ProofWrong, QLatin1String(what));
}

/// The hash that a trailer of ISO/IEC 9796-2 names, and how long the trailer is.
std::pair<const char *, int> hashOfTrailer(const QByteArray &message)
{
    if (message.back() == char(0xbc))
        return {"SHA1", 1};
    if (message.back() != char(0xcc))
        return {nullptr, 0};
    switch (quint8(message[message.size() - 2])) {
    case 0x33: return {"SHA1", 2};
    case 0x34: return {"SHA256", 2};
    case 0x35: return {"SHA512", 2};
    case 0x36: return {"SHA384", 2};
    case 0x38: return {"SHA224", 2};
    default: return {nullptr, 0};
    }
}

QByteArray recovered(EVP_PKEY *key, const QByteArray &signature)
{
    const OwnedKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray out(qsizetype(size), '\0');
    const bool done =
        EVP_PKEY_verify_recover_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1
        && EVP_PKEY_verify_recover(context.get(), raw(out), &size, raw(signature), size_t(signature.size())) == 1;
    return done ? out.left(qsizetype(size)) : QByteArray();
}

/// ISO/IEC 9796-2 digital signature scheme 1, partial recovery: 6A ‖ M1 ‖ H(M1 ‖ nonce) ‖ trailer.
Result<void> verifyRsa(EVP_PKEY *key, const QByteArray &nonce, const QByteArray &signature)
{
    const QByteArray message = recovered(key, signature);
    if (message.size() < 4)
        return wrong("recovery");
    const auto [hash, trailer] = hashOfTrailer(message);
    if (!hash || message[0] != char(0x6a))
        return wrong("header or trailer");
    const qsizetype digest = hashOf(hash, {}).size();
    const qsizetype first = message.size() - trailer - digest - 1;
    if (first < 0)
        return wrong("length");
    if (!same(message.mid(1 + first, digest), hashOf(hash, message.mid(1, first) + nonce)))
        return wrong("hash");
    return {};
}

Result<QByteArray> ecdsaHash(const QByteArray &dataGroup14)
{
    static const QMap<char, QByteArray> names{{1, "SHA1"}, {2, "SHA224"}, {3, "SHA256"}, {4, "SHA384"}, {5, "SHA512"}};
    const auto inside = insideOf(14, dataGroup14);
    const auto infos = inside ? readSecurityInfos(*inside) : Result<QList<SecurityInfo>>(inside.fault());
    if (!infos)
        return infos.fault();
    for (const SecurityInfo &info : *infos) {
        const QByteArray &algorithm = info.optional.value;
        if (info.oid != kActiveAuthenticationInfo || !algorithm.startsWith(kPlainEcdsa))
            continue;
        if (const QByteArray name = names.value(algorithm.back()); !name.isEmpty())
            return name;
    }
    return chipFault(Wrong::AlgorithmUnknown, QStringLiteral("ECDSA"));
}

/// r ‖ s (BSI TR-03111, 5.2.1) as OpenSSL wants it.
QByteArray asDer(const QByteArray &plain)
{
    const std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>> signature(ECDSA_SIG_new());
    const auto half = int(plain.size() / 2);
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(raw(plain), half, nullptr), BN_bin2bn(raw(plain) + half, half, nullptr));
    return derOf(signature.get(), i2d_ECDSA_SIG);
}

Result<void> verifyEcdsa(EVP_PKEY *key, const QByteArray &hash, const QByteArray &nonce, const QByteArray &signature)
{
    if (signature.isEmpty() || signature.size() % 2 != 0 || signature.size() > kLongestSignature)
        return malformed("signature");
    const QByteArray der = asDer(signature);
    const OwnedDigest context(EVP_MD_CTX_new());
    const EVP_MD *digest = EVP_get_digestbyname(hash.constData());
    const bool right =
        EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), raw(der), size_t(der.size()), raw(nonce), size_t(nonce.size())) == 1;
    return right ? Result<void>() : wrong("signature");
}

} // namespace

Result<void> verifyActiveSignature(const QByteArray &dataGroup15, const QByteArray &dataGroup14,
                                   const QByteArray &nonce, const QByteArray &signature)
{
    const auto inside = insideOf(15, dataGroup15);
    if (!inside)
        return inside.fault();
    const unsigned char *next = raw(*inside);
    const OwnedKey key(d2i_PUBKEY(nullptr, &next, inside->size()));
    Result<void> verified = malformed("key");
    if (key && EVP_PKEY_is_a(key.get(), "RSA")) {
        verified = verifyRsa(key.get(), nonce, signature);
    } else if (key && EVP_PKEY_is_a(key.get(), "EC")) {
        const auto hash = ecdsaHash(dataGroup14);
        verified = hash ? verifyEcdsa(key.get(), *hash, nonce, signature) : hash.fault();
    }
    ERR_clear_error();
    return verified;
}

ChipCheckLine activeAuthentication(CardTalk &talk, int longestAnswer, const QMap<int, QByteArray> &groups,
                                   Random &random)
{
    ChipCheckLine line{ChipCheck::ActiveAuthentication, CheckResult::Failed, {}};
    if (!groups.contains(15)) {
        line.result = CheckResult::NotDone;
        line.reason = chipFault(Wrong::NotOffered, nameOf(dataGroupFile(15)));
        return line;
    }
    const QByteArray nonce = random.bytes(kNonceBytes);
    const int expected = longestAnswer > kShortAnswer ? qMin(longestAnswer, kLongestSignature) : kShortAnswer;
    const auto signature = talk.demand({0, 0x88, 0, 0, nonce, expected});
    const auto verified = signature ? verifyActiveSignature(groups.value(15), groups.value(14), nonce, *signature)
                                    : Result<void>(signature.fault());
    if (verified)
        line.result = CheckResult::Passed;
    else
        line.reason = verified.fault();
    return line;
}

} // namespace seva::chip
