// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardMessages.h"

#include <seva/chip/Tlv.h>

#include <QtEndian>

namespace seva {

using namespace chip;

namespace {

constexpr int kHeader = 4;
constexpr char kPlainPadding = 1;

int numberIn(const QByteArray &bytes)
{
    int number = 0;
    for (const char byte : bytes)
        number = number << 8 | quint8(byte);
    return number;
}

/// A length of zero stands for the largest of its form.
int expectedIn(const QByteArray &bytes)
{
    const int number = numberIn(bytes);
    return number ? number : bytes.size() == 1 ? 256 : 65'536;
}

} // namespace

std::optional<CardCommand> parsedCommand(const QByteArray &bytes)
{
    if (bytes.size() < kHeader)
        return {};
    CardCommand command{quint8(bytes[0]), quint8(bytes[1]), quint8(bytes[2]), quint8(bytes[3]), {}, 0};
    QByteArray body = bytes.mid(kHeader);
    if (body.isEmpty())
        return command;
    const bool extended = body[0] == '\0' && body.size() >= 3;
    const int lengthBytes = extended ? 2 : 1;
    body.remove(0, extended ? 1 : 0);
    if (body.size() == lengthBytes) {
        command.expected = expectedIn(body);
        return command;
    }
    const int length = numberIn(body.left(lengthBytes));
    command.data = body.mid(lengthBytes, length);
    body.remove(0, lengthBytes + length);
    if (command.data.size() != length || (!body.isEmpty() && body.size() != lengthBytes))
        return {};
    if (!body.isEmpty())
        command.expected = expectedIn(body);
    return command;
}

QByteArray cardAnswer(quint16 status, const QByteArray &data)
{
    return data + char(status >> 8) + char(status & 0xff);
}

CardMessaging::CardMessaging(CipherKind kind, const QByteArray &secret, const QByteArray &counter)
    : m_kind(kind), m_encryption(deriveKey(kind, secret, KeyUse::Encryption)),
      m_mac(deriveKey(kind, secret, KeyUse::Mac)), m_counter(counter), m_block(blockBytes(kind))
{
    m_counter = m_counter.rightJustified(m_block, '\0');
}

void CardMessaging::next()
{
    qsizetype at = m_counter.size() - 1;
    while (at >= 0 && quint8(m_counter[at]) == 0xff)
        m_counter[at--] = '\0';
    if (at >= 0)
        m_counter[at] = char(m_counter[at] + 1);
}

QByteArray CardMessaging::vector() const
{
    const QByteArray zero(m_block, '\0');
    return m_kind == CipherKind::TripleDes ? zero : encrypted(m_kind, m_encryption, zero, m_counter);
}

QByteArray CardMessaging::mac(const QByteArray &content) const
{
    return macOf(m_kind, m_mac, padded(m_counter + content, m_block));
}

std::optional<CardCommand> CardMessaging::opened(const CardCommand &command)
{
    next();
    const auto objects = readTlv(command.data);
    if (!objects || objects->isEmpty() || objects->last().tag != 0x8e)
        return {};
    QByteArray head;
    for (const quint8 byte : {command.cla, command.ins, command.p1, command.p2})
        head.append(char(byte));
    QByteArray covered = padded(head, m_block);
    CardCommand inside = command;
    inside.cla &= 0xf3;
    inside.data.clear();
    inside.expected = 0;
    for (const Tlv &object : *objects) {
        if (object.tag == 0x8e)
            break;
        covered += writeTlv(object.tag, object.value);
        if (object.tag == 0x97) {
            inside.expected = expectedIn(object.value);
            continue;
        }
        const QByteArray text = object.tag == 0x87 ? object.value.mid(1) : object.value;
        if (text.isEmpty() || text.size() % m_block)
            return {};
        inside.data = unpadded(decrypted(m_kind, m_encryption, vector(), text)).value_or(QByteArray());
    }
    return same(objects->last().value, mac(covered)) ? std::optional(inside) : std::nullopt;
}

QByteArray CardMessaging::wrapped(const QByteArray &answer, bool oddInstruction, bool wrongMac)
{
    next();
    const QByteArray status = answer.right(2);
    const QByteArray data = answer.chopped(2);
    QByteArray objects;
    if (!data.isEmpty()) {
        const QByteArray text = encrypted(m_kind, m_encryption, vector(), padded(data, m_block));
        objects = oddInstruction ? writeTlv(0x85, text) : writeTlv(0x87, kPlainPadding + text);
    }
    objects += writeTlv(0x99, status);
    QByteArray seal = mac(objects);
    if (wrongMac)
        seal[0] = char(seal[0] ^ 1);
    return objects + writeTlv(0x8e, seal) + status;
}

} // namespace seva
