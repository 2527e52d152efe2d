// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace seva {

/// Where randomness comes from. SystemRandom is libsodium's; SeededRandom replays a simulation.
class Random
{
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
    /// Uniform in [0, bound); bound > 0.
    virtual std::uint32_t below(std::uint32_t bound) = 0;
};

class SystemRandom : public Random
{
public:
    SystemRandom();
    QByteArray bytes(int count) override;
    std::uint32_t below(std::uint32_t bound) override;
};

/// ChaCha20 keyed by the seed (libsodium randombytes_buf_deterministic): never for keys.
class SeededRandom : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_seed(seed) {}
    QByteArray bytes(int count) override;
    std::uint32_t below(std::uint32_t bound) override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_counter = 0;
};

} // namespace seva
