// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>
#include <string_view>

namespace seva {

/// A block of fixed size for what must not stay in memory (a PIN, what a payment terminal says): locked into memory
/// where the system allows it, between guard pages, in no core dump, and wiped when it goes (libsodium).
class SecretBytes
{
    Q_DISABLE_COPY_MOVE(SecretBytes)
public:
    /// 1 byte to 1 MiB.
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();

    std::span<char> all() { return {m_data, m_size}; }
    char *data() { return m_data; }
    std::size_t size() const { return m_size; }
    void wipe();

private:
    char *m_data;
    std::size_t m_size;
};

/// Wipes the bytes themselves, also for everybody who shares them; no effect on constants of the program.
void wipeShared(const QByteArray &bytes);

} // namespace seva
