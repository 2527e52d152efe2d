// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecureMessaging.h"

#include <seva/chip/ChipFaults.h>
#include <seva/chip/Tlv.h>

#include <QtEndian>

namespace seva::chip {

namespace {

constexpr quint8 kProtected = 0x0c;
constexpr quint32 kData = 0x87;    ///< padding indicator and cryptogram
constexpr quint32 kDataOdd = 0x85; ///< cryptogram alone, with odd instructions
constexpr quint32 kLength = 0x97;
constexpr quint32 kStatus = 0x99;
constexpr quint32 kMac = 0x8e;
constexpr char kPaddingIndicator = 1;
constexpr int kShortAnswer = 256;
constexpr int kLongAnswer = 65'536;
// 99 02 xx xx, 8e 08 and the MAC.
constexpr int kStatusAndMac = 4 + 2 + kMacBytes;

QByteArray lengthObject(int expected, bool extended)
{
    if (expected == 0)
        return {};
    if (!extended)
        return writeTlv(kLength, QByteArray(1, char(expected)));
    QByteArray two(2, '\0');
    qToBigEndian(quint16(expected), two.data());
    return writeTlv(kLength, two);
}

} // namespace

SessionKeys sessionKeys(CipherKind kind, const QByteArray &secret)
{
    return {kind, deriveKey(kind, secret, KeyUse::Encryption), deriveKey(kind, secret, KeyUse::Mac), {}};
}

SecureMessaging::SecureMessaging(SessionKeys keys) : m_keys(std::move(keys)), m_block(blockBytes(m_keys.kind))
{
    if (m_keys.counter.isEmpty())
        m_keys.counter = QByteArray(m_block, '\0');
}

void SecureMessaging::count()
{
    for (qsizetype i = m_keys.counter.size(); i-- > 0;) {
        if (++m_keys.counter[i] != '\0')
            return;
    }
}

QByteArray SecureMessaging::iv() const
{
    const QByteArray zero(m_block, '\0');
    return m_keys.kind == CipherKind::TripleDes ? zero
                                                : encrypted(m_keys.kind, m_keys.encryption, zero, m_keys.counter);
}

QByteArray SecureMessaging::macOver(const QByteArray &content) const
{
    return macOf(m_keys.kind, m_keys.mac, padded(m_keys.counter + content, m_block));
}

Command SecureMessaging::protect(const Command &command)
{
    count();
    const bool odd = command.ins & 1;
    const bool extended = command.extended || command.data.size() > 255 || command.expected > kShortAnswer;
    QByteArray objects;
    if (!command.data.isEmpty()) {
        const QByteArray text = encrypted(m_keys.kind, m_keys.encryption, iv(), padded(command.data, m_block));
        objects = odd ? writeTlv(kDataOdd, text) : writeTlv(kData, kPaddingIndicator + text);
    }
    objects += lengthObject(command.expected, extended);
    Command out = command;
    out.cla |= kProtected;
    QByteArray head;
    for (const quint8 byte : {out.cla, out.ins, out.p1, out.p2})
        head.append(char(byte));
    const QByteArray mac = macOver(padded(head, m_block) + objects);
    out.data = objects + writeTlv(kMac, mac);
    out.extended = extended;
    out.expected = extended ? kLongAnswer : kShortAnswer;
    return out;
}

Result<QByteArray> SecureMessaging::decoded(const QByteArray &cryptogram) const
{
    if (cryptogram.isEmpty() || cryptogram.size() % m_block != 0)
        return chipFault(Wrong::MessageMalformed, QStringLiteral("cryptogram"));
    const auto plain = unpadded(decrypted(m_keys.kind, m_keys.encryption, iv(), cryptogram));
    if (!plain)
        return chipFault(Wrong::MessageMalformed, QStringLiteral("padding"));
    return *plain;
}

Result<Answer> SecureMessaging::open(const Answer &answer)
{
    count();
    if (answer.data.isEmpty())
        return chipFault(Wrong::MessageUnprotected, answer.statusText());
    const auto objects = readTlv(answer.data);
    if (!objects)
        return objects.fault();
    // [cryptogram] status mac, in this order and nothing else.
    const qsizetype count = objects->size();
    const bool withData = count == 3 && (objects->at(0).tag == kData || objects->at(0).tag == kDataOdd);
    if ((count != 2 && !withData) || objects->at(count - 2).tag != kStatus || objects->at(count - 1).tag != kMac
        || objects->at(count - 2).value.size() != 2)
        return chipFault(Wrong::MessageMalformed, QStringLiteral("objects"));
    const QByteArray &mac = objects->last().value;
    const qsizetype covered = answer.data.size() - writeTlv(kMac, mac).size();
    if (!same(mac, macOver(answer.data.left(covered))))
        return chipFault(Wrong::MessageMacWrong);
    Answer out{{}, qFromBigEndian<quint16>(objects->at(count - 2).value.constData())};
    if (!withData)
        return out;
    QByteArray cryptogram = objects->at(0).value;
    if (objects->at(0).tag == kData) {
        if (!cryptogram.startsWith(kPaddingIndicator))
            return chipFault(Wrong::MessageMalformed, QStringLiteral("padding indicator"));
        cryptogram.remove(0, 1);
    }
    const auto plain = decoded(cryptogram);
    if (!plain)
        return plain.fault();
    out.data = *plain;
    return out;
}

int SecureMessaging::dataWithin(int answerBytes) const
{
    const int lengthBytes = answerBytes <= kShortAnswer ? 2 : 3;
    const int cryptogram = (answerBytes - kStatusAndMac - 1 - lengthBytes - 1) / m_block * m_block;
    return qMax(cryptogram - 1, 0);
}

} // namespace seva::chip
