// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/devices/SecretBytes.h>

#include <seva/base/Crypto.h>

#include <sodium.h>

#include <new>

namespace seva {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    crypto::initialise();
    m_data = static_cast<char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    wipe();
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

void SecretBytes::wipe()
{
    sodium_memzero(m_data, m_size);
}

void wipeShared(const QByteArray &bytes)
{
    // Bytes of the program's own read-only part have no header of the heap.
    const auto *header = const_cast<QByteArray &>(bytes).data_ptr().d_ptr();
    if (header)
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace seva
