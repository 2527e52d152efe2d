// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Digest.h>

#include <array>

namespace seva {

/// Digest of bytes that come piece by piece; copies go on by themselves.
class RunningDigest
{
public:
    RunningDigest();
    void add(const QByteArray &piece);
    /// Of what was added so far, the same as Digest::of() of all of it; more may follow.
    Digest digest() const;
    qint64 size() const { return m_size; }

private:
    alignas(64) std::array<unsigned char, 384> m_state; ///< libsodium's crypto_generichash_state
    qint64 m_size = 0;
};

} // namespace seva
