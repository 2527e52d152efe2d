// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/base/RunningDigest.h>

#include <sodium.h>

namespace seva {

namespace {

constexpr std::size_t kHashBytes = Digest::kSize - 1; // the first byte names the algorithm

crypto_generichash_state *stateOf(std::array<unsigned char, 384> &bytes)
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof bytes && alignof(crypto_generichash_state) <= 64);
    return reinterpret_cast<crypto_generichash_state *>(bytes.data());
}

} // namespace

RunningDigest::RunningDigest()
{
    crypto_generichash_init(stateOf(m_state), nullptr, 0, kHashBytes);
}

void RunningDigest::add(const QByteArray &piece)
{
    crypto_generichash_update(stateOf(m_state), reinterpret_cast<const unsigned char *>(piece.constData()),
                              static_cast<unsigned long long>(piece.size()));
    m_size += piece.size();
}

Digest RunningDigest::digest() const
{
    alignas(64) std::array<unsigned char, 384> copy = m_state;
    QByteArray bytes(Digest::kSize, Digest::kBlake2b256);
    crypto_generichash_final(stateOf(copy), reinterpret_cast<unsigned char *>(bytes.data()) + 1, kHashBytes);
    return Digest::fromBytes(bytes);
}

} // namespace seva
