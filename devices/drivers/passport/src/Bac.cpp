// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Access.h"
#include <seva/chip/ChipFaults.h>

#include <QRegularExpression>

namespace seva::chip {

namespace {

constexpr int kNonceBytes = 8;
constexpr int kMaterialBytes = 16;
constexpr int kCryptogramBytes = 32;
constexpr int kSeedBytes = 16;
constexpr int kNumberCharacters = 9;
constexpr CipherKind kKind = CipherKind::TripleDes;

const QByteArray kZeroIv(8, '\0');

char checkDigit(const QByteArray &field)
{
    static constexpr int kWeights[] = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < field.size(); ++i) {
        const char c = field[i];
        const int value = c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
        sum += value * kWeights[i % 3];
    }
    return char('0' + sum % 10);
}

Fault dataWrong(const char *field)
{
    return chipFault(Wrong::AccessDataWrong, QLatin1String(field));
}

} // namespace

Result<QByteArray> mrzInformation(const ChipAccess &access)
{
    static const QRegularExpression number(QStringLiteral("^[A-Z0-9<]{1,22}$"));
    static const QRegularExpression date(QStringLiteral("^[0-9<]{6}$"));
    if (!number.match(access.documentNumber).hasMatch())
        return dataWrong("documentNumber");
    if (!date.match(access.dateOfBirth).hasMatch())
        return dataWrong("dateOfBirth");
    if (!date.match(access.dateOfExpiry).hasMatch())
        return dataWrong("dateOfExpiry");
    QByteArray all;
    for (const QByteArray &field : {access.documentNumber.toLatin1().leftJustified(kNumberCharacters, '<'),
                                    access.dateOfBirth.toLatin1(), access.dateOfExpiry.toLatin1()})
        all += field + checkDigit(field);
    return all;
}

BacKeys bacKeys(const QByteArray &mrzInformation)
{
    const QByteArray seed = hashOf("SHA1", mrzInformation).left(kSeedBytes);
    return {deriveKey(kKind, seed, KeyUse::Encryption), deriveKey(kKind, seed, KeyUse::Mac)};
}

QByteArray bacRequest(const BacKeys &keys, const QByteArray &chipNonce, const QByteArray &ownNonce,
                      const QByteArray &ownMaterial)
{
    const QByteArray cryptogram = encrypted(kKind, keys.encryption, kZeroIv, ownNonce + chipNonce + ownMaterial);
    return cryptogram + macOf(kKind, keys.mac, padded(cryptogram, blockBytes(kKind)));
}

Result<SessionKeys> bacFinished(const BacKeys &keys, const QByteArray &answer, const QByteArray &chipNonce,
                                const QByteArray &ownNonce, const QByteArray &ownMaterial)
{
    if (answer.size() != kCryptogramBytes + kMacBytes)
        return chipFault(Wrong::BacMalformed, QStringLiteral("length"));
    const QByteArray cryptogram = answer.left(kCryptogramBytes);
    if (!same(answer.mid(kCryptogramBytes), macOf(kKind, keys.mac, padded(cryptogram, blockBytes(kKind)))))
        return chipFault(Wrong::MessageMacWrong);
    const QByteArray plain = decrypted(kKind, keys.encryption, kZeroIv, cryptogram);
    if (!same(plain.left(kNonceBytes), chipNonce) || !same(plain.mid(kNonceBytes, kNonceBytes), ownNonce))
        return chipFault(Wrong::BacMalformed, QStringLiteral("nonces"));
    QByteArray seed = plain.mid(2 * kNonceBytes, kMaterialBytes);
    for (int i = 0; i < kMaterialBytes; ++i)
        seed[i] = char(seed[i] ^ ownMaterial[i]);
    SessionKeys session = sessionKeys(kKind, seed);
    session.counter = chipNonce.right(4) + ownNonce.right(4);
    return session;
}

Result<void> openByBac(CardTalk &talk, const ChipAccess &access, Random &random)
{
    const auto information = mrzInformation(access);
    if (!information)
        return information.fault();
    const BacKeys keys = bacKeys(*information);
    const auto challenge = talk.demand({0, 0x84, 0, 0, {}, kNonceBytes});
    if (!challenge)
        return challenge.fault();
    if (challenge->size() != kNonceBytes)
        return chipFault(Wrong::BacMalformed, QStringLiteral("challenge"));
    const QByteArray nonce = random.bytes(kNonceBytes);
    const QByteArray material = random.bytes(kMaterialBytes);
    const auto answer =
        talk.send({0, 0x82, 0, 0, bacRequest(keys, *challenge, nonce, material), kCryptogramBytes + kMacBytes});
    if (!answer)
        return answer.fault();
    if (!answer->ok())
        return chipFault(Wrong::AccessDenied, answer->statusText());
    auto session = bacFinished(keys, answer->data, *challenge, nonce, material);
    if (!session)
        return session.fault();
    talk.secure(*std::move(session));
    return {};
}

} // namespace seva::chip
