// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/Base45.h>

namespace seva::base45 {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int kBase = 45;

int valueOf(char c)
{
    for (int i = 0; i < kBase; ++i)
        if (kAlphabet[i] == c)
            return i;
    return -1;
}

} // namespace

QByteArray encode(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve((bytes.size() * 3 + 1) / 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        int n = static_cast<unsigned char>(bytes[i]);
        if (pair)
            n = n * 256 + static_cast<unsigned char>(bytes[i + 1]);
        for (int digits = pair ? 3 : 2; digits > 0; --digits) {
            out.append(kAlphabet[n % kBase]);
            n /= kBase;
        }
    }
    return out;
}

Result<QByteArray> decode(const QByteArray &text)
{
    if (text.size() % 3 == 1)
        return fault("station.base45-length", QString::number(text.size()));
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype digits = std::min<qsizetype>(3, text.size() - i);
        int n = 0;
        bool known = true;
        for (qsizetype d = digits - 1; d >= 0; --d) {
            const int value = valueOf(text[i + d]);
            known = known && value >= 0;
            n = n * kBase + value;
        }
        const int limit = digits == 3 ? 0xffff : 0xff;
        if (!known || n > limit)
            return fault("station.base45-character", QString::number(i));
        if (digits == 3)
            out.append(static_cast<char>(n >> 8));
        out.append(static_cast<char>(n & 0xff));
    }
    return out;
}

} // namespace seva::base45
