// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Apdu.h"

#include <seva/chip/ChipFaults.h>

#include <QtEndian>

namespace seva::chip {

namespace {

constexpr int kStatusBytes = 2;
constexpr int kMostAnswerBytes = 65'536 + kStatusBytes;
constexpr int kShortData = 255;
constexpr int kShortAnswer = 256;

QByteArray twoBytes(qsizetype value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}

} // namespace

QByteArray Command::bytes() const
{
    QByteArray out;
    for (const quint8 byte : {cla, ins, p1, p2})
        out.append(char(byte));
    // A length of 256 or 65,536 is written as zero.
    if (extended || data.size() > kShortData || expected > kShortAnswer) {
        out.append('\0');
        if (!data.isEmpty())
            out += twoBytes(data.size()) + data;
        if (expected)
            out += twoBytes(expected);
        return out;
    }
    if (!data.isEmpty())
        out += char(data.size()) + data;
    if (expected)
        out.append(char(expected));
    return out;
}

QString Answer::statusText() const
{
    return QStringLiteral("%1").arg(status, 4, 16, QLatin1Char('0'));
}

Result<Answer> readAnswer(const QByteArray &bytes)
{
    if (bytes.size() < kStatusBytes || bytes.size() > kMostAnswerBytes)
        return chipFault(Wrong::AnswerMalformed, QString::number(bytes.size()));
    const qsizetype data = bytes.size() - kStatusBytes;
    return Answer{bytes.left(data), qFromBigEndian<quint16>(bytes.constData() + data)};
}

} // namespace seva::chip
