// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/Random.h>

#include <seva/base/Crypto.h>

#include <sodium.h>

#include <cassert>

namespace seva {

SystemRandom::SystemRandom()
{
    crypto::initialise();
}

QByteArray SystemRandom::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

std::uint32_t SystemRandom::below(std::uint32_t bound)
{
    return randombytes_uniform(bound);
}

QByteArray SeededRandom::bytes(int count)
{
    unsigned char seed[randombytes_SEEDBYTES] = {};
    for (int i = 0; i < 8; ++i) {
        seed[i] = static_cast<unsigned char>(m_seed >> (8 * i));
        seed[8 + i] = static_cast<unsigned char>(m_counter >> (8 * i));
    }
    ++m_counter;
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf_deterministic(out.data(), static_cast<size_t>(count), seed);
    return out;
}

std::uint32_t SeededRandom::below(std::uint32_t bound)
{
    assert(bound > 0);
    const QByteArray four = bytes(8);
    std::uint64_t wide = 0;
    for (const char c : four)
        wide = (wide << 8) | static_cast<unsigned char>(c);
    return static_cast<std::uint32_t>(wide % bound);
}

} // namespace seva
