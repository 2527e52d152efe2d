// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Apdu.h"

namespace seva::piv {

namespace {

constexpr qsizetype kHeader = 4;

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// The length at `at`, which moves behind it; nothing for what is cut off or longer than two bytes say.
std::optional<qsizetype> lengthAt(const QByteArray &data, qsizetype &at)
{
    constexpr int oneByte = 0x81;
    constexpr int twoBytes = 0x82;
    if (at >= data.size())
        return std::nullopt;
    const int first = byteAt(data, at++);
    if (first < 0x80)
        return first;
    const int count = first - 0x80;
    if ((first != oneByte && first != twoBytes) || at + count > data.size())
        return std::nullopt;
    qsizetype length = 0;
    for (int i = 0; i < count; ++i)
        length = length * 256 + byteAt(data, at++);
    return length;
}

} // namespace

std::optional<Command> parse(const QByteArray &apdu)
{
    if (apdu.size() < kHeader)
        return std::nullopt;
    Command command;
    command.cla = quint8(byteAt(apdu, 0));
    command.ins = quint8(byteAt(apdu, 1));
    command.p1 = quint8(byteAt(apdu, 2));
    command.p2 = quint8(byteAt(apdu, 3));
    const QByteArray body = apdu.mid(kHeader);
    if (body.size() <= 1)
        return command;
    const bool extended = byteAt(body, 0) == 0 && body.size() >= 3;
    const qsizetype length = extended ? byteAt(body, 1) * 256 + byteAt(body, 2) : byteAt(body, 0);
    const qsizetype from = extended ? 3 : 1;
    if (extended && body.size() == from)
        return command; // only how much is expected
    if (from + length > body.size())
        return std::nullopt;
    command.data = body.mid(from, length);
    return command;
}

QByteArray tlv(const char *tagHex, const QByteArray &value)
{
    QByteArray out = QByteArray::fromHex(tagHex);
    const auto size = value.size();
    if (size >= 256)
        out.append('\x82').append(char(size / 256));
    else if (size >= 128)
        out.append('\x81');
    return out.append(char(size % 256)) + value;
}

std::optional<QByteArray> valueOf(const QByteArray &data, quint8 tag)
{
    for (qsizetype at = 0; at < data.size();) {
        const int found = byteAt(data, at++);
        const auto length = lengthAt(data, at);
        if (!length || at + *length > data.size())
            return std::nullopt;
        if (found == tag)
            return data.mid(at, *length);
        at += *length;
    }
    return std::nullopt;
}

QByteArray status(quint16 word)
{
    return QByteArray(1, char(word >> 8U)) + char(word & 0xFFU);
}

} // namespace seva::piv
